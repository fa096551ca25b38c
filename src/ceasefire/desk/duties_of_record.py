"""Obligations as the record tells them: what was noted, what both stand behind, what one said alone, what waits.

Counted is what one delegation noted and an officer of the other confirmed, and what either said alone where anybody may
speak for itself (reported, dispute, and an objection that is not dated back). A rule of the desk, in no agreement's
text. Which side noted first plays no part: the names of a side's entries begin with the side.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.history import instant
from ceasefire.agreement.obligations.load import entries_from_plain, load_duties
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.desk import record
from ceasefire.desk.agreed_text import agreed_text, edition_name
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.duty_statements import DutyConfirmed, DutyNoted
from ceasefire.desk.record import Sizes, Tables
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)

KINDS = ("duty-noted", "duty-confirmed")


class Weight(StrEnum):
    """What a note counts for."""

    WAITS = "waits"
    ALONE = "alone"
    CONFIRMED = "confirmed"
    OTHER_EDITION = "other_edition"


COUNTED = (Weight.ALONE, Weight.CONFIRMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note of a side: the log entry (side, index) that holds it, its entry of the ledger, and who confirmed it.

    `entry` is None for what was noted under another edition: only that one's duties could say what it means.
    """

    key: tuple[str, int]
    said: DutyNoted
    entry: Entry | None
    weight: Weight
    confirmed: DutyConfirmed | None = None

    @property
    def side(self) -> str:
        return self.key[0]


def duties_agreed(constitution: Constitution) -> Duties:
    """The duties of the edition in force; refuses another text under the same name."""
    agreed_text(constitution)
    return _read(edition_name(constitution), constitution.agreement_sha256)


@lru_cache(8)
def _read(name: str, sha256: str) -> Duties:
    return load_duties(name)


def duties_of_record(
    tables: Tables, duties: Duties, agreement_sha256: str, upto: Sizes | None = None
) -> dict[str, Note]:
    """Every note by its name, by the first `upto` entries of each log, under this edition of the agreement."""
    return fold(tables.entries(*KINDS, upto=upto), duties, agreement_sha256)


def fold(entries: Iterable[record.Entry], duties: Duties, agreement_sha256: str) -> dict[str, Note]:
    """The same from the log entries themselves, causes before effects; what the rules do not allow changes nothing."""
    found: dict[str, Note] = {}
    for entry in entries:
        try:
            _take(found, entry, duties, agreement_sha256)
        except Refusal as refusal:
            log.log(logging.WARNING, "entry %s/%s changes nothing: %s", entry.side, entry.index, refusal)
    return found


def counted(notes: Iterable[Note]) -> tuple[Entry, ...]:
    """The entries from which standings are worked out."""
    return tuple(one.entry for one in notes if one.weight in COUNTED and one.entry is not None)


def _take(found: dict[str, Note], entry: record.Entry, duties: Duties, agreement_sha256: str) -> None:
    said = entry.read()
    if not entry.by(entry.side, [said.officer]):
        raise Refusal("officer-not-of-delegation", officer=said.officer, delegation=entry.side)
    if isinstance(said, DutyConfirmed):
        confirm(found, said)
    else:
        note(found, (entry.side, entry.index), said, duties, agreement_sha256)


def note(found: dict[str, Note], key: tuple[str, int], said: DutyNoted, duties: Duties, agreement_sha256: str) -> Note:
    """Add a note to those there are; refuses what is no entry, a name taken, and what was known after it was made."""
    if said.id in found:
        raise Refusal("duty-noted-already", name=said.id)
    if said.agreement_sha256 != agreement_sha256:
        found[said.id] = Note(key=key, said=said, entry=None, weight=Weight.OTHER_EDITION)
        return found[said.id]
    check_years(said.entry)
    others = [one.entry for one in found.values() if one.entry is not None]
    entry = entries_from_plain([said.entry], duties, others, "entry")[0]
    if not entry.id.startswith(f"{key[0]}/"):
        raise Refusal("duty-note-name", "id", name=entry.id, side=key[0])
    if instant(entry.known_from, duties.zone) > said.made_at:
        raise Refusal("duty-note-known-later", "known_from")
    weight = Weight.ALONE if _alone(entry, said.made_at, duties.zone) else Weight.WAITS
    found[said.id] = Note(key=key, said=said, entry=entry, weight=weight)
    return found[said.id]


def check_years(row: Mapping[str, Any]) -> None:
    """Refuses days outside 1900 to 2999: at the ends of the calendar no zone can be reckoned with."""
    changes = row.get("changes")
    for where in (row, changes if isinstance(changes, Mapping) else {}):
        for name in ("on", "known_from", "due", "for"):
            year = str(where.get(name, "")).strip()[:4]
            if year.isdigit() and not "1900" <= year <= "2999":
                raise Refusal("duty-note-year", name)


def _alone(entry: Entry, made_at: datetime, zone: str) -> bool:
    """May a side say this without the other? An objection only as made on the day it is noted, or later."""
    if entry.kind is Kind.OBJECTION:
        day = made_at.astimezone(ZoneInfo(zone)).date()
        return instant(entry.on, zone) >= instant(day, zone)
    return entry.kind in (Kind.REPORTED, Kind.DISPUTE)


def confirm(found: dict[str, Note], said: DutyConfirmed) -> Note:
    """Let the other delegation stand behind a note, once; refuses the own note and one that does not wait."""
    now = found.get(said.noted)
    if now is None:
        raise Refusal("duty-note-unknown", name=said.noted)
    if said.officer.partition("/")[0] == now.side:
        raise Refusal("duty-confirm-own", name=said.noted)
    if now.confirmed is not None:
        raise Refusal("duty-confirmed-already", name=said.noted)
    if now.weight is not Weight.WAITS:
        raise Refusal("duty-confirm-not-waiting", name=said.noted)
    found[said.noted] = replace(now, weight=Weight.CONFIRMED, confirmed=said)
    return found[said.noted]
