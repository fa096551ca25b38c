"""The bar: duties of the centre and their screens, each with its address and the act an officer must be allowed."""

from collections.abc import Iterable
from typing import Any

DUTIES = (
    ("now", (("watch", "/watch", "see"), ("observe", "/observe", "observe"))),
    ("cases", (("cases", "/cases", "see"), ("complaints", "/complaints", "see"))),
    ("talk", (("liaison", "/liaison", "liaise"),)),
    ("record", (("reports", "/reports", "see"), ("agreement", "/agreement", "see"))),
    (
        "mine",
        (
            ("land", "/land", "see"),
            ("tasks", "/tasks", "see"),
            ("devices", "/devices", "see"),
            ("quality", "/quality", "see"),
            ("received", "/received", "vet"),
        ),
    ),
    ("people", (("roster", "/roster", "see"), ("teams", "/teams", "see"), ("training", "/training", "see"))),
    ("settings", (("admin", "/admin", "manage"),)),
)
"""Name of each duty and its screens (name, address, act), in the order of the bar. A duty of which an officer may see
one screen alone is shown as that screen."""

SCREENS = tuple(screen for _, screens in DUTIES for screen in screens)
"""Name, address and act of each screen, in the order of the bar."""

NAMED = tuple(name for name, screens in DUTIES if len(screens) > 1)
"""Duties that are ever shown by their own name: `web-duty-…` in the catalogues."""


def bar(path: str, seen: Iterable[str]) -> list[dict[str, Any]]:
    """The bar on the page at `path`, of an officer who sees these screens: duties with at least one of them."""
    there = frozenset(seen)
    duties = ((name, [_screen(one, path) for one in screens if one[0] in there]) for name, screens in DUTIES)
    return [
        {"name": name, "screens": screens, "here": any(one["here"] for one in screens)}
        for name, screens in duties
        if screens
    ]


def _screen(screen: tuple[str, str, str], path: str) -> dict[str, Any]:
    name, href, _ = screen
    return {"name": name, "href": href, "here": path == href or path.startswith(f"{href}/")}
