"""`ceasefire bench web`: 720 sessions of a realistic mix at a served desk, on SQLite and, where it is, PostgreSQL.

Officers keep the line of news open, look at the watch, cases and reports with pauses between, now and then assess a
case; whoever shows the watch asks at each deed what has changed. Server, sessions and database share this machine.
"""

import importlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from time import monotonic, sleep
from types import FrameType
from typing import Any

import numpy as np

from ceasefire.bench.own_postgresql import programs, server
from ceasefire.bench.web_load import Played, entered, played
from ceasefire.bench.web_map import browser_program, move_map
from ceasefire.bench.web_sessions import BROWSER, MIX, Mix

Say = Callable[[str], None]
ROWS = [sys.executable, "-m", "ceasefire.bench.web_rows"]
PYTHON = [sys.executable, "-c", "from ceasefire.cli.main import main; main()"]
_PASSWORD = "a long word for measuring"  # noqa: S105 (of accounts in a centre that is thrown away)
_OBSERVATIONS = 1_300_000
_FULL = 720


@dataclass(frozen=True, slots=True)
class Load:
    """How much: days of the centre played, accounts a side, rows added, the sessions' mix, and fewer sessions tried."""

    days: int
    accounts: int
    incidents: int
    observations: int
    mix: Mix
    fewer: tuple[int, ...]


FULL = Load(7, 36, 100_000, _OBSERVATIONS, Mix(sessions=_FULL, ramp_s=20, steady_s=60, pause_s=45), (180,))
QUICK = Load(1, 4, 5_000, 20_000, Mix(sessions=60, ramp_s=5, steady_s=20, pause_s=15), (15,))


def run(
    say: Say, *, quick: bool = False, observations: int | None = None, map_only: bool = False, **_: Any
) -> dict[str, Any]:
    """Figures of each database, as played and with the rows added; `quick` takes a twelfth of the sessions.

    With `map_only`, the watch's map alone.
    """
    if map_only:
        return importlib.import_module("ceasefire.bench.web_watch").run(say, quick=quick)  # type: ignore[no-any-return]
    load = QUICK if quick else FULL
    if observations is not None:
        load = replace(load, observations=observations, incidents=max(1, observations // 13))
    folder = Path(tempfile.mkdtemp(prefix="ceasefire-bench-"))
    signal.signal(signal.SIGTERM, _ended)
    notes = _notes(load)
    if quick:
        notes.append("a twelfth of the sessions (--quick): for trying out, not for publishing")
    try:
        say(f"playing {load.days} days of the demo's centre and taking in one more; this is not measured")
        played_centre(folder, load.days)
        figures = []
        for name, url in _databases(notes):
            with url as address:
                figures += _both(folder, name, address, load, say)
        return {"figures": figures, "notes": notes}
    finally:
        shutil.rmtree(folder)


def _ended(number: int, _: FrameType | None) -> None:
    """A polite end from outside: server and database are ended and the folder goes, as after an error."""
    raise SystemExit(128 + number)


def _notes(load: Load) -> list[str]:
    shares = ", ".join(f"{name} {weight}" for name, weight in MIX)
    return [
        "sessions, server and database share this machine; times are the client's, whole answers, connection included",
        f"of 100 looks: {shares}; between two looks of one session {load.mix.pause_s:g} s in the mean; each session"
        " keeps a line of news open and, where it shows the watch, asks after each deed, within the time the server"
        " says, what has changed; the watch is opened with its map's columns",
        f"{2 * load.accounts} accounts with four sets of roles in five languages, their sessions opened beforehand;"
        " every account also signs in through the form, before what is measured",
        f"sessions begin over {load.mix.ramp_s:g} s, then {load.mix.steady_s:g} s are measured; errors always count",
        "CPU is that of the server's processes a request, PostgreSQL's not among it; load is the mean of a minute at"
        " the beginning and the end",
        "the map is drawn in software by Chromium on the same machine; it is left out where there is no Chromium",
        f"+{load.incidents:,} incidents and {load.observations:,} observations are written straight into the tables of"
        " the screens: they are no entries of the record, so deeds are as large as the centre that was played",
    ]


def played_centre(folder: Path, days: int) -> None:
    """The demo's centre, and the files of one more day taken in and closed, whose cases nobody has assessed."""
    call([*PYTHON, "demo", "--out", str(folder / "demo"), "--days", str(days)], {})
    call([*PYTHON, "simulate", "--out", str(folder / "more"), "--days", str(days + 1)], {})
    day = date(2021, 1, 30) + timedelta(days)
    centre, at = ["--centre", str(folder / "demo" / "centre")], ["--at", f"{day}T19:00:00Z"]
    call([*PYTHON, "take-in", *centre, *at, str(folder / "more" / "days" / str(day))], {}, (0, 1))
    call([*PYTHON, "close-day", *centre, *at, str(day)], {})


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
    """The centre as it was played, with fewer sessions first; then with the rows added; each on a copy of its own."""
    centre = folder / name
    shutil.copytree(folder / "demo" / "centre", centre, ignore=shutil.ignore_patterns("web"))
    given = {"CEASEFIRE_DATABASE": url} if url else {}
    call([*PYTHON, "serve", "--centre", str(centre), "--check", "--json"], given)
    given |= {"CEASEFIRE_CENTRE": str(centre), "DJANGO_SETTINGS_MODULE": "ceasefire.web.settings"}
    names = json.loads(call([*ROWS, "accounts", str(load.accounts), _PASSWORD], given))
    figures = list[dict[str, Any]]()
    with served(centre, given) as (port, process):
        say(f"{name}: {len(names)} sign-ins")
        accounts = [{"username": one, "password": _PASSWORD} for one in names]
        figures += _sign_ins(name, entered(port, process, accounts))
    for sessions in (*load.fewer, load.mix.sessions):
        figures += _one(centre, given, name, replace(load.mix, sessions=sessions), say)
    if not load.observations:
        return figures
    label = f"{name}, +{load.observations:,} observations"
    say(f"{label}: writing rows")
    call([*ROWS, "rows", str(load.incidents), str(load.observations)], given)
    figures += _one(centre, given, label, load.mix, say, with_map=not url)
    return figures


def _one(
    centre: Path, given: dict[str, str], label: str, mix: Mix, say: Say, with_map: bool = False
) -> list[dict[str, Any]]:
    opened = json.loads(call([*ROWS, "sessions", str(mix.sessions), BROWSER], given))
    say(f"{label}: {mix.sessions} sessions for {mix.ramp_s + mix.steady_s:g} s")
    with served(centre, given) as (port, process):
        figures = _figures(label, played(port, process, opened, mix), mix)
        for figure in figures:
            say(f"  {figure['name']} {figure['value']} {figure['unit']}".rstrip())
        if with_map and (program := browser_program()):
            say(f"{label}: the map in {program}")
            figures += map_figures(move_map(program, port, opened[0][0], BROWSER))
    for line in _unforeseen(centre / "served.log"):
        say(f"{label}: the server's log: {line}")
    return figures


def _unforeseen(log: Path) -> list[str]:
    """The kinds of errors in the server's log, each once."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return sorted({line[:200] for line in lines if re.match(r"[\w.]+(Error|Timeout|Exception)\b", line)})


def call(command: list[str], more: dict[str, str], good: tuple[int, ...] = (0,)) -> str:
    environment = {**os.environ, **more}
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True, env=environment)  # noqa: S603
    if done.returncode not in good:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout)
    return done.stdout


@contextmanager
def served(centre: Path, more: dict[str, str]) -> Iterator[tuple[int, int]]:
    """The desk as `ceasefire serve` opens it, on a free port of the loopback: its port and its process."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [*PYTHON, "serve", "--centre", str(centre), "--port", str(port)]
    with ExitStack() as stack:
        log = stack.enter_context((centre / "served.log").open("wb"))
        running = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **more})  # noqa: S603
        try:
            _until_there(port, running, centre / "served.log")
            yield port, running.pid
        finally:
            running.terminate()
            try:
                running.wait(timeout=40)
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


def _sign_ins(label: str, seen: Played) -> list[dict[str, Any]]:
    those = seen.took["sign-in"]
    return [
        row(f"{label}: sign-ins by the form, four at a time", len(those), "answers"),
        row(f"{label}: p95 of a sign-in", _ms(those, 95), "ms"),
        row(f"{label}: CPU of a sign-in (form and password)", round(1000 * seen.cpu_s / max(1, len(those))), "ms"),
        row(f"{label}: errors of sign-ins", sum(seen.errors.values()), ""),
    ]


def _figures(label: str, seen: Played, mix: Mix) -> list[dict[str, Any]]:
    """p50 and p95 of all answers and of each kind (milliseconds), CPU a request, errors, lines of news."""
    label = f"{label}, {mix.sessions} sessions"
    kinds = {kind: those for kind, those in seen.took.items() if kind != "news"}
    everything = [took for those in kinds.values() for took in those]
    full = mix.sessions >= _FULL
    p95 = _ms(everything, 95)
    rows: list[dict[str, Any]] = [
        row(f"{label}: answers", len(everything), "answers"),
        row(f"{label}: answers a second", round(len(everything) / mix.steady_s, 1), "/s"),
        row(f"{label}: p50", _ms(everything, 50), "ms"),
        {**row(f"{label}: p95", p95, "ms"), "target": "≤ 300", "met": p95 <= 300 if full else None},
        row(f"{label}: p99", _ms(everything, 99), "ms"),
        {**row(f"{label}: errors", sum(seen.errors.values()), ""), "target": "0", "met": not seen.errors},
        row(f"{label}: CPU of the server a request", round(1000 * seen.cpu_s / max(1, len(everything)), 1), "ms"),
        row(f"{label}: processors busy, all programs", round(100 * seen.busy), "%"),
        row(f"{label}: load before and after", f"{seen.load[0]:.1f}, {seen.load[1]:.1f}", ""),
        row(f"{label}: lines of news open at once, at most", seen.most_open, "lines"),
    ]
    if full:
        rows += [
            row(f"{label}: {kind}, {len(those)} times: p50 {_ms(those, 50):g}, p95", _ms(those, 95), "ms")
            for kind, those in sorted(seen.took.items())
        ]
    return rows + [row(f"{label}: error {what}", count, "times") for what, count in sorted(seen.errors.items())]


def map_figures(seen: dict[str, Any], label: str = "map") -> list[dict[str, Any]]:
    """One map, drawn in software: how soon, how much came, its frames beside those of the same without incidents."""
    frames, floor = ([one / 1000 for one in seen[name]] for name in ("frames", "floor"))
    ratios = [round(_ms(frames, share) / max(1, _ms(floor, share)), 2) for share in (50, 95)]
    return [
        row(f"{label}: incidents on it", seen["shown"], ""),
        row(f"{label}: until it is ready", round(seen["ready_s"], 1), "s"),
        row(f"{label}: sent until then, packed, with the first areas", round(seen["sent"] / 1024), "KiB"),
        row(f"{label}: JavaScript's heap after it was moved", round(seen["heap"] / 2**20, 1), "MiB"),
        row(f"{label}: frames while panned and zoomed", len(frames), "frames"),
        row(f"{label}: p50 of a frame", _ms(frames, 50), "ms"),
        row(f"{label}: p95 of a frame", _ms(frames, 95), "ms"),
        row(f"{label}: floor, the same without incidents: p50", _ms(floor, 50), "ms"),
        row(f"{label}: floor, the same without incidents: p95", _ms(floor, 95), "ms"),
        row(f"{label}: p50 to the floor's", ratios[0], "×"),
        row(f"{label}: p95 to the floor's", ratios[1], "×"),
        row(f"{label}: longest task of the page", round(max(seen["tasks"], default=0)), "ms"),
        row(f"{label}: load before and after", "{:.1f}, {:.1f}".format(*seen["load"]), ""),
    ]


def row(name: str, value: float | str, unit: str) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit, "target": "", "met": None}


def _ms(seconds: list[float], share: float) -> float:
    return round(float(np.percentile(seconds, share)) * 1000) if seconds else 0
