"""`ceasefire show`: open the assessments of every incident on which both delegations have spoken."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.assessment.records import Answer
from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain


@click.command("show")
@centre_option
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, centre: Path, at: datetime | None, as_json: bool) -> None:
    """Open both assessments at once wherever both have spoken, and give the shared text to decide on."""
    from ceasefire.desk.cases import cases
    from ceasefire.desk.speak import show
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        incidents = show(opened, at=moments(at)())
        found = cases(opened.tables, opened.constitution)
        texts = {name: found[name].case.text for name in incidents}
    if as_json:
        emit({name: to_plain(text) for name, text in texts.items()})
    for name, text in texts.items():
        answers = ", ".join(f"{p}: {_told(answer, tells)}" for p, answer in text.answers.items()) if text else ""
        tells.tell("cli-show-done", incident=name, answers=answers or "-")
    if not incidents:
        tells.tell("cli-show-nothing")
    tells.next_step(f"ceasefire sign INCIDENT --choice sign --present a/head --present b/head --centre {centre}")


def _told(answer: Answer, tells: Voice) -> str:
    return tells.text("cli-answer-" + answer.value.replace(" ", "-"))
