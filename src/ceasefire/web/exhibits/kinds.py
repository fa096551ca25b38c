"""What a sealed original is to a reader: video, metadata alone, a picture, a table, a text; by its bytes first."""

import json
from enum import Enum
from pathlib import Path

from ceasefire.sensors.fmv import stream

HEAD = 65_536
TABLES = (".csv", ".tsv", ".json", ".geojson")


class Kind(Enum):
    """How an original is shown; `OTHER` is offered for download alone."""

    VIDEO = "video"
    METADATA = "metadata"
    PICTURE = "picture"
    TABLE = "table"
    TEXT = "text"
    OTHER = "other"


def kind_of(path: Path, name: str) -> Kind:
    """The kind of the sealed file at `path`, which came under `name`. Raises OSError where it cannot be opened."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    if picture_kind(head):
        return Kind.PICTURE
    found = stream.kind_of(head) if head else stream.OTHER
    if found in (stream.TRANSPORT_STREAM, stream.ISO_FILE):
        return Kind.VIDEO
    if found == stream.BARE_KLV:
        return Kind.METADATA
    if not is_text(head):
        return Kind.OTHER
    return Kind.TABLE if name.lower().endswith(TABLES) or _json(head) else Kind.TEXT


def picture_kind(head: bytes) -> str:
    """The content type of a picture that browsers show as sealed (JPEG, PNG), or nothing."""
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    return "image/png" if head.startswith(b"\x89PNG\r\n\x1a\n") else ""


def is_text(head: bytes) -> bool:
    """Whether the first bytes are UTF-8 (a character cut at the end counts) without control characters."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
    return not any(byte < 9 or 13 < byte < 32 for byte in head)


def _json(head: bytes) -> bool:
    if head.lstrip()[:1] not in (b"{", b"["):
        return False
    try:
        json.loads(head)
    except ValueError:
        return len(head) == HEAD
    return True
