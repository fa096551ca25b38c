"""Columns hold what the facts hold, and refuse rows that cannot be."""

import random
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from case_maker import make_case

from ceasefire.agreement.batch.columns import NO_BOUND, NOT_COUNTED, Words, of_columns
from ceasefire.agreement.batch.from_facts import of_facts
from ceasefire.agreement.cases import read_case
from ceasefire.agreement.facts import CaseFacts, Tally
from ceasefire.vocabulary.place import Nowhere, PlaceArea
from ceasefire.vocabulary.refusal import Refusal

WORDS = Words(acts=(("works",),))


def same(one: CaseFacts, other: CaseFacts) -> bool:
    plain = [
        replace(case, id="", tallies=tuple(sorted(case.tallies, key=lambda tally: tally.of))) for case in (one, other)
    ]
    return plain[0] == plain[1]


def test_facts_come_back_as_they_went_in() -> None:
    rng = random.Random(1)
    cases = [read_case(make_case(rng, number), "c", "Europe/Moscow") for number in range(500)]
    doubled = (Tally(of="apc", low=1, high=2), Tally(of="apc", low=3, high=None))
    cases += [replace(cases[0], place=PlaceArea(lat=40, lon=46, radius_m=500, name="there"), tallies=doubled)]
    cases += [replace(cases[1], place=Nowhere(said="beyond the hill"), confidence=0.75, place_is="elsewhere")]
    events = of_facts(cases)
    assert all(same(events.facts(row), case) for row, case in enumerate(cases))
    turned = events.rows(np.arange(len(cases))[::-1])
    assert all(same(turned.facts(len(cases) - 1 - row), case) for row, case in enumerate(cases))


def test_one_value_stands_for_all_rows() -> None:
    events = of_columns(WORDS, 3, start=np.array([1, 2, 3]), lon=38.0, lat=48.0, sigma=10.0)
    assert events.end.tolist() == [1, 2, 3]
    assert events.semi_minor.tolist() == [10.0, 10.0, 10.0]
    assert events.facts(2).known_at is None


@pytest.mark.parametrize(
    ("columns", "key"),
    [
        ({"start": [5, 5, 5], "end": [5, 6, 4]}, "batch-time-wrong"),
        ({"lon": [1.0, 1.0, 0.0], "lat": [1.0, 1.0, 0.0]}, "batch-place-wrong"),
        ({"lon": 1.0, "lat": [1.0, 1.0, 91.0]}, "batch-place-wrong"),
        ({"lon": 1.0, "lat": 1.0, "sigma": [1.0, 0.0, -1.0]}, "batch-place-wrong"),
        ({"lon": 1.0, "lat": 1.0, "sigma": [1.0, 0.0, np.inf]}, "batch-place-wrong"),
    ],
)
def test_rows_that_cannot_be_are_refused_by_number(columns: dict[str, object], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        of_columns(WORDS, 3, **columns)
    assert refused.value.key == key
    assert refused.value.arguments["row"] == 2


def test_counts_upside_down_are_refused() -> None:
    low, high = np.array([NOT_COUNTED, 2, 3]), np.array([NO_BOUND, 2, 1])
    with pytest.raises(Refusal) as refused:
        of_columns(WORDS, 3, {"personnel": (low, high)})
    assert refused.value.key == "batch-count-wrong"


def test_a_column_nobody_knows_is_an_error() -> None:
    with pytest.raises(TypeError):
        of_columns(WORDS, 1, colour=3)
