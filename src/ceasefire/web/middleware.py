"""What stands around every view: strict headers, sign-in, refusals told to people, and the audit log."""

from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from threading import Lock
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, HttpResponseRedirect

from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.models import Line
from ceasefire.web.audit import book
from ceasefire.web.pages import refused
from ceasefire.web.tokens import name_of

Next = Callable[[HttpRequest], HttpResponse]

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
"""The content security policy: everything comes from this server, nothing inline."""

OPEN = ("/sign-in", "/static/", "/language", "/api/", "/openrosa/", "/health", "/sw.js", "/manifest.webmanifest")
"""Addresses that need no session (the doors for programs and phones ask for their own token)."""

EXPORTS = ("/export", "/download", "/api/observations", "/document", "/files/", "/bytes")
"""What in an address means that something is taken along."""

SILENT = ("/static/", "/news", "/health", "/watch/since")
"""Addresses without a line in the audit log: what a screen that was opened (a line) asks for by itself after news."""

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
"""What may be asked at all; TRACE and unknown words are not."""


class Headers:
    """Headers that every answer carries."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request) if request.method in METHODS else HttpResponseNotAllowed(METHODS)
        response["Content-Security-Policy"] = POLICY
        if settings.TLS:  # also behind a server that speaks https for us
            response["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
        response["Permissions-Policy"] = "geolocation=(self), camera=(), microphone=(), payment=()"
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        if not request.path.startswith("/static/"):
            response.setdefault("Cache-Control", "no-store")
        return response


def browser_of(request: HttpRequest) -> str:
    """A fingerprint of the browser a session belongs to."""
    return sha256(request.headers.get("User-Agent", "").encode()).hexdigest()[:16]


class SignedIn:
    """Nobody goes further without a session, and a session goes with the browser it began in."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        officer: Any = request.user
        if officer.is_authenticated:
            bound = request.session.get("browser")
            if not officer.is_active or bound != browser_of(request):
                logout(request)
        if not request.user.is_authenticated and not request.path.startswith(OPEN):
            if request.headers.get("Accept", "").startswith(("application/json", "text/event-stream")):
                return HttpResponse(status=401)
            return HttpResponseRedirect(f"/sign-in?next={request.get_full_path()}")
        return self.get_response(request)


class Refusals:
    """A foreseen "no" becomes a page that says what and why; the unforeseen goes on to the log."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Told where it was foreseen."""
        return refused(request, exception) if isinstance(exception, Refusal) else None


class Parts:
    """Which files each session has been sent parts of by this process; what is forgotten gets a line once more."""

    def __init__(self, most: int = 10_000) -> None:
        self._seen: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._most, self._lock = most, Lock()

    def first(self, session: str, path: str) -> bool:
        """Is this the first part?"""
        with self._lock:
            new = (session, path) not in self._seen
            self._seen[session, path] = None
            self._seen.move_to_end((session, path))
            if len(self._seen) > self._most:
                self._seen.popitem(last=False)
            return new


class Audit:
    """Reads, exports, entries and refusals, one line each; static files and the stream of news aside.

    A player asks for a video part by part: the first part of a file in a session has its line, further ones have not.
    """

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response
        self._parts = Parts()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        officer: Any = request.user
        token: Any = getattr(request, "token", None)
        if token is not None:
            write(request, name_of(token), token.side, response.status_code)
        elif officer.is_authenticated and not request.path.startswith(SILENT):
            if response.status_code == 206 and not self._parts.first(str(request.session.session_key), request.path):
                return response
            write(request, officer.officer, officer.side, response.status_code)
        return response


def write(request: HttpRequest, who: str, side: str, status: int) -> None:
    """One line of the audit log, on disk when this returns."""
    if status in (401, 403):
        act = "refused"
    elif request.method not in ("GET", "HEAD"):
        act = "entered"
    else:
        act = "exported" if any(one in request.path for one in EXPORTS) else "read"
    address = str(request.META.get("REMOTE_ADDR", ""))[:64]
    book.keep(Line(who=who, side=side, act=act, path=request.path[:300], status=status, address=address))
