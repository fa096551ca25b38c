"""CSV and GeoJSON: the document's own numbers, in forms other programs read."""

import csv
import io
import json

import pytest
from shapely.geometry import shape
from shapely.geometry.polygon import LinearRing

from ceasefire.ledger.canonical import loads_canonical
from ceasefire.reporting.daily import build_daily, envelope
from ceasefire.reporting.render import files_of, render
from ceasefire.reporting.tables import _cell, csv_tables, geojson


@pytest.fixture(scope="module")
def document(day):
    return build_daily(day)


@pytest.fixture(scope="module")
def tables(document):
    return {name: list(csv.DictReader(io.StringIO(text, newline=""))) for name, text in csv_tables(document).items()}


def test_every_table_has_its_rows_and_a_table_without_rows_its_header(document, tables, quiet_day):
    assert len(tables["observations.csv"]) == len(document["observations"]["rows"])
    assert len(tables["allegations.csv"]) == len(document["allegations"])
    assert len(tables["verdicts.csv"]) == sum(len(i["verdicts"]) for i in document["incidents"])
    assert [(row["incident"], row["report"], row["happened"], row["party"]) for row in tables["established.csv"]] == [
        ("inc-0b44aa10", "030/2021", "true", ""),
        ("inc-0c55bb21", "030/2021", "false", ""),
    ]
    for text in csv_tables(build_daily(quiet_day)).values():
        assert text.splitlines()[0].count(",") >= 3


def test_counts_and_hours_add_up_to_the_documents(document, tables):
    assert (
        sum(int(row["detections"]) for row in tables["detections.csv"]) + len(tables["observations.csv"])
        == (document["observations"]["total"])
    )
    watched = sum(float(row["hours"]) for row in tables["coverage.csv"] if row["state"] == "watched")
    assert watched == pytest.approx(document["summary"]["now"]["watched_hours"])
    used = next(row for row in tables["rules.csv"] if row["used"] == "true")
    assert int(used["best"]) == document["summary"]["count"]["best"]
    assert [row["count"] if "count" in row else row["best"] for row in tables["incidents.csv"]] == [
        str(i["count"]["best"]) if i["count"] else "" for i in document["incidents"]
    ]


def test_verbatim_text_survives_and_formulas_do_not(tables, day):
    assert {row["text"] for row in tables["allegations.csv"]} == {one.text for one in day.allegations}
    assert _cell("=HYPERLINK(1)") == "'=HYPERLINK(1)"
    assert _cell("-1") == "'-1"
    assert _cell(-1) == -1


def test_geojson_is_rfc_7946(document):
    collection = geojson(document)
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    for feature in collection["features"]:
        geometry = shape(feature["geometry"])
        assert geometry.is_valid
        west, south, east, north = geometry.bounds
        assert 46 < west <= east < 48  # longitude first
        assert 39 < south <= north < 41
        if feature["geometry"]["type"] == "Polygon":
            ring = feature["geometry"]["coordinates"][0]
            assert ring[0] == ring[-1]
            assert LinearRing(ring).is_ccw


def test_geojson_holds_every_incident_and_no_post(document):
    kinds = [feature["properties"]["kind"] for feature in geojson(document)["features"]]
    assert kinds.count("incident") == len(document["incidents"])
    assert set(kinds) == {"incident", "observation", "allegation", "watched_area", "lost_area", "layer"}


def test_files_are_written_side_by_side_and_are_the_same_each_time(document, signatures, tmp_path):
    issued = envelope(document, signatures)
    paths = render(issued, ["en"], tmp_path / "new" / "folder")
    assert [path.name for path in paths] == sorted(files_of(issued, ["en"]))
    for path in paths:
        assert path.read_bytes() == files_of(issued, ["en"])[path.name]
    again = json.loads((tmp_path / "new" / "folder" / "report.json").read_bytes())
    assert again == loads_canonical((tmp_path / "new" / "folder" / "report.json").read_bytes()) == issued
