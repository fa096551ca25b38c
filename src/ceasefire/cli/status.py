"""`ceasefire status`: what the centre holds, what is open between the delegations, and what is due."""

from collections import Counter
from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.verification.standing import SETTLED, Standing

SHOWN = 8


@click.command("status")
@centre_option
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, centre: Path, at: datetime | None, as_json: bool) -> None:
    """Tell what the centre holds, how far the logs have been received, which cases are open and what is due next."""
    from ceasefire.desk.status import status
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        told = status(opened, moments(at)())
    if as_json:
        emit(told)
        return
    tells.tell("cli-status-centre", name=told["centre"], agreement=told["agreement"], day=told["day"])
    for side, log in told["logs"].items():
        tells.tell("cli-exchange-done", side=side, received=log["received"], entries=log["entries"])
    tells.tell("cli-status-records")
    for kind, number in told["records"].items():
        click.echo("  " + tells.text(f"cli-count-{kind}", count=number))
    standings = Counter(told["cases"].values())
    if standings:
        tells.tell("cli-status-cases")
    for standing, number in sorted(standings.items()):
        told_as = tells.text("cli-standing-" + standing.replace("_", "-"))
        tells.tell("cli-close-answers", answer=told_as, count=number)
        if Standing(standing) not in SETTLED:
            _name(sorted(name for name, stands in told["cases"].items() if stands == standing))
    tells.tell("cli-status-complaints", open=told["complaints_open"], overdue=told["complaints_overdue"])
    tells.next_step(f"ceasefire {told['next']} --centre {centre}")


def _name(cases: list[str]) -> None:
    """The first cases by name, for the command that comes next."""
    for name in cases[:SHOWN]:
        click.echo(f"    {name}")
    if len(cases) > SHOWN:
        click.echo(f"    … +{len(cases) - SHOWN}")
