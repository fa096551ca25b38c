"""`ceasefire agreement calendar`: deadlines, notice windows, ends of terms and recurring duties between two days."""

from datetime import date, datetime
from pathlib import Path

import click

from ceasefire.agreement.clocks import read_duration
from ceasefire.agreement.obligations.asked import written_day
from ceasefire.agreement.obligations.calendar import Item, calendar, item_to_plain
from ceasefire.agreement.obligations.ics import icalendar
from ceasefire.agreement.obligations.shifting import Day, shifted
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.cli.agreement_ledger import (
    DayOrMoment,
    Opened,
    agreement_argument,
    between,
    entries_option,
    known_option,
    opened,
    record_option,
    story_option,
)
from ceasefire.cli.telling import Voice, emit, json_option, voice

_AHEAD = read_duration("P10Y")


@click.command("calendar")
@agreement_argument
@click.option("--from", "first", type=DayOrMoment(), default=None, help="First day (default: when it was signed).")
@click.option("--to", "last", type=DayOrMoment(), default=None, help="Last day (default: ten years after the first).")
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path), help="Write it to this iCalendar file (.ics).")
@known_option
@entries_option
@story_option
@record_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    agreement: str,
    first: Day | None,
    last: Day | None,
    ics: Path | None,
    known_at: Day | None,
    entries: Path | None,
    without_story: bool,
    centre: Path | None,
    as_json: bool,
) -> None:
    """List what AGREEMENT asks for and when: due days as they were moved, last moments for objections, ends of terms.

    With --ics also as a file that calendar programs read; an event keeps its identity when its day is moved.
    """
    ledger = opened(agreement, entries, without_story, known_at, centre)
    begin = first if first is not None else ledger.duties.agreement.signed_on
    end = last if last is not None else shifted(begin, _AHEAD, ledger.duties.zone)
    days = between(begin, end, ledger.duties.zone)
    items = calendar(ledger.duties, ledger.entries, *days, ledger.known_at)
    speaker = voice(ctx, as_json)
    teller = ledger.teller(speaker.language)
    if ics is not None:
        text = icalendar(ledger.duties, items, teller, ledger.known_at or _now())
        ics.write_bytes(text.encode())
    if as_json:
        emit(_plain(ledger, days, items))
        return
    _show(ledger, days, items, speaker, teller)
    if ics is not None:
        speaker.tell("duty-calendar-written", count=len(items), file=ics.name)
    speaker.next_step(f"ceasefire agreement duties {agreement}")


def _now() -> datetime:
    from ceasefire.wiring import clock

    return clock()


def _plain(ledger: Opened, days: tuple[date, date], items: tuple[Item, ...]) -> dict[str, object]:
    return {
        "agreement": ledger.duties.agreement.id,
        "zone": ledger.duties.zone,
        "from": days[0].isoformat(),
        "to": days[1].isoformat(),
        "known_at": written_day(ledger.known_at) if ledger.known_at else None,
        "dates": [item_to_plain(item) for item in items],
    }


def _show(ledger: Opened, days: tuple[date, date], items: tuple[Item, ...], speaker: Voice, teller: Teller) -> None:
    title = ledger.title.get(speaker.language, ledger.title["en"])
    told = {"from": teller.day(days[0]), "to": teller.day(days[1])}
    speaker.tell("duty-calendar-head", agreement=title, zone=ledger.duties.zone, **told)
    if not items:
        speaker.tell("duty-calendar-empty")
    for item in items:
        kind = speaker.text("agreement-duty-calendar", what=item.what, duty=item.duty, number=item.number)
        what = ledger.duties.duty(item.duty).what
        words = what.get(speaker.language, what["en"])
        words += f" ({speaker.text('duty-calendar-met')})" if item.met else ""
        speaker.tell("duty-calendar-line", on=teller.day(item.on), told=kind, what=words)
