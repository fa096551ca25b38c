"""Mistakes in duties and entries are refused with their place and with what to write instead."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ceasefire.agreement.load import shipped as shipped_ids
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.load import (
    entries_from_plain,
    entry_to_plain,
    load_duties,
    load_entries,
    load_story,
)
from ceasefire.agreement.obligations.records import Entry
from ceasefire.languages import say
from ceasefire.vocabulary.refusal import Refusal

ENTRY = {
    "id": "x1",
    "kind": "fulfilled",
    "duty": "P2",
    "on": "2020-11-20",
    "known_from": "2020-11-20",
    "by": "AZ",
    "text": {"en": "done"},
    "evidence": [{"basis": "record", "source": "log 7"}],
}


def told(refusal: Refusal) -> str:
    return f"{refusal.place}: {say(refusal.key, 'en', **refusal.arguments)}"


def spoiled(folder: Path, name: str, old: str, new: str) -> str:
    """The refusal of the copied agreement after one replacement in one of its files."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert text.count(old) >= 1
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load_story(str(folder), load_duties(str(folder)))
    return told(refused.value)


@pytest.mark.parametrize(
    ("old", "new", "place", "remedy"),
    [
        ("due: 2020-11-20", "duw: 2020-11-20", "duties.yaml:27:", "write due"),
        ("due: 2020-11-20", "due: 2020-11-31", "duties.yaml:27:", "day is out of range"),
        ("due: 2020-11-20", "due: 2020-11-20T12:00:00", "duties.yaml:", "a moment needs its zone"),
        ("due: 2020-11-20", "due: 3020-11-20", "duties.yaml:", "between the years 1900 and 2999"),
        (
            "due: {after: signature, lasts: P3Y}",
            "due: {after: signing, lasts: P3Y}",
            "duties.yaml:",
            "there are: in_force, signature",
        ),
        (
            "due: {after: signature, lasts: P3Y}",
            "due: {after: signature, lasts: 3Y}",
            "duties.yaml:",
            "P14D, P3M, P5Y, PT48H",
        ),
        ("due: {after: signature, lasts: P3Y}", "due: {after: signature, lasts: P0D}", "duties.yaml:", "not empty"),
        ("- id: P2\n", "- id: P1\n", "duties.yaml:", "P1 is used twice"),
        ("  provision: P2\n", "  provision: P22\n", "duties.yaml:", "there is no provision P22"),
        ("  bound: [RU]\n  count", "  bound: [RUS]\n  count", "duties.yaml:", "RUS is no party or guarantor"),
        ("by: [AZ, AM, RU]}", "by: [AZ, AMM]}", "duties.yaml:", "AMM is no party"),
        (", by: [AZ, AM, RU]}", "}", "duties.yaml:", "notice_before and by belong together"),
        ("in_parallel_with: P3.deployment", "in_parallel_with: P3", "duties.yaml:", "P3 is no other duty"),
        (
            "in_parallel_with: P3.deployment",
            "in_parallel_with: {duty: P2, lag: {share: 2}}",
            "duties.yaml:",
            "less than 1",
        ),
        (
            "in_parallel_with: P3.deployment",
            "in_parallel_with: {duty: P2, lag: {}}",
            "duties.yaml:",
            "share: 0.2 or lasts: P10D",
        ),
        ("  due: 2020-12-01\n", "  due: 2020-12-01\n  standing: true\n", "duties.yaml:", "make them two duties"),
        ("    az: Ağdam rayonunun qaytarılması\n", "", "duties.yaml:", "text is missing in az"),
        ("agreement: nk-2020-11-09", "agreement: nk-2020", "duties.yaml:4:", "write nk-2020-11-09"),
        ("    at: 2020-11-09\n", "    after: signature\n    lasts: P1D\n", "duties.yaml:", "waits for itself"),
        ("    at: 2020-11-09\n", "    at: 2020-11-09\n    recorded: it\n", "duties.yaml:", "starts in one way"),
        ("  signature:\n", "  in_force:\n", "duties.yaml:", "in the agreement already"),
        ("reach: 1960", "reach: 0", "duties.yaml:", "greater than 0"),
    ],
)
def test_duties(folder: Path, old: str, new: str, place: str, remedy: str) -> None:
    said = spoiled(folder, "duties.yaml", old, new)
    assert said.startswith(place)
    assert remedy in said


def test_the_place_is_the_very_line_and_column(folder: Path) -> None:
    said = spoiled(folder, "duties.yaml", "lasts: P3Y}", "lasts: 3 years}")
    lines = (folder / "duties.yaml").read_text(encoding="utf-8").splitlines()
    number = next(n for n, line in enumerate(lines, 1) if "3 years" in line)
    assert said.startswith(f"duties.yaml:{number}:{lines[number - 1].index('3 years') + 1}: ")


@pytest.mark.parametrize(
    ("old", "new", "remedy"),
    [
        ("- id: s02\n", "- id: s01\n", "the entry s01 is there already"),
        ("duty: P3.deployment", "duty: P33", "there is no duty P33"),
        ("by: [RU]", "by: [RUS]", "RUS is not known here"),
        ("  reached: 0\n", "", "part needs one of share (0 to 1), reached"),
        ("  footing: no_signed_paper\n", "", "needs footing"),
        ("  footing: no_signed_paper\n", "  footing: handshake\n", "no_signed_paper"),
        ("basis: text", "basis: heard", "remembered"),
        ("kind: dispute\n", "kind: objection\n", "has no term to object to"),
        ("from: 2020-11-10", "start: 2020-11-10", "there is no such field"),
        ("agreement: nk-2020-11-09", "agreement: libya", "write agreement: nk-2020-11-09"),
    ],
)
def test_stories(folder: Path, old: str, new: str, remedy: str) -> None:
    said = spoiled(folder, "story.yaml", old, new)
    assert said.startswith("story.yaml:")
    assert remedy in said


@pytest.mark.parametrize(
    ("change", "remedy"),
    [
        ({"kind": "met"}, "fulfilled"),
        ({"on": "20 November"}, "Invalid isoformat"),
        ({"on": "0001-01-01"}, "between the years"),
        ({"known_form": "2020-11-20"}, "write known_from"),
        ({"share": 0.5}, "share does not go with fulfilled; it goes with part"),
        ({"duty": None}, "names the duty"),
        ({"kind": "dispute", "by": []}, "needs by"),
        ({"kind": "started", "clock": "signature"}, "names no duty"),
        ({"duty": "P1"}, "goes on all the time"),
        ({"duty": "P4.term", "kind": "part", "share": 0.1}, "goes on all the time"),
        ({"duty": "P3.deployment", "kind": "part", "share": 0.1}, "is counted; write reached or added"),
        ({"for": "2020-11-20"}, "does not recur"),
        ({"kind": "interpretation", "lag": {"share": 0.1}}, "runs in parallel with nothing"),
        ({"evidence": []}, "at least 1"),
        ({"evidence": [{"basis": "record", "source": "x", "sealed": "abc"}]}, "pattern"),
    ],
)
def test_entries_from_plain_data(shipped: Duties, change: dict[str, Any], remedy: str) -> None:
    with pytest.raises(Refusal) as refused:
        entries_from_plain([ENTRY, {**ENTRY, "id": "x2", **change}], shipped)
    assert told(refused.value).startswith("entries[1]: ")
    assert remedy in told(refused.value)


def correction(**more: Any) -> dict[str, Any]:
    row = {key: value for key, value in ENTRY.items() if key not in ("duty", "by")}
    return {**row, "id": "c1", "kind": "correction", "corrects": "x1", "changes": {"on": "2020-11-19"}, **more}


@pytest.mark.parametrize(
    ("rows", "remedy"),
    [
        ([correction(corrects="x9")], "there is no other entry x9"),
        ([correction(known_from="2020-11-19")], "known before x1"),
        ([correction(changes={"share": 0.5})], "x1 would be no entry any more"),
        ([correction(), correction(id="c2", corrects="c1")], "c1 is itself a correction; withdraw it"),
        (
            [
                correction(corrects="c2", changes={"withdrawn": True}),
                correction(id="c2", corrects="c1", changes={"withdrawn": True}),
            ],
            "correct one another",
        ),
    ],
)
def test_corrections(shipped: Duties, rows: list[dict[str, Any]], remedy: str) -> None:
    with pytest.raises(Refusal) as refused:
        entries_from_plain([ENTRY, *rows], shipped)
    assert remedy in told(refused.value)


def test_the_clock_of_a_started_entry_must_wait(shipped: Duties) -> None:
    row = {key: value for key, value in ENTRY.items() if key not in ("duty", "by")}
    with pytest.raises(Refusal) as refused:
        entries_from_plain([{**row, "kind": "started", "clock": "signature"}], shipped)
    assert "no clock signature waits to be started; waiting: none" in told(refused.value)


def test_entries_are_a_list(shipped: Duties, tmp_path: Path) -> None:
    for content, remedy in (("{}", "JSON list"), ("[", "Not JSON")):
        (tmp_path / "ours.json").write_text(content)
        with pytest.raises(Refusal) as refused:
            load_entries(tmp_path / "ours.json", shipped)
        assert remedy in told(refused.value)
    (tmp_path / "ours.json").write_bytes(b"\xff[]")
    with pytest.raises(Refusal) as refused:
        load_entries(tmp_path / "ours.json", shipped)
    assert refused.value.key == "agreement-not-utf8"


def test_entries_come_back_as_they_were_written(shipped: Duties, tmp_path: Path, owed: Callable[..., Duties]) -> None:
    found = load_story("nk-2020-11-09", shipped)
    assert found is not None
    (tmp_path / "ours.json").write_text(json.dumps([entry_to_plain(entry) for entry in found.entries]))
    assert load_entries(tmp_path / "ours.json", shipped) == found.entries
    lag = Entry.model_validate({**ENTRY, "kind": "interpretation", "lag": {"lasts": "P10D"}})
    assert Entry.model_validate(entry_to_plain(lag)) == lag


def test_a_yaml_file_of_entries_is_read_like_a_story(shipped: Duties, folder: Path) -> None:
    found = load_entries(folder / "story.yaml", shipped)
    assert found[0].id == "s01"


def test_every_shipped_agreement_has_its_duties() -> None:
    """Without a duties file they come from the dates of its provisions; all of them can be reckoned with."""
    from datetime import date

    from ceasefire.agreement.obligations.calendar import calendar
    from ceasefire.agreement.obligations.ledger import standings

    names = shipped_ids()
    assert len(names) >= 10
    for name in names:
        duties = load_duties(name)
        standings(duties, (), date(2026, 1, 1))
        calendar(duties, (), date(2000, 1, 1), date(2040, 1, 1))


def test_several_due_days_of_one_provision_are_told_apart() -> None:
    duties = load_duties("framework-decision-2016-09-21").duties
    assert len({duty.id for duty in duties}) == len(duties) > 1
    assert all(duty.id == duty.provision or duty.id.startswith(duty.provision + ".") for duty in duties)
    assert len({duty.what["en"] for duty in duties}) == len(duties)


def test_an_agreement_without_duties_derives_them_with_its_amendments(folder: Path) -> None:
    (folder / "duties.yaml").unlink()
    duties = load_duties(str(folder))
    assert [duty.id for duty in duties.duties] == ["P2", "P6a", "P6b", "P6d"]
    assert [entry.duty for entry in duties.written] == ["P6a"]
