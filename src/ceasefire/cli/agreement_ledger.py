"""What the commands about obligations share: days on the command line, and the ledger they look into."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from ceasefire.agreement.clocks import first_instant
from ceasefire.agreement.deadlines import read_day_or_moment
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.load import load_duties, load_entries, load_story
from ceasefire.agreement.obligations.records import Entry, Story
from ceasefire.agreement.obligations.shifting import Day, day_of
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.cli.agreement_notes import record_of
from ceasefire.desk.duties_of_record import Note, counted
from ceasefire.vocabulary.refusal import Refusal


class DayOrMoment(click.ParamType[Day]):
    """A date, or a moment with its zone."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Day:
        if isinstance(value, date):
            return value
        try:
            day = read_day_or_moment(str(value))
        except Refusal:
            self.fail(f"{value!r} is no day: write 2020-11-25, or 2020-11-25T12:00:00+03:00", param, ctx)
        if not 1900 <= day.year <= 2999:
            self.fail(f"{value!r} does not lie between the years 1900 and 2999", param, ctx)
        return day


agreement_argument = click.argument("agreement")
known_option = click.option(
    "--known-at",
    type=DayOrMoment(),
    default=None,
    help="Leave out what became known later (a date: its 00:00 in the zone of record).",
)
entries_option = click.option(
    "--entries",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    default=None,
    help="Entries of your own ledger (JSON list, or YAML in the form of a story).",
)
story_option = click.option("--without-story", is_flag=True, help="Leave out the story shipped with the agreement.")

record_option = click.option(
    "--centre",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=None,
    help="Take the entries from this centre's record, and the edition that both sides agreed to; no story then.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The duties of an agreement, its shipped story if it is wanted, and all entries to be looked at.

    `notes` is what a centre's record holds, counted or not.
    """

    duties: Duties
    story: Story | None
    entries: tuple[Entry, ...]
    known_at: datetime | None
    notes: tuple[Note, ...] = ()

    def teller(self, language: str) -> Teller:
        return Teller(self.duties, self.entries, language)

    @property
    def title(self) -> dict[str, str]:
        return self.duties.agreement.title


def opened(
    agreement: str, entries: Path | None, without_story: bool, known_at: Day | None, centre: Path | None = None
) -> Opened:
    """Duties and entries read; what is wrong in them is refused."""
    duties, notes = record_of(centre, agreement) if centre else (load_duties(agreement), ())
    story = None if without_story or centre else load_story(agreement, duties)
    told = story.entries if story else counted(notes)
    own = load_entries(entries, duties, told) if entries else ()
    known = None if known_at is None else first_instant(known_at, duties.zone)
    return Opened(duties=duties, story=story, entries=(*told, *own), known_at=known, notes=notes)


def between(first: Day, last: Day, zone: str) -> tuple[date, date]:
    """Both as dates in the zone of record; refuses them the wrong way round."""
    start, end = day_of(first, zone), day_of(last, zone)
    if end < start:
        raise Refusal("duty-days-reversed", **{"from": start.isoformat(), "to": end.isoformat()})
    return start, end
