"""`ceasefire show`: open the assessments of every incident on which both have spoken, or tell one case whole."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.assessment.records import Answer
from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain


@click.command("show")
@click.argument("incident", required=False)
@centre_option
@at_option
@json_option
@click.pass_context
def command(ctx: click.Context, incident: str | None, centre: Path, at: datetime | None, as_json: bool) -> None:
    """Open both assessments at once wherever both have spoken, and give the shared text to decide on.

    With INCIDENT nothing is opened: its case is told whole, with every provision's answer and explanation, as claimed
    and, once both delegations hold the same of the fact, as established jointly.
    """
    if incident is not None:
        _one(ctx, centre, incident, as_json)
        return
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
        if text is None:
            tells.tell("cli-show-own", incident=name)
            continue
        answers = ", ".join(f"{p}: {_told(answer, tells)}" for p, answer in text.answers.items())
        tells.tell("cli-show-done", incident=name, answers=answers or "-")
    if not incidents:
        tells.tell("cli-show-nothing")
    if texts and not any(texts.values()):
        tells.next_step(f"ceasefire exchange --from OTHER --centre {centre}")
        return
    tells.next_step(f"ceasefire sign INCIDENT --choice sign --present a/head --present b/head --centre {centre}")


def _one(ctx: click.Context, centre: Path, incident: str, as_json: bool) -> None:
    """One case, whole."""
    from ceasefire.cli.case import case_lines, case_plain
    from ceasefire.desk.case_file import case_file
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        file = case_file(opened.tables, opened.constitution, incident)
        zone = opened.constitution.zone
    if as_json:
        emit(case_plain(file))
        return
    for line in case_lines(file, tells, zone):
        click.echo(line)
    if not file.now.case.settled:
        tells.next_step(f"ceasefire status --centre {centre}")


def _told(answer: Answer, tells: Voice) -> str:
    return tells.text("cli-answer-" + answer.value.replace(" ", "-"))
