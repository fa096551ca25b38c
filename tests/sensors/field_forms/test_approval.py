"""Approving forms: by two officers, entered once with the sealed form as source, whole or not at all, or asked back."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner
from filled import GOOD, fill
from two_sides import SIDES, agree

from ceasefire.clearance.land.records import Unit
from ceasefire.clearance.quality.visits import VisitDone, VisitPlanned
from ceasefire.clearance.tasks.accidents import Accident
from ceasefire.clearance.tasks.lanes import Lane
from ceasefire.clearance.tasks.lives.paper import FormState
from ceasefire.clearance.tasks.order import Method, OrderSigned, Role, TaskOrder
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.cli.main import main
from ceasefire.desk.judge_form import approve_data, approve_operations, ask_back
from ceasefire.desk.keep_mine_action import keep_all
from ceasefire.desk.mine_action import KINDS, MineAction, mine_action, take
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.desk.reading import InProcess
from ceasefire.desk.take_in import take_in
from ceasefire.languages import languages, say
from ceasefire.sensors.field_forms.received import Looked, every_form, one_form, sealed_by
from ceasefire.sensors.field_forms.shelf import shelf
from ceasefire.sensors.field_forms.telling import state_key
from ceasefire.sensors.field_forms.wording import RULES, answer_lines, enters_line
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.wiring import found_centre, open_centre, seeded

NOW = datetime(2021, 1, 30, 10, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
ZONE = ZoneInfo("Asia/Baku")
VISIT = VisitPlanned(task="T-1", day=NOW.date(), inspected="Operator One", inspector="authority",
                     checklist="site-visit", reasons=(), officer="a/duty", made_at=NOW)  # fmt: skip
FORMS = {
    **{name: fill(name, instance=f"uuid:{name:a<8}0000") for name in GOOD},
    "quality": fill("quality", {**GOOD["quality"], "visit": VISIT.id}),
    "wrong": fill("eore", {**GOOD["eore"], "day": "yesterday"}),
    "device-again": fill("device", GOOD["device"] | {"found": [{"device": "D-9"}, {"device": "D-7"}]}),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre with a signed task, a planned visit, and every form received by one side."""
    folder = tmp_path_factory.mktemp("forms")
    order = TaskOrder(
        task="T-1", version=1, parcel="P-1", organisation="Operator One", team="1", methods=(Method.MANUAL,),
        area_m2=1000, starts=NOW.date() - timedelta(days=3), due=NOW.date() + timedelta(days=9), depth_cm=13,
    )  # fmt: skip
    signed = [OrderSigned(order=order.id, role=role, post=role.value, day=order.starts) for role in Role]
    lane = Lane(lane="L-2", task="T-1", corners=((0, 0), (50, 0), (50, 2), (0, 2)))
    for name, data in FORMS.items():
        (folder / f"{name}.xml").write_bytes(data)
    with found_centre(folder / "centre", SIDES, agree, randomness=seeded("forms"), at=NOW) as centre:
        facts = [TaskEntered(fact=one, officer="a/duty", made_at=NOW) for one in (order, *signed, lane)]
        unit = Unit(unit="North", area_m2=1e9, on=order.starts)
        keep_all(centre, [LandEntered(act=unit, officer="a/duty", made_at=NOW), *facts, VISIT], at=NOW)
        told = take_in(centre, sorted(folder.glob("*.xml")), side="a", clock=lambda: NOW, readers=InProcess())
        assert {one.sensor for one in told.files} == {"field-forms/1"}
    return folder / "centre"


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "centre"))


@pytest.fixture
def centre(folder: Path) -> Iterator[CentreFolder]:
    with open_centre(folder) as opened:
        yield opened


def form(centre: CentreFolder, name: str) -> Looked:
    found = every_form(centre, mine_action(centre.tables), sealed_by(centre))
    return next(one for one in found if one.name == f"{name}.xml")


def judge(centre: CentreFolder, name: str, how: Callable[..., Any], officer: str = "a/analyst", **more: Any) -> Any:
    return how(centre, form(centre, name).received, officer=officer, at=more.pop("at", LATER), **more)


def entered(centre: CentreFolder, name: str) -> Any:
    judge(centre, name, approve_data)
    return judge(centre, name, approve_operations, "a/head")


def refused(key: str, act: Callable[[], Any]) -> Refusal:
    with pytest.raises(Refusal) as caught:
        act()
    assert caught.value.key == key
    return caught.value


def told_again(centre: CentreFolder) -> MineAction:
    """The books as whoever has only the two logs comes to them."""
    books, notes = MineAction(), list[str]()
    for entry in centre.tables.entries(*KINDS):
        take(books, entry, notes.append)
    assert notes == []
    return books


def test_what_is_accepted_by_two_is_in_the_books_with_its_source(centre: CentreFolder) -> None:
    for name in ("hazard", "device", "accident", "eore", "quality"):
        said = entered(centre, name)
        assert said.enters, name
    books = mine_action(centre.tables)
    assert books.land.standing("AB-HA-0001").unit == "North"
    assert sorted(books.tasks.devices.known) == ["D-7", "D-8"]
    assert books.tasks.accidents["A-1"][0].by == "Team 1"
    (seen,) = form(centre, "quality").filled.facts
    assert isinstance(seen, VisitDone)
    (fault,) = seen.nonconformities
    assert [one.about for one in books.tasks.running("T-1", NOW.date())] == ["A-1", fault.id]
    assert list(books.tasks.sessions) == ["E-1"]
    assert books.visits.visits[VISIT.id].done is not None
    for name in ("hazard", "device", "accident", "eore", "quality"):
        one = form(centre, name)
        assert one.state is FormState.RECONCILED
        assert {books.forms.sources[each] for each in one.judged[-1].enters} == {one.received.sealed}
    again = told_again(centre)
    assert again.forms == books.forms
    assert again.tasks.forms == books.tasks.forms
    assert again.tasks.devices.known == books.tasks.devices.known


def test_nothing_is_entered_before_the_second_approval(centre: CentreFolder) -> None:
    refused("received-data-first", lambda: judge(centre, "device", approve_operations, "a/head"))
    judge(centre, "device", approve_data)
    assert mine_action(centre.tables).tasks.devices.known == {}
    refused("received-two-officers", lambda: judge(centre, "device", approve_operations))
    assert mine_action(centre.tables).tasks.devices.known == {}
    judge(centre, "device", approve_operations, "a/duty")
    assert len(mine_action(centre.tables).tasks.devices.known) == 2


def test_a_second_click_and_a_second_officer_change_nothing(centre: CentreFolder) -> None:
    judge(centre, "eore", approve_data)
    for officer in ("a/analyst", "a/duty"):  # who wants to approve the data approves nothing else by it
        refused("received-data-already", partial(judge, centre, "eore", approve_data, officer))
    judge(centre, "eore", approve_operations, "a/head")
    sizes = centre.tables.sizes()
    for how in (approve_data, approve_operations):
        refused("received-entered-already", partial(judge, centre, "eore", how, "a/duty"))
    refused("received-entered-already", lambda: judge(centre, "eore", ask_back, words="late"))
    assert centre.tables.sizes() == sizes


def test_the_same_number_under_other_bytes_is_entered_once(centre: CentreFolder, tmp_path: Path) -> None:
    other = tmp_path / "twin.xml"
    other.write_bytes(fill("eore", {**GOOD["eore"], "session": "E-2"}, instance=form(centre, "eore").received.instance))
    take_in(centre, [other], side="a", clock=lambda: NOW, readers=InProcess())
    entered(centre, "eore")
    refused("received-number-taken", lambda: judge(centre, "twin", approve_data))
    assert list(mine_action(centre.tables).tasks.sessions) == ["E-1"]
    judge(centre, "twin", ask_back, words="twice the same number")
    assert form(centre, "twin").state is FormState.QUERIED


def test_what_a_rule_forbids_enters_nothing_of_the_form_and_the_form_waits(centre: CentreFolder) -> None:
    entered(centre, "device")
    judge(centre, "device-again", approve_data)
    no = refused("ctask-device-known", lambda: judge(centre, "device-again", approve_operations, "a/head"))
    assert "D-7" in no.place
    known = mine_action(centre.tables).tasks.devices.known
    assert sorted(known) == ["D-7", "D-8"], "not even the item that was new"
    assert form(centre, "device-again").state is FormState.APPROVED_DATA
    judge(centre, "progress", approve_data)
    red = refused("ctask-day-red", lambda: judge(centre, "progress", approve_operations, "a/head"))
    assert red.arguments["rule"] == "7"
    judge(centre, "progress", ask_back, words="no morning sheet of that day")
    assert form(centre, "progress").judged[-1].words == "no morning sheet of that day"


def test_asked_back_needs_a_reason_and_an_answer_brings_it_on(centre: CentreFolder) -> None:
    refused("received-why", lambda: judge(centre, "hazard", ask_back, words="  "))
    refused("received-words-long", lambda: judge(centre, "hazard", ask_back, words="x" * 2001))
    judge(centre, "hazard", ask_back, words="which village?")
    refused("received-asked-already", lambda: judge(centre, "hazard", ask_back, words="again"))
    refused("received-why", lambda: judge(centre, "hazard", approve_data))
    refused("received-data-first", lambda: judge(centre, "hazard", approve_operations, "a/head"))
    judge(centre, "hazard", approve_data, words="North, says the team leader")
    judge(centre, "hazard", approve_operations, "a/head")
    assert mine_action(centre.tables).forms.words(form(centre, "hazard").received.sealed).startswith("North")


def test_a_form_with_objections_is_never_entered(centre: CentreFolder) -> None:
    one = form(centre, "wrong")
    assert (state_key(one), one.received.facts) == ("objection", ())
    refused("received-not-sound", lambda: judge(centre, "wrong", approve_data))
    refused("received-not-sound", lambda: judge(centre, "wrong", approve_operations, "a/head"))
    judge(centre, "wrong", ask_back, words="the day")
    assert form(centre, "wrong").next_step is None


def test_the_other_side_decides_nothing(centre: CentreFolder) -> None:
    refused("received-other-side", lambda: judge(centre, "eore", approve_data, "b/head"))
    refused("received-other-side", lambda: judge(centre, "eore", ask_back, "b/head", words="x"))
    assert form(centre, "eore").state is FormState.RECEIVED


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_form_is_told_in_words_with_place_and_rules(centre: CentreFolder, language: str) -> None:
    for name in GOOD:
        one = form(centre, name)
        for fact in one.filled.facts:
            line = enters_line(fact, language, ZONE)
            assert "{" not in line and "form-" not in line, line  # noqa: PT018
            assert all(say(f"standard-rule-{rule}", language) for rule in RULES[type(fact)])
        lines = answer_lines(one.received.form, one.filled.answers, language, ZONE)
        assert len(lines) > 5
        assert not [line for line in lines if "field-" in line.asks + line.says]
    for key in (*(one.value for one in FormState), "objection"):
        assert say(f"received-state-{key}", language) != f"received-state-{key}"
    (opened,) = form(centre, "hazard").filled.facts
    assert "39" in enters_line(opened, language, ZONE)
    (stopped,) = form(centre, "accident").filled.facts
    assert isinstance(stopped, Accident)
    assert "T-1" in enters_line(stopped, language, ZONE)
    assert len(shelf()) == len(GOOD)


def said(*words: str, code: int = 0) -> Any:
    found = CliRunner().invoke(main, ["clearance", "received", *words])
    assert found.exit_code == code, found.output
    return json.loads(found.output) if "--json" in words else found.output


def test_the_same_on_the_command_line(folder: Path) -> None:
    here = ["--centre", str(folder)]
    rows = {one["name"]: one for one in said("list", *here, "--json")}
    assert set(rows) == {f"{name}.xml" for name in FORMS}
    assert said("list", *here, "--side", "b", "--json") == []
    assert "waits" in said("list", *here)
    seal = rows["eore.xml"]["sealed"]
    assert [one["rules"] for one in rows["eore.xml"]["enters"]] == [["21"]]
    at = ["--at", "2021-01-30T11:00:00Z"]
    assert "approved by a/duty" in said("accept", seal[:10], "--as", "data", "--officer", "a/duty", *here, *at)
    said("accept", seal[:10], "--as", "operations", "--officer", "a/duty", *here, *at, code=1)
    done = said("accept", seal[:10], "--as", "operations", "--officer", "a/head", *here, *at, "--json")
    assert len(done["enters"]) == 1
    back = rows["wrong.xml"]["sealed"]
    said("refuse", back, "--why", "the day", "--officer", "a/duty", *here, *at)
    left = {one["name"] for one in said("list", *here, "--json")}
    assert left == set(rows) - {"eore.xml", "wrong.xml"}
    every = {one["name"]: one for one in said("list", *here, "--all", "--json")}
    assert every["wrong.xml"]["judged"][0]["words"] == "the day"
    assert every["eore.xml"]["state"] == "reconciled"
    with open_centre(folder) as opened:
        refused("received-unknown", lambda: one_form(opened, mine_action(opened.tables), "00000000"))
        refused("received-unknown", lambda: one_form(opened, mine_action(opened.tables), ""))
