"""Django behind the server: each request is answered whole in one of a few kept threads, each with a kept connection.

Django's own handler makes a thread and a connection to the database for each request and goes back and forth between
threads; at 720 sessions that costs more than most pages. Deeds wait in threads of their own, and so do sign-ins, whose
slow hash is on purpose: neither keeps a page from being read.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import IO, Any

from django.core import signals
from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, get_script_prefix
from django.http.response import HttpResponseBase
from django.urls import set_script_prefix

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

READERS, DEEDS = 8, 4
"""Threads for pages and for deeds; sign-ins have one a core, as their hash keeps a core busy."""


class Answers(ASGIHandler):
    """The application: `await answers(scope, receive, send)`."""

    def __init__(self) -> None:
        self.load_middleware(is_async=False)
        cores = len(os.sched_getaffinity(0))
        self._reading = ThreadPoolExecutor(READERS, thread_name_prefix="page")
        self._doing = ThreadPoolExecutor(DEEDS, thread_name_prefix="deed")
        self._entering = ThreadPoolExecutor(max(1, cores // 2), thread_name_prefix="sign-in")

    def _room(self, scope: Scope) -> ThreadPoolExecutor:
        if scope["method"] in ("GET", "HEAD"):
            return self._reading
        return self._entering if scope["path"] == "/sign-in" else self._doing

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"only http is answered, not {scope['type']}")
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return
        run, room = asyncio.get_running_loop().run_in_executor, self._room(scope)
        response = await run(room, self._whole, scope, body)
        if not response.streaming:
            await self.send_response(response, send)
            return
        try:
            await self._stream(response, receive, send)
        finally:
            await run(room, response.close)

    def _whole(self, scope: Scope, body: IO[bytes]) -> HttpResponseBase:
        """The answer, made in this thread; what is not a stream is closed here, with its part in the database."""
        set_script_prefix(get_script_prefix(scope))
        signals.request_started.send(sender=self.__class__, scope=scope)
        request, refused = self.create_request(scope, body)
        response: HttpResponseBase = refused if request is None else self.get_response(request)
        if request is None:
            body.close()
        if not response.streaming:
            response.close()
        return response

    async def _stream(self, response: HttpResponseBase, receive: Receive, send: Send) -> None:
        """Send part after part, and stop where the browser has gone."""
        sending = asyncio.ensure_future(self.send_response(response, send))
        gone = asyncio.ensure_future(receive())
        _, running = await asyncio.wait({sending, gone}, return_when=asyncio.FIRST_COMPLETED)
        for one in running:
            one.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        if sending.done() and not sending.cancelled():
            sending.result()
