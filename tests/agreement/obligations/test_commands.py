"""The commands: the replay, the calendar and the table of duties, for people in five languages and as JSON."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ceasefire.cli.main import main
from ceasefire.languages.shelf import BUILT_IN

AGREEMENT = "nk-2020-11-09"


def run(*words: str, language: str = "en") -> Result:
    return CliRunner().invoke(main, ["-l", language, "agreement", *words])


def as_json(*words: str) -> Any:
    result = run(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_the_group_names_its_questions() -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name in ("duties", "replay", "calendar"):
        assert name in result.output
        assert "AGREEMENT" in run(name, "--help").output
    assert run("prophesy").exit_code == 2


@pytest.mark.parametrize("language", BUILT_IN)
def test_everything_is_said_in_every_language(language: str) -> None:
    for words in (
        ("duties", AGREEMENT, "--on", "2022-12-01"),
        ("duties", AGREEMENT, "--on", "2020-11-20", "--known-at", "2020-11-14"),
        ("replay", AGREEMENT, "--to", "2020-12-20"),
        ("calendar", AGREEMENT),
    ):
        result = run(*words, language=language)
        assert result.exit_code == 0, result.output
        assert (
            f"ceasefire agreement {'calendar' if words[0] == 'duties' else 'duties'}" in result.output.splitlines()[-1]
        )
        assert "{" not in result.output
    if language != "en":
        assert (
            "overdue"
            not in run("duties", AGREEMENT, "--on", "2020-11-20", "--known-at", "2020-11-14", language=language).output
        )


def test_duties_as_known_then() -> None:
    early = as_json("duties", AGREEMENT, "--on", "2020-11-20", "--known-at", "2020-11-14", "--duty", "P6a")
    late = as_json("duties", AGREEMENT, "--on", "2020-11-20", "--known-at", "2020-11-16", "--duty", "P6a")
    assert [(x["duties"][0]["status"], x["duties"][0]["due"]) for x in (early, late)] == [
        ("overdue", "2020-11-15"),
        ("extended", "2020-11-25"),
    ]
    (one,) = late["duties"]
    assert one["told"][0] == "P6a: extended."
    assert "  Extended by consent (AZ), 15 November 2020, entry s05" in "\n".join(one["told"])
    assert "    Footing: consent without a signed paper." in one["told"]
    assert one["because"]["message"] == "agreement-duty-standing"


def test_replay_as_data_and_for_people() -> None:
    told = as_json("replay", AGREEMENT)
    assert (told["from"], told["to"], len(told["days"])) == ("2020-11-10", "2022-12-01", 30)
    assert told["counts"]["disputed"] == 3
    shown = run("replay", AGREEMENT).output
    assert "P6a: open → extended, due 25 November 2020" in shown
    assert "5 met: P2, P3.deployment, P5, P6a, P6b" in shown
    assert "1 extended by consent on the way" in shown
    assert "Entries resting in part on memory, not checked: s18, s23, s27, s30." in shown


def test_replay_by_what_was_known_at_one_moment() -> None:
    told = as_json("replay", AGREEMENT, "--to", "2020-11-20", "--known-at", "2020-11-14")
    changes = [(day["day"], change["duty"], change["status"]) for day in told["days"] for change in day["changes"]]
    assert ("2020-11-16", "P6a", "overdue") in changes


def test_calendar_and_its_file(tmp_path: Path) -> None:
    file = tmp_path / "dates.ics"
    told = as_json("calendar", AGREEMENT, "--ics", str(file), "--known-at", "2020-11-16", "--to", "2025-12-31")
    assert [(row["duty"], row["what"]) for row in told["dates"]][:2] == [("P2", "due"), ("P6a", "extended")]
    text = file.read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == len(told["dates"]) == 6
    assert "DTSTAMP:20201115T210000Z" in text
    assert (
        "6 dates written to dates.ics." in run("calendar", AGREEMENT, "--to", "2025-12-31", "--ics", str(file)).output
    )


def test_own_entries_beside_the_story_and_alone(tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    row = {
        "id": "o1",
        "kind": "fulfilled",
        "duty": "P6d",
        "on": "2022-11-30",
        "known_from": "2022-11-30",
        "by": ["AM", "AZ"],
        "text": {"en": "plan signed"},
        "evidence": [{"basis": "record", "source": "entry 12", "sealed": "0" * 64}],
    }
    file.write_text(json.dumps([row]))
    base = ("duties", AGREEMENT, "--on", "2022-12-01", "--entries", str(file))
    both = {one["duty"]: one["status"] for one in as_json(*base)["duties"]}
    alone = {one["duty"]: one["status"] for one in as_json(*base, "--without-story")["duties"]}
    assert (both["P6d"], both["P2"]) == ("met", "met")
    assert (alone["P6d"], alone["P2"], alone["P6a"]) == ("met", "overdue", "overdue")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("duties", AGREEMENT, "--duty", "P77"), 1, "There is no duty P77; there are: P1, P2"),
        (("duties", "nowhere"), 1, "There is no agreement nowhere"),
        (("duties", AGREEMENT, "--on", "tomorrow"), 2, "is no day: write 2020-11-25"),
        (("duties", AGREEMENT, "--on", "9999-12-31"), 2, "between the years"),
        (("replay", AGREEMENT, "--from", "2022-01-01", "--to", "2021-01-01"), 1, "exchange them"),
        (("calendar", AGREEMENT, "--from", "2031-01-01", "--to", "2031-01-02"), 0, "Nothing is due"),
    ],
)
def test_what_cannot_be_done_is_said(words: tuple[str, ...], code: int, said: str) -> None:
    result = run(*words)
    assert result.exit_code == code, result.output
    assert said in result.output
