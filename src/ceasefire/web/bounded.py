"""No body larger than was told is kept: refused by its length before a byte, or where it grows beyond what it said.

Django's own limits speak of fields in memory; a multipart body would be written to disk whole before any view, and
before anyone has signed in. Files may be large at two addresses, everything else is small.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any

UPLOAD_MOST = 2 * 2**30
"""Bytes of one handing-in of files, all files together."""
FORM_MOST = 4 * 2**20
"""Bytes of any other body."""
FILES_AT = "/observe/files"
FIELD_MOST = 16 * 2**20
"""Bytes of one part of a form from the field with its pictures; phones are told and send more in further parts."""
FIELD_AT = "/openrosa/submission"
REST_MOST, REST_S, QUIET_S = 64 * 2**20, 120.0, 5.0
"""Bytes and seconds of a refused body that are read away, and how long its sender may be silent."""
_EXHIBIT = re.compile(r"/api/exhibits/[0-9a-f]{64}")
"""Where a program puts one file."""

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


def bounded(application: App, upload_most: int = UPLOAD_MOST, form_most: int = FORM_MOST) -> App:
    """The application behind a limit: a body too large is answered by the page that says so (413)."""

    async def around(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await application(scope, receive, send)
            return
        handed = scope["method"] == "PUT" and _EXHIBIT.fullmatch(scope["path"])
        files = upload_most if handed else form_most
        most = {FILES_AT: upload_most, FIELD_AT: FIELD_MOST}.get(scope["path"], files)
        body = Body(receive, most)
        if _length(scope) <= most:
            await application(scope, body.read, send)
        if body.too_large or _length(scope) > most:
            await application(_refused(scope), _nothing, Last(body, send))

    return around


class Body:
    """A body as it comes; it ends in a hang-up where more comes than allowed, and the rest is read away."""

    def __init__(self, receive: Receive, most: int) -> None:
        self._receive, self._most = receive, most
        self.taken, self.ended, self.too_large = 0, False, False

    async def read(self) -> Message:
        """The next piece, as ASGI has it."""
        message = await self._next()
        self.too_large = self.taken > self._most
        return {"type": "http.disconnect"} if self.too_large else message

    async def read_away(self) -> None:
        """Read what the sender still sends, so that it hears the answer instead of a broken connection; not for ever.

        Most apps listen only when they have sent all; a connection closed with bytes unread loses what was answered.
        """
        left = self.taken + REST_MOST
        with suppress(TimeoutError):
            async with asyncio.timeout(REST_S):
                while not self.ended and self.taken < left:
                    async with asyncio.timeout(QUIET_S):
                        await self._next()

    async def _next(self) -> Message:
        message = await self._receive()
        self.taken += len(message.get("body", b""))
        self.ended = message["type"] == "http.disconnect" or not message.get("more_body", False)
        return message


class Last:
    """Sends an answer after which the connection closes; its end waits until the rest of the body is read away."""

    def __init__(self, body: Body, send: Send) -> None:
        self._body, self._send = body, send

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message["headers"], (b"connection", b"close")]}
        if message["type"] != "http.response.body" or message.get("more_body", False):
            await self._send(message)
            return
        await self._send({**message, "more_body": True})
        await self._body.read_away()
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})


def _refused(scope: Scope) -> Scope:
    """The request for the page that says what is too large, with nothing of the body."""
    path = "/openrosa/too-large" if scope["path"] == FIELD_AT else "/observe/too-large"
    path = "/api/too-large" if scope["path"].startswith("/api/") else path
    refused = {**scope, "method": "GET", "path": path, "headers": _without_body(scope)}
    return {**refused, "raw_path": path.encode(), "query_string": b""}


def _length(scope: Scope) -> int:
    """The length the request says it has; a length that is no number is as good as none."""
    said = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    return int(said) if said.isdigit() and len(said) < 20 else 0


def _without_body(scope: Scope) -> list[tuple[bytes, bytes]]:
    """The headers less those that speak of a body."""
    gone = (b"content-length", b"content-type", b"transfer-encoding")
    return [(name, value) for name, value in scope["headers"] if name not in gone]


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}
