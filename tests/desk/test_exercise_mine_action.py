"""An exercise of mine action goes through the record: entered, told again from the logs, and ready to work with."""

from datetime import UTC, date, datetime

import pytest

from ceasefire.clearance.land.life import Land
from ceasefire.clearance.tasks.load import EXAMPLE as TASK
from ceasefire.clearance.tasks.load import load_task
from ceasefire.clearance.tasks.readiness import Item, Light
from ceasefire.desk.exercise_mine_action import exercise_mine_action
from ceasefire.desk.mine_action import KINDS, MineAction, mine_action, take
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.training.load import EXAMPLE as SCHOOL
from ceasefire.training.load import load_book
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.world.clearance_season import season

START = datetime(2021, 1, 30, 6, tzinfo=UTC)


def enter(centre: CentreFolder) -> dict[str, int]:
    land = season(START.date(), "a/duty")
    school, task = load_book(SCHOOL), load_task(TASK)[0]
    return exercise_mine_action(centre, school=school, task=task, land=land, officer="a/duty", at=START)


def test_what_was_entered_is_what_the_record_tells(centre: CentreFolder) -> None:
    entered = enter(centre)
    kept = mine_action(centre.tables)
    assert entered["land"] == len(kept.land.entries) == 31
    again, refused = MineAction(), []
    for entry in centre.tables.entries(*KINDS):
        take(again, entry, refused.append)
    assert refused == []
    assert again.school.book == kept.school.book
    assert {one.parcel: one.state for one in again.land.parcels()} == {
        one.parcel: one.state for one in kept.land.parcels()
    }
    assert again.tasks.devices.balance() == kept.tasks.devices.balance()


def test_the_season_shows_every_end_of_a_parcel(centre: CentreFolder) -> None:
    enter(centre)
    states = {one.parcel: one.state for one in mine_action(centre.tables).land.parcels()}
    assert states["P-10"] is Land.CANCELLED
    assert states["P-11"] is Land.REDUCED
    assert states["P-13"] is Land.REOPENED
    assert states["P-14a"] is Land.CLEARED_PENDING_QC
    assert "P-14" not in states


def test_the_team_is_ready_because_the_record_says_who_was_trained(centre: CentreFolder) -> None:
    enter(centre)
    tasks = mine_action(centre.tables).tasks
    ready = tasks.ready("T-7", date(2026, 12, 7))
    assert ready is not None
    assert {check.item: check.light for check in ready.checks}[Item.COMPETENCE] is Light.GREEN
    tasks.competence = MineAction().tasks.competence
    untrained = tasks.ready("T-7", date(2026, 12, 7))
    assert untrained is not None
    assert untrained.light is Light.RED
    assert tasks.ready("T-7", date(2026, 12, 6)) is None, "tests of another day are none of today"


def test_devices_found_are_accounted_for(centre: CentreFolder) -> None:
    enter(centre)
    balance = mine_action(centre.tables).tasks.devices.balance()
    assert balance.holds
    assert balance.found == 4


def test_an_exercise_never_mixes_with_a_record_that_has_begun(centre: CentreFolder) -> None:
    enter(centre)
    with pytest.raises(Refusal, match="mine-action-not-empty"):
        enter(centre)


def test_nothing_is_entered_where_one_fact_is_refused(centre: CentreFolder) -> None:
    acts = list(season(START.date(), "a/duty"))
    acts.append(acts[1])
    school, task = load_book(SCHOOL), load_task(TASK)[0]
    sizes = centre.tables.sizes()
    with pytest.raises(Refusal, match="land-act-twice"):
        exercise_mine_action(centre, school=school, task=task, land=acts, officer="a/duty", at=START)
    assert mine_action(centre.tables).land.entries == []
    assert list(centre.tables.entries("land")) == []
    assert centre.tables.sizes() != sizes, "the parts before it were entered, each whole"


def test_a_post_that_nobody_holds_enters_nothing(centre: CentreFolder) -> None:
    land = season(START.date(), "a/duty")
    school, task = load_book(SCHOOL), load_task(TASK)[0]
    with pytest.raises(Refusal, match="officer-not-of-delegation"):
        exercise_mine_action(centre, school=school, task=task, land=land, officer="a/nobody", at=START)
