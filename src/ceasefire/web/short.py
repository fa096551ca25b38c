"""The short way to what changed on the watch: an answer that is the same for many is given before Django is asked.

Django answers first, with everything that stands around a view. What it answered 200 to is then remembered: the exact
cookie, browser and host that it let in, with the language it answered in; and the answer itself, by language, question
and state of the record. Somebody let in is forgotten at any change of an account or a session in any process, and after
five minutes (a session that ends by its age may hear of standings so much longer); an answer counts only for the state
that the lines of news of this process have just seen.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from time import monotonic
from typing import Any, NamedTuple

from django.conf import settings

from ceasefire.web.accounts.changed import changes
from ceasefire.web.live import Application, Message, Receive, Send, pulse_number

PATH = "/watch/since"
LET_IN_S = 300.0
_ASKED = re.compile(rb"since=([\w.]{0,200})&heard=(\d{1,18})")
_WHO = (b"cookie", b"user-agent", b"host", b"accept-encoding")
_MOST_LET_IN, _MOST_ANSWERS = 10_000, 500

Who = tuple[str, tuple[tuple[bytes, bytes], ...]]


class LetIn(NamedTuple):
    """Somebody Django let in: at which number of changes of accounts, until when (monotonic), in which language."""

    changes: int
    until: float
    language: bytes


class Short:
    """Stands before Django: the application, with the short way to one address."""

    def __init__(self, application: Application, heard: Callable[[], int] = pulse_number) -> None:
        self.application, self._heard = application, heard
        self._let_in: OrderedDict[Who, LetIn] = OrderedDict()
        self._answers: OrderedDict[Any, list[Message]] = OrderedDict()
        self.given = 0

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        asked = _asked(scope)
        if asked is None:
            await self.application(scope, receive, send)
            return
        since, heard, who = asked
        before = changes()
        for message in self._found(since, heard, who, before) or await self._asked_django(
            scope, receive, who, since, before
        ):
            await send(message)

    def _found(self, since: bytes, heard: int, who: Who, now: int) -> list[Message] | None:
        """The kept answer, where this one is let in and the state is at least the one they heard of."""
        officer, number = self._let_in.get(who), self._heard()
        if officer is None or officer.changes != now or officer.until < monotonic() or not 0 <= heard <= number:
            return None
        found = self._answers.get((who[0], _packs(who), officer.language, since, number))
        self.given += found is not None
        return found

    async def _asked_django(
        self, scope: Message, receive: Receive, who: Who, since: bytes, before: int
    ) -> list[Message]:
        """Django's answer, remembered where it is a plain yes."""
        said: list[Message] = []

        async def hear(message: Message) -> None:
            said.append(message)

        await self.application(scope, receive, hear)
        headers = dict(said[0]["headers"]) if said and said[0].get("status") == 200 else {}
        names = {name.lower(): value for name, value in headers.items()}
        if b"content-language" in names and b"set-cookie" not in names:
            language, number = names[b"content-language"], int(names[b"etag"].strip(b'"'))
            _put(self._let_in, who, LetIn(before, monotonic() + LET_IN_S, language), _MOST_LET_IN)
            _put(self._answers, (who[0], _packs(who), language, since, number), said, _MOST_ANSWERS)
        return said


def _asked(scope: Message) -> tuple[bytes, int, Who] | None:
    """What is asked, from which state on, and by whom, where it is the address of the short way."""
    if scope["type"] != "http" or scope["path"] != PATH or scope["method"] != "GET":
        return None
    found = _ASKED.fullmatch(scope["query_string"])
    if found is None:
        return None
    who = tuple((name, value) for name, value in scope["headers"] if name in _WHO)
    return found[1], int(found[2]), (str(settings.CENTRE), who)


def _packs(who: Who) -> bytes:
    return b",".join(value for name, value in who[1] if name == b"accept-encoding")


def _put(into: "OrderedDict[Any, Any]", key: Any, value: Any, most: int) -> None:
    into[key] = value
    into.move_to_end(key)
    if len(into) > most:
        into.popitem(last=False)
