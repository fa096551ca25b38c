"""Visits from plan to closing: who may inspect whom, what follows from a fault, when a small one is small no more."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.quality import checklist
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified, answer, verify, where_it_stands
from ceasefire.clearance.quality.frequency import SHIPPED as OFTEN
from ceasefire.clearance.quality.frequency import next_visit
from ceasefire.clearance.quality.nonconformity import (
    SHIPPED,
    Grade,
    NonconformityFound,
    suspensions,
    weigh,
    weigh_all,
)
from ceasefire.clearance.quality.visits import (
    RULES,
    VISIT_LIFE,
    VisitClosed,
    VisitDone,
    VisitEvent,
    VisitPlanned,
    VisitState,
    plan_visit,
    standing,
)
from ceasefire.desk.statements import KIND_OF, KINDS
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal

DAY, NOW = date(2026, 5, 4), datetime(2026, 5, 4, 9, tzinfo=UTC)
ALL_YES = {item.name: "yes" for item in checklist.shipped()}


def visit(inspected: str = "operator A", inspector: str = "authority") -> VisitPlanned:
    return VisitPlanned(task="T-1", day=DAY, inspected=inspected, inspector=inspector, checklist="site-visit",
                        reasons=("new-team",), officer="a/duty", made_at=NOW)  # fmt: skip


def fault(grade: Grade, days: int = 0, item: str = "stored", operator: str = "operator A") -> NonconformityFound:
    return NonconformityFound(
        task="T-1", operator=operator, item=item, grade=grade, words="seen", found_on=DAY + timedelta(days=days)
    )


def refusal(ask: object) -> Refusal:
    with pytest.raises(Refusal) as no:
        ask()  # type: ignore[operator]
    return no.value


def test_a_visits_life() -> None:
    assert VISIT_LIFE.reached() == frozenset(VisitState)
    assert VISIT_LIFE.ends() == {VisitState.CLOSED, VisitState.CANCELLED}
    assert {rule for rules in VISIT_LIFE.rules.values() for rule in rules} == set(RULES)
    whole = [VisitEvent.DO, VisitEvent.FIND, VisitEvent.ANSWER, VisitEvent.NOT_MENDED, VisitEvent.ANSWER,
             VisitEvent.VERIFY, VisitEvent.CLOSE]  # fmt: skip
    assert VISIT_LIFE.replay(whole) is VisitState.CLOSED
    assert refusal(lambda: VISIT_LIFE.step(VisitState.NONCONFORMITY, VisitEvent.CLOSE)).key == "life-no-such-step"


@pytest.mark.parametrize("inspector", ["operator A", " Operator a ", "A's daughter"])
def test_nobody_inspects_their_own(inspector: str) -> None:
    no = refusal(lambda: plan_visit(visit(inspector=inspector), [frozenset({"Operator A", "A's daughter"})]))
    assert (no.key, no.arguments["rule"]) == ("quality-inspector-own", "inspector-other")


def test_another_organisation_may() -> None:
    assert plan_visit(visit(), [frozenset({"operator A", "A's daughter"})]) == visit()
    assert visit().id != visit(inspector="authority 2").id


def test_what_follows_from_each_grade() -> None:
    told = {grade: weigh(fault(grade), ()) for grade in Grade}
    assert told[Grade.OBSERVATION].due is None
    assert told[Grade.MAJOR].due == DAY + timedelta(days=7)
    assert [grade for grade, one in told.items() if one.suspends] == [Grade.CRITICAL]
    assert told[Grade.MAJOR].overdue(DAY + timedelta(days=8))
    assert not told[Grade.MAJOR].overdue(DAY + timedelta(days=7))


def test_a_critical_fault_stops_its_task() -> None:
    weighed = weigh_all([fault(Grade.CRITICAL, item="medic"), fault(Grade.MAJOR)])
    assert [(one.task, one.nonconformity) for one in suspensions(weighed, NOW)] == [
        ("T-1", fault(Grade.CRITICAL, item="medic").id)
    ]


def test_a_minor_fault_that_returns_is_major() -> None:
    first, again = fault(Grade.MINOR), fault(Grade.MINOR, 30)
    weighed = weigh(again, [first])
    assert (weighed.grade, weighed.repeated, weighed.due) == (Grade.MAJOR, (first.id,), DAY + timedelta(days=37))


@pytest.mark.parametrize(
    "before",
    [
        fault(Grade.MINOR, operator="operator B"),
        fault(Grade.MINOR, item="visitor-log"),
        fault(Grade.MINOR, -400),
        fault(Grade.OBSERVATION),
    ],
    ids=["another operator", "another item", "long ago", "an observation"],
)
def test_what_is_not_the_same_fault_again(before: NonconformityFound) -> None:
    assert weigh(fault(Grade.MINOR, 30), [before]).grade is Grade.MINOR


def test_repetition_raises_only_minor_faults() -> None:
    before = [fault(Grade.MINOR), fault(Grade.MAJOR, 1), fault(Grade.CRITICAL, 2)]
    assert weigh(fault(Grade.CRITICAL, 30), before).grade is Grade.CRITICAL
    assert weigh(fault(Grade.OBSERVATION, 30), before).grade is Grade.OBSERVATION


@given(st.lists(st.tuples(st.sampled_from(Grade), st.integers(0, 400), st.sampled_from(["a", "b"])), max_size=12))
def test_no_fault_becomes_lighter_and_order_does_not_matter(told: list[tuple[Grade, int, str]]) -> None:
    found = [fault(grade, days, operator=operator) for grade, days, operator in told]
    grades = list(Grade)
    weighed = weigh_all(found)
    assert all(grades.index(one.grade) >= grades.index(one.nonconformity.grade) for one in weighed)
    assert all(one.suspends == (one.grade is Grade.CRITICAL) for one in weighed)
    assert {one.nonconformity.id for one in weighed} == {one.id for one in found}


def test_a_visit_without_fault_is_closed() -> None:
    def done(*faults: NonconformityFound) -> VisitDone:
        return VisitDone(visit=visit().id, done_at=NOW, answers=ALL_YES, nonconformities=faults, officer="a/duty",
                         made_at=NOW)  # fmt: skip

    assert standing(done()) is VisitState.CLOSED
    assert standing(done(fault(Grade.OBSERVATION))) is VisitState.CLOSED
    assert standing(done(fault(Grade.MINOR))) is VisitState.NONCONFORMITY
    record = done(fault(Grade.MINOR))
    assert from_plain(VisitDone, to_plain(record)) == record


def test_a_checklist_is_answered_whole() -> None:
    shipped = checklist.shipped()

    def ask(**changed: str) -> str:
        return refusal(lambda: checklist.whole(shipped, {**ALL_YES, **changed})).key

    assert ask(visitor_log="yes") == "quality-item-unknown"
    assert ask(medic="perhaps") == "quality-item-answer"
    assert ask(medic="not_applicable") == "quality-item-answer"
    checklist.whole(shipped, {**ALL_YES, "explosives-store": "not_applicable"})
    left_out = {name: given for name, given in ALL_YES.items() if name != "medic"}
    assert refusal(lambda: checklist.whole(shipped, left_out)).arguments["item"] == "medic"


@pytest.mark.parametrize("language", BUILT_IN)
def test_every_no_is_a_fault_in_the_inspectors_words(language: str) -> None:
    answers = {**dict.fromkeys(ALL_YES, "no")}
    found = checklist.faults(checklist.shipped(), answers, task="T-1", operator="A", day=DAY, language=language)
    assert len({one.words for one in found}) == len(ALL_YES)
    assert {one.item for one in found if one.grade is Grade.CRITICAL} == {
        "accredited", "task-order", "qualified", "medic", "detector-check", "protective"}  # fmt: skip


def test_lists_that_cannot_be() -> None:
    twice = "name: x\nchapters:\n  one: {a: minor}\n  two: {a: major}\n"
    assert refusal(lambda: checklist.read(twice)).key == "quality-item-twice"
    assert refusal(lambda: checklist.read("name: x\nchapters: {one: {a: grave}}\n")).key == "quality-item-grade"


WEIGHED = weigh(fault(Grade.MAJOR), ())


def action(**changed: object) -> ActionTaken:
    known = {"nonconformity": fault(Grade.MAJOR).id, "operator": "operator A", "cause": "no shelf", "action": "shelf",
             "done_on": DAY + timedelta(days=2), "officer": "b/ops", "made_at": NOW}  # fmt: skip
    return ActionTaken(**{**known, **changed})  # type: ignore[arg-type]


def look(taken: ActionTaken, helped: bool = True, **changed: object) -> ActionVerified:
    known = {"verifier": "authority", "seen_on": DAY + timedelta(days=3), "officer": "a/q", "made_at": NOW}
    return ActionVerified(action=taken.id, helped=helped, **{**known, **changed})  # type: ignore[arg-type]


def test_a_fault_is_mended_by_the_operator_and_verified_by_another() -> None:
    taken = answer(WEIGHED, action())
    assert verify(taken, look(taken)) is VisitEvent.VERIFY
    assert verify(taken, look(taken, helped=False)) is VisitEvent.NOT_MENDED


def test_what_does_not_mend() -> None:
    assert refusal(lambda: answer(WEIGHED, action(nonconformity="nc-1"))).key == "quality-action-other"
    assert refusal(lambda: answer(WEIGHED, action(operator="operator B"))).key == "quality-action-other"
    assert refusal(lambda: answer(WEIGHED, action(cause=" "))).key == "quality-action-empty"
    assert refusal(lambda: answer(WEIGHED, action(done_on=DAY - timedelta(days=1)))).key == "quality-action-early"
    taken = action()
    assert refusal(lambda: verify(taken, look(taken, verifier="Operator A "))).key == "quality-inspector-own"
    assert refusal(lambda: verify(taken, look(taken, seen_on=DAY))).key == "quality-action-early"
    assert refusal(lambda: verify(action(action="x"), look(taken))).key == "quality-action-other"


def test_a_visit_stands_where_its_worst_fault_stands() -> None:
    other = weigh(fault(Grade.MINOR, item="visitor-log"), ())
    taken = action()
    assert where_it_stands([], [], []) is VisitState.CLOSED
    assert where_it_stands([WEIGHED], [], []) is VisitState.NONCONFORMITY
    assert where_it_stands([WEIGHED], [taken], []) is VisitState.CORRECTIVE_ACTION
    assert where_it_stands([WEIGHED], [taken], [look(taken)]) is VisitState.VERIFIED
    assert where_it_stands([WEIGHED], [taken], [look(taken, helped=False)]) is VisitState.NONCONFORMITY
    assert where_it_stands([WEIGHED, other], [taken], [look(taken)]) is VisitState.NONCONFORMITY
    second = action(action="a bigger shelf", made_at=NOW + timedelta(days=4))
    looks = [look(taken, helped=False), look(second)]
    assert where_it_stands([WEIGHED], [taken, second], looks) is VisitState.VERIFIED


@given(st.frozensets(st.sampled_from(sorted(OFTEN.factors))))
def test_visits_come_within_the_bounds_and_no_risk_makes_them_rarer(risks: frozenset[str]) -> None:
    due = next_visit(DAY, risks)
    assert OFTEN.at_least_days <= due.every_days <= OFTEN.at_most_days
    assert due.due == DAY + timedelta(days=due.every_days)
    assert set(due.factors) == risks
    for risk in set(OFTEN.factors) - risks - {"clean-record"}:
        assert next_visit(DAY, risks | {risk}).every_days <= due.every_days


def test_reasons_are_told_the_strongest_first() -> None:
    due = next_visit(DAY, frozenset({"slope", "critical-before"}))
    assert (due.every_days, due.factors) == (8, ("critical-before", "slope"))
    assert due.reasons("en") == ("A critical nonconformity was found before.", "The slope is steep.")
    assert next_visit(DAY, frozenset({"clean-record"})).reasons("en")[-1] == "The rules’ bound applies: every 28 days."
    assert refusal(lambda: next_visit(DAY, frozenset({"mood"}))).key == "quality-risk-unknown"
    assert SHIPPED.consequences[Grade.CRITICAL].suspends


def test_the_records_of_quality_can_be_entered_and_read_back() -> None:
    taken = action()
    critical = weigh_all([fault(Grade.CRITICAL)])
    done = VisitDone(visit=visit().id, done_at=NOW, answers=ALL_YES, nonconformities=(fault(Grade.MINOR),),
                     officer="a/duty", made_at=NOW)  # fmt: skip
    closed = VisitClosed(visit=visit().id, officer="a/duty", made_at=NOW, cancelled=True, words="road closed")
    for record in (visit(), done, closed, taken, look(taken), *suspensions(critical, NOW)):
        assert KINDS[KIND_OF[type(record)]] is type(record)
        assert from_plain(type(record), to_plain(record)) == record
