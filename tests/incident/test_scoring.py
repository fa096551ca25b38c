"""B-cubed by hand, and the properties any score of a grouping must have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.incident.scoring import score

NAMES = [f"r{i}" for i in range(12)]
grouping = st.lists(st.integers(0, 4), min_size=12, max_size=12).map(
    lambda g: dict(zip(NAMES, map(str, g), strict=True))
)


def test_by_hand():
    truth = {"a": "1", "b": "1", "c": "2"}
    found = {"a": "x", "b": "x", "c": "x"}
    told = score(truth, found)
    assert told["b3_precision"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)
    assert told["b3_recall"] == 1.0
    assert told["ratio"] == 0.5


@given(truth=grouping)
def test_the_truth_scores_one_whatever_its_labels(truth):
    assert score(truth, {name: f"other-{label}" for name, label in truth.items()})["b3_f1"] == pytest.approx(1)


@given(truth=grouping, found=grouping)
def test_reports_left_out_are_alone(truth, found):
    part = dict(list(found.items())[:6])
    alone = part | {name: f"alone-{name}" for name in NAMES[6:]}
    assert score(truth, part) == score(truth, alone)
