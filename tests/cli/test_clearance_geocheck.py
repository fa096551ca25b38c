"""The commands about shapes, as somebody types them: counts, mending, walks, places, and what is refused."""

import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from click.testing import CliRunner

from ceasefire.cli.main import main
from ceasefire.world.faulty_map import faulty_map


def run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, list(words), catch_exceptions=False)
    return done.exit_code, done.output


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    path = tmp_path / "areas.geojson"
    path.write_text(json.dumps(faulty_map(60, 2, np.random.default_rng(1)).document), encoding="utf-8")
    return path


def test_counts_as_json_name_every_kind(drawn: Path) -> None:
    code, out = run("clearance", "geocheck", str(drawn), "--json")
    told = json.loads(out)
    assert code == 0
    assert told["features"] == 60
    assert set(told["counts"].values()) == {2}
    crossing = next(one for one in told["found"] if one["fault"] == "crosses-itself")
    assert {"fault", "layer", "row", "id", "lon", "lat", "detail"} <= set(crossing)


@pytest.mark.parametrize(("language", "word"), [("en", "overlaps"), ("ru", "наложения"), ("hy", "համընկնումներ")])
def test_people_are_told_in_their_language_and_what_comes_next(drawn: Path, language: str, word: str) -> None:
    code, out = run("-l", language, "clearance", "geocheck", str(drawn))
    assert code == 0
    assert word in out
    assert "--repair" in out.splitlines()[-1]


def test_mending_writes_beside_and_never_over(drawn: Path, tmp_path: Path) -> None:
    before = drawn.read_bytes()
    folder = tmp_path / "mended"
    assert run("clearance", "geocheck", str(drawn), "--repair", str(folder))[0] == 0
    told = json.loads(run("clearance", "geocheck", str(folder / "areas.geojson"), "--json")[1])
    assert (told["counts"]["null"], told["counts"]["crosses-itself"], told["counts"]["overlap"]) == (0, 0, 2)
    assert drawn.read_bytes() == before
    code, out = run("clearance", "geocheck", str(drawn), "--repair", str(folder))
    assert code != 0
    assert "not empty" in out


def test_a_table_of_another_format_is_read_with_its_layers(tmp_path: Path) -> None:
    path = tmp_path / "land.gpkg"
    boxes = np.array([shapely.box(46, 39, 46.002, 39.002), shapely.box(46.001, 39.001, 46.003, 39.003)])
    for layer, shape in zip(("hazards", "cleared"), boxes, strict=True):
        pyogrio.raw.write(
            path, shapely.to_wkb(np.array([shape])), [np.array([layer[:1]], dtype=object)], ["name"],
            layer=layer, driver="GPKG", geometry_type="Polygon", crs="EPSG:4326", append=path.exists(),
        )  # fmt: skip
    told = json.loads(run("clearance", "geocheck", str(path), "--json")[1])
    assert (told["features"], told["counts"]["suspected-and-released"]) == (2, 1)
    told = json.loads(run("clearance", "geocheck", str(path), "--suspected", "cleared", "--json")[1])
    assert (told["counts"]["suspected-and-released"], told["counts"]["overlap"]) == (0, 1)


def test_what_is_no_map_or_no_wgs84_is_refused_by_name(tmp_path: Path) -> None:
    wrong = tmp_path / "x.geojson"
    for text, word in (("{", "cannot be read"), ('{"features": 3}', "cannot be read")):
        wrong.write_text(text, encoding="utf-8")
        code, out = run("clearance", "geocheck", str(wrong))
        assert code != 0
        assert word in out
        assert "x.geojson" in out
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28408"}}
    wrong.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": []}), encoding="utf-8")
    assert "28408" in run("clearance", "geocheck", str(wrong))[1]


def test_a_walk_gives_points_area_and_its_error(tmp_path: Path) -> None:
    file = tmp_path / "walk.yaml"
    file.write_text('start: "39.98N 46.75E"\nlegs: [[0, 100], [90, 100], [180, 100], [270, 98]]\n', encoding="utf-8")
    code, out = run("clearance", "traverse", str(file))
    assert code == 0
    assert "2.0 m (1 : 199)" in out or "2 m (1 : 199)" in out
    told = json.loads(run("clearance", "traverse", str(file), "--json")[1])
    assert told["area_m2"] == pytest.approx(9_900, rel=0.01)
    code, out = run("clearance", "traverse", str(file), "--worst", "300")
    assert code != 0
    assert "1 : 199" in out
    file.write_text("legs: 3\n", encoding="utf-8")
    assert "start" in run("clearance", "traverse", str(file))[1]


def test_a_place_is_read_and_what_is_none_says_how_to_write_one() -> None:
    told = json.loads(run("clearance", "place", "18SUJ2348306479", "--json")[1])
    assert told["lat"] == pytest.approx(38.88947, abs=1e-4)
    assert "square of 1 m" in run("clearance", "place", "18SUJ2348306479")[1]
    code, out = run("clearance", "place", "by the mill")
    assert code != 0
    assert "MGRS" in out
