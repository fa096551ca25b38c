"""The centre behind the desk: opened once a process, one deed at a time, and after each the reading rooms are drawn.

Both delegations sit at this machine, or one of them; a deed is entered in the log of the side whose officer does it.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypeVar

from django.conf import settings

from ceasefire.agreement.load import Signed
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.constitution import Constitution
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.projections.draw import draw
from ceasefire.wiring import clock, open_centre

T = TypeVar("T")


class Door:
    """One open centre. Readers of its tables and deeds wait for each other; screens read the drawn rows instead."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._centre: CentreFolder | None = None
        self._signed: Signed | None = None
        self.news = threading.Condition()
        self.version = 0

    @contextmanager
    def centre(self) -> Iterator[CentreFolder]:
        """The centre, for this thread alone while it lasts."""
        with self._lock:
            if self._centre is None:
                self._centre = open_centre(settings.CENTRE)
            yield self._centre

    def rules(self) -> Constitution:
        """The constitution: it stays as it is while the centre is open, so no screen waits for a deed to read it."""
        centre = self._centre
        if centre is not None:
            return centre.constitution
        with self.centre() as opened:
            return opened.constitution

    def signed(self) -> Signed:
        """The agreement the centre works under, as its constitution fixes it."""
        with self.centre() as centre:
            if self._signed is None:
                self._signed = agreed_text(centre.constitution)
            return self._signed

    def do(self, deed: Callable[[CentreFolder, datetime], T]) -> T:
        """Do a deed now, let both logs meet, and draw what is new. A refusal leaves everything as it was."""
        with self.centre() as centre:
            now = clock()
            done = deed(centre, now)
            centre.exchange(now)
            self._draw(centre)
            return done

    def refresh(self) -> int:
        """Take up what came into the logs otherwise (the command line, the other side's copy); how many entries."""
        with self.centre() as centre:
            centre.sync()
            return self._draw(centre)

    def close(self) -> None:
        """Close the centre; the next use opens it again."""
        with self._lock:
            if self._centre is not None:
                self._centre.tables.close()
                self._centre, self._signed = None, None

    def _draw(self, centre: CentreFolder) -> int:
        new = draw(centre)
        if new:
            with self.news:
                self.version += 1
                self.news.notify_all()
        return new


door = Door()
