"""Passkeys at the desk: made, used at the door, and used to sign; the browser's answers become assertions to check.

What is asked goes to the browser as JSON (bytes in base64url), its answer comes back the same way. A device's counter
must go up with every use: one that goes back means that there is a copy of the key.
"""

import json
from datetime import datetime
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from fido2 import cbor
from fido2.server import Fido2Server
from fido2.utils import websafe_decode
from fido2.webauthn import (
    PublicKeyCredentialDescriptor,
    PublicKeyCredentialParameters,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from ceasefire.ledger.passkey import ALGORITHMS, Assertion, Credential, require
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.models import Officer, Passkey

_STATE = "passkey"
_ALL = UserVerificationRequirement.REQUIRED


def host_of(request: HttpRequest) -> str:
    """The desk's name without its port: what a passkey belongs to."""
    return urlsplit(f"//{request.get_host()}").hostname or ""


def origin_of(request: HttpRequest) -> str:
    """The address of the desk's pages as a browser tells it."""
    scheme = "https" if settings.TLS or request.is_secure() else "http"
    return f"{scheme}://{request.get_host()}"


def server_of(request: HttpRequest) -> Fido2Server:
    """The library's view of this desk: only its own pages, only the kinds of key that can be checked again."""
    host, origin = host_of(request), origin_of(request)
    server = Fido2Server(PublicKeyCredentialRpEntity(id=host, name=host), verify_origin=lambda found: found == origin)
    kind = PublicKeyCredentialType.PUBLIC_KEY
    server.allowed_algorithms = [PublicKeyCredentialParameters(type=kind, alg=alg) for alg in ALGORITHMS]
    return server


def to_register(request: HttpRequest, officer: Officer) -> str:
    """What the browser is asked when an officer makes a passkey; the challenge waits in the session."""
    user = PublicKeyCredentialUserEntity(
        id=sha256(b"account %d" % officer.pk).digest()[:16], name=officer.username, display_name=officer.officer
    )
    asked, state = server_of(request).register_begin(
        user,
        _descriptors(Passkey.objects.filter(officer=officer, revoked_at=None)),
        resident_key_requirement=ResidentKeyRequirement.REQUIRED,
        user_verification=_ALL,
    )
    request.session[_STATE] = {"for": "register", "state": state}
    return json.dumps(dict(asked)["publicKey"])


def registered(request: HttpRequest, answer: str) -> tuple[Credential, int]:
    """The new key and its counter; refuses an answer to another question, and a second use of one."""
    state = _taken(request, "register")
    try:
        data = server_of(request).register_complete(state, json.loads(answer)).credential_data
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refusal("passkey-false", reason=str(error)[:200]) from error
    if data is None or data.public_key.get(3) not in ALGORITHMS:
        raise Refusal("passkey-false", reason="algorithm")
    public = cbor.encode(dict(data.public_key)).hex()
    return Credential(credential=bytes(data.credential_id).hex(), public_key=public, host=host_of(request)), 0


def to_sign_in(request: HttpRequest) -> str:
    """What the browser is asked at the door: any passkey of this desk; no name is told or confirmed."""
    asked, state = server_of(request).authenticate_begin(user_verification=_ALL)
    request.session[_STATE] = {"for": "sign-in", "state": state}
    return json.dumps(dict(asked)["publicKey"])


def signed_in(request: HttpRequest, answer: str, now: datetime) -> Officer:
    """The officer whose passkey answered this session's challenge; each challenge serves once."""
    challenge = websafe_decode(_taken(request, "sign-in")["challenge"])
    assertion, row = read_answer(answer)
    use(row, require(assertion, credential(row), challenge, origin_of(request)), now)
    return row.officer


def to_sign(request: HttpRequest, officer: str, challenge: bytes) -> str:
    """What the browser is asked when an officer signs a text: one of the officer's passkeys over its digest."""
    side, _, post = officer.partition("/")
    rows = Passkey.objects.filter(officer__side=side, officer__post=post, revoked_at=None, host=host_of(request))
    asked, _ = server_of(request).authenticate_begin(_descriptors(rows), user_verification=_ALL, challenge=challenge)
    return json.dumps(dict(asked)["publicKey"])


def signed(request: HttpRequest, answer: str, officer: str, challenge: bytes, now: datetime) -> Assertion:
    """The assertion of a key of this officer over this challenge, made on a page of this desk."""
    assertion, row = read_answer(answer)
    if row.officer.officer != officer:
        raise Refusal("passkey-not-of-officer", officer=officer)
    use(row, require(assertion, credential(row), challenge, origin_of(request)), now)
    return assertion


def read_answer(answer: str) -> tuple[Assertion, Passkey]:
    """A browser's answer as an assertion, with the key in use that it names; refuses everything else."""
    try:
        said = json.loads(answer)
        parts = said["response"]
        found = [websafe_decode(one) for one in (said["rawId"], parts["authenticatorData"], parts["clientDataJSON"])]
        signature = websafe_decode(parts["signature"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refusal("passkey-answer") from error
    row = Passkey.objects.filter(credential=found[0], revoked_at=None, officer__is_active=True).first()
    if row is None:
        raise Refusal("passkey-unknown")
    assertion = Assertion(
        credential=found[0].hex(),
        public_key=bytes(row.public_key).hex(),
        authenticator_data=found[1].hex(),
        client_data=found[2].hex(),
        signature=signature.hex(),
    )
    return assertion, row


def credential(row: Passkey) -> Credential:
    """A row as the record names it."""
    key, public = bytes(row.credential).hex(), bytes(row.public_key).hex()
    return Credential(credential=key, public_key=public, host=row.host)


def use(row: Passkey, counter: int, now: datetime) -> None:
    """Note a use; refuses a counter that does not go up (some devices count nothing and always say 0)."""
    rows = Passkey.objects.filter(pk=row.pk, revoked_at=None)
    rows = rows.filter(uses=0) if counter == 0 else rows.filter(uses__lt=counter)
    if not rows.update(uses=counter, used_at=now):
        raise Refusal("passkey-counter")


def _taken(request: HttpRequest, purpose: str) -> Any:
    kept = request.session.pop(_STATE, None)
    if not isinstance(kept, dict) or kept.get("for") != purpose:
        raise Refusal("passkey-challenge-gone")
    return kept["state"]


def _descriptors(rows: Any) -> list[PublicKeyCredentialDescriptor]:
    kind = PublicKeyCredentialType.PUBLIC_KEY
    return [PublicKeyCredentialDescriptor(type=kind, id=bytes(one.credential)) for one in rows]
