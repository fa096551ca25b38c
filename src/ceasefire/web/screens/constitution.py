"""What both delegations agreed, and how both change it: a proposal, its differences in words, each side's signature.

The switches of the mandate, quorum, languages and the rule of signing are on the form; posts, assets and new editions
of the agreement are proposed on the command line and signed here.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from ceasefire.desk.amend_constitution import amendments, draft_amendment_signature, head_of, propose_amendment
from ceasefire.desk.amendment_told import told_amendment
from ceasefire.desk.approve import rule_of
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_of_record import last_constitution
from ceasefire.languages import languages
from ceasefire.verification.amendment import Standing, Step
from ceasefire.verification.approval import Passkeys
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import needs
from ceasefire.web.accounts.sign_offs import open_sign_off
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told

SWITCHES = ("monitor", "verify", "attribute", "publish")


@require_safe
@needs("see")
def constitution(request: HttpRequest) -> HttpResponse:
    """What holds, what is proposed, and the form for a proposal."""
    return _page(request)


def _page(request: HttpRequest, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    language, officer = language_of(request), str(getattr(request.user, "officer", ""))
    with door.centre() as centre:
        rules = centre.constitution
        last = last_constitution(centre.tables)
        proposed = [
            {"one": one, "lines": told_amendment(centre.tables, one, language), "open": _open(one, last, officer)}
            for one in reversed(amendments(centre.tables, rules.sides).values())
        ]
    side = officer.partition("/")[0]
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


def _open(one: Any, last: Constitution, officer: str) -> bool:
    """May this officer's side still speak on it?"""
    waits = one.change.standing in (Standing.PROPOSED, Standing.ONE_SIGNED)
    return bool(waits and one.said.replaces == last.id and officer.partition("/")[0] not in one.change.spoken)


@require_POST
@needs("sign")
def propose(request: HttpRequest) -> HttpResponse:
    """Propose what the form says in place of what was agreed last."""
    officer = str(getattr(request.user, "officer", ""))

    def deed(centre: Any, now: datetime) -> None:
        after = _asked(last_constitution(centre.tables), request.POST, request.POST.getlist("languages"))
        start = _start(request.POST.get("from", ""), after.zone, now)
        words = request.POST.get("words", "")[:4000]
        propose_amendment(centre, after, officer=officer, in_force_from=start, at=now, words=words)

    try:
        door.do(deed)
    except Refusal as refusal:
        return _page(request, 422, refusal)
    return HttpResponseRedirect("/constitution")


def _asked(before: Constitution, given: Mapping[str, str], tongues: list[str]) -> Constitution:
    """The constitution as the form wants it; refuses what is no number or no choice."""
    try:
        quorum = replace(before.quorum, each=int(given["each"]), parity=given.get("parity") == "yes")
        rule = replace(
            rule_of(before),
            passkeys=Passkeys(given["passkeys"]),
            confirmed=given.get("confirmed") == "yes",
            minutes=int(given["minutes"]),
        )
    except (KeyError, ValueError) as error:
        raise Refusal("web-choose") from error
    if not 1 <= quorum.each <= 100 or not tongues or set(tongues) - set(languages()):
        raise Refusal("web-choose")
    mandate = replace(before.mandate, **{name: given.get(f"mandate-{name}") == "yes" for name in SWITCHES})
    kept = tuple(one for one in before.languages if one in tongues)
    new = tuple(one for one in tongues if one not in kept)
    signing = before.signing if rule == rule_of(before) else rule
    return replace(before, quorum=quorum, mandate=mandate, languages=(*kept, *new), signing=signing)


def _start(text: str, zone: str, now: datetime) -> datetime:
    """A moment of the form, in the zone of record; empty: now."""
    if not text:
        return now
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
