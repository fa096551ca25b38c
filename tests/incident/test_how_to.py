"""The how-to page of grouping: its file and commands work as they stand there, and do what it says."""

import csv
import io
import json
import re
import shlex
from pathlib import Path

from click.testing import CliRunner

from ceasefire.cli.main import main

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "group-reports.md"


def test_the_page_works_as_written(tmp_path, monkeypatch):
    text = PAGE.read_text(encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    Path("reports.csv").write_text(re.findall(r"```csv\n(.*?)```", text, re.S)[0], encoding="utf-8")
    commands = re.findall(r"^\$ ceasefire (.*)$", text, re.M)
    assert len(commands) == 2
    for command in commands:
        result = CliRunner().invoke(main, shlex.split(command))
        assert result.exit_code == 0, result.output
    rows = csv.DictReader(io.StringIO(Path("links.csv").read_text(encoding="utf-8")))
    links = {row["report_id"]: row["incident_id"] for row in rows}
    assert links["R1"] == links["R2"] == links["R3"] == links["R4"] != links["R5"]
    told = json.loads(Path("incidents.json").read_text(encoding="utf-8"))
    for field in re.findall(r"^\| `(\w+)`", text, re.M):
        assert field in told or field in told["incidents"][0]
