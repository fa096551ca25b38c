"""Copies of sealed exhibits: the ground goes with the pictures, gaps stay gaps, the sealed bytes stay as they are."""

import json
import multiprocessing
import multiprocessing.context
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from films import CORNERS, GAP, NOW, centre_at, film, metadata

from ceasefire.desk.ports import Asset, Surroundings
from ceasefire.evidence.store import digest_of
from ceasefire.sensors.fmv.ts.pes import CLOCK_HZ, WRAP
from ceasefire.sensors.fmv.write import write_ts
from ceasefire.web.exhibits import workshop as shop
from ceasefire.web.exhibits.copying import CopyRefused, copy
from ceasefire.web.exhibits.ground import on_copy
from ceasefire.web.exhibits.kinds import Kind, kind_of
from ceasefire.web.exhibits.preparing import Order, prepare
from ceasefire.web.exhibits.stills import stills
from ceasefire.web.exhibits.workshop import State, Workshop


@pytest.fixture(scope="module")
def flight(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("film") / "flight.ts")


def order(path: Path, **assets: Asset) -> Order:
    around = Surroundings(now=NOW, assets=assets)
    kind = kind_of(path, path.name)
    return Order(path=path, sha256=digest_of(path), name=path.name, kind=kind, surroundings=around, at=NOW)


def prepared(path: Path, folder: Path, **assets: Asset) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    folder.mkdir()
    prepare(order(path, **assets), folder)
    shown = json.loads((folder / "ground.json").read_text()) if (folder / "ground.json").exists() else []
    return json.loads((folder / "note.json").read_text()), shown


def packets(path: Path) -> list[bytes]:
    """The coded pictures of a file, without the framing that differs between containers."""
    with av.open(str(path)) as opened:
        return [bytes(one) for one in opened.demux(opened.streams.video[0]) if one.size]


def shades(path: Path) -> list[int]:
    with av.open(str(path)) as opened:
        return [int(one.to_ndarray(format="gray").mean()) for one in opened.decode(video=0)]


# --- the copy


def test_h264_is_moved_and_no_picture_is_touched(flight: Path, tmp_path: Path) -> None:
    copied = copy(flight, "mpegts", tmp_path, lambda share: None)
    assert (copied.how, copied.content_type, copied.pictures, copied.left_out) == ("moved", "video/mp4", 120, 0)
    assert copied.first_pts_s == pytest.approx(2.0)
    assert shades(tmp_path / copied.file) == shades(flight)
    box = (tmp_path / copied.file).read_bytes()
    assert box.index(b"moov") < box.index(b"mdat")  # the browser need not have the end to begin
    with av.open(str(tmp_path / copied.file)) as opened:
        assert next(opened.decode(video=0)).time == 0.0


@pytest.mark.parametrize("codec", ["mpeg2video", "hevc"])
def test_what_browsers_do_not_play_is_made_anew_with_the_same_times(codec: str, tmp_path: Path) -> None:
    original = film(tmp_path / "other.ts", codec=codec)
    copied = copy(original, "mpegts", tmp_path, lambda share: None)
    assert (copied.how, copied.codec, copied.content_type) == ("remade", codec, "video/webm")
    with av.open(str(tmp_path / copied.file)) as opened:
        times = [one.time for one in opened.decode(video=0)]
    assert len(times) == copied.pictures >= 118
    assert times[0] == 0.0
    assert np.allclose(np.diff(times), 0.1, atol=0.002)


def test_the_copy_begins_with_the_first_whole_picture(flight: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.ts"
    data = flight.read_bytes()
    cut.write_bytes(data[len(data) // 4 // 188 * 188 :])
    copied = copy(cut, "mpegts", tmp_path, lambda share: None)
    assert copied.left_out > 0
    assert copied.first_pts_s > 3.0
    assert copied.first_pts_s == pytest.approx(round(copied.first_pts_s))  # a key picture a second


def test_no_video_and_rubbish_are_refused_by_name(tmp_path: Path) -> None:
    bare = tmp_path / "bare.ts"
    write_ts(bare, klv=metadata(0.0))
    with pytest.raises(CopyRefused, match="exhibit-no-pictures"):
        copy(bare, "mpegts", tmp_path, lambda share: None)
    rubbish = tmp_path / "rubbish.ts"
    rubbish.write_bytes(os.urandom(20_000))
    with pytest.raises(CopyRefused):
        copy(rubbish, "mp4", tmp_path, lambda share: None)


# --- the ground


def test_the_ground_is_where_it_was_at_each_second_of_the_copy(flight: Path, tmp_path: Path) -> None:
    note, shown = prepared(flight, tmp_path / "out")
    (stream,) = shown
    assert note["video"]["first_pts_s"] == pytest.approx(2.0)
    assert note["ground"] == {"streams": 1, "places": len(stream["t"])}
    assert stream["t"][0] == 0.0
    for t, centre, ring, ms in zip(stream["t"], stream["centre"], stream["corners"], stream["ms"], strict=True):
        lat, lon = centre_at(t)
        assert centre == pytest.approx([lon, lat], abs=2e-6)
        assert ring == [pytest.approx([lon + east, lat + north], abs=1e-5) for north, east in CORNERS]
        assert ms / 1000 - stream["ms"][0] / 1000 == pytest.approx(t, abs=0.001)


def test_a_gap_stays_a_gap(flight: Path, tmp_path: Path) -> None:
    _, (stream,) = prepared(flight, tmp_path / "out")
    assert stream["gaps"] == [[pytest.approx(GAP[0]), pytest.approx(GAP[1]), 0]]
    assert not [t for t in stream["t"] if GAP[0] < t < GAP[1]]


def test_a_declared_clock_offset_corrects_the_times_shown(flight: Path, tmp_path: Path) -> None:
    _, (plain,) = prepared(flight, tmp_path / "plain")
    asset = Asset(name="UV07", source_kind="uav", clock_offset_s=90.0)
    _, (corrected,) = prepared(flight, tmp_path / "corrected", UV07=asset)
    assert [a - b for a, b in zip(plain["ms"], corrected["ms"], strict=True)] == [90_000] * len(plain["ms"])


def test_a_wrapped_clock_keeps_video_and_ground_together(tmp_path: Path) -> None:
    wrap_s = WRAP / CLOCK_HZ
    pts = np.array([wrap_s - 1.0, wrap_s - 0.5, wrap_s, wrap_s + 0.5])
    us = np.arange(4) * 500_000
    assert on_copy(pts, us, wrap_s - 1.0).tolist() == pytest.approx([0, 0.5, 1.0, 1.5])
    assert on_copy(pts, us, -1.0).tolist() == pytest.approx([0, 0.5, 1.0, 1.5], abs=1e-4)  # FFmpeg counts from below 0
    assert on_copy(np.full(4, np.nan), us, None).tolist() == [0, 0.5, 1.0, 1.5]
    assert on_copy(np.array([7.0, np.nan, np.nan, 8.5]), us, 6.0).tolist() == pytest.approx([1, 1.5, 2, 2.5])


def test_stills_are_of_the_pictures_at_their_times(flight: Path, tmp_path: Path) -> None:
    note, _ = prepared(flight, tmp_path / "out")
    assert note["stills"] == [pytest.approx(float(n)) for n in range(12)]
    for n, seconds in enumerate(note["stills"]):
        data = (tmp_path / "out" / f"still-{n}.jpg").read_bytes()
        assert kind_of(tmp_path / "out" / f"still-{n}.jpg", "") is Kind.PICTURE
        with av.open(str(tmp_path / "out" / f"still-{n}.jpg")) as opened:
            shade = next(opened.decode(video=0)).to_ndarray(format="gray").mean()
        assert shade == pytest.approx(round(seconds * 10) * 2 % 256, abs=25), data[:4]


def test_stills_are_spread_over_the_length(flight: Path, tmp_path: Path) -> None:
    assert stills(flight, "mpegts", tmp_path, seconds=36.0) == pytest.approx([2.0, 5.0, 8.0, 11.0])
    assert len(list(tmp_path.glob("still-*.jpg"))) == 4


def test_the_note_says_from_what_to_what_and_with_what(flight: Path, tmp_path: Path) -> None:
    note, _ = prepared(flight, tmp_path / "out")
    assert note["original"] == {"sha256": digest_of(flight), "size": flight.stat().st_size}
    assert note["video"]["sha256"] == digest_of(tmp_path / "out" / "copy.mp4")
    assert note["by"]["PyAV"] == av.__version__
    assert note["made_at"] == "2021-01-30T14:00:00Z"


def test_bytes_that_are_not_the_sealed_ones_get_no_copy(flight: Path, tmp_path: Path) -> None:
    changed = tmp_path / "changed.ts"
    changed.write_bytes(flight.read_bytes())
    ordered = order(changed)
    changed.write_bytes(flight.read_bytes()[:-188])
    (tmp_path / "out").mkdir()
    prepare(ordered, tmp_path / "out")
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["note.json"]
    assert json.loads((tmp_path / "out" / "note.json").read_text())["refused"]["key"] == "exhibit-bytes-changed"


@pytest.mark.parametrize(
    ("name", "how", "first", "places"),
    [
        ("osh_sample-stream.ts", "moved", 2.167, 47),
        ("aphill_klv_10s.ts", "remade", 2.4, 51),
        ("h265_klv.ts", "remade", 0.0, 7),
        ("mpeg2_klv.ts", "remade", 0.033344, 7),
    ],
)
def test_public_videos(name: str, how: str, first: float, places: int, shared_data: Path, tmp_path: Path) -> None:
    note, shown = prepared(shared_data / "fmv" / name, tmp_path / "out")
    assert (note["video"]["how"], note["ground"]["places"]) == (how, places)
    assert note["video"]["first_pts_s"] == pytest.approx(first, abs=1e-4)
    assert -0.1 <= shown[0]["t"][0] <= 0.1  # metadata begin with the pictures
    assert shown[0]["t"][-1] <= note["video"]["seconds"] + 1.0


# --- made apart


def finished(bench: Workshop, ordered: Order, folder: Path, seconds: float = 60) -> State:
    until = time.monotonic() + seconds
    while (state := bench.state(ordered, folder)).is_ in ("waiting", "making"):
        assert time.monotonic() < until, state
        time.sleep(0.05)
    return state


def test_a_copy_is_made_apart_once_and_found_again(flight: Path, tmp_path: Path) -> None:
    bench, ordered = Workshop(), order(flight)
    assert bench.state(ordered, tmp_path).is_ == "waiting"
    state = finished(bench, ordered, tmp_path)
    assert state.is_ == "ready"
    assert {one.name for one in tmp_path.iterdir()} == {ordered.sha256, f".lock-{ordered.sha256}"}
    stamp = (tmp_path / ordered.sha256 / "note.json").stat().st_mtime_ns
    assert Workshop().state(ordered, tmp_path) == state
    assert (tmp_path / ordered.sha256 / "note.json").stat().st_mtime_ns == stamp


def _hang(ordered: Order, folder: Path) -> None:
    time.sleep(60)


def _die(ordered: Order, folder: Path) -> None:
    (folder / "half").write_bytes(b"x")
    os.kill(os.getpid(), signal.SIGKILL)


def _eat(ordered: Order, folder: Path) -> None:
    np.ones(2**31, dtype=np.uint8)


def _doing(monkeypatch: pytest.MonkeyPatch, deed: Any) -> None:
    """The workers do something else, so that a parser that misbehaves can be watched."""
    monkeypatch.setattr(shop, "prepare", deed)
    monkeypatch.setattr(multiprocessing, "get_context", lambda name: multiprocessing.context.ForkContext())


@pytest.mark.filterwarnings("ignore:This process")
@pytest.mark.parametrize(
    ("deed", "seconds", "key"),
    [(_hang, 1.0, "exhibit-too-slow"), (_die, 30.0, "exhibit-worker-died"), (_eat, 30.0, "exhibit-worker-died")],
)
def test_a_parser_that_hangs_dies_or_eats_costs_its_own_copy(
    deed: Any, seconds: float, key: str, flight: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: Any
) -> None:
    _doing(monkeypatch, deed)
    bench, ordered = Workshop(seconds=seconds, memory_bytes=2**31), order(flight)
    state = finished(bench, ordered, tmp_path)
    assert (state.is_, state.note["refused"]["key"]) == ("refused", key)
    assert [one.name for one in (tmp_path / ordered.sha256).iterdir()] == ["note.json"]
    assert digest_of(flight) == ordered.sha256
    monkeypatch.undo()
    bench = Workshop()
    bench.forget(ordered.sha256, tmp_path)
    assert finished(bench, ordered, tmp_path).is_ == "ready"
    bench.forget(ordered.sha256, tmp_path)  # a copy that is there stays
    assert bench.state(ordered, tmp_path).is_ == "ready"


def test_too_big_is_said_before_anything_is_made(flight: Path, tmp_path: Path) -> None:
    state = finished(Workshop(largest=1000), order(flight), tmp_path)
    assert state.note["refused"]["key"] == "exhibit-too-big"
