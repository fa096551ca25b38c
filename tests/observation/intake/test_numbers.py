"""Numbers are numbers only where one is written."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.observation.intake.numbers import number, numbers


@pytest.mark.parametrize(
    ("text", "value"), [("1", 1.0), (" -2.5 ", -2.5), ("−3", -3.0), ("1 200", 1200.0), (".5", 0.5), ("1e3", 1000.0)]
)
def test_ways_to_write_a_number(text: str, value: float) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "nan", "inf", "-Infinity", "1_000", "0x1f", "1,5", "1.2.3", "1e999", "٣", "N/K"])
def test_what_is_no_number(text: str) -> None:
    assert number(text) is None


def test_a_decimal_comma_only_where_it_may_stand() -> None:
    assert number("46,9", decimal_comma=True) == 46.9
    assert number("1.234,5", decimal_comma=True) is None


@given(st.lists(st.one_of(st.floats().map(repr), st.sampled_from(["", "x", "1_0", "1,5", "7"])), max_size=20))
def test_a_column_is_its_cells(texts: list[str]) -> None:
    column = numbers(texts)
    expected = [number(text) for text in texts]
    assert np.array_equal(column, [math.nan if e is None else e for e in expected], equal_nan=True)
