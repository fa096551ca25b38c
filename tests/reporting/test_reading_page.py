"""The page on reading the report: its snippet really checks a report, and it names the sections there are."""

import re
import subprocess
import sys
from pathlib import Path

from ceasefire.reporting.daily import build_daily, envelope
from ceasefire.reporting.render import render
from ceasefire.reporting.view import view

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "read-the-daily-report.md"


def test_the_snippet_says_true_of_a_report_and_false_of_a_changed_one(day, tmp_path):
    render(envelope(build_daily(day)), [], tmp_path)
    snippet = re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert snippet is not None

    def run():
        done = subprocess.run([sys.executable, "-c", snippet[1]], cwd=tmp_path, capture_output=True, text=True)
        return done.stdout.strip()

    assert run() == "True"
    report = tmp_path / "report.json"
    report.write_text(report.read_text(encoding="utf-8").replace("031/2021", "032/2021", 1), encoding="utf-8")
    assert run() == "False"


def test_the_page_lists_the_sections_of_the_report(day):
    blocks = view(envelope(build_daily(day)), "en")["blocks"]
    numbered = [block["n"] for block in blocks if block["k"] == "h"]
    page = PAGE.read_text(encoding="utf-8")
    listed = re.findall(r"^\| (\d+) \|", page, re.MULTILINE)
    assert numbered == [*listed, "A", "B"]
