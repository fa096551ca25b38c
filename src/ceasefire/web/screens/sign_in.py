"""The door of the house: sign in, pick a language, sign out. Guessing is slowed down, names are never confirmed."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.languages import languages, say
from ceasefire.web.accounts.models import Attempt
from ceasefire.web.middleware import browser_of, write
from ceasefire.web.pages import language_of, page
from ceasefire.wiring import clock

WINDOW = timedelta(minutes=15)
MOST = 5
"""So many failures of one name, or four times as many from one address, within the window; then one waits."""


def sign_in(request: HttpRequest) -> HttpResponse:
    """The form, and what comes of it."""
    if request.user.is_authenticated:
        return HttpResponseRedirect(_next(request))
    if request.method != "POST":
        return page(request, "sign_in", next=_next(request))
    name, address = request.POST.get("username", "")[:80], str(request.META.get("REMOTE_ADDR", ""))[:64]
    if _throttled(name, address):
        return _again(request, "web-sign-in-wait", 429)
    officer: Any = authenticate(request, username=name, password=request.POST.get("password", ""))
    if officer is None or not officer.is_active:
        Attempt.objects.create(username=name, address=address)
        return _again(request, "web-sign-in-failed", 401)
    login(request, officer)
    request.session["browser"] = browser_of(request)
    write(request, officer.officer, officer.side, 302)
    return HttpResponseRedirect(_next(request))


def _throttled(name: str, address: str) -> bool:
    since = clock() - WINDOW
    recent = Attempt.objects.filter(at__gte=since)
    return recent.filter(username=name).count() >= MOST or recent.filter(address=address).count() >= 4 * MOST


def _again(request: HttpRequest, key: str, status: int) -> HttpResponse:
    return page(request, "sign_in", status=status, told=say(key, language_of(request)), next=_next(request))


def _next(request: HttpRequest) -> str:
    """Where to go after it: an address of this house only."""
    wanted = request.POST.get("next") or request.GET.get("next") or "/watch"
    parts = urlsplit(wanted)
    inside = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and not parts.netloc
    return wanted if inside else "/watch"


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Ends the session on this browser."""
    logout(request)
    return HttpResponseRedirect("/sign-in")


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Another language, for the officer or, before sign-in, for the browser."""
    wanted = request.POST.get("language", "en")
    back = HttpResponseRedirect(_next(request))
    if wanted not in languages():
        return back
    officer: Any = request.user
    if officer.is_authenticated:
        officer.language = wanted
        officer.save(update_fields=["language"])
    else:
        back.set_cookie("language", wanted, samesite="Strict", httponly=True, secure=settings.TLS)
    return back


def home(request: HttpRequest) -> HttpResponse:
    """The watch is where everyone starts."""
    return HttpResponseRedirect("/watch")


urls = [
    path("", home),
    path("sign-in", sign_in),
    path("sign-out", sign_out),
    path("language", language),
]
