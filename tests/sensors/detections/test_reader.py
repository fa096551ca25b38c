"""Machine detections: what is confirmed, what is not, and that every row is accounted for."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.desk.ports import Asset, Reading
from ceasefire.sensors.detections import Detections, confirm
from ceasefire.sensors.detections.confirm import Rule, confirmed, groups, slices
from ceasefire.vocabulary.place import Spot

Read = Callable[..., Reading]
HEADER = "time,lat,lon,sigma_m,class,score,asset,model,model_sha256\n"
START = datetime(2021, 1, 31, 8, 0, tzinfo=UTC)
COUNTED = ("confirmed", "unconfirmed", "below_score", "outside_area", "bad_position", "in_future", "unknown_class")
COUNTED += ("without_position", "bad_score", "unreadable")


def row(
    second: float = 0.0, lat: object = 40.0, lon: object = 47.0, kind: str = "vehicle", score: object = 0.9, **more: str
) -> str:
    moment = (START + timedelta(seconds=second)).isoformat()
    asset, sigma = more.get("asset", "UV01"), more.get("sigma", "20")
    return f"{moment},{lat},{lon},{sigma},{kind},{score},{asset},m/1,{'a' * 64}\n"


def accounted(reading: Reading) -> int:
    return sum(int(reading.summary.get(name, 0)) for name in COUNTED)


def test_three_moments_in_ten_seconds_make_one_observation(read: Read) -> None:
    reading = read(Detections(), HEADER + row(0) + row(4) + row(9, score=0.6))
    (seen,) = reading.observations
    assert (seen.what, seen.means, seen.source_kind, seen.asset) == ("movement", "detected", "uav", "UV01")
    assert (seen.when.start, seen.when.end) == (START, START + timedelta(seconds=9))
    assert seen.place == Spot(lat=40.0, lon=47.0, semi_major_m=20.0, semi_minor_m=20.0)
    assert (seen.extra["detections"], seen.extra["class"], seen.extra["score_median"]) == ("3", "vehicle", "0.900")
    assert seen.extra["model_sha256"] == "a" * 64
    assert seen.quality == ("machine-detection",)


@pytest.mark.parametrize(
    "rows",
    [
        row(0) + row(4),
        row(0) + row(4) + row(12),
        row(0) * 5,
        row(0) + row(4) + row(8, lat=40.01),
        row(0) + row(4) + row(8, kind="fire"),
        row(0) + row(4) + row(8, asset="UV02"),
        row(0) + row(4) + row(8, score=0.4),
    ],
)
def test_what_is_not_confirmed_is_counted_and_not_observed(read: Read, rows: str) -> None:
    reading = read(Detections(), HEADER + rows)
    assert reading.observations == ()
    assert accounted(reading) == reading.summary["rows"] == rows.count("\n")
    assert reading.summary["confirmed"] == 0


def test_classes_of_one_group_confirm_each_other(read: Read) -> None:
    reading = read(Detections(), HEADER + row(0) + row(3, kind="large_vehicle") + row(6) + row(7, kind="person"))
    (seen,) = reading.observations
    assert (seen.extra["class"], seen.extra["detections"]) == ("vehicle", "3")
    smoke = read(Detections(), HEADER + "".join(row(n, kind="smoke") for n in range(3)))
    assert [seen.what for seen in smoke.observations] == ["fire"]


def test_a_target_on_the_edge_of_a_cell_is_one_target(read: Read) -> None:
    """The same ground moved by fractions of a cell: never two observations, never none."""
    for shift in np.linspace(0, 0.0009, 13):
        rows = "".join(row(n, lat=f"{40 + shift + 0.00002 * (n % 3 - 1):.6f}") for n in range(6))
        assert len(read(Detections(), HEADER + rows).observations) == 1


def test_counts_are_what_was_seen_at_once(read: Read) -> None:
    rows = "".join(row(n) + row(n, lat=40.0002) for n in range(4)) + row(4)
    (seen,) = read(Detections(), HEADER + rows).observations
    assert (seen.count.low, seen.count.best, seen.count.high) == (1, 2, 2)


def test_the_doubt_is_that_of_one_detection_and_the_spread(read: Read) -> None:
    """Errors of one camera are shared, so a hundred detections are no better than one: sigma stays 20 m."""
    (seen,) = read(Detections(), HEADER + "".join(row(n / 10) for n in range(100))).observations
    assert isinstance(seen.place, Spot)
    assert seen.place.semi_major_m == pytest.approx(20.0)
    spread = "".join(row(n, lat=f"{40 + 0.0001 * n:.4f}") for n in range(10))
    (moved,) = read(Detections(), HEADER + spread).observations
    assert isinstance(moved.place, Spot)
    north = np.std(np.arange(10)) * 0.0001 * 111_195
    assert moved.place.semi_major_m == pytest.approx(np.hypot(20, north), abs=1e-3)
    assert moved.place.orientation_deg == 0


def test_a_parked_car_is_one_observation_in_five_minutes(read: Read) -> None:
    reading = read(Detections(), HEADER + "".join(row(n) for n in range(0, 900, 2)))
    assert [seen.extra["detections"] for seen in reading.observations] == ["150", "150", "150"]


def test_one_thing_that_drives_on_is_one_and_a_busy_road_is_cut(read: Read) -> None:
    """One vehicle at 15 m/s for a minute: one observation. Ten abreast over two kilometres: a tile of 250 m each."""
    alone = "".join(row(n, lat=f"{40 + 0.000135 * n:.6f}") for n in range(60))
    (one,) = read(Detections(), HEADER + alone).observations
    assert one.extra["detections"] == "60"
    road = "".join(row(n, lat=f"{40 + 0.0005 * k:.4f}") for n in range(5) for k in range(40))
    many = read(Detections(), HEADER + road)
    assert 8 <= len(many.observations) <= 10
    assert sum(int(seen.extra["detections"]) for seen in many.observations) == many.summary["confirmed"] == 200
    assert all(isinstance(seen.place, Spot) and seen.place.semi_major_m < 100 for seen in many.observations)


def test_every_reason_is_counted_and_the_broken_ones_are_told(read: Read) -> None:
    rows = [
        *(row(n) for n in range(3)),
        row(0, lat="", lon=""),
        row(0, lat=0, lon=0),
        row(0, lat=47.0, lon=40.0),
        row(0, lat=10.0, lon=10.0),
        row(0, kind="soldier"),
        row(0, score=1.5),
        row(0, score=0.1),
        row(3650 * 86_400),
        row(0).replace("2021-01-31T08", "noon"),
        "too,short\n",
        row(200),
    ]
    reading = read(Detections(), HEADER + "".join(rows), area=(46.0, 39.0, 48.0, 41.0))
    assert reading.summary["rows"] == accounted(reading) == len(rows)
    expected = {"confirmed": 3, "bad_position": 2, "unreadable": 2} | dict.fromkeys(
        ("without_position", "outside_area", "unknown_class", "bad_score", "below_score", "in_future", "unconfirmed"), 1
    )
    assert reading.summary.items() >= expected.items()
    assert sorted((problem.locator, problem.message) for problem in reading.problems) == [
        ("file", "sensor-class-unknown"),
        ("line 10", "sensor-score"),
        ("line 12", "sensor-time-in-future"),
        ("line 13", "sensor-time-malformed"),
        ("line 14", "sensor-row-ragged"),
        ("line 6", "sensor-position-zero"),
        ("line 7", "sensor-position-swapped"),
    ]


def test_json_lines_say_the_same_as_csv(read: Read) -> None:
    rows = [row(n, score=0.5 + n / 100) for n in range(5)]
    names = HEADER.strip().split(",")
    lines = []
    for text in rows:
        cells: dict[str, object] = dict(zip(names, text.strip().split(","), strict=True))
        lines.append(
            json.dumps({**cells, **{name: float(str(cells[name])) for name in ("lat", "lon", "sigma_m", "score")}})
        )
    as_lines = "\n".join(lines) + "\n"
    assert Detections().recognises(as_lines.encode(), "d.jsonl")
    (one,), (other,) = (read(Detections(), data).observations for data in (HEADER + "".join(rows), as_lines))
    assert (one.place, one.when, one.count, one.extra) == (other.place, other.when, other.count, other.extra)
    spoilt = read(Detections(), as_lines + '{"time": NaN}\n{"a":1,"a":2}\n[1]\n')
    assert [(p.locator.split(" col")[0], p.message) for p in spoilt.problems] == [
        ("line 6 line 1", "json-not-a-number"),
        ("line 7 line 1", "json-duplicate-key"),
        ("line 8", "sensor-form-not-fields"),
    ]
    assert (len(spoilt.observations), spoilt.summary["unreadable"]) == (1, 3)


def test_rows_without_an_asset_belong_to_the_one_in_the_files_name(read: Read) -> None:
    drone = Asset(name="UV01", source_kind="uav", side="b")
    data = HEADER + "".join(row(n, asset="") for n in range(3))
    (seen,) = read(Detections(), data, name="UV01 detections.csv", assets={"UV01": drone}).observations
    assert (seen.asset, seen.side) == ("UV01", "b")
    (unnamed,) = read(Detections(), data, name="morning.csv").observations
    assert unnamed.asset == "morning"


def test_an_unstated_sigma_is_flagged(read: Read) -> None:
    (seen,) = read(Detections(), HEADER + "".join(row(n, sigma="") for n in range(3))).observations
    assert isinstance(seen.place, Spot)
    assert (seen.place.semi_major_m, "sigma-not-stated" in seen.quality) == (50.0, True)


@pytest.mark.parametrize("cameras", [2, 2**40])
def test_groups_against_a_slow_reference(cameras: int) -> None:
    """Connected components of touching cells, computed pair by pair; far-flung numbers change nothing."""
    rng = np.random.default_rng(7)
    rule = Rule()
    lat, lon = 40 + rng.uniform(0, 0.006, 150), 47 + rng.uniform(0, 0.006, 150)
    seconds, camera, kind = rng.uniform(0, 120, 150), rng.integers(0, 2, 150), rng.integers(0, 2, 150)
    lat[:20] -= 80
    lon[20:30] += 90
    seconds[10:25] += 1.6e9
    camera = np.where(camera == 1, cameras, 0)
    found = groups(camera, kind, lat, lon, seconds, rule)
    scale = 111_195 * np.cos(np.radians(np.median(lat)))
    steps = [lon * scale / rule.cell_m, lat * 111_195 / rule.cell_m, seconds / rule.window_s]
    cells = np.stack([np.floor(step - step.min()) for step in steps], axis=1)
    slow = np.arange(150)
    for _ in range(150):
        for i in range(150):
            near = (np.abs(cells - cells[i]).max(axis=1) <= 1) & (camera == camera[i]) & (kind == kind[i])
            slow[near] = slow[near].min()
    assert np.array_equal(found[:, None] == found, slow[:, None] == slow)


def test_numbers_beyond_64_bits_give_the_same_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(3)
    columns = [np.zeros(80, dtype=np.int64)] * 2 + [
        rng.uniform(40, 40.01, 80),
        rng.uniform(47, 47.01, 80),
        rng.uniform(0, 99, 80),
    ]
    small = groups(*columns, Rule())  # type: ignore[arg-type]
    monkeypatch.setattr(confirm, "SAFE", 1)
    large = groups(*columns, Rule())  # type: ignore[arg-type]
    assert np.array_equal(small, large)
    assert len(set(small.tolist())) > 1


def test_confirmation_and_slices_by_hand() -> None:
    group = np.array([0, 0, 0, 1, 1, 1, 2])
    seconds = np.array([0.0, 5.0, 10.0, 0.0, 5.0, 10.1, 3.0])
    assert confirmed(group, seconds, Rule()).tolist() == [True] * 3 + [False] * 4
    assert slices(np.array([5, 5, 5]), np.array([10.0, 309.9, 310.0]), Rule()).tolist() == [0, 0, 1]


@given(junk=st.binary(max_size=200), at=st.integers(0, 300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_junk_never_raises(read: Read, junk: bytes, at: int) -> None:
    whole = (HEADER + row(0) + row(1) + row(2)).encode()
    for data in (junk, whole[:at] + junk + whole[at:], b'{"class":1,"score":' + junk):
        assert isinstance(Detections().recognises(data, "x"), bool)
        reading = read(Detections(), data)
        assert accounted(reading) == reading.summary.get("rows", 0)
