"""Other explanations of an incident, weighed before anyone says breach: what in the data speaks for or against each.

The list is fixed, so that none is forgotten; a candidate with nothing for or against it is still named. Nothing here
decides: the two delegations say of each whether it is ruled out, possible or likely.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from ceasefire.agreement.facts import AdvanceNotice
from ceasefire.agreement.where import notice_disc
from ceasefire.assessment.facts import facts_of
from ceasefire.assessment.records import Reason, Rival
from ceasefire.geometry.inside import inside
from ceasefire.geometry.zone import Zone
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Notice, Observation
from ceasefire.vocabulary.place import Nowhere
from ceasefire.vocabulary.terms import Direction, Means, SourceKind, WeaponClass, What

EXPLANATIONS = ("demining", "training", "works", "hunting", "crop_fire", "thunder")
_HEARD = {Means.HEARD, Means.RECORDED, Means.DETECTED}
_THUNDER_WORDS = ("thunder", "storm", "гроз", "гром", "fırtına", "gök gürültü", "ildırım", "կայծակ", "ամպրոպ")
_MILITARY = {WeaponClass.HEAVY_MACHINE_GUN, WeaponClass.GRENADE_LAUNCHER, WeaponClass.MORTAR, WeaponClass.ARTILLERY}
_MILITARY |= {WeaponClass.ROCKET_LAUNCHER, WeaponClass.TANK, WeaponClass.ANTI_TANK, WeaponClass.AIR_DEFENCE}
_BURNING_MONTHS = range(6, 12)
Pair = tuple[list[Reason], list[Reason]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """An incident with what was perceived, the notices on record, the zone of local time, and farmland if drawn."""

    incident: Incident
    observations: tuple[Observation, ...]
    notices: tuple[AdvanceNotice, ...]
    zone: ZoneInfo
    farmland: Zone | None

    def seen(self, *whats: What) -> list[Observation]:
        return [one for one in self.observations if one.what in whats]

    @property
    def hour(self) -> int:
        return self.incident.when.start.astimezone(self.zone).hour

    @property
    def daylight(self) -> bool:
        return 6 <= self.hour < 20


def rivals(
    incident: Incident,
    observations: Sequence[Observation] = (),
    notices: Iterable[Notice] = (),
    *,
    zone: str = "UTC",
    farmland: Zone | None = None,
) -> tuple[Rival, ...]:
    """Every candidate of the fixed list with what speaks for and against it; `farmland` is an area, if one is drawn."""
    told = facts_of(incident, observations, notices).notices
    scene = Scene(
        incident=incident,
        observations=tuple(observations),
        notices=told,
        zone=ZoneInfo(zone),
        farmland=farmland,
    )
    return tuple(_rival(name, scene) for name in EXPLANATIONS)


def _rival(name: str, scene: Scene) -> Rival:
    speaks_for, speaks_against = _WEIGHERS[name](scene)
    return Rival(
        incident=scene.incident.id,
        explanation=name,
        speaks_for=tuple(speaks_for),
        speaks_against=tuple(speaks_against),
    )


def _reason(message: str, **arguments: str | int | float) -> Reason:
    return Reason(message=f"weigh-{message}", arguments=dict(arguments))


def _noticed(scene: Scene, kind: str) -> Pair:
    """What the notices of a kind say: covering, near, elsewhere, or none on record."""
    of_kind = [notice for notice in scene.notices if notice.kind == kind]
    if not of_kind:
        return [], [_reason("no-notice", kind=kind)]
    covering = [notice for notice in of_kind if _at_the_time(notice, scene.incident.when.start)]
    if not covering:
        return [], [_reason("notice-other-time", kind=kind, notices=len(of_kind))]
    chance = max(_chance(notice, scene) for notice in covering)
    reason = _reason("notice-covers" if chance >= 0.5 else "notice-other-place", kind=kind, p=round(chance, 4))
    return ([reason], []) if chance >= 0.5 else ([], [reason])


def _at_the_time(notice: AdvanceNotice, moment: datetime) -> bool:
    return notice.given_at < moment and notice.start <= moment <= notice.end


def _chance(notice: AdvanceNotice, scene: Scene) -> float:
    place = scene.incident.region.centre if scene.incident.region else scene.incident.place
    return 0.5 if isinstance(place, Nowhere) else inside(notice_disc(notice), place) or 0.0


def _demining(scene: Scene) -> Pair:
    speaks_for, against = _noticed(scene, "demining")
    if not scene.daylight:
        against.append(_reason("night", hour=scene.hour))
    if scene.seen(What.SHOT, What.BURST, What.PROJECTILE, What.MUZZLE_FLASH):
        against.append(_reason("shots-perceived"))
    return speaks_for, against


def _training(scene: Scene) -> Pair:
    speaks_for, against = _noticed(scene, "exercise")
    if any("exercise" in one.extra.get("assessed_as", "") for one in scene.observations):
        speaks_for.append(_reason("assessed-as-exercise"))
    if any(one.direction is Direction.INCOMING for one in scene.observations):
        against.append(_reason("impacts-told"))
    return speaks_for, against


def _works(scene: Scene) -> Pair:
    speaks_for, against = _noticed(scene, "works")
    if not scene.daylight:
        against.append(_reason("night", hour=scene.hour))
    return speaks_for, against


def _hunting(scene: Scene) -> Pair:
    speaks_for: list[Reason] = []
    against: list[Reason] = []
    shots = scene.seen(What.SHOT)
    number = max((one.count.best for one in shots), default=0)
    if shots and scene.daylight and number <= 10:
        speaks_for.append(_reason("few-shots-by-day", shots=number))
    if scene.seen(What.BURST, What.EXPLOSION, What.PROJECTILE, What.UAV_STRIKE):
        against.append(_reason("more-than-shots"))
    if any(one.weapon is not None and one.weapon.weapon in _MILITARY for one in scene.observations):
        against.append(_reason("military-weapon"))
    if not scene.daylight:
        against.append(_reason("night", hour=scene.hour))
    return speaks_for, against


def _crop_fire(scene: Scene) -> Pair:
    speaks_for: list[Reason] = []
    against: list[Reason] = []
    kinds = {one.source_kind for one in scene.observations}
    if kinds == {SourceKind.SATELLITE}:
        speaks_for.append(_reason("heat-only"))
    elif kinds:
        against.append(_reason("not-heat-only"))
    month = scene.incident.when.start.astimezone(scene.zone).month
    (speaks_for if month in _BURNING_MONTHS else against).append(_reason("burning-month", month=month))
    place = scene.incident.region.centre if scene.incident.region else scene.incident.place
    chance = None if scene.farmland is None else inside(scene.farmland, place)
    if chance is not None:
        (speaks_for if chance >= 0.5 else against).append(_reason("farmland", p=round(chance, 4)))
    return speaks_for, against


def _thunder(scene: Scene) -> Pair:
    speaks_for: list[Reason] = []
    against: list[Reason] = []
    said = " ".join(f"{one.weather} {one.text}" for one in scene.observations).casefold()
    if any(word in said for word in _THUNDER_WORDS):
        speaks_for.append(_reason("storm-told"))
    elif any(one.weather for one in scene.observations):
        against.append(_reason("no-storm-told"))
    if scene.observations and all(one.means in _HEARD for one in scene.observations):
        speaks_for.append(_reason("only-heard"))
    elif scene.observations:
        against.append(_reason("more-than-heard"))
    if scene.seen(What.SHOT, What.BURST, What.PROJECTILE):
        against.append(_reason("shots-perceived"))
    return speaks_for, against


_WEIGHERS: dict[str, Callable[[Scene], Pair]] = {
    "demining": _demining,
    "training": _training,
    "works": _works,
    "hunting": _hunting,
    "crop_fire": _crop_fire,
    "thunder": _thunder,
}
