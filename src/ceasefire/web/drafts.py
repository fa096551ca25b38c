"""Drafts of one officer, each with a revision: whoever saves over a newer one is told and loses neither version."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from ceasefire.web.accounts.models import Draft, Officer

ASSESS, ASSESSED = "assess", "assessed"
"""Kinds of drafts of assessments, each about an incident: the words begun; that a form was entered, without a word."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of saving: the revision now stored, and the newer version that stood in the way (None if none did)."""

    revision: int
    newer: Mapping[str, Any] | None = None


def save(officer: Officer, kind: str, about: str, body: Mapping[str, Any], revision: int) -> Saved:
    """Save `body` over `revision` (0 for a new draft); over any other revision nothing is saved."""
    with transaction.atomic():
        mine = Draft.objects.select_for_update().filter(officer=officer, kind=kind, about=about)
        stored = mine.first()
        if stored is None:
            Draft.objects.create(officer=officer, kind=kind, about=about, body=dict(body))
            return Saved(1)
        if stored.revision != revision:
            return Saved(stored.revision, None if stored.body == dict(body) else stored.body)
        stored.body, stored.revision = dict(body), revision + 1
        stored.save()
        return Saved(stored.revision)


def drafts(officer: Officer, kind: str) -> list[Draft]:
    """The officer's drafts of a kind, the latest first."""
    return list(Draft.objects.filter(officer=officer, kind=kind).order_by("-changed_at")[:50])


def draft(officer: Officer, kind: str, about: str) -> Draft | None:
    """One of the officer's own drafts."""
    return Draft.objects.filter(officer=officer, kind=kind, about=about).first()


def discard(officer: Officer, kind: str, about: str) -> None:
    """Throw a draft away."""
    Draft.objects.filter(officer=officer, kind=kind, about=about).delete()


def differences(stored: Mapping[str, Any], typed: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Fields in which two versions differ: (field, stored, typed)."""
    names = sorted(set(stored) | set(typed))
    both = ((name, str(stored.get(name, "")), str(typed.get(name, ""))) for name in names)
    return [(name, one, other) for name, one, other in both if one != other]


def colleagues(officer: Officer, kind: str, about: str) -> list[str]:
    """Posts of the officer's own side that have a draft of the same thing; of what is in it nothing."""
    begun = Draft.objects.filter(kind=kind, about=about, officer__side=officer.side).exclude(officer=officer)
    return sorted({one.officer.officer for one in begun.select_related("officer")})
