"""Who comes in by `/openrosa`: HTTP Basic with a token as the password, guessing slowed down as at the door.

The name is that of the token, or of a post of its delegation; the token alone says whose side it is and what it may do.
"""

import base64
import binascii
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from ceasefire.web import tokens
from ceasefire.web.access import ACTS
from ceasefire.web.accounts.guarding import address_of, failed, throttled
from ceasefire.web.accounts.models import Token
from ceasefire.web.door import door
from ceasefire.web.openrosa.telling import answer, dressed
from ceasefire.wiring import clock

View = Callable[..., HttpResponse]


def needs_token(act: str) -> Callable[[View], View]:
    """A view for tokens that may do the act; the answer carries OpenRosa's headers, whatever it is."""

    def around(view: View) -> View:
        @csrf_exempt
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return dressed(_stopped(request, act) or view(request, *args, **kwargs))

        guarded.needs_token = act
        return guarded

    return around


def _stopped(request: HttpRequest, act: str) -> HttpResponse | None:
    """The answer for whoever may not, or None; `request.token` is what the audit log writes, also of a refusal."""
    given = credentials(request.headers.get("Authorization", ""))
    if given is None:
        return _stranger(request)
    name, address = given[0][:80], address_of(request)
    if throttled(name, address):
        return answer(request, 429, "openrosa-wait")
    found = tokens.find(given[1])
    if found is None or not _named(found, given[0]):
        failed(name, address)
        return _stranger(request)
    request.token = found
    if seconds := tokens.wait_s(found, clock()):
        told = answer(request, 429, "api-wait", seconds=seconds)
        told["Retry-After"] = str(seconds)
        return told
    return None if set(found.roles) & ACTS[act] else answer(request, 403, "web-not-allowed")


def credentials(header: str) -> tuple[str, str] | None:
    """Name and password of a Basic header (RFC 7617, UTF-8), or None where there are none."""
    scheme, _, coded = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, colon, password = base64.b64decode(coded.strip(), validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (name, password) if colon else None


def _named(token: Token, name: str) -> bool:
    """Is this the token's name, or an officer of its delegation?"""
    if name.strip().casefold() == token.label.casefold():
        return True
    return name in {one.post for one in door.rules().delegation(token.side).officers}


def _stranger(request: HttpRequest) -> HttpResponse:
    told = answer(request, 401, "openrosa-sign-in")
    told["WWW-Authenticate"] = 'Basic realm="field forms", charset="UTF-8"'
    return told
