"""Bodies behind their limit, without a server: who is told what, what is read away, and how long that is done."""

import asyncio
from typing import Any

import pytest

from ceasefire.web import bounded
from ceasefire.web.bounded import FIELD_AT, FIELD_MOST, Message, Receive, Scope, Send

PIECE = b"x" * 2**20
MOST = FIELD_MOST // len(PIECE)


class Sender:
    """A phone: so many pieces of a body, then silence, the end or a broken connection."""

    def __init__(self, pieces: int, then: str = "end") -> None:
        self.left, self.then, self.given = pieces, then, 0

    async def receive(self) -> Message:
        if self.left == 0:
            if self.then == "silence":
                await asyncio.Event().wait()
            return {"type": "http.disconnect"}
        self.left, self.given = self.left - 1, self.given + 1
        return {"type": "http.request", "body": PIECE, "more_body": self.left > 0 or self.then != "end"}


async def _reads_all(scope: Scope, receive: Receive, send: Send) -> None:
    """An application that reads a body before it answers, and says nothing to who has gone; as Django does."""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        if not message.get("more_body"):
            break
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


def told(sender: Sender, path: str = FIELD_AT, length: int | None = None) -> list[Any]:
    said: list[Any] = []

    async def send(message: Message) -> None:
        said.append((message, sender.given))

    headers = [] if length is None else [(b"content-length", str(length).encode())]
    scope: Scope = {"type": "http", "method": "POST", "path": path, "headers": headers}
    asyncio.run(asyncio.wait_for(bounded.bounded(_reads_all)(scope, sender.receive, send), 60))
    return said


@pytest.mark.parametrize("length", [None, 1, FIELD_MOST])
def test_as_much_as_is_allowed_goes_through(length: int | None) -> None:
    assert [one[0].get("body") for one in told(Sender(MOST), length=length)] == [None, FIELD_AT.encode()]


@pytest.mark.parametrize("path", [FIELD_AT, "/cases"])
@pytest.mark.parametrize("length", [None, 1, FIELD_MOST + 1, 10**30])
def test_more_is_told_once_and_what_was_still_coming_is_read_before_the_end(path: str, length: int | None) -> None:
    sender = Sender(MOST + 5)
    start, words, end = told(sender, path, length)
    assert (b"connection", b"close") in start[0]["headers"]
    assert words[0]["body"] == (b"/openrosa/too-large" if path == FIELD_AT else b"/observe/too-large")
    assert words[0]["more_body"]
    assert not end[0]["more_body"]
    assert end[1] == MOST + 5


def test_a_refused_length_is_answered_before_a_byte_is_read() -> None:
    assert told(Sender(MOST + 5), length=FIELD_MOST + 1)[1][1] == 0


def test_the_last_piece_that_is_too_much_is_not_waited_after() -> None:
    assert len(told(Sender(MOST + 1))) == 3  # a sender that has sent all says nothing more: no waiting for it


def test_who_breaks_off_within_the_limit_is_told_nothing() -> None:
    assert told(Sender(MOST - 1, then="break")) == []


def test_reading_away_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "REST_MOST", 3 * len(PIECE))
    endless = Sender(10**6)
    assert len(told(endless)) == 3
    assert endless.given == MOST + 1 + 3
    monkeypatch.setattr(bounded, "QUIET_S", 0.01)
    assert len(told(Sender(MOST + 1, then="silence"))) == 3
    monkeypatch.setattr(bounded, "QUIET_S", 60.0)
    monkeypatch.setattr(bounded, "REST_S", 0.01)
    assert len(told(Sender(MOST + 1, then="silence"))) == 3
