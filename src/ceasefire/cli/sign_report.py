"""`ceasefire sign-report`: a delegation signs a day's report, or has its dissent printed on it."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.close_day import day_argument
from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.sign import acting_option, present_option, sitting_of
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.verification.records import Choice
from ceasefire.vocabulary.plain import to_plain


@click.command("sign-report")
@day_argument
@centre_option
@side_option
@click.option("--dissent", default="", metavar="WORDS", help="Issue the report with this dissent of your delegation.")
@present_option
@acting_option
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    day: datetime | None,
    centre: Path,
    side: str,
    dissent: str,
    present: tuple[str, ...],
    acting: tuple[str, ...],
    at: datetime | None,
    as_json: bool,
) -> None:
    """Sign the last edition of the report of DAY (default: the newest report) for your delegation."""
    from ceasefire.desk.report_day import latest, sign_report, signed_by
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        now = moments(at)()
        issued = latest(opened.tables, day.date() if day else None)
        choice = Choice.DISSENT if dissent else Choice.SIGN
        sitting = sitting_of(present, acting)
        signed = sign_report(opened, issued, side=side, choice=choice, sitting=sitting, at=now, words=dissent)
        opened.exchange(now)
        have = len(signed_by(opened.tables, issued))
    if as_json:
        emit({"signed": to_plain(signed), "signatures": have})
    tells.tell("cli-sign-report-done", number=issued.number, side=side, have=have)
    if have == 2:
        tells.next_step(f"ceasefire report {issued.day} --again --centre {centre}")
