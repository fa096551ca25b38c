"""`ceasefire constitution sign`: a side signs a proposed change, or dissents from it in words."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice

officer_option = click.option("--officer", required=True, metavar="SIDE/POST", help="Who signs: the side's head.")


@click.command("sign")
@click.argument("amendment")
@centre_option
@officer_option
@click.option("--dissent", default="", metavar="WORDS", help="Do not sign; enter these words of dissent.")
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context, amendment: str, centre: Path, officer: str, dissent: str, at: datetime | None, as_json: bool
) -> None:
    """Sign the proposed change AMENDMENT for your side. Once both have signed it holds from the moment it names."""
    from ceasefire.cli.amendment_lines import plain, tell_amendment
    from ceasefire.desk.amend_constitution import sign_amendment
    from ceasefire.verification.amendment import Standing, Step
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        now = moments(at)()
        step = Step.DISSENT if dissent else Step.SIGN
        after = sign_amendment(opened, amendment, officer=officer, step=step, at=now, words=dissent)
        opened.exchange(now)
        here = set(opened.sides_here) >= set(after.change.sides)
        tell_amendment(opened.tables, after, tells)
    if as_json:
        emit(plain(after))
    waits = after.change.standing is Standing.ONE_SIGNED
    onward = f"constitution sign {amendment} --officer OTHER/head" if waits else "constitution show"
    if not here:  # the other side's machine has to learn of it
        onward = f"exchange --side {officer.partition('/')[0]} --from OTHER"
    tells.next_step(f"ceasefire {onward} --centre {centre}")
