"""The agreement: each provision in its words and as a machine understands it, how duties stand, what comes when.

Obligations are shown from the centre's own entries (see `desk.duties_of_record`); the shipped story of an agreement is
an example and is marked so.
"""

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.agreement.explaining import explain
from ceasefire.agreement.load import Papers, papers
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.calendar import calendar
from ceasefire.agreement.obligations.ics import icalendar
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.load import load_duties, load_story
from ceasefire.agreement.obligations.records import Story
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.desk.agreed_text import edition_name
from ceasefire.desk.duties_of_record import Note, counted, duties_agreed
from ceasefire.desk.note_duty import confirm_duty, note_duty
from ceasefire.languages import say
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.kept import kept
from ceasefire.web.obligations import (
    BASES,
    FOOTINGS,
    KINDS,
    MORE,
    OUTCOMES,
    noted,
    recorded,
    shown,
    typed_entry,
)
from ceasefire.web.pages import language_of, page, told
from ceasefire.wiring import clock

_YEARS = 10


@needs("see")
@kept("roles", "side")
def agreement(request: HttpRequest) -> HttpResponse:
    """Text, rules, drawings, duties on a day with what was noted about them, and the calendar."""
    return _agreement(request)


def _agreement(request: HttpRequest, refusal: Refusal | None = None) -> HttpResponse:
    """The page; after a refusal with why, and with what was typed."""
    language, name = language_of(request), _name()
    read, duties, shipped = _written(name, door.rules().agreement_sha256)
    signed = read.signed
    story = shipped if request.GET.get("story") else None
    notes = noted()[1]
    entries = story.entries if story else counted(notes)
    on = _day(request.GET.get("on", ""))
    teller = Teller(duties, entries, language)
    items = calendar(duties, entries, duties.agreement.signed_on, later(duties.agreement.signed_on))
    return page(
        request,
        "agreement",
        status=422 if refusal else 200,
        **_noting(request, duties, notes, refusal),
        agreement=signed.agreement,
        title=signed.agreement.title.get(language, signed.agreement.title["en"]),
        provisions=_explained(name, door.rules().agreement_sha256, language),
        readings=[{"number": one.number, "text": one.text.get(language, one.text["en"])} for one in signed.readings],
        drawings=[
            {
                "title": one.title.get(language, one.title["en"]),
                "edition": one.edition,
                "version": one.version_of or "",
                "agreed": one.authoritative,
                "source": one.source,
                "from": one.valid_from,
                "until": one.valid_until,
            }
            for one in signed.zones.drawn
        ],
        on=on,
        story=story is not None,
        has_story=shipped is not None,
        duties=[
            {
                "duty": duties.duty(one.duty),
                "what": duties.duty(one.duty).what.get(language, duties.duty(one.duty).what["en"]),
                "status": one.status.value,
                "lines": [_line(text) for text in teller.lines(one.why)],
            }
            for one in standings(duties, entries, on, None)
        ],
        dates=[
            {
                "on": teller.day(item.on),
                "told": say("agreement-duty-calendar", language, what=item.what, duty=item.duty, number=item.number),
                "what": duties.duty(item.duty).what.get(language, duties.duty(item.duty).what["en"]),
                "met": item.met,
            }
            for item in items
        ],
    )


def _noting(request: HttpRequest, duties: Duties, notes: tuple[Note, ...], refusal: Refusal | None) -> dict[str, Any]:
    """What was noted, and the form to note something with what was typed into it."""
    language, officer = language_of(request), request.user
    side = str(getattr(officer, "side", ""))
    typed = request.POST if refusal else {}
    return {
        "told": told(refusal, language) if refusal else "",
        "notes": shown(notes, Teller(duties, counted(notes), language), door.rules(), side),
        "typed": typed,
        "typed_by": request.POST.getlist("by") if refusal else [],
        "more": any(typed.get(name) for name in MORE),
        "kinds": KINDS,
        "footings": FOOTINGS,
        "outcomes": OUTCOMES,
        "bases": BASES,
        "people": sorted(duties.people),
        "duty_zone": duties.zone,
    }


@require_POST
@needs("answer")
def note(request: HttpRequest) -> HttpResponse:
    """Note something about a duty, or show the form again with what was typed."""
    given, officer = request.POST, str(getattr(request.user, "officer", ""))

    def deed(centre: CentreFolder, now: datetime) -> Note:
        entry = typed_entry(given, duties_agreed(centre.constitution).zone)
        return note_duty(centre, entry, officer=officer, at=now)

    return _done(request, deed)


@require_POST
@needs("answer")
def confirm(request: HttpRequest, name: str) -> HttpResponse:
    """Stand behind what the other delegation noted."""
    officer = str(getattr(request.user, "officer", ""))
    return _done(request, lambda centre, now: confirm_duty(centre, name, officer=officer, at=now))


def _done(request: HttpRequest, deed: Callable[[CentreFolder, datetime], Note]) -> HttpResponse:
    try:
        door.do(deed)
    except Refusal as refusal:
        return _agreement(request, refusal)
    return HttpResponseRedirect("/agreement#notes")


def _name() -> str:
    """The agreement of the centre; refused where the text here is not the one agreed to."""
    door.signed()
    with door.centre() as centre:
        return edition_name(centre.constitution)


@lru_cache(4)
def _written(name: str, sha256: str) -> tuple[Papers, Duties, Story | None]:
    """The files of an agreement, its duties and the story shipped with it, read once for each text agreed to."""
    duties = load_duties(name)
    return papers(name), duties, load_story(name, duties)


@lru_cache(16)
def _explained(name: str, sha256: str, language: str) -> list[dict[str, Any]]:
    """Every provision as a machine understands it, in words; told once for each text agreed to and language."""
    read = _written(name, sha256)[0]
    return [
        {"id": one.id, "lines": [_line(text) for text in explain(read, one, language).lines()]}
        for one in read.signed.agreement.provisions
    ]


def _line(text: str) -> dict[str, Any]:
    """A line of an explanation with its depth."""
    words = text.lstrip(" ")
    return {"depth": min(9, (len(text) - len(words)) // 2), "words": words}


def _day(text: str) -> date:
    if not text:
        return clock().date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refusal("time-malformed", time=text) from error


def later(first: date) -> date:
    """The last day the calendar tells of."""
    return date(first.year + _YEARS, first.month, min(first.day, 28))


@needs("export")
def ics(request: HttpRequest) -> HttpResponse:
    """The calendar as a file that calendar programs read."""
    _name()
    duties, entries = recorded()
    items = calendar(duties, entries, duties.agreement.signed_on, later(duties.agreement.signed_on))
    text = icalendar(duties, items, Teller(duties, entries, language_of(request)), clock())
    answer = HttpResponse(text.encode(), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="agreement.ics"'
    return answer


urls = [
    path("agreement", agreement),
    path("agreement/note", note),
    path("agreement/note/<str:name>/confirm", confirm),
    path("agreement/download/agreement.ics", ics),
]
