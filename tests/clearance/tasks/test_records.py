"""Every fact about clearance tasks is written as plain JSON and read back the same, and keeps its name."""

import json
from datetime import UTC, date, datetime
from typing import Any, get_args

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ceasefire.clearance.tasks.load import EXAMPLE, load_task
from ceasefire.clearance.tasks.records import TaskEntered, TaskFact
from ceasefire.clearance.tasks.victims import Identity
from ceasefire.vocabulary.plain import from_plain, to_plain

KINDS = get_args(TaskFact)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(max_examples=15, deadline=None, phases=[Phase.generate])
@given(data=st.data())
def test_round_trip(kind: Any, data: Any) -> None:
    st.register_type_strategy(float, st.floats(-1e6, 1e6))
    seconds = st.integers(0, 4_000_000_000).map(lambda n: datetime.fromtimestamp(n, UTC))
    st.register_type_strategy(datetime, seconds)
    st.register_type_strategy(date, st.dates(date(2000, 1, 1), date(2100, 1, 1)))
    fact = data.draw(st.from_type(kind))
    entered = TaskEntered(fact=fact, officer="a/duty", made_at=datetime(2026, 12, 7, tzinfo=UTC))
    again = from_plain(TaskEntered, json.loads(json.dumps(to_plain(entered))))
    assert again == entered
    assert again.id == entered.id


def test_an_identity_is_no_fact() -> None:
    assert Identity not in KINDS


def test_the_shipped_example_is_read_back() -> None:
    file, at = load_task(EXAMPLE)
    assert from_plain(type(file), to_plain(file)) == file
    assert at("steps", 1).startswith("exercise-task.yaml:")
