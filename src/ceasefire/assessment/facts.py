"""An incident as facts to put to the agreement: never more than is known, and claimed until both delegations say more.

What happened stays open between the kinds the association leaves possible; who did it stays unknown unless the mandate
allows attribution and both agreed; a fact is established only jointly (readings 2 and 7 of the shipped agreement).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from ceasefire.agreement.facts import Actor, AdvanceNotice, Baseline, CaseFacts, FactStatus
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Notice, Observation
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Place, PlaceArea, Spot
from ceasefire.vocabulary.terms import Direction, WeaponClass, What

POSSIBLE = 0.05
"""A kind less probable than this is left out of what an incident may have been."""

DAYS = timedelta(days=3)
"""Notices are looked at whose time is no further than this from the incident."""

_ACTS_OF_KIND = {
    "small_arms": ("fire_small_arms",),
    "mortar": ("fire_mortar",),
    "artillery": ("fire_artillery",),
    "uav_strike": ("uav_strike",),
    "explosion": ("explosion_cause_unknown",),
    "movement": ("armed_presence", "civilian_presence"),
    "overflight": ("overflight",),
    "fire": ("burning",),
}
_ACTS_SEEN = {
    What.WEAPON_SIGHTING: ("heavy_weapon_present",),
    What.OBSTRUCTION: ("movement_blocked",),
    What.PRESENCE: ("armed_presence", "civilian_presence"),
    What.LINE_CROSSING: ("advance", "civilian_presence"),
    What.UAV_FLIGHT: ("overflight",),
}
_ARMS = {
    WeaponClass.TANK: "tank",
    WeaponClass.ARTILLERY: "artillery",
    WeaponClass.ROCKET_LAUNCHER: "rocket_launcher",
}


def facts_of(
    incident: Incident,
    observations: Sequence[Observation] = (),
    notices: Iterable[Notice] = (),
    *,
    known_at: datetime | None = None,
    status: FactStatus = FactStatus.CLAIMED,
    actor: Actor | None = None,
    attribute: bool = False,
    baseline: Baseline | None = None,
) -> CaseFacts:
    """The facts of one incident. `observations` are those linked to it; `actor` counts only where `attribute` is on."""
    return CaseFacts(
        id=incident.id,
        acts=acts_of(incident, observations),
        known_at=known_at,
        time=_time(incident.when),
        place=_place(incident),
        place_is=_place_is(observations),
        actor=actor if actor is not None and attribute else Actor(),
        status=status,
        arms=_arms(observations),
        notices=tuple(n for notice in notices if _near(notice, incident.when) and (n := _notice(notice)) is not None),
        baseline=baseline,
    )


def acts_of(incident: Incident, observations: Sequence[Observation]) -> tuple[str, ...]:
    """Everything the incident may have been, in the agreement's words; what was plainly seen comes before kinds."""
    seen = [act for one in observations for act in _ACTS_SEEN.get(one.what, ())]
    kinds = [kind for kind, chance in incident.kinds.items() if chance >= POSSIBLE] or [incident.kind]
    told = seen or [act for kind in kinds for act in _ACTS_OF_KIND[kind]]
    return tuple(sorted(set(told)))


def _time(when: Span) -> Span:
    """The interval, widened by two sigmas of its ends: boundaries of the agreement are hard."""
    doubt = timedelta(seconds=2 * when.sigma_s)
    return Span(start=when.start - doubt, end=when.end + doubt, zone=when.zone, clock=when.clock)


def _place(incident: Incident) -> Place:
    return incident.region.centre if incident.region is not None else incident.place


def _place_is(observations: Sequence[Observation]) -> str:
    """The firing point only where everything seen says so; otherwise the place counts as that of the impact."""
    fired = [one.direction is Direction.OUTGOING or one.what is What.MUZZLE_FLASH for one in observations]
    return "firing_point" if fired and all(fired) else "impact"


def _arms(observations: Sequence[Observation]) -> str | None:
    classes = {one.weapon.weapon for one in observations if one.weapon is not None}
    classes.discard(WeaponClass.UNKNOWN)
    if len(classes) != 1:
        return None
    only = classes.pop()
    return _ARMS.get(only, only.value)


def _near(notice: Notice, when: Span) -> bool:
    """Does the notice speak of those days? Others are not looked at."""
    return notice.when is not None and notice.when.start - DAYS <= when.end and when.start <= notice.when.end + DAYS


def _notice(notice: Notice) -> AdvanceNotice | None:
    """A notice with a time and a disc, or None where it names neither."""
    if notice.when is None or notice.place is None:
        return None
    return AdvanceNotice(
        kind=notice.kind,
        given_at=notice.given_at,
        start=notice.when.start,
        end=notice.when.end,
        lat=notice.place.lat,
        lon=notice.place.lon,
        radius_m=_radius(notice.place),
    )


def _radius(place: Spot | PlaceArea) -> float:
    """A disc's radius; for a point with an error, two sigmas, and never less than a metre."""
    return max(1.0, place.radius_m if isinstance(place, PlaceArea) else 2 * place.semi_major_m)
