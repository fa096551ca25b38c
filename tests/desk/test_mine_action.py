"""Mine action in the record: both sides come to the same books, and what is against a rule changes nothing."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from ceasefire.clearance.quality import checklist
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.nonconformity import Grade, NonconformityFound
from ceasefire.clearance.quality.visits import VisitDone, VisitPlanned, VisitState
from ceasefire.clearance.tasks.competence import WorkKind
from ceasefire.clearance.tasks.load import EXAMPLE as TASK
from ceasefire.clearance.tasks.load import load_task
from ceasefire.clearance.tasks.order import OrderSigned, TaskOrder
from ceasefire.clearance.tasks.readiness import Item, Light
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.clearance.tasks.stops import Lift
from ceasefire.desk.centre import New
from ceasefire.desk.exercise_mine_action import school_facts, task_facts
from ceasefire.desk.keep_mine_action import item_of, keep_all, keep_mine_action
from ceasefire.desk.mine_action import KINDS, FromTraining, MineAction, mine_action, take
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.training.course import Revocation
from ceasefire.training.ledger import TrainingLedger
from ceasefire.training.load import EXAMPLE as SCHOOL
from ceasefire.training.load import load_book
from ceasefire.training.people import Person
from ceasefire.training.records import TrainingEntered
from ceasefire.vocabulary.refusal import Refusal

NOW = datetime(2026, 12, 7, 10, tzinfo=UTC)
DAY = NOW.date()
PERSON = Person(person="1/x", unit="1", role="deminer")
SIGNED: dict[str, Any] = {"officer": "a/duty", "made_at": NOW}
PLAN = VisitPlanned(task="T-7", day=DAY, inspected="special-teams", inspector="authority", checklist="site-visit",
                    reasons=(), **SIGNED)  # fmt: skip
FAULT = NonconformityFound(task="T-7", operator="special-teams", item="medic", grade=Grade.CRITICAL, words="none there",
                           found_on=DAY)  # fmt: skip
SEEN = VisitDone(visit=PLAN.id, done_at=NOW, answers={one.name: "yes" for one in checklist.shipped()},
                 nonconformities=(FAULT,), **SIGNED)  # fmt: skip
MENDED = ActionTaken(nonconformity=FAULT.id, operator="special-teams", cause="c", action="a", done_on=DAY, **SIGNED)


def trained(fact: Any, **more: Any) -> TrainingEntered:
    return TrainingEntered(fact=fact, **{**SIGNED, **more})


def people(centre: CentreFolder) -> list[str]:
    return [one.person for one in mine_action(centre.tables).school.book.people]


def told_again(centre: CentreFolder) -> tuple[MineAction, list[str]]:
    books, notes = MineAction(), list[str]()
    for entry in centre.tables.entries(*KINDS):
        take(books, entry, notes.append)
    return books, notes


@pytest.fixture
def working(centre: CentreFolder) -> CentreFolder:
    """A centre with the exercise's school and task, entered by one side."""
    keep_all(centre, [trained(one) for one in school_facts(load_book(SCHOOL))], at=NOW)
    task = [TaskEntered(fact=one, **SIGNED) for one in task_facts(load_task(TASK)[0])]
    keep_all(centre, task, at=NOW)
    return centre


def test_the_book_grows_by_what_is_new(centre: CentreFolder) -> None:
    keep_mine_action(centre, trained(PERSON), at=NOW)
    books = mine_action(centre.tables)
    keep_mine_action(centre, trained(replace(PERSON, person="1/y")), at=NOW)
    assert mine_action(centre.tables) is books, "the same books, grown"
    assert people(centre) == ["1/x", "1/y"]
    assert told_again(centre)[0].school == books.school


def test_a_statement_in_another_s_name_changes_nothing(centre: CentreFolder) -> None:
    forged = trained(PERSON, officer="b/head")
    for posts in ({"a": ("head",)}, ()):
        centre.enter("a", [New(item=item_of(forged), statement=forged, posts=posts)], NOW)  # type: ignore[arg-type]
    assert people(centre) == []
    with pytest.raises(Refusal, match="officer-not-of-delegation"):
        keep_mine_action(centre, trained(PERSON, officer="a/nobody"), at=NOW)


def test_what_came_into_the_log_against_a_rule_changes_nothing_and_is_noted(centre: CentreFolder) -> None:
    keep_mine_action(centre, trained(PERSON), at=NOW)
    for wrong in (trained(replace(PERSON, role="medic")), replace(PLAN, inspector="special-teams"), SEEN):
        centre.enter("a", [New(item="x", statement=wrong, posts={"a": ("duty",)})], NOW)
    assert [one.role for one in mine_action(centre.tables).school.book.people] == ["deminer"]
    assert mine_action(centre.tables).visits.visits == {}
    notes = told_again(centre)[1]
    assert len(notes) == 3
    assert "training-entered-twice" in notes[0]


def test_what_a_rule_forbids_is_refused_and_not_entered(centre: CentreFolder) -> None:
    sizes = centre.tables.sizes()
    for said, key in ((SEEN, "quality-visit-unknown"), (replace(PLAN, inspector="Special-Teams"), "quality-inspector")):
        with pytest.raises(Refusal, match=key):
            keep_mine_action(centre, said, at=NOW)
    with pytest.raises(Refusal, match="mine-action-moment"):
        keep_mine_action(centre, PLAN, at=NOW + timedelta(seconds=1))
    assert centre.tables.sizes() == sizes


def test_what_was_tried_and_not_entered_is_not_in_the_books(centre: CentreFolder) -> None:
    keep_mine_action(centre, trained(PERSON), at=NOW)
    mine_action(centre.tables).try_out(trained(replace(PERSON, person="1/lost")))  # the deed that would enter it fails
    assert people(centre) == ["1/x"]
    several = [trained(replace(PERSON, person="1/y")), trained(PERSON)]
    with pytest.raises(Refusal, match="training-entered-twice"):
        keep_all(centre, several, at=NOW)
    assert people(centre) == ["1/x"]
    keep_all(centre, several[:1], at=NOW)
    assert people(centre) == ["1/x", "1/y"]


def test_both_sides_enter_and_come_to_the_same_books(centre: CentreFolder) -> None:
    keep_mine_action(centre, trained(PERSON), at=NOW)
    keep_mine_action(centre, trained(replace(PERSON, person="1/y"), officer="b/duty"), at=NOW)
    keep_mine_action(centre, PLAN, at=NOW)
    centre.exchange(NOW)
    kept, (again, notes) = mine_action(centre.tables), told_again(centre)
    assert notes == []
    assert (kept.school.book, kept.visits) == (again.school.book, again.visits)
    assert sorted(people(centre)) == ["1/x", "1/y"]


def test_a_critical_fault_stops_the_task_until_it_is_mended_and_seen(working: CentreFolder) -> None:
    keep_all(working, [PLAN, SEEN], at=NOW)
    tasks = mine_action(working.tables).tasks
    stop = tasks.running("T-7", DAY)[0]
    assert stop.about == FAULT.id
    ready = tasks.ready("T-7", DAY)
    assert ready is not None
    assert ready.light is Light.RED
    assert {one.item: one.light for one in ready.checks}[Item.STOP] is Light.RED
    lift = TaskEntered(fact=Lift(stop=stop.id, at=NOW, post="authority", words="a medic is there"), **SIGNED)
    keep_mine_action(working, MENDED, at=NOW)
    with pytest.raises(Refusal, match="ctask-lift-uncorrected"):
        keep_mine_action(working, lift, at=NOW)
    look = ActionVerified(action=MENDED.id, verifier="authority", helped=True, seen_on=DAY, **SIGNED)
    keep_all(working, [look, lift], at=NOW)
    assert mine_action(working.tables).tasks.running("T-7", DAY) == ()
    assert mine_action(working.tables).visits.visit(PLAN.id).state is VisitState.VERIFIED


def test_a_critical_fault_at_a_task_without_an_order_stops_it_later_too(centre: CentreFolder) -> None:
    keep_all(centre, [PLAN, SEEN], at=NOW)
    assert list(mine_action(centre.tables).tasks.alarms()) == [("stopped", "T-7")]
    task = [TaskEntered(fact=one, **SIGNED) for one in task_facts(load_task(TASK)[0])]
    orders = [one for one in task if isinstance(one.fact, TaskOrder | OrderSigned)]
    keep_all(centre, orders, at=NOW)
    assert [one.about for one in mine_action(centre.tables).tasks.running("T-7", DAY)] == [FAULT.id]


def test_who_is_revoked_is_not_ready_from_that_day_on(working: CentreFolder) -> None:
    def competence(day: date) -> tuple[Light, list[Any]]:
        ready = mine_action(working.tables).tasks.ready("T-7", day)
        assert ready is not None
        check = next(one for one in ready.checks if one.item is Item.COMPETENCE)
        return check.light, [reason.arguments["person"] for reason in check.why]

    assert competence(DAY) == (Light.GREEN, [])
    gone = Revocation(person="1/s1/2", code="deminer", day=DAY, signed_by="office", words="w")
    keep_mine_action(working, trained(gone), at=NOW)
    assert competence(DAY) == (Light.RED, ["1/s1/2"])


def test_nobody_known_to_be_trained_may_do_anything() -> None:
    asked = FromTraining(TrainingLedger())
    assert [one.message for one in asked.against("1/x", WorkKind.DEMINING, DAY)] == ["training-person-unknown"]
    school = FromTraining(TrainingLedger(load_book(SCHOOL)))
    assert school.against("1/s1/2", WorkKind.DEMINING, DAY) == ()
