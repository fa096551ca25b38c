"""The door of the house: sign in, pick a language, sign out. Guessing is slowed down, names are never confirmed."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.languages import languages, say
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.guarding import address_of, failed, throttled
from ceasefire.web.accounts.passkeys import signed_in, to_sign_in
from ceasefire.web.middleware import browser_of, write
from ceasefire.web.pages import language_of, page, told
from ceasefire.wiring import clock


def sign_in(request: HttpRequest) -> HttpResponse:
    """The form, and what comes of it."""
    if request.user.is_authenticated:
        return HttpResponseRedirect(_next(request))
    if request.method != "POST":
        return _form(request)
    name, address = request.POST.get("username", "")[:80], address_of(request)
    if throttled(name, address):
        return _again(request, "web-sign-in-wait", 429)
    officer: Any = authenticate(request, username=name, password=request.POST.get("password", ""))
    if officer is None or not officer.is_active:
        failed(name, address)
        return _again(request, "web-sign-in-failed", 401)
    return _in(request, officer)


@require_POST
def with_passkey(request: HttpRequest) -> HttpResponse:
    """Sign in with a passkey: the device says who it is, so no name is asked."""
    address = address_of(request)
    if throttled("-", address):
        return _again(request, "web-sign-in-wait", 429)
    try:
        officer = signed_in(request, request.POST.get("answer", ""), clock())
    except Refusal as refusal:
        failed("passkey", address)
        return _form(request, 401, told(refusal, language_of(request)))
    return _in(request, officer)


def _in(request: HttpRequest, officer: Any) -> HttpResponse:
    login(request, officer)
    request.session["browser"] = browser_of(request)
    write(request, officer.officer, officer.side, 302)
    return HttpResponseRedirect(_next(request))


def _form(request: HttpRequest, status: int = 200, said: str = "") -> HttpResponse:
    return page(request, "sign_in", status=status, told=said, next=_next(request), options=to_sign_in(request))


def _again(request: HttpRequest, key: str, status: int) -> HttpResponse:
    return _form(request, status, say(key, language_of(request)))


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
    path("sign-in/passkey", with_passkey),
    path("sign-out", sign_out),
    path("language", language),
]
