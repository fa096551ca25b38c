"""News as server-sent events: a screen is told that something is new and fetches it; no fact goes this way."""

import asyncio
from collections.abc import AsyncIterator

from asgiref.sync import sync_to_async
from django.db import connections
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse

from ceasefire.web.door import door

_EVERY_S = 1.0
_ALIVE_S = 20.0


async def news(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """`event: new` with the number of the state whenever the reading rooms have changed."""
    response = StreamingHttpResponse(_told(), content_type="text/event-stream")
    response["X-Accel-Buffering"] = "no"
    return response


async def _told() -> AsyncIterator[str]:
    """One line a change, and a comment now and then so that nothing between closes the line."""
    await sync_to_async(connections.close_all)()  # a line stays open for hours and reads no table
    told, silent = -1, 0.0
    while True:
        if door.version != told:
            told, silent = door.version, 0.0
            yield f"event: new\ndata: {told}\n\n"
        elif silent >= _ALIVE_S:
            silent = 0.0
            yield ": still here\n\n"
        await asyncio.sleep(_EVERY_S)
        silent += _EVERY_S


def health(request: HttpRequest) -> JsonResponse:
    """Is the server there? Says nothing of what it holds."""
    return JsonResponse({"ok": True})
