"""`ceasefire regroup`: officers of both delegations decide which reports are one incident."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain


@click.command("regroup")
@click.argument("act", type=click.Choice(["merge", "split", "detach", "confirm"]))
@click.argument("reports", nargs=-1, required=True)
@centre_option
@side_option
@click.option("--reason", required=True, help="Why, in words; kept in the record.")
@click.option(
    "--by", "officers", multiple=True, required=True, metavar="SIDE/POST", help="Who decided; one of each side."
)
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    act: str,
    reports: tuple[str, ...],
    centre: Path,
    side: str,
    reason: str,
    officers: tuple[str, ...],
    at: datetime | None,
    as_json: bool,
) -> None:
    """Merge, split, detach or confirm REPORTS (ids of observations and allegations).

    The method's grouping is a suggestion; this decision binds it from the next `close-day` on and can be undone by a
    later one. Everything stays in the record.
    """
    from ceasefire.desk.regroup import regroup
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        decision = regroup(opened, act, reports, reason=reason, officers=officers, side=side, at=moments(at)())
    if as_json:
        emit(to_plain(decision))
    tells.tell("cli-regroup-done", act=act, reports=len(reports))
    tells.next_step(f"ceasefire close-day --centre {centre}")
