"""Calendars of the shipped agreements against dates counted by hand; an extension counts from when it was known."""

import json
from typing import Any

import pytest
from click.testing import CliRunner

from ceasefire.cli.main import main

COUNTED = {
    # 15 February and 2 days; 17 February and 14 days. What waits for a record has no date.
    "minsk-2": {"M2a": "2015-02-17", "M2b": "2015-03-03"},
    # 18 December and 21 days; the first weekly report a week after 18 December.
    "hudaydah-2018-12-13": {"H2": "2019-01-08", "H7": "2018-12-25"},
    # 23 October and three months.
    "libya-2020-10-23": {"L2": "2021-01-23", "L3": "2021-01-23"},
    # Seven days that begin on the 15th are over at 00:00 (UTC+3) on the 22nd; four more on the 26th; 12 and 14 is 26.
    "tigray-2022-11-12": {"G1": "2022-11-21T21:00:00Z", "G2": "2022-11-25T21:00:00Z", "G4": "2022-11-26"},
    # 3 days of November, 31 of December, 26 of January; then what both sides let be known on 27 January.
    "lebanon-israel-2024-11-27": {"B2": "2025-02-18", "B3": "2025-02-18", "B4": "2025-02-18"},
    # 1 December and 30 days. The mechanism was due before the agreement was signed.
    "colombia-farc-2016": {"C1": "2016-12-31", "C3": "2016-12-31"},
}


def calendar(name: str, *options: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(main, ["agreement", "calendar", name, "--json", *options])
    assert done.exit_code == 0, done.output
    return list(json.loads(done.stdout)["dates"])


@pytest.mark.parametrize("name", COUNTED)
def test_first_due_days_are_those_counted_by_hand(name: str) -> None:
    first: dict[str, str] = {}
    for row in calendar(name):
        first.setdefault(row["duty"].split(".")[0], row["on"])
    assert first == COUNTED[name]


def test_before_the_extension_was_known_the_sixty_days_ended_in_january() -> None:
    rows = calendar("lebanon-israel-2024-11-27", "--known-at", "2025-01-26")
    assert {(row["duty"], row["on"]) for row in rows} == {(name, "2025-01-26") for name in ("B2", "B3", "B4")}


def test_the_weekly_report_of_hudaydah_comes_every_tuesday() -> None:
    rows = [row["on"] for row in calendar("hudaydah-2018-12-13", "--to", "2019-01-31") if row["duty"] == "H7"]
    assert rows == ["2018-12-25", "2019-01-01", "2019-01-08", "2019-01-15", "2019-01-22", "2019-01-29"]


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_concurrent_duties_are_told_as_concurrent(language: str) -> None:
    done = CliRunner().invoke(main, ["--language", language, "agreement", "duties", "tigray-2022-11-12"])
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    after = lines[next(n for n, line in enumerate(lines) if line.startswith("G3.weapons")) :]
    assert any(line.startswith("  ") and "G3.forces" in line for line in after[:4]), after[:4]
