"""What changed on the watch, asked the short way: what is new alone, the same as made anew, to nobody let out."""

import asyncio
import json
import re
from typing import Any

import pytest

SAID = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely", "words": "Sealed words."}


def assess(enter: Any, side: str) -> str:
    head = enter(f"{side}/head")
    path = re.findall(r'href="(/cases/inc-[^"]+)"', head.get("/cases").content.decode())[0]
    assert head.post(f"{path}/assess", SAID).status_code == 302
    return str(path.rpartition("/")[2])


def told(browser: Any, held: str) -> dict[str, Any]:
    answer = browser.get(f"/watch/since?since={held}&heard=0")
    assert answer.status_code == 200
    found: dict[str, Any] = json.loads(answer.content)
    return found


def test_a_screen_gets_what_is_new_and_no_more(enter: Any) -> None:
    other = enter("b/analyst")
    held = other.get("/watch/incidents")["X-Held"]
    first = told(other, held)
    assert first["standing"] == {}
    assert set(first["parts"]) == {"tiles", "latest", "quality"}
    assert told(other, first["held"]) == {"held": first["held"], "standing": {}, "parts": {}}
    name = assess(enter, "a")
    new = told(other, first["held"])
    assert set(new["standing"]) == {name}
    assert set(new["parts"]) == {"latest"}
    assert "Sealed words" not in json.dumps(new)
    page = other.get("/watch").content.decode()
    assert new["parts"]["latest"].strip() in page
    columns = other.get("/watch/incidents").json()
    assert columns["standing"][columns["name"].index(name)] == new["standing"][name]


@pytest.mark.parametrize("held", ["", "x", "1_1", "1.1.1_1", "0.0_0", "1.1_999999"])
def test_a_mark_of_something_else_has_all_fetched(enter: Any, held: str) -> None:
    assert told(enter("a/head"), held)["standing"] is None


class Desk:
    """The short way before the whole desk, with a number of the state that the test sets."""

    def __init__(self, browser: Any) -> None:
        from ceasefire.web.answering import Answers
        from ceasefire.web.short import Short

        self.number = -1
        self.short = Short(Answers(), lambda: self.number)
        self.cookie = f"desk={browser.cookies['desk'].value}".encode()

    def ask(self, held: str, heard: int, agent: bytes = b"test") -> tuple[int, bytes]:
        headers = [(b"host", b"testserver"), (b"user-agent", agent), (b"cookie", self.cookie)]
        query = f"since={held}&heard={heard}".encode()
        scope = {"type": "http", "method": "GET", "path": "/watch/since", "query_string": query, "headers": headers}
        said: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            said.append(message)

        asyncio.run(self.short({**scope, "http_version": "1.1", "scheme": "http"}, receive, send))
        return said[0]["status"], b"".join(one.get("body", b"") for one in said[1:])


@pytest.fixture
def desk_of(enter: Any) -> Any:
    return lambda who: Desk(enter(who))


def state() -> int:
    from ceasefire.web.door import version

    return sum(version())


def test_the_second_who_asks_is_answered_without_django(desk_of: Any, enter: Any) -> None:
    desk = desk_of("a/head")
    desk.number = state()
    first = desk.ask("", desk.number)
    assert first[0] == 200
    assert (desk.short.given, desk.ask("", desk.number), desk.short.given) == (0, first, 1)
    assert desk.ask("", desk.number, agent=b"another")[0] in (302, 401)  # a session goes with its browser
    assert desk.short.given == 1


def test_an_answer_is_never_older_than_the_news_heard(desk_of: Any, enter: Any) -> None:
    desk = desk_of("a/head")
    desk.number = state()
    old = desk.ask("", desk.number)
    assess(enter, "b")
    new = desk.ask("", state())  # this process has not looked yet
    assert new != old
    assert desk.short.given == 0


@pytest.mark.parametrize("ends", ["sign-out", "account closed", "roles taken", "language"])
def test_who_was_let_in_is_asked_again_after_any_change(desk_of: Any, enter: Any, ends: str) -> None:
    from ceasefire.web.accounts.models import Officer

    browser = enter("a/head")
    desk = Desk(browser)
    desk.number = state()
    assert [desk.ask("", desk.number)[0] for _ in "ab"] == [200, 200]
    assert desk.short.given == 1
    officer = Officer.objects.get(username="head-a")
    if ends == "sign-out":
        assert browser.post("/sign-out").status_code == 302
    elif ends == "account closed":
        officer.is_active = False
        officer.save()
    elif ends == "roles taken":
        officer.roles = []
        officer.save()
    else:
        officer.language = "hy"
        officer.save()
    status, _ = desk.ask("", desk.number)
    assert status == 200 if ends == "language" else status in (302, 401, 403)
    assert desk.short.given == 1


def test_who_is_told_of_news_asks_at_once_where_few_listen_and_spread_out_where_many_do() -> None:
    from ceasefire.web.live import within_ms

    assert [within_ms(lines) for lines in (1, 36, 360, 100_000)] == [250, 480, 4800, 10_000]
