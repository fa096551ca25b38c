"""Who comes in by `/api`: a token in force, with time left in its minute, and a role that may do the act."""

from typing import Any

from django.http import HttpRequest
from ninja.security import HttpBearer

from ceasefire.languages import languages
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import tokens
from ceasefire.web.access import ACTS
from ceasefire.web.accounts.models import Officer, Token
from ceasefire.web.door import door
from ceasefire.wiring import clock


class Denied(Exception):
    """The token's roles do not allow the act."""


class Wait(Exception):
    """Too many requests; `seconds` until the next may come."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Bearer(HttpBearer):
    """`Authorization: Bearer cft_…`, held against one act of `web.access`."""

    def __init__(self, act: str) -> None:
        super().__init__()
        self.act = act

    def authenticate(self, request: HttpRequest, token: str) -> Token | None:
        """The token, or None for a stranger; `request.token` is what the audit log writes, also of a refusal."""
        found = tokens.find(token)
        if found is None:
            return None
        request.token = found
        if seconds := tokens.wait_s(found, clock()):
            raise Wait(seconds)
        if not set(found.roles) & ACTS[self.act]:
            raise Denied(self.act)
        return found


def language_of(request: HttpRequest) -> str:
    """The language asked for in `Accept-Language` that there is, best first; English else."""
    asked: list[tuple[float, int, str]] = []
    for place, one in enumerate(request.headers.get("Accept-Language", "")[:200].split(",")):
        name, _, weight = one.strip().partition(";q=")
        asked.append((-_weight(weight), place, name.strip().partition("-")[0].lower()))
    return next((name for weight, _, name in sorted(asked) if weight < 0 and name in languages()), "en")


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0


def side_of(request: HttpRequest) -> str:
    """The delegation whose token it is."""
    token: Any = getattr(request, "token", None)
    return str(token.side)


def post_of(request: HttpRequest, officer: str) -> str:
    """An officer in whose name a token's program speaks: a post of its own side, or it is refused.

    An officer's own token speaks for that post alone.
    """
    side, own = side_of(request), account_of(request)
    if own is not None and own.officer != officer:
        raise Refusal("api-token-of-another", officer=own.officer)
    with door.centre() as centre:
        posts = {one.post for one in centre.constitution.delegation(side).officers}
    if officer not in posts:
        raise Refusal("officer-not-of-delegation", officer=officer, delegation=side)
    return officer


def officer_of(request: HttpRequest) -> Officer:
    """The account whose own token it is; a delegation's token is refused."""
    own = account_of(request)
    if own is None:
        raise Refusal("api-token-of-nobody")
    return own


def account_of(request: HttpRequest) -> Officer | None:
    """The account whose own token it is; None for a delegation's."""
    token: Any = getattr(request, "token", None)
    found: Officer | None = token.officer
    return found
