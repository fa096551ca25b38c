"""What the sensor makes of flights whose truth is known: tracks, ground watched, time lost, detections, warnings."""

import math
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import shapely

from ceasefire.desk.ports import Asset, Reading, Surroundings
from ceasefire.languages import knows, say
from ceasefire.observation.records import Record
from ceasefire.sensors import fmv as package
from ceasefire.sensors.fmv import look
from ceasefire.sensors.fmv.footprint import joined
from ceasefire.sensors.fmv.klv.encode import Nestable, encode_st0601, encode_vmti, location
from ceasefire.sensors.fmv.klv.times import utc_to_misp
from ceasefire.sensors.fmv.sensor import FmvSensor
from ceasefire.sensors.fmv.write import encode_video, write_ts
from ceasefire.vocabulary.place import Footprint, Spot
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.terms import Lost, Means, SourceKind, What

START = datetime(2021, 1, 30, 10, 0, 30, tzinfo=UTC)
NOW = Surroundings(now=datetime(2021, 2, 1, tzinfo=UTC))
Values = dict[int, Nestable]


def values(second: float) -> Values:
    """A platform flying east at 25 m/s, 1,000 m above the ground, camera straight down, 10 by 8 degrees."""
    lat, lon = 39.9, 46.9 + second * 25 / 85_394
    return {2: utc_to_misp(START + timedelta(seconds=second)), 4: "TAIL-7", 5: 90.0, 6: 0.0, 7: 0.0, 13: lat, 14: lon,
            15: 1400.0, 16: 10.0, 17: 8.0, 18: 0.0, 19: -90.0, 20: 0.0, 21: 1000.0, 23: lat, 24: lon,
            25: 400.0}  # fmt: skip


def flight(seconds: Iterable[float]) -> list[tuple[float, Values]]:
    return [(second, values(second)) for second in seconds]


def read(
    path: Path, packets: list[tuple[float, Values]], surroundings: Surroundings = NOW, spoil: Iterable[int] = ()
) -> Reading:
    raws = [encode_st0601(v) for _, v in packets]
    for n in spoil:
        raws[n] = raws[n][:-1] + bytes([raws[n][-1] ^ 0x40])
    write_ts(path, klv=[(pts, raw) for (pts, _), raw in zip(packets, raws, strict=True)])
    return FmvSensor().read(path, "ab" * 32, surroundings)


def messages(reading: Reading) -> dict[str, str]:
    return {problem.message: problem.severity for problem in reading.problems}


def test_a_quiet_flight_gives_a_track_and_a_footprint_a_minute(tmp_path: Path) -> None:
    reading = read(tmp_path / "a.ts", flight(np.arange(0, 90, 0.2)))
    (track,) = reading.tracks
    assert (track.asset, track.start, track.clock, track.side) == ("TAIL-7", START, "misp", "joint")
    assert track.seconds[:3] == pytest.approx((0.0, 1.0, 2.0), abs=0.01)
    assert len(track.seconds) == 90
    assert track.lon[60] == pytest.approx(46.9 + 60 * 25 / 85_394, abs=1e-6)
    assert [c.when.start for c in reading.coverages] == [START, START + timedelta(seconds=30)]
    assert all(c.watched and c.share == 1.0 and c.source_kind is SourceKind.UAV for c in reading.coverages)
    assert messages(reading) == {"fmv-asset-undeclared": "warning"}
    assert reading.summary["packets"] == 450


def test_the_footprint_is_the_ground_under_the_camera(tmp_path: Path) -> None:
    reading = read(tmp_path / "a.ts", flight(np.arange(0, 29, 0.5)))
    (coverage,) = reading.coverages
    assert isinstance(coverage.area, Footprint)
    per_lat, per_lon = (float(x) for x in look.metres_per_degree(np.array(39.9)))
    area = shapely.Polygon(coverage.area.ring).area * per_lat * per_lon
    along, across = 2 * 1000 * math.tan(math.radians(4)), 2 * 1000 * math.tan(math.radians(5))
    assert area == pytest.approx((28 * 25 + along) * across, rel=0.02)
    assert "angles" in coverage.text


def test_stated_corners_come_before_worked_out_ones(tmp_path: Path) -> None:
    packets = flight(np.arange(0, 10, 0.5))
    for _, v in packets:
        v.update({82 + 2 * k: 39.9 + dy for k, dy in enumerate((0.01, 0.01, -0.01, -0.01))})
        v.update({83 + 2 * k: 46.9 + dx for k, dx in enumerate((-0.01, 0.01, 0.01, -0.01))})
    (coverage,) = read(tmp_path / "a.ts", packets).coverages
    assert isinstance(coverage.area, Footprint)
    assert shapely.Polygon(coverage.area.ring).bounds == pytest.approx((46.89, 39.89, 46.91, 39.91), abs=1e-6)
    assert coverage.text == "corners stated"


def test_time_without_metadata_is_lost_and_never_looks_calm(tmp_path: Path) -> None:
    reading = read(tmp_path / "a.ts", flight([*np.arange(0, 10, 0.5), *np.arange(25, 29, 0.5)]))
    (lost,) = [c for c in reading.coverages if not c.watched]
    assert (lost.lost, lost.when.start, lost.when.end) == (
        Lost.OUTAGE,
        START + timedelta(seconds=9.5),
        START + timedelta(seconds=25),
    )
    assert lost.text == "no usable metadata for 15.5 s"
    watched = [c for c in reading.coverages if c.watched]
    spans = [((c.when.start - START).total_seconds(), (c.when.end - START).total_seconds()) for c in watched]
    assert spans == [(0.0, 9.0), (25.0, 28.0)]
    assert messages(reading)["fmv-gaps"] == "warning"


def test_packets_with_a_wrong_checksum_are_not_used_and_their_time_is_lost(tmp_path: Path) -> None:
    packets = flight(np.arange(0, 20, 0.5))
    reading = read(tmp_path / "a.ts", packets, spoil=range(10, 24))
    (lost,) = [c for c in reading.coverages if not c.watched]
    assert lost.text == "no usable metadata for 7.5 s, 14 damaged packets in it"
    assert messages(reading)["fmv-checksum-wrong"] == "error"
    assert "checksum-bad" in reading.tracks[0].quality
    assert len(reading.tracks[0].seconds) == 20 - 7
    assert reading.summary["checksum_wrong"] == 14
    wrong = next(p for p in reading.problems if p.message == "fmv-checksum-wrong")
    assert wrong.locator.startswith("PID 257, first at byte ")


def test_platform_only_packets_give_a_track_and_say_that_no_ground_is_known(tmp_path: Path) -> None:
    packets = [(s, {tag: v[tag] for tag in (2, 4, 13, 14, 15)}) for s, v in flight(np.arange(0, 10, 0.5))]
    reading = read(tmp_path / "a.ts", packets)
    assert (len(reading.tracks), reading.coverages) == (1, ())
    assert messages(reading)["fmv-no-footprint"] == "warning"


def test_a_camera_above_the_horizon_shows_no_ground(tmp_path: Path) -> None:
    packets = flight(np.arange(0, 10, 0.5))
    for _, v in packets:
        v.update({19: 3.0, 23: bytes.fromhex("80000000"), 24: bytes.fromhex("80000000")})
    reading = read(tmp_path / "a.ts", packets)
    assert reading.coverages == ()
    assert messages(reading)["fmv-no-footprint"] == "warning"


def test_spoofed_positions_are_noticed(tmp_path: Path) -> None:
    packets = flight(np.arange(0, 30, 0.5))
    for second, v in packets:
        if second >= 15:
            v.update({13: 40.3, 14: 47.5})
    reading = read(tmp_path / "a.ts", packets)
    assert {"fmv-position-jumps", "fmv-geometry-inconsistent"} <= set(messages(reading))
    assert {"gnss-degraded", "geometry-inconsistent"} <= set(reading.tracks[0].quality)


def test_a_gap_beside_a_leap_of_position_is_put_down_to_jamming(tmp_path: Path) -> None:
    packets = flight([*np.arange(0, 10, 0.5), *np.arange(20, 29, 0.5)])
    for second, v in packets:
        if second >= 20:
            v.update({13: 40.3, 23: 40.3})
    reading = read(tmp_path / "a.ts", packets)
    assert [c.lost for c in reading.coverages if not c.watched] == [Lost.JAMMING]


def test_metadata_without_a_position_are_time_lost(tmp_path: Path) -> None:
    packets = flight(np.arange(0, 29, 0.5))
    for second, v in packets:
        if 10 <= second < 20:
            for tag in (13, 14, 15, 23, 24):
                del v[tag]
    reading = read(tmp_path / "a.ts", packets)
    (lost,) = [c for c in reading.coverages if not c.watched]
    assert (lost.lost, lost.text) == (Lost.JAMMING, "no position of the platform for 11.0 s")
    assert lost.when.start == START + timedelta(seconds=9)
    assert len(reading.tracks[0].seconds) == 19


def test_detections_are_gathered_by_target_for_a_minute_at_most(tmp_path: Path) -> None:
    packets = flight(np.arange(0, 70, 0.5))
    for n, (_, v) in enumerate(packets):
        place = location(39.901 + n * 1e-6, 46.902, 400.0, sigma_m=8.0)
        v[74] = encode_vmti({4: 5}, [(3, {5: 60 + n % 20, 17: place}), (9, {10: 0.001, 11: 0.002})])
    reading = read(tmp_path / "a.ts", packets)
    found = {(o.extra["target"], o.when.start): o for o in reading.observations}
    assert len(found) == 4
    stated = found["3", START]
    assert (stated.means, stated.what, stated.count.best) == (Means.DETECTED, What.MOVEMENT, 1)
    assert isinstance(stated.place, Spot)
    assert stated.place.lat == pytest.approx(39.90106, abs=1e-5)
    assert stated.place.lon == pytest.approx(46.902, abs=1e-6)
    assert stated.place.semi_major_m == pytest.approx(8.9, abs=0.5)
    assert stated.extra == {"target": "3", "reports": "120", "confidence_percent": "79"}
    by_offset = found["9", START]
    assert isinstance(by_offset.place, Spot)
    assert by_offset.place.lat == pytest.approx(39.901, abs=1e-5)
    assert "doubt-from-budget" in by_offset.quality
    assert by_offset.place.semi_major_m > 17  # one degree of attitude at 1,000 m


def test_stated_ce90_becomes_a_sigma(tmp_path: Path) -> None:
    packets = flight(np.arange(0, 5, 0.5))
    for _, v in packets:
        v.update({45: 21.46, 74: encode_vmti({4: 5}, [(1, {17: location(39.9, 46.9)})])})
    (observation,) = read(tmp_path / "a.ts", packets).observations
    assert isinstance(observation.place, Spot)
    assert observation.place.semi_major_m == pytest.approx(10.0, abs=0.1)


def test_the_declared_asset_gives_name_side_and_clock(tmp_path: Path) -> None:
    asset = Asset(
        name="UAV-South", source_kind="uav", side="side-b", also=("tail-7",), clock_offset_s=2.0, time_sigma_s=0.1
    )
    reading = read(tmp_path / "a.ts", flight(np.arange(0, 10, 0.5)), replace(NOW, assets={"UAV-South": asset}))
    (track,) = reading.tracks
    assert (track.asset, track.side, track.start) == ("UAV-South", "side-b", START - timedelta(seconds=2))
    assert "clock-corrected" in track.quality
    assert reading.coverages[0].when.sigma_s == 0.1
    assert reading.problems == ()


def test_times_in_the_future_and_positions_at_zero_are_named(tmp_path: Path) -> None:
    early = replace(NOW, now=datetime(2021, 1, 29, tzinfo=UTC))
    packets = flight(np.arange(0, 10, 0.5))
    for second, v in packets:
        if second < 3:
            v.update({13: 0.0, 14: 0.0})
    reading = read(tmp_path / "a.ts", packets, early)
    assert messages(reading)["fmv-time-in-future"] == "error"
    assert messages(reading)["fmv-position-zero"] == "warning"
    assert len(reading.tracks[0].lat) == 7


def test_pictures_that_stop_while_metadata_go_on_are_lost_too(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    frames = list(encode_video((rng.integers(0, 255, (48, 64, 3), dtype=np.uint8) for _ in range(40)), rate=2))
    frames = [frame for frame in frames if not 8 <= frame.pts_s < 14]
    packets = [(s, encode_st0601(v)) for s, v in flight(np.arange(0, 20, 0.5))]
    write_ts(tmp_path / "v.ts", klv=packets, video=frames)
    reading = FmvSensor().read(tmp_path / "v.ts", "ab" * 32, NOW)
    (lost,) = [c for c in reading.coverages if not c.watched]
    assert lost.text == "no picture for 6.5 s on PID 256"
    assert lost.when.start == START + timedelta(seconds=7.5)


def test_video_without_metadata_says_so_plainly(shared_data: Path) -> None:
    for file, message in (("h264_no_klv.ts", "fmv-no-metadata"), ("aphill_240_1fps_crf32.mp4", "fmv-no-metadata-mp4")):
        path = shared_data / "fmv" / file
        assert FmvSensor().recognises(path.read_bytes()[:65536], file)
        reading = FmvSensor().read(path, "ab" * 32, NOW)
        assert messages(reading) == {message: "warning"}
        assert reading.summary["records"] == 0


def test_an_mp4_tells_its_size_and_a_broken_one_is_an_error(shared_data: Path, tmp_path: Path) -> None:
    whole = shared_data / "fmv" / "aphill_240_1fps_crf32.mp4"
    summary = FmvSensor().read(whole, "ab" * 32, NOW).summary
    assert (summary["video"], summary["pictures"], summary["seconds"]) == ("h264 360x240", 310, 310.0)
    (tmp_path / "cut.mp4").write_bytes(whole.read_bytes()[:5000])
    assert messages(FmvSensor().read(tmp_path / "cut.mp4", "ab" * 32, NOW)) == {"fmv-mp4-unreadable": "error"}


def test_real_streams_give_records_that_survive_a_round_trip(shared_data: Path) -> None:
    today = replace(NOW, now=datetime(2026, 1, 1, tzinfo=UTC))
    for file in ("osh_sample-stream.ts", "aphill_klv_10s.ts"):
        path = shared_data / "fmv" / file
        reading = FmvSensor().read(path, "ab" * 32, today)
        assert (len(reading.tracks), len(reading.coverages)) == (1, 1)
        assert not [p for p in reading.problems if p.severity == "error"]
        records: list[Record] = [*reading.tracks, *reading.coverages, *reading.observations]
        for record in records:
            assert from_plain(type(record), to_plain(record)) == record
            assert record.origin.sensor == "fmv/1"


def test_the_same_file_gives_the_same_records(tmp_path: Path) -> None:
    one = read(tmp_path / "a.ts", flight(np.arange(0, 90, 0.5)))
    two = FmvSensor().read(tmp_path / "a.ts", "ab" * 32, NOW)
    assert one == two


def test_a_ruined_file_is_a_reading_with_an_error_and_no_exception(tmp_path: Path) -> None:
    (tmp_path / "x.ts").write_bytes(b"\x47" + bytes(3000))
    reading = FmvSensor().read(tmp_path / "x.ts", "ab" * 32, NOW)
    assert messages(reading)["fmv-not-a-transport-stream"] == "error"


def test_every_message_is_said_in_every_language() -> None:
    folder = Path(package.__file__).parent
    source = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))
    keys = set(re.findall(r'"(fmv-[a-z0-9-]+)"', source))
    keys |= {f"fmv-{name}" for name in re.findall(r'troubles\.add(?:_many)?\(\s*"([a-z-]+)"', source)}
    keys |= {
        f"fmv-{name.replace('_', '-')}"
        for name in ("checksum_wrong", "damaged", "without_time", "time_backwards", "gaps")
    }
    assert len(keys) > 35
    assert sorted(key for key in keys if not knows(key)) == []
    arguments = {"bytes": 7, "count": 3, "packets": 9, "asset": "A", "seconds": 4, "of": 8, "metres": 50, "name": "x"}
    said = {say(key, language, **arguments) for key in keys for language in ("en", "ru", "tr", "az", "hy")}
    assert len(said) == 5 * len(keys)


def test_outlines_stay_short_and_true() -> None:
    """A camera that sweeps a wide circle: rings of at most 120 points, and the ground in the middle was not seen."""
    angle = np.linspace(0, 2 * np.pi, 200)
    centre = np.stack([46.9 + 0.05 * np.cos(angle), 39.9 + 0.04 * np.sin(angle)], 1)[:, None, :]
    corners = centre + np.array([[-0.004, 0.003], [0.004, 0.003], [0.004, -0.003], [-0.004, -0.003]])
    rings = joined(corners)
    assert len(rings) == 2
    assert all(len(ring) <= 120 for ring in rings)
    truth, drawn = shapely.union_all(shapely.polygons(corners)), shapely.union_all([shapely.Polygon(r) for r in rings])
    assert truth.symmetric_difference(drawn).area < 0.06 * truth.area  # 200 steps on the rim, drawn with 52 points
    assert not drawn.contains(shapely.Point(46.9, 39.9))
    far = corners + np.array([1.0, 0.0])
    assert len(joined(np.concatenate([corners, far]))) == 4
    assert joined(np.zeros((1, 4, 2))) == ()
