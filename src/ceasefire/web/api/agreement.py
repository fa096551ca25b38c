"""The agreement: the centre's rules, provisions explained, shapes of zones and lines, duties on a day, the calendar."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from ceasefire.agreement.explaining import explain
from ceasefire.agreement.load import papers
from ceasefire.agreement.obligations.calendar import calendar as calendar_of
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.desk.agreed_text import edition_name
from ceasefire.web.api.gate import Bearer, language_of
from ceasefire.web.api.shapes import answers
from ceasefire.web.door import door
from ceasefire.web.drawn import drawn_shapes
from ceasefire.web.obligations import recorded
from ceasefire.web.screens.agreement import later
from ceasefire.wiring import clock

router = Router(tags=["agreement"])


class Provision(Schema):
    """A provision in words and as a machine understands it."""

    id: str
    lines: list[str]


class Agreement(Schema):
    """The text both delegations work under."""

    id: str
    edition: str
    title: str
    signed_on: date
    provisions: list[Provision]


class Duty(Schema):
    """An obligation, how it stands on the day, and why."""

    id: str
    what: str
    status: str
    why: list[str]


class Duties(Schema):
    """Every obligation on a day."""

    on: date
    duties: list[Duty]


class Item(Schema):
    """A date of the calendar: a whole day in the zone of record, or a moment."""

    on: str
    duty: str
    number: int
    what: str
    met: bool


class Calendar(Schema):
    """What comes when."""

    items: list[Item]


class Shapes(Schema):
    """GeoJSON, WGS 84."""

    type: str
    features: list[dict[str, Any]]


def _name() -> str:
    door.signed()
    with door.centre() as centre:
        return edition_name(centre.constitution)


@router.get("", response=answers(Agreement), auth=Bearer("see"), summary="The agreement")
def agreement(request: HttpRequest) -> Agreement:
    """Title, edition, and every provision explained."""
    read, language = papers(_name()), language_of(request)
    signed = read.signed.agreement
    return Agreement(
        id=signed.id,
        edition=str(signed.edition),
        title=_word(signed.title, language),
        signed_on=signed.signed_on,
        provisions=[
            Provision(id=one.id, lines=list(explain(read, one, language).lines())) for one in signed.provisions
        ],
    )


def _word(words: Any, language: str) -> str:
    return str(words.get(language, words["en"]))


@router.get("/shapes", response=answers(Shapes), auth=Bearer("see"), summary="Zones and lines")
def shapes(request: HttpRequest) -> Shapes:
    """Every edition and every rival version, each marked as agreed or not."""
    return Shapes(**drawn_shapes(door.signed(), language_of(request)))


@router.get("/duties", response=answers(Duties), auth=Bearer("see"), summary="Duties on a day")
def duties(request: HttpRequest, on: date | None = None) -> Duties:
    """How each obligation stands on a day (today where none is given), from the centre's own entries."""
    _name()
    (read, entries), language, day = recorded(), language_of(request), on or clock().date()
    teller = Teller(read, entries, language)
    found = [
        Duty(
            id=one.duty,
            what=_word(read.duty(one.duty).what, language),
            status=one.status.value,
            why=list(teller.lines(one.why)),
        )
        for one in standings(read, entries, day, None)
    ]
    return Duties(on=day, duties=found)


@router.get("/calendar", response=answers(Calendar), auth=Bearer("see"), summary="The calendar")
def calendar(request: HttpRequest) -> Calendar:
    """Every date of the obligations from the signing on, for ten years."""
    _name()
    (read, entries), language = recorded(), language_of(request)
    first = read.agreement.signed_on
    items = [
        Item(
            on=one.on.isoformat(),
            duty=one.duty,
            number=one.number,
            what=_word(read.duty(one.duty).what, language),
            met=bool(one.met),
        )
        for one in calendar_of(read, entries, first, later(first))
    ]
    return Calendar(items=items)
