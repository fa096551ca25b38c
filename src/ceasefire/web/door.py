"""The centre behind the desk: read by many at once, changed by one deed at a time, whichever process the deed is in.

Both delegations sit at this machine, or one of them; a deed is entered in the log of the side whose officer does it.
Each process holds the centre twice: once to read, once to do deeds, so that nobody who reads waits for a deed.
"""

import fcntl
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypeVar

from django.conf import settings
from django.db import connection

from ceasefire.agreement.load import Signed
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.constitution import Constitution
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.projections.draw import draw, redraw
from ceasefire.wiring import clock, open_centre

T = TypeVar("T")


class Door:
    """One centre. Readers of its tables wait for each other, deeds for each other; screens read the drawn rows."""

    def __init__(self) -> None:
        self._reading, self._doing = threading.RLock(), threading.RLock()
        self._reader: int | None = None
        self._alone = 0
        self._read: CentreFolder | None = None
        self._done: CentreFolder | None = None
        self._signed: tuple[str, Signed] | None = None

    @contextmanager
    def centre(self) -> Iterator[CentreFolder]:
        """The centre to read from, for this thread alone while it lasts."""
        self._open()
        with self._reading:
            before, self._reader = self._reader, threading.get_ident()
            try:
                assert self._read is not None
                with self._read.tables.still():
                    self._read.renew(clock())
                    yield self._read
            finally:
                self._reader = before

    def _open(self) -> None:
        """Open the centre to read from; opening may finish what a crash left, so no deed happens meanwhile."""
        if self._read is None:
            with self._only_one(), self._reading:
                self._read = self._read or open_centre(settings.CENTRE)

    def rules(self) -> Constitution:
        """The constitution in force when the centre was last read from, so that no screen waits for it."""
        centre = self._read
        if centre is not None:
            return centre.constitution
        with self.centre() as opened:
            return opened.constitution

    def signed(self) -> Signed:
        """The agreement the centre works under, as its constitution fixes it."""
        rules = self.rules()
        if self._signed is None or self._signed[0] != rules.agreement_sha256:
            self._signed = (rules.agreement_sha256, agreed_text(rules))
        return self._signed[1]

    def do(self, deed: Callable[[CentreFolder, datetime], T]) -> T:
        """Do a deed now, let both logs meet, and draw what is new. A refusal leaves everything as it was."""
        with self._to_change() as centre:
            now = clock()
            done = deed(centre, now)
            centre.exchange(now)
            draw(centre)
            return done

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No deed of anybody else, in whichever process, while this lasts: to look first and do the deed then."""
        if self._reader == threading.get_ident():
            raise RuntimeError("a deed within a reading of the centre could wait for itself")
        with self._doing, self._only_one():
            yield

    def refresh(self) -> int:
        """Take up what came into the logs otherwise (the command line, the other side's copy); how many entries."""
        with self._to_change() as centre:
            return draw(centre)

    def redraw(self) -> int:
        """Drop the rows of the screens and draw them all again; how many entries."""
        with self._to_change() as centre:
            return redraw(centre)

    def close(self) -> None:
        """Close the centre; the next use opens it again."""
        with self._doing, self._reading:
            for one in (self._read, self._done):
                if one is not None:
                    one.tables.close()
            self._read = self._done = self._signed = None

    @contextmanager
    def _to_change(self) -> Iterator[CentreFolder]:
        """The centre for a deed, with whatever another process has entered; nobody else changes it meanwhile."""
        if self._reader == threading.get_ident():
            raise RuntimeError("a deed within a reading of the centre could wait for itself")
        with self._doing, self._only_one():
            if self._done is None:
                self._done = open_centre(settings.CENTRE)
            else:
                self._done.sync()
            self._done.renew(clock())
            yield self._done

    @contextmanager
    def _only_one(self) -> Iterator[None]:
        """Held by one process at a time; the system lets go of it for a process that dies."""
        with self._doing:
            if self._alone:
                yield
                return
            (settings.CENTRE / "web").mkdir(parents=True, exist_ok=True)
            lock = os.open(settings.CENTRE / "web" / "deeds.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX)
                self._alone += 1
                yield
            finally:
                self._alone = 0
                os.close(lock)


door = Door()


def version() -> tuple[int, ...]:
    """How much of each log is drawn, by side: the same for every process, and another after each deed."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT size FROM projections_taken ORDER BY side")
        return tuple(int(size) for (size,) in cursor.fetchall())
