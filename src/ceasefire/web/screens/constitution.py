"""What both delegations agreed, and how both change it: a proposal, its differences in words, each side's signature.

The switches of the mandate, quorum, languages and the rule of signing are on the form; posts, assets and new editions
of the agreement are proposed on the command line and signed here.
"""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from ceasefire.desk.amend_constitution import draft_amendment_signature
from ceasefire.desk.amendment_told import told_amendment
from ceasefire.desk.amendments_of_record import amendments, head_of
from ceasefire.desk.approve import rule_of
from ceasefire.desk.constitution_of_record import last_constitution
from ceasefire.languages import languages
from ceasefire.verification.amendment import Step
from ceasefire.verification.approval import Passkeys
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import amending
from ceasefire.web.access import needs
from ceasefire.web.accounts.sign_offs import open_sign_off
from ceasefire.web.amending import SWITCHES, Wanted, waits_for
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told


@require_safe
@needs("see")
def constitution(request: HttpRequest) -> HttpResponse:
    """What holds, what is proposed, and the form for a proposal."""
    return _page(request)


def _page(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    language, officer = language_of(request), str(getattr(request.user, "officer", ""))
    side = officer.partition("/")[0]
    with door.centre() as centre:
        rules = centre.constitution
        last = last_constitution(centre.tables)
        proposed = [
            {"one": one, "lines": told_amendment(centre.tables, one, language), "open": side in waits_for(one, last)}
            for one in reversed(amendments(centre.tables, rules.sides).values())
        ]
    return page(
        request,
        "constitution",
        status=status,
        told=told(refusal, language) if refusal else "",
        now=rules,
        last=last,
        signing=rule_of(last),
        mandate=[(name, getattr(last.mandate, name)) for name in SWITCHES],
        tongues=[(name, name in last.languages) for name in languages()],
        passkeys=[(one.value, one is rule_of(last).passkeys) for one in Passkeys],
        proposed=proposed,
        head=officer == f"{side}/{head_of(rules, side)}",
    )


@require_POST
@needs("sign")
def propose(request: HttpRequest) -> HttpResponse:
    """Propose what the form says in place of what was agreed last."""
    officer, words = str(getattr(request.user, "officer", "")), request.POST.get("words", "")[:4000]
    try:
        with door.centre() as centre:
            zone = centre.constitution.zone
        start = _start(request.POST.get("from", ""), zone)
        amending.propose(
            _asked(request.POST, request.POST.getlist("languages")), officer=officer, start=start, words=words
        )
    except Refusal as refusal:
        return _page(request, 422, refusal)
    return HttpResponseRedirect("/constitution")


def _asked(given: Mapping[str, str], tongues: list[str]) -> Wanted:
    """What the form wants, in which a box that is not ticked is an answer; refuses what is no number or no choice."""
    try:
        return Wanted(
            each=int(given["each"]),
            parity=given.get("parity") == "yes",
            mandate={name: given.get(f"mandate-{name}") == "yes" for name in SWITCHES},
            tongues=tongues,
            passkeys=Passkeys(given["passkeys"]),
            confirmed=given.get("confirmed") == "yes",
            minutes=int(given["minutes"]),
        )
    except (KeyError, ValueError) as error:
        raise Refusal("web-choose") from error


def _start(text: str, zone: str) -> datetime | None:
    """A moment of the form, in the zone of record; empty: None."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
    except ValueError as error:
        raise Refusal("time-malformed", time=text) from error


@require_POST
@needs("sign")
def sign(request: HttpRequest, name: str) -> HttpResponse:
    """Sign a proposal or dissent from it: the text then waits for the officer's own key."""
    officer, words = str(getattr(request.user, "officer", "")), request.POST.get("words", "")[:4000]
    step = Step.DISSENT if request.POST.get("choice") == "dissent" else Step.SIGN
    try:
        waits = door.do(
            lambda centre, now: draft_amendment_signature(centre, name, officer=officer, step=step, at=now, words=words)
        )
        row = open_sign_off(lambda centre, now: waits, by=officer, back="/constitution")
    except Refusal as refusal:
        return _page(request, 422, refusal)
    return HttpResponseRedirect(f"/sign-off/{row.name}")


urls = [
    path("constitution", constitution),
    path("constitution/propose", propose),
    path("constitution/<str:name>/sign", sign),
]
