"""May a team work today? Green, amber or red, each with its reason and remedy; red lets no progress be entered."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from ceasefire.assessment.records import Reason
from ceasefire.clearance.tasks.competence import Competence, Listed, WorkKind
from ceasefire.clearance.tasks.hours import over_limits
from ceasefire.clearance.tasks.lives.paper import AccreditationState
from ceasefire.clearance.tasks.order import current
from ceasefire.clearance.tasks.protocols import beyond
from ceasefire.clearance.tasks.sheet import Accreditation, Sheet
from ceasefire.clearance.tasks.stops import RULE, running


class Light(StrEnum):
    """Green: nothing is missing. Amber: work may be done, something needs care soon. Red: no work."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class Item(StrEnum):
    """What is looked at, in this order."""

    STOP = "stop"
    ACCREDITATION = "accreditation"
    ORDER = "order"
    LEADER = "leader"
    MEDIC = "medic"
    EVACUATION = "evacuation"
    COMMS = "comms"
    EQUIPMENT = "equipment"
    WEATHER = "weather"
    COMPETENCE = "competence"
    HOURS = "hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One item: its light, and why (reason and remedy in one message); no reasons when it is green."""

    item: Item
    light: Light
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """All items in their order."""

    checks: tuple[Check, ...]

    @property
    def light(self) -> Light:
        """The worst of them."""
        order = list(Light)
        return max((one.light for one in self.checks), key=order.index)


Found = Iterator[tuple[Light, Reason]]
Told = dict[str, str | int | float]
NOTHING: Mapping[Item, tuple[Reason, ...]] = {}


def readiness(
    sheet: Sheet, competence: Competence | None = None, amiss: Mapping[Item, tuple[Reason, ...]] = NOTHING
) -> Readiness:
    """Every item judged; none hides another. Without a training record, the list on the sheet says who may do what.

    `amiss`: what else is to be cared for (amber), under the item it belongs to.
    """
    asked = competence or Listed(sheet.known)
    looks: dict[Item, Callable[[], Found]] = {
        Item.STOP: lambda: _stops(sheet),
        Item.ACCREDITATION: lambda: _accreditation(sheet),
        Item.ORDER: lambda: _order(sheet),
        Item.LEADER: lambda: _leader(sheet, asked),
        Item.MEDIC: lambda: _medic(sheet, asked),
        Item.EVACUATION: lambda: _evacuation(sheet),
        Item.COMMS: lambda: _comms(sheet),
        Item.EQUIPMENT: lambda: _equipment(sheet),
        Item.WEATHER: lambda: _weather(sheet),
        Item.COMPETENCE: lambda: _competence(sheet, asked),
        Item.HOURS: lambda: _hours(sheet),
    }
    return Readiness(checks=tuple(_check(item, _and(look(), amiss.get(item, ()))) for item, look in looks.items()))


def _and(found: Found, amiss: tuple[Reason, ...]) -> Found:
    yield from found
    yield from ((Light.AMBER, one) for one in amiss)


def _check(item: Item, found: Found) -> Check:
    order, told = list(Light), list(found)
    light = max((one for one, _ in told), key=order.index, default=Light.GREEN)
    return Check(item=item, light=light, why=tuple(reason for _, reason in told))


def _stops(sheet: Sheet) -> Found:
    end = datetime.combine(sheet.day, time(), UTC) + timedelta(days=1)
    for stop in running(sheet.stops, sheet.lifts, sheet.task, end):
        said: Told = {"cause": stop.cause.value, "about": stop.about, "rule": RULE[stop.cause]}
        yield Light.RED, Reason(message="ctask-ready-stopped", arguments=said)


def _accreditation(sheet: Sheet) -> Found:
    order = current(sheet.orders, sheet.signatures, sheet.day)
    own = [one for one in sheet.accreditations if one.organisation == sheet.organisation]
    said: Told = {"organisation": sheet.organisation}
    granted = [one for one in own if one.state is AccreditationState.GRANTED]
    valid = [one for one in granted if one.from_day <= sheet.day <= one.to_day]
    if not own:
        yield Light.RED, Reason(message="ctask-ready-accreditation-none", arguments=said)
    elif not granted:
        yield (
            Light.RED,
            Reason(message="ctask-ready-accreditation-state", arguments={**said, "state": own[0].state.value}),
        )
    elif not valid:
        until = max(one.to_day for one in granted).isoformat()
        yield Light.RED, Reason(message="ctask-ready-accreditation-days", arguments={**said, "until": until})
    elif order and (lacking := _out_of_scope(sheet, valid)):
        yield (
            Light.RED,
            Reason(message="ctask-ready-accreditation-scope", arguments={**said, "what": ", ".join(lacking)}),
        )
    elif (until_day := max(one.to_day for one in valid)) < sheet.day + timedelta(days=sheet.rules.warn_days):
        said["until"] = until_day.isoformat()
        yield Light.AMBER, Reason(message="ctask-ready-accreditation-soon", arguments=said)


def _out_of_scope(sheet: Sheet, valid: list[Accreditation]) -> list[str]:
    order = current(sheet.orders, sheet.signatures, sheet.day)
    methods = {method for one in valid for method in one.methods}
    lacking = [method.value for method in order.methods if method not in methods] if order else []
    if order and order.improvised and not any(one.improvised for one in valid):
        lacking.append("improvised")
    return lacking


def _order(sheet: Sheet) -> Found:
    own = [order for order in sheet.orders if order.task == sheet.task]
    order = current(own, sheet.signatures, sheet.day)
    if not own:
        yield Light.RED, Reason(message="ctask-ready-order-none", arguments={"task": sheet.task})
    elif order is None:
        yield Light.RED, Reason(message="ctask-ready-order-unsigned", arguments={"task": sheet.task})
    elif order.team != sheet.team or order.organisation != sheet.organisation:
        yield Light.RED, Reason(message="ctask-ready-order-other", arguments={"task": sheet.task, "team": order.team})
    elif sheet.day < order.starts:
        said: Told = {"task": sheet.task, "starts": order.starts.isoformat()}
        yield Light.RED, Reason(message="ctask-ready-order-early", arguments=said)
    else:
        if sheet.day > order.due:
            late: Told = {"task": sheet.task, "due": order.due.isoformat()}
            yield Light.AMBER, Reason(message="ctask-ready-order-late", arguments=late)
        if order.version < max(one.version for one in own):
            newer: Told = {"task": sheet.task, "version": max(one.version for one in own)}
            yield Light.AMBER, Reason(message="ctask-ready-order-newer", arguments=newer)


def _leader(sheet: Sheet, asked: Competence) -> Found:
    member = sheet.member(sheet.leader)
    if member is None or not member.present:
        yield Light.RED, Reason(message="ctask-ready-leader-absent", arguments={"person": sheet.leader or "-"})
        return
    for reason in asked.against(sheet.leader, WorkKind.LEADING, sheet.day):
        said: Told = {"person": sheet.leader}
        yield Light.RED, Reason(message="ctask-ready-leader-unqualified", arguments=said, because=(reason,))


def _medic(sheet: Sheet, asked: Competence) -> Found:
    member = sheet.member(sheet.medic)
    said: Told = {"person": sheet.medic or "-"}
    if member is None or not member.present:
        yield Light.RED, Reason(message="ctask-ready-medic-absent", arguments=said)
        return
    other = [work.value for work in member.works if work is not WorkKind.MEDICAL] + [member.also_at] * bool(
        member.also_at
    )
    if other:
        yield Light.RED, Reason(message="ctask-ready-medic-tasked", arguments={**said, "other": ", ".join(other)})
    for reason in asked.against(sheet.medic, WorkKind.MEDICAL, sheet.day):
        yield Light.RED, Reason(message="ctask-ready-medic-unqualified", arguments=said, because=(reason,))


def _evacuation(sheet: Sheet) -> Found:
    plan, rules = sheet.evacuation, sheet.rules
    spans = (
        ("first-aid", plan.first_aid_min, rules.first_aid_min),
        ("damage-control", plan.damage_control_min, rules.damage_control_min),
        ("surgery", plan.surgery_min, rules.surgery_min),
    )
    for stage, minutes, most in spans:
        if minutes is None:
            yield Light.RED, Reason(message="ctask-ready-evacuation-unknown", arguments={"stage": stage})
        elif not 0 <= minutes <= most:
            said: Told = {"stage": stage, "minutes": f"{minutes:g}", "most": f"{most:g}"}
            yield Light.RED, Reason(message="ctask-ready-evacuation-long", arguments=said)
    if not plan.vehicle:
        yield Light.RED, Reason(message="ctask-ready-evacuation-vehicle")
    yield from _drill(sheet)


def _drill(sheet: Sheet) -> Found:
    drilled, most = sheet.evacuation.drilled, sheet.rules.drill_days
    age = (sheet.day - drilled).days if drilled else None
    if age is None or age > most or age < 0:
        yield Light.RED, Reason(message="ctask-ready-drill", arguments={"most": most})
    elif age > most - sheet.rules.warn_days:
        yield Light.AMBER, Reason(message="ctask-ready-drill-soon", arguments={"age": age, "most": most})


def _comms(sheet: Sheet) -> Found:
    """Two means that were tested today; with one, work may be done but the other is to be mended."""
    latest = {one.means: one for one in sorted(sheet.comms, key=lambda one: one.day) if one.day <= sheet.day}
    passed = [one.means for one in latest.values() if one.passed and one.day == sheet.day]
    if not passed:
        yield Light.RED, Reason(message="ctask-ready-comms-none")
    elif len(passed) == 1:
        yield Light.AMBER, Reason(message="ctask-ready-comms-one", arguments={"means": passed[0]})


def _equipment(sheet: Sheet) -> Found:
    """Every asset to be used was tested today, and no test of today was failed."""
    today = [one for one in sheet.checks if one.day == sheet.day]
    for asset in sheet.assets:
        results = [one.passed for one in today if one.asset == asset]
        if not results:
            yield Light.RED, Reason(message="ctask-ready-check-missing", arguments={"asset": asset})
        elif not all(results):
            yield Light.RED, Reason(message="ctask-ready-check-failed", arguments={"asset": asset})


def _weather(sheet: Sheet) -> Found:
    if sheet.weather is None:
        yield Light.AMBER, Reason(message="ctask-ready-weather-unknown")
        return
    for what, measured, limit in beyond(sheet.weather, sheet.protocols.weather):
        said: Told = {"what": what, "measured": f"{measured:g}", "limit": f"{limit:g}"}
        yield Light.RED, Reason(message="ctask-ready-weather", arguments=said)


def _competence(sheet: Sheet, asked: Competence) -> Found:
    if not any(one.present and set(one.works) - {WorkKind.LEADING, WorkKind.MEDICAL} for one in sheet.members):
        yield Light.RED, Reason(message="ctask-ready-nobody")
    for member in sheet.members:
        for work in member.works if member.present else ():
            reasons = asked.against(member.person, work, sheet.day)
            if reasons and (work, member.person) not in (
                (WorkKind.LEADING, sheet.leader),
                (WorkKind.MEDICAL, sheet.medic),
            ):
                said: Told = {"person": member.person, "work": work.value}
                yield Light.RED, Reason(message="ctask-ready-may-not", arguments=said, because=reasons)


def _hours(sheet: Sheet) -> Found:
    for member in sheet.members:
        for reason in over_limits(member.person, member.spells, sheet.hours):
            yield Light.RED, reason
