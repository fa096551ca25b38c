"""`ceasefire exchange`: each side mirrors and cosigns the other's log, here or from a share or a stick."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice


@click.command("exchange")
@centre_option
@side_option
@click.option(
    "--from",
    "theirs",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The other side's node folder, or a copy of it on a stick.",
)
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context, centre: Path, side: str, theirs: Path | None, at: datetime | None, as_json: bool
) -> None:
    """Mirror and cosign the other side's log, and take its cosignatures over.

    With both sides on one machine nothing more is needed. Alone, name the other side's folder with --from: a network
    share or a USB stick that holds a copy of it. A contradiction is kept as evidence and refused.

    A change of the constitution that both heads have signed, each on an own machine, is entered here too.
    """
    from ceasefire.desk.amend_constitution import complete_amendments
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        now = moments(at)()
        received = opened.bring(side, theirs, now) if theirs else opened.exchange(now)
        completed = [one.said.id for one in complete_amendments(opened, now)]
        sizes = opened.tables.sizes()
    if as_json:
        emit({"received": received, "entries": sizes, "constitution": completed})
    for name, number in received.items():
        tells.tell("cli-exchange-done", side=name, received=number, entries=sizes.get(name, 0))
    for amendment in completed:
        tells.tell("constitution-completed", amendment=amendment)
    tells.next_step(f"ceasefire verify {centre}/{side}/log")
