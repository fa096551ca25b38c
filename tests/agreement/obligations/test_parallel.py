"""Concurrence: how far one duty may stay behind another is a reading; without it nobody can tell."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.records import Entry
from ceasefire.agreement.obligations.telling import Teller, walk

Make, Enter = Callable[..., Duties], Callable[..., tuple[Entry, ...]]
OTHER = {"id": "O", "count": {"of": {"en": "soldiers"}, "reach": 1000}}


def own(lag: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"id": "D", "in_parallel_with": {"duty": "O", "lag": lag} if lag else "O"}


def part(duty: str, on: str, **much: Any) -> dict[str, Any]:
    return {"kind": "part", "duty": duty, "on": on, **much}


def story(entered: Enter, duties: Duties, *more: dict[str, Any]) -> tuple[Entry, ...]:
    """The other duty goes 30, 60, 100 per cent on the 1st, 11th, 21st; the own one 10 and 50 on the 1st and 21st."""
    rows = [part("O", "2021-01-01", reached=300), part("O", "2021-01-11", reached=600)]
    rows += [part("O", "2021-01-21", reached=1000), part("D", "2021-01-01", share=0.1)]
    return entered(duties, *rows, part("D", "2021-01-21", share=0.5), *more)


def statuses(duties: Duties, entries: tuple[Entry, ...], *days: int) -> list[str]:
    return [standings(duties, entries, date(2021, 1, day))[0].status.value for day in days]


def test_by_share(owed: Make, entered: Enter) -> None:
    duties = owed(own({"share": 0.2}), OTHER)
    entries = story(entered, duties)
    assert statuses(duties, entries, 1, 10, 11, 20, 21) == ["not_dated", "not_dated", "overdue", "overdue", "overdue"]
    assert statuses(owed(own({"share": 0.5}), OTHER), entries, 11, 21) == ["not_dated", "not_dated"]


def test_by_time(owed: Make, entered: Enter) -> None:
    """Ten days behind is parallel: what the other had ten days before must be reached."""
    duties = owed(own({"lasts": "P10D"}), OTHER)
    entries = story(entered, duties)
    assert statuses(duties, entries, 1, 9, 10, 11, 20, 21, 30) == [
        "not_dated",
        "not_dated",
        "not_dated",
        "overdue",
        "overdue",
        "overdue",
        "overdue",
    ]
    caught_up = story(entered, duties, part("D", "2021-01-12", share=0.6))
    assert statuses(duties, caught_up[:-2] + caught_up[-1:], 11, 12, 20, 30, 31) == [
        "overdue",
        "not_dated",
        "not_dated",
        "not_dated",
        "overdue",
    ]


def test_what_was_behind_just_before_it_was_met_is_met_late(owed: Make, entered: Enter) -> None:
    duties = owed(own({"share": 0.2}), OTHER)
    late = story(entered, duties, {"kind": "fulfilled", "on": "2021-01-25"})
    assert statuses(duties, late, 25) == ["met_late"]
    in_time = story(entered, owed(own({"share": 0.5}), OTHER), {"kind": "fulfilled", "on": "2021-01-25"})
    assert statuses(owed(own({"share": 0.5}), OTHER), in_time, 25) == ["met"]


@pytest.mark.parametrize(
    ("lag", "known", "message", "settles"),
    [
        (None, True, "agreement-duty-parallel-no-lag", "Agree how far behind is still parallel."),
        ({"share": 0.2}, False, "agreement-duty-parallel-open", "Enter how much of each is done."),
    ],
)
def test_where_nobody_can_tell(
    owed: Make, entered: Enter, lag: dict[str, Any] | None, known: bool, message: str, settles: str
) -> None:
    duties = owed(own(lag), OTHER)
    entries = story(entered, duties) if known else ()
    found = standings(duties, entries, date(2021, 1, 21))[0]
    assert found.status.value == "not_dated"
    assert message in [step.message for step in walk(found.why)]
    assert settles in Teller(duties, entries, "en").settling(found)


def test_a_reading_agreed_later_holds_from_then_on(owed: Make, entered: Enter) -> None:
    duties = owed(own(), OTHER)
    agreed = {"kind": "interpretation", "on": "2021-01-15", "lag": {"share": 0.2}, "by": ["AZ", "AM"]}
    assert statuses(duties, story(entered, duties, agreed), 11, 14, 15, 21) == [
        "not_dated",
        "not_dated",
        "overdue",
        "overdue",
    ]


def test_two_that_run_in_parallel_with_one_another(owed: Make, entered: Enter) -> None:
    both = ({"id": "D", "in_parallel_with": {"duty": "O", "lag": {"share": 0.1}}},
            {"id": "O", "in_parallel_with": {"duty": "D", "lag": {"share": 0.1}}})  # fmt: skip
    duties = owed(*both)
    entries = entered(duties, part("D", "2021-01-01", share=0.5), part("O", "2021-01-01", share=0.3))
    assert [one.status.value for one in standings(duties, entries, date(2021, 1, 2))] == ["not_dated", "overdue"]
