"""The land of a period, area by area: what was suspected or confirmed at its start, what came, what was released.

A table in the style of the yearly reports under article 7 of the mine ban treaty; whether one is due is for the parties
to say. For every area and class: start + new = cancelled + reduced + cleared + moved on + remaining, in m² and counts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import fsum


class Class(StrEnum):
    """Suspected or confirmed hazardous area."""

    SHA = "SHA"
    CHA = "CHA"


class Kind(StrEnum):
    """What happened to land: `START` it was open when the period began; `CONFIRMED` moves it from SHA to CHA."""

    START = "start"
    NEW = "new"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    REDUCED = "reduced"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True, kw_only=True)
class LandMove:
    """An amount of land (m²) in an administrative area that came or went; `areas`: hazardous areas opened or closed."""

    area: str
    land: Class
    kind: Kind
    m2: float
    areas: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRow:
    """One area and class. `m2` and `areas` by kind; `remaining_*` what the moves leave; `stated_m2` what was reported.

    `difference` = left by the moves − stated, None where nothing was stated.
    """

    area: str
    land: Class
    m2: dict[Kind, float]
    areas: dict[Kind, int]
    remaining_m2: float
    remaining_areas: int
    stated_m2: float | None = None

    @property
    def difference(self) -> float | None:
        """By how much the stated remainder is missed, in m²."""
        return None if self.stated_m2 is None else self.remaining_m2 - self.stated_m2

    def reconciles(self, tolerance_m2: float = 1.0) -> bool:
        """Nothing below zero remains, and what was stated is what the moves leave."""
        within = self.difference is None or abs(self.difference) <= tolerance_m2
        return within and self.remaining_m2 >= -tolerance_m2 and self.remaining_areas >= 0


CAME = (Kind.START, Kind.NEW)


def release_table(
    moves: Iterable[LandMove], stated: dict[tuple[str, Class], float] | None = None
) -> tuple[ReleaseRow, ...]:
    """A row for every area and class, in order of names, SHA before CHA. Confirmed land leaves SHA and enters CHA."""
    told = stated or {}
    known = list(moves)
    keys = {(one.area, one.land) for one in known} | set(told)
    keys |= {(one.area, Class.CHA) for one in known if one.kind is Kind.CONFIRMED}
    ordered = sorted(keys, key=lambda key: (key[0], key[1] is Class.CHA))
    return tuple(_row(area, land, known, told.get((area, land))) for area, land in ordered)


def _row(area: str, land: Class, moves: list[LandMove], stated: float | None) -> ReleaseRow:
    own = [one for one in moves if one.area == area and one.land is land]
    m2 = {kind: fsum(one.m2 for one in own if one.kind is kind) for kind in Kind}
    areas = {kind: sum(one.areas for one in own if one.kind is kind) for kind in Kind}
    arrived = [one for one in moves if one.area == area and one.kind is Kind.CONFIRMED]
    if land is Class.CHA:
        m2[Kind.CONFIRMED] = fsum(one.m2 for one in arrived)
        areas[Kind.CONFIRMED] = sum(one.areas for one in arrived)
    came = {*CAME, Kind.CONFIRMED} if land is Class.CHA else {*CAME}
    return ReleaseRow(
        area=area,
        land=land,
        m2=m2,
        areas=areas,
        remaining_m2=fsum(amount if kind in came else -amount for kind, amount in m2.items()),
        remaining_areas=sum(number if kind in came else -number for kind, number in areas.items()),
        stated_m2=stated,
    )
