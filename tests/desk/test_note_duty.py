"""Obligations from the record: what both stand behind counts, what one side says alone is its word, the rest waits."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.load import load_duties
from ceasefire.agreement.obligations.plain import standing_to_plain
from ceasefire.desk import record
from ceasefire.desk.centre import New
from ceasefire.desk.duties_of_record import Weight, counted, duties_agreed, duties_of_record, fold
from ceasefire.desk.duty_statements import DutyConfirmed, DutyNoted
from ceasefire.desk.note_duty import confirm_duty, note_duty
from ceasefire.desk.rebuild import rebuild
from ceasefire.desk.statements import KIND_OF
from ceasefire.ledger.verify import verify_record
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.record_folder import hand_out
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.wiring import record_views

NOW = datetime(2021, 1, 30, 10, tzinfo=UTC)
DAY = date(2021, 1, 30)
DONE: dict[str, Any] = {
    "kind": "fulfilled",
    "duty": "P6a",
    "on": "2020-11-25",
    "by": ["AZ"],
    "text": {"en": "Units entered."},
    "evidence": [{"basis": "record", "source": "joint record, 25 November 2020"}],
}
DISPUTE = {**DONE, "kind": "dispute", "duty": "P2", "on": "2021-01-29", "text": {"en": "Not all of it."}}
OBJECTION = {**DONE, "kind": "objection", "duty": "P4.term", "text": {"en": "The term is not to be renewed."}}


def status(centre: CentreFolder, duty: str) -> str:
    duties = duties_agreed(centre.constitution)
    notes = duties_of_record(centre.tables, duties, centre.constitution.agreement_sha256)
    return next(one.status.value for one in standings(duties, counted(notes.values()), DAY) if one.duty == duty)


def weights(centre: CentreFolder, edition: str = "") -> list[str]:
    duties = duties_agreed(centre.constitution)
    found = duties_of_record(centre.tables, duties, edition or centre.constitution.agreement_sha256)
    return [one.weight.value for one in found.values()]


@pytest.mark.parametrize(("first", "second"), [("a", "b"), ("b", "a")])
def test_a_note_counts_once_the_other_side_stands_behind_it(centre: CentreFolder, first: str, second: str) -> None:
    noted = note_duty(centre, DONE, officer=f"{first}/duty", at=NOW)
    assert (status(centre, "P6a"), weights(centre)) == ("overdue", ["waits"])
    with pytest.raises(Refusal, match="duty-confirm-own"):
        confirm_duty(centre, noted.said.id, officer=f"{first}/head", at=NOW)
    confirm_duty(centre, noted.said.id, officer=f"{second}/duty", at=NOW)
    assert (status(centre, "P6a"), weights(centre)) == ("met", ["confirmed"])
    sizes = centre.tables.sizes()
    with pytest.raises(Refusal, match="duty-confirmed-already"):
        confirm_duty(centre, noted.said.id, officer=f"{second}/head", at=NOW)
    with pytest.raises(Refusal, match="duty-note-unknown"):
        confirm_duty(centre, "dty-0", officer=f"{second}/head", at=NOW)
    assert centre.tables.sizes() == sizes


def test_a_side_may_always_speak_its_mind(centre: CentreFolder) -> None:
    noted = note_duty(centre, DISPUTE, officer="b/duty", at=NOW)
    assert noted.weight is Weight.ALONE
    assert status(centre, "P2") == "disputed"
    with pytest.raises(Refusal, match="duty-confirm-not-waiting"):
        confirm_duty(centre, noted.said.id, officer="a/duty", at=NOW)


@pytest.mark.parametrize(("on", "weight"), [("2021-01-29", "waits"), ("2021-01-30", "alone"), ("2021-02-01", "alone")])
def test_no_side_alone_dates_an_objection_back(centre: CentreFolder, on: str, weight: str) -> None:
    noted = note_duty(centre, {**OBJECTION, "on": on}, officer="a/duty", at=NOW)
    assert noted.weight == weight
    if weight == "waits":
        confirm_duty(centre, noted.said.id, officer="b/duty", at=NOW)
        assert weights(centre) == ["confirmed"]


def test_the_same_sent_twice_is_one_note(centre: CentreFolder) -> None:
    first = note_duty(centre, DONE, officer="a/duty", at=NOW)
    sizes = centre.tables.sizes()
    again = note_duty(centre, DONE, officer="a/duty", at=NOW + timedelta(seconds=2))
    assert again.said == first.said
    assert centre.tables.sizes() == sizes
    with pytest.raises(Refusal, match="there already"):
        note_duty(centre, {**DONE, "id": first.said.entry["id"], "on": "2020-11-24"}, officer="a/duty", at=NOW)


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "duty": ({"duty": "P99"}, "there is no duty P99"),
    "kind": ({"kind": "perhaps"}, "field=kind"),
    "day": ({"on": "soon"}, "field=on"),
    "who": ({"by": ["somebody"]}, "somebody is not known here"),
    "share": ({"share": 0.5}, "share does not go with fulfilled"),
    "needs": ({"kind": "extension"}, "needs due and footing"),
    "words": ({"text": {"en": " "}}, "field=text"),
    "control": ({"text": {"en": "a\x07"}}, "text.en: complaint-text-control"),
    "known": ({"known_from": "2021-01-30T10:00:01Z"}, "known_from: duty-note-known-later"),
    "year": ({"on": "0001-01-01"}, "on: duty-note-year"),
    "change": ({"kind": "correction", "changes": {"on": "9999-12-31"}}, "on: duty-note-year"),
    "name": ({"id": "b/7"}, "id: duty-note-name"),
    "sealed": ({"evidence": [{"basis": "record", "source": "x", "sealed": "0" * 64}]}, "duty-note-sealed-unknown"),
    "nothing": ({"evidence": []}, "field=evidence"),
}


def test_what_is_no_entry_is_refused_and_nothing_entered(centre: CentreFolder) -> None:
    sizes = centre.tables.sizes()
    for name, (change, told) in WRONG.items():
        with pytest.raises(Refusal) as refused:
            note_duty(centre, {**DONE, **change}, officer="a/duty", at=NOW)
        assert told in str(refused.value), name
    assert centre.tables.sizes() == sizes


def test_nobody_notes_or_confirms_in_another_s_name(centre: CentreFolder) -> None:
    with pytest.raises(Refusal, match="officer-not-of-delegation"):
        note_duty(centre, DONE, officer="a/nobody", at=NOW)
    noted = note_duty(centre, DONE, officer="a/duty", at=NOW)
    centre.exchange(NOW)
    forged = DutyConfirmed(noted=noted.said.id, officer="b/head", made_at=NOW)
    centre.enter("b", [New(item=noted.said.id, statement=forged, posts={"b": ("duty",)})], NOW)
    own = DutyConfirmed(noted=noted.said.id, officer="a/head", made_at=NOW)
    centre.enter("a", [New(item=noted.said.id, statement=own, posts={"a": ("head",)})], NOW)
    said = DutyNoted(
        agreement_sha256=noted.said.agreement_sha256, entry={**DISPUTE, "id": "b/1", "known_from": "2021-01-30"},
        officer="b/head", made_at=NOW,
    )  # fmt: skip
    centre.enter("b", [New(item=said.id, statement=said, posts={"b": ("duty",)})], NOW)
    assert weights(centre) == ["waits"]


def test_what_was_noted_under_another_edition_is_not_counted(centre: CentreFolder) -> None:
    noted = note_duty(centre, DISPUTE, officer="a/duty", at=NOW)
    old = replace(noted.said, agreement_sha256="f" * 64, officer="a/head")
    centre.enter("a", [New(item=old.id, statement=old, posts={"a": ("head",)})], NOW)
    assert weights(centre) == ["alone", "other_edition"]
    with pytest.raises(Refusal, match="duty-confirm-not-waiting"):
        confirm_duty(centre, old.id, officer="b/duty", at=NOW)
    assert weights(centre, edition="f" * 64)[0] == "other_edition"


def test_the_record_tells_it_as_of_any_size_and_verifies(centre: CentreFolder, tmp_path: Path) -> None:
    noted = note_duty(centre, DONE, officer="a/duty", at=NOW)
    centre.exchange(NOW)
    before = centre.tables.sizes()
    confirm_duty(centre, noted.said.id, officer="b/duty", at=NOW)
    centre.exchange(NOW)
    duties, edition = duties_agreed(centre.constitution), centre.constitution.agreement_sha256
    then = duties_of_record(centre.tables, duties, edition, upto=before)
    assert [one.weight.value for one in then.values()] == ["waits"]
    assert weights(centre) == ["confirmed"]
    for side in "ab":
        hand_out(tmp_path / "centre" / side, tmp_path / "record" / side)
    assert verify_record(tmp_path / "record").ok
    views = record_views(tmp_path / "record")
    assert rebuild(views, None, None).same
    for view in views:
        again = duties_of_record(view.tables, duties_agreed(view.constitution), edition)
        assert [(one.said, one.weight) for one in again.values()] == [(noted.said, Weight.CONFIRMED)]


# --- Which side noted first plays no part ---------------------------------------------------------------------------

EDITION = "e" * 64
KIND = st.sampled_from(["fulfilled", "not_fulfilled", "reported", "dispute", "extension"])
ROWS = st.lists(
    st.tuples(
        KIND, st.sampled_from(["P2", "P6a", "P6b"]), st.integers(0, 9), st.sampled_from(["AM", "AZ"]), st.booleans()
    ),
    max_size=4,
)


@pytest.fixture(scope="module")
def duties() -> Duties:
    return load_duties("nk-2020-11-09")


def notes_of(side: str, rows: Sequence[tuple[str, str, int, str, bool]]) -> list[tuple[DutyNoted, bool]]:
    """Each row as a note of the side, with whether the other confirms it."""
    found = []
    for n, (kind, duty, day, by, confirmed) in enumerate(rows):
        entry = {**DONE, "id": f"{side}/{n}", "kind": kind, "duty": duty, "by": [by], "known_from": "2021-01-30"}
        entry["on"] = f"2020-11-{20 + day}"
        entry |= {"due": "2020-12-24", "footing": "statement"} if kind == "extension" else {}
        said = DutyNoted(agreement_sha256=EDITION, entry=entry, officer=f"{side}/duty", made_at=NOW)
        found.append((said, confirmed))
    return found


def held(side: str, said: DutyNoted | DutyConfirmed) -> record.Entry:
    return record.Entry(
        side=side, index=0, kind=KIND_OF[type(said)], item="", claimed_at=NOW, author="", seen=0,
        statement=to_plain(said), signers=(said.officer,),
    )  # fmt: skip


@settings(deadline=None, max_examples=40)
@given(a=ROWS, b=ROWS, data=st.data())
def test_standings_do_not_depend_on_which_side_noted_first(duties: Duties, a: Any, b: Any, data: Any) -> None:
    said = {side: notes_of(side, rows) for side, rows in (("a", a), ("b", b))}
    plain = [held(side, one) for side, rows in said.items() for one, _ in rows]
    agreed = [
        held(other, DutyConfirmed(noted=one.id, officer=f"{other}/head", made_at=NOW))
        for side, other in ("ab", "ba")
        for one, confirmed in said[side]
        if confirmed
    ]
    mixed = data.draw(st.permutations(plain)) + data.draw(st.permutations(agreed))
    first, second = (fold(order, duties, EDITION) for order in (plain + agreed, mixed))
    told = [
        [standing_to_plain(one) for one in standings(duties, counted(notes.values()), date(2020, 12, 20))]
        for notes in (first, second)
    ]
    assert told[0] == told[1]
    assert len(counted(first.values())) == len(counted(second.values()))


@settings(deadline=None, max_examples=40)
@given(a=ROWS)
def test_what_one_side_alone_says_never_makes_a_duty_met(duties: Duties, a: Any) -> None:
    entries = [held("a", one) for one, _ in notes_of("a", a)]
    found = standings(duties, counted(fold(entries, duties, EDITION).values()), date(2020, 12, 20))
    assert not [one.duty for one in found if one.status.value in ("met", "met_late")]
