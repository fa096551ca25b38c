"""Scripted officers: the same again for the same seed, fit for an assessment, sometimes of two minds."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ceasefire.assessment.records import Answer
from ceasefire.verification.records import Assessment, RivalView
from ceasefire.world.delegations import Opinion, Seen, case_rng, choice, leaning, opinion

SEEN = Seen(incident="inc-1", kind="mortar", kind_probability=0.7, observers=3, complaints=1, complained=("AZ",))
BREACH = {"P1": Answer.BREACH_INDICATED, "P3": Answer.NOT_INDICATED}


def many(seen: Seen, side: str, number: int = 300) -> list[Opinion]:
    return [opinion(side, seen, BREACH, case_rng(1, f"inc-{i}", side)) for i in range(number)]


def test_the_same_case_and_seed_give_the_same_opinion() -> None:
    first, again = (opinion("a", SEEN, BREACH, case_rng(7, SEEN.incident, "a")) for _ in range(2))
    assert first == again
    assert first != opinion("b", SEEN, BREACH, case_rng(7, SEEN.incident, "b"))


@pytest.mark.parametrize("side", ["a", "b"])
def test_an_opinion_makes_a_valid_assessment(side: str) -> None:
    for said in many(SEEN, side, 40):
        made = Assessment(
            incident="inc-1", delegation=side, officer="duty officer", made_at=datetime(2021, 1, 30, tzinfo=UTC),
            happened=said.happened, answers=said.conclusion, reliability=said.reliability, credibility=said.credibility,
            likelihood=said.confidence, words=said.words, language=said.language,
            rivals=tuple(RivalView(explanation=r.explanation, verdict=r.verdict, reason=r.reason) for r in said.rivals),
        )  # fmt: skip
        assert made.words
        assert made.rivals


def test_sides_mostly_agree_and_sometimes_not() -> None:
    pairs = zip(many(SEEN, "a"), many(SEEN, "b"), strict=True)
    alike = sum(mine.conclusion == theirs.conclusion for mine, theirs in pairs) / 300
    assert 0.4 < alike < 0.95


def test_more_observers_make_both_surer() -> None:
    lone = Seen(incident="x", kind="mortar", kind_probability=0.7, observers=0, complaints=1, complained=("AM",))
    for side in ("a", "b"):
        held = [sum(o.happened for o in many(seen, side)) for seen in (lone, SEEN)]
        assert held[0] < held[1]


def test_each_side_trusts_another_party_more() -> None:
    alone = Seen(incident="x", kind="mortar", kind_probability=0.5, observers=0, complaints=1)
    told = {party: replace(alone, complained=(party,)) for party in ("AZ", "AM")}
    held = {(side, party): sum(o.happened for o in many(told[party], side)) for party in told for side in "ab"}
    assert held["a", "AM"] > held["a", "AZ"]
    assert held["b", "AZ"] > held["b", "AM"]


def test_a_notice_speaks_for_the_other_explanation() -> None:
    noticed = Seen(incident="x", kind="explosion", kind_probability=0.6, observers=2, complaints=0, notice=True)
    plain = Seen(incident="x", kind="explosion", kind_probability=0.6, observers=2, complaints=0)
    likely = [sum(o.rivals[0].verdict.value == "likely" for o in many(seen, "a")) for seen in (noticed, plain)]
    assert likely[0] > 200 > likely[1]


def test_some_lapse_some_dissent_in_words_most_sign() -> None:
    done: dict[str | None, int] = {}
    for i, own in enumerate(many(SEEN, "a")):
        shared = {"P1": Answer.CANNOT_TELL, "P3": Answer.NOT_INDICATED}
        step, words = choice(own, shared, True, case_rng(2, f"inc-{i}", "a"))
        assert (step == "dissent") <= bool(words)
        done[step] = done.get(step, 0) + 1
    assert done["sign"] > 150
    assert done["dissent"] > 5
    assert 0 < done[None] < 30


def test_nobody_breaches_where_the_machine_says_not_indicated() -> None:
    for side in ("a", "b"):
        assert all(o.conclusion["P3"] is Answer.NOT_INDICATED for o in many(SEEN, side))
    assert leaning("a").language != leaning("b").language
