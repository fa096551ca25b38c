"""What is written is read back as it was: outlines to 1e-9 of a degree, fields as they stood."""

import csv
import json
import re
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.clearance.land.life import Land
from ceasefire.clearance.leaving import Kept, Leaving, Row, Shown, leaving
from ceasefire.clearance.periods.people import printable
from ceasefire.clearance.shape.layers import Kind, polygon
from ceasefire.clearance.tiers import Tier
from ceasefire.exporters import kml, maxml
from ceasefire.exporters.flat import FIELDS, flat
from ceasefire.exporters.maxml_read import read, read_names
from ceasefire.exporters.shelf import BUILT_IN, exporter
from ceasefire.sensors.map_file import read_map
from ceasefire.vocabulary.refusal import Refusal

MAPS = ("geojson", "kml", "gpkg", "csv")
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("C",)), min_size=1, max_size=12).map(str.strip)
BOXES = st.tuples(st.floats(-170, 170), st.floats(-80, 80), st.floats(1e-4, 0.1))


def some(*rows: Row) -> Leaving:
    counts = printable("open land", [], [], ("sha",), 5)
    return Leaving(on=date(2026, 5, 1), tier=Tier.OPERATORS, rows=rows, open_land=counts, withheld={})


def row(shape: Any, **more: Any) -> Row:
    told = {"id": "P", "land": "cha", "shown": Shown.EXACT, "shape": shape, "area_m2": 12.5, "unit": "u", **more}
    return Row(**told)


def shapes_back(form: str, content: bytes, folder: Path) -> list[Any]:
    file = folder / f"back.{form}"
    file.write_bytes(content)
    (layer,) = read_map(file)
    return [(one, None if one.parts is None else polygon(one.parts)) for one in layer.features]


HOLED = shapely.difference(shapely.box(46, 39, 46.01, 39.01), shapely.box(46.002, 39.002, 46.004, 39.0041234567891))
TWO = shapely.MultiPolygon([shapely.box(46, 39, 46.01, 39.01), shapely.box(46.02, 39, 46.03, 39.01)])


@pytest.mark.parametrize("form", MAPS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.lists(st.tuples(BOXES, NAMES.filter(bool)), min_size=1, max_size=3))
def test_outlines_and_names_come_back(form: str, tmp_path: Path, data: list[Any]) -> None:
    boxes = [shapely.box(x, y, x + s, y + s * 0.7) for (x, y, s), _ in data]
    found = some(*(row(one, id=f"n{name}") for one, (_, name) in zip(boxes, data, strict=True)))
    back = shapes_back(form, exporter(form)(found), tmp_path)
    assert [one.id for one, _ in back] == [f"n{name}" for _, name in data]
    for (_, shape), told in zip(back, boxes, strict=True):
        assert shapely.equals_exact(shapely.normalize(shape), shapely.normalize(told), 1e-9)


@pytest.mark.parametrize("form", MAPS)
def test_holes_parts_and_missing_outlines_come_back(form: str, tmp_path: Path) -> None:
    rows = (row(HOLED), row(TWO, land="sha"), row(None, land="cleared", released_on=date(2026, 4, 1), depth_cm=13.0))
    back = shapes_back(form, exporter(form)(some(*rows)), tmp_path)
    assert [one.kind for one, _ in back] == [Kind.SUSPECTED, Kind.SUSPECTED, Kind.RELEASED]
    for (_, shape), told in zip(back[:2], rows, strict=False):
        assert shapely.equals_exact(shapely.normalize(shape), shapely.normalize(told.shape), 1e-9)
    assert not back[2][0].parts
    fields = back[2][0].properties
    assert (fields["released_on"], float(fields["depth_cm"])) == ("2026-04-01", 13.0)
    assert fields["class"] == "released"
    assert float(back[0][0].properties["area_m2"]) == 12.5


def test_turning_points_of_gpx_are_the_corners(tmp_path: Path) -> None:
    file = tmp_path / "out.gpx"
    file.write_bytes(exporter("gpx")(some(row(HOLED))))
    layers = {one.name: one.features for one in read_map(file)}
    spots = [tuple(one.parts[0][0][0]) for one in layers["waypoints"] if one.parts]
    assert [one.id for one in layers["waypoints"]] == [f"P/{n}" for n in range(1, 9)]
    corners = {tuple(point) for point in shapely.get_coordinates(HOLED)}
    assert {(round(x, 12), round(y, 12)) for x, y in spots} == {(round(x, 12), round(y, 12)) for x, y in corners}
    assert len(layers["tracks"]) == 2


@pytest.mark.parametrize("form", BUILT_IN)
def test_the_same_question_has_the_same_bytes_and_an_empty_one_has_a_file(form: str, book: Any) -> None:
    assert exporter(form)(leaving(book.ledger, book.ask()))
    book.make("P", (46.0, 39.0, 46.01, 39.01), Land.HANDED_OVER)
    book.make("Q", (46.1, 39.0, 46.11, 39.01), Land.SHA)
    first, again = (exporter(form)(leaving(book.ledger, book.ask(Tier.PARTIES))) for _ in range(2))
    assert first == again


def test_rings_of_geojson_turn_as_the_format_says() -> None:
    told = json.loads(exporter("geojson")(some(row(HOLED))))
    rings = [shapely.LinearRing(one).is_ccw for one in told["features"][0]["geometry"]["coordinates"]]
    assert rings == [True, False]


def test_colours_of_kml_are_those_of_the_note() -> None:
    text = exporter("kml")(some(row(HOLED))).decode()
    assert kml.colour("F4A718", 0x80) == "8018a7f4"
    styles = dict(re.findall(r'<Style id="(\w+)">(.*?)</Style>', text))
    assert "<LineStyle><color>ff0000ff</color>" in styles["cha"]
    assert "<PolyStyle><color>800000ff</color>" in styles["cha"]
    assert "8018a7f4" in styles["sha"]
    assert "ff00ff99" in styles["released"]
    assert "<fill>0</fill>" in styles["released"]
    assert "<styleUrl>#cha</styleUrl>" in text


def test_names_that_are_markup_or_formulas_stay_names(tmp_path: Path) -> None:
    found = some(row(HOLED, id='=<a&"b">\x00'))
    for form in ("kml", "gpx", "maxml"):
        assert fromstring(exporter(form)(found)) is not None
    cells = list(csv.reader(StringIO(exporter("csv")(found).decode())))
    assert cells[1][0].startswith("'=")
    assert cells[0][:-1] == list(FIELDS)


def test_maxml_comes_back_and_tells_what_it_lost(tmp_path: Path) -> None:
    rows = (row(HOLED, hazard="H"), row(TWO, land="cancelled", released_on=date(2026, 4, 1)), row(None))
    found = some(*rows)
    back = read(maxml.write(found), "x.maxml")
    assert back.lost == ()
    told = [{name: value for name, value in flat(one).items() if value is not None} for one in rows]
    for one, fields in zip(back.layer.features, told, strict=True):
        del fields["shown"]
        assert one.properties == {name: str(value) for name, value in fields.items()}
    assert [one.kind for one in back.layer.features] == [Kind.SUSPECTED, Kind.RELEASED, Kind.SUSPECTED]
    whole = [polygon(one.parts) for one in back.layer.features if one.parts]
    assert whole[0].equals(shapely.Polygon(HOLED.exterior))
    assert whole[1].equals(TWO)
    assert [(one.record, one.field, one.times, one.why) for one in maxml.lost(found)] == [
        ("Hazard", "outline", 1, "holes"),
        ("Hazard", "outline", 1, "withheld"),
        ("Hazard", "shown", 2, "no_element"),
        ("HazardReduction", "shown", 1, "no_element"),
    ]


STRANGE = b"""<m:maXML xmlns:m="urn:x"><!-- c --><DocumentHeader/><m:FieldReport><FieldReportInfo/>
<Victim><Name>Nnn</Name></Victim>
<HAZARD Colour="red"><Local_ID>7</Local_ID><LocalId>8</LocalId><Owner><Phone>1</Phone></Owner>
<Point><Long>46</Long><Lat>39</Lat><Bearing>9</Bearing></Point><Point><Lon>46.01</Lon><Lat>39</Lat></Point>
<Point><X>46.01</X><Y>39.01</Y></Point></HAZARD><Hazard><Point><X>nan</X><Y>9</Y></Point></Hazard></m:FieldReport></m:maXML>"""


def test_a_strange_file_is_read_as_far_as_it_goes() -> None:
    found = read(STRANGE, "strange.xml")
    assert [one.id for one in found.layer.features] == ["7", ""]
    assert found.layer.features[0].parts is not None
    assert found.layer.features[1].parts is None
    assert np.allclose(found.layer.features[0].parts[0][0], [[46, 39], [46.01, 39], [46.01, 39.01], [46, 39]])
    assert {(one.record, one.field, one.why) for one in found.lost} == {
        ("HAZARD", "@colour", "no_field"),
        ("HAZARD", "LocalId", "second_value"),
        ("HAZARD", "Owner/Phone", "no_field"),
        ("Point", "Bearing", "point_detail"),
        ("Hazard", "outline", "points"),
        ("Victim", "*", "record_not_read"),
    }
    assert "Nnn" not in repr(found)


BOMB = b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize("content", [b"", b"<a>", b"\xff\xfe", BOMB])
def test_what_is_no_harmless_xml_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal, match="exchange-maxml-broken"):
        read(content, "x")


@pytest.mark.parametrize("text", ["[]", "a: [", "records: {hazard: H}", "fields: {}"])
def test_names_of_a_country_must_be_whole(text: str, tmp_path: Path) -> None:
    file = tmp_path / "names.yaml"
    file.write_text(text)
    with pytest.raises(Refusal, match="exchange-names"):
        read_names(file)


def test_a_country_has_its_own_names(tmp_path: Path) -> None:
    file = tmp_path / "names.yaml"
    file.write_text(json.dumps({**maxml.shipped_names(), "records": {"hazard": ["Gefahr"], "released": ["Frei"]}}))
    found = read(b"<a><Frei><ID>1</ID></Frei><Hazard/></a>", "x", read_names(file))
    assert [one.kind for one in found.layer.features] == [Kind.RELEASED]
    assert [one.record for one in found.lost] == ["Hazard"]


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(Refusal, match="exchange-no-format"):
        exporter("shapefile")


def test_the_announced_formats_are_the_built_in_ones() -> None:
    import tomllib

    told = tomllib.loads((Path(__file__).resolve().parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    assert told["project"]["entry-points"]["ceasefire.exporters"] == dict(BUILT_IN)


def test_hxl_has_its_row_of_tags_and_withholds_small_counts(book: Any) -> None:
    for number in range(7):
        book.make(f"P{number}", (46 + number / 10, 39.0, 46.01 + number / 10, 39.01), Land.SHA if number else Land.CHA)
    book.make("R", (47.0, 39.0, 47.01, 39.01), Land.CLEARED)
    public, parties = (leaving(book.ledger, book.ask(tier)) for tier in (Tier.PUBLIC, Tier.PARTIES))
    heads, tags, *rows = csv.reader(StringIO(exporter("hxl")(public).decode()))
    assert len(heads) == len(tags)
    assert all(one.startswith("#") for one in tags)
    assert {row[2]: row[7] for row in rows if row[4] == "not released"}["cha"] == ""
    assert rows[0][:5] == ["", "mine action", "cleared", "unit-1", "released"]
    assert public.withheld[Kept.SMALL] >= 2
    _, _, *known = csv.reader(StringIO(exporter("hxl")(parties).decode()))
    assert {row[2]: row[7] for row in known if row[4] == "not released"} == {"sha": "6", "cha": "1"}
    assert known[0][0] == "operator"
    assert Kept.SMALL not in parties.withheld
