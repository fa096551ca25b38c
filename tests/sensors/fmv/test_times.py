"""MISP time against UTC: known dates, leap seconds, the packet's own word, and there and back."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.sensors.fmv.klv.decode import slow
from ceasefire.sensors.fmv.klv.encode import Nestable, encode_st0601
from ceasefire.sensors.fmv.klv.plain import packet_time
from ceasefire.sensors.fmv.klv.times import misp_ahead_of, misp_ahead_us, misp_to_utc, posix_to_utc, utc_to_misp

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def posix_us(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("moment", "ahead"),
    [
        (datetime(2021, 1, 30, tzinfo=UTC), 28_999_918),  # TAI - UTC is 37 s
        (datetime(2017, 1, 1, tzinfo=UTC), 28_999_918),
        (datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC), 27_999_918),
        (datetime(2008, 9, 17, tzinfo=UTC), 24_999_918),  # 33 s
        (datetime(1972, 1, 1, tzinfo=UTC), 1_999_918),  # 10 s
    ],
)
def test_misp_time_is_ahead_of_utc_by_the_leap_seconds_since_1970(moment: datetime, ahead: int) -> None:
    misp = utc_to_misp(moment)
    assert misp - posix_us(moment) == ahead
    assert misp_to_utc(misp) == moment


@given(st.datetimes(datetime(1972, 1, 2), datetime(2099, 1, 1)))  # noqa: DTZ001
def test_there_and_back(naive: datetime) -> None:
    moment = naive.replace(tzinfo=UTC)
    assert misp_to_utc(utc_to_misp(moment)) == moment


def test_columns_and_single_times_agree() -> None:
    times = np.array([0, 78_796_800_000_000, 1_483_228_826_000_000, 1_483_228_829_999_918, 1_700_000_000_000_000])
    assert misp_ahead_of(times).tolist() == [misp_ahead_us(int(t)) for t in times]


def test_times_that_are_no_dates_are_none() -> None:
    assert misp_to_utc(1 << 63) is None
    assert posix_to_utc(-1) is None
    with pytest.raises(ValueError, match="without a zone"):
        utc_to_misp(datetime(2021, 1, 30))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("values", "moment", "clock"),
    [
        ({}, datetime(2021, 1, 30, 9, 59, 31, 82, tzinfo=UTC), "misp"),
        ({136: 30}, datetime(2021, 1, 30, 9, 59, 30, tzinfo=UTC), "misp-item-136"),
        ({136: 30, 137: 5_000_000}, datetime(2021, 1, 30, 9, 59, 35, tzinfo=UTC), "misp-item-136"),
    ],
)
def test_a_packet_that_states_its_leap_seconds_is_believed(
    values: dict[int, Nestable], moment: datetime, clock: str
) -> None:
    stamp = posix_us(datetime(2021, 1, 30, 10, 0, 0, tzinfo=UTC))
    assert packet_time(slow(encode_st0601({2: stamp, **values}))) == (moment, clock)
