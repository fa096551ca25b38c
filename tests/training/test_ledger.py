"""The training book told fact by fact: the same as from a file, in any order, nothing against a rule."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ceasefire.training.book import Book, Requirement
from ceasefire.training.course import Assessment, Attendance, Award, Course, Kind, Restriction, Revocation, Run, Used
from ceasefire.training.duty import DutyDay
from ceasefire.training.ledger import _CHECK, _WHERE, TrainingLedger
from ceasefire.training.load import problems
from ceasefire.training.people import Person
from ceasefire.training.records import TrainingFact
from ceasefire.training.who_may import against
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 6, 1)
LAST = DAY + timedelta(days=1)
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
WORK = Requirement(work="demining", needs=("deminer",))
PEOPLE = tuple(Person(person=name, unit="u", role="r") for name in ("i", "j", "t"))
TEACHING = Course(course="teaching", code="instructor", days=1, valid_days=999, theory_pass=50, practical_pass=50)
COURSE = replace(TEACHING, course="dem", code="deminer", days=2, attendance=1.0)
LICENCES = tuple(
    Award(person=one, course="teaching", day=DAY - timedelta(days=9), signed_by="office", words="w") for one in "ij"
)
RUN = Run(run="dem-1", course="dem", starts=DAY, ends=LAST, instructors=("i",), trainees=("t",))
THERE = tuple(Attendance(run="dem-1", day=day, present=("t",)) for day in (DAY, LAST))
SEEN = tuple(
    Assessment(run="dem-1", person="t", kind=kind, score=80, day=LAST, assessor=who)
    for kind, who in ((Kind.THEORY, "i"), (Kind.PRACTICAL, "j"))
)
AWARD = Award(person="t", course="dem", day=LAST, signed_by="office", run="dem-1")
SCHOOL = (WORK, *PEOPLE, TEACHING, COURSE, *LICENCES, RUN, *THERE, *SEEN)
AFTER = (
    Revocation(person="t", code="deminer", day=LAST + timedelta(days=5), signed_by="office", words="w"),
    Restriction(person="t", work="demining", from_day=LAST, to_day=LAST, words="w"),
    Used(person="t", code="deminer", day=LAST),
    DutyDay(person="t", day=DAY, start=NOON, end=NOON + timedelta(hours=8)),
)


def told(*facts: Any) -> TrainingLedger:
    ledger = TrainingLedger()
    for fact in facts:
        ledger.add(fact)
    return ledger


def test_every_kind_of_fact_finds_its_place() -> None:
    ledger = told(*SCHOOL, AWARD, *AFTER)
    book = ledger.book
    assert set(_WHERE) == set(_CHECK) == set(get_args(TrainingFact))
    kept = [fact for where in _WHERE.values() for fact in getattr(book, where)]
    assert sorted(map(repr, kept)) == sorted(map(repr, (*SCHOOL, AWARD, *AFTER)))
    assert problems(book) == ()
    assert against(book, "t", "demining", LAST + timedelta(days=1)) == ()


@pytest.mark.parametrize("fact", [*SCHOOL, AWARD, *AFTER], ids=lambda one: type(one).__name__)
def test_a_fact_is_entered_once(fact: Any) -> None:
    ledger = told(*SCHOOL, AWARD, *AFTER)
    book = ledger.book
    with pytest.raises(Refusal, match="training-entered-twice"):
        ledger.add(fact)
    assert ledger.book is book


@pytest.mark.parametrize(
    ("fact", "key"),
    [
        (replace(PEOPLE[0], role="other"), "training-entered-twice"),
        (replace(WORK, needs=()), "training-entered-twice"),
        (replace(COURSE, days=3), "training-entered-twice"),
        (replace(RUN, course="teaching"), "training-entered-twice"),
        (replace(COURSE, course="x", days=0), "training-course"),
        (replace(COURSE, course="x", valid_days=0), "training-course"),
        (replace(COURSE, course="x", attendance=0.0), "training-course"),
        (replace(RUN, run="x", course="nothing"), "training-unknown"),
        (replace(RUN, run="x", trainees=("nobody",)), "training-person-unknown"),
        (replace(THERE[0], run="x"), "training-unknown"),
        (replace(THERE[0], present=("t", "i")), "training-no-trainee"),
        (replace(SEEN[0], person="i"), "training-no-trainee"),
        (replace(AWARD, day=DAY), "training-award-early"),
        (replace(AWARD, signed_by="t"), "training-award-signed"),
        (replace(AWARD, person="nobody"), "training-person-unknown"),
        (replace(AWARD, run="", words=" "), "training-recognised"),
        (replace(AFTER[0], person="nobody"), "training-person-unknown"),
        (replace(AFTER[1], person="nobody"), "training-person-unknown"),
        (replace(AFTER[2], person="nobody"), "training-person-unknown"),
        (replace(AFTER[3], person="nobody"), "training-person-unknown"),
        (replace(AFTER[3], end=NOON), "training-duty-times"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(fact: Any, key: str) -> None:
    ledger = told(*SCHOOL)
    book = ledger.book
    with pytest.raises(Refusal, match=key):
        ledger.add(fact)
    assert ledger.book is book


@pytest.mark.parametrize("lacking", [*THERE, *SEEN, *LICENCES])
def test_nobody_passes_on_less_than_everything(lacking: Any) -> None:
    ledger = told(*(one for one in SCHOOL if one != lacking))
    with pytest.raises(Refusal, match="training-"):
        ledger.add(AWARD)
    ledger.add(lacking)
    ledger.add(AWARD)


class Facts(RuleBasedStateMachine):
    """Facts come in any order: what is taken up stands, what is not changes nothing, nothing is there twice."""

    def __init__(self) -> None:
        super().__init__()
        self.ledger, self.taken = TrainingLedger(), []  # type: ignore[var-annotated]

    @rule(fact=st.sampled_from([*SCHOOL, AWARD, *AFTER]))
    def add(self, fact: Any) -> None:
        before = self.ledger.book
        try:
            self.ledger.add(fact)
        except Refusal:
            assert self.ledger.book is before
        else:
            assert fact not in self.taken
            self.taken.append(fact)

    @rule()
    def add_the_school(self) -> None:
        for fact in SCHOOL:
            self.add(fact)

    @invariant()
    def what_is_taken_up_is_there_and_every_award_stands(self) -> None:
        book: Book = self.ledger.book
        kept = [fact for where in _WHERE.values() for fact in getattr(book, where)]
        assert len(kept) == len(self.taken)
        assert [one for one in problems(book) if one.key != "training-unknown"] == []


TestFacts = Facts.TestCase
TestFacts.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
