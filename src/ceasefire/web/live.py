"""News as server-sent events: a screen is told that something is new and fetches it; no fact goes this way.

Whether an officer may listen is answered by Django like any page; the line itself is then kept open outside it, where
a line that is silent for hours holds no thread and no connection to the database.
"""

import asyncio
import math
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

from django.db import close_old_connections
from django.http import HttpRequest, HttpResponse, JsonResponse

from ceasefire.web.door import version

_EVERY_S = 1.0
_ALIVE_S = 20.0
_LATE_S = 3.0
_A_SECOND = 75
"""So many browsers of one process ask a second after news, if all do; where few listen they ask nearly at once."""
_SOON_MS, _AT_MOST_MS = 250, 10_000

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


def news(request: HttpRequest) -> HttpResponse:
    """Yes, with the headers of the line; `Lines` keeps it open and fills it."""
    response = HttpResponse(content_type="text/event-stream")
    response["X-Accel-Buffering"] = "no"
    return response


class Lines:
    """Stands before Django: an answer 200 to /news stays open and tells of each change; all else goes through."""

    def __init__(self, application: Application) -> None:
        self.application = application

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != "/news" or scope["method"] != "GET":
            await self.application(scope, receive, send)
            return
        said: list[Message] = []

        async def hear(message: Message) -> None:
            said.append(message)

        await self.application(scope, receive, hear)
        if said and said[0].get("status") == 200:
            await _keep_open(said[0], receive, send)
        else:
            for message in said:
                await send(message)


async def _keep_open(start: Message, receive: Receive, send: Send) -> None:
    headers = [one for one in start["headers"] if one[0].lower() != b"content-length"]
    await send({**start, "headers": headers})
    telling = asyncio.ensure_future(_tell(send))
    gone = asyncio.ensure_future(_gone(receive))
    _, running = await asyncio.wait({telling, gone}, return_when=asyncio.FIRST_COMPLETED)
    for one in running:
        one.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    if telling.done() and not telling.cancelled():
        telling.result()


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _tell(send: Send) -> None:
    async for line in _told():
        await send({"type": "http.response.body", "body": line.encode(), "more_body": True})


async def _told() -> AsyncIterator[str]:
    """`event: new` at each change, and a comment so that nothing closes the line.

    With the number of the state, and within how many milliseconds to ask, each listener at a moment of its own.
    """
    told = -1
    with _watched() as pulse:
        while True:
            await pulse.after(told)
            line = f"event: new\ndata: {pulse.number} {within_ms(pulse.lines)}\n\n"
            yield line if pulse.number != told else ": still here\n\n"
            told = pulse.number


def within_ms(lines: int) -> int:
    """The milliseconds over which so many listeners spread what they ask."""
    return min(_AT_MOST_MS, max(_SOON_MS, lines * 1000 // _A_SECOND))


class Pulse:
    """Looks at the number of the state once a second for all lines of this process together, while there are any."""

    def __init__(self, look: Callable[[], int]) -> None:
        self.number, self.lines, self.looked = -1, 0, -math.inf
        self._look = look
        self._changed = asyncio.Event()
        self._looking: asyncio.Task[None] | None = None

    async def after(self, told: int) -> None:
        """Until the number is another, or it is time for a sign of life. What looking refused is raised here."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._beat())
        if told == self.number:
            waiting = asyncio.ensure_future(self._changed.wait())
            await asyncio.wait({waiting, self._looking}, timeout=_ALIVE_S, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
        if self._looking.done():
            self._looking.result()

    async def _beat(self) -> None:
        while self.lines:
            number = await asyncio.to_thread(self._look)
            self.looked = monotonic()
            if number != self.number:
                self.number = number
                changed, self._changed = self._changed, asyncio.Event()
                changed.set()
            await asyncio.sleep(_EVERY_S)


_pulses: WeakKeyDictionary[asyncio.AbstractEventLoop, Pulse] = WeakKeyDictionary()


def pulse_number() -> int:
    """The number of the state as the lines of this process know it; -1 where nobody has looked in the last seconds."""
    pulse = _pulses.get(asyncio.get_running_loop())
    return pulse.number if pulse is not None and monotonic() - pulse.looked < _LATE_S else -1


@contextmanager
def _watched() -> Iterator[Pulse]:
    """The pulse of this process, counted as listened to while it lasts."""
    pulse = _pulses.setdefault(asyncio.get_running_loop(), Pulse(number))
    pulse.lines += 1
    try:
        yield pulse
    finally:
        pulse.lines -= 1


def number() -> int:
    """The number of the state: how many entries of both logs are drawn."""
    close_old_connections()
    try:
        return sum(version())
    finally:
        close_old_connections()


def health(request: HttpRequest) -> JsonResponse:
    """Is the server there? Says nothing of what it holds."""
    return JsonResponse({"ok": True})
