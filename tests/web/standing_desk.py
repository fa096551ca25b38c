"""A desk over a small centre with a few incidents: made once, copied for each test, so that tests stay apart.

Fixtures, shared by the tests of the screens (`tests/web`) and by those in a real browser (`tests/browser`).
"""

import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "desk"))

from makings import LineReaders

from ceasefire.desk.close_day import close_day
from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.found_centre import Founding
from ceasefire.desk.take_in import take_in
from ceasefire.wiring import constitution_of, found_centre, seeded

DAY = date(2021, 1, 30)
NOW = datetime(2021, 1, 30, 14, tzinfo=UTC)
PASSWORD = "a long word for exercises"
HOSTS = "testserver,localhost,127.0.0.1"
POSTS = ("duty", "head", "analyst", "second")
FOUNDINGS = tuple(
    Founding(side=side, name=f"Delegation {side.upper()}", origin=f"{side}.example/log", posts=POSTS) for side in "ab"
)
ACCOUNTS = {
    "head": ["head", "duty", "analyst", "liaison", "observer", "reader", "admin"],
    "duty": ["duty", "liaison", "observer", "reader"],
    "analyst": ["analyst", "reader"],
    "second": ["reader"],
}


def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
    given = {"centre": "Exercise", "exercise": True, "area": [45.5, 38.8, 47.6, 40.6]}
    return constitution_of(given, delegations, "nk-2020-11-09")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre with one day taken in and closed, and a desk with an account a post; one a process."""
    if not _made:
        os.environ.pop("CEASEFIRE_DATABASE", None)
        _made.append(make_desk(tmp_path_factory.mktemp("desk") / "centre"))
        _let_go()
    return _made[0]


_made: list[Path] = []


def make_desk(folder: Path) -> Path:
    """A centre in this folder and a desk on the database that the environment names; its tables are left open."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    file = folder.parent / "day.txt"
    file.write_text("shot 3\nexplosion 2\nburst 12\nexplosion 1\ncomplaint AM 5\n", encoding="utf-8")
    founded = found_centre(folder, FOUNDINGS, agree, randomness=seeded("web"), at=datetime(2021, 1, 30, 5, tzinfo=UTC))
    with founded as centre:
        take_in(centre, [file], side="a", clock=lambda: NOW, readers=LineReaders())
        close_day(centre, DAY, side="a", at=NOW)
        centre.exchange(NOW)
    from ceasefire.web import standing_up

    _behind(folder)
    standing_up.prepare(folder, hosts=HOSTS)
    standing_up.draw_rooms()
    for side in "ab":
        for post, roles in ACCOUNTS.items():
            standing_up.open_account(f"{post}-{side}", f"{side}/{post}", roles, PASSWORD)
    return folder


def _behind(folder: Path) -> None:
    """Put a centre's folder behind the desk, also where Django was loaded before for another."""
    os.environ.update(
        CEASEFIRE_CENTRE=str(folder),
        CEASEFIRE_WEB_HOSTS=HOSTS,
        DJANGO_SETTINGS_MODULE="ceasefire.web.settings",
    )
    from django.conf import settings
    from django.contrib.auth.hashers import ScryptPasswordHasher
    from django.db import connections

    ScryptPasswordHasher.work_factor, ScryptPasswordHasher.parallelism = 16, 1  # a quarter of a second a sign-in less
    settings.CENTRE = folder
    settings.ALLOWED_HOSTS = HOSTS.split(",")
    (folder / "web").mkdir(exist_ok=True)
    connections["default"].close()
    connections["default"].settings_dict["CONN_MAX_AGE"] = 0  # a kept thread does not stay with another test's desk
    if connections["default"].vendor == "sqlite":
        connections["default"].settings_dict["NAME"] = folder / "web" / "desk.sqlite"


def _let_go() -> None:
    from django.db import connections

    from ceasefire.web.door import door
    from ceasefire.web.exhibits.workshop import workshop

    workshop.finish()  # a copy still being made would miss its folder, and a later test would be blamed
    door.close()
    connections.close_all()


@pytest.fixture
def desk(template: Path, tmp_path: Path) -> Iterator[Path]:
    """The folder of a centre of this test's own, behind the desk."""
    with a_copy(template, tmp_path / "centre") as folder:
        yield folder


@contextmanager
def a_copy(template: Path, folder: Path) -> Iterator[Path]:
    """A copy of the centre, behind the desk for as long as this lasts."""
    shutil.copytree(template, folder)
    _behind(folder)
    try:
        yield folder
    finally:
        _let_go()


Enter = Callable[..., Any]


@pytest.fixture
def enter(desk: Path) -> Enter:
    """A signed-in browser (Django's test client) of a post: `enter("a/head")`, `enter("b/analyst", "tr")`."""
    from django.test import Client

    def entered(officer: str, language: str = "en") -> Any:
        side, _, post = officer.partition("/")
        browser = Client(headers={"user-agent": "test"})
        answer = browser.post("/sign-in", {"username": f"{post}-{side}", "password": PASSWORD})
        assert answer.status_code == 302, answer.content
        if language != "en":
            browser.post("/language", {"language": language})
        return browser

    return entered


@dataclass
class Served:
    """A running server."""

    address: str


@pytest.fixture
def served(desk: Path) -> Iterator[Served]:
    """The desk on a port of this machine, for a real browser."""
    with serving() as there:
        yield there


@contextmanager
def serving() -> Iterator[Served]:
    """The desk that is there now, on a port of this machine."""
    import uvicorn

    from ceasefire.web.asgi import application

    config = uvicorn.Config(application, host="127.0.0.1", port=0, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield Served(f"http://127.0.0.1:{port}")
    finally:
        server.should_exit = True
        server.force_exit = True
        thread.join(timeout=10)
