"""The file a school is written in: teams by template, runs by patterns of people; it unfolds into a training book."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from ceasefire.training.book import Book, Requirement
from ceasefire.training.course import (
    Assessment,
    Attendance,
    Award,
    Course,
    Kind,
    Restriction,
    Revocation,
    Run,
    Used,
)
from ceasefire.training.duty import USUAL, DutyDay, DutyRules
from ceasefire.training.people import HostUnit, Person, TeamTemplate, matching, people_of, trainees_of
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Someone was not there on a day of a run."""

    person: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFile:
    """A run as written: trainees by patterns; everyone attends every day but `absent`, and scores as `theory` and
    `practical` say but for `scores` (person → [theory, practical]).

    Theory is assessed on `theory_day`, practice on the last day unless `practical_day` says otherwise; the award is of
    `award_day` (the last day), signed by `signed_by`, for all trainees but those `not_awarded`.
    """

    run: str
    course: str
    starts: date
    ends: date
    instructors: tuple[str, ...]
    trainees: tuple[str, ...]
    theory: float
    practical: float
    theory_assessor: str
    practical_assessor: str
    signed_by: str
    scores: dict[str, tuple[float, float]] = field(default_factory=dict)
    absent: tuple[Absence, ...] = ()
    not_awarded: tuple[str, ...] = ()
    theory_day: date | None = None
    practical_day: date | None = None
    award_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognisedFile:
    """A qualification recognised from elsewhere, for people by patterns."""

    course: str
    people: tuple[str, ...]
    day: date
    signed_by: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedFile:
    """People by patterns used a skill on a day."""

    code: str
    people: tuple[str, ...]
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """The whole file."""

    name: str
    teams: tuple[TeamTemplate, ...]
    works: tuple[Requirement, ...]
    courses: tuple[Course, ...]
    staff: tuple[str, ...] = ()
    hosts: tuple[HostUnit, ...] = ()
    recognised: tuple[RecognisedFile, ...] = ()
    runs: tuple[RunFile, ...] = ()
    revocations: tuple[Revocation, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    uses: tuple[UsedFile, ...] = ()
    duties: tuple[DutyDay, ...] = ()
    rules: DutyRules = USUAL


def unfold(school: School) -> Book:
    """The book. `staff` are people of the school that belong to no team. Refuses the same place written twice."""
    people = (
        *(Person(person=name, unit="school", role="staff") for name in school.staff),
        *(one for team in school.teams for one in people_of(team)),
        *(one for host in school.hosts for one in trainees_of(host)),
    )
    names = [one.person for one in people]
    twice = next((name for n, name in enumerate(names) if name in names[:n]), None)
    if twice:
        raise Refusal("training-twice", person=twice)
    return Book(
        name=school.name,
        people=people,
        works=school.works,
        courses=school.courses,
        runs=tuple(_run(one, people) for one in school.runs),
        attendance=tuple(day for one in school.runs for day in _attendance(one, people)),
        assessments=tuple(result for one in school.runs for result in _assessments(one, people)),
        awards=(*_recognised(school, people), *(award for one in school.runs for award in _awards(one, people))),
        revocations=school.revocations,
        restrictions=school.restrictions,
        uses=tuple(
            Used(person=name, code=one.code, day=one.day) for one in school.uses for name in _who(people, one.people)
        ),
        duties=school.duties,
        rules=school.rules,
    )


def _who(people: tuple[Person, ...], patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Everyone a pattern names; refuses a pattern that names nobody."""
    for pattern in patterns:
        if not matching(people, (pattern,)):
            raise Refusal("training-person-unknown", person=pattern)
    return matching(people, patterns)


def _run(one: RunFile, people: tuple[Person, ...]) -> Run:
    if one.ends < one.starts:
        raise Refusal("training-run-days", one.run)
    trainees = _who(people, one.trainees)
    return Run(
        run=one.run,
        course=one.course,
        starts=one.starts,
        ends=one.ends,
        instructors=one.instructors,
        trainees=trainees,
    )


def _attendance(one: RunFile, people: tuple[Person, ...]) -> Iterator[Attendance]:
    trainees, away = _who(people, one.trainees), {(gap.person, gap.day) for gap in one.absent}
    for n in range((one.ends - one.starts).days + 1):
        day = one.starts + timedelta(days=n)
        yield Attendance(run=one.run, day=day, present=tuple(p for p in trainees if (p, day) not in away))


def _assessments(one: RunFile, people: tuple[Person, ...]) -> Iterator[Assessment]:
    for person in _who(people, one.trainees):
        theory, practical = one.scores.get(person, (one.theory, one.practical))
        told = (
            (Kind.THEORY, theory, one.theory_day or one.ends, one.theory_assessor),
            (Kind.PRACTICAL, practical, one.practical_day or one.ends, one.practical_assessor),
        )
        for kind, score, day, assessor in told:
            yield Assessment(run=one.run, person=person, kind=kind, score=score, day=day, assessor=assessor)


def _awards(one: RunFile, people: tuple[Person, ...]) -> Iterator[Award]:
    for person in _who(people, one.trainees):
        if person not in one.not_awarded:
            day = one.award_day or one.ends
            yield Award(person=person, course=one.course, day=day, signed_by=one.signed_by, run=one.run)


def _recognised(school: School, people: tuple[Person, ...]) -> Iterator[Award]:
    for one in school.recognised:
        for person in _who(people, one.people):
            yield Award(person=person, course=one.course, day=one.day, signed_by=one.signed_by, words=one.words)
