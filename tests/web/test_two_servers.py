"""Two servers on one desk: a number stands for one report, and a video is copied once, whichever of them is asked."""

import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ENTERS = """
import sys
from pathlib import Path
from ceasefire.web import standing_up
standing_up.prepare(Path(sys.argv[1]), hosts="testserver")
from django.test import Client
from ceasefire.web.door import door
door.refresh()
asks = Client(headers={"authorization": f"Bearer {sys.argv[3]}"})
document = {"form": "ceasefire-form/1", "kind": "post_log", "reference": sys.argv[2], "asset": "p", "watches": []}
headers = {"idempotency-key": "6f1c0f6e-2f5e-4d3e-9d59-0d6a3a3f7a11"}
print("ready", flush=True)
sys.stdin.readline()
answer = asks.post("/api/entries", {"document": document}, content_type="application/json", headers=headers)
print(answer.status_code, answer.content.decode(), flush=True)
"""

COPIES = """
import json, sys, time
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from ceasefire.web.exhibits.preparing import MAKER
from ceasefire.web.exhibits.workshop import Workshop

class Counting(Workshop):
    __slots__ = ()
    def _run(self, order, work):
        print("making", flush=True)
        sys.stdin.readline()
        (work / "note.json").write_text(json.dumps({"maker": MAKER, "stills": []}))
        return None

film = Path(sys.argv[1])
order, shop = SimpleNamespace(path=film, sha256="0" * 64), Counting()
while (state := shop.state(order, film.parent / "derived")).is_ in ("waiting", "making"):
    time.sleep(0.01)
print(state.is_, flush=True)
"""


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a server of one deed; whatever of it is left at the end is stopped."""
    running: list[subprocess.Popen[str]] = []

    def started(code: str, desk: Path, *given: str) -> "subprocess.Popen[str]":
        paths = os.pathsep.join([str(Path(__file__).parent), *sys.path])
        environment = {**os.environ, "CEASEFIRE_CENTRE": str(desk), "PYTHONPATH": paths}
        command = [sys.executable, "-c", code, *given]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        running.append(subprocess.Popen(command, env=environment, **pipes))
        return running[-1]

    yield started
    for one in running:
        one.kill()
        one.wait()
        for pipe in (one.stdin, one.stdout):
            assert pipe is not None
            pipe.close()


def line(one: "subprocess.Popen[str]") -> str:
    assert one.stdout is not None
    return one.stdout.readline().strip()


def go(one: "subprocess.Popen[str]") -> None:
    assert one.stdin is not None
    one.stdin.write("\n")
    one.stdin.flush()


def waiting(file: Path, how_many: int) -> None:
    """Return when so many wait for the lock of this file, as the system tells it."""
    mark = f":{file.stat().st_ino} "
    until = time.monotonic() + 60
    while time.monotonic() < until:
        rows = Path("/proc/locks").read_text().splitlines()
        if sum("->" in row and mark in row for row in rows) == how_many:
            return
        time.sleep(0.01)
    pytest.fail("nobody waits for the lock")


@contextmanager
def held(file: Path) -> Iterator[None]:
    lock = os.open(file, os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def test_a_number_stands_for_one_report_whichever_server_it_came_to(desk: Path, start: Start) -> None:
    from ceasefire.store.projections.models import Original
    from ceasefire.web import tokens

    _, secret = tokens.make("a", "two", ["observer"], "a/head")
    both = [start(ENTERS, desk, str(desk), words, secret) for words in ("first", "second")]
    assert [line(one) for one in both] == ["ready", "ready"]
    with held(desk / "web" / "deeds.lock"):
        for one in both:
            go(one)
        waiting(desk / "web" / "deeds.lock", 2)
    told = [line(one) for one in both]
    assert sorted(one.split()[0] for one in told) == ["201", "422"], told
    assert [one.wait(60) for one in both] == [0, 0]
    assert Original.objects.filter(name__contains="6f1c0f6e").count() == 1


def test_two_servers_copy_a_video_once(tmp_path: Path, start: Start) -> None:
    film: Any = tmp_path / "film.ts"
    film.write_bytes(b"x")
    first = start(COPIES, tmp_path, str(film))
    assert line(first) == "making"
    second = start(COPIES, tmp_path, str(film))
    waiting(tmp_path / "derived" / f".lock-{'0' * 64}", 1)
    go(first)
    assert line(first) == "ready"
    assert line(second) == "ready"  # and never "making"
    assert [one.wait(60) for one in (first, second)] == [0, 0]
    assert [one.name for one in (tmp_path / "derived").iterdir() if one.is_dir()] == ["0" * 64]


def test_a_server_that_dies_leaves_the_copy_to_the_other(tmp_path: Path, start: Start) -> None:
    film = tmp_path / "film.ts"
    film.write_bytes(b"x")
    first = start(COPIES, tmp_path, str(film))
    assert line(first) == "making"
    second = start(COPIES, tmp_path, str(film))
    waiting(tmp_path / "derived" / f".lock-{'0' * 64}", 1)
    first.kill()
    first.wait(60)
    assert line(second) == "making"
    go(second)
    assert line(second) == "ready"
    assert second.wait(60) == 0
    assert not list((tmp_path / "derived").glob(".work-*"))
