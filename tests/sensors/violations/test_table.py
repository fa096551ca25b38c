"""The violation table: ten rows by hand, the words of the cells, and what unknown places become."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.desk.ports import Asset, Reading, Surroundings
from ceasefire.sensors.violations import ViolationTable
from ceasefire.vocabulary.place import Bearing, Nowhere, Sector

Read = Callable[..., Reading]
HEADER = "position,event_location,means,no,observation,description,weapon,datetime"
ROW = "N edge of Town X,5-7km W,Heard,4,Explosion,Assessed as outgoing,N/K,2020-12-05T23:58:00+04:00"


@pytest.fixture
def ten(shared_data: Path, surroundings: Surroundings) -> Reading:
    path = shared_data / "smm" / "smm_style_violation_table_SYNTHETIC.csv"
    assert ViolationTable().recognises(path.read_bytes(), "t.csv")
    return ViolationTable().read(path, "0" * 64, surroundings)


def test_ten_rows_131_discharges_and_one_place_that_nobody_knows(ten: Reading) -> None:
    assert (ten.summary["rows"], ten.summary["records"], ten.summary["counted"]) == (10, 10, 131)
    assert ten.problems == ()
    kinds = [row.what for row in ten.observations]
    assert [kinds.count(kind) for kind in ("explosion", "burst", "shot", "projectile", "flare")] == [6, 1, 1, 1, 1]
    assert sum(isinstance(row.place, Sector) for row in ten.observations) == 9
    assert ten.observations[6].place == Nowhere(said="N/K (Village Z (40km SE of Town X))")


def test_times_are_utc_and_the_zone_that_was_written_is_kept(ten: Reading) -> None:
    first = ten.observations[0].when
    assert (first.start, first.zone, first.sigma_s) == (datetime(2020, 12, 5, 15, 12, tzinfo=UTC), "+04:00", 60)


def test_counts_weapons_and_judgements(ten: Reading) -> None:
    uncountable, mortar, burst = ten.observations[6], ten.observations[5], ten.observations[3]
    assert (uncountable.count.low, uncountable.count.uncountable) == (30, True)
    assert mortar.weapon is not None
    assert (mortar.weapon.weapon, mortar.weapon.calibre_mm, mortar.weapon.said) == ("mortar", 120.0, "Mortar 120mm")
    assert (mortar.means, mortar.direction) == ("saw_and_heard", "incoming")
    assert burst.weapon is not None
    assert burst.weapon.weapon == "heavy_machine_gun"
    assert ten.observations[0].direction == "undetermined"
    assert ten.observations[1].extra["flight_from"] == "N"
    assert ten.observations[2].extra["assessed_as"] == "outside area"
    assert ten.observations[7].direction == "outgoing"
    assert "assessed-as" in ten.observations[7].quality


def test_a_sector_by_hand(ten: Reading) -> None:
    """5-7km W from the N edge of a town of 1 km radius: bearing 270, stand 0.009006° north of its middle."""
    place = ten.observations[7].place
    assert isinstance(place, Sector)
    assert (place.bearing_deg, place.range_min_m, place.range_max_m) == (270.0, 5000.0, 7000.0)
    assert (place.lat, place.lon) == (pytest.approx(40.009006, abs=1e-6), 46.9)
    assert place.bearing_sigma_deg == pytest.approx(6.495, abs=0.001)
    assert place.observer_sigma_m == 500.0


def test_the_row_is_kept_word_for_word(ten: Reading) -> None:
    text = "Village Z (40km SE of Town X) | 1km N | Saw and heard | 1 | Explosion | Impact | Mortar 120mm | "
    assert ten.observations[5].text.startswith(text)


def test_without_the_town_every_row_keeps_its_words_and_the_remedy_is_told(
    shared_data: Path, surroundings: Surroundings
) -> None:
    path = shared_data / "smm" / "smm_style_violation_table_SYNTHETIC.csv"
    reading = ViolationTable().read(path, "0" * 64, replace(surroundings, places={}))
    assert all(isinstance(row.place, Nowhere) for row in reading.observations)
    assert {problem.message for problem in reading.problems} == {"sensor-place-unknown"}
    assert sum(int(problem.arguments["rows"]) for problem in reading.problems) == 10


def test_the_camera_is_known_by_name_and_its_clock_is_corrected(read: Read) -> None:
    camera = Asset(
        name="CAM7", source_kind="camera", side="b", lat=40.1, lon=46.8, clock_offset_s=30, bearing_sigma_deg=2
    )
    row = ROW.replace("N edge of Town X", "Camera CAM7 (15km N of Town X)")
    (seen,) = read(ViolationTable(), f"{HEADER}\n{row}\n", assets={"CAM7": camera}).observations
    assert (seen.asset, seen.side, seen.source_kind) == ("CAM7", "b", "camera")
    assert seen.when.start == datetime(2020, 12, 5, 19, 57, 30, tzinfo=UTC)
    assert "clock-corrected" in seen.quality
    assert isinstance(seen.place, Sector)
    assert seen.place.bearing_sigma_deg == pytest.approx((6.495**2 + 2**2) ** 0.5, abs=0.001)


def test_a_direction_without_a_range_is_a_bearing(read: Read) -> None:
    (seen,) = read(ViolationTable(), f"{HEADER}\n{ROW.replace('5-7km W', 'WNW')}\n").observations
    assert isinstance(seen.place, Bearing)
    assert seen.place.bearing_deg == 292.5


def test_an_office_table_in_russian(read: Read) -> None:
    header = "Позиция;Место события;Средство;Кол-во;Наблюдение;Описание;Оружие;Дата и время"
    row = "Город Икс;2–4 км ЮВ;Слышали;не менее 12;Взрыв;Не определено;Миномёт 82 мм;05.12.2020 19:12"
    data = f"{header}\r\n{row}\r\n".encode("cp1251")
    assert ViolationTable().recognises(data, "x.csv")
    reading = read(ViolationTable(), data)
    (seen,) = reading.observations
    assert (seen.what, seen.means, seen.count.low, seen.count.uncountable) == ("explosion", "heard", 12, True)
    assert seen.weapon is not None
    assert (seen.weapon.weapon, seen.weapon.calibre_mm) == ("mortar", 82.0)
    assert seen.when.start == datetime(2020, 12, 5, 15, 12, tzinfo=UTC)
    assert "zone-declared" in seen.quality
    assert [problem.message for problem in reading.problems] == [
        "sensor-encoding-guessed",
        "sensor-place-unknown",
        "sensor-zone-declared",
    ]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (ROW.replace("Heard", "Smelt"), "sensor-cell-unread"),
        (ROW.replace("Explosion", "Something"), "sensor-cell-unread"),
        (ROW.replace(",4,", ",many,"), "sensor-cell-unread"),
        (ROW.replace("2020-12-05T23:58:00+04:00", "yesterday"), "sensor-time-malformed"),
        (ROW.replace("2020", "2050"), "sensor-time-in-future"),
        ("a,b,c", "sensor-row-ragged"),
    ],
)
def test_a_bad_row_is_told_and_the_others_are_read(read: Read, row: str, message: str) -> None:
    reading = read(ViolationTable(), f"{HEADER}\n{ROW}\n{row}\n{ROW}\n")
    assert [(problem.locator, problem.message) for problem in reading.problems] == [("line 3", message)]
    assert len(reading.observations) == 2
    assert reading.summary["refused"] == 1


def test_columns_the_reader_does_not_know_are_kept_beside_the_record(read: Read) -> None:
    (seen,) = read(ViolationTable(), f"{HEADER},patrol leader's note\n{ROW},second day\n").observations
    assert seen.extra["patrol leader's note"] == "second day"


@given(junk=st.text(max_size=200), column=st.integers(0, 7))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_any_cell_may_hold_anything(read: Read, junk: str, column: int) -> None:
    cells = ROW.split(",")
    cells[column] = '"' + junk.replace('"', '""') + '"'
    reading = read(ViolationTable(), f"{HEADER}\n{','.join(cells)}\n{ROW}\n".encode(errors="replace"))
    assert reading.problems or len(reading.observations) == 2
