"""How every page is made: its words in the reader's language, what all pages show, and refusals told as on paper."""

from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from ceasefire.languages import knows, languages, say
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import ACTS, may
from ceasefire.web.bar import SCREENS, bar
from ceasefire.web.door import door
from ceasefire.web.stand_in import Reader, of_a_page


@cache
def built() -> frozenset[str]:
    """The screens that there are."""
    from ceasefire.web.urls import SCREENS as modules

    return frozenset(modules)


def language_of(request: HttpRequest) -> str:
    """The language of the signed-in officer, or the one picked at the door."""
    officer: Any = getattr(request, "user", None)
    if officer is not None and officer.is_authenticated:
        return str(officer.language)
    picked = request.COOKIES.get("language", "en")
    return picked if picked in languages() else "en"


def page(request: HttpRequest, template: str, status: int = 200, **context: Any) -> HttpResponse:
    """A template filled; `template` lies under `templates/desk`."""
    return render(request, f"desk/{template}.html", context, status=status)


def everywhere(request: HttpRequest) -> dict[str, Any]:
    """What every template knows: language, officer, the bar of screens, the centre's name and zone of record."""
    language = language_of(request)
    officer: Any = getattr(request, "user", None)
    known: dict[str, Any] = {"language": language, "languages": languages(), "act": dict.fromkeys(ACTS, False)}
    if officer is None or not officer.is_authenticated:
        return known
    rules = door.rules()
    if isinstance(officer, Reader):
        return known | {"rules": rules} | of_a_page(officer)
    known["act"] = {act: may(request, act) for act in ACTS}
    known["rules"] = rules
    known["side"] = rules.delegation(officer.side)
    seen = [name for name, _, act in SCREENS if known["act"][act] and name in built()]
    known["bar"] = bar(request.path, seen)
    return known


def told(refusal: Refusal, language: str) -> str:
    """A refusal in the reader's language."""
    words = say(refusal.key, language, **refusal.arguments) if knows(refusal.key) else str(refusal)
    return f"{refusal.place}: {words}" if refusal.place else words


def refused(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    """The page that tells a refusal, with the way back; what was typed is still in the form behind it."""
    return page(request, "refused", status=422, told=told(refusal, language_of(request)))


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that came from elsewhere, or after the session had ended."""
    return page(request, "refused", status=403, told=say("web-form-too-old", language_of(request)))


def denied(request: HttpRequest, exception: object) -> HttpResponse:
    """Something this officer may not see or do; not a word about what is there."""
    return page(request, "refused", status=403, told=say("web-not-allowed", language_of(request)))


def absent(request: HttpRequest, exception: object) -> HttpResponse:
    """Nothing has this address."""
    return page(request, "refused", status=404, told=say("web-not-found", language_of(request)))


def failed(request: HttpRequest) -> HttpResponse:
    """Something unforeseen: said plainly, logged, nothing of it shown."""
    return HttpResponse(say("web-failed", "en"), status=500, content_type="text/plain; charset=utf-8")
