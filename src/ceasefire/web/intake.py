"""Taking in at the desk: bytes are sealed and entered at once, read in a worker while the centre is free, then entered.

Every byte goes through `desk.take_in`. It is called twice: first with readers that put off reading, then with what the
worker read in between, so that a long video keeps nobody else from the centre. A take-in that was interrupted in
between is finished by the next one, from here or from the command line.
"""

import logging
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ceasefire.desk.reading import Job, Outcome, Readers
from ceasefire.desk.take_in import TakenIn, take_in
from ceasefire.web.door import door
from ceasefire.wiring import clock

log = logging.getLogger(__name__)
CHANNEL = "desk"


@dataclass(slots=True)
class PutOff:
    """Readers that read nothing yet and remember what is to be read."""

    jobs: list[Job] = field(default_factory=list)

    def read_all(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        self.jobs = list(jobs)
        return iter(())


@dataclass(frozen=True, slots=True)
class Done:
    """Readers that hand over what was read before; what was not stays to be read."""

    outcomes: Mapping[str, Outcome]

    def read_all(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        return iter([self.outcomes[job.sealed] for job in jobs if job.sealed in self.outcomes])


class Room:
    """One worker process for parsers; what is being read here is not read by another room at the same time."""

    in_hand: set[str] = set()  # noqa: RUF012
    _held = threading.Lock()

    def __init__(self) -> None:
        self.readers = Readers(workers=1)
        self._turn = threading.Lock()

    def read(self, jobs: Sequence[Job]) -> dict[str, Outcome]:
        """Outcomes by hash; jobs that another room has in hand are left to it."""
        with self._turn:
            with self._held:
                mine = [job for job in jobs if job.sealed not in self.in_hand]
                self.in_hand.update(job.sealed for job in mine)
            try:
                return {outcome.job.sealed: outcome for outcome in self.readers.read_all(mine)}
            finally:
                with self._held:
                    self.in_hand.difference_update(job.sealed for job in mine)


forms, files = Room(), Room()
"""Forms are short and somebody waits for them; files may be long."""


def seal(paths: Sequence[Path], side: str) -> tuple[TakenIn, list[Job]]:
    """Seal files and enter the seals in both logs; what came of it, and everything that waits to be read."""
    later = PutOff()
    told = door.do(
        lambda centre, now: take_in(centre, paths, side=side, clock=lambda: now, readers=later, channel=CHANNEL)
    )
    return told, later.jobs


def read(jobs: Sequence[Job], side: str, room: Room) -> TakenIn | None:
    """Read sealed files in a worker, then enter what was read; None where another has them in hand."""
    outcomes = room.read(jobs)
    if not outcomes:
        return None
    done = Done(outcomes)
    told: TakenIn = door.do(
        lambda centre, now: take_in(centre, [], side=side, clock=clock, readers=done, channel=CHANNEL)
    )
    return told


def read_later(jobs: Sequence[Job], side: str) -> threading.Thread:
    """The same in the background; what fails there is logged and stays to be read."""

    def work() -> None:
        from django.db import connections

        try:
            read(jobs, side, files)
        except Exception:
            log.exception("sealed files were left to be read later")
        finally:
            connections.close_all()

    thread = threading.Thread(target=work, name="reading", daemon=True)
    thread.start()
    return thread
