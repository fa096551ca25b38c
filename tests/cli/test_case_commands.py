"""A case from the command line: assess, show, sign, look at it as claimed and as held jointly; then the concord."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ceasefire.cli.main import main

AT = ("--at", "2021-01-30T15:40:00Z")
SITTING = ("--present", "a/head", "--present", "b/head")
VIEW = ("--answer", "P1=cannot-tell", "--reliability", "B", "--credibility", "2", "--likelihood", "likely",
        "--words", "two posts heard it")  # fmt: skip
LANGUAGES = ("en", "ru", "tr", "az", "hy")


def run(centre: Path, *words: str, language: str = "en") -> Result:
    return CliRunner().invoke(main, ["-l", language, *words, "--centre", str(centre)])


def done(centre: Path, *words: str, language: str = "en") -> str:
    result = run(centre, *words, language=language)
    assert result.exit_code == 0, result.output
    return result.stdout


def first_case(centre: Path) -> str:
    return min(json.loads(done(centre, "status", "--json"))["cases"])


def decide(centre: Path, incident: str, party: str | None) -> str:
    """Both assess, both are shown, both sign; what the last signature said."""
    named = ("--party", party) if party else ()
    for side in "ab":
        done(centre, "speak", incident, "--side", side, *VIEW, *named, *AT)
    done(centre, "show", *AT)
    done(centre, "sign", incident, "--side", "a", "--choice", "sign", *SITTING, *AT)
    return done(centre, "sign", incident, "--side", "b", "--choice", "sign", *SITTING, *AT)


def test_a_case_is_told_as_claimed_and_once_both_signed_as_held_jointly(naming_centre: Path) -> None:
    incident = first_case(naming_centre)
    before = done(naming_centre, "show", incident)
    assert "As claimed:" in before
    assert "Not established jointly" in before
    assert "only claimed so far" in before
    last = decide(naming_centre, incident, "AZ")
    assert "As established jointly: P1: cannot tell" in last  # what exploded, and where, is not known
    assert f"ceasefire show {incident}" in last
    after = done(naming_centre, "show", incident)
    claimed, _, jointly = after.partition("As established jointly:")
    assert "only claimed so far" in claimed
    assert "only claimed so far" not in jointly
    assert "Both delegations name AZ" in jointly
    assert "Readings followed: 1, 2, 3" in jointly
    for language in LANGUAGES:
        told = done(naming_centre, "show", incident, language=language)
        assert told.count("\n  P1: ") == 2
        assert "{" not in told
        assert "agreement-" not in told
        assert language == "en" or "claimed" not in told

    plain = json.loads(done(naming_centre, "show", incident, "--json"))
    assert plain["standing"] == "agreed"
    assert plain["established"]["party"] == "AZ"
    assert plain["established"]["verdicts"][0]["provision"] == "P1"
    settled = [
        {s["message"] for s in part[0]["settles"]} for part in (plain["claimed"], plain["established"]["verdicts"])
    ]
    assert settled[0] - settled[1] == {"agreement-settle-fact", "agreement-settle-actor"}
    assert plain["claimed"][0]["cites"]["zones"] == plain["established"]["verdicts"][0]["cites"]["zones"]


def test_without_a_mandate_no_party_can_be_named(counted_centre: Path) -> None:
    incident = first_case(counted_centre)
    refused = run(counted_centre, "speak", incident, "--party", "AZ", *VIEW, *AT)
    assert refused.exit_code == 1
    assert "does not allow naming" in refused.output


def test_a_case_nobody_knows_is_refused(counted_centre: Path) -> None:
    refused = run(counted_centre, "show", "inc-none")
    assert refused.exit_code == 1
    assert "Traceback" not in refused.output


def test_the_concord_of_blind_assessments(naming_centre: Path) -> None:
    assert "No case" in done(naming_centre, "concord")
    names = sorted(json.loads(done(naming_centre, "status", "--json"))["cases"])
    said = (("cannot-tell", "cannot-tell"), ("cannot-tell", "not-indicated"), ("not-indicated", "not-indicated"))
    assert len(names) == len(said)
    for incident, answers in zip(names, said, strict=True):
        for side, answer in zip("ab", answers, strict=True):
            view = ("--answer", f"P1={answer}", *VIEW[2:])
            done(naming_centre, "speak", incident, "--side", side, *view, *AT)
    done(naming_centre, "show", *AT)
    told = {one["question"]: one for one in json.loads(done(naming_centre, "concord", "--json"))}
    assert set(told) == {"happened", "P1", "all"}
    assert (told["P1"]["cases"], told["P1"]["alike"]) == (3, 2)
    assert told["P1"]["kappa"] == pytest.approx(0.4)  # observed 2/3, by chance 4/9
    assert told["happened"]["kappa"] is None, "both said the same throughout"
    assert json.loads(done(naming_centre, "concord", "--from", "2021-01-31", "--json")) == []
    assert len(json.loads(done(naming_centre, "concord", "--from", "2021-01-30", "--to", "2021-01-30", "--json"))) == 3
    for language in LANGUAGES:
        assert "P1: 3" in done(naming_centre, "concord", language=language).replace("P1՝", "P1:")
