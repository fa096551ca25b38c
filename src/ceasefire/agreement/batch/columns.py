"""Events as columns: one array a field, so that millions of them fit into memory and are looked at together.

A row is what `CaseFacts` is for one event. What repeats (acts, parties, weapons) stands as a number into a list of
words; what few events have (a baseline, notices of their own, a place that is no point) stands under `rare`.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.facts import (
    Actor,
    AdvanceNotice,
    Attribution,
    Baseline,
    CaseFacts,
    EnteredAmendment,
    FactStatus,
    Tally,
)
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Place, Spot
from ceasefire.vocabulary.refusal import Refusal

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
NO_MOMENT = int(np.iinfo(np.int64).min)
"""Stands where there is no time, or where everything known today counts."""
NOT_COUNTED = -1
NO_BOUND = -1
STATUSES = tuple(FactStatus)
ATTRIBUTIONS = tuple(Attribution)
PLACES = ("impact", "firing_point")
CONSENTS = (None, False, True)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)
V = TypeVar("V", bound=Hashable)


def microseconds(moment: datetime | None) -> int:
    """Microseconds since 1970 UTC; `NO_MOMENT` for None."""
    return NO_MOMENT if moment is None else (moment - _EPOCH) // _TICK


def moment_of(value: int) -> datetime | None:
    """The moment (UTC) of so many microseconds, None for `NO_MOMENT`."""
    return None if value == NO_MOMENT else _EPOCH + timedelta(microseconds=int(value))


Arms = tuple[str | None, tuple[float, float] | None, str | None]
"""Kind, calibre (low, high) in millimetres, model."""
Towns = tuple[str | None, str | None]
"""Zone of a corridor and zone of a town, where a case names its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rare:
    """What few events have; such an event is looked at alone by the provisions that ask for it."""

    place: Place | None = None
    baseline: Baseline | None = None
    entered: tuple[EnteredAmendment, ...] = ()
    notices: tuple[AdvanceNotice, ...] = ()
    records: tuple[Recorded, ...] = ()
    tallies: tuple[Tally, ...] = ()
    place_is: str | None = None


NOTHING_RARE = Rare()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What the numbers in the columns stand for."""

    acts: tuple[tuple[str, ...], ...]
    parties: tuple[str, ...] = ("unknown",)
    arms: tuple[Arms, ...] = ((None, None, None),)
    towns: tuple[Towns, ...] = ((None, None),)
    rare: tuple[Rare, ...] = (NOTHING_RARE,)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Events:
    """n events; every array has n rows.

    Times are microseconds since 1970 UTC (`NO_MOMENT`: none), places WGS 84 degrees (NaN: none) with a 1-sigma error
    ellipse in metres, its major axis `orientation` degrees clockwise from north. `tallies` holds for each class the
    counts (low, high), `NOT_COUNTED` and `NO_BOUND` where there are none. `place_is`, `status`, `attribution`,
    `consent` count along `PLACES`, `STATUSES`, `ATTRIBUTIONS`, `CONSENTS`.
    """

    words: Words
    act: Ints
    start: Ints
    end: Ints
    lon: Floats
    lat: Floats
    semi_major: Floats
    semi_minor: Floats
    orientation: Floats
    place_is: Ints
    party: Ints
    attribution: Ints
    status: Ints
    confidence: Floats
    known_at: Ints
    arms: Ints
    width_low: Floats
    width_high: Floats
    consent: Ints
    towns: Ints
    rare: Ints
    tallies: Mapping[str, tuple[Ints, Ints]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.act)

    def rows(self, which: "slice | Ints") -> "Events":
        """Some of the events, in that order."""
        taken = {name: getattr(self, name)[which] for name in COLUMNS}
        tallies = {name: (low[which], high[which]) for name, (low, high) in self.tallies.items()}
        return replace(self, **taken, tallies=tallies)

    def facts(self, row: int, notices: tuple[AdvanceNotice, ...] = (), records: tuple[Recorded, ...] = ()) -> CaseFacts:
        """One event as facts, its id the number of its row; with what is on record beside what it has of its own."""
        rare = self.words.rare[self.rare[row]]
        kind, calibre, model = self.words.arms[self.arms[row]]
        corridor, town = self.words.towns[self.towns[row]]
        start, end = moment_of(self.start[row]), moment_of(self.end[row])
        width = (float(self.width_low[row]), float(self.width_high[row]))
        actor = Actor(party=self.words.parties[self.party[row]], attribution=ATTRIBUTIONS[self.attribution[row]])
        return CaseFacts(
            id=str(row),
            acts=self.words.acts[self.act[row]],
            known_at=moment_of(self.known_at[row]),
            time=Span(start=start, end=end, clock="declared") if start and end else None,
            place=self.place(row),
            place_is=rare.place_is or PLACES[self.place_is[row]],
            actor=actor,
            status=STATUSES[self.status[row]],
            confidence=None if np.isnan(self.confidence[row]) else float(self.confidence[row]),
            arms=kind,
            calibre_mm=calibre,
            model=model,
            tallies=rare.tallies or self._tallies(row),
            notices=(*rare.notices, *notices),
            baseline=rare.baseline,
            width_m=None if np.isnan(width[0]) else width,
            corridor_zone=corridor,
            town_zone=town,
            consent=CONSENTS[self.consent[row]],
            entered=rare.entered,
            records=(*rare.records, *records),
        )

    def place(self, row: int) -> Place | None:
        """Where it happened."""
        if np.isnan(self.lon[row]):
            place: Place | None = self.words.rare[int(self.rare[row])].place
            return place
        return Spot(
            lat=float(self.lat[row]),
            lon=float(self.lon[row]),
            semi_major_m=float(self.semi_major[row]),
            semi_minor_m=float(self.semi_minor[row]),
            orientation_deg=float(self.orientation[row]),
        )

    def _tallies(self, row: int) -> tuple[Tally, ...]:
        found = ((name, int(low[row]), int(high[row])) for name, (low, high) in self.tallies.items())
        return tuple(
            Tally(of=name, low=low, high=None if high == NO_BOUND else high)
            for name, low, high in found
            if low != NOT_COUNTED
        )


COLUMNS = tuple(one.name for one in fields(Events) if one.name not in ("words", "tallies"))
_DEFAULTS: dict[str, int | float] = {
    **dict.fromkeys(("start", "end", "known_at"), NO_MOMENT),
    **dict.fromkeys(("lon", "lat", "confidence", "width_low", "width_high"), np.nan),
    **dict.fromkeys(("semi_major", "semi_minor", "orientation"), 0.0),
    **dict.fromkeys(("act", "place_is", "party", "arms", "consent", "towns", "rare"), 0),
    "attribution": ATTRIBUTIONS.index(Attribution.UNKNOWN),
    "status": STATUSES.index(FactStatus.CLAIMED),
}


def of_columns(words: Words, n: int, tallies: Mapping[str, tuple[Ints, Ints]] | None = None, **given: Any) -> Events:
    """n events from arrays (or one value for all); columns not given say nothing. `sigma` sets a round error.

    Refuses times that end before they start, positions off the globe and errors below nothing, with the row.
    """
    if "sigma" in given:
        given["semi_major"] = given["semi_minor"] = given.pop("sigma")
    if "end" not in given and "start" in given:
        given["end"] = given["start"]
    columns: dict[str, Any] = {}
    for name, default in _DEFAULTS.items():
        kind = np.float64 if isinstance(default, float) else np.int64
        columns[name] = np.broadcast_to(np.asarray(given.pop(name, default), kind), (n,))
    if given:
        raise TypeError(f"no such columns: {', '.join(given)}")
    events = Events(words=words, tallies=dict(tallies or {}), **columns)
    _check(events)
    return events


def _check(events: Events) -> None:
    nulls = (events.start == NO_MOMENT) != (events.end == NO_MOMENT)
    if (bad := nulls | (events.end < events.start)).any():
        raise Refusal("batch-time-wrong", row=int(np.argmax(bad)))
    on_globe = (np.abs(events.lat) <= 90) & (np.abs(events.lon) <= 180) & ~((events.lat == 0) & (events.lon == 0))
    for sigma in (events.semi_major, events.semi_minor):
        on_globe &= (sigma >= 0) & np.isfinite(sigma)
    if (bad := ~np.isnan(events.lon) & ~on_globe).any():
        raise Refusal("batch-place-wrong", row=int(np.argmax(bad)))
    for low, high in events.tallies.values():
        if (bad := (low != NOT_COUNTED) & ((low < 0) | ((high != NO_BOUND) & (high < low)))).any():
            raise Refusal("batch-count-wrong", row=int(np.argmax(bad)))
