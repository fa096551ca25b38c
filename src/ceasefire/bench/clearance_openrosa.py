"""Forms from phones at a served desk: how many a second, and what is left of them when the server is killed meanwhile.

Server and phones share this machine. Every phone keeps one connection; what was not acknowledged is sent again, as an
app does. Afterwards both logs are opened: each form acknowledged must be entered, and none twice.
"""

import base64
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from ceasefire.bench.clearance import figure
from ceasefire.wiring import open_centre

_PYTHON = [sys.executable, "-c", "from ceasefire.cli.main import main; main()"]
_EDGE = "----bench"
_PATIENCE_S = 120.0
PHONES = 8
FULL, QUICK = (600, 3), (160, 1)
"""Forms sent, and times the server is killed."""
_FORM = (
    '<data id="ceasefire-progress" version="2026112401" xmlns:orx="http://openrosa.org/xforms"><task>T-1</task>'
    "<lane>L-{lane}</lane><day>2021-01-29</day><team>Team 1</team><work><method>manual</method><m2>120</m2>"
    "<depth_cm>13</depth_cm></work><signals>{n}</signals>"
    "<orx:meta><orx:instanceID>uuid:{number}</orx:instanceID></orx:meta></data>"
)


@dataclass
class Sent:
    """Hashes of what was acknowledged, statuses that were no acknowledgement, seconds of each answer."""

    kept: set[str] = field(default_factory=set)
    other: Counter[str] = field(default_factory=Counter)
    took: list[float] = field(default_factory=list)


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """Forms a second without and with kills, forms entered twice, and acknowledged forms that are not entered."""
    number, kills = QUICK if options.get("quick") else FULL
    with tempfile.TemporaryDirectory(prefix="ceasefire-bench-") as aside:
        centre = Path(aside) / "centre"
        secrets = found(centre)
        load = os.getloadavg()[0]
        say(f"{number} forms from {PHONES} phones")
        calm = forms(number)
        rate, seen, entered_s = _calm(centre, secrets, calm)
        say(f"the same, with the server killed {kills} times")
        rough = forms(number)
        again = _rough(centre, secrets, rough, kills)
        twice, lost = counted(centre, seen.kept | again.kept)
    p95 = sorted(seen.took)[int(0.95 * len(seen.took))] * 1000
    sent = len(seen.kept) + len(again.kept)
    return [
        figure("forms acknowledged", f"{rate:.0f}", "/s", "≥ 50", rate >= 50),
        figure("acknowledgement, 95 of 100 within", f"{p95:.0f}", "ms"),
        figure("forms acknowledged and entered in both logs", f"{len(seen.kept) / entered_s:.0f}", "/s"),
        figure(f"forms entered twice, of {sent:,}", twice, "", "0", twice == 0),
        figure(f"acknowledged forms lost, {kills} kill -9", lost, "", "0", lost == 0 and sent == 2 * number),
    ], [
        f"{PHONES} phones and the server share this machine; load {load:.1f} at the beginning,"
        f" {os.getloadavg()[0]:.1f} at the end; a form is sent until it is acknowledged, one in ten is sent twice",
        f"answers while killed that were no acknowledgement: {dict(again.other)}",
    ]


def found(centre: Path) -> list[str]:
    """A centre for the exercise, and a token a phone."""
    tokens = [
        ["token", "make", f"phone {n}", "--role", "observer", "--side", "ab"[n % 2], "-c", str(centre), "--json"]
        for n in range(PHONES)
    ]
    _called([["init", str(centre), "--exercise", "bench"]])
    made = _called(tokens).replace("}\n{", "},{")
    return [f"phone {n}:{one['secret']}" for n, one in enumerate(json.loads(f"[{made}]"))]


def forms(number: int) -> list[bytes]:
    """So many filled-in forms, each with a number of its own."""
    return [_FORM.format(lane=n % 50, n=n, number=uuid.uuid4()).encode() for n in range(number)]


def _calm(centre: Path, secrets: Sequence[str], all_of_them: list[bytes]) -> tuple[float, Sent, float]:
    """Forms a second, what was seen, and seconds until all of them are entered."""
    with served(centre) as (port, _):
        _post(port, secrets[0], forms(1)[0])  # the centre is opened before what is measured
        _drained(centre)
        begin = time.monotonic()
        seen = _sent(port, secrets, all_of_them)
        rate = len(seen.kept) / (time.monotonic() - begin)
        _drained(centre)
        return rate, seen, time.monotonic() - begin


def _rough(centre: Path, secrets: Sequence[str], all_of_them: list[bytes], kills: int) -> Sent:
    """The forms in as many pieces as there are kills; each kill falls while a piece is being sent."""
    seen, step = Sent(), -(-len(all_of_them) // kills)
    for n in range(0, len(all_of_them), step):
        piece = all_of_them[n : n + step]
        with served(centre) as (port, process), ThreadPoolExecutor(1) as pool:
            sending = pool.submit(_sent, port, secrets, piece, once=True)
            time.sleep(0.3 + 0.2 * (n // step))
            os.killpg(process.pid, signal.SIGKILL)
            _add(seen, sending.result())
        with served(centre) as (port, _):
            left = [one for one in piece if sha256(one).hexdigest() not in seen.kept]
            _add(seen, _sent(port, secrets, left))
            _drained(centre)
    return seen


def _add(seen: Sent, more: Sent) -> None:
    seen.kept |= more.kept
    seen.other.update(more.other)


def _sent(port: int, secrets: Sequence[str], all_of_them: list[bytes], once: bool = False) -> Sent:
    """All phones send their share at once."""
    seen = Sent()
    with ThreadPoolExecutor(PHONES) as pool:
        shares = [(secrets[n], all_of_them[n::PHONES]) for n in range(PHONES)]
        for one in pool.map(lambda share: _phone(port, share[0], share[1], once), shares):
            _add(seen, one)
            seen.took += one.took
    return seen


def _phone(port: int, secret: str, mine: list[bytes], once: bool) -> Sent:
    seen = Sent()
    for n, form in enumerate(mine):
        for _ in range(2 if n % 10 == 0 else 1):
            begin = time.monotonic()
            status = _post(port, secret, form)
            seen.took.append(time.monotonic() - begin)
            if status == 201:
                seen.kept.add(sha256(form).hexdigest())
            else:
                seen.other[str(status or "cut")] += 1
        if once and not status:
            break  # the server is gone
    return seen


def _post(port: int, secret: str, form: bytes) -> int:
    """The status of one post, 0 where the connection broke."""
    name = f'--{_EDGE}\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="form.xml"\r\n'
    body = f"{name}Content-Type: text/xml\r\n\r\n".encode() + form + f"\r\n--{_EDGE}--\r\n".encode()
    head = {
        "Authorization": "Basic " + base64.b64encode(secret.encode()).decode(),
        "Content-Type": f"multipart/form-data; boundary={_EDGE}",
        "X-OpenRosa-Version": "1.0",
    }
    wire = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        wire.request("POST", "/openrosa/submission", body, head)
        got = wire.getresponse()
        got.read()
        return got.status
    except (OSError, http.client.HTTPException):
        return 0
    finally:
        wire.close()


def counted(centre: Path, kept: set[str]) -> tuple[int, int]:
    """Forms entered more than once in one log, and acknowledged ones that are not in every log with their bytes."""
    with open_centre(centre) as opened:
        entered: dict[str, Counter[str]] = {side: Counter() for side in opened.constitution.sides}
        for entry in opened.tables.entries("sealed"):
            entered[entry.side][entry.item] += 1
        twice = sum(n - 1 for counts in entered.values() for n in counts.values())
        whole = {one for one in kept if sha256(opened.sealed(one).read_bytes()).hexdigest() == one}
    return twice, len(kept - whole.intersection(*entered.values()))


def _drained(centre: Path) -> None:
    """Wait until nothing waits to be entered."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        waiting = centre / "web" / "openrosa" / "waiting"
        if not waiting.is_dir() or not any(one.name[0].isdigit() for one in waiting.iterdir()):
            return
        time.sleep(0.05)


@contextmanager
def served(centre: Path) -> Iterator[tuple[int, "subprocess.Popen[bytes]"]]:
    """The desk as `ceasefire serve` opens it, in a group of processes of its own; whatever is left of it is ended."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [*_PYTHON, "serve", "--centre", str(centre), "--port", str(port)]
    with (centre / "served.log").open("ab") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)  # noqa: S603
    try:
        _until_there(port, process)
        yield port, process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _until_there(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the desk did not open: see served.log in the centre")


def _called(commands: Sequence[Sequence[str]]) -> str:
    """What commands print, one after another in one process."""
    each = "import json, sys\nfrom ceasefire.cli.main import main\n"
    each += "for one in json.loads(sys.argv[1]): main(one, standalone_mode=False)"
    given = [sys.executable, "-c", each, json.dumps(commands)]
    return subprocess.run(given, check=True, capture_output=True, text=True).stdout  # noqa: S603
