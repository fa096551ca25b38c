"""Note something about a duty of the agreement, or stand behind what the other delegation noted."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from ceasefire.agreement.obligations.load import entry_to_plain
from ceasefire.agreement.obligations.records import Entry
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.duties_of_record import Note, confirm, duties_agreed, duties_of_record, note
from ceasefire.desk.duty_statements import DutyConfirmed, DutyNoted
from ceasefire.desk.record import Tables
from ceasefire.desk.task_complaint import check_text, own_post
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal


def note_duty(centre: Centre, entry: Mapping[str, Any], *, officer: str, at: datetime) -> Note:
    """Enter one entry, see `note_all`."""
    return note_all(centre, [entry], officer=officer, at=at)[0]


def note_all(centre: Centre, entries: Sequence[Mapping[str, Any]], *, officer: str, at: datetime) -> tuple[Note, ...]:
    """Enter entries (plain form, see docs/how-to/follow-the-obligations.md), signed by `officer`: all or none.

    Left out, `id` is made from the content and `known_from` is now; the same sent again without them is one note.
    Refuses what is no entry with the field named, and evidence sealed under a hash that the record does not hold.
    """
    rules = centre.constitution
    side, post = own_post(rules, officer)
    found = duties_of_record(centre.tables, duties_agreed(rules), rules.agreement_sha256)
    before = set(found)
    told = []
    for n, entry in enumerate(entries):
        try:
            told.append(_noted(centre, found, entry, officer, at))
        except Refusal as refusal:
            place = f"[{n}] {refusal.place}" if len(entries) > 1 else refusal.place
            raise Refusal(refusal.key, place, **refusal.arguments) from None
    fresh = [one.said for name, one in found.items() if name not in before]
    centre.enter(side, [New(item=said.id, statement=said, posts={side: (post,)}) for said in fresh], at)
    return tuple(told)


def _noted(centre: Centre, found: dict[str, Note], entry: Mapping[str, Any], officer: str, at: datetime) -> Note:
    """The note of an entry, added to those there are; one that is there already is given back."""
    rules, side = centre.constitution, officer.partition("/")[0]
    duties, edition = duties_agreed(rules), rules.agreement_sha256
    row = {"id": f"{side}/{content_name('n', dict(entry))[2:14]}", "known_from": write_moment(at), **entry}
    if "known_from" not in entry and (before := _before(found.values(), officer, edition, row)) is not None:
        return before
    said = DutyNoted(agreement_sha256=edition, entry=row, officer=officer, made_at=at)
    read = note(dict(found), (side, -1), said, duties, edition).entry
    assert read is not None
    for language, words in read.text.items():
        check_text(words, rules.languages[0] if language == "en" else language, rules, f"text.{language}")
    _check_sources(centre.tables, read, rules)
    said = DutyNoted(agreement_sha256=edition, entry=entry_to_plain(read), officer=officer, made_at=at)
    return note(found, (side, -1), said, duties, edition)


def confirm_duty(centre: Centre, noted: str, *, officer: str, at: datetime) -> Note:
    """Stand behind a note of the other delegation; what is confirmed was received before it was confirmed."""
    rules = centre.constitution
    side, post = own_post(rules, officer)
    centre.exchange(at)
    found = duties_of_record(centre.tables, duties_agreed(rules), rules.agreement_sha256)
    said = DutyConfirmed(noted=noted, officer=officer, made_at=at)
    after = confirm(found, said)
    assert after.entry is not None
    _check_sealed(centre.tables, after.entry)
    centre.enter(side, [New(item=noted, statement=said, posts={side: (post,)})], at)
    return after


def _before(found: Iterable[Note], officer: str, edition: str, row: Mapping[str, Any]) -> Note | None:
    """The same note of the same officer, made without saying since when it is known."""
    for one in found:
        same = one.said.entry.get("id") == row["id"] and one.said.agreement_sha256 == edition
        if same and one.said.officer == officer and _same(one.said.entry, row):
            return one
    return None


def _same(kept: Mapping[str, Any], row: Mapping[str, Any]) -> bool:
    """An entry read and written again says the same as the one given, the moment it became known aside."""
    given = {**row, "known_from": kept["known_from"]}
    return entry_to_plain(Entry.model_validate(given)) == dict(kept)


def _check_sources(tables: Tables, entry: Entry, rules: Constitution) -> None:
    for n, one in enumerate(entry.evidence):
        check_text(one.source, rules.languages[0], rules, f"evidence.{n}.source")
    _check_sealed(tables, entry)


def _check_sealed(tables: Tables, entry: Entry) -> None:
    """Refuses a hash under which nothing was sealed."""
    for one in entry.evidence:
        if one.sealed is not None and not tables.has("sealed", one.sealed):
            raise Refusal("duty-note-sealed-unknown", "evidence", sha256=one.sealed)
