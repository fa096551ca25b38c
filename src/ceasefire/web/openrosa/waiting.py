"""What phones have handed in: sealed and forced down before they are told so, then entered in both logs in groups.

    web/openrosa/numbers/<two digits>/<hash>   whose bytes were first received under a number (or a file name of it)
    web/openrosa/waiting/<moment>-<chance>     a note for each part received: names and hashes of what is sealed

A note stays until its files are entered, so that whoever is killed in between loses nothing: the next one to look
enters them. Entering is `desk.take_in`, which enters no bytes twice.
"""

import contextlib
import fcntl
import json
import os
import secrets
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from ceasefire.evidence.store import Store
from ceasefire.ledger.durable import make_folder, sync_folder, write_file
from ceasefire.sensors.field_forms.senders import first_of, number_file, number_text
from ceasefire.web import intake

GROUP = 256
"""Parts entered at once."""
_GATHER_S = 0.2
"""So long what comes in together is gathered before it is entered."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Sealed bytes and the name they are entered under."""

    name: str
    sha256: str


def folder() -> Path:
    """Where this door keeps its notes."""
    return Path(settings.CENTRE) / "web" / "openrosa"


def seal(stream: BinaryIO, name: str) -> str:
    """Seal bytes among the originals and force them down; their SHA-256."""
    return Store(Path(settings.CENTRE) / "evidence").seal_stream(stream, place=name).sha256


def first_under(number: str, sealed: str, sender: str) -> str:
    """The SHA-256 first received under a number: this one, where there was none. One answer for all, for good."""
    target = number_file(Path(settings.CENTRE), number)
    make_folder(target.parent)
    draft = target.parent / f".tmp-{os.getpid()}-{secrets.token_hex(8)}"
    if not target.exists():
        write_file(draft, number_text(sealed, sender).encode())
        with contextlib.suppress(FileExistsError):  # somebody was first; what they wrote is read below
            os.link(draft, target)
        draft.unlink()
    sync_folder(target.parent)
    return first_of(target)[0]


def put(side: str, kept: Sequence[Kept]) -> None:
    """Note what is to be entered for a side, and see to it that it will be; returns when the note is on the disk."""
    note = {"side": side, "files": [[one.name, one.sha256] for one in kept]}
    write_file(folder() / "waiting" / f"{time.time_ns():020d}-{secrets.token_hex(8)}", json.dumps(note).encode())
    begin()


_state = threading.Lock()
_at_work: list[threading.Thread] = []


def begin() -> None:
    """See to it that somebody in this process enters what waits."""
    with _state:
        if not _at_work:
            _at_work.append(threading.Thread(target=_work, name="field forms", daemon=True))
            _at_work[0].start()


def _work() -> None:
    from django.db import connections

    try:
        while _more():
            time.sleep(_GATHER_S)
            with _only_one():
                enter(_notes()[:GROUP])
    finally:
        with _state:
            if threading.current_thread() in _at_work:
                _at_work.clear()
        connections.close_all()


def _more() -> bool:
    """Is anything left? Where nothing is, this thread is done before anyone can think it still looks."""
    with _state:
        if _notes():
            return True
        _at_work.clear()
        return False


def _notes() -> list[Path]:
    waiting = folder() / "waiting"
    return sorted(one for one in waiting.iterdir() if one.name[0].isdigit()) if waiting.is_dir() else []


@contextlib.contextmanager
def _only_one() -> Iterator[None]:
    """One process at a time enters; the system lets go of it for a process that dies."""
    lock = os.open(folder() / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def enter(notes: Sequence[Path]) -> None:
    """Enter what these notes name, side by side, then read it; a note goes when its files are in both logs."""
    by_side: dict[str, list[Path]] = defaultdict(list)
    told = {path: json.loads(path.read_bytes()) for path in notes}
    for path, note in told.items():
        by_side[note["side"]].append(path)
    for side, paths in by_side.items():
        with tempfile.TemporaryDirectory() as aside:
            files = [file for path in paths for file in _named(Path(aside) / path.name, told[path]["files"])]
            _, jobs = intake.seal(files, side)
        for path in paths:
            path.unlink()
        sync_folder(folder() / "waiting")
        intake.read(jobs, side, intake.files)


def _named(aside: Path, files: Sequence[tuple[str, str]]) -> list[Path]:
    """The sealed bytes under their names, as links."""
    store = Store(Path(settings.CENTRE) / "evidence")
    aside.mkdir()
    made = []
    for n, (name, digest) in enumerate(files):
        made.append(aside / str(n) / name)
        made[-1].parent.mkdir()
        made[-1].symlink_to(store.path(digest).resolve())
    return made
