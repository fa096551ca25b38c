"""The watch and its roster: who is on duty, the week of both sides, a plan worked out, leave and deputies."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.first_plan import first_plan
from ceasefire.desk.plan_roster import enter_leave, name_deputies, sign_roster
from ceasefire.desk.watch_book import OpenRoster, WatchBook, outside, watch_at
from ceasefire.roster.telling import reasons
from ceasefire.roster.two_keys import Standing, Step
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.book import book as book_now
from ceasefire.web.book import today, work_out_and_propose
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told
from ceasefire.wiring import clock

_TEXT = 200_000


def _day(text: str | None) -> date:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        raise Refusal("web-choose") from None


@needs("see")
def week(request: HttpRequest) -> HttpResponse:
    """Who is on duty now, what awaits a signature, and seven days of both sides."""
    return _week(request)


def _week(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    book, now, officer = book_now(), clock(), str(getattr(request.user, "officer", ""))
    try:
        first = _day(request.GET.get("from"))
    except Refusal:
        first = today()
    return page(
        request,
        "roster",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        watch=watch_at(book, now),
        outside=outside(book, officer, now),
        waiting=[_waiting(one, officer) for one in _open(book)],
        sides=[(side, list(_lines(book, side, first))) for side in book.sides],
        earlier=first - timedelta(days=7),
        later=first + timedelta(days=7),
        first=first,
    )


def _open(book: WatchBook) -> Iterator[OpenRoster]:
    return (one for one in book.rosters.values() if one.keys.standing in (Standing.PROPOSED, Standing.ONE_SIGNED))


def _waiting(one: OpenRoster, officer: str) -> dict[str, Any]:
    mine = officer.partition("/")[0] not in one.keys.spoken
    return {"one": one, "id": one.roster.id, "mine": mine, "standing": one.keys.standing.value}


def _lines(book: WatchBook, side: str, first: date) -> Iterator[dict[str, Any]]:
    """One line a shift: its day, name, and each duty of the side; posts on leave are marked."""
    for day in (first + timedelta(days=n) for n in range(7)):
        one = book.in_force(day)
        if one is None:
            continue
        plan = book.plan(one)
        for shift in plan.shifts:
            held = [
                {"position": duty.position, "post": duty.post, "away": plan.away(duty.post, day)}
                for duty in one.roster.duties
                if (duty.day, duty.shift) == (day, shift.name) and duty.post.startswith(f"{side}/")
            ]
            yield {"day": day, "shift": shift, "held": held}


@needs("roster")
def plan(request: HttpRequest) -> HttpResponse:
    """Write a plan and have a roster worked out from it, or be told why there is none."""
    with door.centre() as centre:
        last = list(book_now().rosters.values())
        text = last[-1].text if last else first_plan(centre.constitution)
    return _plan(request, {"text": text, "first": (today() + timedelta(days=1)).isoformat(), "days": "28"})


def _plan(request: HttpRequest, typed: Any, status: int = 200, why: list[str] | None = None) -> HttpResponse:
    return page(request, "roster_plan", status=status, typed=typed, why=why or [])


@require_POST
@needs("roster")
def work(request: HttpRequest) -> HttpResponse:
    """Work a roster out and propose it to both sides; nothing is entered where there is none."""
    given, officer, language = request.POST, str(getattr(request.user, "officer", "")), language_of(request)
    text = given.get("text", "")
    try:
        first, days = _day(given.get("first")), given.get("days", "")
        if not days.isdecimal() or len(days) > 3 or len(text) > _TEXT:
            raise Refusal("web-choose")
        outcome = work_out_and_propose(text, first, int(days), officer)
        if outcome.roster is None:
            return _plan(request, given, 422, list(reasons(outcome, language)))
    except Refusal as refusal:
        return _plan(request, given, 422, [told(refusal, language)])
    return HttpResponseRedirect(f"/roster?from={first.isoformat()}")


@require_POST
@needs("sign")
def sign(request: HttpRequest, roster: str) -> HttpResponse:
    """Sign a proposed roster for one's delegation, or refuse it."""
    officer, words = str(getattr(request.user, "officer", "")), request.POST.get("words", "")[:4000]
    step = Step.REFUSE if request.POST.get("step") == "refuse" else Step.SIGN
    return done(
        request,
        lambda: door.do(
            lambda centre, now: sign_roster(centre, roster, officer=officer, step=step, words=words, at=now)
        ),
        "/roster",
        _week,
    )


def done(
    request: HttpRequest, deed: Callable[[], object], then: str, back: Callable[..., HttpResponse]
) -> HttpResponse:
    try:
        deed()
    except Refusal as refusal:
        return back(request, 422, refusal)
    return HttpResponseRedirect(then)


@needs("see")
def leave(request: HttpRequest) -> HttpResponse:
    """Who is away when, and who acts for whom."""
    return _leave(request)


def _leave(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    book = book_now()
    side = str(getattr(request.user, "side", ""))
    with door.centre() as centre:
        posts = [one.post for one in centre.constitution.delegation(side).officers]
    one = book.in_force(today())
    agreed = book.plan(one) if one else None
    known = {post.post: post.deputies for post in agreed.posts if post.deputies} if agreed else {}
    return page(
        request,
        "roster_leave",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        typed=request.POST if refusal else {},
        posts=posts,
        leave=sorted(agreed.leave if agreed else book.leave, key=lambda away: (away.first, away.post)),
        own=set(book.leave),
        deputies=sorted((known | book.deputies).items()),
    )


@require_POST
@needs("roster")
def go(request: HttpRequest) -> HttpResponse:
    """Enter leave of a post of one's side, or take it back."""
    given, officer = request.POST, str(getattr(request.user, "officer", ""))

    def deed() -> None:
        first, last = _day(given.get("first")), _day(given.get("last"))
        door.do(
            lambda centre, now: enter_leave(
                centre, given.get("post", ""), first, last, officer=officer, at=now, withdrawn="withdraw" in given
            )
        )

    return done(request, deed, "/roster/leave", _leave)


@require_POST
@needs("roster")
def deputies(request: HttpRequest) -> HttpResponse:
    """Name who acts for a post while it is away."""
    given, officer = request.POST, str(getattr(request.user, "officer", ""))
    named = tuple(one for one in (given.get("deputy1", ""), given.get("deputy2", "")) if one)

    def deed() -> None:
        door.do(lambda centre, now: name_deputies(centre, given.get("post", ""), named, officer=officer, at=now))

    return done(request, deed, "/roster/leave", _leave)


urls = [
    path("roster", week),
    path("roster/plan", plan),
    path("roster/plan/work-out", work),
    path("roster/leave", leave),
    path("roster/leave/enter", go),
    path("roster/leave/deputies", deputies),
    path("roster/<str:roster>/sign", sign),
]
