"""Makes copies in processes of their own with bounded memory and time, one after another, each at most once.

Several servers may share the folder: whoever makes a copy holds the lock of its digest, which the system lets go of
when that server dies, and whoever waited for it finds the copy there.

    <centre>/web/derived/<sha256>/     the copy and its note; may be deleted, and is made again when asked for
    <centre>/web/derived/.lock-<sha256>  held while that copy is made; empty
    <centre>/web/derived/.work-…/      one being made; what a dead server left is swept

A parser that crashes, hangs or eats memory costs its own copy and nothing else; the page says so and offers
another try.
"""

import fcntl
import json
import multiprocessing
import os
import resource
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.exhibits.preparing import MAKER, Order, prepare, said

LARGEST = 8 * 2**30
SPARE = 200 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How far a copy is: `waiting`, `making` (with percent), `ready` or `refused`; `note` once it is there."""

    is_: Literal["waiting", "making", "ready", "refused"]
    percent: int = 0
    note: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Workshop:
    """Copies under one folder. `seconds` one copy may take, `memory_bytes` of address space it may use."""

    seconds: float = 900.0
    memory_bytes: int = 4 * 2**30
    largest: int = LARGEST
    _asked: dict[Path, Path | None] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _bench: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def state(self, order: Order, derived: Path) -> State:
        """The state of the copy of an original, which is ordered where it is neither there nor on its way."""
        place = derived / order.sha256
        with self._lock:
            if place not in self._asked:
                if note := _note(place):
                    return State(is_="refused" if "refused" in note else "ready", percent=100, note=note)
                self._asked[place] = None
                threading.Thread(target=self._one, args=(order, place), daemon=True).start()
            work = self._asked[place]
        return State(is_="waiting") if work is None else State(is_="making", percent=_percent(work))

    def forget(self, sha256: str, derived: Path) -> None:
        """Remove a copy that was refused, so that the next who asks has it tried again. One that is there stays."""
        with self._lock:
            place = derived / sha256
            if place not in self._asked and "refused" in _note(place):
                with _held(place):
                    if "refused" in _note(place):
                        shutil.rmtree(place)

    def finish(self) -> None:
        """Wait until every copy that was asked for is there or refused."""
        while self._asked:
            time.sleep(0.01)

    def _one(self, order: Order, place: Path) -> None:
        """Wait for the bench, make the copy aside, and put it in its place whole."""
        work = place.parent / f".work-{os.getpid()}-{order.sha256}"
        try:
            with _held(place), self._bench:
                if _note(place):  # another server made it meanwhile
                    return
                _sweep(place.parent, order.sha256)
                work.mkdir(parents=True)
                with self._lock:
                    self._asked[place] = work
                refusal = self._refusal(order, place.parent) or self._run(order, work)
                if refusal is not None:
                    _refuse(work, order, refusal)
                shutil.rmtree(place, ignore_errors=True)
                os.replace(work, place)
        finally:
            shutil.rmtree(work, ignore_errors=True)
            with self._lock:
                del self._asked[place]

    def _refusal(self, order: Order, derived: Path) -> Refusal | None:
        size = order.path.stat().st_size
        if size > self.largest:
            return Refusal("exhibit-too-big", bytes=size, limit=self.largest)
        if shutil.disk_usage(derived).free < 2 * size + SPARE:
            return Refusal("exhibit-no-room")
        return None

    def _run(self, order: Order, work: Path) -> Refusal | None:
        context = multiprocessing.get_context("forkserver")
        process = context.Process(target=_bounded, args=(order, work, self.memory_bytes), daemon=True)
        process.start()
        process.join(self.seconds)
        slow = process.is_alive()
        if slow:
            process.kill()
            process.join()
        code = process.exitcode
        process.close()
        if slow:
            return Refusal("exhibit-too-slow", seconds=round(self.seconds))
        return None if code == 0 else Refusal("exhibit-worker-died")


@contextmanager
def _held(place: Path) -> Iterator[None]:
    """The lock of one digest, for one thread of one server at a time."""
    place.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(place.parent / f".lock-{place.name}", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _bounded(order: Order, work: Path, memory_bytes: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(5)
    prepare(order, work)


def _sweep(derived: Path, sha256: str) -> None:
    """Remove what a server that is no longer running (or this one, before) left half made.

    Of this digest, whose lock is held, nobody can be making a copy any more.
    """
    for left in derived.glob(".work-*"):
        process = int(left.name.split("-")[1])
        if process == os.getpid() or left.name.endswith(sha256) or not Path(f"/proc/{process}").exists():
            shutil.rmtree(left, ignore_errors=True)


def _refuse(work: Path, order: Order, refusal: Refusal) -> None:
    """Leave nothing but the reason."""
    for left in work.iterdir():
        left.unlink()
    note = {"maker": MAKER, "refused": said(refusal), "stills": []}
    (work / "note.json").write_text(json.dumps(note), encoding="utf-8")


def _note(place: Path) -> dict[str, Any]:
    """The note of a copy, or nothing where there is none, or one of another maker."""
    try:
        note: dict[str, Any] = json.loads((place / "note.json").read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    return note if note.get("maker") == MAKER else {}


def _percent(work: Path) -> int:
    try:
        return int((work / "progress").read_text(encoding="ascii") or 0)
    except FileNotFoundError:
        return 0


workshop = Workshop()
