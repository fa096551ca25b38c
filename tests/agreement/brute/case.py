"""One question as plain numbers and names, read from the JSON of a case file."""

from dataclasses import dataclass, field
from typing import Any

from brute.moments import Calendar, micro, read


@dataclass(slots=True)
class Event:
    """What a case says; times in microseconds, None where nothing is said."""

    known_at: int | None
    start: int | None = None
    end: int | None = None
    place: tuple[float, float, float] | None = None
    place_is: str = "impact"
    party: str = "unknown"
    attribution: str = "unknown"
    fact: str = "claimed"
    confidence: float | None = None
    acts: tuple[str, ...] = ()
    kind: str | None = None
    calibre: tuple[float, float] | None = None
    model: str | None = None
    counts: list[dict[str, Any]] = field(default_factory=list)
    notices: list[dict[str, Any]] = field(default_factory=list)
    records: list[dict[str, Any]] = field(default_factory=list)
    baseline: dict[str, Any] | None = None
    width: tuple[float, float] | None = None
    zone: str | None = None
    town: str | None = None
    consent: bool | None = None
    ledger: dict[str, Any] = field(default_factory=dict)

    @property
    def actor(self) -> str | None:
        """The party, where its name is established."""
        return self.party if self.attribution == "established" and self.party != "unknown" else None

    def knows(self, since: int | None) -> bool:
        """Was something known from then known when asked?"""
        return self.known_at is None or since is None or since <= self.known_at


def _low_high(data: dict[str, Any] | None) -> tuple[float, float] | None:
    return None if data is None else (data["low"], data["high"])


def _at(calendar: Calendar, value: Any) -> int | None:
    return None if value is None else calendar.start(read(value))


def _times(calendar: Calendar, row: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return row | {name: _at(calendar, row.get(name)) for name in names}


def read_event(case: dict[str, Any], calendar: Calendar) -> Event:
    """A case as an event; the case is taken to be well formed."""
    told = case["incident"]
    time, place, actor, act = told.get("time"), told.get("place"), told.get("actor") or {}, told.get("act")
    out = Event(known_at=_at(calendar, case.get("known_at")), ledger=case.get("ledger") or {})
    if time is not None:
        out.start, out.end = (micro(read(time[name])) for name in ("start", "end"))  # type: ignore[arg-type]
    if place is not None:
        out.place = (place["lat"], place["lon"], place["uncertainty_m"])
    out.place_is = told.get("place_is") or "impact"
    out.party, out.attribution = actor.get("party", "unknown"), actor.get("attribution", "unknown")
    out.fact, out.confidence = told.get("fact_status") or "claimed", told.get("confidence")
    out.acts = tuple(act) if isinstance(act, list) else (act,)
    out.kind, out.model, out.calibre = told.get("arms"), told.get("model"), _low_high(told.get("calibre_mm"))
    out.counts = told.get("counts") or []
    out.notices = [_times(calendar, row, ("given_at", "from", "to", "known_from")) for row in told.get("notices") or []]
    out.records = [_times(calendar, row, ("at", "known_from")) for row in told.get("records") or []]
    out.baseline = (
        told["baseline"] and _times(calendar, told["baseline"], ("recorded_at",)) if told.get("baseline") else None
    )
    out.width, out.zone, out.town = _low_high(told.get("width_m")), told.get("corridor_zone"), told.get("town_zone")
    out.consent = told.get("consent_of_peacekeepers")
    return out
