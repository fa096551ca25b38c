"""Liaison: what protected callers said; who was told what, what answer is due and what came; the ladder."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.keep_liaison import CHANNELS, keep_liaison
from ceasefire.desk.liaison_statements import Heard, Replied, Told
from ceasefire.store.projections.models import LiaisonRow
from ceasefire.verification.ladder import TRANSITIONS, Move, Stand, above
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told
from ceasefire.wiring import clock

_PAGE = 50
_FILTERS = ("all", "waiting", "overdue", "heard")


@needs("liaise")
def log(request: HttpRequest) -> HttpResponse:
    """The log, the latest first; `only` and `page` narrow it."""
    return _list(request)


def _list(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, form: str = "") -> HttpResponse:
    now, only = clock(), request.GET.get("only", "all")
    found = LiaisonRow.objects.order_by("-at", "name")
    if only == "heard":
        found = found.filter(kind="heard")
    elif only in ("waiting", "overdue"):
        found = found.filter(standing=Stand.WAITING.value)
        found = found.filter(due__lt=now) if only == "overdue" else found
    number = request.GET.get("page", "1")
    first = (int(number) - 1) * _PAGE if number.isascii() and number.isdecimal() and 0 < len(number) < 6 else 0
    rows = list(found[max(first, 0) : max(first, 0) + _PAGE + 1])
    return page(
        request,
        "liaison",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        typed=request.POST if refusal else {},
        form=form,
        rows=[{"row": row, "late": _late(row, now)} for row in rows[:_PAGE]],
        total=found.count(),
        only=only,
        filters=_FILTERS,
        after=max(first, 0) // _PAGE + 2 if len(rows) > _PAGE else 0,
        levels=door.rules().levels,
        channels=CHANNELS,
        now=now,
    )


def _late(row: LiaisonRow, now: datetime) -> bool:
    return row.standing == Stand.WAITING.value and row.due is not None and row.due < now


@needs("liaise")
def line(request: HttpRequest, name: str) -> HttpResponse:
    """One line of the log with what came of it, and what can follow."""
    return _line(request, name)


def _line(
    request: HttpRequest, name: str, status: int = 200, refusal: Refusal | None = None, form: str = ""
) -> HttpResponse:
    row, now = _row(name), clock()
    higher = above(row.level, door.rules().levels) if row.level else None
    stand = Stand(row.standing) if row.standing else None
    return page(
        request,
        "liaison_line",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        typed=request.POST if refusal else {},
        form=form,
        row=row,
        late=_late(row, now),
        chain=LiaisonRow.objects.filter(name__in=[row.body.get("raises") or "", row.raised_by]).order_by("at"),
        about=LiaisonRow.objects.filter(kind="told", body__about=name).order_by("at"),
        higher=higher if stand is not None and (stand, Move.RAISE) in TRANSITIONS else None,
        channels=CHANNELS,
        now=now,
    )


def _row(name: str) -> LiaisonRow:
    row = LiaisonRow.objects.filter(name=name.replace("\0", "")).first()
    if row is None:
        raise Http404
    return row


Statement = Callable[[Constitution, datetime], Heard | Told | Replied]


def _keep(request: HttpRequest, make: Statement, again: Callable[[Refusal], HttpResponse], to: str) -> HttpResponse:
    """Enter the line, or show the form again with what was typed."""
    try:
        said = door.do(lambda centre, now: keep_liaison(centre, make(centre.constitution, now), at=now))
    except Refusal as refusal:
        return again(refusal)
    return HttpResponseRedirect(to or f"/liaison/{getattr(said, 'id', '')}")


def _moment(text: str, rules: Constitution) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refusal("complaint-until-malformed", time=text) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(rules.zone))


@require_POST
@needs("liaise")
def heard(request: HttpRequest) -> HttpResponse:
    """Enter what a caller said; nothing that reaches the caller is taken."""
    given, officer = request.POST, str(getattr(request.user, "officer", ""))

    def make(rules: Constitution, now: datetime) -> Heard:
        return Heard(
            channel=given.get("channel", ""),
            heard_at=_moment(given.get("when", ""), rules),
            text=given.get("text", ""),
            language=given.get("language", ""),
            place=given.get("place", "").strip()[:400],
            officer=officer,
            made_at=now,
        )

    return _keep(request, make, lambda refusal: _list(request, 422, refusal, "heard"), "")


@require_POST
@needs("liaise")
def tell(request: HttpRequest) -> HttpResponse:
    """Enter who was told what."""
    make = _told(request, None)
    return _keep(request, make, lambda refusal: _list(request, 422, refusal, "told"), "")


def _told(request: HttpRequest, lower: LiaisonRow | None) -> Statement:
    given, officer = request.POST, str(getattr(request.user, "officer", ""))

    def make(rules: Constitution, now: datetime) -> Told:
        due = given.get("due", "")
        return Told(
            level=(above(lower.level, rules.levels) or "") if lower else given.get("level", ""),
            to=given.get("to", "").strip()[:200],
            means=given.get("channel", ""),
            told_at=_moment(given.get("when", ""), rules),
            text=given.get("text", ""),
            language=given.get("language", ""),
            officer=officer,
            made_at=now,
            about=lower.body.get("about", "") if lower else given.get("about", "").strip()[:120],
            answer_due=_moment(due, rules) if due else None,
            raises=lower.name if lower else None,
        )

    return make


@require_POST
@needs("liaise")
def higher(request: HttpRequest, name: str) -> HttpResponse:
    """Take a message one level higher."""
    return _keep(request, _told(request, _row(name)), lambda refusal: _line(request, name, 422, refusal, "higher"), "")


@require_POST
@needs("liaise")
def replied(request: HttpRequest, name: str) -> HttpResponse:
    """Enter the answer that came."""
    row, given, officer = _row(name), request.POST, str(getattr(request.user, "officer", ""))

    def make(rules: Constitution, now: datetime) -> Replied:
        return Replied(
            told=row.name,
            came_at=_moment(given.get("when", ""), rules),
            text=given.get("text", ""),
            language=given.get("language", ""),
            officer=officer,
            made_at=now,
        )

    return _keep(request, make, lambda refusal: _line(request, name, 422, refusal, "replied"), f"/liaison/{name}")


urls = [
    path("liaison", log),
    path("liaison/heard", heard),
    path("liaison/told", tell),
    path("liaison/<str:name>", line),
    path("liaison/<str:name>/higher", higher),
    path("liaison/<str:name>/replied", replied),
]
