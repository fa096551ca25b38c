"""Flight logs: three real ones, by hand where they start and end, and damaged copies of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.desk.ports import Asset, Reading, Surroundings
from ceasefire.sensors import ulog
from ceasefire.sensors.ulog import UlogTrack

Read = Callable[..., Reading]


def test_a_log_with_a_receiver(shared_data: Path, surroundings: Surroundings) -> None:
    path = shared_data / "flightlogs" / "sample_log_small.ulg"
    assert UlogTrack().recognises(path.read_bytes()[:64], "anything")
    reading = UlogTrack().read(path, "0" * 64, surroundings)
    (track,) = reading.tracks
    assert reading.problems == ()
    assert (len(track.seconds), len(track.lat), len(track.lon), len(track.alt_m)) == (32, 32, 32, 32)
    assert (track.lat[0], track.lon[0], track.alt_m[0]) == (63.4170622, 10.4082151, 66.814)
    assert (track.lat[-1], track.lon[-1], track.alt_m[-1]) == (63.4170457, 10.4082271, 62.977)
    assert abs((track.start - datetime(2021, 4, 21, 6, 30, 58, 600345, tzinfo=UTC)).total_seconds()) < 0.2
    assert track.seconds[0] == 0
    assert track.seconds[-1] == pytest.approx(6.187, abs=0.001)
    assert (track.asset, track.clock) == ("board-000600000000", "gnss")
    assert (reading.summary["dropouts"], reading.summary["dropouts_ms"]) == (1, 30)


def test_newer_field_names_and_the_wait_for_a_fix(shared_data: Path, surroundings: Surroundings) -> None:
    path = shared_data / "flightlogs" / "sample_px4_events.ulg"
    reading = UlogTrack().read(path, "0" * 64, replace(surroundings, filename="drone-7_14_49_10.ulg"))
    (track,) = reading.tracks
    assert (reading.summary["positions"], reading.summary["without_fix"]) == (423, 160)
    assert track.start == datetime(2024, 3, 18, 14, 49, 19, 526000, tzinfo=UTC)
    assert (track.lat[0], track.lon[0]) == (47.3977418, 8.5455939)
    assert track.asset == "drone-7_14_49_10"


def test_a_log_without_positions_says_so_and_what_it_holds(shared_data: Path, surroundings: Surroundings) -> None:
    reading = UlogTrack().read(shared_data / "flightlogs" / "sample.ulg", "0" * 64, surroundings)
    (problem,) = reading.problems
    assert (problem.severity, problem.message) == ("warning", "sensor-no-positions")
    assert "vehicle_attitude" in str(problem.arguments["topics"])
    assert (reading.tracks, reading.summary["dropouts"], reading.summary["topics"]) == ((), 4, 15)


def test_the_asset_is_found_by_the_boards_number_or_the_files_name(
    shared_data: Path, surroundings: Surroundings
) -> None:
    path = shared_data / "flightlogs" / "sample_log_small.ulg"
    by_board = Asset(name="UV01", source_kind="uav", side="b", also=("000600000000383638393239510d0035002d",))
    (track,) = UlogTrack().read(path, "0" * 64, replace(surroundings, assets={"UV01": by_board})).tracks
    assert (track.asset, track.side) == ("UV01", "b")
    by_name = Asset(name="UV02", source_kind="uav", side="a")
    named = replace(surroundings, assets={"UV02": by_name}, filename="UV02_log.ulg")
    assert UlogTrack().read(path, "0" * 64, named).tracks[0].asset == "UV02"


def test_jamming_and_long_dropouts_are_coverage_lost(monkeypatch: pytest.MonkeyPatch, read: Read) -> None:
    """A hand-made log: ten fixes a second apart, jamming at the third to the fifth, a dropout of 2 s at the seventh."""
    count = 10
    base = np.arange(count, dtype=np.uint64) * 1_000_000 + 5_000_000
    columns = {
        "timestamp": base,
        "time_utc_usec": base + 1_612_000_000_000_000,
        "latitude_deg": np.full(count, 40.0),
        "longitude_deg": np.full(count, 47.0),
        "altitude_msl_m": np.full(count, 900.0),
        "fix_type": np.full(count, 3),
        "jamming_state": np.array([1, 1, 2, 3, 2, 1, 1, 1, 1, 1]),
    }
    log = SimpleNamespace(
        data_list=[SimpleNamespace(name="sensor_gps", multi_id=0, data=columns)],
        dropouts=[SimpleNamespace(timestamp=11_000_000, duration=2000), SimpleNamespace(timestamp=1, duration=30)],
        logged_messages=[],
        msg_info_dict={},
        start_timestamp=5_000_000,
        last_timestamp=14_000_000,
        file_corruption=False,
    )
    monkeypatch.setattr(ulog, "ULog", lambda *_: log)
    reading = read(UlogTrack(), b"x", name="a.ulg")
    (track,) = reading.tracks
    jammed, dropped = reading.coverages
    assert "jamming-probable" in track.quality
    assert (jammed.lost, (jammed.when.start - track.start).total_seconds(), jammed.when.length.total_seconds()) == (
        "jamming",
        2.0,
        2.0,
    )
    assert (dropped.lost, dropped.watched, (dropped.when.start - track.start).total_seconds()) == ("outage", False, 6.0)
    assert dropped.when.length.total_seconds() == 2.0


def test_a_truncated_log_is_read_as_far_as_it_goes(shared_data: Path, read: Read) -> None:
    whole = (shared_data / "flightlogs" / "sample_px4_events.ulg").read_bytes()
    reading = read(UlogTrack(), whole[: len(whole) * 3 // 4], name="cut.ulg")
    assert reading.tracks == () or len(reading.tracks[0].seconds) < 423
    assert reading.tracks or reading.problems


@given(junk=st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_junk_after_the_magic_never_raises(read: Read, junk: bytes) -> None:
    reading = read(UlogTrack(), ulog.MAGIC + junk, name="x.ulg")
    assert reading.tracks == ()
    assert [problem.severity for problem in reading.problems][-1] == "error"
