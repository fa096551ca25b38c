"""One batch of everything that can be wrong: each file gets a clear error with its place, the good ones are read."""

import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from ceasefire.wiring import EXERCISE_SIDES, exercise_constitution, found_centre, open_centre, seeded
from ceasefire.world.week import Settings, write_week

CEASEFIRE = Path(sys.executable).parent / "ceasefire"
AT = "2021-01-30T19:40:00+04:00"
FIRES = (
    "latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,confidence,version,bright_t31,frp,daynight\n"
)
ROW = "39.95,46.95,320.1,1.0,1.0,2021-01-30,0930,Terra,80,6.1NRT,290.0,12.3,D\n"
FORM: dict[str, Any] = {
    "form": "ceasefire-form/1",
    "kind": "complaint",
    "party": "AZ",
    "channel": "AZ-MOD",
    "reference": "x/1",
    "received_at": "2021-01-30T12:00:00+04:00",
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bad")
    write_week(
        folder / "world", Settings(first_day=date(2021, 1, 30), days=1, seed=5, scale=0.2, flights=1, flight_minutes=2)
    )
    agree, _ = exercise_constitution(folder / "world")
    at = datetime(2021, 1, 30, 5, tzinfo=UTC)
    with found_centre(folder / "centre", EXERCISE_SIDES, agree, randomness=seeded("bad"), at=at):
        pass
    return folder


def batch(world: Path) -> Path:
    """The bad files, and two good ones among them."""
    box = world / "box"
    box.mkdir(exist_ok=True)
    flight = next((world / "world" / "days").rglob("flight_*.ts")).read_bytes()
    flipped = bytearray(flight)
    for at in range(40_000, len(flipped), 9_973):
        flipped[at] ^= 0x10
    files: dict[str, bytes | str] = {
        "good.csv": FIRES + ROW,
        "truncated.ts": flight[: len(flight) // 2 - 77],
        "flipped.ts": bytes(flipped),
        "empty.csv": "",
        "bom-semicolons.csv": "\ufeff" + (FIRES + ROW.replace("39.95", "39.96")).replace(",", ";"),
        "missing-column.csv": FIRES.replace("longitude,", "") + ROW.replace("46.95,", ""),
        "cyrillic.csv": ("широта;долгота;яркость\n39,95;46,95;320\n").encode("cp1251"),
        "swapped.csv": FIRES + ROW.replace("39.95,46.95", "146.95,39.95"),
        "zero.csv": FIRES + ROW.replace("39.95,46.95", "0,0"),
        "future.csv": FIRES + ROW.replace("2021-01-30", "2031-01-30"),
        "nan.json": json.dumps({**FORM, "claims": []}).replace('"x/1"', "NaN"),
        "twice.json": '{"form": "ceasefire-form/1", "form": "ceasefire-form/1", "kind": "complaint"}',
        "no-zone.json": json.dumps({**FORM, "received_at": "2021-01-30T12:00:00"}),
        "what-is-this.bin": bytes(range(256)) * 4,
    }
    for name, content in files.items():
        data = content if isinstance(content, bytes) else content.encode()
        (box / name).write_bytes(data)
    (box / "good copy.csv").write_bytes((box / "good.csv").read_bytes())
    with zipfile.ZipFile(box / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("zeros.csv", b"\0" * 150_000_000)
        packed.writestr("inside.csv", FIRES + ROW.replace("39.95", "39.97"))
    return box


def take_in(world: Path, *paths: Path, language: str = "en") -> tuple[int, dict[str, Any]]:
    line = [str(CEASEFIRE), "-l", language, "take-in", *map(str, paths), "--centre", str(world / "centre")]
    done = subprocess.run([*line, "--at", AT, "--json"], capture_output=True, text=True, timeout=300, check=False)
    assert "Traceback" not in done.stderr, done.stderr[-2000:]
    return done.returncode, json.loads(done.stdout)


@pytest.mark.slow
def test_each_bad_file_is_told_and_the_rest_goes_on(world: Path) -> None:
    box = batch(world)
    code, told = take_in(world, box, box / "gone.csv")
    assert code == 1
    files = {one["name"]: one for one in told["files"]}
    good = {"good.csv": "read", "good copy.csv": "already", "bom-semicolons.csv": "read", "bomb.zip/inside.csv": "read"}
    first, second = sorted(("good.csv", "good copy.csv"))
    good |= {first: "read", second: "already"}
    assert {name: files[name]["outcome"] for name in good} == good
    for name in ("truncated.ts", "flipped.ts"):
        assert files[name]["counts"].get("tracks") == 1, name
        assert files[name]["problems"], name
    for name in ("empty.csv", "missing-column.csv", "cyrillic.csv", "swapped.csv", "zero.csv", "future.csv", "nan.json",
                 "twice.json", "no-zone.json", "what-is-this.bin"):  # fmt: skip
        problems = [one for one in files[name]["problems"] if one["severity"] == "error"]
        assert problems, f"{name}: {files[name]}"
        assert all(len(one["told"]) > 25 and one["locator"] for one in problems), name
        assert not files[name]["counts"].get("observations"), name
    assert sorted(Path(one["place"]).name.split()[-1] for one in told["refused"]) == ["gone.csv", "zeros.csv"]
    with open_centre(world / "centre") as centre:
        sealed = {entry.read().name for entry in centre.tables.entries("sealed")}
        assert {path.name for path in box.iterdir()} - sealed <= {"good copy.csv", "good.csv"}
        for entry in centre.tables.entries("sealed"):
            assert centre.sealed(entry.item).is_file()
    again, repeated = take_in(world, box, language="hy")
    assert {one["outcome"] for one in repeated["files"]} == {"already"}
    assert again == 1  # the bomb is refused again


@pytest.mark.slow
def test_a_killed_take_in_loses_nothing_it_acknowledged(world: Path) -> None:
    """Killed at some moment, several times: what was sealed stays sealed, and the last run completes the batch once."""
    day = next((world / "world" / "days").iterdir())
    line = [str(CEASEFIRE), "take-in", str(day), "--centre", str(world / "centre"), "--at", AT, "--json"]
    for wait in (1.2, 1.8, 2.6):
        process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(wait)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        with open_centre(world / "centre") as centre:
            kept = {entry.item for entry in centre.tables.entries("sealed")}
            assert all(centre.sealed(name).is_file() for name in kept)
            assert centre.rebuilt().digest() == centre.tables.digest()
    take_in(world, day)
    with open_centre(world / "centre") as centre:
        reads = [entry.item for entry in centre.tables.entries("read")]
        assert len(reads) == len(set(reads))
        archives = {e.item for e in centre.tables.entries("sealed") if e.read().name.endswith(".zip")}
        assert {e.item for e in centre.tables.entries("sealed")} == {item.split("/")[0] for item in reads} | archives
        sealed = list(centre.tables.entries("sealed"))
        assert kept <= {entry.item for entry in sealed}
        one, other = ({entry.item for entry in sealed if entry.side == side} for side in centre.constitution.sides)
        assert one == other
