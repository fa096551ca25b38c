"""Mine action as the record tells it: land, tasks, training and visits, folded in the order both logs agree on.

What is against a rule, or in another's name, changes nothing and is noted; both sides come to the same books. A book
that is known grows by what is new; only where the agreed order changed under it is it told again.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from weakref import WeakKeyDictionary

from ceasefire.assessment.records import Reason
from ceasefire.clearance.land.files import shipped_law
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.records import Entry as LandEntry
from ceasefire.clearance.quality.ledger import VisitLedger
from ceasefire.clearance.tasks.competence import Level, WorkKind
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.clearance.tasks.stops import Stop, StopCause
from ceasefire.desk.form_book import FormBook
from ceasefire.desk.form_statements import FormJudged
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.desk.record import Entry, Tables
from ceasefire.training import course
from ceasefire.training.ledger import TrainingLedger
from ceasefire.training.records import TrainingEntered
from ceasefire.training.who_may import against
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)

VISITS = ("visit-planned", "visit-done", "visit-closed", "action-taken", "action-verified")
KINDS = ("land", "clearance-task", "training", *VISITS, "field-form")


@dataclass(frozen=True, slots=True)
class FromTraining:
    """Who may do what, as the training book says; without a book the answer is that nobody is known to be trained."""

    school: TrainingLedger

    def against(
        self, person: str, work: WorkKind, day: date, level: Level | None = None, module: str = ""
    ) -> tuple[Reason, ...]:
        """See `clearance.tasks.competence.Competence`; a person or a work nobody knows is a reason, not a refusal."""
        asked = course.Level(level.value) if level else None
        try:
            return against(self.school.book, person, work.value, day, asked, module)
        except Refusal as refusal:
            return (Reason(message=refusal.key, arguments=dict(refusal.arguments)),)


@dataclass(slots=True)
class MineAction:
    """The four books, the forms they came from, and the moment that is known up to (UTC)."""

    land: LandLedger = field(default_factory=lambda: LandLedger(shipped_law()))
    school: TrainingLedger = field(default_factory=TrainingLedger)
    visits: VisitLedger = field(default_factory=VisitLedger)
    forms: FormBook = field(default_factory=FormBook)
    tasks: TaskLedger = field(init=False)
    known: datetime = datetime(1, 1, 1, tzinfo=UTC)
    tried: list[Any] = field(default_factory=list)
    """Statements that are in these books and about to be entered, in this order."""

    def __post_init__(self) -> None:
        self.tasks = TaskLedger(FromTraining(self.school))

    def add(self, said: Any) -> None:
        """One more statement of `KINDS`. Refuses, naming the rule, what cannot be; then nothing has changed."""
        at = max(self.known, said.made_at)
        match said:
            case LandEntered():
                self.land.record(LandEntry(recorded_at=at, act=said.act))
            case TaskEntered():
                self.tasks.add(said.fact, at)
            case TrainingEntered():
                self.school.add(said.fact)
            case FormJudged():
                self.forms.add(said, self.tasks.forms)
            case _:
                self._visit(said)
                self.tasks.mended |= self.visits.mended
        self.known = at

    def try_out(self, said: Any) -> None:
        """Add a statement that is about to be entered. Refuses as entering it would."""
        self.add(said)
        self.tried.append(said)

    def _visit(self, said: Any) -> None:
        """A visit's fact; a critical fault stops its task (rule 16)."""
        before = len(self.visits.suspended)
        self.visits.add(said)
        for one in self.visits.suspended[before:]:
            stop = Stop(task=one.task, cause=StopCause.CRITICAL_NONCONFORMITY, about=one.nonconformity, at=one.made_at)
            self.tasks.stand_still(stop)


_BOOKS: "WeakKeyDictionary[Tables, tuple[list[tuple[str, int]], MineAction]]" = WeakKeyDictionary()


def mine_action(tables: Tables) -> MineAction:
    """The books as they stand."""
    order = tables.order(*KINDS)
    known = _BOOKS.get(tables)
    if known is None or order[: len(known[0])] != known[0]:
        known = ([], MineAction())
    seen, books = known
    new = _entries(tables, set(order[len(seen) :]))
    if books.tried and [entry.read() for entry in new] == books.tried:
        new = []
    elif books.tried:  # they were not entered, or something came before them
        books, new = MineAction(), _entries(tables, set(order))
    for entry in new:
        take(books, entry)
    books.tried.clear()
    _BOOKS[tables] = (order, books)
    return books


def _entries(tables: Tables, wanted: set[tuple[str, int]]) -> list[Entry]:
    return [one for one in tables.entries(*KINDS) if (one.side, one.index) in wanted] if wanted else []


def take(books: MineAction, entry: Entry, note: Callable[[str], None] = log.warning) -> None:
    """An entry, if its officer signed it and no rule speaks against it."""
    said = entry.read()
    if not entry.by(entry.side, [said.officer]):
        return
    try:
        books.add(said)
    except Refusal as refusal:
        note(f"entry {entry.side}/{entry.index} changes nothing: {refusal}")
