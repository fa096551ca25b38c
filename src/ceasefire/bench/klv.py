"""How fast and how right KLV is decoded: beside two other Python decoders, against a C++ one's values, and with bits
flipped.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import math
import statistics
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ceasefire.sensors.fmv import look
from ceasefire.sensors.fmv.archive import Archive
from ceasefire.sensors.fmv.klv.decode import Decoder
from ceasefire.sensors.fmv.klv.encode import encode_columns
from ceasefire.sensors.fmv.klv.items import Kind
from ceasefire.sensors.fmv.klv.plain import packet_plain
from ceasefire.sensors.fmv.klv.sets import TABLES
from ceasefire.sensors.fmv.stream import MetadataFile
from ceasefire.sensors.fmv.write import write_archive

Say = Callable[[str], None]
Decode = Callable[[bytes], object]
Figures = list[dict[str, Any]]
Floats = npt.NDArray[np.float64]
_SHARED = Path("../shared/data")
_OPENED = "ceasefire, nested sets opened, as JSON"


def run(say: Say, *, data: str | None = None, quick: bool = False) -> dict[str, Any]:
    """Figures of the KLV core. `data`: the folder with `fmv` and `klv` (default ../shared/data); `quick`: fewer rounds.

    Speed is CPU time of this process, all decoders taking turns in each round; the median of the rounds' ratios is
    judged.
    """
    folder = Path(data) if data else _SHARED
    figures: Figures = []
    notes = [
        "decoded: checksum and every top-level scalar into Python values; nested sets are opened when asked for",
        "packets a second of CPU time, best round; the ratio is the median over rounds in which all took turns",
    ]
    if not (folder / "fmv").is_dir():
        notes.append(f"{folder} is absent: no real streams, no reference values; only the archive was measured")
    else:
        for file, target in (("osh_sample-stream.ts", True), ("h264_klv.ts", False)):
            figures += _speed(say, _packets(folder, file), file, rounds=5 if quick else 31, judged=target)
        figures += _gold(folder)
        figures += _flipped(_packets(folder, "osh_sample-stream.ts"))
    figures += _archive(say, hours=0.2 if quick else 2.0)
    notes += [f"{name} is not installed: not compared" for name in ("tstrans", "stanag4609") if name not in peers()]
    return {"figures": figures, "notes": notes}


def _packets(folder: Path, file: str) -> list[bytes]:
    return [found.packet.raw for found in MetadataFile(folder / "fmv" / file).packets()]


def peers() -> dict[str, Decode]:
    """The other decoders that are installed, each as a function that raises for a packet it refuses."""
    found: dict[str, Decode] = {}
    if importlib.util.find_spec("tstrans"):
        found["tstrans"] = importlib.import_module("tstrans.klv").decode_uas_datalink
    if importlib.util.find_spec("stanag4609"):
        other = importlib.import_module("stanag4609")
        preserve = other.FieldDecodingMode.PRESERVE
        found["stanag4609"] = lambda raw: other.decode_uas_local_set(raw, field_decoding=preserve)
    return found


def _refusals() -> tuple[type[Exception], ...]:
    """What the peers raise for a packet they refuse; anything else they raise is a fault and is seen."""
    named = {"tstrans": "TstError", "stanag4609.errors": "Stanag4609Error"}
    modules = {name: importlib.import_module(name) for name in named if importlib.util.find_spec(name.split(".")[0])}
    return tuple(getattr(module, named[name]) for name, module in modules.items())


def _accepts(decode: Decode, packets: list[bytes]) -> bool:
    try:
        decode(packets[0])
    except _refusals():
        return False
    return True


def _speed(say: Say, packets: list[bytes], file: str, *, rounds: int, judged: bool) -> Figures:
    ours = Decoder()
    decoders: dict[str, Decode] = {
        "ceasefire": ours.decode,
        **peers(),
        _OPENED: lambda raw: packet_plain(ours.decode(raw)),
    }
    refused = {name for name, decode in decoders.items() if not _accepts(decode, packets)}
    times: dict[str, list[float]] = {name: [] for name in decoders if name not in refused}
    for number in range(rounds):
        for name in times:
            if name not in ("stanag4609", _OPENED) or number < 3:
                times[name].append(_round(decoders[name], packets))
    say(f"{file}: {rounds} rounds of {len(packets)} packets")
    figures: Figures = [
        {"name": f"{file}: {name}", "value": round(len(packets) / min(taken)), "unit": "packets/s"}
        for name, taken in times.items()
    ]
    figures += [{"name": f"{file}: {name}", "value": "refuses", "unit": "all packets"} for name in sorted(refused)]
    for name in [name for name in times if name in peers()]:
        ratio = statistics.median(t / o for t, o in zip(times[name], times["ceasefire"], strict=False))
        goal: dict[str, Any] = {"target": ">= 2", "met": ratio >= 2} if judged and name == "tstrans" else {}
        figures.append({"name": f"{file}: ceasefire / {name}", "value": round(ratio, 2), "unit": "times", **goal})
    return figures


def _round(decode: Decode, packets: list[bytes]) -> float:
    start = time.process_time()
    for raw in packets:
        decode(raw)
    return max(time.process_time() - start, 1e-9)


def _gold(folder: Path) -> Figures:
    """Scalar ST 0601 tags whose value equals KWIVER's on all 30 packets (relative 1e-9)."""
    packed = (folder / "klv" / "kwiver_video_stream_klv.json.zz").read_bytes()
    gold = json.loads(zlib.decompress(packed))
    decoder, tags, wrong = Decoder(), set(), set()
    for raw, reference in zip(_packets(folder, "h264_klv.ts"), gold, strict=True):
        values = decoder.decode(raw).values
        for tag, theirs in _numbers(reference):
            tags.add(tag)
            ours = values.get(tag)
            if not (isinstance(ours, int | float) and math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-12)):
                wrong.add(tag)
    right = len(tags) - len(wrong)
    return [{"name": "scalar tags equal to KWIVER's decode", "value": f"{right}/{len(tags)}", "unit": "tags",
             "target": "97/97", "met": (right, len(tags)) == (97, 97)}]  # fmt: skip


def _numbers(reference: dict[str, Any]) -> Iterator[tuple[int, float]]:
    for entry in reference["value"]:
        tag, value = entry["key"]["integer"], entry["value"]
        if isinstance(value, dict) and set(value) == {"length", "value"}:
            value = value["value"]
        if isinstance(value, int | float) and TABLES["ST 0601"][tag].kind is not Kind.CODE:
            yield tag, value


def _flipped(packets: list[bytes]) -> Figures:
    """Packets accepted with one random bit flipped in each (fixed seed)."""
    rng = np.random.default_rng(20210130)
    places = rng.integers(0, [8 * len(raw) for raw in packets])
    spoilt = [_flip(raw, int(place)) for raw, place in zip(packets, places, strict=True)]
    decoder = Decoder()
    accepted = sum(decoder.decode(raw).trusted for raw in spoilt)
    figures: Figures = [
        {"name": f"corrupted packets accepted, of {len(packets)}: ceasefire", "value": accepted, "unit": "packets",
         "target": "0", "met": accepted == 0}
    ]  # fmt: skip
    for name, decode in peers().items():
        count = sum(_accepts(decode, [raw]) for raw in spoilt)
        figures.append(
            {"name": f"corrupted packets accepted, of {len(packets)}: {name}", "value": count, "unit": "packets"}
        )
    return figures


def _flip(raw: bytes, place: int) -> bytes:
    out = bytearray(raw)
    out[place // 8] ^= 1 << place % 8
    return bytes(out)


def flight(hours: float, rate: int = 30, chunk: int = 9000) -> Iterator[tuple[Floats, npt.NDArray[np.uint8]]]:
    """A made-up flight as chunks of (pts seconds, packets (n, L) uint8): a circling platform looking down to the
    side.
    """
    total = round(hours * 3600 * rate)
    for first in range(0, total, chunk):
        n = np.arange(first, min(first + chunk, total))
        seconds = n / rate
        columns = _pose(seconds) | {3: "SORTIE", 10: "UAV-1", 11: "EO", 12: "Geodetic WGS84", 65: 19}
        columns[2] = 1_612_000_000_000_000 + np.round(seconds * 1e6).astype(np.int64)
        yield seconds, encode_columns(columns, len(n))


def _pose(seconds: Floats) -> dict[int, Any]:
    """Items of the platform, the camera and the ground it shows (at 400 m), by tag."""
    turn = seconds / 300.0 * 2 * math.pi
    lat, lon, alt = 39.9 + 0.05 * np.cos(turn), 46.9 + 0.06 * np.sin(turn), 1500 + 20 * np.sin(turn)
    heading, pitch, roll = np.degrees(turn + math.pi / 2) % 360, 2 * np.sin(turn * 7), 8 * np.sin(turn * 3)
    azimuth, elevation, none = (seconds * 0.3) % 360, -60 + 5 * np.sin(turn), np.zeros_like(seconds)
    axes = look.camera(heading, pitch, roll, azimuth, elevation, none)
    centre_lat, centre_lon, slant = look.ground(lat, lon, alt, axes[:, :, 0], none + 400)
    rays = look.corner_rays(axes, none + 12, none + 9)
    out: dict[int, Any] = {5: heading, 6: pitch, 7: roll, 13: lat, 14: lon, 15: alt, 16: 12.0, 17: 9.0, 18: azimuth,
                           19: elevation, 20: 0.0, 21: slant, 23: centre_lat, 24: centre_lon, 25: 400.0}  # fmt: skip
    for k in range(4):
        out[82 + 2 * k], out[83 + 2 * k], _ = look.ground(lat, lon, alt, rays[:, k], none + 400)
    return out


def _archive(say: Say, hours: float) -> Figures:
    """Hours of flight written and read back from MPEG-TS, checksums verified, positions and footprints in columns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "flight.ts"
        start = time.process_time()
        size = write_archive(path, chunks=flight(hours))
        wrote = time.process_time() - start
        say(f"archive: {hours} flight hours, {size / 1e6:.0f} MB")
        start = time.process_time()
        rows = right = 0
        for block in Archive(path).blocks():
            rows += len(block.columns.time_us)
            right += int(block.columns.trusted.sum())
        took = time.process_time() - start
    packets = round(hours * 3600 * 30)
    return [
        {"name": "archive: packets right, of those written", "value": f"{right}/{packets}", "unit": "packets",
         "target": "all", "met": rows == right == packets},
        {"name": "archive: read from MPEG-TS in columns", "value": round(rows / took), "unit": "packets/s",
         "target": ">= 200,000", "met": rows / took >= 200_000},
        {"name": "archive: read, seconds of CPU for 24 flight hours", "value": round(took * 24 / hours, 1),
        "unit": "s"},
        {"name": "archive: written", "value": round(packets / wrote), "unit": "packets/s"},
    ]  # fmt: skip
