"""A day of reports: the format, the truth beside it, and errors that are not the fusion method's."""

import csv
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import kurtosis

from ceasefire.world import reports_day, write_day
from ceasefire.world.day import DayTruth
from ceasefire.world.plane import bearing_and_range
from ceasefire.world.tempers import ROUGHNESS

Table = dict[str, list[str]]


def errors(table: Table, truth: DayTruth, kind: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Bearing error over stated sigma, time error (s), true range (m) of the reports of `kind` that have an event."""
    number = {name: i for i, name in enumerate(truth.events.id.tolist())}
    rows = [i for i, k in enumerate(table["source_kind"]) if k == kind and truth.incident_id[i] in number]
    event = np.array([number[truth.incident_id[i]] for i in rows])
    lat, lon, bearing, sigma = (
        np.array([float(table[c][i]) for i in rows]) for c in ("lat", "lon", "bearing_deg", "bearing_sigma_deg")
    )
    azimuth, metres = bearing_and_range(lat, lon, truth.events.lat[event], truth.events.lon[event])
    told = np.array(
        [np.datetime64(table["time_start"][i][:-1]).astype("datetime64[ms]").astype(float) / 1000 for i in rows]
    )
    return ((bearing - azimuth + 180) % 360 - 180) / sigma, told - truth.events.start[event], metres


def test_same_seed_same_reports_and_another_seed_others() -> None:
    first, again, other = (reports_day(seed, "rough", 0.2)[0] for seed in (3, 3, 4))
    assert first == again
    assert first != other


def test_columns_are_those_of_the_public_days(shared_data: Path) -> None:
    with (shared_data / "fusion" / "seed_1" / "reports.csv").open(encoding="utf-8", newline="") as source:
        header = next(csv.reader(source))
    table, _ = reports_day(1, "rough", 0.1)
    assert list(table) == header


def test_size_and_mixture_are_those_of_the_public_days() -> None:
    table, truth = reports_day(2, "rough")
    assert 2000 < len(table["report_id"]) < 4000
    assert 800 < len(truth.events) < 1200
    assert set(table["source_kind"]) == {
        "acoustic", "acoustic_net", "post", "patrol", "camera", "uav", "satellite", "complaint",
    }  # fmt: skip
    alone = np.mean(truth.reported[truth.reported > 0] == 1)
    assert 0.15 < alone < 0.45, "most events have several reports, some have one"
    assert (truth.reported == 0).any(), "some events nobody notices"


@pytest.mark.parametrize("roughness", ROUGHNESS)
def test_truth_fits_the_reports(roughness: str) -> None:
    table, truth = reports_day(7, roughness, 0.4)  # type: ignore[arg-type]
    known = set(truth.events.id.tolist())
    for name, kind in zip(truth.incident_id, truth.kind, strict=True):
        assert (name in known) == (kind != "spurious")
    assert len(truth.kind) == len(table["report_id"]) == len(set(table["report_id"]))
    assert ("spurious" in truth.kind) == (roughness != "gaussian")
    assert table["time_start"] == sorted(table["time_start"])


def test_gaussian_errors_are_as_stated() -> None:
    scaled, _, _ = errors(*reports_day(1, "gaussian"), "acoustic")
    assert 0.93 < scaled.std() < 1.07
    assert abs(kurtosis(scaled)) < 0.5


def test_rough_errors_have_heavy_tails_and_wrong_sigmas() -> None:
    """Else the method would be tested on its own assumptions."""
    rough, _, _ = errors(*reports_day(1, "rough"), "acoustic")
    rougher, _, _ = errors(*reports_day(1, "very_rough"), "acoustic")
    assert kurtosis(rough) > 3
    assert rough.std() > 1.15
    assert (np.abs(rougher) > 3).mean() > (np.abs(rough) > 3).mean() > 0.01


def test_every_source_leans_its_own_way() -> None:
    table, truth = reports_day(1, "rough")
    scaled, _, _ = errors(table, truth, "acoustic")
    known = set(truth.events.id.tolist())
    source = np.array([s for s, k, t in zip(table["source_id"], table["source_kind"], truth.incident_id, strict=True)
                       if k == "acoustic" and t in known])  # fmt: skip
    means = [np.median(scaled[source == s]) for s in np.unique(source)]
    within = np.median([scaled[source == s].std() for s in np.unique(source)])
    assert np.std(means) > 2 * within / np.sqrt(len(scaled) / len(means)), "biases stand out of the noise"


def test_sound_takes_its_time() -> None:
    """Acoustic reports come late by range over the speed of sound."""
    _, late, metres = errors(*reports_day(1, "gaussian"), "acoustic")
    far, near = metres > 8000, metres < 4000
    assert far.sum() > 30
    assert np.median(late[far]) - np.median(late[near]) > (np.median(metres[far]) - np.median(metres[near])) / 340 * 0.6
    assert np.quantile(late - metres / 340, 0.02) > -8


def test_people_round_times_and_bearings() -> None:
    table, _ = reports_day(1, "rough")
    posts = [i for i, kind in enumerate(table["source_kind"]) if kind == "post"]
    assert all(table["time_start"][i].endswith(":00.0Z") for i in posts)
    sources: dict[str, list[float]] = {}
    for i in posts:
        sources.setdefault(table["source_id"][i], []).append(float(table["bearing_deg"][i]))
    on_rose = [s for s, v in sources.items() if all(abs(x / 22.5 - round(x / 22.5)) < 0.01 for x in v)]
    assert 0 < len(on_rose) < len(sources), "some posts use a compass rose, some degrees"


def test_complaints_exaggerate_and_repeat_themselves() -> None:
    table, truth = reports_day(1, "very_rough")
    number = {name: i for i, name in enumerate(truth.events.id.tolist())}
    rows = [i for i, kind in enumerate(table["source_kind"]) if kind == "complaint"]
    about = [i for i in rows if truth.incident_id[i] in number]
    ratio = np.array([float(table["count_best"][i]) / truth.events.rounds[number[truth.incident_id[i]]] for i in about])
    assert np.median(ratio) > 1.3
    assert np.quantile(ratio, 0.9) > 4
    said: dict[tuple[str, str], set[str]] = {}
    for i in about:
        said.setdefault((table["party"][i], truth.incident_id[i]), set()).add(table["source_id"][i])
    assert max(len(channels) for channels in said.values()) == 3, "one event through three channels of a party"
    assert any(truth.kind[i] == "spurious" for i in rows), "and some about nothing"


def test_satellites_pass_a_few_times_and_see_pixels() -> None:
    table, _ = reports_day(1, "rough")
    rows = [i for i, kind in enumerate(table["source_kind"]) if kind == "satellite"]
    moments = {table["time_start"][i] for i in rows}
    assert 1 <= len(moments) <= 8
    assert {table["type"][i] for i in rows} == {"fire"}
    assert min(float(table["semi_major_m"][i]) for i in rows) >= 100


def test_many_days_are_written_and_read_back(tmp_path: Path) -> None:
    table, truth = reports_day(1, "rough", 0.3, days=3)
    write_day(tmp_path / "d", table, truth)
    with (tmp_path / "d" / "truth.csv").open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))
    with (tmp_path / "d" / "incidents.csv").open(encoding="utf-8", newline="") as source:
        incidents = {row["incident_id"]: row for row in csv.DictReader(source)}
    assert [row["report_id"] for row in rows] == table["report_id"]
    assert all(row["incident_id"] in incidents for row in rows if row["kind"] != "spurious")
    assert sum(int(row["reports"]) for row in incidents.values()) == sum(row["kind"] != "spurious" for row in rows)
    span = truth.events.start.max() - truth.events.start.min()
    assert span > 2.5 * 86400
