"""No body larger than was told is read: refused by its length before a byte, or cut off where the length lied.

Django's own limits speak of fields in memory; a multipart body would be written to disk whole before any view, and
before anyone has signed in. Files may be large at one address, everything else is small.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

UPLOAD_MOST = 2 * 2**30
"""Bytes of one handing-in of files, all files together."""
FORM_MOST = 4 * 2**20
"""Bytes of any other body."""
FILES_AT = "/observe/files"
FIELD_MOST = 16 * 2**20
"""Bytes of one part of a form from the field with its pictures; phones are told and send more in further parts."""
FIELD_AT = "/openrosa/submission"

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
        most = {FILES_AT: upload_most, FIELD_AT: FIELD_MOST}.get(scope["path"], form_most)
        if _length(scope) > most:
            path = "/openrosa/too-large" if scope["path"] == FIELD_AT else "/observe/too-large"
            refused = {**scope, "method": "GET", "path": path, "headers": _without_body(scope)}
            await application({**refused, "raw_path": path.encode(), "query_string": b""}, _nothing, send)
            return
        await application(scope, _counted(receive, most), send)

    return around


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


def _counted(receive: Receive, most: int) -> Receive:
    """`receive` that hangs up where more comes than allowed."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return {"type": "http.disconnect"} if taken > most else message

    return counted
