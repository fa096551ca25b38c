"""Named zones and lines of an agreement, each in its editions; none is drawn more certain than its source.

One name may have several drawings: editions that follow each other in time (bitemporal), and rival versions, each one
party's. Which drawing counts depends on the instant asked about, on what was known, and on whose version is asked.
Areas made of several (Lachin without the corridor, 50 km from a line) are made once and kept.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import shapely
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.lines import Line, prepare_line
from ceasefire.geometry.near import Side, within
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedZone:
    """One edition of a zone or line: what it is called, where its drawing comes from, the drawing (lon, lat degrees).

    It is in force from `valid_from` until before `valid_until`, known from `known_from` (None: always), and where
    `version_of` names a party it is that party's version.
    """

    name: str
    edition: str
    title: Mapping[str, str]
    source: str
    authoritative: bool
    shape: BaseGeometry
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    known_from: datetime | None = None
    version_of: str | None = None

    @property
    def is_line(self) -> bool:
        """A line has a course and two sides, and no inside."""
        return bool(self.shape.geom_type == "LineString")

    @property
    def key(self) -> tuple[str, str, str | None]:
        """What tells it from all other drawings of the agreement."""
        return self.name, self.edition, self.version_of

    @property
    def cited(self) -> str:
        """`lachin=1`, or `contact_line=2@UA` where it is a party's version."""
        return f"{self.name}={self.edition}" + (f"@{self.version_of}" if self.version_of else "")

    def _turns(self) -> Iterable[datetime]:
        return (one for one in (self.valid_from, self.valid_until) if one is not None)


@dataclass(frozen=True, slots=True)
class Reach:
    """So many metres on which side of which line."""

    line: NamedZone
    metres: float
    side: Side


@dataclass(frozen=True, slots=True)
class Meant:
    """The drawings a condition means at an instant: inside any of these, outside all of those, in reach of a line."""

    inside: tuple[NamedZone, ...]
    outside: tuple[NamedZone, ...]
    reach: Reach | None = None

    @property
    def cited(self) -> str:
        """Every edition used, for citing."""
        lines = (self.reach.line,) if self.reach else ()
        return ", ".join(one.cited for one in (*self.inside, *self.outside, *lines))

    @property
    def title(self) -> str:
        """Names joined by + and -: `lachin - lachin_corridor`."""
        return " + ".join(one.name for one in self.inside) + "".join(f" - {one.name}" for one in self.outside)


@dataclass(frozen=True, slots=True)
class ZoneBook:
    """All drawings of an agreement, and their combinations made ready for questions."""

    drawn: tuple[NamedZone, ...]
    _by_name: dict[str, list[NamedZone]] = field(default_factory=dict, repr=False, compare=False)
    _ready: dict[object, Zone | None] = field(default_factory=dict, repr=False, compare=False)
    _lines: dict[object, Line] = field(default_factory=dict, repr=False, compare=False)
    _common: dict[object, float] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        for one in self.drawn:
            self._by_name.setdefault(one.name, []).append(one)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of all zones and lines, in alphabetical order."""
        return tuple(sorted(self._by_name))

    @property
    def zones(self) -> Mapping[str, NamedZone]:
        """By name the drawing written last (for maps and lists; questions choose by time and version)."""
        return {name: editions[-1] for name, editions in self._by_name.items()}

    def named(self, name: str) -> NamedZone:
        """The drawing of that name written last; refuses one that is not drawn."""
        return self.editions(name)[-1]

    def editions(self, name: str) -> tuple[NamedZone, ...]:
        """All drawings of that name; refuses one that is not drawn."""
        if name not in self._by_name:
            raise Refusal("zone-unknown", zone=name, known=", ".join(self.names))
        return tuple(self._by_name[name])

    def versions(self, names: Iterable[str], known_at: datetime | None = None) -> tuple[str, ...]:
        """The parties that have a version of any of these, as known then."""
        drawn = (one for name in names for one in self._by_name.get(name, ()) if _known(one, known_at))
        return tuple(sorted({one.version_of for one in drawn if one.version_of}))

    def instants(
        self, names: Iterable[str], span: Span | None, known_at: datetime | None
    ) -> tuple[datetime | None, ...]:
        """Instants of the span that together see every edition in force within it; without a span, of all time."""
        turns = {
            turn
            for name in names
            for one in self._by_name.get(name, ())
            if _known(one, known_at)
            for turn in one._turns()
        }
        if not turns:
            return (None,) if span is None else (span.start,)
        if span is None:
            return (None, *sorted(turns))
        return (span.start, *sorted(turn for turn in turns if span.start < turn <= span.end))

    def at(
        self, name: str, instant: datetime | None, known_at: datetime | None, version: str | None
    ) -> NamedZone | None:
        """The edition in force then, as known then, in that version; None where there is none."""
        holding = [
            one
            for one in self.editions(name)
            if _known(one, known_at) and _valid(one, instant) and one.version_of in (None, version)
        ]
        return max(holding, key=lambda one: (_order(one.valid_from), _order(one.known_from)), default=None)

    def area(self, meant: Meant) -> Zone | None:
        """The area meant, ready for questions; None where nothing is left of it."""
        key = (
            tuple(one.key for one in meant.inside),
            tuple(one.key for one in meant.outside),
            (meant.reach.line.key, meant.reach.metres, meant.reach.side) if meant.reach else None,
        )
        if key not in self._ready:
            self._ready[key] = _made(meant, self.line)
        return self._ready[key]

    def line(self, drawing: NamedZone) -> Line:
        """A line ready for questions of distance."""
        if drawing.key not in self._lines:
            self._lines[drawing.key] = prepare_line(drawing.name, list(drawing.shape.coords))
        return self._lines[drawing.key]

    def ready(self, inside: tuple[str, ...], outside: tuple[str, ...] = ()) -> Zone:
        """The union of `inside` without all of `outside`, of the drawings written last; refuses one that is empty."""
        found = self.area(Meant(tuple(map(self.named, inside)), tuple(map(self.named, outside))))
        if found is None:
            raise Refusal("zone-not-an-area", zone=" + ".join(inside), kind="empty")
        return found

    def overlap_m2(self, one: str, other: str) -> float:
        """Ground that two zones share, in square metres (0 when they only touch)."""
        return self.shared_m2(self.named(one), self.named(other))

    def shared_m2(self, one: NamedZone, other: NamedZone) -> float:
        """Ground that two drawings share, in square metres."""
        key = (one.key, other.key)
        if key not in self._common:
            parts = _areas(one.shape.intersection(other.shape))
            self._common[key] = math.fsum(prepare(f"{one.name} & {other.name}", part).area_m2 for part in parts)
        return self._common[key]


def _made(meant: Meant, line: Callable[[NamedZone], Line]) -> Zone | None:
    shapes = [one.shape for one in meant.inside]
    title = meant.title
    if meant.reach is not None:
        near = within(line(meant.reach.line), meant.reach.metres, meant.reach.side)
        title = near.name
        if not shapes and not meant.outside:
            return near
        shapes = [shapely.union_all(shapes).intersection(near.shape)] if shapes else [near.shape]
    area = shapely.union_all(shapes)
    if meant.outside:
        area = area.difference(shapely.union_all([one.shape for one in meant.outside]))
    parts = _areas(area)
    return prepare(title, shapely.union_all(parts) if len(parts) > 1 else parts[0]) if parts else None


def _areas(shape: BaseGeometry) -> list[BaseGeometry]:
    """The parts of a shape that have ground."""
    parts = getattr(shape, "geoms", [shape])
    return [part for part in parts if part.geom_type == "Polygon" and part.area > 0]


def _known(one: NamedZone, known_at: datetime | None) -> bool:
    return known_at is None or one.known_from is None or one.known_from <= known_at


def _valid(one: NamedZone, instant: datetime | None) -> bool:
    """In force at that instant? No instant means before all of them."""
    if instant is None:
        return one.valid_from is None
    return (one.valid_from is None or one.valid_from <= instant) and (
        one.valid_until is None or instant < one.valid_until
    )


def _order(moment: datetime | None) -> float:
    return -math.inf if moment is None else moment.timestamp()
