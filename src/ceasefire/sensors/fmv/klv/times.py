"""MISP time and UTC: item 2 of ST 0601 counts SI microseconds without leap seconds, a wall clock has them.

MISP time (ST 0603) = TAI - 8.000082 s, so that both clocks read zero at 1970-01-01T00:00:00 UTC. Since 2017 UTC is
28.999918 s behind it. Where the packet carries item 136 (leap seconds), the standard's own rule is used: UTC = item 2
- item 136. EG 0104 times are POSIX microseconds, that is UTC already.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MISP_BEHIND_TAI_US = 8_000_082
_LEAPS = (
    "1972-01-01", "1972-07-01", "1973-01-01", "1974-01-01", "1975-01-01", "1976-01-01", "1977-01-01", "1978-01-01",
    "1979-01-01",
    "1980-01-01", "1981-07-01", "1982-07-01", "1983-07-01", "1985-07-01", "1988-01-01", "1990-01-01", "1991-01-01",
    "1992-07-01",
    "1993-07-01", "1994-07-01", "1996-01-01", "1997-07-01", "1999-01-01", "2006-01-01", "2009-01-01", "2012-07-01",
    "2015-07-01",
    "2017-01-01",
)  # fmt: skip
_UTC_US = [round(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()) * 1_000_000 for day in _LEAPS]
_AHEAD_US = [(10 + n) * 1_000_000 - _MISP_BEHIND_TAI_US for n in range(len(_LEAPS))]
_MISP_US = [at + ahead for at, ahead in zip(_UTC_US, _AHEAD_US, strict=True)]
_LAST_US = 253_402_300_799_999_999

MISP, MISP_LEAP, POSIX = "misp", "misp-item-136", "posix"


def misp_ahead_us(misp_us: int) -> int:
    """Microseconds by which MISP time is ahead of UTC at that MISP time; 0 before 1972, when UTC had another rate."""
    place = bisect_right(_MISP_US, misp_us) - 1
    return _AHEAD_US[place] if place >= 0 else 0


def misp_ahead_of(misp_us: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """`misp_ahead_us` of many times at once."""
    steps = np.array([0, *_AHEAD_US], dtype=np.int64)
    return steps[np.searchsorted(np.array(_MISP_US, dtype=np.int64), misp_us, side="right")]


def misp_to_utc(misp_us: int, leap_seconds: int | None = None, correction_us: int = 0) -> datetime | None:
    """UTC of a MISP time in microseconds; `leap_seconds` is item 136 and `correction_us` item 137 where the packet
    has them.

    None when the result is not a date between the years 1970 and 9999.
    """
    ahead = leap_seconds * 1_000_000 if leap_seconds is not None else misp_ahead_us(misp_us + correction_us)
    return posix_to_utc(misp_us + correction_us - ahead)


def posix_to_utc(us: int) -> datetime | None:
    """UTC of microseconds since 1970 as POSIX counts them (leap seconds not counted)."""
    return _EPOCH + timedelta(microseconds=us) if 0 <= us <= _LAST_US else None


def utc_to_misp(moment: datetime) -> int:
    """MISP microseconds of an aware time; ValueError for one without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone has no MISP time")
    us = (moment - _EPOCH) // timedelta(microseconds=1)
    place = bisect_right(_UTC_US, us) - 1
    return us + (_AHEAD_US[place] if place >= 0 else 0)
