"""Ten rows, five rules, five numbers; and the same rows give other days under other zones and cut-offs."""

from collections import Counter
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from ceasefire.assessment.counting import count_rows, rule_named, shipped_rules
from ceasefire.assessment.days import day_of
from ceasefire.desk.ports import Surroundings
from ceasefire.observation.records import Observation
from ceasefire.sensors.violations import ViolationTable

NAME = "smm_style_violation_table_SYNTHETIC.csv"


@pytest.fixture(scope="module")
def rows(shared_data: Path) -> tuple[Observation, ...]:
    surroundings = Surroundings(now=datetime(2021, 1, 1, tzinfo=UTC), zone="Asia/Baku", filename=NAME)
    reading = ViolationTable().read(shared_data / "smm" / NAME, "0" * 64, surroundings)
    assert len(reading.observations) == 10
    return reading.observations


@pytest.mark.parametrize(
    ("rule", "number", "at_least"),
    [
        ("each-discharge", 131, True),
        ("without-flares", 130, True),
        ("rows", 10, False),
        ("explosion-series", 4, False),
        ("shelling-of-30", 3, False),
    ],
)
def test_the_same_rows_under_five_rules(rows: tuple[Observation, ...], rule: str, number: int, at_least: bool) -> None:
    told = count_rows(rule_named(rule), rows)
    assert (told.low, told.uncountable) == (number, at_least)


@pytest.mark.parametrize(
    ("zone", "cut_off", "days"),
    [
        ("Asia/Baku", time(0), [56, 75]),
        ("Europe/Moscow", time(0), [96, 35]),
        ("Asia/Baku", time(19, 30), [50, 81]),
    ],
)
def test_the_same_rows_by_day(rows: tuple[Observation, ...], zone: str, cut_off: time, days: list[int]) -> None:
    by_day: Counter[str] = Counter()
    for row in rows:
        count = count_rows(shipped_rules()["each-discharge"], [row])
        by_day[day_of(row.when.start, zone, cut_off).isoformat()] += count.low
    assert [by_day[day] for day in sorted(by_day)] == days
