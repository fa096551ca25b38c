"""Who may see and do what: one table of roles and acts, asked by every view; what is not listed is refused.

What a delegation has not shown is in no row that a screen reads (see `store.projections.draw`), so the table speaks of
acts and of what belongs to one side alone: its drafts, its officers, its audit log, its tokens.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase

V = TypeVar("V", bound=Callable[..., Any])

EVERYONE = frozenset({"head", "duty", "analyst", "liaison", "observer", "reader", "admin"})

ACTS: Mapping[str, frozenset[str]] = {
    "see": EVERYONE,
    "export": frozenset({"head", "duty", "analyst", "reader"}),
    "observe": frozenset({"head", "duty", "analyst", "observer"}),
    "upload": frozenset({"head", "duty", "observer"}),
    "assess": frozenset({"head", "duty", "analyst"}),
    "sign": frozenset({"head"}),
    "answer": frozenset({"head", "duty", "liaison"}),
    "task": frozenset({"head", "duty", "liaison"}),
    "close": frozenset({"head"}),
    "receipt": frozenset({"head", "duty", "analyst", "liaison", "reader"}),
    "liaise": frozenset({"head", "duty", "liaison"}),
    "report": frozenset({"head", "duty"}),
    "roster": frozenset({"head", "admin"}),
    "watch": frozenset({"head", "duty"}),
    "train": frozenset({"head", "duty"}),
    "inspect": frozenset({"head", "duty", "analyst"}),
    "land": frozenset({"head", "duty", "analyst"}),
    "clear": frozenset({"head", "duty", "observer"}),
    "order": frozenset({"head", "duty"}),
    "vet": frozenset({"head", "duty", "analyst"}),
    "approve": frozenset({"head", "duty"}),
    "manage": frozenset({"admin"}),
}
"""Act → roles that may do it."""


def may(request: HttpRequest, act: str) -> bool:
    """May the signed-in officer do this?"""
    officer: Any = request.user
    return bool(officer.is_authenticated and officer.may(*ACTS[act]))


def needs(act: str) -> Callable[[V], V]:
    """A view that only those may call who may do the act."""
    roles = ACTS[act]

    def around(view: V) -> V:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            officer: Any = request.user
            if not officer.is_authenticated or not officer.may(*roles):
                raise PermissionDenied(act)
            found: HttpResponseBase = view(request, *args, **kwargs)
            return found

        guarded.needs = act  # type: ignore[attr-defined]
        return guarded  # type: ignore[return-value]

    return around
