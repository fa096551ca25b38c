"""The order of two logs is computed alike by both sides, and a case told again from the record is what was done."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from ceasefire.assessment.records import Answer
from ceasefire.desk.cases import cases
from ceasefire.desk.centre import New
from ceasefire.desk.constitution_of_record import agreed_constitution
from ceasefire.desk.record import agreed_order
from ceasefire.desk.sign_finding import lapse_overdue, reopen, sign_finding
from ceasefire.desk.speak import show, speak
from ceasefire.desk.statements import Decided, Grouping, Lapsed, Reopened
from ceasefire.incident.records import Incident
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Assessment, Choice, Decision, RivalVerdict, RivalView
from ceasefire.verification.standing import Standing
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.wiring import open_centre
from conftest import Watch

SITTING = Sitting(present={"a": ("a/head",), "b": ("b/head",)}, acting={})


@st.composite
def two_logs(draw: st.DrawFn) -> tuple[dict[str, list[tuple[int, str]]], list[tuple[str, int]]]:
    """A true history: entries written in turn, each having seen at most what was there; clocks may be wrong."""
    logs: dict[str, list[tuple[int, str]]] = {"a": [], "b": []}
    history = []
    seen = {"a": 0, "b": 0}
    for side in draw(st.lists(st.sampled_from("ab"), max_size=30)):
        other = "b" if side == "a" else "a"
        seen[side] = draw(st.integers(seen[side], len(logs[other])))
        logs[side].append((seen[side], f"{draw(st.integers(0, 99)):02}"))
        history.append((side, len(logs[side]) - 1))
    return logs, history


@given(two_logs())
def test_the_agreed_order_respects_what_was_seen(
    drawn: tuple[dict[str, list[tuple[int, str]]], list[tuple[str, int]]],
) -> None:
    logs, history = drawn
    order = list(agreed_order(logs))
    assert sorted(order) == sorted(history)
    place = {key: n for n, key in enumerate(order)}
    for side, index in order:
        other = "b" if side == "a" else "a"
        assert index == 0 or place[side, index - 1] < place[side, index]
        assert all(place[other, k] < place[side, index] for k in range(logs[side][index][0]))


@given(two_logs(), st.data())
def test_later_entries_never_change_the_order_of_earlier_ones(
    drawn: tuple[dict[str, list[tuple[int, str]]], list[tuple[str, int]]], data: st.DataObject
) -> None:
    logs, history = drawn
    known = history[: data.draw(st.integers(0, len(history)))]
    part = {side: [logs[side][i] for s, i in known if s == side] for side in "ab"}
    whole = [key for key in agreed_order(logs) if key in set(known)]
    assert list(agreed_order(part)) == whole


def opened(centre: CentreFolder, watch: Watch, name: str = "inc-1") -> str:
    incident = Incident(
        id=name, when=Span.at(watch.now), place=Nowhere(), region=None, kinds={"explosion": 1.0},
        count=Count.exactly(1), links=(), sources=1, allegations_only=False, method="test",
    )  # fmt: skip
    day = centre.constitution.day_of(watch.now)
    grouping = Grouping(day=day, method="test", settings={}, reports=1, incidents=(incident,), sources=())
    centre.enter("a", [New(item=day.isoformat(), statement=grouping)], watch.now)
    centre.exchange(watch.now)
    return name


def view(side: str, watch: Watch, incident: str, answer: Answer) -> Assessment:
    rival = RivalView(explanation="training", verdict=RivalVerdict.RULED_OUT, reason="no notice")
    return Assessment(
        incident=incident, delegation=side, officer=f"{side}/analyst", made_at=watch.now, happened=True,
        answers={"P1": answer}, reliability="B", credibility=2, likelihood="likely", words="", language="en",
        rivals=(rival,),
    )  # fmt: skip


def both_speak(centre: CentreFolder, watch: Watch, incident: str) -> None:
    for side in "ab":
        speak(centre, view(side, watch, incident, Answer.BREACH_INDICATED), at=watch.now)


def test_a_case_goes_from_open_to_agreed_even_with_all_clocks_standing_still(
    centre: CentreFolder, watch: Watch
) -> None:
    incident = opened(centre, watch)
    both_speak(centre, watch, incident)
    assert show(centre, at=watch.now) == [incident]
    for side in "ba":
        sign_finding(centre, incident, side=side, choice=Choice.SIGN, sitting=SITTING, at=watch.now)
        centre.exchange(watch.now)
    case = cases(centre.tables, centre.constitution)[incident].case
    assert case.standing is Standing.AGREED
    assert case.text is not None
    assert case.text.answers == {"P1": Answer.BREACH_INDICATED}
    assert centre.seen_by("a").digest() == centre.seen_by("b").digest() == centre.tables.digest()


def test_a_sealed_assessment_is_on_no_other_machine_before_both_have_spoken(centre: CentreFolder, watch: Watch) -> None:
    incident = opened(centre, watch)
    speak(centre, view("a", watch, incident, Answer.BREACH_INDICATED), at=watch.now)
    centre.exchange(watch.now)
    assert show(centre, at=watch.now) == []
    (entry,) = centre.tables.entries("assessment")
    assert entry.statement is None
    secret = b"breach indicated"
    for path in (centre.folder / "b").rglob("*"):
        assert not path.is_file() or secret not in path.read_bytes()
    shared = [
        path for path in (centre.folder / "a" / "log").rglob("*") if path.is_file() and ".state" not in path.parts
    ]
    assert not [path for path in shared if secret in path.read_bytes()]


def test_one_side_cannot_speak_twice_or_for_the_other(centre: CentreFolder, watch: Watch) -> None:
    incident = opened(centre, watch)
    speak(centre, view("a", watch, incident, Answer.NOT_INDICATED), at=watch.now)
    with pytest.raises(Refusal, match="case-already-spoke"):
        speak(centre, view("a", watch, incident, Answer.NOT_INDICATED), at=watch.now)
    false = view("b", watch, incident, Answer.NOT_INDICATED)
    object.__setattr__(false, "officer", "a/analyst")
    with pytest.raises(Refusal, match="officer-not-of-delegation"):
        speak(centre, false, at=watch.now)


def test_dissent_is_kept_word_for_word(centre: CentreFolder, watch: Watch) -> None:
    incident = opened(centre, watch)
    both_speak(centre, watch, incident)
    show(centre, at=watch.now)
    words = "Дальность не подходит: «2–4 км»"
    sign_finding(centre, incident, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    sign_finding(
        centre, incident, side="b", choice=Choice.DISSENT, sitting=SITTING, at=watch.now, words=words, language="ru"
    )
    case = cases(centre.rebuilt(), centre.constitution)[incident].case
    assert case.standing is Standing.DISPUTED
    assert [(d.delegation, d.words) for d in case.dissents] == [("b", words)]


def test_the_clock_lapses_a_case_and_both_reopen_it(centre: CentreFolder, watch: Watch) -> None:
    incident = opened(centre, watch)
    assert lapse_overdue(centre, side="a", at=watch.forward(hours=72)) == []
    assert lapse_overdue(centre, side="a", at=watch.forward(seconds=1)) == [incident]
    assert lapse_overdue(centre, side="a", at=watch.forward(hours=1)) == []
    with pytest.raises(Refusal, match="needs-both-delegations"):
        reopen(centre, incident, reason="new film", officers=("a/head",), at=watch.now)
    reopen(centre, incident, reason="new film", officers=("a/head", "b/head"), at=watch.now)
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.OPEN
    assert cases(centre.tables, centre.constitution)[incident].opened_at == watch.now


def test_a_wrong_clock_on_one_side_changes_nothing(centre: CentreFolder, watch: Watch) -> None:
    """One side's clock is thirty days behind: its entries still come after what they had seen."""
    incident = opened(centre, watch)
    late = watch.now - timedelta(days=30)
    speak(centre, view("a", watch, incident, Answer.CANNOT_TELL), at=watch.now)
    speak(centre, view("b", watch, incident, Answer.CANNOT_TELL), at=late)
    show(centre, at=watch.now)
    sign_finding(centre, incident, side="b", choice=Choice.SIGN, sitting=SITTING, at=late)
    sign_finding(centre, incident, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.AGREED


def shown(centre: CentreFolder, watch: Watch) -> tuple[str, str]:
    incident = opened(centre, watch)
    both_speak(centre, watch, incident)
    show(centre, at=watch.now)
    text = cases(centre.tables, centre.constitution)[incident].case.text
    assert text is not None
    return incident, text.id


def decided(side: str, incident: str, text: str, watch: Watch) -> Decided:
    decision = Decision(
        incident=incident, text=text, delegation=side, officers=(f"{side}/head",), made_at=watch.now, choice=Choice.SIGN
    )
    return Decided(decision=decision, present=dict(SITTING.present))


def test_one_side_cannot_sign_in_the_others_name(centre: CentreFolder, watch: Watch) -> None:
    """Entered around the deeds, with its own keys, in its own log: such a statement counts for nobody."""
    incident, text = shown(centre, watch)
    forged = New(item=incident, statement=decided("a", incident, text, watch), posts={"b": ("head",)})
    centre.enter("b", [forged], watch.now)
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.SHOWN
    mine = New(item=incident, statement=decided("b", incident, text, watch), posts={"b": ("analyst",)})
    centre.enter("b", [mine], watch.now)  # named officer and signing officer differ
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.SHOWN
    sign_finding(centre, incident, side="b", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    again = New(item=incident, statement=decided("b", incident, text, watch), posts={"b": ("head",)})
    centre.enter("b", [again], watch.now)  # a second decision changes nothing
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.ONE_SIGNED
    sign_finding(centre, incident, side="a", choice=Choice.SIGN, sitting=SITTING, at=watch.now)
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.AGREED


def test_one_side_cannot_lapse_early_or_reopen_alone(centre: CentreFolder, watch: Watch) -> None:
    incident, _ = shown(centre, watch)
    early = Lapsed(incident=incident, opened_at=watch.now - timedelta(days=9), lapsed_at=watch.now)
    centre.enter("b", [New(item=incident, statement=early)], watch.now)
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.SHOWN
    lapse_overdue(centre, side="a", at=watch.forward(hours=73))
    alone = Reopened(incident=incident, reason="we want to", officers=("a/head", "b/head"))
    centre.enter("b", [New(item=incident, statement=alone, posts={"b": ("head",)})], watch.now)
    assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.LAPSED


def test_one_side_cannot_change_the_constitution(centre: CentreFolder, watch: Watch) -> None:
    mine = replace(centre.constitution, decision_clock_h=0.1)
    centre.enter("b", [New(item=mine.id, statement=mine, posts={"b": ("head",)})], watch.now)
    assert agreed_constitution(centre.tables) == centre.constitution
    with open_centre(centre.folder) as again:
        assert again.constitution == centre.constitution
