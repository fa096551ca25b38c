"""Random events for `ceasefire bench assess`: four months of a sector, places uncertain, most of them near a border."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import numpy as np
import shapely

from ceasefire.agreement.batch.columns import (
    ATTRIBUTIONS,
    CONSENTS,
    NO_BOUND,
    NOT_COUNTED,
    STATUSES,
    Arms,
    Events,
    Floats,
    Ints,
    Words,
    microseconds,
    of_columns,
)
from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.facts import AdvanceNotice
from ceasefire.agreement.load import Signed
from ceasefire.bench.assess_agreement import KM_LAT, KM_LON, LAT, LON

FIRST = datetime(2024, 2, 25, tzinfo=UTC)
DAYS = 130
_DAY_US = 86_400_000_000
_NEAR = 0.6
"""Share of the events within some sigmas of a corner of a border or line."""
_ACTS: dict[tuple[str, ...], float] = {
    ("fire_small_arms",): 30, ("fire_mortar",): 12, ("fire_artillery",): 8, ("explosion_cause_unknown",): 14,
    ("fire_mortar", "explosion_cause_unknown"): 3, ("uav_strike",): 3, ("overflight",): 8, ("armed_presence",): 6,
    ("advance",): 1, ("heavy_weapon_present",): 5, ("force_count",): 1, ("works",): 3, ("flare",): 2, ("exercise",): 1,
    ("convoy_blocked",): 1, ("checkpoint",): 1, ("corridor_width",): 0.3, ("corridor_geometry",): 0.2,
    ("term_notice",): 0.1,
}  # fmt: skip
_ARMS: tuple[Arms, ...] = (
    *((None, None, None), ("tank", None, None), ("mortar", (82.0, 82.0), None), ("mortar", (100.0, 122.0), None)),
    *(("artillery", (85.0, 85.0), None), ("artillery", (122.0, 152.0), None), ("rocket_launcher", None, None)),
)
_PARTIES = ("A", "B", "G", "private", "unknown", "C")


def make_events(signed: Signed, n: int, seed: int) -> Events:
    """n events; the same for the same agreement and seed."""
    rng = np.random.default_rng(seed)
    start, end = _times(rng, n)
    lon, lat, sigma = _places(rng, n, signed)
    words = Words(acts=tuple(_ACTS), parties=_PARTIES, arms=_ARMS)
    weights = np.array(list(_ACTS.values()))
    width = rng.choice([np.nan, 4900.0, 4950.0, 4990.0, 5050.0], n)
    return of_columns(
        words,
        n,
        _counts(rng, n),
        act=rng.choice(len(weights), n, p=weights / weights.sum()),
        start=start,
        end=end,
        lon=lon,
        lat=lat,
        sigma=sigma,
        place_is=(rng.random(n) < 0.3).astype(np.int64),
        party=rng.choice(len(_PARTIES), n, p=[0.3, 0.3, 0.05, 0.05, 0.25, 0.05]),
        attribution=rng.choice(len(ATTRIBUTIONS), n, p=[0.6, 0.15, 0.25]),
        status=rng.choice(len(STATUSES), n, p=[0.5, 0.4, 0.1]),
        confidence=np.where(rng.random(n) < 0.5, rng.random(n), np.nan),
        known_at=end + _DAY_US,
        arms=rng.choice(len(_ARMS), n),
        width_low=width,
        width_high=width + rng.choice([0.0, 20.0, 80.0], n),
        consent=rng.choice(len(CONSENTS), n),
    )


def chunks(signed: Signed, total: int, size: int, seed: int) -> Iterator[Events]:
    """`total` events, made `size` at a time, so that memory does not grow with their number."""
    for k, first in enumerate(range(0, total, size)):
        yield make_events(signed, min(size, total - first), seed + k)


def _times(rng: np.random.Generator, n: int) -> tuple[Ints, Ints]:
    """Moments and intervals of up to an hour; one in fifty begins or ends on a midnight."""
    start = microseconds(FIRST) + rng.integers(0, DAYS * _DAY_US, n)
    midnight = rng.random(n) < 0.02
    zone = 2 * 3_600_000_000
    start = np.where(midnight, start // _DAY_US * _DAY_US - zone + rng.integers(-1, 2, n), start)
    length = np.where(rng.random(n) < 0.5, 0, rng.integers(1, 3_600_000_000, n))
    return start, start + length


def _places(rng: np.random.Generator, n: int, signed: Signed) -> tuple[Floats, Floats, Floats]:
    corners = np.vstack([shapely.get_coordinates(one.shape) for one in signed.zones.drawn])
    sigma = np.exp(rng.normal(np.log(150), 0.9, n)).clip(5, 3000)
    wide = rng.uniform(-55, 55, (n, 2))
    near = corners[rng.integers(0, len(corners), n)]
    off = rng.normal(0, 1.5, (n, 2)) * sigma[:, None] / 1000
    beside = rng.random(n) < _NEAR
    lon = np.where(beside, near[:, 0] + off[:, 0] * KM_LON, LON + wide[:, 0] * KM_LON)
    lat = np.where(beside, near[:, 1] + off[:, 1] * KM_LAT, LAT + wide[:, 1] * KM_LAT)
    nowhere = rng.random(n) < 0.01
    return np.where(nowhere, np.nan, lon), np.where(nowhere, np.nan, lat), sigma


def _counts(rng: np.random.Generator, n: int) -> dict[str, tuple[Ints, Ints]]:
    """Counts around the bounds, each class counted in a third of the events."""
    bounds = {"personnel": 1960, "apc": 90, "vehicles": 380, "staff": 40}
    return {name: _count(rng, n, bound) for name, bound in bounds.items()}


def _count(rng: np.random.Generator, n: int, bound: int) -> tuple[Ints, Ints]:
    low = np.maximum(0, bound + rng.integers(-12, 8, n))
    high = np.where(rng.random(n) < 0.2, NO_BOUND, low + rng.integers(0, 6, n))
    counted = rng.random(n) < 0.35
    return np.where(counted, low, NOT_COUNTED), np.where(counted, high, NO_BOUND)


def register(count: int, seed: int) -> tuple[AdvanceNotice, ...]:
    """Notices of demining, exercises and flights over the whole time and sector."""
    rng = np.random.default_rng(seed)
    return tuple(_notice(rng) for _ in range(count))


def _notice(rng: np.random.Generator) -> AdvanceNotice:
    start = FIRST + timedelta(seconds=int(rng.integers(0, DAYS * 86_400)))
    east, north = rng.uniform(-50, 50, 2)
    return AdvanceNotice(
        kind=("demining", "exercise", "flight")[int(rng.integers(3))],
        given_at=start - timedelta(hours=int(rng.integers(1, 96))),
        start=start,
        end=start + timedelta(hours=int(rng.integers(2, 48))),
        lat=float(LAT + north * KM_LAT),
        lon=float(LON + east * KM_LON),
        radius_m=float(rng.uniform(500, 8000)),
    )


def records(count: int, seed: int) -> tuple[Recorded, ...]:
    """What the centre has on record: calls, orders, reports, and the end of the first stage."""
    rng = np.random.default_rng(seed)
    names = ("coordination_tried", "order_given", "reported", "training_suspended")
    rows = [Recorded(name="first_stage_done", at=FIRST + timedelta(days=30))]
    for _ in range(count):
        at = FIRST + timedelta(seconds=int(rng.integers(0, DAYS * 86_400)))
        name, party = names[int(rng.integers(4))], "AB"[int(rng.integers(2))]
        rows.append(Recorded(name=name, at=at, known_from=at + timedelta(hours=int(rng.integers(0, 30))), party=party))
    return tuple(rows)
