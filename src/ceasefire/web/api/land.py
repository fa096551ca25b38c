"""The land: its map and books on any day as known at any moment, one parcel, and every deed of the screens."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Annotated

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Query, Router, Status
from pydantic import Field as Described

from ceasefire.clearance.land.balance import Balance
from ceasefire.clearance.land.telling import act_line, parcel_line
from ceasefire.desk.mine_action import mine_action
from ceasefire.languages import say
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.api.gate import Bearer, language_of, post_of
from ceasefire.web.api.land_shapes import (
    Entered,
    EvidenceRow,
    HistoryRow,
    LandDeed,
    LandMap,
    LandShown,
    NextStep,
    Page,
    ParcelRow,
    ParcelShown,
    ReleaseShown,
    Signed,
    Sums,
    Which,
)
from ceasefire.web.api.shapes import Name, answers
from ceasefire.web.api.tasks import FormRow, TaskForms, field_row
from ceasefire.web.book import today
from ceasefire.web.door import door
from ceasefire.web.mining import land_rows
from ceasefire.web.mining.fields import Form, Given
from ceasefire.web.mining.land_deeds import keep_act, signature
from ceasefire.web.mining.land_forms import ON_PARCEL, OPEN, PARCEL, SIGN, UNIT
from ceasefire.wiring import clock

router = Router(tags=["land"])
FOLDERS: Mapping[str, tuple[str, tuple[Form, ...]]] = {
    "open": ("land", (OPEN,)),
    "unit": ("land", (UNIT,)),
    "act": ("land", tuple(replace(form, fields=(PARCEL, *form.fields)) for form, _ in ON_PARCEL.values())),
    "sign": ("sign", (replace(SIGN, fields=(PARCEL, *SIGN.fields)),)),
}
"""Where a deed is sent, the act of `web.access` it needs, and its forms."""
Parcel = Annotated[str, Described(max_length=1000, description="The parcel's name, as it stands on the map.")]
Deed = Annotated[Name, Described(description="The deed, as `GET /api/land/forms` names it under the folder `act`.")]


def _moments(which: Which) -> tuple[date, datetime]:
    return which.on or today(), which.known or clock()


@router.get("", response=answers(LandShown), auth=Bearer("see"), summary="The land of a day")
def land(request: HttpRequest, which: Query[Page]) -> LandShown:
    """Parcels by name as they stood on a day, known at a moment, and the books: all of it, by hazard, by unit."""
    (on, known), drawn = _moments(which), land_rows.drawn()
    rows = land_rows.parcels(drawn, on, known)
    page = [one for one in rows if which.after is None or one.name > which.after]
    return LandShown(
        on=on, known=known, box=land_rows.bounds(rows), total=len(rows),
        parcels=[_row(one) for one in page[: which.limit]],
        next=page[which.limit - 1].name if len(page) > which.limit else None,
        books=_sums("", land_rows.balance(drawn, on, known)), by_hazard=_named(drawn.books.by_hazard(on, known)),
        by_unit=_named(drawn.books.by_unit(on, known)),
    )  # fmt: skip


def _row(one: land_rows.Parcel) -> ParcelRow:
    told = {"parcel": one.name, "area_mm2": one.mm2, "state": one.state.value}
    return ParcelRow.from_orm(told | {key: getattr(one, key) for key in ("hazard", "unit", "fill", "outline")})


def _named(sums: Mapping[str, Balance]) -> list[Sums]:
    """By name; a name that was not on the books then is told nowhere."""
    return [_sums(name, one) for name, one in sorted(sums.items()) if any(one.mm2.values())]


def _sums(name: str, one: Balance) -> Sums:
    held = {account.value: mm2 for account, mm2 in one.mm2.items() if account.value != "outside"}
    return Sums(
        name=name, opened=one.opened, cancelled=held["cancelled"], reduced=held["reduced"], cleared=one.cleared,
        handed_over=held["handed_over"], remaining=one.remaining, conserved=one.conserved, accounts=held,
    )  # fmt: skip


@router.get("/map", response=answers(LandMap), auth=Bearer("see"), summary="The map of a day")
def land_map(request: HttpRequest, which: Query[Which]) -> HttpResponse:
    """Every parcel with its outline, as GeoJSON."""
    rows = land_rows.parcels(land_rows.drawn(), *_moments(which))
    return HttpResponse(land_rows.features(rows), content_type="application/json; charset=utf-8")


@router.get("/forms", response=answers(TaskForms), auth=Bearer("see"), summary="What can be entered")
def forms(request: HttpRequest) -> TaskForms:
    """The fields of every deed, as the screens ask for them."""
    return TaskForms(
        forms=[
            FormRow(deed=form.name, folder=folder, act=act, fields=[field_row(one) for one in form.fields])
            for folder, (act, known) in FOLDERS.items()
            for form in known
        ]
    )


@router.get("/parcel", response=answers(ParcelShown, 404), auth=Bearer("see"), summary="One parcel")
def parcel(request: HttpRequest, name: Parcel) -> ParcelShown:
    """How it stands, its signatures and dissents, its evidence, all that was ever said of it, and what can follow."""
    language = language_of(request)
    found = _found(name)
    one = found.holding
    return ParcelShown(
        parcel=one.parcel, part_of=one.parent, told=parcel_line(one, language), state=one.state.value,
        area_mm2=one.area_mm2, hazard=one.hazard, unit=one.unit, clearance=one.clearance, acceptance=one.acceptance,
        next=[
            NextStep(
                step=step.value, told=say("land-step", language, step=step.value), rules=list(land_rows.rules_of(step))
            )
            for step in found.steps
        ],
        deeds=[form.name for form, steps in ON_PARCEL.values() if steps & set(found.steps)], release=_release(found),
        evidence=[EvidenceRow.from_orm(each) for each in found.evidence],
        entered=Entered.from_orm(one.entered) if one.entered else None,
        history=[
            HistoryRow(
                name=each.name, form=each.form, about=each.about, on=each.on, recorded_at=each.recorded_at,
                in_force=each.in_force, words=each.words, told=act_line(each, language),
            )
            for each in found.told
        ],
    )  # fmt: skip


def _found(name: str) -> land_rows.Page:
    try:
        with door.centre() as centre:
            return land_rows.parcel_page(mine_action(centre.tables).land, name)
    except Refusal as absent:
        raise Http404 from absent


def _release(found: land_rows.Page) -> ReleaseShown | None:
    one = found.holding.release
    if one is None:
        return None
    return ReleaseShown(
        release=one.name, step=one.step.value, standing=one.standing.value,
        signed=[Signed.from_orm(each) for each in one.signed],
        waiting=[f"{role.value}:{who}" for role, who in found.waiting],
    )  # fmt: skip


@router.post("/open", response=answers(ParcelShown, status=201), auth=Bearer("land"), summary="Open a hazard")
def open_land(request: HttpRequest, said: LandDeed) -> Status[ParcelShown]:
    """Bring land on the books with its outline and what speaks for it; rules 1 and 24 and others are asked."""
    keep_act(OPEN.make(Given(said.given)), post_of(request, said.officer))
    return Status(201, parcel(request, said.given["parcel"].strip()))


@router.post("/unit", response=answers(TaskForms, status=201), auth=Bearer("land"), summary="Declare a unit")
def declare_unit(request: HttpRequest, said: LandDeed) -> Status[TaskForms]:
    """Declare an administrative unit and its whole area; the answer tells what can be entered."""
    keep_act(UNIT.make(Given(said.given)), post_of(request, said.officer))
    return Status(201, forms(request))


@router.post("/act/{deed}", response=answers(ParcelShown, 404), auth=Bearer("land"), summary="Do something to a parcel")
def act(request: HttpRequest, deed: Deed, said: LandDeed) -> ParcelShown:
    """Any act of a parcel's life; `GET /api/land/parcel` tells which can follow. A release waits for its signatures."""
    if deed not in ON_PARCEL:
        raise Http404
    given = Given(said.given)
    name = given.line("parcel")
    _found(name)
    keep_act(ON_PARCEL[deed][0].make(given), post_of(request, said.officer))
    return parcel(request, name)


@router.post("/sign", response=answers(ParcelShown, 404), auth=Bearer("sign"), summary="Sign a release, or dissent")
def sign(request: HttpRequest, said: LandDeed) -> ParcelShown:
    """Sign the release that waits, as `role` for an organisation (`operator:Name`), or dissent in words."""
    given, officer = Given(said.given), post_of(request, said.officer)
    name = given.line("parcel")
    _found(name)
    keep_act(signature(given, officer), officer)
    return parcel(request, name)
