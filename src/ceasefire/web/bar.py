"""The bar of screens: name, address, and the act an officer must be allowed to see it."""

SCREENS = (
    ("watch", "/watch", "see"),
    ("cases", "/cases", "see"),
    ("complaints", "/complaints", "see"),
    ("liaison", "/liaison", "liaise"),
    ("observe", "/observe", "observe"),
    ("reports", "/reports", "see"),
    ("roster", "/roster", "see"),
    ("teams", "/teams", "see"),
    ("training", "/training", "see"),
    ("quality", "/quality", "see"),
    ("land", "/land", "see"),
    ("tasks", "/tasks", "see"),
    ("devices", "/devices", "see"),
    ("received", "/received", "vet"),
    ("agreement", "/agreement", "see"),
    ("admin", "/admin", "manage"),
)
"""Name, address and act of each screen, in the order of the bar."""
