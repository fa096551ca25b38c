"""Ruined files of every kind: no exception, no record that is not plain JSON, and hardly a touched packet believed.

The checksum of the standard is a 16-bit sum: it finds every single flipped bit, but two flips may cancel.
"""

import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from ceasefire.desk.ports import Surroundings
from ceasefire.sensors.fmv.klv.encode import encode_st0601, encode_vmti, location
from ceasefire.sensors.fmv.klv.plain import packet_plain
from ceasefire.sensors.fmv.sensor import FmvSensor
from ceasefire.sensors.fmv.stream import MetadataFile
from ceasefire.sensors.fmv.write import write_ts
from ceasefire.vocabulary.plain import to_plain

NOW = Surroundings(now=datetime(2026, 1, 1, tzinfo=UTC))


def clean(path: Path, synchronous: bool) -> set[bytes]:
    """A stream of 200 packets, every fifth with a target; returns the packets."""
    packets = []
    for n in range(200):
        vmti = {74: encode_vmti({4: 5}, [(n % 3, {17: location(39.9, 46.9)})])} if n % 5 == 0 else {}
        values = {2: 1_612_000_000_000_000 + n * 200_000, 13: 39.9, 14: 46.9 + n * 1e-5, 15: 1000.0, 23: 39.9, 24: 46.9}
        packets.append(encode_st0601({**values, 25: 300.0, 5: 1.0, 18: 0.0, 19: -80.0, 16: 10.0, 17: 8.0, **vmti}))
    write_ts(path, klv=((n / 5, packet) for n, packet in enumerate(packets)), synchronous=synchronous)
    return set(packets)


def ruined(data: bytes, rng: np.random.Generator) -> bytes:
    out = bytearray(data)
    for _ in range(int(rng.choice([1, 5, 50, 2000]))):
        out[int(rng.integers(len(out)))] ^= 1 << int(rng.integers(8))
    kind, at = int(rng.integers(5)), int(rng.integers(len(out)))
    if kind == 0:
        del out[at : at + int(rng.integers(1, 1000))]
    elif kind == 1:
        out[at:at] = rng.bytes(int(rng.integers(1, 3000)))
    elif kind == 2:
        del out[at:]
    elif kind == 3:
        out[at:at] = out[: int(rng.integers(1, 5000))]
    return bytes(out)


@pytest.mark.parametrize("seed", range(24))
def test_ruined_streams_are_read_without_exception(tmp_path: Path, seed: int) -> None:
    rng = np.random.default_rng(seed)
    true = clean(tmp_path / "clean.ts", synchronous=seed % 2 == 1)
    path = tmp_path / "ruined.ts"
    path.write_bytes(ruined((tmp_path / "clean.ts").read_bytes(), rng))
    touched = 0
    for found in MetadataFile(path).packets():
        json.dumps(packet_plain(found.packet), allow_nan=False)
        touched += bool(found.packet.checksum_ok) and found.packet.raw not in true
    assert touched <= 4
    reading = FmvSensor().read(path, "ab" * 32, NOW)
    for record in (*reading.observations, *reading.coverages, *reading.tracks):
        json.dumps(to_plain(record), allow_nan=False)
    if len(true) != reading.summary["trusted"]:
        assert reading.problems


@pytest.mark.parametrize("seed", range(6))
def test_noise_behind_a_good_head_ends_soon(tmp_path: Path, seed: int) -> None:
    """Packets with valid sync bytes and random everything else: the worst a stream can say."""
    rng = np.random.default_rng(seed)
    rows = rng.integers(0, 256, (4000, 188), dtype=np.uint8)
    rows[:, 0] = 0x47
    rows[:, 1:3] = np.array([[0x41, 0x01], [0x01, 0x01], [0x40, 0x00], [0x50, 0x00]], np.uint8)[
        rng.integers(0, 4, 4000)
    ]
    clean(tmp_path / "noise.ts", synchronous=False)
    with (tmp_path / "noise.ts").open("ab") as file:
        file.write(rows.tobytes())
    reading = FmvSensor().read(tmp_path / "noise.ts", "ab" * 32, NOW)
    assert reading.summary["trusted"] == 200
    assert any(problem.severity == "error" for problem in reading.problems)
