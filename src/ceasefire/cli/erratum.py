"""`ceasefire erratum`: a numbered correction to an issued report, listed in the next one."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain


@click.command("erratum")
@click.argument("report")
@centre_option
@side_option
@click.option("--said", required=True, help="What the report says.")
@click.option("--reads", required=True, help="What it should read.")
@click.option("--reason", required=True, help="Why it was wrong.")
@click.option(
    "--by", "officers", multiple=True, required=True, metavar="SIDE/POST", help="Who corrects; one of each side."
)
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    report: str,
    centre: Path,
    side: str,
    said: str,
    reads: str,
    reason: str,
    officers: tuple[str, ...],
    at: datetime | None,
    as_json: bool,
) -> None:
    """Correct REPORT (its number, such as 002/2021). The issued report stays; the next one lists the change."""
    from ceasefire.desk.correct_report import correct_report
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        erratum = correct_report(
            opened, report, said=said, reads=reads, reason=reason, officers=officers, side=side, at=moments(at)()
        )
    if as_json:
        emit(to_plain(erratum))
    tells.tell("cli-erratum-done", number=erratum.number, report=report)
    tells.next_step(f"ceasefire report --centre {centre}")
