"""Sends a file in parts: a browser that seeks in a video asks for ranges of bytes (RFC 9110, section 14)."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase

PIECE = 256 * 1024
_ONE_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def send(request: HttpRequest, path: Path, content_type: str, mark: str) -> HttpResponseBase:
    """The file, or the one range asked for (206), or 416 where it lies outside; `mark` names the content.

    Several ranges at once, and a range of a content that has changed since (If-Range), get the whole file, as the rule
    allows. OSError where the file cannot be opened.
    """
    size = path.stat().st_size
    asked = _range(request, size, f'"{mark}"')
    if asked == (-1, -1):
        answer: HttpResponseBase = HttpResponse(status=416)
        answer["Content-Range"] = f"bytes */{size}"
        return answer
    start, end = asked or (0, size)
    answer = _body(request, path, start, end)
    answer.status_code = 206 if asked else 200
    answer["Content-Type"] = content_type
    answer["Content-Length"] = str(end - start)
    answer["Accept-Ranges"] = "bytes"
    answer["ETag"] = f'"{mark}"'
    if asked:
        answer["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    return answer


def _range(request: HttpRequest, size: int, mark: str) -> tuple[int, int] | None:
    """(start, end) of the range, end excluded; None for the whole; (-1, -1) where nothing of it is there."""
    found = _ONE_RANGE.fullmatch(request.headers.get("Range", "").replace(" ", ""))
    if found is None or request.headers.get("If-Range", mark) != mark or found[1] == found[2] == "":
        return None
    if not found[1]:  # the last so many bytes
        last = min(int(found[2][:20]), size)
        return (size - last, size) if last else (-1, -1)
    start = int(found[1][:20])
    end = min(int(found[2][:20]) + 1, size) if found[2] else size
    if found[2] and int(found[2][:20]) < start:
        return None
    return (start, end) if start < size else (-1, -1)


def _body(request: HttpRequest, path: Path, start: int, end: int) -> HttpResponseBase:
    if request.method == "HEAD":
        return HttpResponse()
    told = isinstance(request, ASGIRequest)
    return StreamingHttpResponse(_later(path, start, end) if told else _now(path, start, end))


def _now(path: Path, start: int, end: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(start)
        while start < end and (piece := file.read(min(PIECE, end - start))):
            start += len(piece)
            yield piece


async def _later(path: Path, start: int, end: int) -> AsyncIterator[bytes]:
    """The same without holding up the other requests of the server."""
    with path.open("rb") as file:
        file.seek(start)
        while start < end and (piece := await asyncio.to_thread(file.read, min(PIECE, end - start))):
            start += len(piece)
            yield piece
