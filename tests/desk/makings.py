"""Readers without parsers: a file's text says what is "observed" in it, so that deeds can be tested alone."""

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from ceasefire.desk.ports import Problem, Reading
from ceasefire.desk.reading import Job, Outcome
from ceasefire.observation.records import Allegation, Observation, Origin
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import PlaceArea, Spot
from ceasefire.vocabulary.terms import Means, SourceKind, What


class LineReaders:
    """One record a line: "shot 3" is an observation, "complaint A 5" an allegation, "bad" a problem."""

    def __init__(self, before: Callable[[Job], None] = lambda job: None) -> None:
        self.before = before
        self.read: list[str] = []

    def read_all(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        for job in jobs:
            self.before(job)
            self.read.append(job.name)
            yield Outcome(job=job, sensor="lines/1", reading=_reading(job))


def _reading(job: Job) -> Reading:
    observations, allegations, problems = [], [], []
    for number, line in enumerate(job.path.read_text().splitlines(), 1):
        words = line.split()
        origin = Origin(sealed=job.sealed, sensor="lines/1", locator=f"row {number}")
        if words[0] == "complaint":
            allegations.append(allegation(origin, words[1], int(words[2]), job))
        elif words[0] == "bad":
            problems.append(Problem(severity="error", locator=f"row {number}", message="format-unknown"))
        else:
            observations.append(observation(origin, What(words[0]), int(words[1]), number, job))
    return Reading(observations=tuple(observations), allegations=tuple(allegations), problems=tuple(problems))


def observation(origin: Origin, what: What, count: int, number: int, job: Job) -> Observation:
    return Observation(
        origin=origin,
        asset=f"post {number % 3}",
        source_kind=SourceKind.POST,
        means=Means.HEARD,
        what=what,
        when=Span.at(job.surroundings.now - timedelta(minutes=30 + number), 20),
        place=Spot(lat=39.9 + number / 5, lon=46.95, semi_major_m=300, semi_minor_m=200),
        count=Count.exactly(count),
    )


def allegation(origin: Origin, party: str, count: int, job: Job) -> Allegation:
    return Allegation(
        origin=origin,
        party=party,
        channel=f"{party}-MOD",
        reference="77/3",
        received_at=job.surroundings.now,
        what=What.EXPLOSION,
        when=Span.at(job.surroundings.now - timedelta(hours=2), 600),
        place=PlaceArea(lat=39.9, lon=46.95, radius_m=2000, name="Village"),
        count=Count.exactly(count),
        text="explosions were heard",
        language="en",
    )


def dies_on_killer(job: Job) -> Outcome:
    """A parser that takes its whole process down on one file, hangs on another, and eats memory on a third."""
    if job.name == "killer":
        os.kill(os.getpid(), signal.SIGKILL)
    if job.name == "sleeper":
        time.sleep(60)
    if job.name == "glutton":
        return read_here_with(lambda: bytearray(8 * 2**30), job)
    return next(LineReaders().read_all([job]))


def read_here_with(work: Callable[[], object], job: Job) -> Outcome:
    try:
        work()
    except MemoryError:
        problem = Problem(severity="error", locator="file", message="reader-out-of-memory")
        return Outcome(job=job, sensor="lines/1", reading=Reading(problems=(problem,)))
    return next(LineReaders().read_all([job]))
