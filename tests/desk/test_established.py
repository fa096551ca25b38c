"""Held again once both delegations hold the same; and no party's name anywhere unless the mandate and both allow it."""

import io
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

sys.path.insert(0, str(Path(__file__).parent))

from makings import LineReaders

from ceasefire.assessment.records import Answer, Established
from ceasefire.cli.main import main
from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.cases import cases
from ceasefire.desk.centre import New
from ceasefire.desk.close_day import close_day
from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.established import established
from ceasefire.desk.rebuild import rebuild
from ceasefire.desk.report_day import draw_up, rebuild_document
from ceasefire.desk.sign_finding import reopen, sign_finding
from ceasefire.desk.speak import show, speak
from ceasefire.desk.statements import Read
from ceasefire.desk.take_in import take_in
from ceasefire.observation.records import Notice, Origin
from ceasefire.reporting.daily import envelope
from ceasefire.reporting.render import files_of
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.record_folder import views
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Assessment, Choice, RivalVerdict, RivalView
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import PlaceArea
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.wiring import constitution_of, found_centre, seeded
from conftest import FOUNDINGS, START, Watch

DAY, NEXT = date(2021, 1, 30), date(2021, 1, 31)
SITTING = Sitting(present={"a": ("a/head",), "b": ("b/head",)}, acting={})
STRANGER = "QX7"
"""A party that the agreement does not speak of, so that its name can come from an attribution alone."""


def found(tmp_path: Path, attribute: bool) -> CentreFolder:
    def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
        given = {"exercise": True, "parties": ["AZ", "AM", STRANGER], "mandate": {"attribute": attribute}}
        return constitution_of(given, delegations, "nk-2020-11-09")

    return found_centre(tmp_path / "centre", FOUNDINGS, agree, randomness=seeded("named"), at=START)


@pytest.fixture
def allowed(tmp_path: Path) -> Iterator[CentreFolder]:
    with found(tmp_path, True) as opened:
        yield opened


@pytest.fixture
def barred(tmp_path: Path) -> Iterator[CentreFolder]:
    with found(tmp_path, False) as opened:
        yield opened


def incident_of(centre: CentreFolder, watch: Watch, folder: Path, text: str = "shot 3\n", day: date = DAY) -> str:
    """One incident, grouped and assessed as claimed."""
    folder.mkdir(exist_ok=True)
    (folder / f"{day}.txt").write_text(text)
    take_in(centre, [folder / f"{day}.txt"], side="a", clock=watch, readers=LineReaders())
    return close_day(centre, day, side="a", at=watch.now).grouping.incidents[0].id


def view(side: str, incident: str, watch: Watch, happened: bool = True, party: str | None = None) -> Assessment:
    rival = RivalView(explanation="hunting", verdict=RivalVerdict.RULED_OUT, reason="at night")
    return Assessment(
        incident=incident, delegation=side, officer=f"{side}/analyst", made_at=watch.now, happened=happened,
        answers={"P1": Answer.CANNOT_TELL}, reliability="B", credibility=2, likelihood="likely", words="heard",
        language="en", rivals=(rival,), party=party,
    )  # fmt: skip


def decided(
    centre: CentreFolder, watch: Watch, views: tuple[Assessment, Assessment], choice: Choice = Choice.SIGN
) -> None:
    for one in views:
        speak(centre, one, at=watch.now)
    settle(centre, watch, views[0].incident, choice)


def settle(centre: CentreFolder, watch: Watch, incident: str, choice: Choice = Choice.SIGN) -> None:
    assert show(centre, at=watch.forward(minutes=1)) == [incident]
    for side in "ab":
        sign_finding(centre, incident, side=side, choice=choice, sitting=SITTING, at=watch.forward(minutes=1))
    centre.exchange(watch.now)


def again(centre: CentreFolder, incident: str) -> Established | None:
    """The same for everyone who holds the record, or this fails."""
    told = []
    for one in views(centre.folder):
        known = cases(one.tables, one.constitution)
        told.append(established(one.tables, one.constitution, agreed_text(one.constitution), known, [incident]))
    assert len(told) >= 2
    assert all(one == told[0] for one in told)
    return told[0][0] if told[0] else None


def p1(verdicts: Any) -> Any:
    return next(one for one in verdicts if (one.provision if hasattr(one, "provision") else one["provision"]) == "P1")


def test_what_both_hold_is_held_against_the_agreement_again(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    name = incident_of(centre, watch, tmp_path / "in")
    assert again(centre, name) is None
    decided(centre, watch, (view("a", name, watch), view("b", name, watch)))
    held = again(centre, name)
    assert held is not None
    assert (held.happened, held.party, held.known_at) == (True, None, watch.now)
    assert [step.message for step in p1(held.verdicts).settles] == ["agreement-settle-actor"]

    issued, document = draw_up(centre, DAY, side="a", at=watch.now)
    (told,) = document["incidents"]
    assert [step["message"] for step in p1(told["verdicts"])["settles"]] == [
        "agreement-settle-fact",
        "agreement-settle-actor",
    ], "as claimed, the verdict stays as it was"
    assert [step["message"] for step in p1(told["established"]["verdicts"])["settles"]] == ["agreement-settle-actor"]
    assert document["summary"]["established"] == {"happened": 1, "not_happened": 0, "breach_indicated": 0}
    for one in views(centre.folder):
        assert rebuild_document(one.tables, one, issued) == document
    assert rebuild(views(centre.folder), None, None).same


@pytest.mark.parametrize("choice", [Choice.SIGN, Choice.DISMISS])
def test_what_neither_holds_is_refuted(centre: CentreFolder, watch: Watch, tmp_path: Path, choice: Choice) -> None:
    name = incident_of(centre, watch, tmp_path / "in")
    decided(centre, watch, (view("a", name, watch, False), view("b", name, watch, False)), choice)
    held = again(centre, name)
    assert held is not None
    assert not held.happened
    assert {verdict.answer for verdict in held.verdicts} == {Answer.NOT_INDICATED}


@pytest.mark.parametrize(
    ("happened", "choices"),
    [
        ((True, False), (Choice.SIGN, Choice.SIGN)),  # the text says nothing joint about the fact
        ((True, True), (Choice.SIGN, Choice.DISSENT)),
        ((True, True), (Choice.DISMISS, Choice.DISMISS)),  # nothing to find is no joint fact
        ((False, False), (Choice.SIGN, Choice.DISMISS)),
    ],
)
def test_nothing_is_joint_before_both_hold_and_sign_the_same(
    centre: CentreFolder, watch: Watch, tmp_path: Path, happened: tuple[bool, bool], choices: tuple[Choice, Choice]
) -> None:
    name = incident_of(centre, watch, tmp_path / "in")
    for side, held in zip("ab", happened, strict=True):
        speak(centre, view(side, name, watch, held), at=watch.now)
    show(centre, at=watch.now)
    for side, choice in zip("ab", choices, strict=True):
        assert again(centre, name) is None
        sign_finding(centre, name, side=side, choice=choice, sitting=SITTING, at=watch.now, words="no")
    centre.exchange(watch.now)
    assert again(centre, name) is None
    _, document = draw_up(centre, DAY, side="a", at=watch.now)
    assert "established" not in document["incidents"][0]


def test_a_notice_that_comes_after_the_decision_changes_nothing(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    name = incident_of(centre, watch, tmp_path / "in", "explosion 3\n")
    decided(centre, watch, (view("a", name, watch), view("b", name, watch)))
    before = again(centre, name)
    incident = centre.tables.incident(name)
    assert incident is not None
    late = Notice(
        origin=Origin(sealed="0" * 64, sensor="lines/1", locator="row 1"), kind="demining", party="AZ",
        given_at=incident.when.start - timedelta(days=1),
        when=Span(start=incident.when.start - timedelta(hours=2), end=incident.when.end + timedelta(hours=2)),
        place=PlaceArea(lat=40.1, lon=46.95, radius_m=5000, name="field"),
    )  # fmt: skip
    read = Read(sealed="0" * 64, sensor="lines/1", outcome="read", notices=(late,))
    centre.enter("a", [New(item="0" * 64, statement=read)], watch.forward(hours=1))
    centre.exchange(watch.now)
    assert list(centre.tables.records("notice")) == [late]
    assert again(centre, name) == before


def test_a_case_decided_after_its_report_stands_in_the_next_one(
    centre: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    name = incident_of(centre, watch, tmp_path / "in")
    first, document = draw_up(centre, DAY, side="a", at=watch.now)
    assert document["earlier"] == []
    decided(centre, watch, (view("a", name, watch), view("b", name, watch)))
    watch.forward(days=1)
    incident_of(centre, watch, tmp_path / "in", "burst 2\n", NEXT)
    second, following = draw_up(centre, NEXT, side="a", at=watch.now)
    (told,) = following["earlier"]
    assert (told["id"], told["report"], told["case"]["standing"]) == (name, "001/2021", "agreed")
    assert len(p1(told["verdicts"])["settles"]) == 2
    assert len(p1(told["established"]["verdicts"])["settles"]) == 1
    assert name not in [one["id"] for one in following["incidents"]]
    watch.forward(days=1)
    incident_of(centre, watch, tmp_path / "in", "shot 9\n", date(2021, 2, 1))
    assert draw_up(centre, date(2021, 2, 1), side="a", at=watch.now)[1]["earlier"] == [], "told once"
    for one in views(centre.folder):
        assert rebuild_document(one.tables, one, first) == document
        assert rebuild_document(one.tables, one, second) == following


def test_a_report_of_before_keeps_its_form(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    name = incident_of(centre, watch, tmp_path / "in")
    decided(centre, watch, (view("a", name, watch), view("b", name, watch)))
    issued, document = draw_up(centre, DAY, side="a", at=watch.now)
    assert document["form"] == "ceasefire daily report 2"
    old = rebuild_document(centre.tables, centre, replace(issued, form=None))
    assert old["form"] == "ceasefire daily report 1"
    assert not {"earlier", "words"} & set(old)
    assert "established" not in old["summary"]
    assert "established" not in old["incidents"][0]


def test_a_reopened_case_is_no_longer_joint(centre: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    name = incident_of(centre, watch, tmp_path / "in")
    decided(centre, watch, (view("a", name, watch), view("b", name, watch)))
    assert again(centre, name) is not None
    reopen(centre, name, reason="new evidence", officers=("a/head", "b/head"), at=watch.now)
    centre.exchange(watch.now)
    assert again(centre, name) is None


# Attribution: off by default; a party is named only where the mandate allows it and both named the same.


def everything(centre: CentreFolder, watch: Watch, incident: str) -> str:
    """All that leaves the centre about the day: document, tables, map, pages, and what commands tell."""
    _, document = draw_up(centre, DAY, side="a", at=watch.now)
    files = files_of(envelope(document), ("en", "ru"))
    told = [json.dumps(document, ensure_ascii=False)]
    for name, data in files.items():
        if name.endswith(".pdf"):
            told += [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
        else:
            told.append(data.decode())
    assert "established.csv" in files
    for language in ("en", "ru", "tr", "az", "hy"):
        for words in (["show", incident], ["show", incident, "--json"], ["count", "--day", str(DAY)], ["status"]):
            done = CliRunner().invoke(main, ["-l", language, *words, "--centre", str(centre.folder)])
            assert done.exit_code == 0, done.output
            told.append(done.output)
    return "\n".join(told)


def test_a_party_is_named_where_the_mandate_allows_it_and_both_named_it(
    allowed: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    name = incident_of(allowed, watch, tmp_path / "in")
    decided(allowed, watch, (view("a", name, watch, party="AZ"), view("b", name, watch, party="AZ")))
    held = again(allowed, name)
    assert held is not None
    assert held.party == "AZ"
    assert p1(held.verdicts).answer is Answer.BREACH_INDICATED
    _, document = draw_up(allowed, DAY, side="a", at=watch.now)
    assert document["summary"]["established"]["breach_indicated"] == 1
    assert p1(document["incidents"][0]["verdicts"])["answer"] == "cannot_tell"


def test_the_name_of_a_stranger_is_found_when_it_is_told(allowed: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    """The search below can find it: this is what it looks like when both name it."""
    name = incident_of(allowed, watch, tmp_path / "in")
    decided(allowed, watch, (view("a", name, watch, party=STRANGER), view("b", name, watch, party=STRANGER)))
    told = everything(allowed, watch, name)
    assert told.count(STRANGER) > 20
    held = again(allowed, name)
    assert held is not None
    assert p1(held.verdicts).answer is Answer.NOT_INDICATED  # not a party that is bound


@pytest.mark.parametrize("named", [(STRANGER, None), (None, STRANGER), (STRANGER, "AM")])
def test_a_name_that_one_side_alone_gives_is_told_nowhere(
    allowed: CentreFolder, watch: Watch, tmp_path: Path, named: tuple[str | None, str | None]
) -> None:
    name = incident_of(allowed, watch, tmp_path / "in")
    both = [view(side, name, watch, party=party) for side, party in zip("ab", named, strict=True)]
    decided(allowed, watch, (both[0], both[1]))
    assert STRANGER not in everything(allowed, watch, name)
    held = again(allowed, name)
    assert held is not None
    assert held.party is None
    messages = {step.message for way in p1(held.verdicts).why.because for step in way.because}
    assert ("agreement-actor-disputed" in messages) == (None not in named)
    assert p1(held.verdicts).answer is Answer.CANNOT_TELL


def test_a_name_that_both_give_is_told_nowhere_unless_both_hold_it_happened(
    allowed: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    name = incident_of(allowed, watch, tmp_path / "in")
    both = [view(side, name, watch, side == "a", party=STRANGER) for side in "ab"]
    decided(allowed, watch, (both[0], both[1]))
    assert STRANGER not in everything(allowed, watch, name)


def test_a_mandate_without_attribution_refuses_a_name(barred: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    assert barred.constitution.mandate.attribute is False
    name = incident_of(barred, watch, tmp_path / "in")
    with pytest.raises(Refusal, match="attribution-not-in-mandate"):
        speak(barred, view("a", name, watch, party=STRANGER), at=watch.now)


def test_only_a_party_of_the_centre_can_be_named(allowed: CentreFolder, watch: Watch, tmp_path: Path) -> None:
    name = incident_of(allowed, watch, tmp_path / "in")
    with pytest.raises(Refusal, match="attribution-party-unknown"):
        speak(allowed, view("a", name, watch, party="nobody"), at=watch.now)


def test_names_entered_around_the_deed_are_told_nowhere_without_a_mandate(
    barred: CentreFolder, watch: Watch, tmp_path: Path
) -> None:
    name = incident_of(barred, watch, tmp_path / "in")
    for side in "ab":
        one = view(side, name, watch, party=STRANGER)
        new = New(item=name, statement=one, posts={side: ("analyst",)}, withheld=True)
        barred.enter(side, [new], watch.now)
    settle(barred, watch, name)
    held = again(barred, name)
    assert held is not None
    assert held.party is None
    assert STRANGER not in everything(barred, watch, name)
