"""Plays sessions from client processes against a served desk, and says what the server's processes spent meanwhile."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from threading import Thread

from ceasefire.bench.web_sessions import Mix, Seen, sign_in

_CLIENT = [sys.executable, "-m", "ceasefire.bench.web_sessions"]
_LEAD_S = 3.0
"""So long before the first session begins: every client process is there by then."""


@dataclass
class Played:
    """What the sessions saw; CPU seconds of the server and the share of all processors busy while it was measured."""

    took: dict[str, list[float]]
    errors: Counter[str]
    most_open: int = 0
    cpu_s: float = 0.0
    busy: float = 0.0
    load: tuple[float, float] = (0.0, 0.0)
    marks: list[tuple[float, float, float]] = field(default_factory=list)


def entered(port: int, process: int, accounts: list[dict[str, str]]) -> Played:
    """Every account signs in through the form, four at a time."""
    before = cpu_of(process)
    seen = asyncio.run(sign_in(port, accounts, 4))
    return Played(seen.took, seen.errors, cpu_s=cpu_of(process) - before)


def played(port: int, process: int, opened: Sequence[tuple[str, str]], mix: Mix, seed: int = 1) -> Played:
    """The sessions (key, account), shared among as many client processes as there are cores, at most four."""
    before, begin = os.getloadavg()[0], time.monotonic() + _LEAD_S
    count = min(4, len(os.sched_getaffinity(0)), len(opened))
    clients = [_client(port, opened[n::count], mix, seed + n, begin) for n in range(count)]
    seen, marks = Seen(), list[tuple[float, float]]()
    watch = Thread(target=_watch, args=(process, begin + mix.ramp_s, mix.steady_s, marks))
    watch.start()
    texts: list[str] = [""] * count
    reading = [Thread(target=_read, args=(client, texts, n)) for n, client in enumerate(clients)]
    for one in [*reading]:
        one.start()
    for one in [*reading, watch]:
        one.join()
    for text in texts:
        seen.add(json.loads(text))
    (cpu, busy), (cpu_then, busy_then) = marks
    share = (busy_then - busy) / (mix.steady_s * len(os.sched_getaffinity(0)))
    load = (before, os.getloadavg()[0])
    return Played(seen.took, seen.errors, seen.most_open, cpu_then - cpu, share, load)


def _client(port: int, opened: Sequence[tuple[str, str]], mix: Mix, seed: int, begin: float) -> "subprocess.Popen[str]":
    client = subprocess.Popen(_CLIENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
    told = {
        "port": port,
        "opened": [key for key, _ in opened],
        "accounts": [name for _, name in opened],
        "mix": asdict(replace(mix, sessions=len(opened))),
        "seed": seed,
        "begin": begin,
    }
    assert client.stdin is not None
    client.stdin.write(json.dumps(told))
    client.stdin.close()
    return client


def _read(client: "subprocess.Popen[str]", texts: list[str], n: int) -> None:
    assert client.stdout is not None
    texts[n] = client.stdout.read()
    client.wait()


def _watch(process: int, begin: float, seconds: float, marks: list[tuple[float, float]]) -> None:
    """CPU of the server and of everybody, at the beginning and the end of what is measured."""
    for when in (begin, begin + seconds):
        time.sleep(max(0.0, when - time.monotonic()))
        marks.append((cpu_of(process), _busy()))


def cpu_of(process: int) -> float:
    """CPU seconds of a process and of all below it that are there."""
    stats = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "stat").read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue  # it ended meanwhile
        stats[int(folder.name)] = (int(words[1]), int(words[11]) + int(words[12]))
    family = {process}
    while more := {one for one, (parent, _) in stats.items() if parent in family} - family:
        family |= more
    return sum(stats[one][1] for one in family if one in stats) / os.sysconf("SC_CLK_TCK")


def _busy() -> float:
    """Seconds that processors of this machine have been busy with anything."""
    words = Path("/proc/stat").read_text().partition("\n")[0].split()[1:]
    user, nice, system, _, _, irq, soft, *_ = map(int, words)
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")
