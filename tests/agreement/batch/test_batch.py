"""A batch says of every event what the evaluator says of it alone: verdict, probability, and the whole explanation."""

import os
import random
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from brute.agreements import make_agreement, write_agreement
from brute.events import EventMaker
from case_maker import make_case

from ceasefire.agreement.batch.answers import WORDS
from ceasefire.agreement.batch.from_facts import of_facts
from ceasefire.agreement.batch.groups import Assessor
from ceasefire.agreement.batch.scope import Scope
from ceasefire.agreement.batch.stream import assess_many
from ceasefire.agreement.cases import read_case
from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.evaluate import evaluate
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts
from ceasefire.agreement.load import Signed, load
from ceasefire.agreement.telling import as_lines
from ceasefire.bench.assess import alike
from ceasefire.bench.assess_agreement import bench_agreement
from ceasefire.bench.assess_stream import make_events, records, register
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.refusal import Refusal


@pytest.fixture(scope="module")
def statement() -> Signed:
    return load("nk-2020-11-09")


@pytest.fixture(scope="module")
def sector() -> Signed:
    return bench_agreement()


def random_cases(count: int, seed: int) -> list[CaseFacts]:
    rng = random.Random(seed)
    return [read_case(make_case(rng, number), "c", "Europe/Moscow") for number in range(count)]


def on_the_instants(signed: Signed, cases: list[CaseFacts]) -> list[CaseFacts]:
    """The same cases with their times on, and a microsecond beside, the instants of the agreement."""
    ways = [way for one in signed.agreement.provisions for way in one.breached_by]
    instants = sorted({at for one in signed.agreement.provisions for at in Scope(signed, one, ways).instants})
    rng, moved = random.Random(1), []
    for case in cases:
        start = rng.choice(instants) + timedelta(microseconds=rng.choice([-1, 0, 1]))
        end = start + rng.choice([timedelta(0), timedelta(0), timedelta(microseconds=1), timedelta(days=11)])
        moved.append(replace(case, time=Span(start=start, end=end)))
    return moved


def differing(
    signed: Signed,
    cases: list[CaseFacts],
    ask: tuple[str, ...],
    notices: tuple[AdvanceNotice, ...] = (),
    on_record: tuple[Recorded, ...] = (),
) -> tuple[list[tuple[int, str]], int]:
    """(event and provision) of every opinion that is not the evaluator's own, and how many classes there were."""
    assessor = Assessor(signed, ask, notices, on_record)
    answers = assessor.assess(of_facts(cases))
    found = []
    for row, case in enumerate(cases):
        whole = replace(case, notices=(*case.notices, *notices), records=(*case.records, *on_record))
        for at, (one, other) in enumerate(zip(evaluate(signed, whole, ask), answers.opinions(row), strict=True)):
            same = WORDS[answers.verdicts[row, at]] == one.verdict
            if not same or not alike(one, other):
                found.append((row, one.provision))
    return found, len(assessor.templates.made)


def all_of(signed: Signed) -> tuple[str, ...]:
    return tuple(one.id for one in signed.agreement.provisions)


def test_random_cases_get_the_opinions_they_get_alone(statement: Signed) -> None:
    cases = random_cases(500, 1)
    assert differing(statement, cases, all_of(statement))[0] == []


def test_times_on_and_beside_every_instant(statement: Signed) -> None:
    cases = on_the_instants(statement, random_cases(500, 2))
    assert differing(statement, cases, all_of(statement))[0] == []


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_random_agreements_with_everything_the_language_has(kind: int, tmp_path: Path) -> None:
    """With notices and records of each event (0), with those of a register, and other rare things or none (1, 2)."""
    rng = random.Random(100 + kind)
    text, features = make_agreement(rng, kind)
    signed = load(str(write_agreement(tmp_path / "a", text, features)))
    maker = EventMaker(text, features)
    cases = [read_case(maker.case(rng, n), "c", text["zone_of_record"]) for n in range(120)]
    notices = tuple(one for case in cases[:60] for one in case.notices)[:40] if kind else ()
    on_record = tuple(one for case in cases[:30] for one in case.records)[:6] if kind else ()
    if kind:
        cases = [replace(case, notices=(), records=()) for case in cases]
    if kind == 2:
        cases = [replace(case, baseline=None, entered=()) for case in cases]
    assert differing(signed, cases, all_of(signed), notices, on_record)[0] == []


def test_events_of_a_class_met_before_get_their_own_explanations(sector: Signed) -> None:
    """Most of these events meet their class in the second batch, so their explanations are filled in, not asked."""
    assessor = Assessor(sector, None, register(300, 1), records(60, 2))
    assessor.assess(make_events(sector, 6000, 1))
    before = len(assessor.templates.made)
    events = make_events(sector, 6000, 2)
    answers = assessor.assess(events)
    filled = 0
    for row in range(0, 6000, 30):
        alone = evaluate(sector, assessor.register_facts(events, row), answers.provisions)
        for at, (one, other) in enumerate(zip(alone, answers.opinions(row), strict=True)):
            assert alike(one, other), (row, one.provision)
            filled += int(0 <= answers.explanation[row, at] < before)
    assert filled > 4000


def test_an_explanation_is_told_as_any_other(sector: Signed) -> None:
    assessor = Assessor(sector)
    events = make_events(sector, 300, 4)
    answers = assessor.assess(events)
    row = int(np.argmax((answers.verdicts == 2).any(axis=1)))
    at = int(np.argmax(answers.verdicts[row] == 2))
    tree = answers.tree(row, answers.provisions[at])
    alone = evaluate(sector, assessor.register_facts(events, row), (answers.provisions[at],))[0].why
    assert as_lines(tree, "en", sector) == as_lines(alone, "en", sector)


def test_order_and_split_change_nothing(sector: Signed) -> None:
    events = make_events(sector, 4000, 8)
    notices, on_record = register(50, 1), records(30, 2)
    whole = Assessor(sector, None, notices, on_record).assess(events)
    turned = np.random.default_rng(3).permutation(4000)
    other = Assessor(sector, None, notices, on_record).assess(events.rows(turned))
    assert (other.verdicts == whole.verdicts[turned]).all()
    assert np.array_equal(other.probability, whole.probability[turned], equal_nan=True)
    parts = list(assess_many(sector, events, 333, notices=notices, records=on_record))
    assert [len(part) for part in parts] == [333] * 12 + [4]
    assert (np.vstack([part.verdicts for part in parts]) == whole.verdicts).all()
    split = np.vstack([part.probability for part in parts])
    assert np.allclose(split, whole.probability, rtol=0, atol=1e-7, equal_nan=True)


def test_one_missing_instant_is_noticed(statement: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    """The equality above rests on the digits: without the last instant of a deadline it fails."""
    cases = on_the_instants(statement, random_cases(600, 3))
    assert differing(statement, cases, ("P2", "P6b"))[0] == []
    told = Scope.instants.func
    monkeypatch.setattr(Scope, "instants", property(lambda scope: told(scope)[:-1]))
    assert differing(statement, cases, ("P2", "P6b"))[0] != []


def test_one_forgotten_digit_is_noticed(sector: Signed, monkeypatch: pytest.MonkeyPatch) -> None:
    events = make_events(sector, 3000, 11)
    right = Assessor(sector).assess(events).verdicts
    monkeypatch.setattr("ceasefire.agreement.batch.plan.by_threshold", lambda chance, _: np.zeros(len(chance), int))
    assert (Assessor(sector).assess(events).verdicts != right).any()


def test_acts_that_nobody_knows_are_refused(statement: Signed) -> None:
    with pytest.raises(Refusal) as refused:
        Assessor(statement).assess(of_facts([replace(random_cases(1, 1)[0], acts=("rudeness",))]))
    assert refused.value.key == "case-act-unknown"
    with pytest.raises(Refusal) as refused:
        Assessor(statement, ["P99"])
    assert refused.value.key == "provision-unknown"


def test_no_events_get_no_answers(statement: Signed) -> None:
    assert len(Assessor(statement).assess(of_facts([]))) == 0


@pytest.mark.slow
def test_many_cases_share_their_answers(statement: Signed) -> None:
    """Three thousand, or 20,000 where new examples are explored (`make explore`)."""
    half = 10_000 if os.environ.get("HYPOTHESIS_PROFILE") == "explore" else 1_500
    cases = [*random_cases(half, 20), *on_the_instants(statement, random_cases(half, 21))]
    found, classes = differing(statement, cases, all_of(statement))
    assert found == []
    assert classes < 2 * half
