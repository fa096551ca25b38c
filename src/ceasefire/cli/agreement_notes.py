"""How notes about duties are told on the command line, and the ledger of a centre as its record has it."""

from pathlib import Path
from typing import Any

from ceasefire.agreement.load import load
from ceasefire.agreement.obligations.asked import written_day
from ceasefire.agreement.obligations.book import Duties
from ceasefire.cli.telling import Voice
from ceasefire.desk.duties_of_record import Note, duties_agreed, duties_of_record
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.refusal import Refusal


def record_of(centre: Path, agreement: str) -> tuple[Duties, tuple[Note, ...]]:
    """The duties of the edition that a centre holds, and every note; refuses a centre under another agreement."""
    from ceasefire.wiring import open_centre

    with open_centre(centre) as opened:
        duties = duties_agreed(opened.constitution)
        if (asked := load(agreement).agreement.id) != duties.agreement.id:
            raise Refusal("edition-of-another", agreement=asked, known=duties.agreement.id)
        notes = duties_of_record(opened.tables, duties, opened.constitution.agreement_sha256)
    return duties, tuple(notes.values())


def note_to_plain(one: Note) -> dict[str, Any]:
    """A note as plain JSON values: its name, what was noted by whom when, what it counts for, who confirmed it."""
    return {
        "note": one.said.id,
        "side": one.side,
        "officer": one.said.officer,
        "made_at": write_moment(one.said.made_at),
        "weight": one.weight.value,
        "confirmed_by": one.confirmed.officer if one.confirmed else None,
        "entry": one.said.entry,
    }


def tell_note(one: Note, speaker: Voice) -> None:
    """A note in one line."""
    if one.entry is None:
        speaker.tell("duty-note-old-line", name=one.said.id, officer=one.said.officer, weight=one.weight.value)
        return
    speaker.tell(
        "duty-note-line",
        name=one.said.id,
        officer=one.said.officer,
        kind=one.entry.kind.value,
        duty=one.entry.duty or one.entry.clock or one.entry.corrects or "",
        on=written_day(one.entry.on),
        text=one.entry.text.get(speaker.language, one.entry.text["en"]),
        weight=one.weight.value,
    )
