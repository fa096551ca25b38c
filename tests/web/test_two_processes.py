"""Deeds in two processes at once: each waits for the other, nothing acknowledged is lost, all draw the same rows."""

import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

DEEDS = 12
_WORKER = """
import sys
from hashlib import sha256
from pathlib import Path
from ceasefire.web import standing_up
standing_up.prepare(Path(sys.argv[1]))
from ceasefire.desk.centre import New
from ceasefire.desk.statements import Sealed
from ceasefire.web.door import door, version
door.refresh()
print("ready", flush=True)
sys.stdin.readline()
for n in range(int(sys.argv[4])):
    mark = sha256(f"{sys.argv[2]} {n}".encode()).hexdigest()
    def deed(centre, now):
        said = Sealed(sha256=mark, size=1, name=f"{sys.argv[2]}-{n}.txt", received_at=now, channel="test", inside=None)
        return centre.enter(sys.argv[3], [New(item=mark, statement=said)], now)
    indices = door.do(deed)
    print(sys.argv[3], indices[0], mark, sum(version()), flush=True)
"""


def workers(desk: Path, sides: str) -> list["subprocess.Popen[str]"]:
    environment = {**os.environ, "CEASEFIRE_CENTRE": str(desk)}
    found = []
    for n, side in enumerate(sides):
        command = [sys.executable, "-c", _WORKER, str(desk), f"{n}{side}", side, str(DEEDS)]
        given: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "env": environment}
        found.append(subprocess.Popen(command, **given))
    for one in found:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    return found


@pytest.mark.parametrize("sides", ["ab", "aa"])
def test_two_processes_write_at_once_and_nothing_acknowledged_is_lost(desk: Path, sides: str) -> None:
    from ceasefire.store.projections.models import EntryRow, Original
    from ceasefire.web.door import door, version

    with door.centre() as centre:
        before = centre.tables.sizes()
    both = workers(desk, sides)
    for one in both:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    said = [one.communicate(timeout=120)[0] for one in both]
    assert [one.returncode for one in both] == [0, 0]
    told = [line.split() for text in said for line in text.splitlines()]
    places = [(side, int(index)) for side, index, _, _ in told]
    assert len(set(places)) == 2 * DEEDS
    assert {mark for _, _, mark, _ in told} == {
        sha256(f"{n}{side} {k}".encode()).hexdigest() for n, side in enumerate(sides) for k in range(DEEDS)
    }
    with door.centre() as centre:
        assert sum(centre.tables.sizes().values()) == sum(before.values()) + 2 * DEEDS
        assert centre.tables.digest() == centre.rebuilt().digest()
        for side, index, mark, _ in told:
            assert centre.tables.entry(side, int(index)).item == mark
        assert centre.received() == centre.tables.sizes()
    assert EntryRow.objects.filter(item__in=[mark for *_, mark, _ in told]).count() == 2 * DEEDS
    assert Original.objects.filter(channel="test").count() == 2 * DEEDS
    numbers = [int(number) for *_, number in told]
    assert len(set(numbers)) == 2 * DEEDS  # each deed is news of its own
    assert sum(version()) == max(numbers)


def test_a_process_that_reads_sees_the_deed_of_another(desk: Path, enter: Any) -> None:
    from ceasefire.web.door import door, version

    head = enter("a/head")
    head.get("/cases")
    number = version()
    (one,) = workers(desk, "b")
    answer = one.communicate("\n", timeout=120)[0]
    assert one.returncode == 0
    assert version() != number
    with door.centre() as centre:
        for line in answer.splitlines():
            side, index, mark, _ = line.split()
            assert centre.tables.entry(side, int(index)).item == mark


def test_a_deed_within_a_reading_is_a_mistake_that_is_told(desk: Path) -> None:
    from ceasefire.web.door import door

    with door.centre(), pytest.raises(RuntimeError, match="within a reading"):
        door.do(lambda centre, now: None)
    assert door.do(lambda centre, now: json.dumps(sorted(centre.tables.sizes())))
