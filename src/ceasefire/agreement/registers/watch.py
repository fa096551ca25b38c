"""How much of a silence somebody watched, as a share of its area and time: what nobody saw is never "kept"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import shapely

from ceasefire.agreement.registers.areas import Area, ready
from ceasefire.agreement.registers.silences import Period
from ceasefire.agreement.zones import ZoneBook
from ceasefire.geometry.zone import Zone
from ceasefire.vocabulary.moment import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """An area that was watched for a time by one asset; `lost` why it was not, where it should have been."""

    asset: str
    area: Area
    time: Span
    lost: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watches:
    """A file of what was watched."""

    watches: tuple[Watch, ...]


@dataclass(frozen=True, slots=True)
class Extent:
    """`share` of area times time that was watched (0 to 1), `any_time` the share of time in which anything was."""

    share: float
    any_time: float
    assets: tuple[str, ...]


def extent(zone: Zone, held: Sequence[Period], watches: Sequence[Watch], book: ZoneBook | None = None) -> Extent:
    """How much of a zone was watched during these periods; overlapping watches count once."""
    whole = sum((end - start).total_seconds() for start, end in held)
    seen = [(one, ready(one.area, book).shape.intersection(zone.shape)) for one in watches if not one.lost]
    seen = [(one, part) for one, part in seen if part.area > 0 and any(_meets(one.time, period) for period in held)]
    if not whole or not seen:
        return Extent(0.0, 0.0, ())
    share = anything = 0.0
    for start, end in _pieces(held, [one.time for one, _ in seen]):
        parts = [part for one, part in seen if one.time.start <= start and end <= one.time.end]
        seconds = (end - start).total_seconds()
        share += seconds * _fraction(parts, zone)
        anything += seconds if parts else 0.0
    return Extent(share / whole, anything / whole, tuple(sorted({one.asset for one, _ in seen})))


def _meets(span: Span, period: Period) -> bool:
    return span.start < period[1] and period[0] < span.end


def _pieces(held: Sequence[Period], spans: Sequence[Span]) -> list[Period]:
    """The periods cut wherever a watch begins or ends."""
    cuts: list[datetime] = [moment for span in spans for moment in (span.start, span.end)]
    found = []
    for start, end in held:
        inner = sorted({start, end, *(cut for cut in cuts if start < cut < end)})
        found += list(pairwise(inner))
    return found


def _fraction(parts: Sequence[shapely.Geometry], zone: Zone) -> float:
    """Share of the zone's ground; degrees are near enough to a plane within one zone for a share."""
    if not parts:
        return 0.0
    share = shapely.union_all(parts).area / zone.shape.area
    return 1.0 if share > 1 - 1e-9 else float(share)
