"""Handing the watch over in the browser: what one watch leaves to the next, and whose keys are on it."""

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.desk.hand_over import outside_shift, propose_handover, sign_handover, take_over
from ceasefire.desk.watch_book import watch_at
from ceasefire.roster.two_keys import Standing, Step
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.book import book as book_now
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told
from ceasefire.web.screens.roster import done
from ceasefire.wiring import clock


@needs("see")
def handover(request: HttpRequest) -> HttpResponse:
    """What this watch leaves to the next, and whose keys are on it."""
    return _handover(request)


def _handover(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    book, officer = book_now(), str(getattr(request.user, "officer", ""))
    side = str(getattr(request.user, "side", ""))
    with door.centre() as centre:
        posts = [one.post for one in centre.constitution.delegation(side).officers]
    latest = list(reversed(book.handovers.values()))[:20]
    rows = [
        {
            "one": one,
            "standing": one.keys.standing.value,
            "mine": side not in one.keys.spoken and one.keys.standing.value in ("proposed", "one_signed"),
            "ready": one.keys.standing is Standing.BOTH_SIGNED,
            "outside": outside_shift(book, one),
        }
        for one in latest
    ]
    return page(
        request,
        "roster_handover",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        typed=request.POST if refusal else {},
        watch=watch_at(book, clock()),
        posts=posts,
        officer=officer,
        rows=rows,
    )


@require_POST
@needs("watch")
def write(request: HttpRequest) -> HttpResponse:
    """Enter the text of a handover."""
    given, officer = request.POST, str(getattr(request.user, "officer", ""))
    parts = {name: given.get(name, "")[:8000] for name in ("open_items", "tasks", "equipment")}
    deed = lambda: door.do(lambda centre, now: propose_handover(centre, officer=officer, at=now, **parts))  # noqa: E731
    return done(request, deed, "/roster/handover", _handover)


@require_POST
@needs("watch")
def key(request: HttpRequest, handover: str) -> HttpResponse:
    """Sign a handover with the outgoing and the incoming officer of one's side, or refuse it."""
    given, officer = request.POST, str(getattr(request.user, "officer", ""))
    step = Step.REFUSE if given.get("step") == "refuse" else Step.SIGN

    def deed() -> None:
        door.do(
            lambda centre, now: sign_handover(
                centre,
                handover,
                outgoing=given.get("outgoing", ""),
                incoming=given.get("incoming", ""),
                officer=officer,
                step=step,
                words=given.get("words", "")[:4000],
                at=now,
            )
        )

    return done(request, deed, "/roster/handover", _handover)


@require_POST
@needs("watch")
def take(request: HttpRequest, handover: str) -> HttpResponse:
    """Both incoming officers take the watch over."""
    side = str(getattr(request.user, "side", ""))
    deed = lambda: door.do(lambda centre, now: take_over(centre, handover, side=side, at=now))  # noqa: E731
    return done(request, deed, "/roster/handover", _handover)


urls = [
    path("roster/handover", handover),
    path("roster/handover/write", write),
    path("roster/handover/<str:handover>/sign", key),
    path("roster/handover/<str:handover>/take-over", take),
]
