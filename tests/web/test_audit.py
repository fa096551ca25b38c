"""The audit log: what is acknowledged is on disk, whatever becomes of the process; lines that meet share a commit."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep
from typing import Any

import pytest

_WRITER = """
import sys
from pathlib import Path
from threading import Lock, Thread
from ceasefire.web import standing_up
standing_up.prepare(Path(sys.argv[1]))
from ceasefire.web.accounts.models import Line
from ceasefire.web.audit import book
said = Lock()
def write(name):
    n = 0
    while True:
        n += 1
        book.keep(Line(who=name, side="a", act="read", path=f"/{name}/{n}", status=200, address=""))
        with said:
            print(f"/{name}/{n}", flush=True)
for name in "pqrs":
    Thread(target=write, args=(name,)).start()
"""


def test_a_process_that_is_killed_has_lost_no_line_it_acknowledged(desk: Path) -> None:
    from ceasefire.web.accounts.models import Line

    environment = {**os.environ, "CEASEFIRE_CENTRE": str(desk)}
    command = [sys.executable, "-c", _WRITER, str(desk)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as running:
        assert running.stdout is not None
        acknowledged = [running.stdout.readline() for _ in range(60)]
        running.kill()
        acknowledged += [line for line in running.stdout if line.endswith("\n")]
    kept = set(Line.objects.filter(who__in="pqrs").values_list("path", flat=True))
    assert len(acknowledged) >= 60
    assert {line.strip() for line in acknowledged} <= kept


def test_lines_that_come_during_a_commit_share_the_next(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import connections

    from ceasefire.web import audit
    from ceasefire.web.accounts.models import Line

    book, real = audit.Book(), audit.Book._commit

    def slow(self: Any, batch: Any) -> None:
        sleep(0.1)
        real(self, batch)

    monkeypatch.setattr(audit.Book, "_commit", slow)

    def write(n: int) -> bool:
        book.keep(Line(who="w", side="a", act="read", path=f"/{n}", status=200, address=""))
        there = Line.objects.filter(path=f"/{n}").exists()
        connections.close_all()
        return there

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(write, range(24)))
    assert Line.objects.filter(who="w").count() == 24
    assert book.commits < 12


def test_a_line_that_cannot_be_written_is_an_error_for_who_waits(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import OperationalError

    from ceasefire.web.accounts.models import Line
    from ceasefire.web.audit import Book

    def full(self: Any, **_: Any) -> None:
        raise OperationalError("disk full")

    monkeypatch.setattr(Line, "save", full)
    with pytest.raises(OperationalError):
        Book().keep(Line(who="w", side="a", act="read", path="/", status=200, address=""))
