"""Guessing is slowed down wherever a password is asked for: at the door, and again when something is signed."""

from datetime import timedelta

from django.http import HttpRequest

from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.models import Attempt, Officer
from ceasefire.wiring import clock

WINDOW = timedelta(minutes=15)
MOST = 5
"""So many failures of one name, or four times as many from one address, within the window; then one waits."""


def address_of(request: HttpRequest) -> str:
    """Where a request came from."""
    return str(request.META.get("REMOTE_ADDR", ""))[:64]


def throttled(name: str, address: str) -> bool:
    """Has this name, or this address, failed too often lately?"""
    recent = Attempt.objects.filter(at__gte=clock() - WINDOW)
    return recent.filter(username=name).count() >= MOST or recent.filter(address=address).count() >= 4 * MOST


def failed(name: str, address: str) -> None:
    """Remember a failure."""
    Attempt.objects.create(username=name, address=address)


def account_of(request: HttpRequest, officer: str, password: str) -> Officer:
    """The open account of a post whose password this is; refuses a wrong one, and any after too many of those."""
    side, _, post = officer.partition("/")
    name, address = officer[:80], address_of(request)
    if throttled(name, address):
        raise Refusal("sign-off-wait")
    accounts = list(Officer.objects.filter(side=side, post=post, is_active=True).order_by("pk"))
    found = next((one for one in accounts if one.check_password(password)), None)
    if found is None:
        failed(name, address)
        raise Refusal("sign-off-password-wrong", officer=officer)
    return found
