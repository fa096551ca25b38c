"""`ceasefire agreement list`: the agreements that come with the product, and how much of each can be checked."""

import click

from ceasefire.agreement.load import load, shipped
from ceasefire.agreement.shelf import Row, shelf_row
from ceasefire.cli.telling import Voice, emit, json_option, voice


@click.command("list")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> None:
    """List the shipped agreements: id, title, when signed, parties, provisions by what a machine can check."""
    speaker = voice(ctx, as_json)
    rows = [shelf_row(load(name), speaker.language) for name in shipped()]
    if as_json:
        emit([row.plain() for row in rows])
        return
    for row in rows:
        _show(row, speaker)
    if rows:
        speaker.next_step(f"ceasefire agreement explain {rows[0].id}")


def _show(row: Row, speaker: Voice) -> None:
    speaker.tell("agreement-list-row", id=row.id, title=row.title)
    counted = (speaker.text("agreement-list-checkable", how=how, n=n) for how, n in row.checkable.items())
    more = speaker.text(
        "agreement-list-more",
        signed=row.signed_in_words,
        parties=", ".join(row.parties),
        count=row.provisions,
        checkable=", ".join(counted),
    )
    click.echo("    " + more)
