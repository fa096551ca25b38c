"""Take files in: seal every one, enter the seals in both logs, and only then let parsers read, each on its own.

Run again after any interruption, it finishes what is missing and enters nothing twice.
"""

import zipfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from ceasefire.desk.centre import Centre, New, SealedFile
from ceasefire.desk.issue_receipts import receipts
from ceasefire.desk.ports import Problem
from ceasefire.desk.reading import Job, Outcome
from ceasefire.desk.statements import ProblemNoted, Read, Sealed
from ceasefire.vocabulary.refusal import Refusal

Clock = Callable[[], datetime]
Step = Callable[[str], None]
GROUP = 64
TOLD_OF_A_KIND = 25


class ReadsJobs(Protocol):
    """Whoever can run parsers over jobs, in order (`desk.reading.Readers`)."""

    def read_all(self, jobs: Iterable[Job]) -> Iterator[Outcome]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FileTold:
    """What happened to one file, for the one who handed it in."""

    name: str
    sha256: str
    outcome: str
    sensor: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    problems: tuple[ProblemNoted, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """The result of a take-in: every file by name, and refusals of files that could not be sealed."""

    files: tuple[FileTold, ...]
    refused: tuple[Refusal, ...]

    @property
    def clean(self) -> bool:
        good = all(told.outcome in ("read", "already") for told in self.files)
        return good and not self.refused


def take_in(
    centre: Centre,
    paths: Sequence[Path],
    *,
    side: str,
    clock: Clock,
    readers: ReadsJobs,
    channel: str = "file",
    step: Step = lambda name: None,
) -> TakenIn:
    """Seal, enter, read and enter again. `side` is the delegation on duty, which receives these files.

    What is read from a file is entered by the side that received it, also where the other side's take-in finishes a
    reading that was cut off.

    A file that cannot be sealed is refused by name and the rest goes on; a full disk stops the batch, because nothing
    after it could be sealed either, and the same command finishes the job later.
    """
    centre.constitution.delegation(side)
    told: list[FileTold] = []
    refused: list[Refusal] = []
    fresh = _seal_all(centre, paths, told, refused, clock, (channel, side), step)
    for group in _groups(fresh, GROUP):
        for each in centre.sides_here:
            new = [New(item=one.sha256, statement=one) for one in group if each not in _holding(centre, one.sha256)]
            if new:
                centre.enter(each, new, clock())
    centre.exchange(clock())
    told += _read_all(centre, side, clock, readers, step)
    centre.exchange(clock())
    return TakenIn(files=tuple(told), refused=tuple(refused))


def files_in(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, folders walked, in an order that is the same everywhere."""
    for path in paths:
        if path.is_dir():
            yield from sorted(inner for inner in path.rglob("*") if inner.is_file())
        else:
            yield path


def _seal_all(
    centre: Centre,
    paths: Sequence[Path],
    told: list[FileTold],
    refused: list[Refusal],
    clock: Clock,
    door: tuple[str, str],
    step: Step,
) -> list[Sealed]:
    fresh, (channel, side) = _owed(centre), door
    for path in files_in(paths):
        found = _seal(centre, path, refused)
        step(path.name)
        for name, one, inside in found:
            if one.sha256 in fresh or centre.tables.has("sealed", one.sha256):
                told.append(FileTold(name=name, sha256=one.sha256, outcome="already"))
                continue
            fresh[one.sha256] = Sealed(
                sha256=one.sha256,
                size=one.size,
                name=name,
                received_at=clock(),
                channel=channel,
                inside=inside,
                receiver=side,
            )
    return list(fresh.values())


def _owed(centre: Centre) -> dict[str, Sealed]:
    """Seals that a take-in which was cut off entered in one of the logs here and not in the other, by hash."""
    owed: dict[str, Sealed] = {}
    for entry in centre.tables.unread():
        inside = entry.read().inside
        for item in (inside, entry.item) if inside else (entry.item,):
            held = _holding(centre, item)
            if held and not held.issuperset(centre.sides_here):
                owed[item] = centre.tables.about("sealed", item)[0].read()
    return owed


def _holding(centre: Centre, sha256: str) -> frozenset[str]:
    """The sides in whose logs a file is sealed."""
    return frozenset(entry.side for entry in centre.tables.about("sealed", sha256))


def _seal(centre: Centre, path: Path, refused: list[Refusal]) -> list[tuple[str, SealedFile, str | None]]:
    """The file and, if it is an archive, its members, as (name, file, archive); what is refused goes to `refused`."""
    found: list[tuple[str, SealedFile, str | None]] = []
    try:
        file = centre.seal(path)
        found.append((path.name, file, None))
        members = centre.unpack(file.sha256) if zipfile.is_zipfile(file.path) else ()
    except Refusal as refusal:
        if refusal.key == "disk-full":
            raise
        refused.append(refusal)
        return found
    for name, member in members:
        if isinstance(member, Refusal):
            refused.append(member)
        else:
            found.append((f"{path.name}/{name}", member, file.sha256))
    return found


def _read_all(centre: Centre, side: str, clock: Clock, readers: ReadsJobs, step: Step) -> list[FileTold]:
    told: list[FileTold] = []
    waiting: dict[str, list[New]] = defaultdict(list)
    weight = 0
    jobs, receivers = _pending(centre, side, clock())
    for outcome in readers.read_all(jobs):
        read = noted(outcome)
        told.append(_told(outcome, read))
        mine = waiting[receivers[read.sealed]]
        mine.append(New(item=f"{read.sealed}/{read.sensor}", statement=read))
        mine += [New(item=receipt.allegation, statement=receipt) for receipt in receipts(read, centre.constitution)]
        weight += 1 + sum(told[-1].counts.values())
        step(outcome.job.name)
        if weight > 20_000:
            _enter(centre, waiting, clock)
            weight = 0
    _enter(centre, waiting, clock)
    return told


def _enter(centre: Centre, waiting: dict[str, list[New]], clock: Clock) -> None:
    for side, new in sorted(waiting.items()):
        centre.enter(side, new, clock())
    waiting.clear()


def _pending(centre: Centre, side: str, now: datetime) -> tuple[list[Job], dict[str, str]]:
    """Sealed files nobody has read yet, and by hash who enters what is read: the receiver, `side` where none is told.

    Among them are those of a take-in that was interrupted. What a side received whose key is not on this machine is
    left to that side's own machine.
    """
    surroundings = centre.constitution.surroundings(now)
    jobs: list[Job] = []
    receivers: dict[str, str] = {}
    for entry in centre.tables.unread():
        sealed: Sealed = entry.read()
        receiver = sealed.receiver or side
        if receiver in centre.sides_here and not _is_archive(centre, sealed):
            path = centre.sealed(sealed.sha256)
            jobs.append(Job(path=path, sealed=sealed.sha256, name=sealed.name, surroundings=surroundings))
            receivers[sealed.sha256] = receiver
    return jobs, receivers


def _is_archive(centre: Centre, sealed: Sealed) -> bool:
    return sealed.name.lower().endswith(".zip") and zipfile.is_zipfile(centre.sealed(sealed.sha256))


def noted(outcome: Outcome) -> Read:
    """The statement that enters what a sensor read."""
    reading = outcome.reading
    problems, left_out = _noted_problems(reading.problems)
    return Read(
        sealed=outcome.job.sealed,
        sensor=outcome.sensor,
        outcome=outcome.verdict,
        observations=reading.observations,
        allegations=reading.allegations,
        coverages=reading.coverages,
        tracks=reading.tracks,
        notices=reading.notices,
        problems=problems,
        summary={**reading.summary, **left_out},
    )


def _noted_problems(problems: Sequence[Problem]) -> tuple[tuple[ProblemNoted, ...], dict[str, int]]:
    """The first few problems of each kind in full, and how many more there were: a file may be wrong on every line."""
    seen: Counter[str] = Counter()
    kept = []
    for problem in problems:
        seen[problem.message] += 1
        if seen[problem.message] <= TOLD_OF_A_KIND:
            noted = ProblemNoted(
                severity=problem.severity,
                locator=problem.locator,
                message=problem.message,
                arguments=dict(problem.arguments),
            )
            kept.append(noted)
    more = {f"more {name}": number - TOLD_OF_A_KIND for name, number in seen.items() if number > TOLD_OF_A_KIND}
    return tuple(kept), more


def _told(outcome: Outcome, read: Read) -> FileTold:
    counts = {
        name: len(getattr(read, name)) for name in ("observations", "allegations", "coverages", "tracks", "notices")
    }
    return FileTold(
        name=outcome.job.name,
        sha256=read.sealed,
        outcome=read.outcome,
        sensor=read.sensor,
        counts={name: number for name, number in counts.items() if number},
        problems=read.problems,
    )


def _groups(items: Sequence[Sealed], size: int) -> Iterator[Sequence[Sealed]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
