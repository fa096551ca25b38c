"""People: sessions count each once, spots go to who may, consent is by scope, an identity never leaves plainly."""

import copy
import json
import pickle
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.tasks.competence import Level, Listed, May, WorkKind
from ceasefire.clearance.tasks.lives.device import SpotState, SpotStep
from ceasefire.clearance.tasks.sessions import BANDS, Reach, Reached, Session, Sex, check_session, maybe_twice, totals
from ceasefire.clearance.tasks.spots import Spot, SpotStepped, step_spot
from ceasefire.clearance.tasks.victims import (
    NEEDS,
    Consent,
    Identity,
    Purpose,
    Scope,
    Victim,
    agreed,
    check_use,
)  # fmt: skip
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 12, 7)
KEY, OTHER, NONCE = b"k" * 32, b"o" * 32, b"n" * 24


def session(name: str = "S-1", number: int = 12, **more: Any) -> Session:
    cells = (Reached(sex=Sex.FEMALE, band="10-17", reach=Reach.DIRECT, number=number),)
    given_ = {"day": DAY, "settlement": "X", "organisation": "O", "method": "talk", "group": "school", "reached": cells}
    return Session(session=name, **{**given_, **more})


def test_a_session_is_entered_once() -> None:
    check_session(session(), [session("S-2", day=DAY + timedelta(days=1))])
    for before in (session(), session("S-9")):
        with pytest.raises(Refusal, match="ctask-session-twice"):
            check_session(session(number=20), [before])


@pytest.mark.parametrize("change", [{"number": -1}, {"band": "11-12"}])
def test_cells_that_cannot_be(change: dict[str, Any]) -> None:
    cell = replace(session().reached[0], **change)
    with pytest.raises(Refusal, match="ctask-session-band"):
        check_session(session(reached=(cell,)), [])
    with pytest.raises(Refusal, match="ctask-session-cell-twice"):
        check_session(session(reached=session().reached * 2), [])


CELLS = st.builds(
    Reached, sex=st.sampled_from(list(Sex)), band=st.sampled_from(BANDS), reach=st.sampled_from(list(Reach)),
    number=st.integers(0, 50),
)  # fmt: skip


@given(st.lists(st.lists(CELLS, max_size=4), max_size=4))
def test_totals_count_each_session_once(sessions: list[list[Reached]]) -> None:
    known = [session(f"S-{n}", reached=tuple(cells)) for n, cells in enumerate(sessions)]
    assert totals(known + known) == totals(known)
    assert sum(totals(known).values()) == sum(cell.number for cells in sessions for cell in cells)


def test_the_same_group_within_a_month_may_be_counted_twice() -> None:
    known = [session("S-1"), session("S-2", day=DAY + timedelta(days=30)), session("S-3", group="market")]
    assert maybe_twice(known) == (("S-1", "S-2"),)
    assert maybe_twice(known, days=29) == ()


# -- spots


def pair(level: Level, *works: WorkKind) -> Listed:
    return Listed(tuple(May(person=p, work=w, until=DAY, level=level) for p in "ab" for w in works))


def walk(competence: Listed, level: Level, improvised: bool = False, people: tuple[str, ...] = ("a", "b")) -> Spot:
    spot = Spot(spot="E-1", reported=DAY)
    triage = SpotStepped(spot="E-1", step=SpotStep.TRIAGE, day=DAY, by="x", level=level, improvised=improvised)
    spot = step_spot(spot, triage, competence)
    return step_spot(spot, SpotStepped(spot="E-1", step=SpotStep.TASK, day=DAY, by="x", pair=people), competence)


def test_a_spot_goes_to_a_pair_of_its_level() -> None:
    assert walk(pair(Level.L2, WorkKind.EOD), Level.L2).pair == ("a", "b")
    for competence, level, improvised, rule in (
        (pair(Level.L2, WorkKind.EOD), Level.L3, False, "8"),
        (pair(Level.L2, WorkKind.EOD), Level.L2, True, "9"),
        (pair(Level.L2, WorkKind.IED), Level.L2, True, "8"),
    ):
        with pytest.raises(Refusal, match="ctask-device-not-qualified") as told:
            walk(competence, level, improvised)
        assert told.value.arguments["rule"] == rule
    assert walk(pair(Level.L2, WorkKind.EOD, WorkKind.IED), Level.L2, improvised=True).improvised


def test_a_pair_is_two_and_triage_says_the_level() -> None:
    with pytest.raises(Refusal, match="ctask-spot-pair"):
        walk(pair(Level.L2, WorkKind.EOD), Level.L1, people=("a", "a"))
    with pytest.raises(Refusal, match="ctask-spot-level"):
        step_spot(
            Spot(spot="E", reported=DAY), SpotStepped(spot="E", step=SpotStep.TRIAGE, day=DAY, by="x"), Listed(())
        )


def test_a_pair_that_meets_more_hands_on() -> None:
    competence = pair(Level.L1, WorkKind.EOD)
    spot = walk(competence, Level.L1)
    seen = SpotStepped(spot="E-1", step=SpotStep.VISIT, day=DAY, by="a", level=Level.L3)
    spot = step_spot(spot, seen, competence)
    with pytest.raises(Refusal, match="ctask-device-not-qualified"):
        step_spot(spot, replace(seen, step=SpotStep.DESTROY), competence)
    assert step_spot(spot, replace(seen, step=SpotStep.HAND_ON), competence).state is SpotState.TRIAGED
    with pytest.raises(Refusal, match="ctask-spot-backwards"):
        step_spot(spot, replace(seen, day=DAY - timedelta(days=1)), competence)


# -- victims


def test_an_identity_has_no_plain_form() -> None:
    who = Identity(name="N. Name", born="1980-05-01", address="Street 5", contact="555")
    for leak in (to_plain, json.dumps, pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            leak(who)
    for told in (repr(who), str(who), f"{who}"):
        assert told == "Identity(…)"
    assert not hasattr(who, "__dict__")


def test_an_identity_is_sealed_and_opened_with_its_key_only() -> None:
    who = Identity(name="N. Name", born="1980-05-01")
    sealed = who.seal(KEY, NONCE)
    assert b"Name" not in sealed
    assert Identity.unseal(sealed, KEY).open() == who.open()
    changed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for bytes_, key in ((sealed, OTHER), (changed, KEY)):
        with pytest.raises(Refusal, match="ctask-identity-sealed"):
            Identity.unseal(bytes_, key)
    with pytest.raises(ValueError, match="32 bytes"):
        who.seal(b"short", NONCE)
    for wrong in ({"name": " "}, {"name": "x", "passport": "1"}):
        with pytest.raises(Refusal, match="ctask-identity-fields"):
            Identity(**wrong)


def test_the_same_person_has_the_same_pseudonym_under_one_key_only() -> None:
    who, again = Identity(name="N. Name", born="1980"), Identity(name=" n.  NAME", born="1980", address="elsewhere")
    assert who.pseudonym(KEY) == again.pseudonym(KEY) != who.pseudonym(OTHER)
    assert who.pseudonym(KEY) != Identity(name="N. Name", born="1981").pseudonym(KEY)


def test_what_the_record_holds_of_a_person_is_no_identity() -> None:
    assert not {"name", "born", "address", "contact"} & set(Victim.__slots__)
    one = Victim(
        person="per-1",
        accident="A",
        day=DAY,
        sex="female",
        band="18-45",
        injured=True,
        killed=False,
        activity="grazing",
    )
    assert from_plain(Victim, to_plain(one)) == one


@given(st.lists(st.tuples(st.sets(st.sampled_from(list(Scope))), st.integers(0, 5), st.booleans()), max_size=6))
def test_consent_is_what_was_said_last_of_each_scope(rows: list[tuple[set[Scope], int, bool]]) -> None:
    told = [
        Consent(person="p", scopes=tuple(scopes), day=DAY + timedelta(days=n), heard_by="x", given=given_)
        for scopes, n, given_ in rows
    ]
    on = DAY + timedelta(days=3)
    in_order = sorted((one for one in told if one.day <= on), key=lambda one: one.day)
    for scope in Scope:
        said = [one.given for one in in_order if scope in one.scopes]
        assert (scope in agreed(told, "p", on)) is (bool(said) and said[-1])
    assert agreed(told, "q", on) == frozenset()


@pytest.mark.parametrize("purpose", list(Purpose))
def test_each_use_needs_its_own_consent(purpose: Purpose) -> None:
    def consent(*scopes: Scope) -> list[Consent]:
        return [Consent(person="p", scopes=scopes, day=DAY, heard_by="x")]

    check_use(consent(*NEEDS[purpose]), "p", purpose, DAY)
    for missing in NEEDS[purpose]:
        with pytest.raises(Refusal, match="ctask-consent"):
            check_use(consent(*(set(Scope) - {missing})), "p", purpose, DAY)
    with pytest.raises(Refusal, match="ctask-consent"):
        check_use(consent(*Scope), "p", purpose, DAY - timedelta(days=1))
