"""`ceasefire fuse` on a file: links for every good row, details on demand, exit code 1 when rows were left out."""

import csv
import io
import json

import pytest
from click.testing import CliRunner

from ceasefire.cli.fuse import command

HEAD = "report_id,source_id,source_kind,time_start,geometry,lat,lon,semi_major_m,type\n"
ROWS = (
    "R1,UV1,uav,2020-12-05T10:00:00Z,point,39.9,46.9,60,mortar\n"
    "R2,UV2,uav,2020-12-05T10:00:02Z,point,39.9002,46.9001,60,mortar\n"
    "R3,UV2,uav,2020-12-05T15:00:02Z,point,39.7,46.8,60,movement\n"
)


@pytest.fixture
def run(tmp_path):
    def call(text: str, *options: str):
        (tmp_path / "reports.csv").write_text(text, encoding="utf-8")
        out = tmp_path / "links.csv"
        result = CliRunner().invoke(command, [str(tmp_path / "reports.csv"), "--out", str(out), *options])
        rows = list(csv.DictReader(io.StringIO(out.read_text()))) if out.exists() else []
        return result, {row["report_id"]: row["incident_id"] for row in rows}

    return call


def test_links_for_every_report(run):
    result, links = run(HEAD + ROWS)
    assert result.exit_code == 0
    assert set(links) == {"R1", "R2", "R3"}
    assert links["R1"] == links["R2"] != links["R3"]


def test_a_bad_row_is_named_and_the_exit_code_tells(run):
    result, links = run(HEAD + ROWS + "R4,UV2,uav,yesterday,point,39.7,46.8,60,movement\n", "--json")
    assert result.exit_code == 1
    assert set(links) == {"R1", "R2", "R3"}
    assert "row 5" in result.stderr
    assert json.loads(result.stdout)["rows_left_out"][0]["row"] == 5


def test_details_hold_regions_and_reasons(run, tmp_path):
    details = tmp_path / "incidents.json"
    run(HEAD + ROWS, "--incidents", str(details))
    told = json.loads(details.read_text())
    assert len(told["incidents"]) == 2
    first = told["incidents"][0]
    assert first["kind"] == "mortar"
    assert first["region"]["ring95"]["ring"]
    assert "one event" in first["links"][0]["reason"]
    assert {check["source"] for check in told["sources"]} == {"UV1", "UV2"}
