"""Assessing a case: what is begun is kept for that officer alone, what is handed in is entered once.

A draft is the officer's own: the other delegation, and any other officer of the same one, never reads a word of it. Of
a colleague's draft only that it was begun is told, so that two do not write the same statement unawares.
"""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.languages import say
from ceasefire.store.projections.models import Incident
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import assessing, deeds, drafts
from ceasefire.web.access import needs
from ceasefire.web.accounts.models import Draft
from ceasefire.web.drafts import ASSESS, ASSESSED
from ceasefire.web.pages import language_of, told
from ceasefire.web.screens.incident import case_page


@dataclass(frozen=True, slots=True)
class Handed:
    """One pressing of the button: who, about which incident, with the number that the form had when it was opened."""

    officer: Any
    incident: str
    number: str

    def entered(self) -> None:
        """Remember that this very form was entered; nothing of what it says."""
        about = {"officer": self.officer, "kind": ASSESSED, "about": self.incident}
        Draft.objects.update_or_create(**about, defaults={"body": {"number": self.number}})

    def was_entered(self) -> bool:
        """Was it this form, sent twice, that the case was spoken on with?"""
        found = drafts.draft(self.officer, ASSESSED, self.incident)
        return bool(self.number) and found is not None and found.body.get("number") == self.number


@needs("assess")
def assess(request: HttpRequest, name: str) -> HttpResponse:
    """Hand in the delegation's assessment, sealed; once both have spoken, both are opened at once."""
    if request.method != "POST":  # whoever signs in again in mid-form comes back here
        return HttpResponseRedirect(f"/cases/{name}")
    officer: Any = request.user
    given, language = assessing.typed(request.POST.items()), language_of(request)
    one = Handed(officer, name, _number(request))
    try:
        deeds.hand_in(lambda now: assessing.statement(given, name, officer, language, now), entered=one.entered)
    except ValueError:
        return _again(request, name, given, Refusal("web-choose"))
    except Refusal as refusal:
        if refusal.key != "case-already-spoke" or not one.was_entered():
            return _again(request, name, given, refusal)
    drafts.discard(officer, ASSESS, name)
    return HttpResponseRedirect(f"/cases/{name}")


def _again(request: HttpRequest, name: str, given: Mapping[str, str], refusal: Refusal) -> HttpResponse:
    """The page with the refusal; what was typed is kept as the officer's draft, whoever spoke in between."""
    if given and Incident.objects.filter(name=name).exists():
        drafts.save(_officer(request), ASSESS, name, given, _revision(request))
    return case_page(request, name, 422, refusal, given)


def _officer(request: HttpRequest) -> Any:
    return request.user


def _number(request: HttpRequest) -> str:
    try:
        return str(uuid.UUID(request.POST.get("number", "")))
    except ValueError:
        return ""


def _revision(request: HttpRequest) -> int:
    text = request.POST.get("revision", "")
    return int(text) if text.isdecimal() and len(text) < 9 else 0


@require_POST
@needs("assess")
def keep(request: HttpRequest, name: str) -> HttpResponse:
    """Keep what is typed so far; asked for as JSON, as the page does by itself while one writes, it answers as JSON."""
    if not Incident.objects.filter(name=name).exists():
        raise Refusal("incident-unknown", incident=name[:120])
    given, language = assessing.typed(request.POST.items()), language_of(request)
    saved = drafts.save(_officer(request), ASSESS, name, given, _revision(request))
    rows = drafts.differences(saved.newer, given) if saved.newer is not None else []
    if not request.headers.get("Accept", "").startswith("application/json"):
        stale = Refusal("web-assess-stale") if rows else None
        return case_page(request, name, 409, stale, given, rows) if rows else HttpResponseRedirect(f"/cases/{name}")
    others = [
        say("web-assess-other", language, officer=one) for one in drafts.colleagues(_officer(request), ASSESS, name)
    ]
    answer: dict[str, Any] = {"revision": saved.revision, "others": others}
    if rows:
        answer |= {"told": told(Refusal("web-assess-stale"), language), "stored": dict(saved.newer or {})}
    return JsonResponse(answer, status=409 if rows else 200)


@require_POST
@needs("assess")
def discard(request: HttpRequest, name: str) -> HttpResponse:
    """Throw one's own draft away."""
    drafts.discard(_officer(request), ASSESS, name)
    return HttpResponseRedirect(f"/cases/{name}")


urls = [
    path("cases/<str:name>/assess", assess),
    path("cases/<str:name>/draft", keep),
    path("cases/<str:name>/discard", discard),
]
