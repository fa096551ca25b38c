"""`ceasefire bench web`: 720 sessions of a realistic mix at a served desk, on SQLite and, where it is, PostgreSQL.

Officers keep the line of news open, look at the watch, cases and reports with pauses between, now and then sign in or
assess a case. Server and sessions share this machine and its loopback; the server is ended by its number.
"""

import asyncio
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import numpy as np

from ceasefire.bench.own_postgresql import programs, server
from ceasefire.bench.web_map import browser_program, move_map
from ceasefire.bench.web_sessions import BROWSER, Mix, Seen, play

Say = Callable[[str], None]
_ROWS = [sys.executable, "-m", "ceasefire.bench.web_rows"]
_PYTHON = [sys.executable, "-c", "from ceasefire.cli.main import main; main()"]


@dataclass(frozen=True, slots=True)
class Load:
    """How much: days of the centre played, rows added to the tables of the screens, and the sessions' mix."""

    days: int
    incidents: int
    observations: int
    mix: Mix


FULL = Load(
    days=7, incidents=100_000, observations=1_300_000, mix=Mix(sessions=720, ramp_s=90, steady_s=90, pause_s=45)
)
QUICK = Load(days=1, incidents=5_000, observations=20_000, mix=Mix(sessions=60, ramp_s=10, steady_s=20, pause_s=20))


def run(say: Say, *, quick: bool = False, **_: Any) -> dict[str, Any]:
    """Figures of each database, as played and with the rows added; `quick` takes a twelfth of the sessions."""
    load = QUICK if quick else FULL
    folder = Path(tempfile.mkdtemp(prefix="ceasefire-bench-"))
    notes = [
        "sessions and server share this machine; times are the client's, whole answers, connection included",
        f"sessions are opened beforehand, half of them a side's; one look in a hundred is a sign-in; between two looks"
        f" of one officer {load.mix.pause_s:g} s in the mean",
        "the map is drawn in software by Chromium on the same machine; it is left out where there is no Chromium",
        f"+{load.incidents:,} incidents and {load.observations:,} observations are written straight into the tables of"
        " the screens: they are no entries of the record, so deeds are as large as the centre that was played",
    ]
    if quick:
        notes.append("a twelfth of the sessions (--quick): for trying out, not for publishing")
    try:
        say(f"playing {load.days} days of the demo's centre; this is not measured")
        _call([*_PYTHON, "demo", "--out", str(folder / "demo"), "--days", str(load.days)], {})
        figures = []
        for name, url in _databases(notes):
            with url as address:
                figures += _both(folder, name, address, load, say)
        return {"figures": figures, "notes": notes}
    finally:
        shutil.rmtree(folder)


def _databases(notes: list[str]) -> Iterator[tuple[str, Any]]:
    """SQLite, and a PostgreSQL server of our own where its programs and psycopg are."""
    yield "SQLite", _nothing()
    found = programs()
    try:
        import psycopg  # noqa: F401
    except ImportError:
        found = None
    if found is None:
        notes.append("PostgreSQL was not measured: its programs or psycopg are absent")
    else:
        yield "PostgreSQL", server(found)


@contextmanager
def _nothing() -> Iterator[str]:
    yield ""


def _both(folder: Path, name: str, url: str, load: Load, say: Say) -> list[dict[str, Any]]:
    """The centre as it was played, then with the rows added; each on a copy of its own."""
    centre = folder / name
    shutil.copytree(folder / "demo" / "centre", centre, ignore=shutil.ignore_patterns("web"))
    given = {"CEASEFIRE_DATABASE": url} if url else {}
    accounts = json.loads(_call([*_PYTHON, "serve", "--centre", str(centre), "--check", "--json"], given))["accounts"]
    given |= {"CEASEFIRE_CENTRE": str(centre), "DJANGO_SETTINGS_MODULE": "ceasefire.web.settings"}
    figures = []
    for more in (False, True):
        label = f"{name}, +{load.observations:,} observations" if more else name
        if more:
            say(f"{label}: writing rows")
            _call([*_ROWS, "rows", str(load.incidents), str(load.observations)], given)
        opened = json.loads(_call([*_ROWS, "sessions", str(load.mix.sessions), BROWSER], given))
        say(f"{label}: {load.mix.sessions} sessions for {load.mix.ramp_s + load.mix.steady_s} s")
        with served(centre, given) as port:
            figures += _figures(label, asyncio.run(play(port, accounts, opened, load.mix)), load.mix)
            if more and not url and (program := browser_program()):
                say(f"{label}: the map in {program}")
                figures += _map(move_map(program, port, opened[0], BROWSER))
        for line in _unforeseen(centre / "served.log"):
            say(f"{label}: the server's log: {line}")
    return figures


def _unforeseen(log: Path) -> list[str]:
    """The kinds of errors in the server's log, each once."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return sorted({line[:200] for line in lines if re.match(r"[\w.]+(Error|Timeout|Exception)\b", line)})


def _call(command: list[str], more: dict[str, str]) -> str:
    environment = {**os.environ, **more}
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout  # noqa: S603


@contextmanager
def served(centre: Path, more: dict[str, str]) -> Iterator[int]:
    """The desk as `ceasefire serve` opens it, on a free port of the loopback."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [*_PYTHON, "serve", "--centre", str(centre), "--port", str(port)]
    with ExitStack() as stack:
        log = stack.enter_context((centre / "served.log").open("wb"))
        running = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **more})  # noqa: S603
        try:
            _until_there(port, running, centre / "served.log")
            yield port
        finally:
            running.terminate()
            try:
                running.wait(timeout=20)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait(timeout=20)


def _until_there(port: int, running: "subprocess.Popen[bytes]", log: Path) -> None:
    end = monotonic() + 120
    while monotonic() < end and running.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5):
                return
        except OSError:
            sleep(0.2)
    raise RuntimeError(log.read_text(encoding="utf-8", errors="replace"))


def _figures(label: str, seen: Seen, mix: Mix) -> list[dict[str, Any]]:
    """p50 and p95 of all answers and of each kind (milliseconds), errors, lines of news."""
    everything = [took for kind, those in seen.took.items() if kind != "news" for took in those]
    full = mix.sessions >= 720
    p95 = _ms(everything, 95)
    rows: list[dict[str, Any]] = [
        _row(f"{label}: answers to {mix.sessions} sessions", len(everything), "answers"),
        _row(f"{label}: p50", _ms(everything, 50), "ms"),
        {**_row(f"{label}: p95", p95, "ms"), "target": "≤ 300", "met": p95 <= 300 if full else None},
        {**_row(f"{label}: errors", sum(seen.errors.values()), ""), "target": "0", "met": not seen.errors},
        _row(f"{label}: lines of news open at once, at most", seen.most_open, "lines"),
    ]
    rows += [_row(f"{label}: p95 of {kind}", _ms(those, 95), "ms") for kind, those in sorted(seen.took.items())]
    return rows + [_row(f"{label}: error {what}", count, "times") for what, count in sorted(seen.errors.items())]


def _map(seen: dict[str, Any]) -> list[dict[str, Any]]:
    """The map with the rows added, drawn in software, after the sessions have ended."""
    frames = [one / 1000 for one in seen["frames"]]
    return [
        _row("map: incidents on it", seen["shown"], ""),
        _row("map: until it is ready", round(seen["ready_s"], 1), "s"),
        _row("map: frames while panned and zoomed", len(frames), "frames"),
        _row("map: p50 of a frame", _ms(frames, 50), "ms"),
        _row("map: p95 of a frame", _ms(frames, 95), "ms"),
        _row("map: longest task of the page", round(max(seen["tasks"], default=0)), "ms"),
    ]


def _row(name: str, value: float, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit, "target": "", "met": None}


def _ms(seconds: list[float], share: float) -> float:
    return round(float(np.percentile(seconds, share)) * 1000) if seconds else 0
