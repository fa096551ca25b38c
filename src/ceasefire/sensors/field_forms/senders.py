"""Which bytes were first received under a form's number, and from which phone: one small file a number.

web/openrosa/numbers/<two digits>/<hash of the number>   SHA-256 of the bytes, then the name of the token
"""

from hashlib import sha256
from pathlib import Path


def number_file(centre: Path, number: str) -> Path:
    """Where it stands in a centre's folder; two numbers never share a file."""
    digest = sha256(number.encode("utf-8")).hexdigest()
    return centre / "web" / "openrosa" / "numbers" / digest[:2] / digest


def number_text(sealed: str, sender: str) -> str:
    """What stands in it."""
    plain = "".join(sign for sign in sender if sign.isprintable())
    return f"{sealed}\n{plain[:80]}\n"


def first_of(file: Path) -> tuple[str, str]:
    """SHA-256 first received, and the name of the phone's token (empty where it was not noted)."""
    sealed, _, sender = file.read_text(encoding="utf-8").partition("\n")
    return sealed, sender.strip()


def sender_of(centre: Path, instance: str, sealed: str) -> str:
    """The token that sent these bytes under this number, empty where they came another way."""
    file = number_file(centre, instance)
    if not instance or not file.is_file():
        return ""
    first, sender = first_of(file)
    return sender if first == sealed else ""
