"""Tables of reports with stated errors: every row of two invented days, each geometry, each refusal."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.desk.ports import Reading, Surroundings
from ceasefire.sensors.reports_table import ReportsTable
from ceasefire.vocabulary.place import Bearing, PlaceArea, Sector, Spot

Read = Callable[..., Reading]
HEADER = (
    "report_id,source_id,source_kind,party,time_start,time_end,time_sigma_s,geometry,lat,lon,semi_major_m,semi_minor_m,"
    "orientation_deg,bearing_deg,bearing_sigma_deg,range_min_m,range_max_m,radius_m,place,type,count_low,count_best,count_high"
)
ROW = "R1,AC1,acoustic,,2020-12-05T00:00:00Z,2020-12-05T00:00:00Z,2,bearing,39.9,46.9,,,,120,2,,,,,mortar,1,2,3"
POINT = "R2,N1,acoustic_net,,2020-12-05T00:00:00Z,,2,point,39.9,46.9,80,40,30,,,,,,,artillery,,5,"


@pytest.mark.parametrize(("seed", "allegations"), [(1, 588), (2, 584)])
def test_every_row_of_the_public_days(
    shared_data: Path, surroundings: Surroundings, seed: int, allegations: int
) -> None:
    path = shared_data / "fusion" / f"seed_{seed}" / "reports.csv"
    reading = ReportsTable().read(path, "0" * 64, surroundings)
    assert (reading.summary["rows"], reading.summary["records"], reading.problems) == (2970, 2970, ())
    assert len(reading.allegations) == allegations
    forms = {"point": Spot, "bearing": Bearing, "bearing_range": Sector, "place": PlaceArea}
    with path.open() as source:
        rows = {row["report_id"]: row for row in csv.DictReader(source)}
    for seen in reading.observations:
        row = rows[seen.extra["report_id"]]
        assert type(seen.place) is forms[row["geometry"]]
        assert (seen.place.lat, seen.place.lon) == (float(row["lat"]), float(row["lon"]))
        assert (seen.count.low, seen.count.best) == (int(row["count_low"]), int(row["count_best"]))
        assert seen.when.sigma_s == float(row["time_sigma_s"])
        assert seen.when.start == datetime.fromisoformat(row["time_start"])


def test_a_bearing_by_hand(read: Read) -> None:
    (seen,) = read(ReportsTable(), f"{HEADER}\n{ROW}\n").observations
    expected = Bearing(lat=39.9, lon=46.9, bearing_deg=120.0, bearing_sigma_deg=2.0)
    assert (seen.place, seen.what, seen.means) == (expected, "explosion", "detected")
    assert seen.weapon is not None
    assert seen.weapon.weapon == "mortar"
    assert seen.when.start == datetime(2020, 12, 5, tzinfo=UTC)


def test_a_point_whose_axes_are_exchanged_is_turned(read: Read) -> None:
    (seen,) = read(ReportsTable(), f"{HEADER}\n{POINT.replace('80,40,30', '40,80,30')}\n").observations
    expected = Spot(lat=39.9, lon=46.9, semi_major_m=80.0, semi_minor_m=40.0, orientation_deg=120.0)
    assert seen.place == expected
    assert (seen.count.low, seen.count.best, seen.count.high) == (5, 5, 5)


def test_a_complaint_is_an_allegation_and_its_clock_needs_a_receipt(read: Read) -> None:
    times = "2020-12-05T00:00:00Z,2020-12-05T01:00:00Z,450"
    row = f"C1,A-MOD,complaint,A,{times},place,39.9,46.9,,,,,,,,2500,Village,fire,1,1,1"
    reading = read(ReportsTable(), f"{HEADER}\n{row}\n")
    (claim,) = reading.allegations
    assert (claim.answer_due, claim.quality, reading.observations) == (None, ("received-not-stated",), ())
    reading = read(ReportsTable(), f"{HEADER},received_at\n{row},2020-12-05T03:00:00Z\n")
    assert reading.allegations[0].answer_due == datetime(2020, 12, 6, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (ROW.replace("R1", ""), "sensor-report-id"),
        (ROW.replace("R1", "R0"), "sensor-report-id"),
        (ROW.replace("acoustic", "telepathy"), "sensor-value-unknown"),
        (ROW.replace("mortar", "mortr"), "sensor-value-unknown"),
        (ROW.replace("bearing,", "cloud,"), "sensor-value-unknown"),
        (ROW.replace(",120,2,", ",,2,"), "sensor-geometry-lacks"),
        (ROW.replace(",120,2,", ",120,-2,"), "sensor-geometry-lacks"),
        (ROW.replace("39.9,46.9", "0,0"), "sensor-position-zero"),
        (ROW.replace("39.9,46.9", "46.9,39.9"), "sensor-position-swapped"),
        (ROW.replace("2020-12-05T00:00:00Z,2020", "2050-12-05T00:00:00Z,2050"), "sensor-time-in-future"),
        (ROW.replace("2020-12-05T00:00:00Z,2020-12-05", "2020-12-05T00:00:00Z,2020-12-04"), "sensor-time-reversed"),
        (ROW.replace("1,2,3", "3,2,1"), "count-out-of-order"),
    ],
)
def test_a_bad_row_is_told_and_the_others_are_read(read: Read, row: str, message: str) -> None:
    rows = f"{HEADER}\n{ROW.replace('R1', 'R0')}\n{row}\n{POINT}\n"
    reading = read(ReportsTable(), rows, area=(46.0, 39.0, 48.0, 41.0))
    assert [(problem.locator, problem.message) for problem in reading.problems] == [("line 3", message)]
    assert (len(reading.observations), reading.summary["refused"]) == (2, 1)


def test_a_time_without_zone_is_read_in_the_declared_one_and_told(read: Read) -> None:
    reading = read(ReportsTable(), f"{HEADER}\n{ROW.replace('00:00:00Z', '04:00:00')}\n")
    assert reading.observations[0].when.start == datetime(2020, 12, 5, tzinfo=UTC)
    assert "zone-declared" in reading.observations[0].quality
    assert [problem.message for problem in reading.problems] == ["sensor-zone-declared"]


@given(junk=st.text(max_size=60), column=st.integers(0, 22))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_any_cell_may_hold_anything(read: Read, junk: str, column: int) -> None:
    cells = ROW.split(",")
    cells[column] = '"' + junk.replace('"', '""') + '"'
    reading = read(ReportsTable(), f"{HEADER}\n{','.join(cells)}\n{POINT}\n".encode(errors="replace"))
    assert reading.problems or reading.summary["records"] == 2
