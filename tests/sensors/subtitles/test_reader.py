"""Drone subtitles: thirteen real variants by hand, the traps of order and date, damaged copies."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.desk.ports import Asset, Reading, Surroundings
from ceasefire.sensors.subtitles import SubtitleTrack

Read = Callable[..., Reading]
DATED = [
    ("MAVIC3_first300.srt", 300, (3.41531, -3.3744, 0.401), "2021-12-25T08:27:52.373", "above-sea-level"),
    ("air2s.srt", 17, (41.424724, 2.234156, 117.0), "2022-08-07T09:40:40.774808", "as-told"),
    ("broken_incomplete.SRT", 19, (-34.7383, -58.4563, 20.1), "2017-07-03T06:15:03", "above-take-off"),
    ("m2zoom.SRT", 7113, (31.452012, 74.398751, 213.983002), "2020-04-02T11:19:58.720764", "as-told"),
    ("matrice_300.srt", 381, (36.6146, -6.112, 0.3), "2022-06-21T12:06:17", "above-take-off"),
    ("mavic_2_style.SRT", 468, (-20.2533, 149.0251, 0.0), "2017-08-05T10:11:51.393525", "not-stated"),
    ("mavic_air2.srt", 25, (41.420684, 2.162162, 27.3), "2022-05-01T11:01:58.531716", "as-told"),
    ("mavic_pro.SRT", 468, (-20.2533, 149.0251, 1.9), "2017-08-05T10:11:51", "above-take-off"),
    ("old_format.SRT", 468, (-20.2533, 149.0251, 1.9), "2017-08-05T10:11:51", "above-take-off"),
]
DATELESS = [
    ("mavic_mini.SRT", 117, (48.0771, -121.7458, 200.7)),
    ("p4_rtk.SRT", 55, (-34.237922, -58.851745, 85.8)),
    ("p4p_sample.SRT", 5, (47.4692, 8.2090, 45.6)),
]


@pytest.mark.parametrize(("name", "positions", "first", "start", "height"), DATED)
def test_variants_with_a_date(
    shared_data: Path,
    surroundings: Surroundings,
    name: str,
    positions: int,
    first: tuple[float, float, float],
    start: str,
    height: str,
) -> None:
    path = shared_data / "dji" / name
    assert SubtitleTrack().recognises(path.read_bytes()[:65536], "no-ending")
    (track,) = SubtitleTrack().read(path, "0" * 64, surroundings).tracks
    assert len(track.seconds) == len(track.lat) == positions
    assert (track.lat[0], track.lon[0], track.alt_m[0]) == first
    assert track.start == datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert (track.extra["altitude"], track.extra["zone"]) == (height, "+04:00")
    assert "zone-declared" in track.quality
    assert list(track.seconds) == sorted(track.seconds)


@pytest.mark.parametrize(("name", "positions", "first"), DATELESS)
def test_variants_without_a_date_need_it_in_the_files_name(
    shared_data: Path, surroundings: Surroundings, name: str, positions: int, first: tuple[float, float, float]
) -> None:
    path = shared_data / "dji" / name
    refused = SubtitleTrack().read(path, "0" * 64, surroundings)
    assert [problem.message for problem in refused.problems] == ["sensor-track-without-date"]
    assert refused.tracks == ()
    named = replace(surroundings, filename=f"DJI_20210131141500_{name}")
    (track,) = SubtitleTrack().read(path, "0" * 64, named).tracks
    assert track.start == datetime(2021, 1, 31, 10, 15, tzinfo=UTC)
    assert (len(track.seconds), track.lat[0], track.lon[0], track.alt_m[0]) == (positions, *first)
    assert track.seconds[-1] == positions - 1
    assert track.quality[:2] == ("zone-declared", "time-from-file-name")


def test_the_variant_without_positions_says_so(shared_data: Path, surroundings: Surroundings) -> None:
    reading = SubtitleTrack().read(shared_data / "dji" / "mavic_air.SRT", "0" * 64, surroundings)
    assert [(problem.severity, problem.message) for problem in reading.problems] == [("warning", "sensor-no-positions")]
    assert (reading.summary["captions"], reading.summary["without_position"]) == (2, 2)


def test_the_broken_file_is_read_to_where_it_breaks(shared_data: Path, surroundings: Surroundings) -> None:
    reading = SubtitleTrack().read(shared_data / "dji" / "broken_incomplete.SRT", "0" * 64, surroundings)
    assert [(p.severity, p.locator, p.message) for p in reading.problems] == [
        ("warning", "line 115", "sensor-file-cut-short")
    ]
    assert (reading.summary["captions"], reading.summary["positions"]) == (20, 19)


def caption(second: int, position: str = "[latitude: 40.0] [longitude: 47.0] [rel_alt: 5.0 abs_alt: 400.0]") -> str:
    timing = f"00:00:{second:02d},000 --> 00:00:{second + 1:02d},000"
    return f"{second + 1}\n{timing}\n<font size='28'>2021-01-31 14:15:{second:02d}.000\n{position} </font>\n\n"


def test_a_hole_in_the_recording_is_coverage_lost(read: Read) -> None:
    drone = Asset(name="UV01", source_kind="uav", side="a", watch_radius_m=700.0)
    text = "".join(caption(second) for second in (0, 1, 2, 12, 13))
    reading = read(SubtitleTrack(), text, name="UV01_DJI_0007.SRT", assets={"UV01": drone})
    (hole,) = reading.coverages
    assert (hole.lost, hole.watched, hole.asset, hole.area.radius_m) == ("outage", False, "UV01", 700.0)  # type: ignore[union-attr]
    assert hole.when.length.total_seconds() == 10
    assert "gaps" in reading.tracks[0].quality


def test_exchanged_order_is_read_and_told_against_the_area(read: Read) -> None:
    text = caption(0, "[latitude: 47.0] [longitude: 40.0]")
    reading = read(SubtitleTrack(), text, name="x.srt", area=(46.0, 39.0, 48.0, 41.0))
    assert (reading.tracks[0].lat[0], reading.tracks[0].lon[0]) == (40.0, 47.0)
    assert [problem.message for problem in reading.problems] == ["sensor-position-turned"]


def test_zero_positions_and_clocks_that_go_back_are_left_out(read: Read) -> None:
    text = caption(5) + caption(6, "[latitude: 0.0] [longitude: 0.0]") + caption(3) + caption(7)
    reading = read(SubtitleTrack(), text, name="x.srt")
    assert reading.tracks[0].seconds == (0.0, 2.0)
    assert [(problem.severity, problem.message) for problem in reading.problems] == [
        ("error", "sensor-position-zero"),
        ("warning", "sensor-time-backwards"),
    ]
    assert (reading.summary["refused"], reading.summary["out_of_order"]) == (1, 1)


def test_a_film_subtitle_is_no_track_and_says_so(read: Read) -> None:
    (nothing,) = read(SubtitleTrack(), "no captions at all", name="x.srt").problems
    assert (nothing.severity, nothing.message) == ("error", "sensor-no-positions")
    film = "1\n00:00:01,000 --> 00:00:02,000\nHello there.\n"
    assert not SubtitleTrack().recognises(film.encode(), "film.txt")
    reading = read(SubtitleTrack(), film, name="film.srt")
    assert [problem.message for problem in reading.problems] == ["sensor-no-positions"]


@given(junk=st.text(max_size=120), at=st.integers(0, 400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_junk_never_raises(read: Read, junk: str, at: int) -> None:
    whole = "".join(caption(second) for second in range(3))
    for text in (junk, whole[:at] + junk + whole[at:]):
        data = text.encode(errors="replace")
        assert isinstance(SubtitleTrack().recognises(data, "x"), bool)
        assert isinstance(read(SubtitleTrack(), data, name="x.srt"), Reading)
