"""`ceasefire agreement replay`: how the duties stood day by day, as known on each day."""

from datetime import date
from pathlib import Path

import click

from ceasefire.agreement.obligations.asked import written_day
from ceasefire.agreement.obligations.plain import standing_to_plain
from ceasefire.agreement.obligations.replay import Change, Day, counts, day_to_plain, replay
from ceasefire.agreement.obligations.shifting import Day as DayAsked
from ceasefire.agreement.obligations.status import Standing
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.cli.agreement_ledger import (
    DayOrMoment,
    Opened,
    agreement_argument,
    between,
    entries_option,
    known_option,
    opened,
    story_option,
)
from ceasefire.cli.telling import Voice, emit, json_option, voice


@click.command("replay")
@agreement_argument
@click.option("--from", "first", type=DayOrMoment(), default=None, help="First day (default: where the story begins).")
@click.option("--to", "last", type=DayOrMoment(), default=None, help="Last day (default: where the story ends).")
@known_option
@entries_option
@story_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    agreement: str,
    first: DayAsked | None,
    last: DayAsked | None,
    known_at: DayAsked | None,
    entries: Path | None,
    without_story: bool,
    as_json: bool,
) -> None:
    """Replay how the duties of AGREEMENT stood from day to day; only days on which something changed are told.

    Each day is told by what was known at its end; with --known-at all of them by what was known at that moment.
    """
    ledger = opened(agreement, entries, without_story, known_at)
    start, end = between(*_days(ledger, first, last), ledger.duties.zone)
    days = list(replay(ledger.duties, ledger.entries, start, end, ledger.known_at))
    speaker = voice(ctx, as_json)
    if as_json:
        emit(_plain(ledger, days))
        return
    _show(ledger, days, speaker, ledger.teller(speaker.language))
    speaker.next_step(f"ceasefire agreement duties {agreement} --on {end.isoformat()}")


def _days(ledger: Opened, first: DayAsked | None, last: DayAsked | None) -> tuple[DayAsked, DayAsked]:
    if last is None and ledger.story is None:
        from ceasefire.wiring import clock

        last = clock()
    begin = first or (ledger.story.from_ if ledger.story else ledger.duties.agreement.in_force)
    return begin, last or (ledger.story.to if ledger.story else begin)


def _plain(ledger: Opened, days: list[Day]) -> dict[str, object]:
    return {
        "agreement": ledger.duties.agreement.id,
        "from": days[0].on.isoformat(),
        "to": days[-1].on.isoformat(),
        "known_at": written_day(ledger.known_at) if ledger.known_at else None,
        "days": [day_to_plain(day) for day in days if day.eventful],
        "end": [standing_to_plain(one) for one in days[-1].standings],
        "counts": counts(days[-1].standings),
    }


def _show(ledger: Opened, days: list[Day], speaker: Voice, teller: Teller) -> None:
    title = ledger.title.get(speaker.language, ledger.title["en"])
    first, last = days[0].on, days[-1].on
    speaker.tell("duty-replay-head", agreement=title, **{"from": teller.day(first), "to": teller.day(last)})
    if ledger.known_at is not None:
        speaker.tell("duty-replay-known", known=teller.day(ledger.known_at))
    for day in (day for day in days if day.eventful):
        click.echo("")
        click.echo(teller.day(day.on))
        for change in day.changes:
            click.echo("  " + _change(change, speaker, teller))
        for entry in day.entries:
            by = ", ".join(entry.by) or "nobody"
            kind = speaker.text("agreement-duty-kind", kind=entry.kind.value) + speaker.text("agreement-duty-by", by=by)
            click.echo(f"    {entry.duty or entry.clock or entry.corrects}: {kind}: {teller.words_of(entry)}")
    _end(ledger, days, last, speaker, teller)


def _change(change: Change, speaker: Voice, teller: Teller) -> str:
    after = _status(change.after, speaker)
    if change.after.due is not None and change.after.met_on is None:
        after = speaker.text("duty-replay-due", told=after, due=teller.day(change.after.due))
    if change.after.ends is not None:
        after = speaker.text("duty-replay-ends", told=after, until=teller.day(change.after.ends))
    if change.after.total is not None:
        after = f"{after} ({change.after.total})"
    if change.before is None or change.before.status is change.after.status:
        return speaker.text("duty-replay-start", duty=change.after.duty, after=after)
    before = _status(change.before, speaker)
    return speaker.text("duty-replay-change", duty=change.after.duty, before=before, after=after)


def _status(one: Standing, speaker: Voice) -> str:
    return speaker.text("agreement-duty-status", status=one.status.value)


def _end(ledger: Opened, days: list[Day], last: date, speaker: Voice, teller: Teller) -> None:
    click.echo("")
    quiet = sum(not day.eventful for day in days)
    speaker.tell("duty-quiet-days", count=quiet)
    speaker.tell("duty-replay-end", day=teller.day(last))
    for name, count in counts(days[-1].standings).items():
        duties = [one.duty for one in days[-1].standings if one.status.value == name]
        if count:
            click.echo(
                "  "
                + speaker.text("duty-count", status=name, count=count)
                + (f": {', '.join(duties)}" if duties else "")
            )
    seen = {entry.id for day in days for entry in day.entries}
    unsure = [e.id for e in ledger.entries if e.id in seen and any(one.basis == "remembered" for one in e.evidence)]
    if unsure:
        speaker.tell("duty-remembered", entries=", ".join(unsure))
