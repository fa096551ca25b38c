"""Pages that are made once for each state of the record and kept in memory for whoever may see the same.

A kept view is called with a stand-in for the officer that knows the language and what the view says it uses (`side`,
`roles`) and breaks on any other question: so a page cannot hold what is not in the key it is kept under. Around it goes
the frame (bar, language, sign-out), kept by side, roles, language and address; then the session's own is put in.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from html import escape
from threading import Lock
from time import monotonic
from typing import Any, TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.middleware.csrf import get_token
from django.template.loader import render_to_string

from ceasefire.web.door import version
from ceasefire.web.pages import language_of
from ceasefire.web.stand_in import CSRF, OFFICER, PARTED, POST, WHERE, Address, Framed, NotSaid, Reader

V = TypeVar("V", bound=Callable[..., Any])
MOST_BYTES = 64 * 2**20
LONGEST_S = 60.0
"""A page is not older than this where it tells of the clock; the record it shows is always the latest drawn."""


class Shelf:
    """Texts by key, the least lately used given up first; one is made at a time for a key, whoever asks."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._kept: OrderedDict[Any, tuple[float, list[str]]] = OrderedDict()
        self._locks = [Lock() for _ in range(64)]
        self._lock, self._bytes, self._most = Lock(), 0, most_bytes

    def get(self, key: Any, make: Callable[[], list[str]]) -> list[str]:
        """What is kept under the key, or what `make` gives, which is then kept."""
        with self._locks[hash(key) % len(self._locks)]:
            with self._lock:
                found = self._kept.get(key)
                if found is not None and monotonic() - found[0] < LONGEST_S:
                    self._kept.move_to_end(key)
                    return found[1]
            made = make()
            with self._lock:
                self._drop(key)
                self._kept[key] = (monotonic(), made)
                self._bytes += _size(made)
                while self._bytes > self._most:
                    self._drop(next(iter(self._kept)))
            return made

    def _drop(self, key: Any) -> None:
        if (old := self._kept.pop(key, None)) is not None:
            self._bytes -= _size(old[1])

    def clear(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._kept.clear()
            self._bytes = 0


def _size(texts: list[str]) -> int:
    return 2 * sum(map(len, texts))


pages, frames = Shelf(), Shelf(MOST_BYTES // 8)


def kept(*uses: str) -> Callable[[V], V]:
    """A view of GET whose template extends `frame`; `uses` names what it needs of the officer: "side", "roles"."""

    def around(view: V) -> V:
        @wraps(view)
        def found(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            officer: Any = request.user
            if request.method != "GET" or not officer.is_authenticated:
                answer: HttpResponse = view(request, *args, **kwargs)
                return answer
            side, roles = officer.side, frozenset(officer.roles)
            reader = (language_of(request), side if "side" in uses else None, roles if "roles" in uses else None)
            where = (str(settings.CENTRE), request.path, request.META.get("QUERY_STRING", ""))
            key = (view, *where, *reader, version())
            parts = pages.get(key, lambda: _parts(view, where, Reader(*reader), args, kwargs))
            return _whole(request, parts, side, roles)

        return found  # type: ignore[return-value]

    return around


def pieces(view: Any, path: str, language: str) -> list[str]:
    """What a view that uses nothing of the officer but the language gives, as its parts; kept like a page."""
    where, reader = (str(settings.CENTRE), path, ""), (language, None, None)
    return pages.get((view, *where, *reader, version()), lambda: _parts(view, where, Reader(*reader), (), {}))


def _parts(view: Any, where: tuple[str, ...], reader: Reader, args: Any, kwargs: Any) -> list[str]:
    """Title, head and main of the page, made with nothing but the address and the stand-in."""
    request = HttpRequest()
    request.method, request.path, request.path_info = "GET", where[1], where[1]
    request.GET = QueryDict(where[2])
    request.user = reader
    answer = view(request, *args, **kwargs)
    if reader.broken or answer.status_code != 200:
        raise NotSaid(reader.broken or str(answer.status_code))
    return str(answer.content.decode()).split(PARTED)


def _whole(request: HttpRequest, parts: list[str], side: str, roles: frozenset[str]) -> HttpResponse:
    key = (str(settings.CENTRE), request.path, language_of(request), side, roles)
    frame = frames.get(key, lambda: _frame(request))
    head = iter(frame[0].split(PARTED))
    text = next(head) + "".join(part + after for part, after in zip(parts, head, strict=True))
    officer: Any = request.user
    own = {
        CSRF: get_token(request),
        OFFICER: escape(officer.officer),
        POST: escape(officer.post),
        WHERE: escape(request.get_full_path()),
    }
    return HttpResponse(_OWN.sub(lambda found: own[found[0]], text))


_OWN = re.compile("|".join((CSRF, OFFICER, POST, WHERE)))


def _frame(request: HttpRequest) -> list[str]:
    shown = Address()
    shown.method, shown.path, shown.path_info = "GET", request.path, request.path
    shown.user = Framed(request.user)
    return [render_to_string("desk/frame.html", {"parted": PARTED, "csrf_token": CSRF}, shown)]
