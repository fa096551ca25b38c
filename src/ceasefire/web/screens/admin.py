"""Settings of one's own delegation: its accounts, tokens and audit log; and what both agreed about centre and sensors.

Everything here is filtered by the side of who asks: the other delegation's accounts, tokens and lines are not there.
"""

import csv
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from ceasefire.languages import languages
from ceasefire.store.projections.models import EntryRow
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import tokens
from ceasefire.web.access import needs
from ceasefire.web.accounts import keeping
from ceasefire.web.accounts.models import ROLES, Line, Officer, Token
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told
from ceasefire.wiring import clock

ACTS = ("read", "exported", "entered", "refused")
_PAGE = 100


def _me(request: HttpRequest) -> Officer:
    officer: Any = request.user
    return officer


@require_safe
@needs("manage")
def admin(request: HttpRequest) -> HttpResponse:
    """Accounts and tokens of one's own delegation."""
    return _page(request)


def _page(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, **more: Any) -> HttpResponse:
    side = _me(request).side
    with door.centre() as centre:
        posts = [one.post for one in centre.constitution.delegation(side).officers]
    accounts = list(Officer.objects.filter(side=side).order_by("username"))
    return page(
        request,
        "admin",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        typed=request.POST if refusal else {},
        typed_roles=request.POST.getlist("roles") if refusal else [],
        accounts=[{"officer": one, "seen": keeping.state_of(one)} for one in accounts],
        tokens=Token.objects.filter(side=side).order_by("-made_at"),
        posts=posts,
        roles=ROLES,
        token_roles=tokens.GIVEN,
        tongues=languages(),
        **more,
    )


@require_POST
@needs("manage")
def account(request: HttpRequest) -> HttpResponse:
    """Open an account for a post; its password is shown on the page that follows, and nowhere again."""
    given = request.POST
    try:
        username, password = keeping.open_for(
            _me(request).side,
            given.get("username", ""),
            given.get("post", ""),
            given.getlist("roles"),
            given.get("tongue", "en"),
        )
    except Refusal as refusal:
        return _page(request, 422, refusal)
    return _page(request, shown={"name": username, "secret": password})


def _account(request: HttpRequest, number: int) -> Officer:
    found: Officer | None = Officer.objects.filter(side=_me(request).side, pk=number).first()
    if found is None:
        raise Http404
    return found


@require_POST
@needs("manage")
def change(request: HttpRequest, number: int) -> HttpResponse:
    """Roles, language, and whether the account is open."""
    found, given = _account(request, number), request.POST
    try:
        keeping.change(
            found,
            _me(request),
            given.getlist("roles"),
            given.get("tongue", ""),
            given.get("open") == "yes",
            given.get("seen", ""),
        )
    except Refusal as refusal:
        return _page(request, 422, refusal)
    return HttpResponseRedirect("/admin")


@require_POST
@needs("manage")
def password(request: HttpRequest, number: int) -> HttpResponse:
    """A new password, shown once; whoever is signed in with the account is signed out."""
    found = _account(request, number)
    return _page(request, shown={"name": found.username, "secret": keeping.new_password(found)})


@require_POST
@needs("manage")
def token(request: HttpRequest) -> HttpResponse:
    """Make a token; its secret is shown on the page that follows, and nowhere again."""
    given, me = request.POST, _me(request)
    try:
        made, secret = tokens.make(me.side, given.get("label", ""), given.getlist("roles"), me.officer)
    except Refusal as refusal:
        return _page(request, 422, refusal)
    return _page(request, shown={"name": made.label, "secret": secret})


@require_POST
@needs("manage")
def revoke(request: HttpRequest, number: int) -> HttpResponse:
    """End a token."""
    try:
        tokens.revoke(_me(request).side, number, clock())
    except Refusal as refusal:
        raise Http404 from refusal
    return HttpResponseRedirect("/admin")


@require_safe
@needs("manage")
def audit(request: HttpRequest) -> HttpResponse:
    """The audit log of one's own delegation, the latest first, narrowed by who, what and day."""
    found, given = _lines(request), request.GET
    before = given.get("before", "")
    if before.isascii() and before.isdecimal() and len(before) < 19:
        found = found.filter(pk__lt=int(before))
    rows = list(found.order_by("-pk")[: _PAGE + 1])
    return page(
        request,
        "admin_audit",
        rows=rows[:_PAGE],
        more=rows[_PAGE - 1].pk if len(rows) > _PAGE else "",
        chosen={name: given.get(name, "") for name in ("who", "act", "start", "end", "path")},
        acts=ACTS,
        asked="&".join(f"{key}={value}" for key, value in _asked(request).items()),
        whom=sorted(set(Line.objects.filter(side=_me(request).side).values_list("who", flat=True).distinct())),
    )


def _asked(request: HttpRequest) -> dict[str, str]:
    from urllib.parse import quote

    names = ("who", "act", "start", "end", "path")
    return {name: quote(request.GET[name]) for name in names if request.GET.get(name)}


def _lines(request: HttpRequest) -> Any:
    found, given = Line.objects.filter(side=_me(request).side), request.GET
    for name in ("who", "act"):
        if given.get(name):
            found = found.filter(**{name: given[name]})
    if given.get("path"):
        found = found.filter(path__startswith=given["path"])
    if given.get("start"):
        found = found.filter(at__gte=_midnight(given["start"]))
    return found.filter(at__lt=_midnight(given["end"], 1)) if given.get("end") else found


def _midnight(text: str, after: int = 0) -> datetime:
    """The beginning of a day in the zone of record, or of the day after."""
    try:
        day = date.fromordinal(date.fromisoformat(text).toordinal() + after)
    except (ValueError, OverflowError) as error:
        raise Refusal("time-malformed", time=text) from error
    with door.centre() as centre:
        return datetime.combine(day, time.min, ZoneInfo(centre.constitution.zone))


@require_safe
@needs("manage")
def export(request: HttpRequest) -> HttpResponse:
    """The lines as CSV, oldest first, times in UTC."""
    answer = HttpResponse("".join(_csv(_lines(request))), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="audit.csv"'
    return answer


class _Echo:
    """What a CSV writer writes to: it hands the line back."""

    def write(self, line: str) -> str:
        """The line."""
        return line


def _csv(found: Any) -> Iterator[str]:
    writer = csv.writer(_Echo())
    yield writer.writerow(["at", "who", "act", "path", "status", "address"])
    for one in found.order_by("pk").iterator(2000):
        cells = (write_moment(one.at), one.who, one.act, one.path, one.status, one.address)
        yield writer.writerow([_plain(str(cell)) for cell in cells])


def _plain(cell: str) -> str:
    """A cell that no table program takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


@require_safe
@needs("manage")
def centre(request: HttpRequest) -> HttpResponse:
    """What both agreed: the mandate, by whom and when; the sensors with their calibration."""
    with door.centre() as opened:
        rules = opened.constitution
    mandate = [(name, getattr(rules.mandate, name)) for name in ("monitor", "verify", "attribute", "publish")]
    agreed = EntryRow.objects.filter(kind="constitution").order_by("known_at", "side")
    return page(request, "admin_centre", mandate=mandate, agreed=agreed, assets=rules.assets)


urls = [
    path("admin", admin),
    path("admin/accounts", account),
    path("admin/accounts/<int:number>", change),
    path("admin/accounts/<int:number>/password", password),
    path("admin/tokens", token),
    path("admin/tokens/<int:number>/revoke", revoke),
    path("admin/audit", audit),
    path("admin/audit/export.csv", export),
    path("admin/centre", centre),
]
