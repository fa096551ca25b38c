"""Case files: bare questions put to an agreement, without a centre, and their answers, as JSON.

Each case is one object: given these facts, known at that moment, which verdict does each provision get? Keys that are
not known are comments. A case that cannot be read is refused with its path in the file; the others are answered.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.deadlines import instant, read_day_or_moment
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
from ceasefire.vocabulary.place import Spot
from ceasefire.vocabulary.refusal import Refusal

Json = Mapping[str, Any]
_PLACES = ("impact", "firing_point")


def read_case_file(text: str, name: str) -> list[Json]:
    """The cases of a file; refuses what is no JSON list of objects, doubled keys and numbers that are none."""
    try:
        data = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise Refusal("case-file-broken", f"{name}:{error.lineno}:{error.colno}", problem=error.msg) from error
    except Refusal as refusal:
        raise Refusal(refusal.key, name, **refusal.arguments) from refusal
    cases = [data] if isinstance(data, dict) else data
    if not isinstance(cases, list) or not all(isinstance(case, dict) for case in cases):
        raise Refusal("case-file-not-list", name)
    return cases


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) != len(pairs):
        names = [key for key, _ in pairs]
        raise Refusal("case-key-twice", key=next(key for key in names if names.count(key) > 1))
    return out


def _no_constant(word: str) -> Any:
    raise Refusal("case-number-broken", number=word)


def read_case(case: Json, path: str, zone: str) -> CaseFacts:
    """The facts of one case; `path` as refusals call it ("cases[3]"), `zone` in which a bare date is meant."""
    incident = _object(case, "incident", path)
    path_in = f"{path}.incident"
    known = case.get("known_at")
    return CaseFacts(
        id=str(case.get("id", "")),
        acts=_acts(incident, path_in),
        known_at=None if known is None else _moment(known, f"{path}.known_at", zone),
        time=_time(_optional(incident.get("time"), f"{path_in}.time"), f"{path_in}.time", zone),
        place=_place(incident.get("place"), f"{path_in}.place"),
        place_is=_one_of(incident.get("place_is") or "impact", _PLACES, f"{path_in}.place_is"),
        actor=_actor(incident.get("actor"), f"{path_in}.actor"),
        status=FactStatus(
            _one_of(incident.get("fact_status") or "claimed", tuple(FactStatus), f"{path_in}.fact_status")
        ),
        confidence=_confidence(incident.get("confidence"), f"{path_in}.confidence"),
        arms=None if incident.get("arms") is None else str(incident["arms"]),
        calibre_mm=_calibre(incident.get("calibre_mm"), f"{path_in}.calibre_mm"),
        model=_name(incident.get("model"), f"{path_in}.model"),
        tallies=_tallies(incident.get("counts"), f"{path_in}.counts"),
        notices=_notices(incident.get("notices"), f"{path_in}.notices", zone),
        baseline=_baseline(incident.get("baseline"), f"{path_in}.baseline", zone),
        width_m=_width(incident.get("width_m"), f"{path_in}.width_m"),
        corridor_zone=_name(incident.get("corridor_zone"), f"{path_in}.corridor_zone"),
        town_zone=_name(incident.get("town_zone"), f"{path_in}.town_zone"),
        consent=_yes_or_no(incident.get("consent_of_peacekeepers"), f"{path_in}.consent_of_peacekeepers"),
        entered=_ledger(case.get("ledger"), f"{path}.ledger", zone),
        records=_records(incident.get("records"), f"{path_in}.records", zone),
    )


def _acts(incident: Json, path: str) -> tuple[str, ...]:
    """One act, or a list of all that it may have been."""
    told = incident.get("act")
    if isinstance(told, list) and told and all(isinstance(name, str) for name in told):
        return tuple(dict.fromkeys(told))
    return (_text(incident, "act", path),)


def _confidence(value: Any, path: str) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise Refusal("case-value-unknown", path, value=str(value), known="0 … 1")
    return float(value)


def _calibre(data: Any, path: str) -> tuple[float, float] | None:
    """A number, or low and high, in millimetres."""
    if data is None:
        return None
    if isinstance(data, int | float) and not isinstance(data, bool):
        data = {"low": data, "high": data}
    data = _optional(data, path) or {}
    low, high = _number(data, "low", path), _number(data, "high", path)
    if not 0 < low <= high:
        raise Refusal("case-value-unknown", path, value=f"{low:g} … {high:g}", known="0 < low ≤ high")
    return low, high


def _object(data: Any, key: str, path: str) -> Json:
    value = data.get(key) if isinstance(data, Mapping) else None
    if not isinstance(value, Mapping):
        raise Refusal("case-field-missing", f"{path}.{key}")
    return value


def _optional(data: Any, path: str) -> Json | None:
    """An object or nothing."""
    if data is not None and not isinstance(data, Mapping):
        raise Refusal("case-field-missing", path)
    return data


def _rows(data: Any, path: str) -> list[Json]:
    """A list of objects or nothing."""
    if data is None:
        return []
    if not isinstance(data, list) or not all(isinstance(row, Mapping) for row in data):
        raise Refusal("case-field-missing", path)
    return data


def _name(data: Any, path: str) -> str | None:
    if data is not None and not isinstance(data, str):
        raise Refusal("case-field-missing", path)
    return data


def _text(data: Json, key: str, path: str) -> str:
    if not isinstance(data.get(key), str):
        raise Refusal("case-field-missing", f"{path}.{key}")
    return str(data[key])


def _number(data: Json, key: str, path: str) -> float:
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refusal("case-field-missing", f"{path}.{key}")
    return float(value)


def _one_of(value: Any, known: tuple[str, ...], path: str) -> str:
    if value not in known:
        raise Refusal("case-value-unknown", path, value=str(value), known=", ".join(known))
    return str(value)


def _yes_or_no(value: Any, path: str) -> bool | None:
    if value is not None and not isinstance(value, bool):
        raise Refusal("case-value-unknown", path, value=str(value), known="true, false")
    return value


def _moment(value: Any, path: str, zone: str) -> datetime:
    try:
        return instant(read_day_or_moment(str(value)), zone)
    except Refusal as refusal:
        raise Refusal(refusal.key, path, **refusal.arguments) from refusal


def _time(data: Json | None, path: str, zone: str) -> Span | None:
    if data is None or (data.get("start") is None and data.get("end") is None):
        return None
    start = _moment(data.get("start") or data.get("end"), f"{path}.start", zone)
    end = _moment(data.get("end") or data.get("start"), f"{path}.end", zone)
    return Span(start=start, end=end, clock="declared")


def _place(data: Any, path: str) -> Spot | None:
    data = _optional(data, path)
    if data is None:
        return None
    sigma = _number(data, "uncertainty_m", path) if data.get("uncertainty_m") is not None else 0.0
    if sigma < 0:
        raise Refusal("case-value-unknown", f"{path}.uncertainty_m", value=str(sigma), known="0 …")
    return Spot(lat=_number(data, "lat", path), lon=_number(data, "lon", path), semi_major_m=sigma, semi_minor_m=sigma)


def _actor(data: Any, path: str) -> Actor:
    data = _optional(data, path)
    if data is None:
        return Actor()
    status = _one_of(data.get("attribution") or "unknown", tuple(Attribution), f"{path}.attribution")
    return Actor(party=str(data.get("party") or "unknown"), attribution=Attribution(status))


def _tallies(data: Any, path: str) -> tuple[Tally, ...]:
    return tuple(_tally(row, f"{path}[{n}]") for n, row in enumerate(_rows(data, path)))


def _tally(row: Json, path: str) -> Tally:
    """A missing low is 0, a missing high is no bound at all."""
    low = int(_number(row, "low", path)) if row.get("low") is not None else 0
    high = int(_number(row, "high", path)) if row.get("high") is not None else None
    if high is not None and high < low:
        raise Refusal("count-out-of-order", path, low=low, best=low, high=high)
    return Tally(of=_text(row, "of", path), low=low, high=high)


def _notices(data: Any, path: str, zone: str) -> tuple[AdvanceNotice, ...]:
    return tuple(_notice(row, f"{path}[{n}]", zone) for n, row in enumerate(_rows(data, path)))


def _notice(row: Json, path: str, zone: str) -> AdvanceNotice:
    return AdvanceNotice(
        kind=_text(row, "kind", path),
        given_at=_moment(row.get("given_at"), f"{path}.given_at", zone),
        start=_moment(row.get("from"), f"{path}.from", zone),
        end=_moment(row.get("to"), f"{path}.to", zone),
        lat=_number(row, "lat", path),
        lon=_number(row, "lon", path),
        radius_m=_number(row, "radius_m", path),
        known_from=_moment_or_none(row.get("known_from"), f"{path}.known_from", zone),
    )


def _moment_or_none(value: Any, path: str, zone: str) -> datetime | None:
    return None if value is None else _moment(value, path, zone)


def _records(data: Any, path: str, zone: str) -> tuple[Recorded, ...]:
    return tuple(_record(row, f"{path}[{n}]", zone) for n, row in enumerate(_rows(data, path)))


def _record(row: Json, path: str, zone: str) -> Recorded:
    status = _one_of(row.get("status") or "established", tuple(FactStatus), f"{path}.status")
    return Recorded(
        name=_text(row, "name", path),
        at=_moment(row.get("at"), f"{path}.at", zone),
        known_from=_moment_or_none(row.get("known_from"), f"{path}.known_from", zone),
        established={"established": True, "claimed": None, "refuted": False}[status],
        party=_name(row.get("party"), f"{path}.party"),
    )


def _baseline(data: Any, path: str, zone: str) -> Baseline | None:
    data = _optional(data, path)
    if data is None:
        return None
    points = data.get("line")
    if not isinstance(points, list) or len(points) < 2 or not all(_is_position(point) for point in points):
        raise Refusal("case-field-missing", f"{path}.line")
    return Baseline(
        line=tuple((float(lat), float(lon)) for lat, lon in points),
        beyond=_one_of(data.get("beyond"), ("north", "south", "east", "west"), f"{path}.beyond"),
        recorded_at=_moment_or_none(data.get("recorded_at"), f"{path}.recorded_at", zone),
    )


def _is_position(point: Any) -> bool:
    return isinstance(point, list) and len(point) == 2 and all(isinstance(value, int | float) for value in point)


def _width(data: Any, path: str) -> tuple[float, float] | None:
    data = _optional(data, path)
    return None if data is None else (_number(data, "low", path), _number(data, "high", path))


def _ledger(data: Any, path: str, zone: str) -> tuple[EnteredAmendment, ...]:
    rows = (_optional(data, path) or {}).items()
    return tuple(_entry(name, _object(data, name, path), f"{path}.{name}", zone) for name, _ in rows)


def _entry(name: str, row: Json, path: str, zone: str) -> EnteredAmendment:
    return EnteredAmendment(
        provision=name,
        due=None if row.get("amended_due") is None else str(row["amended_due"]),
        valid_from=_moment_or_none(row.get("valid_from"), f"{path}.valid_from", zone),
        known_from=_moment_or_none(row.get("known_from"), f"{path}.known_from", zone),
    )
