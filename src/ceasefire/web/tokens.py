"""Tokens of a delegation for programs: made once, told once, kept as their SHA-256, revocable, with a rate each.

A token stands for its delegation: what it may do is what its roles may, and no token has the role "admin", since
accounts and tokens are for people. An officer may make tokens of the own account: such a one speaks for that post
alone, may what the account may on that day, and ends with the account or its password.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.models import ROLES, Line, Officer, Token

GIVEN = tuple(one for one in ROLES if one != "admin")
"""Roles a token may have."""
RATE = 300
WINDOW = timedelta(minutes=1)
"""So many requests a token within the window, whichever process answers them (the audit log is what is counted)."""


def make(
    side: str, label: str, roles: Sequence[str], made_by: str, officer: Officer | None = None
) -> tuple[Token, str]:
    """A new token and its secret, told here and nowhere again; a name in use is refused (a double press makes one)."""
    if not label.strip() or len(label.strip()) > 80:
        raise Refusal("token-label", most=80)
    unknown = sorted(set(roles) - set(GIVEN))
    if unknown or not roles:
        raise Refusal("token-roles", roles=", ".join(unknown) or "-", known=", ".join(GIVEN))
    if Token.objects.filter(side=side, label=label.strip(), revoked_at=None).exists():
        raise Refusal("token-taken", label=label.strip())
    secret = f"cft_{secrets.token_urlsafe(32)}"
    token = Token.objects.create(
        side=side,
        label=label.strip(),
        roles=sorted(set(roles)),
        digest=digest(secret),
        made_by=made_by,
        officer=officer,
        bound="" if officer is None else officer.get_session_auth_hash(),
    )
    return token, secret


def make_own(officer: Officer, label: str) -> tuple[Token, str]:
    """A token of an officer's own, with every role of the account that a token may have."""
    return make(officer.side, label, [one for one in GIVEN if one in officer.roles], officer.officer, officer)


def digest(secret: str) -> str:
    """What is kept of a token: it is long and random, so a plain SHA-256 cannot be turned back."""
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def find(secret: str) -> Token | None:
    """The token in force with this secret; an officer's own one with the roles that the account has now."""
    token = Token.objects.select_related("officer").filter(digest=digest(secret), revoked_at=None).first()
    return token if token is None or token.officer is None else _own(token, token.officer)


def _own(token: Token, officer: Officer) -> Token | None:
    """An officer's own token as it stands: none where the account is closed or has another password."""
    if not officer.is_active or officer.side != token.side:
        return None
    if not secrets.compare_digest(token.bound, officer.get_session_auth_hash()):
        return None
    token.roles = [one for one in token.roles if one in officer.roles]
    return token


def revoke(side: str, number: int, now: datetime) -> Token:
    """Ends a token of one's own side; refuses what is not there, and another side's is not there."""
    token = Token.objects.filter(side=side, id=number).first()
    if token is None:
        raise Refusal("token-unknown", number=number)
    if token.revoked_at is None:
        token.revoked_at = now
        token.save(update_fields=["revoked_at"])
    return token


def name_of(token: Token) -> str:
    """A token as the audit log names it: `a/token-3`."""
    return f"{token.side}/token-{token.pk}"


def wait_s(token: Token, now: datetime) -> int:
    """Seconds until the token may ask again; 0 for now. Requests that were told to wait do not count."""
    lines = Line.objects.filter(side=token.side, who=name_of(token), at__gt=now - WINDOW).exclude(status=429)
    oldest = next(iter(lines.order_by("-at").values_list("at", flat=True)[RATE - 1 : RATE]), None)
    return 0 if oldest is None else max(1, int((oldest + WINDOW - now).total_seconds()) + 1)
