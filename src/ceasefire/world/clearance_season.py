"""A made-up season of land release: eight areas east of the line come on the books, most leave them, one comes back.

Days are counted back from the day given, so that the newest map is of that day. Organisations are roles, never names.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from ceasefire.clearance.land.evidence import Evidence
from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.clearance.land.records import (
    Accept,
    Act,
    Activity,
    Cancel,
    Cause,
    Child,
    Clear,
    HandOver,
    Method,
    Open,
    Reclassify,
    Reduce,
    Release,
    Reopen,
    Role,
    Sign,
    Split,
    Unit,
    Work,
    name_of,
)

OPERATOR, AUTHORITY, INSPECTOR, OWNER = "special-teams", "authority", "inspection", "municipality"
WEST, SOUTH = 46.86, 39.93
"""South-western corner of the first area, degrees WGS 84."""


def season(today: date, officer: str) -> Iterator[Act]:
    """Acts in the order of their days; signatures are by `officer`, who sits for each organisation in the exercise."""
    yield Unit(unit="district-1", area_m2=8.0e8, on=_day(today, 300))
    for number in range(8):
        yield _opened(number, today)
    yield _confirmed("P-12", 3, today)
    yield _confirmed("P-13", 4, today)
    yield _confirmed("P-14", 5, today)
    yield from _cancelled("P-10", today, officer)
    yield from _reduced("P-11", today, officer)
    yield from _cleared("P-13", today, officer, handed_over=True)
    yield from _split(today)
    yield from _cleared("P-14a", today, officer, handed_over=False)
    yield Reopen(
        parcel="P-13", cause=Cause.MISSED_ITEM, investigation="I-2", reason="an item was found by a farmer",
        on=_day(today, 3),
    )  # fmt: skip


def _day(today: date, back: int) -> date:
    return today - timedelta(days=back)


def _box(number: int, west: float = 0.0, east: float = 1.0) -> Perimeter:
    """An area of about 250 by 200 m; `west` and `east` are parts of its width."""
    lon, lat = WEST + (number % 4) * 0.008, SOUTH + (number // 4) * 0.006
    corners = ((lon + 0.003 * west, lat), (lon + 0.003 * east, lat))
    return Perimeter(outer=(*corners, (corners[1][0], lat + 0.0018), (corners[0][0], lat + 0.0018)))


def _opened(number: int, today: date) -> Open:
    day = _day(today, 280 - number)
    evidence = (Evidence(type="former_combat_zone", source="survey", on=day), Evidence(
        type="land_not_in_use", source="municipality", on=day))  # fmt: skip
    return Open(
        parcel=f"P-{10 + number}",
        hazard=f"HA-{1 + number // 4}", unit="district-1", opens_as="sha", perimeter=_box(number), source="survey",
        on=day, evidence=evidence,
    )  # fmt: skip


def _confirmed(parcel: str, number: int, today: date) -> Reclassify:
    day = _day(today, 240 - number)
    corner = _box(int(parcel.removeprefix("P-")) - 10).outer[0]
    found = Evidence(type="item_found", source="survey", on=day, at=corner, words="found beside the track")
    return Reclassify(
        parcel=parcel, becomes="cha", evidence=(found,), on=day,
        activity=_activity(Work.TECHNICAL_SURVEY, f"TS-{number}", day),
    )  # fmt: skip


def _activity(work: Work, reference: str, ended: date, who: str = OPERATOR) -> Activity:
    return Activity(work=work, organisation=who, reference=reference, ended=ended)


def _signed(act: Release, officer: str, *roles: tuple[Role, str]) -> Iterator[Act]:
    yield act
    for role, organisation in roles:
        yield Sign(act=name_of(act), role=role, organisation=organisation, officer=officer, on=act.on)


BOTH = ((Role.OPERATOR, OPERATOR), (Role.AUTHORITY, AUTHORITY))


def _cancelled(parcel: str, today: date, officer: str) -> Iterator[Act]:
    day = _day(today, 200)
    act = Cancel(
        parcel=parcel, activity=_activity(Work.NON_TECHNICAL_SURVEY, "NTS-4", day), operator=OPERATOR,
        authority=AUTHORITY, on=day, reason="ploughed every year since, by three households that show where",
    )  # fmt: skip
    yield from _signed(act, officer, *BOTH)


def _reduced(parcel: str, today: date, officer: str) -> Iterator[Act]:
    day = _day(today, 180)
    act = Reduce(
        parcel=parcel, activity=_activity(Work.TECHNICAL_SURVEY, "TS-9", day), coverage_required=0.3,
        coverage_done=0.34, items_found=0, operator=OPERATOR, authority=AUTHORITY, on=day,
    )  # fmt: skip
    yield from _signed(act, officer, *BOTH)


def _cleared(parcel: str, today: date, officer: str, handed_over: bool) -> Iterator[Act]:
    back = 120 if handed_over else 30
    clear = Clear(
        parcel=parcel, activity=_activity(Work.CLEARANCE, f"C-{parcel}", _day(today, back)), methods=(Method.MANUAL,),
        on=_day(today, back), depth_cm=20, depth_reason="anti-vehicle mines reported",
    )  # fmt: skip
    yield clear
    accept = Accept(
        parcel=parcel, clearance=name_of(clear), operator=OPERATOR, authority=AUTHORITY, on=_day(today, back - 10),
        activity=_activity(Work.QUALITY_CONTROL, f"QC-{parcel}", _day(today, back - 10), INSPECTOR),
    )  # fmt: skip
    yield from _signed(accept, officer, *(BOTH if handed_over else BOTH[:1]))
    if handed_over:
        corner = _box(int(parcel.removeprefix("P-")) - 10).outer[0]
        given = HandOver(
            parcel=parcel, acceptance=name_of(accept), benchmark=corner, turning_points=4, as_built_map="M-13",
            completion_report="CR-13", operator=OPERATOR, authority=AUTHORITY, owner=OWNER, on=_day(today, back - 30),
        )  # fmt: skip
        yield from _signed(given, officer, *BOTH, (Role.OWNER, OWNER))


def _split(today: date) -> Iterator[Act]:
    yield Split(
        parcel="P-14", reason="the eastern part is under water until summer", on=_day(today, 60),
        children=(
            Child(parcel="P-14a", perimeter=_box(4, 0, 0.6)),
            Child(parcel="P-14b", perimeter=_box(4, 0.6, 1), blocked=True, marking="red stones, signs every 25 m"),
        ),
    )  # fmt: skip
