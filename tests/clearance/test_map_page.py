"""The page on checking maps: its walk is read as it stands, and its table names what the check counts."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from ceasefire.clearance.shape.faults import limits
from ceasefire.clearance.standards.book import shipped_rules
from ceasefire.cli.main import main

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "how-to" / "check-a-map.md").read_text(encoding="utf-8")


def test_the_walk_of_the_page_closes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (written,) = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    Path("walk.yaml").write_text(written, encoding="utf-8")
    done = CliRunner().invoke(main, ["clearance", "traverse", "walk.yaml"])
    assert done.exit_code == 0, done.output
    assert "1 : " in done.output


def test_the_limits_of_the_page_are_those_in_force() -> None:
    from datetime import date

    within = limits(shipped_rules(), date.max)
    assert f"{within.least_corners} corners, 10⁻⁶ degrees, {within.longest_side_m:,.0f} m" in PAGE
    assert within.doubled_deg == 1e-6
    assert f"{within.overlap_part * 100:g} %" in PAGE
    assert f"under {within.sliver_m2:g} m²" in PAGE
    assert f"more than {within.contradiction_m2:g} m²" in PAGE


def test_the_commands_of_the_page_exist() -> None:
    for words in re.findall(r"ceasefire (clearance [a-z]+)", PAGE):
        assert CliRunner().invoke(main, [*words.split(), "--help"]).exit_code == 0
