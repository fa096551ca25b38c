"""An officer's own keys, and the page on which a text is signed: what it says, its digest, who has still to approve.

On one screen or from an own session: each officer named approves with an own passkey or, without one, own password.
"""

import json
from hashlib import sha256
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST, require_safe

from ceasefire.desk.amendment_told import told_amendment
from ceasefire.desk.amendments_of_record import amendments
from ceasefire.desk.approve import Text, needs_passkey
from ceasefire.desk.passkeys import enrol_passkey, passkeys, revoke_passkey
from ceasefire.verification.approval import Approval, Means, Role
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import tokens
from ceasefire.web.access import needs
from ceasefire.web.accounts import guarding, sign_offs
from ceasefire.web.accounts import passkeys as desk_keys
from ceasefire.web.accounts.models import Officer, Passkey, SignOff
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told
from ceasefire.wiring import clock

_MOST = 10


def _me(request: HttpRequest) -> Officer:
    officer: Any = request.user
    return officer


@require_safe
@needs("see")
def keys(request: HttpRequest) -> HttpResponse:
    """The officer's passkeys, and what waits for the officer's approval."""
    return _keys(request)


def _keys(request: HttpRequest, status: int = 200, refusal: Refusal | None = None, secret: str = "") -> HttpResponse:
    me = _me(request)
    return page(
        request,
        "keys",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        passkeys=Passkey.objects.filter(officer=me, revoked_at=None).order_by("made_at"),
        options=desk_keys.to_register(request, me),
        waiting=sign_offs.open_for(me.officer, door.rules(), clock()),
        tokens=me.tokens.filter(revoked_at=None).order_by("made_at"),
        secret=secret,
    )


@require_POST
@needs("see")
def register(request: HttpRequest) -> HttpResponse:
    """Make a passkey: the password once more, the device's answer, then an entry signed by the post."""
    given, me = request.POST, _me(request)
    try:
        label = given.get("label", "").strip()
        if not 0 < len(label) <= 80:
            raise Refusal("passkey-label", most=80)
        if Passkey.objects.filter(officer=me, revoked_at=None).count() >= _MOST:
            raise Refusal("passkey-many", most=_MOST)
        guarding.account_of(request, me.officer, given.get("password", ""))
        key, uses = desk_keys.registered(request, given.get("answer", ""))
        door.do(lambda centre, now: enrol_passkey(centre, me.officer, key, at=now))
    except Refusal as refusal:
        return _keys(request, 422, refusal)
    Passkey.objects.create(
        officer=me,
        credential=bytes.fromhex(key.credential),
        public_key=bytes.fromhex(key.public_key),
        host=key.host,
        uses=uses,
        label=label,
    )
    return HttpResponseRedirect("/keys")


@require_POST
@needs("see")
def revoke(request: HttpRequest, number: int) -> HttpResponse:
    """Take one of the officer's own passkeys out of use."""
    row = Passkey.objects.filter(officer=_me(request), pk=number, revoked_at=None).first()
    if row is None:
        raise Http404
    name = bytes(row.credential).hex()
    door.do(lambda centre, now: revoke_passkey(centre, _me(request).officer, name, at=now))
    row.revoked_at = clock()
    row.save(update_fields=["revoked_at"])
    return HttpResponseRedirect("/keys")


@require_POST
@needs("see")
def own_token(request: HttpRequest) -> HttpResponse:
    """Make a token of one's own: the password once more; its secret is on the page that follows, and nowhere again."""
    given, me = request.POST, _me(request)
    try:
        if me.tokens.filter(revoked_at=None).count() >= _MOST:
            raise Refusal("token-many", most=_MOST)
        if guarding.account_of(request, me.officer, given.get("password", "")).pk != me.pk:
            raise Refusal("sign-off-password-wrong", officer=me.officer)
        _, secret = tokens.make_own(me, given.get("label", ""))
    except Refusal as refusal:
        return _keys(request, 422, refusal)
    return _keys(request, secret=secret)


@require_POST
@needs("see")
def end_token(request: HttpRequest, number: int) -> HttpResponse:
    """End one of the officer's own tokens."""
    if not _me(request).tokens.filter(pk=number).exists():
        raise Http404
    tokens.revoke(_me(request).side, number, clock())
    return HttpResponseRedirect("/keys")


def _row(request: HttpRequest, name: str) -> SignOff:
    """A sign-off that names this officer; nobody else's is there."""
    row = SignOff.objects.filter(name=name).first()
    if row is None or _me(request).officer not in row.asked:
        raise Http404
    return row


@require_safe
@needs("see")
def sign_off(request: HttpRequest, name: str) -> HttpResponse:
    """The exact text, its digest, and who has approved."""
    return _sign_off(request, _row(request, name))


def _sign_off(request: HttpRequest, row: SignOff, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    text, rules = sign_offs.text_of(row), door.rules()
    with door.centre() as centre:
        held = tuple(passkeys(centre.tables).values())
        lines = _lines(centre, row, language_of(request))
    given = {one.officer: one for one in sign_offs.approvals_of(row)}
    open_now = row.closed_at is None and clock() <= sign_offs.until(row, rules)
    return page(
        request,
        "sign_off",
        status=status,
        told=told(refusal, language_of(request)) if refusal else "",
        row=row,
        said=text.statement,
        report=row.kind == "report-signed",
        choice=_choice(text),
        lines=lines,
        exact=json.dumps(json.loads(text.exact), ensure_ascii=False, indent=1),
        digest=sha256(text.exact).hexdigest(),
        until=sign_offs.until(row, rules),
        open=open_now,
        officers=[
            {
                "officer": officer,
                "role": role.value,
                "given": given.get(officer),
                "mine": officer == _me(request).officer,
                "options": desk_keys.to_sign(request, officer, text.challenge(officer))
                if any(one.officer == officer for one in held)
                else "",
                "password": not needs_passkey(rules, held, officer),
            }
            for officer, role in text.wanted.items()
        ],
    )


def _lines(centre: Any, row: SignOff, language: str) -> list[str]:
    """What a proposed change would change, in words."""
    if row.kind != "amendment-signed":
        return []
    found = amendments(centre.tables, centre.constitution.sides).get(row.statement["amendment"])
    return told_amendment(centre.tables, found, language) if found else []


def _choice(text: Text) -> Any:
    """The decision within a statement: a report's signature is one itself."""
    return getattr(text.statement, "decision", text.statement)


@require_POST
@needs("see")
def approve(request: HttpRequest, name: str) -> HttpResponse:
    """One officer approves, at this screen or from an own session; with the last one the statement is entered."""
    row, given = _row(request, name), request.POST
    officer = given.get("officer", "")

    def made(text: Text, now: Any) -> Approval:
        challenge = text.challenge(officer)
        role: Role = text.wanted[officer]
        if given.get("answer"):
            key = desk_keys.signed(request, given["answer"], officer, challenge, now)
            return Approval(officer=officer, role=role, means=Means.PASSKEY, made_at=now, passkey=key)
        return Approval(officer=officer, role=role, means=Means.PASSWORD, made_at=now)

    try:
        if not given.get("answer"):
            guarding.account_of(request, officer, given.get("password", ""))
        after = sign_offs.approve(row.name, made)
    except Refusal as refusal:
        return _sign_off(request, row, 422, refusal)
    return HttpResponseRedirect(after.back if after.closed_at else f"/sign-off/{row.name}")


@require_POST
@needs("see")
def withdraw(request: HttpRequest, name: str) -> HttpResponse:
    """Whoever opened it takes it back."""
    row = _row(request, name)
    try:
        sign_offs.withdraw(row.name, _me(request).officer)
    except Refusal as refusal:
        return _sign_off(request, row, 422, refusal)
    return HttpResponseRedirect(row.back)


urls = [
    path("keys", keys),
    path("keys/register", register),
    path("keys/<int:number>/revoke", revoke),
    path("keys/tokens", own_token),
    path("keys/tokens/<int:number>/revoke", end_token),
    path("sign-off/<str:name>", sign_off),
    path("sign-off/<str:name>/approve", approve),
    path("sign-off/<str:name>/withdraw", withdraw),
]
