"""Reports of the centre's own people and machines as records: what was noticed, what watched, who was in the way."""

from dataclasses import dataclass

from ceasefire.desk.ports import Asset
from ceasefire.observation.intake.documents import Path
from ceasefire.observation.intake.gazetteer import Stand
from ceasefire.observation.records import Coverage, Observation
from ceasefire.sensors.common import clock_flags
from ceasefire.sensors.forms.made import OBSERVED_SIGMA_S, Maker, count_of, extra_of, stand_of, weapon_of
from ceasefire.sensors.forms.models import (
    CameraWatch,
    ObservationIn,
    ObstructionNotice,
    PatrolReport,
    PostLog,
    RestrictionIn,
    SegmentIn,
    WatchIn,
    WaypointIn,
)
from ceasefire.sensors.forms.places import (
    Misplaced,
    area_of,
    future_flags,
    resolve_place,
    resolve_stand,
    span_of,
    strip,
)
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Footprint, Place, PlaceArea
from ceasefire.vocabulary.terms import Lost, Means, SourceKind, What

_LOST_BY = {"denial": Lost.DENIAL, "jamming": Lost.JAMMING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Watcher:
    """Who reports: the asset's name as written, what kind of source it is, what the centre has declared of it."""

    name: str
    kind: SourceKind
    asset: Asset | None
    language: str = ""

    @property
    def side(self) -> str:
        return "joint" if self.asset is None else self.asset.side


def patrol_report(maker: Maker, form: PatrolReport) -> None:
    """Coverage for each stop and leg, observations from the stops, restrictions met."""
    team = _watcher(maker, form.patrol, SourceKind.PATROL, form.language)
    stops = {stop.id: _stop(maker, team, stop, ("waypoints", n)) for n, stop in enumerate(form.waypoints)}
    met = {stop.id: stop for stop in form.waypoints}
    maker.each(lambda leg, path: _leg(maker, team, leg, stops, path), "segments", form.segments)

    def notice(seen: ObservationIn, path: Path) -> None:
        key = seen.waypoint or ""
        _observation(maker, team, seen, stops.get(key), met.get(key), path)

    maker.each(notice, "observations", form.observations)

    def met_with(told: RestrictionIn, path: Path) -> None:
        _restriction(maker, team, told, path)

    maker.each(met_with, "restrictions", form.restrictions)


def log(maker: Maker, form: CameraWatch | PostLog) -> None:
    """Coverage for each hour watched or lost, and what was noticed."""
    kind = SourceKind.CAMERA if isinstance(form, CameraWatch) else form.source_kind
    watcher = _watcher(maker, form.asset, kind, form.language)
    stand = stand_of(watcher.asset)
    maker.each(lambda told, path: _watch(maker, watcher, told, path), "watches", form.watches)
    maker.each(
        lambda seen, path: _observation(maker, watcher, seen, stand, None, path), "observations", form.observations
    )


def obstruction(maker: Maker, form: ObstructionNotice) -> None:
    """Each restriction; a denial or a jamming told on its own also says what was not watched."""
    asset = maker.context.asset(form.asset)
    kind = SourceKind(asset.source_kind) if asset is not None else SourceKind.PATROL
    watcher = _watcher(maker, form.asset, kind, form.language)

    def make(told: RestrictionIn, path: Path) -> None:
        place, when = _restriction(maker, watcher, told, path)
        area, lost = area_of(place), _LOST_BY.get(told.kind)
        if area is not None and lost is not None:
            _cover(maker, watcher, area, when, lost, told.text, path)

    maker.each(make, "restrictions", form.restrictions)


def _watcher(maker: Maker, name: str, kind: SourceKind, language: str | None) -> Watcher:
    return Watcher(name=name, kind=kind, asset=maker.context.asset(name), language=language or "")


def _cover(
    maker: Maker,
    watcher: Watcher,
    area: PlaceArea | Footprint,
    when: Span,
    lost: Lost | None,
    text: str,
    path: Path,
) -> None:
    maker.made.coverages.append(
        Coverage(
            origin=maker.origin(f"{path[0]}[{path[1]}]"),
            asset=watcher.name,
            source_kind=watcher.kind,
            area=area,
            when=when,
            watched=lost is None,
            share=1.0 if lost is None else 0.0,
            lost=lost,
            side=watcher.side,
            text=text,
        )
    )


def _no_area(maker: Maker, path: Path) -> Misplaced:
    maker.context.flaws.error(maker.context.where(*path), "sensor-coverage-without-place")
    return Misplaced()


def _stop(maker: Maker, team: Watcher, stop: WaypointIn, path: Path) -> Stand | None:
    """The stop's coverage; gives where it was, None where that is not known (told, and counted as left out)."""
    try:
        stand = resolve_stand(stop.place, maker.context, (*path, "place"))
        if stand is None:
            raise _no_area(maker, path)
    except Misplaced:
        maker.made.left_out += 1
        return None
    future_flags(stop.time_in, maker.context, (*path, "in"))
    visited = f"last visited {stop.last_visited.isoformat()}" if stop.last_visited else ""
    when = Span(start=stop.time_in, end=stop.time_out, sigma_s=OBSERVED_SIGMA_S, clock="observer")
    area = PlaceArea(lat=stand.lat, lon=stand.lon, radius_m=stop.radius_m, name=stop.id)
    text = "; ".join(part for part in (visited, stop.weather or "", stop.text) if part)
    _cover(maker, team, area, when, stop.lost, text, path)
    return stand


def _leg(maker: Maker, team: Watcher, leg: SegmentIn, stops: dict[str, Stand | None], path: Path) -> None:
    start, end = stops[leg.start], stops[leg.end]
    if start is None or end is None:
        raise _no_area(maker, path)
    when, _ = span_of(leg.time, team.asset, OBSERVED_SIGMA_S, maker.context, (*path, "time"))
    _cover(maker, team, strip(start, end, leg.width_m), when, leg.lost, leg.text, path)


def _watch(maker: Maker, watcher: Watcher, told: WatchIn, path: Path) -> None:
    area = _watched_area(maker, watcher.asset, told, path)
    if area is None:
        raise _no_area(maker, path)
    when, _ = span_of(told.time, watcher.asset, OBSERVED_SIGMA_S, maker.context, (*path, "time"))
    _cover(maker, watcher, area, when, told.lost, told.text, path)


def _watched_area(maker: Maker, asset: Asset | None, told: WatchIn, path: Path) -> PlaceArea | Footprint | None:
    if told.place is not None:
        place, _ = resolve_place(told.place, stand_of(asset), asset, maker.context, (*path, "place"))
        return area_of(place)
    if asset is None or asset.lat is None or asset.lon is None:
        return None
    return PlaceArea(lat=asset.lat, lon=asset.lon, radius_m=asset.watch_radius_m, name=asset.name)


def _observation(
    maker: Maker, watcher: Watcher, seen: ObservationIn, stand: Stand | None, stop: WaypointIn | None, path: Path
) -> None:
    if seen.observer is not None:
        stand = resolve_stand(seen.observer, maker.context, (*path, "observer"))
    place, flags = resolve_place(seen.place, stand, watcher.asset, maker.context, (*path, "place"))
    when, late = span_of(seen.time, watcher.asset, OBSERVED_SIGMA_S, maker.context, (*path, "time"))
    extra = extra_of(seen.id, stand, seen.attachments) | ({} if stop is None else {"waypoint": stop.id})
    maker.made.observations.append(
        Observation(
            origin=maker.origin(f"observations[{path[1]}]"),
            asset=watcher.name,
            source_kind=watcher.kind,
            side=watcher.side,
            means=seen.means,
            what=seen.what,
            when=when,
            place=place,
            count=count_of(seen.count),
            direction=seen.direction,
            weapon=weapon_of(seen.weapon),
            text=seen.text,
            language=seen.language or watcher.language,
            weather=seen.weather or (stop.weather if stop is not None else None) or "",
            visibility_m=seen.visibility_m if seen.visibility_m is not None or stop is None else stop.visibility_m,
            quality=maker.flags(flags, late, clock_flags(watcher.asset)),
            extra=extra,
        )
    )


def _restriction(maker: Maker, team: Watcher, told: RestrictionIn, path: Path) -> tuple[Place, Span]:
    """The obstruction as an observation; gives its place and time."""
    met = team if told.asset is None else _watcher(maker, told.asset, team.kind, team.language)
    place, flags = resolve_place(told.place, stand_of(met.asset), met.asset, maker.context, (*path, "place"))
    when, late = span_of(told.time, met.asset, OBSERVED_SIGMA_S, maker.context, (*path, "time"))
    known = {"restriction": told.kind, "by": told.by or "", "reason_given": told.reason_given}
    maker.made.observations.append(
        Observation(
            origin=maker.origin(f"restrictions[{path[1]}]"),
            asset=met.name,
            source_kind=met.kind,
            side=met.side,
            means=Means.DETECTED if told.kind == "jamming" else Means.SAW,
            what=What.OBSTRUCTION,
            when=when,
            place=place,
            count=Count.exactly(1),
            text=told.text or told.reason_given,
            language=met.language,
            quality=maker.flags(flags, late, clock_flags(met.asset)),
            extra={key: value for key, value in known.items() if value} | extra_of(None, None, told.attachments),
        )
    )
    return place, when
