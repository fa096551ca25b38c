"""The sessions that `ceasefire bench web` plays: real pages are asked for, and what goes wrong is counted."""

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

from standing_desk import PASSWORD

from ceasefire.bench.web_rows import sessions
from ceasefire.bench.web_sessions import BROWSER, Mix, play

ACCOUNTS = [{"username": f"{post}-{side}", "password": PASSWORD} for side in "ab" for post in ("analyst", "head")]
MIX = Mix(sessions=6, ramp_s=0.5, steady_s=8, pause_s=0.4)


def in_a_thread(work: Any) -> Any:
    """Runs a coroutine apart from the loop that a browser test may have left in this process."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def opened(count: int) -> list[str]:
    """Sessions of the four accounts that the mix may use, in their order."""
    from ceasefire.web.accounts.models import Officer

    Officer.objects.exclude(username__in=[one["username"] for one in ACCOUNTS]).delete()
    return [key for key, _ in sessions(count, BROWSER)]


def test_sessions_look_and_act_without_an_error(served: Any, enter: Any) -> None:
    enter("a/head").get("/cases")  # what is read once is read before
    port = urlsplit(served.address).port
    accounts = sorted(one["username"] for one in ACCOUNTS)
    seen = in_a_thread(play(int(port or 0), accounts, opened(MIX.sessions), MIX))
    assert not seen.errors
    assert seen.most_open > 1
    assert {"watch", "news"} <= set(seen.took)
    assert sum(map(len, seen.took.values())) > 6
    assert seen.open == 0


def test_a_desk_that_is_not_there_counts_as_errors() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    seen = in_a_thread(play(port, ["head-a"], ["none"], Mix(sessions=1, ramp_s=0, steady_s=0.5, pause_s=0.1)))
    assert seen.errors["watch: ConnectionRefusedError"] >= 1
    assert not seen.took
