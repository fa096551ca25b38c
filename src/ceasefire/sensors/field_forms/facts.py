"""What a filled-in form proposes to the record: land opened, a day's work, items, an accident, a session, a visit.

They are proposals: nothing here enters them. Places of items and of accidents stay in the sealed form.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from ceasefire.clearance.land.entered import points
from ceasefire.clearance.land.evidence import Evidence, shipped_types
from ceasefire.clearance.land.perimeter import Perimeter, check_perimeter
from ceasefire.clearance.land.records import Open
from ceasefire.clearance.quality.checklist import faults, shipped
from ceasefire.clearance.quality.visits import VisitDone
from ceasefire.clearance.standards.book import shipped_rules
from ceasefire.clearance.tasks.accidents import Accident, Kind, check_accident
from ceasefire.clearance.tasks.day import Blocked, Cause, DayProgress, Stoppage, Weather, Work
from ceasefire.clearance.tasks.devices import DeviceReported, DeviceStepped
from ceasefire.clearance.tasks.lives.device import DeviceStep
from ceasefire.clearance.tasks.order import Method
from ceasefire.clearance.tasks.sessions import BANDS, Reach, Reached, Session, Sex, check_session
from ceasefire.sensors.field_forms.answers import Answers
from ceasefire.sensors.field_forms.shelf import Form, cell_name, item_name

Fact = Open | DayProgress | DeviceReported | DeviceStepped | Accident | Session | VisitDone


def propose(form: Form, answers: Answers, made_at: datetime) -> tuple[Fact, ...]:
    """The facts a form proposes, each held against the rules that concern it alone. `made_at`: when it came (UTC)."""
    return _MAKERS[form.name](answers, made_at)


def _hazard(told: Answers, made_at: datetime) -> tuple[Fact, ...]:
    ring = told.get("perimeter") or tuple(one["at"] for one in told.get("corner") or ())
    perimeter = Perimeter(outer=ring)
    check_perimeter(perimeter, shipped_rules(), told["day"], told["parcel"])
    evidence = tuple(_evidence(one) for one in told["evidence"])
    for one in evidence:
        shipped_types().speaks(one, told["parcel"])
    return (
        Open(
            parcel=told["parcel"], hazard=told["hazard"], unit=told["unit"], opens_as=told["opens_as"],
            perimeter=perimeter, source=told["source"], on=told["day"], evidence=evidence,
            entered=points("form", ring),
        ),
    )  # fmt: skip


def _evidence(told: Answers) -> Evidence:
    return Evidence(
        type=told["evidence_type"], source=told["evidence_source"], on=told["found_on"], at=told["evidence_at"],
        words=told["said"] or "",
    )  # fmt: skip


def _progress(told: Answers, made_at: datetime) -> tuple[Fact, ...]:
    return (
        DayProgress(
            task=told["task"], lane=told["lane"], day=told["day"], team=told["team"],
            works=tuple(_work(one) for one in told["work"]), signals=told["signals"] or 0,
            devices=tuple(one["device"] for one in told["found"]),
            stoppages=tuple(Stoppage(cause=Cause(one["cause"]), minutes=one["minutes"]) for one in told["stoppage"]),
            weather=_weather(told.get("weather")),
            blocked=tuple(
                Blocked(m2=one["blocked_m2"], why=one["why"], marked=one["marked"]) for one in told["blocked"]
            ),
        ),
    )  # fmt: skip


def _work(told: Answers) -> Work:
    hours = {"deminer": told["deminer_hours"], "leader": told["leader_hours"]}
    return Work(
        method=Method(told["method"]), m2=told["m2"], depth_cm=told["depth_cm"],
        depth_reason=told["depth_reason"] or "", hours={name: n for name, n in hours.items() if n is not None},
    )  # fmt: skip


def _weather(told: Answers | None) -> Weather | None:
    if told is None:
        return None
    return Weather(wind_ms=told["wind_ms"], temperature_c=told["temperature_c"], rain_mm_h=told["rain_mm_h"])


def _device(told: Answers, made_at: datetime) -> tuple[Fact, ...]:
    facts: list[Fact] = []
    for one in told["found"]:
        name, day, by = one["device"], told["day"], told["by"]
        facts.append(DeviceReported(device=name, task=told["task"], day=day, by=by, lane=told["lane"] or ""))
        if one["at"] is not None:
            facts.append(
                DeviceStepped(device=name, step=DeviceStep.LOCATE, day=day, by=by, found_cm=one["found_cm"])
            )  # fmt: skip
    return tuple(facts)


def _accident(told: Answers, made_at: datetime) -> tuple[Fact, ...]:
    one = Accident(
        accident=told["accident"], kind=Kind(told["kind"]), happened=told["happened"], reported=told["reported"],
        by=told["by"], task=told.get("task") or "", words=told["said"] or "",
    )  # fmt: skip
    check_accident(one)
    return (one,)


def _eore(told: Answers, made_at: datetime) -> tuple[Fact, ...]:
    cells = ((reach, sex, band) for reach in Reach for sex in Sex for band in BANDS)
    reached = tuple(
        Reached(sex=sex, band=band, reach=reach, number=number)
        for reach, sex, band in cells
        if (number := told[reach.value][cell_name(reach, sex, band)])
    )
    one = Session(
        session=told["session"], day=told["day"], settlement=told["settlement"], organisation=told["organisation"],
        method=told["teaching"], group=told["group"], reached=reached,
    )  # fmt: skip
    check_session(one, ())
    return (one,)


def _quality(told: Answers, made_at: datetime) -> tuple[Fact, ...]:
    checklist, done_at = shipped(), told["done_at"]
    day: date = done_at.date()
    answers = {item.name: told[item_name(item.name)] for item in checklist}
    found = faults(checklist, answers, task=told["task"], operator=told["operator"], day=day, language="en")
    return (
        VisitDone(
            visit=told["visit"], done_at=done_at, answers=answers, nonconformities=found, officer=told["by"],
            made_at=made_at, words=told["said"] or "",
        ),
    )  # fmt: skip


_MAKERS: Mapping[str, Callable[[Answers, datetime], tuple[Fact, ...]]] = {
    "hazard": _hazard,
    "progress": _progress,
    "device": _device,
    "accident": _accident,
    "eore": _eore,
    "quality": _quality,
}
