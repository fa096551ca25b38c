"""`ceasefire agreement check`: what is wrong with an agreement's file, where, and what to do about it."""

import sys

import click

from ceasefire.agreement.lint.check import check
from ceasefire.agreement.lint.notes import SEVERITIES, Note
from ceasefire.agreement.lint.telling import accepted, line, plain, to_do
from ceasefire.agreement.load import Signed, load
from ceasefire.cli.telling import Voice, emit, json_option, voice


@click.command("check")
@click.argument("agreement", metavar="FILE|ID")
@json_option
@click.pass_context
def command(ctx: click.Context, agreement: str, as_json: bool) -> None:
    """Read an agreement and look for what it cannot mean.

    A file that cannot be read is refused with line, column and what to write instead. One that can is searched for
    contradictions, gaps, rules that nothing sets off, drawings that do not do what the text says, and texts that differ
    between languages. What the parties let stand is written in accepted.yaml beside it. The findings are explained in
    docs/how-to/check-an-agreement-file.md.

    Exit code 1 when something of severity "error" was found that is not accepted.
    """
    speaker = voice(ctx, as_json)
    signed, notes = load(agreement), check(agreement)
    if as_json:
        rows = [plain(note, speaker.language, signed) for note in notes]
        told = {"agreement": signed.agreement.id, "edition": signed.agreement.edition}
        emit({**told, "findings": rows, "sum": _sum(notes)})
    else:
        _show(signed, notes, speaker)
    sys.exit(1 if any(note.counts for note in notes) else 0)


def _show(whole: Signed, notes: tuple[Note, ...], speaker: Voice) -> None:
    for note in notes:
        click.echo(line(note, speaker.language, whole))
        if words := accepted(note, speaker.language):
            click.echo("    " + words)
        else:
            click.echo("    " + speaker.text("agreement-check-todo", told=to_do(note, speaker.language, whole)))
    if notes:
        found = _sum(notes)
        speaker.tell(
            "agreement-check-sum",
            agreement=whole.agreement.id,
            errors=found["error"],
            warnings=found["warning"],
            notes=found["note"],
            accepted=found["accepted"],
        )
    else:
        speaker.tell("agreement-check-clean", agreement=whole.agreement.id)


def _sum(notes: tuple[Note, ...]) -> dict[str, int]:
    counted = {severity: sum(note.severity == severity for note in notes) for severity in SEVERITIES}
    return counted | {"accepted": sum(note.accepted is not None for note in notes)}
