"""`ceasefire concord`: how far the delegations assess alike while blind, by provision, with Cohen's kappa."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import centre_option
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import number, percent
from ceasefire.vocabulary.plain import to_plain

DAY = click.DateTime(["%Y-%m-%d"])


@click.command("concord")
@centre_option
@click.option("--from", "first", type=DAY, help="The first day (default: all).")
@click.option("--to", "last", type=DAY, help="The last day (default: all).")
@json_option
@click.pass_context
def command(ctx: click.Context, centre: Path, first: datetime | None, last: datetime | None, as_json: bool) -> None:
    """Tell how far the two delegations assessed alike before they had spoken to each other.

    For "did it happen" and for each provision: the cases both assessed, how many they answered alike, and Cohen's kappa
    (1 full concord, 0 no better than chance). Only cases that are shown to both count.
    """
    from ceasefire.desk.concord import concord
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        bounds = (first.date() if first else None, last.date() if last else None)
        found = concord(opened.tables, opened.constitution, *bounds)
    if as_json:
        emit([{**to_plain(one), "kappa": one.kappa} for one in found])
        return
    for one in found:
        tells.tell(
            "concord-line",
            question=_question(one.question, tells),
            cases=one.cases,
            alike=percent(one.alike / one.cases, tells.language),
            kappa=tells.text("concord-undefined") if one.kappa is None else number(one.kappa, tells.language, 2),
        )
    if not found:
        tells.tell("concord-none")
    tells.next_step(f"ceasefire status --centre {centre}")


def _question(question: str, tells: Voice) -> str:
    known = {"happened": "concord-happened", "all": "concord-all"}
    return tells.text(known[question]) if question in known else question
