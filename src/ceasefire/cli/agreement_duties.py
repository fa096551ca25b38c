"""`ceasefire agreement duties`: how every duty stands on a day, as known at a moment, with the reasons."""

from pathlib import Path

import click

from ceasefire.agreement.obligations.asked import written_day
from ceasefire.agreement.obligations.ledger import standings
from ceasefire.agreement.obligations.plain import standing_to_plain
from ceasefire.agreement.obligations.replay import counts
from ceasefire.agreement.obligations.shifting import Day
from ceasefire.agreement.obligations.status import Standing
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.cli.agreement_ledger import (
    DayOrMoment,
    Opened,
    agreement_argument,
    entries_option,
    known_option,
    opened,
    record_option,
    story_option,
)
from ceasefire.cli.agreement_notes import note_to_plain, tell_note
from ceasefire.cli.telling import Voice, emit, json_option, voice


@click.command("duties")
@agreement_argument
@click.option("--on", type=DayOrMoment(), default=None, help="The day asked for, at its end (default: today).")
@click.option("--duty", "only", multiple=True, help="Only this duty; may be given several times.")
@click.option("--brief", is_flag=True, help="Statuses only, without the reasons.")
@known_option
@entries_option
@story_option
@record_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    agreement: str,
    on: Day | None,
    only: tuple[str, ...],
    brief: bool,
    known_at: Day | None,
    entries: Path | None,
    without_story: bool,
    centre: Path | None,
    as_json: bool,
) -> None:
    """Tell how each duty of AGREEMENT stands.

    It is open, met, met late, overdue, extended, disputed, not dated or not checkable.

    Every answer comes with the clause, the due day and how it was reached, what each side said, and the sources.
    Nothing entered with a later --known-at changes an earlier answer.
    """
    ledger = opened(agreement, entries, without_story, known_at, centre)
    wanted = [ledger.duties.duty(name).id for name in only] or [duty.id for duty in ledger.duties.duties]
    day = on if on is not None else _today()
    found = [one for one in standings(ledger.duties, ledger.entries, day, ledger.known_at) if one.duty in wanted]
    speaker = voice(ctx, as_json)
    teller = ledger.teller(speaker.language)
    if as_json:
        emit(_plain(ledger, day, found, None if brief else teller))
        return
    _show(ledger, day, found, speaker, teller, brief)
    speaker.next_step(f"ceasefire agreement calendar {agreement}")


def _today() -> Day:
    from ceasefire.wiring import clock

    return clock()


def _plain(ledger: Opened, day: Day, found: list[Standing], teller: Teller | None) -> dict[str, object]:
    return {
        "agreement": ledger.duties.agreement.id,
        "on": written_day(day),
        "known_at": written_day(ledger.known_at) if ledger.known_at else None,
        "duties": [standing_to_plain(one, teller) for one in found],
        "counts": counts(found),
        **({"notes": [note_to_plain(one) for one in ledger.notes]} if ledger.notes else {}),
    }


def _show(ledger: Opened, day: Day, found: list[Standing], speaker: Voice, teller: Teller, brief: bool) -> None:
    title = ledger.title.get(speaker.language, ledger.title["en"])
    if ledger.known_at is None:
        speaker.tell("duty-list-head-all", agreement=title, day=teller.day(day))
    else:
        speaker.tell("duty-list-head", agreement=title, day=teller.day(day), known=teller.day(ledger.known_at))
    for one in found:
        click.echo("\n".join(teller.lines(one.why)[: 1 if brief else None]))
        settling = [] if brief else teller.settling(one)
        if settling:
            click.echo("  " + speaker.text("agreement-settle-heading"))
        for sentence in settling:
            click.echo("    " + sentence)
    for note in ledger.notes:
        tell_note(note, speaker)
