"""A map with every fault planted: each is found, nothing else is, and mending keeps what the area was."""

import json
from collections import defaultdict
from datetime import date
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.clearance.land.area import area_m2
from ceasefire.clearance.shape.faults import Fault, Limits, limits, tally
from ceasefire.clearance.shape.geocheck import geocheck
from ceasefire.clearance.shape.layers import Feature, Kind, Layer, parts_of, polygon
from ceasefire.clearance.shape.repair import Mending, repair
from ceasefire.clearance.standards.book import shipped_rules
from ceasefire.sensors.map_file import read_map, write_geojson
from ceasefire.world.faulty_map import PAIRED, SINGLE, Planted, faulty_map

ON = date(2021, 5, 1)


@pytest.fixture(scope="module")
def within() -> Limits:
    return limits(shipped_rules(), ON)


@pytest.fixture(scope="module")
def planted() -> Planted:
    return faulty_map(600, 6, np.random.default_rng(7))


@pytest.fixture
def layer(planted: Planted, tmp_path: Path) -> Layer:
    return read_one(planted.document, tmp_path)


def read_one(document: dict[str, Any], folder: Path) -> Layer:
    path = folder / "map.geojson"
    path.write_text(json.dumps(document), encoding="utf-8")
    return read_map(path)[0]


def test_all_that_is_planted_is_found_and_nothing_else(planted: Planted, layer: Layer, within: Limits) -> None:
    rows: dict[str, set[int]] = defaultdict(set)
    for one in geocheck([layer], within):
        rows[one.fault.value].add(one.row)
    assert set(planted.rows) == {fault.value for fault in Fault} == {*SINGLE, *PAIRED}
    assert {fault: set(found) for fault, found in planted.rows.items()} == rows


def test_every_kind_is_counted_also_those_not_found(within: Limits) -> None:
    assert tally(geocheck([], within)) == dict.fromkeys(Fault, 0)


def test_one_file_a_layer_or_all_in_one_is_the_same(planted: Planted, tmp_path: Path, within: Limits) -> None:
    """Suspected, released and items in three files contradict each other as they do in one."""
    by_class: dict[str, list[Any]] = defaultdict(list)
    for one in planted.document["features"]:
        by_class[one["properties"]["class"]].append(one)
    layers = []
    for name, features in by_class.items():
        path = tmp_path / f"{name}.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        layers += read_map(path)
    found = tally(geocheck(layers, within))
    whole = tally(geocheck([read_one(planted.document, tmp_path)], within))
    for fault in Fault:
        if fault is not Fault.SAME_ID:  # an id is one only within its layer
            assert found[fault] == whole[fault], fault


def test_mending_leaves_only_what_is_for_people(layer: Layer, within: Limits) -> None:
    mended, done = repair(layer, within)
    left = tally(geocheck([mended], within))
    for fault in (Fault.NULL, Fault.EMPTY, Fault.NOT_CLOSED, Fault.DOUBLED_CORNER, Fault.CROSSES_ITSELF):
        assert left[fault] == 0, fault
    for fault in (Fault.OVERLAP, Fault.SUSPECTED_AND_RELEASED, Fault.ITEM_IN_RELEASED, Fault.SLIVER, Fault.SAME_ID):
        assert left[fault] == 6, fault
    assert left[Fault.DUPLICATE] == 6, "an outline again under another id is for people"
    assert {one.what for one in done} == {
        Mending.REMOVED_NULL, Mending.CLOSED, Mending.CORNERS, Mending.WHOLE, Mending.LEFT_NO_AREA,
    }  # fmt: skip
    for one in done:
        if one.after_m2 is not None and not one.what.value.startswith("left"):
            assert one.after_m2 == pytest.approx(one.before_m2, rel=1e-3)


def test_a_twin_goes_and_only_the_later(within: Limits) -> None:
    ring = np.array([[46.0, 39.0], [46.002, 39.0], [46.001, 39.002], [46.0, 39.0]])
    turned = ring[[1, 2, 0, 1]]
    layer = Layer(name="x", features=(area(1, [ring], "A 1"), area(2, [turned], " a  1"), area(3, [ring], "B")))
    mended, done = repair(layer, within)
    assert [one.row for one in mended.features] == [1, 3]
    assert [(one.what, one.row) for one in done] == [(Mending.REMOVED_TWIN, 2)]


def area(row: int, rings: list[Any], name: str = "", kind: Kind = Kind.SUSPECTED) -> Feature:
    return Feature(id=name, row=row, kind=kind, form="Polygon", parts=(tuple(rings),))


def test_an_outline_walked_twice_around_has_two_readings_and_is_left(within: Limits) -> None:
    """Every second crossing outside leaves a hole in the middle; all that is walked around is more: people decide."""
    spots = [(0, 0), (9, 0), (9, 9), (0, 9), (0, 3), (6, 3), (6, 6), (3, 6), (3, -3), (0, -3), (0, 0)]
    ring = np.array([(46 + x / 1000, 39 + y / 1000) for x, y in spots])
    mended, done = repair(Layer(name="x", features=(area(1, [ring]),)), within)
    assert [one.what for one in done] == [Mending.LEFT_TWO_READINGS]
    assert mended.features[0].parts is not None
    assert (mended.features[0].parts[0][0] == ring).all()


def test_what_is_written_is_read_again(layer: Layer, tmp_path: Path, within: Limits) -> None:
    mended, _ = repair(layer, within)
    write_geojson(mended, tmp_path / "map.geojson")
    again = read_map(tmp_path / "map.geojson")[0]
    assert len(again.features) == len(mended.features)
    told = tally(geocheck([again], within))
    assert told == tally(geocheck([mended], within))


coordinate = st.integers(0, 12).map(lambda n: n / 1000)
boxes = st.lists(st.tuples(coordinate, coordinate, st.integers(1, 6), st.integers(1, 6)), min_size=2, max_size=9)


@settings(max_examples=80, deadline=None)
@given(boxes, st.data())
def test_overlaps_are_those_that_every_pair_tried_by_itself_shows(drawn: list[Any], data: Any) -> None:
    kinds = data.draw(st.lists(st.sampled_from(list(Kind)[:2]), min_size=len(drawn), max_size=len(drawn)))
    within = limits(shipped_rules(), ON)
    shapes = [shapely.box(46 + x, 39 + y, 46 + x + w / 1000, 39 + y + h / 1000) for x, y, w, h in drawn]
    features = tuple(
        Feature(id=str(n), row=n + 1, kind=kind, form="Polygon", parts=parts_of(shape))
        for n, (shape, kind) in enumerate(zip(shapes, kinds, strict=True))
    )
    found = {
        (one.fault, int(one.other.split()[1]) + 1, one.row)
        for one in geocheck([Layer(name="x", features=features)], within)
        if one.fault in (Fault.OVERLAP, Fault.SUSPECTED_AND_RELEASED, Fault.DUPLICATE)
        and one.fault is not Fault.DUPLICATE
    }
    wanted = set()
    for low, high in combinations(range(len(shapes)), 2):
        shared = area_m2(shapes[low].intersection(shapes[high]))
        smaller = min(area_m2(shapes[low]), area_m2(shapes[high]))
        if kinds[low] is not kinds[high]:
            if shared > within.contradiction_m2:
                wanted.add((Fault.SUSPECTED_AND_RELEASED, low + 1, high + 1))
        elif not shapes[low].equals(shapes[high]) and shared > within.overlap_part * smaller:
            wanted.add((Fault.OVERLAP, low + 1, high + 1))
    assert found == wanted


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=3, max_size=14))
def test_whatever_is_drawn_is_mended_within_a_thousandth_or_left_as_it_was(spots: list[tuple[int, int]]) -> None:
    ring = np.array([(46 + x / 1000, 39 + y / 1000) for x, y in spots])
    within = limits(shipped_rules(), ON)
    before = area(1, [ring])
    mended, done = repair(Layer(name="x", features=(before,)), within)
    after = mended.features[0]
    assert after.parts is not None
    if any(one.what.value.startswith("left") for one in done):
        within_it = [tuple(spot) for spot in ring.tolist()]
        assert all(tuple(spot) in within_it for spot in after.parts[0][0].tolist()), "no corner that nobody drew"
    elif done:
        assert area_m2(polygon(after.parts)) == pytest.approx(area_m2(walked_around(ring)), rel=1e-3, abs=1e-3)


def walked_around(ring: Any) -> shapely.Geometry:
    """All that the outline winds around, by the winding number of each face: another way than the check's."""
    points = np.vstack([ring, ring[:1]])
    faces = shapely.get_parts(shapely.polygonize([shapely.unary_union(shapely.LineString(points))]))
    return shapely.MultiPolygon([one for one in faces if winding(points, one) != 0])


def winding(points: Any, face: shapely.Geometry) -> int:
    """How often the outline goes around a face: crossings of a ray to the east, up less down."""
    x, y = shapely.get_coordinates(shapely.point_on_surface(face))[0]
    count = 0
    for (ax, ay), (bx, by) in pairwise(points):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            count += 1 if by > ay else -1
    return count
