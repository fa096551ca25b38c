"""Satellite fires: every real row is read, with the pixel as its doubt; broken rows are told and the rest goes on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.desk.ports import Reading, Surroundings
from ceasefire.sensors.firms import Firms, confidence_class
from ceasefire.vocabulary.place import Spot

Read = Callable[..., Reading]
HEADER = (
    "latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,"
    "frp,daynight,type"
)
ROW = "40.1,46.9,320.5,1.2,1.1,2021-01-31,0906,Terra,MODIS,75,6.03,280.1,12.5,D,0"


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.locator, problem.message) for problem in reading.problems]


@pytest.mark.parametrize(
    ("name", "rows", "flags", "power_mw"),
    [
        ("MODIS-2021.csv", 10_796, {"static_source": 1169, "offshore": 9, "low_confidence": 681}, 251_235.9),
        ("MODIS-2022-arch.csv", 8_470, {"static_source": 509, "offshore": 3, "low_confidence": 513}, 222_563.9),
        ("MODIS-2022.csv", 7_113, {"near_real_time": 7113, "type_not_stated": 7113}, 256_731.2),
        ("VIIRS-NOAA-2022.csv", 4_248, {"near_real_time": 4248, "low_confidence": 101}, 25_968.6),
        ("VIIRS-sample-2025-08-11.csv", 12, {"near_real_time": 12, "low_confidence": 2}, 436.4),
    ],
)
def test_golden_counts_of_the_real_files(
    shared_data: Path, surroundings: Surroundings, name: str, rows: int, flags: dict[str, int], power_mw: float
) -> None:
    path = shared_data / "fire" / name
    assert Firms().recognises(path.read_bytes()[:65536], "anything.txt")
    reading = Firms().read(path, "0" * 64, surroundings)
    assert (len(reading.observations), reading.problems) == (rows, ())
    assert reading.summary["rows"] == reading.summary["records"] == rows
    assert reading.summary.items() >= flags.items()
    assert reading.summary["frp_sum_mw"] == power_mw


def test_first_row_of_the_baseline_by_hand(shared_data: Path, surroundings: Surroundings) -> None:
    """47.8698,33.4421,301.3,1.2,1.1,2021-01-08,0906,Terra,MODIS,35,…: sides / √12 and 100 m geolocation."""
    fire = Firms().read(shared_data / "fire" / "MODIS-2021.csv", "0" * 64, surroundings).observations[0]
    assert fire.when.start == fire.when.end == datetime(2021, 1, 8, 9, 6, tzinfo=UTC)
    assert fire.when.sigma_s == 60
    assert isinstance(fire.place, Spot)
    assert (fire.place.lat, fire.place.lon) == (47.8698, 33.4421)
    assert fire.place.semi_major_m == pytest.approx(360.56, abs=0.01)
    assert fire.place.semi_minor_m == pytest.approx(332.92, abs=0.01)
    assert fire.place.orientation_deg == 90
    assert (fire.asset, fire.means, fire.what, fire.source_kind) == ("Terra", "detected", "fire", "satellite")
    assert fire.quality == ("static-source",)
    assert fire.extra["frp"] == "11"
    assert fire.origin.locator == "line 2"


def test_newer_column_names_and_times_with_colons(shared_data: Path, surroundings: Surroundings) -> None:
    path = shared_data / "fire" / "VIIRS-sample-2025-08-11.csv"
    fire = Firms().read(path, "0" * 64, surroundings).observations[0]
    assert fire.when.start == datetime(2025, 8, 11, 0, 45, tzinfo=UTC)
    assert fire.asset == "NOAA-20"
    assert fire.extra["brightness"] == "297.54"
    assert fire.extra["brightness_11um"] == "281.83"


def test_an_area_leaves_rows_out_by_count_and_not_in_silence(shared_data: Path, surroundings: Surroundings) -> None:
    path = shared_data / "fire" / "MODIS-2021.csv"
    inside = replace(surroundings, area=(37.0, 47.0, 39.0, 49.0))
    reading = Firms().read(path, "0" * 64, inside)
    whole = Firms().read(path, "0" * 64, surroundings).observations
    spots = [fire.place for fire in whole if isinstance(fire.place, Spot)]
    expected = sum(37 <= spot.lon <= 39 and 47 <= spot.lat <= 49 for spot in spots)
    assert 0 < len(reading.observations) == expected < 10_796
    assert reading.summary["outside_area"] == 10_796 - expected
    assert reading.problems == ()


def test_foreign_fires_are_outside_the_area_and_no_mistakes(shared_data: Path, surroundings: Surroundings) -> None:
    """Hundreds of these fires would lie in the area if their coordinates were exchanged; none of them is wrong."""
    path = shared_data / "fire" / "MODIS-2021.csv"
    reading = Firms().read(path, "0" * 64, replace(surroundings, area=(44.0, 38.0, 49.0, 42.0)))
    assert (reading.problems, reading.summary["outside_area"]) == ((), 10_796)


BAD_ROWS = [
    (ROW.replace("40.1,46.9", "0,0"), "sensor-position-zero"),
    (ROW.replace("40.1,46.9", "46.9,40.1"), "sensor-position-swapped"),
    (ROW.replace("40.1,46.9", "95,246.9"), "sensor-position-off-globe"),
    (ROW.replace("40.1,46.9", "x,46.9"), "sensor-position-off-globe"),
    (ROW.replace("2021-01-31", "2031-01-31"), "sensor-time-in-future"),
    (ROW.replace("0906", "2561"), "sensor-time-malformed"),
    (ROW.replace("0906", "noon"), "sensor-time-malformed"),
    (ROW.replace("1.2,1.1", "0,1.1"), "sensor-pixel-size"),
    (ROW.replace("1.2,1.1", "nan,1.1"), "sensor-pixel-size"),
    ("40.1,46.9,320", "sensor-row-ragged"),
    (ROW.replace("Terra", "Te\x00ra"), "sensor-row-nul"),
]


@pytest.mark.parametrize(("row", "message"), BAD_ROWS)
def test_a_bad_row_is_told_and_the_others_are_read(read: Read, row: str, message: str) -> None:
    reading = read(Firms(), f"{HEADER}\n{ROW}\n{row}\n{ROW}\n", area=(46.0, 39.0, 48.0, 41.0))
    assert told(reading) == [("line 3", message)]
    assert [fire.origin.locator for fire in reading.observations] == ["line 2", "line 4"]
    assert (reading.summary["rows"], reading.summary["refused"]) == (3, 1)


@pytest.mark.parametrize(
    "data",
    [
        ("\ufeff" + HEADER + "\n" + ROW).encode(),
        (HEADER + "\n" + ROW).replace(",", ";").replace("40.1", "40,1").encode(),
        (HEADER + "\r\n" + ROW + "\r\n").replace(",", "\t").encode(),
        (HEADER + "\n" + ROW).encode("utf-16"),
    ],
)
def test_dialects_give_the_same_fire(read: Read, data: bytes) -> None:
    assert Firms().recognises(data, "fires.csv")
    (fire,) = read(Firms(), data).observations
    (plain,) = read(Firms(), f"{HEADER}\n{ROW}\n").observations
    assert fire == plain


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "sensor-file-empty"),
        (b"PK\x03\x04" + b"z" * 50, "sensor-file-foreign"),
        (b"<?xml version='1.0'?><a/>", "sensor-file-foreign"),
        (HEADER.replace("scan,", "").encode() + b"\n", "sensor-columns-missing"),
    ],
)
def test_what_cannot_be_read_gives_one_error(read: Read, data: bytes, message: str) -> None:
    reading = read(Firms(), data)
    assert [problem.message for problem in reading.problems] == [message]
    assert reading.observations == ()


def test_a_table_that_lacks_a_column_is_still_recognised_so_that_it_can_be_told() -> None:
    assert Firms().recognises(HEADER.replace("scan,", "").encode(), "x.csv")
    assert not Firms().recognises(b"position,event_location,means,no,observation,datetime\n", "x.csv")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("29", "low"),
        ("30", "nominal"),
        ("80", "high"),
        ("l", "low"),
        ("nominal", "nominal"),
        ("H", "high"),
        ("", "unknown"),
    ],
)
def test_confidence_classes(word: str, expected: str) -> None:
    assert confidence_class(word) == expected


@given(junk=st.binary(max_size=300), at=st.integers(0, 400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_junk_never_raises(read: Read, junk: bytes, at: int) -> None:
    whole = f"{HEADER}\n{ROW}\n{ROW}\n".encode()
    for data in (junk, whole[:at] + junk + whole[at:]):
        assert isinstance(Firms().recognises(data, "x.csv"), bool)
        assert isinstance(read(Firms(), data), Reading)
