"""The forms of a clearance task: the day in a lane, the morning sheet, a device reported and what became of it."""

from datetime import date

from ceasefire.clearance.tasks.competence import Level, WorkKind
from ceasefire.clearance.tasks.day import Blocked, Cause, DayProgress, Stoppage, Weather, Work
from ceasefire.clearance.tasks.devices import DeviceReported, DeviceStepped, Make
from ceasefire.clearance.tasks.lives.device import DeviceStep
from ceasefire.clearance.tasks.order import Method
from ceasefire.clearance.tasks.sheet import AssetCheck, CommsCheck, Evacuation, Member, Sheet
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.mining.fields import Field, Form, Given

METHODS = tuple(one.value for one in Method)
WEATHER = tuple(Field(name, "number", needed=False) for name in ("wind_ms", "temperature_c", "rain_mm_h"))
CREWS = (WorkKind.DEMINING, WorkKind.BAC, WorkKind.MACHINE, WorkKind.DOGS, WorkKind.EOD, WorkKind.IED)
MINUTES = ("first_aid_min", "damage_control_min", "surgery_min")


def _weather(given: Given) -> Weather | None:
    """As measured; none where nothing was measured."""
    wind, warm, rain = (given.number_or_none(one.name) for one in WEATHER)
    if wind is None or warm is None or rain is None:
        missing = [one for one in WEATHER if given.number_or_none(one.name) is None]
        if len(missing) < len(WEATHER):
            raise Refusal("mine-missing", field=missing[0].name)
        return None
    return Weather(wind_ms=wind, temperature_c=warm, rain_mm_h=rain)


def _works(given: Given) -> tuple[Work, ...]:
    """Up to two methods of the day; a method without area was not worked with."""
    return tuple(_work(given, n) for n in (1, 2) if given.number_or_none(f"m2_{n}") is not None)


def _work(given: Given, n: int) -> Work:
    hours = given.number_or_none(f"hours_{n}")
    dogs = given.one(f"method_{n}", Method) is Method.DOGS
    return Work(
        method=given.one(f"method_{n}", Method), m2=given.number(f"m2_{n}"),
        depth_cm=given.number_or_none(f"depth_cm_{n}"), depth_reason=given.line(f"depth_reason_{n}", needed=False),
        hours={} if hours is None else {"deminer": hours}, follow_up=given.yes(f"follow_up_{n}"),
        asset=given.line(f"asset_{n}", needed=False), handler=given.line(f"handler_{n}", needed=False),
        part=given.line(f"part_{n}", needed=False), tested=given.yes(f"tested_{n}") if dogs else None,
    )  # fmt: skip


def _day(given: Given) -> DayProgress:
    cause, blocked = given.one_or_none("stoppage", Cause), given.number_or_none("blocked_m2")
    pocket = () if blocked is None else (
        Blocked(m2=blocked, why=given.line("blocked_why"), marked=given.line("marking")),
    )  # fmt: skip
    return DayProgress(
        task=given.line("task"), lane=given.line("lane"), day=given.day("day"), team=given.line("team"),
        works=_works(given), signals=given.whole("signals"), devices=given.lines("devices"),
        stoppages=(Stoppage(cause=cause, minutes=given.whole("minutes")),) if cause else (), weather=_weather(given),
        blocked=pocket, corrects=given.line("corrects", needed=False) or None,
    )  # fmt: skip


def _work_fields(n: int) -> tuple[Field, ...]:
    return (
        Field(f"method_{n}", "choice", METHODS), Field(f"m2_{n}", "number", needed=False),
        Field(f"depth_cm_{n}", "number", needed=False, usual="13"), Field(f"depth_reason_{n}", needed=False),
        Field(f"hours_{n}", "number", needed=False), Field(f"asset_{n}", needed=False),
        Field(f"handler_{n}", needed=False), Field(f"part_{n}", needed=False),
        Field(f"tested_{n}", "yes", needed=False), Field(f"follow_up_{n}", "yes", needed=False),
    )  # fmt: skip


DAY = Form(
    "day",
    (
        Field("lane"), Field("day", "day"), Field("team"), *_work_fields(1), *WEATHER,
        Field("signals", "number", usual="0"), Field("devices", "words", needed=False),
        Field("stoppage", "choice", ("", *(one.value for one in Cause)), needed=False),
        Field("minutes", "number", needed=False), Field("blocked_m2", "number", needed=False),
        Field("blocked_why", needed=False), Field("marking", needed=False), *_work_fields(2),
        Field("corrects", needed=False),
    ),
    _day,
)  # fmt: skip


def _sheet(given: Given) -> Sheet:
    """The morning sheet; orders, signatures and accreditations are the record's, and not written on it."""
    day = given.day("day")
    passed, failed = given.lines("assets_passed"), given.lines("assets_failed")
    minutes = {name: given.number_or_none(name) for name in MINUTES}
    return Sheet(
        task=given.line("task"), team=given.line("team"), day=day, organisation=given.line("organisation"),
        leader=given.line("leader"), medic=given.line("medic"), members=_members(given),
        evacuation=Evacuation(
            **minutes, vehicle=given.line("vehicle", needed=False), drilled=given.day_or_none("drilled")
        ),
        comms=tuple(CommsCheck(means=one, day=day, passed=True) for one in given.lines("comms")),
        assets=(*passed, *failed), checks=(*_checks(passed, day, True), *_checks(failed, day, False)),
        weather=_weather(given),
    )  # fmt: skip


def _checks(assets: tuple[str, ...], day: date, passed: bool) -> tuple[AssetCheck, ...]:
    return tuple(AssetCheck(asset=one, day=day, passed=passed) for one in assets)


def _members(given: Given) -> tuple[Member, ...]:
    """Who is there and for what: leader, medic, and whoever stands beside a kind of work."""
    works: dict[str, list[WorkKind]] = {}
    works.setdefault(given.line("leader"), []).append(WorkKind.LEADING)
    works.setdefault(given.line("medic"), []).append(WorkKind.MEDICAL)
    for kind in CREWS:
        for person in given.lines(kind.value):
            works.setdefault(person, []).append(kind)
    return tuple(Member(person=person, works=tuple(dict.fromkeys(kinds))) for person, kinds in works.items())


SHEET = Form(
    "sheet",
    (
        Field("day", "day"), Field("organisation"), Field("team"), Field("leader"), Field("medic"),
        *(Field(kind.value, "words", needed=False) for kind in CREWS),
        *(Field(name, "number", needed=False) for name in MINUTES), Field("vehicle", needed=False),
        Field("drilled", "day", needed=False), Field("comms", "words", needed=False),
        Field("assets_passed", "words", needed=False), Field("assets_failed", "words", needed=False), *WEATHER,
    ),
    _sheet,
)  # fmt: skip


def _reported(given: Given) -> DeviceReported:
    return DeviceReported(
        device=given.line("device"), task=given.line("task"), day=given.day("day"), by=given.line("by"),
        lane=given.line("lane", needed=False),
    )  # fmt: skip


def _stepped(given: Given) -> DeviceStepped:
    words = {name: given.line(name, needed=False) for name in ("category", "model", "condition", "module")}
    return DeviceStepped(
        device=given.line("device"), step=given.one("step", DeviceStep), day=given.day("day"), by=given.line("by"),
        make=given.one_or_none("make", Make), level=given.one_or_none("level", Level), **words,
        found_cm=given.number_or_none("found_cm"), method=given.line("destroyed_how", needed=False),
        demolition=given.line("demolition", needed=False), receipt=given.line("receipt", needed=False),
    )  # fmt: skip


REPORTED = Form(
    "reported",
    (Field("device"), Field("task"), Field("lane", needed=False), Field("day", "day"), Field("by")),
    _reported,
)
STEPPED = Form(
    "stepped",
    (
        Field("device"), Field("step", "choice", tuple(one.value for one in DeviceStep)), Field("day", "day"),
        Field("by"), Field("make", "choice", ("", *(one.value for one in Make)), needed=False),
        Field("level", "choice", ("", *(one.value for one in Level)), needed=False),
        *(Field(name, needed=False) for name in ("category", "model", "condition", "module")),
        Field("found_cm", "number", needed=False),
        *(Field(name, needed=False) for name in ("destroyed_how", "demolition", "receipt")),
    ),
    _stepped,
)  # fmt: skip
