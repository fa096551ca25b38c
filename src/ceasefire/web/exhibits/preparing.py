"""Prepares one sealed video for the browser in a folder of its own: the copy, stills, the ground it showed, and a note.

Runs in a process apart (see `workshop`); reads the original, never writes to it. `note.json` says what was done, from
which bytes, to which bytes, with which versions.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import av

from ceasefire.desk.ports import Surroundings
from ceasefire.evidence.store import digest_of
from ceasefire.sensors.fmv.stream import ISO_FILE
from ceasefire.sensors.fmv.stream import kind_of as stream_of
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.exhibits.copying import Copied, CopyRefused, copy
from ceasefire.web.exhibits.ground import ground
from ceasefire.web.exhibits.kinds import HEAD, Kind
from ceasefire.web.exhibits.stills import stills

MAKER = "exhibits/1"
"""Written into each note; a copy made by another maker is made again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One original to prepare: its bytes, SHA-256, the name it came with, its kind, the moment of the order (UTC)."""

    path: Path
    sha256: str
    name: str
    kind: Kind
    surroundings: Surroundings
    at: datetime


def prepare(order: Order, folder: Path) -> None:
    """Fill `folder`. What was foreseen is told in the note; the rest propagates and costs this copy alone."""
    progress = _Progress(folder)
    note: dict[str, Any] = {"maker": MAKER, "made_at": write_moment(order.at), "by": versions(), "stills": []}
    try:
        note |= _made(order, folder, progress)
    except Refusal as refusal:
        note["refused"] = said(refusal)
    (folder / "note.json").write_text(json.dumps(note, ensure_ascii=False, indent=1), encoding="utf-8")


def said(refusal: Refusal) -> dict[str, Any]:
    """A refusal as the note keeps it."""
    return {"key": refusal.key, "arguments": {name: str(value) for name, value in refusal.arguments.items()}}


def versions() -> dict[str, str]:
    """This product, PyAV, and the libraries of FFmpeg it brings."""
    libraries = {name: ".".join(map(str, parts)) for name, parts in av.library_versions.items()}
    return {"ceasefire": version("ceasefire"), "PyAV": av.__version__, **libraries}


def _made(order: Order, folder: Path, progress: Callable[[float], None]) -> dict[str, Any]:
    if digest_of(order.path) != order.sha256:
        raise CopyRefused("exhibit-bytes-changed")
    size = order.path.stat().st_size
    out: dict[str, Any] = {"original": {"sha256": order.sha256, "size": size}}
    copied: Copied | None = None
    if order.kind is Kind.VIDEO:
        copied = _copied(order, folder, progress, out)
    shown = ground(order.path, order.name, order.surroundings, copied.first_pts_s if copied else None)
    out["ground"] = {"streams": len(shown), "places": sum(how > 0 for how in shown[0]["how"]) if shown else 0}
    (folder / "ground.json").write_text(json.dumps(shown, separators=(",", ":"), allow_nan=False), encoding="utf-8")
    return out


def _copied(order: Order, folder: Path, progress: Callable[[float], None], out: dict[str, Any]) -> Copied | None:
    """The copy and the stills; a video without a copy still gets what stills there are."""
    with order.path.open("rb") as file:
        container = "mp4" if stream_of(file.read(HEAD)) == ISO_FILE else "mpegts"
    try:
        copied = copy(order.path, container, folder, progress)
    except CopyRefused as refusal:
        out["no_copy"] = said(refusal)
        return None
    file_ = folder / copied.file
    facts = {key: value for key, value in asdict(copied).items() if key != "last"}
    out["video"] = facts | {"container": container, "sha256": digest_of(file_), "size": file_.stat().st_size}
    times = stills(order.path, container, folder, copied.seconds)
    out["stills"] = [round(one - copied.first_pts_s, 3) for one in times]
    return copied


class _Progress:
    """The share done, in a file beside the copy, written anew at each whole percent."""

    def __init__(self, folder: Path) -> None:
        self.file, self.percent = folder / "progress", -1

    def __call__(self, share: float) -> None:
        if int(share * 100) > self.percent:
            self.percent = int(share * 100)
            self.file.write_text(str(self.percent), encoding="ascii")
