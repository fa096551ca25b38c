"""News: a line that says that something is new and nothing else, to those who signed in; silent it costs nothing."""

import http.client
import re
import threading
import time
from contextlib import closing
from typing import Any

import pytest


@pytest.fixture
def line(served: Any, enter: Any) -> Any:
    """Opens a line of news; `who` None is a stranger."""
    cookies = {who: enter(who).cookies["desk"].value for who in ("a/head", "b/head")}
    opened = []

    def listen(who: str | None) -> http.client.HTTPResponse:
        connection = http.client.HTTPConnection(served.address.removeprefix("http://"), timeout=20)
        headers = {"Accept": "text/event-stream", "User-Agent": "test"}
        connection.request("GET", "/news", headers=headers | ({"Cookie": f"desk={cookies[who]}"} if who else {}))
        opened.append(connection)
        return connection.getresponse()

    yield listen
    for one in opened:
        with closing(one):
            pass


def told(answer: http.client.HTTPResponse) -> str:
    """The next event."""
    while not (text := answer.readline().decode()).startswith("data:"):
        pass
    return text


def test_a_deed_of_one_side_is_news_to_the_other_without_a_word_of_it(line: Any, enter: Any) -> None:
    answer = line("b/head")
    assert answer.status == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    before = told(answer)
    head = enter("a/head")
    case = re.findall(r'href="(/cases/inc-[^"]+)"', head.get("/cases").content.decode())[0]
    said = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely", "words": "Sealed words."}
    assert head.post(f"{case}/assess", said).status_code == 302
    after = told(answer)
    assert after != before
    number, within_ms = re.fullmatch(r"data: (\d+) (\d+)\n", after).groups()  # type: ignore[union-attr]
    assert int(number) > int(before.split()[1])
    assert int(within_ms) >= 0


def test_a_stranger_hears_nothing(line: Any) -> None:
    answer = line(None)
    assert answer.status == 401
    assert answer.read() == b""


def test_lines_that_are_silent_hold_no_thread(line: Any) -> None:
    answers = [line("a/head") for _ in range(3)]
    threads = threading.active_count()
    answers += [line("a/head") for _ in range(25)]
    for one in answers:
        told(one)
    end = time.monotonic() + 10
    while threading.active_count() > threads + 5 and time.monotonic() < end:
        time.sleep(0.1)
    assert threading.active_count() <= threads + 5
