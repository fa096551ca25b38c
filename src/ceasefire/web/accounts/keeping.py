"""Keeping the accounts of one delegation: open, change, close, a new password. Another side's account is not there."""

import secrets
from collections.abc import Sequence

from ceasefire.languages import languages
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.models import ROLES, Officer
from ceasefire.web.standing_up import open_account


def open_for(side: str, name: str, post: str, roles: Sequence[str], language: str) -> tuple[str, str]:
    """Opens an account for a post of one's own side; its name (ending in the side) and a password, told this once.

    The ending keeps the names of the two sides apart, so that a name that is taken tells nothing about the other side.
    """
    bare = name.strip()
    if not bare or len(bare) > 60 or not bare.replace("-", "").replace(".", "").replace("_", "").isalnum():
        raise Refusal("account-name")
    _check(roles, language)
    if post.partition("/")[0] != side:
        raise Refusal("officer-not-of-delegation", officer=post, delegation=side)
    username, password = bare if bare.endswith(f"-{side}") else f"{bare}-{side}", secrets.token_urlsafe(12)
    open_account(username, post, sorted(set(roles)), password, language)
    return username, password


def change(officer: Officer, by: Officer, roles: Sequence[str], language: str, active: bool, seen: str) -> None:
    """Roles, language, open or closed; refused where somebody changed the account since it was read (`seen`)."""
    _check(roles, language)
    if seen != state_of(officer):
        raise Refusal("account-changed", username=officer.username)
    if officer.pk == by.pk and ("admin" not in roles or not active):
        raise Refusal("account-own")
    officer.roles, officer.language, officer.is_active = sorted(set(roles)), language, active
    officer.save(update_fields=["roles", "language", "is_active"])


def new_password(officer: Officer) -> str:
    """A new password, told this once; every session of the account ends."""
    password = secrets.token_urlsafe(12)
    officer.set_password(password)
    officer.save(update_fields=["password"])
    return password


def state_of(officer: Officer) -> str:
    """What a form was filled from, so that a stale one is noticed."""
    return f"{','.join(officer.roles)} {officer.language} {officer.is_active}"


def _check(roles: Sequence[str], language: str) -> None:
    unknown = sorted(set(roles) - set(ROLES))
    if unknown or not roles:
        raise Refusal("account-roles", roles=", ".join(unknown) or "-", known=", ".join(ROLES))
    if language not in languages():
        raise Refusal("language-unknown", language=language, known=", ".join(languages()))
