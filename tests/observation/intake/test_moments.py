"""A time is read with its zone, or with the declared one and said so, or not at all."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from ceasefire.observation.intake.moments import find_zone, is_future, read_time
from ceasefire.vocabulary.refusal import Refusal

BAKU = timezone(timedelta(hours=4))
AT = datetime(2020, 12, 5, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2020-12-05T19:12:00+04:00",
        "2020-12-05 15:12Z",
        "05.12.2020 19:12 +0400",
        "05-Dec-2020 19:12 +04:00",
        "05/12/2020 15:12 UTC",
    ],
)
def test_times_with_a_zone(text: str) -> None:
    told = read_time(text, None)
    assert (told.utc, told.declared) == (AT, False)


def test_the_zone_that_was_written_is_kept() -> None:
    assert read_time("2020-12-05T19:12:00+04:00", None).zone == "+04:00"
    assert read_time("2020-12-05T15:12:00Z", None).zone == "UTC"
    assert read_time("2020-12-05T09:42:00-05:30", None).zone == "-05:30"


@pytest.mark.parametrize("text", ["2020-12-05 19:12", "05.12.2020 19:12", "05-Dec-2020 19:12"])
def test_without_a_zone_the_declared_one_serves_and_is_said(text: str) -> None:
    told = read_time(text, BAKU)
    assert (told.utc, told.declared, told.zone) == (AT, True, "+04:00")
    with pytest.raises(Refusal) as refused:
        read_time(text, None)
    assert refused.value.key == "sensor-time-without-zone"


@pytest.mark.parametrize(
    "text", ["", "noon", "2020-13-05T19:12:00Z", "19:12", "32.12.2020 19:12", "0001-01-01T00:00+14:00"]
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_time(text, BAKU)
    assert refused.value.key == "sensor-time-malformed"


@pytest.mark.parametrize(("name", "hours"), [("+04:00", 4), ("UTC+4", 4), ("Asia/Baku", 4), ("Z", 0), ("-0330", -3.5)])
def test_zones(name: str, hours: float) -> None:
    assert datetime(2021, 1, 1, tzinfo=find_zone(name)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("name", ["", "Mars/Base", "+25:00", "../../etc/passwd", "/etc/passwd"])
def test_unknown_zones_are_refused(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        find_zone(name)
    assert refused.value.key == "sensor-zone-unknown"


def test_clocks_may_differ_by_minutes_before_it_is_the_future() -> None:
    assert not is_future(AT + timedelta(minutes=4), AT)
    assert is_future(AT + timedelta(minutes=6), AT)
