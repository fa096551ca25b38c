"""No order of steps whatever makes a finding joint without both delegations; dissent is never lost."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from ceasefire.assessment.records import Answer
from ceasefire.verification.case import Case, due
from ceasefire.verification.concord import kappa
from ceasefire.verification.quorum import Quorum, Sitting, check
from ceasefire.verification.records import Assessment, Choice, Decision, RivalVerdict, RivalView, propose
from ceasefire.verification.standing import SETTLED, TRANSITIONS, Standing, Step, diagram
from ceasefire.vocabulary.refusal import Refusal

NOW = datetime(2021, 1, 31, tzinfo=UTC)
SIDES = ("a", "b")
RIVAL = (RivalView(explanation="demolition", verdict=RivalVerdict.RULED_OUT, reason="no notice was given"),)


def assessment(
    side: str, answer: Answer = Answer.CANNOT_TELL, incident: str = "inc-1", happened: bool = True
) -> Assessment:
    return Assessment(
        incident=incident,
        delegation=side,
        officer=f"{side}/duty-1",
        made_at=NOW,
        happened=happened,
        answers={"P1": answer},
        reliability="B",
        credibility=2,
        likelihood="likely",
        words="heard by two posts",
        language="en",
        rivals=RIVAL,
    )


def decision(case: Case, side: str, choice: Choice, text: str | None = None) -> Decision:
    assert case.text is not None
    return Decision(
        incident=case.incident,
        text=text or case.text.id,
        delegation=side,
        officers=(f"{side}/head",),
        made_at=NOW,
        choice=choice,
        words="the range does not fit" if choice is Choice.DISSENT else "",
    )


def shown(answer_a: Answer = Answer.CANNOT_TELL, answer_b: Answer = Answer.CANNOT_TELL) -> Case:
    case = Case(incident="inc-1", delegations=SIDES).speak("a", "aa").speak("b", "bb")
    return case.show({"a": assessment("a", answer_a), "b": assessment("b", answer_b)})


ENDS = {
    (Choice.SIGN, Choice.SIGN): Standing.AGREED,
    (Choice.DISMISS, Choice.DISMISS): Standing.JOINTLY_DISMISSED,
}


@pytest.mark.parametrize("first", Choice)
@pytest.mark.parametrize("second", Choice)
@pytest.mark.parametrize("order", [SIDES, SIDES[::-1]])
def test_two_decisions_settle_a_case_whatever_their_order(
    first: Choice, second: Choice, order: tuple[str, str]
) -> None:
    case = shown()
    case = case.decide(decision(case, order[0], first)).decide(decision(case, order[1], second))
    assert case.standing is ENDS.get((first, second), Standing.DISPUTED)
    assert {d.delegation for d in case.dissents} == {
        side for side, choice in zip(order, (first, second), strict=True) if choice is Choice.DISSENT
    }


def test_one_side_cannot_speak_for_both() -> None:
    case = Case(incident="inc-1", delegations=SIDES).speak("a", "aa")
    with pytest.raises(Refusal, match="case-already-spoke"):
        case.speak("a", "ab")
    with pytest.raises(Refusal, match="case-not-a-delegation"):
        case.speak("c", "cc")


def test_one_side_cannot_decide_twice() -> None:
    case = shown()
    signed = case.decide(decision(case, "a", Choice.SIGN))
    with pytest.raises(Refusal, match="case-already-decided"):
        signed.decide(decision(case, "a", Choice.SIGN))


def test_nothing_is_shown_before_both_have_spoken() -> None:
    case = Case(incident="inc-1", delegations=SIDES).speak("a", "aa")
    with pytest.raises(Refusal, match="case-step-not-allowed"):
        case.show({"a": assessment("a"), "b": assessment("b")})


def test_a_decision_is_on_exactly_one_text() -> None:
    case = shown()
    with pytest.raises(Refusal, match="case-other-text"):
        case.decide(decision(case, "a", Choice.SIGN, text="fnd-other"))


def test_the_shared_text_favours_neither() -> None:
    one = propose(assessment("a", Answer.BREACH_INDICATED), assessment("b", Answer.NOT_INDICATED))
    two = propose(assessment("b", Answer.NOT_INDICATED), assessment("a", Answer.BREACH_INDICATED))
    assert one == two
    assert one.answers == {"P1": Answer.CANNOT_TELL}
    same = propose(assessment("a", Answer.BREACH_INDICATED), assessment("b", Answer.BREACH_INDICATED))
    assert same.answers == {"P1": Answer.BREACH_INDICATED}


def test_breach_needs_rival_explanations_and_dissent_needs_words() -> None:
    with pytest.raises(Refusal, match="assessment-needs-rivals"):
        Assessment(
            incident="inc-1", delegation="a", officer="a/1", made_at=NOW, happened=True,
            answers={"P1": Answer.BREACH_INDICATED}, reliability="A", credibility=1, likelihood="likely",
            words="", language="en",
        )  # fmt: skip
    with pytest.raises(Refusal, match="dissent-without-words"):
        Decision(
            incident="i", text="t", delegation="a", officers=("a/1",), made_at=NOW, choice=Choice.DISSENT, words=" "
        )


def test_settled_cases_only_reopen() -> None:
    for standing in Standing:
        steps = {step for (start, step) in TRANSITIONS if start is standing}
        assert (steps == {Step.REOPEN}) == (standing in SETTLED)
    assert diagram().count("-->") == len(TRANSITIONS) + 1


class Delegations(RuleBasedStateMachine):
    """Random steps in any order by either side; whatever is refused changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.case = Case(incident="inc-1", delegations=SIDES)
        self.signed: dict[str, Choice] = {}

    def attempt(self, step: object) -> None:
        before = self.case
        try:
            self.case = step()  # type: ignore[operator]
        except Refusal:
            assert self.case is before

    @rule(side=st.sampled_from(SIDES))
    def speak(self, side: str) -> None:
        self.attempt(lambda: self.case.speak(side, side * 2))

    @rule(answer=st.sampled_from(Answer))
    def show(self, answer: Answer) -> None:
        self.attempt(lambda: self.case.show({"a": assessment("a", answer), "b": assessment("b")}))

    @precondition(lambda self: self.case.text is not None)
    @rule(side=st.sampled_from(SIDES), choice=st.sampled_from(Choice))
    def decide(self, side: str, choice: Choice) -> None:
        before = self.case
        self.attempt(lambda: self.case.decide(decision(self.case, side, choice)))
        if self.case is not before:
            self.signed[side] = choice

    @rule()
    def lapse(self) -> None:
        self.attempt(lambda: self.case.lapse())

    @rule()
    def reopen(self) -> None:
        before = self.case
        self.attempt(lambda: self.case.reopen())
        if self.case is not before:
            self.signed = {}

    @invariant()
    def agreed_means_both_signed_the_same_text(self) -> None:
        if self.case.standing is Standing.AGREED:
            assert self.signed == {"a": Choice.SIGN, "b": Choice.SIGN}
        if self.case.standing is Standing.JOINTLY_DISMISSED:
            assert self.signed == {"a": Choice.DISMISS, "b": Choice.DISMISS}
        if self.case.shown:
            assert set(self.case.sealed) == set(SIDES)


TestDelegations = Delegations.TestCase
TestDelegations.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)


def test_the_clock_lapses_only_after_the_agreed_hours() -> None:
    assert not due(NOW, NOW + timedelta(hours=72), 72)
    assert due(NOW, NOW + timedelta(hours=72, seconds=1), 72)


@pytest.mark.parametrize(
    ("present", "key"),
    [
        ({"a": ("a/1",)}, "sitting-no-quorum"),
        ({"a": ("a/1", "a/2"), "b": ("b/1",)}, "sitting-no-parity"),
        ({"a": ("x",), "b": ("x",)}, "sitting-officer-twice"),
        ({"a": ("a/1",), "b": ("b/1",), "c": ("c/1",)}, "sitting-unknown-delegation"),
    ],
)
def test_a_sitting_needs_quorum_and_parity(present: dict[str, tuple[str, ...]], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        check(Sitting(present=present, acting={}), SIDES, Quorum())
    assert refused.value.key == key
    check(Sitting(present={"a": ("a/1",), "b": ("b/1",)}, acting={}), SIDES, Quorum())


def test_kappa_of_the_textbook_table() -> None:
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(pairs) == pytest.approx(0.4)
    assert kappa([]) is None
    assert kappa([("y", "y")] * 3) is None


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.sampled_from("xyz")), min_size=1))
def test_kappa_does_not_favour_a_side(pairs: list[tuple[str, str]]) -> None:
    mine, theirs = kappa(pairs), kappa([(b, a) for a, b in pairs])
    assert mine == pytest.approx(theirs) if mine is not None else theirs is None
