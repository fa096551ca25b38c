"""What is listed happens; every step that is not is refused, naming a rule and how far it was checked."""

from typing import Any

import pytest

from ceasefire.bench.clearance_papers import makers
from ceasefire.clearance.land.life import BEFORE, GUARDS, LIFE, SUSPENDED, Land, Step
from ceasefire.clearance.land.records import Sign
from ceasefire.clearance.land.signing import OPEN, SIGNING_LIFE, Signing
from ceasefire.languages import say
from ceasefire.languages.shelf import BUILT_IN
from ceasefire.vocabulary.refusal import Refusal

Desk = Any
STANDING = [one for one in Land if one not in (Land.NOT_LISTED, Land.DIVIDED)]
STEPS = [one for one in Step if not one.value.startswith("open_")]
SIGNED = (Step.CANCEL, Step.REDUCE, Step.ACCEPT, Step.HAND_OVER)


def test_every_state_is_reached_and_only_divided_land_ends() -> None:
    assert LIFE.reached() == set(Land)
    assert LIFE.ends() == {Land.DIVIDED}


def test_every_guard_is_a_rule_of_the_book(desk: Desk) -> None:
    rules = {rule for guards in GUARDS.values() for rule in guards}
    assert rules <= set(desk.ledger.law.rules.editions)
    assert set(GUARDS) == set(Step)


@pytest.mark.parametrize("state", list(SUSPENDED))
def test_only_lifting_leads_back_from_a_suspension_and_to_what_it_was(state: Land) -> None:
    twin = LIFE.step(state, Step.SUSPEND)
    assert LIFE.step(twin, Step.LIFT) is state
    assert set(LIFE.events(twin)) - {Step.LIFT, Step.SPLIT} <= {Step.REOPEN}
    assert LIFE.table.get((twin, Step.REOPEN), Land.REOPENED_SUSPENDED) in BEFORE


@pytest.mark.parametrize("state", STANDING)
@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_taken_if_and_only_if_it_is_listed(desk: Desk, state: Land, step: Step) -> None:
    desk.bring(state)
    act = desk.make(step)
    after = LIFE.table.get((state, step))
    if after is None:
        entries, before = len(desk.ledger.entries), desk.ledger.standing("P")
        with pytest.raises(Refusal) as told:
            desk.record(act)
        assert told.value.key == "land-no-such-step"
        assert told.value.arguments["rule"] == ("13" if state in BEFORE else GUARDS[step][0])
        assert told.value.arguments["checked"] in ("read", "unverified", "ours")
        assert (len(desk.ledger.entries), desk.ledger.standing("P")) == (entries, before)
        return
    desk.record(act)
    if step in SIGNED:
        assert desk.ledger.standing("P").state is state, "nothing is released before all have signed"
        desk.sign()
    assert desk.ledger.standing("P").state is after


@pytest.mark.parametrize("step", STEPS)
def test_nothing_happens_to_land_that_is_divided(desk: Desk, step: Step) -> None:
    desk.bring(Land.SHA)
    desk.record(desk.split())
    divided = desk.ledger.standing("P")
    act = desk.split(names="XY") if step is Step.SPLIT else makers(desk.papers)[step](divided)
    with pytest.raises(Refusal) as told:
        desk.record(act)
    assert told.value.arguments["rule"] == "3"


@pytest.mark.parametrize("state", [one for one in STANDING if one in BEFORE])
def test_children_of_suspended_land_are_suspended_and_each_is_lifted_alone(desk: Desk, state: Land) -> None:
    desk.bring(state)
    desk.record(desk.split())
    desk.record(desk.make(Step.LIFT, "L"))
    assert desk.ledger.standing("L").state is BEFORE[state]
    assert desk.ledger.standing("R").state is state


def test_a_dissent_leaves_the_land_as_it_was_and_its_words_stay(desk: Desk) -> None:
    desk.bring(Land.SHA)
    name = desk.record(desk.make(Step.CANCEL))
    desk.sign(roles=1)
    sign = Sign(
        act=name, role=desk.ledger.standing("P").release.needs[1][0], organisation="authority", officer="head",
        on=desk.on, consents=False, words="the survey is from the winter",
    )  # fmt: skip
    desk.record(sign)
    standing = desk.ledger.standing("P")
    assert (standing.state, standing.release.standing) == (Land.SHA, Signing.DISSENTED)
    assert standing.release.signed[-1].words == "the survey is from the winter"
    desk.record(desk.make(Step.CANCEL))
    desk.sign()
    assert desk.ledger.standing("P").state is Land.CANCELLED


def test_the_life_of_a_release_has_no_way_back() -> None:
    assert SIGNING_LIFE.reached() == set(Signing)
    assert SIGNING_LIFE.ends() == set(Signing) - set(OPEN)


@pytest.mark.parametrize("language", BUILT_IN)
def test_states_and_steps_have_words(language: str) -> None:
    assert len({say("land-state", language, state=one.value) for one in Land}) == len(Land)
    assert len({say("land-step", language, step=one.value) for one in Step}) == len(Step)
    assert not [one for one in Land if say("land-state", language, state=one.value) == one.value and language != "en"]
