"""`ceasefire assess`: bare cases held against an agreement, without a centre; each answer comes with its reasons."""

import sys
from pathlib import Path
from typing import Any

import click

from ceasefire.agreement.answers import answer_or_refuse
from ceasefire.agreement.cases import read_case_file
from ceasefire.agreement.load import load, shipped
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.catalogue import say
from ceasefire.vocabulary.refusal import Refusal


@click.command("assess")
@click.option(
    "--agreement",
    "agreement",
    default="nk-2020-11-09",
    show_default=True,
    help=f"Id of a shipped agreement ({', '.join(shipped())}), or the path of an agreement.yaml.",
)
@click.option(
    "--cases",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Case file (JSON list).",
)
@click.option("--brief", is_flag=True, help="Verdicts only, without the reasons.")
@json_option
@click.pass_context
def command(ctx: click.Context, agreement: str, cases: Path, brief: bool, as_json: bool) -> None:
    """Hold established or claimed facts against an agreement.

    Every provision asked about gets one of three verdicts, "breach indicated", "not indicated" or "cannot tell", with
    the clause, the facts used, the place in metres and probability, the exemptions tried, and what would settle it.
    The form of case files is in docs/how-to/check-an-agreement.md.

    Exit code 1 when a case was refused; the others are answered all the same.
    """
    speaker = voice(ctx, as_json)
    signed = load(agreement)
    rows = read_case_file(_text(cases), cases.name)
    answers = [answer_or_refuse(signed, row, f"cases[{n}]", speaker.language) for n, row in enumerate(rows)]
    refused = [row for row in answers if "refused" in row]
    if as_json:
        emit([_brief(row) for row in answers] if brief else answers)
    else:
        _show(answers, speaker, brief)
    for row in refused if as_json else ():
        told = say("assess-case-refused", speaker.language, case=row["id"], problem=row["refused"]["told"])
        click.echo(told, err=True)
    sys.exit(1 if refused else 0)


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", file.name, byte=error.start) from error


def _brief(row: dict[str, Any]) -> dict[str, Any]:
    verdicts = [{"provision": v["provision"], "verdict": v["verdict"]} for v in row["verdicts"]]
    return {**row, "verdicts": verdicts}


def _show(answers: list[dict[str, Any]], speaker: Voice, brief: bool) -> None:
    for row in answers:
        if "refused" in row:
            speaker.tell("assess-case-refused", case=row["id"], problem=row["refused"]["told"])
        for verdict in row["verdicts"]:
            lines = verdict["told"][:1] if brief else verdict["told"]
            click.echo(f"{row['id']}  " + "\n".join(lines))
            _settles(verdict, speaker, brief)
    refused = sum("refused" in row for row in answers)
    speaker.tell("assess-done", answered=len(answers) - refused, refused=refused)


def _settles(verdict: dict[str, Any], speaker: Voice, brief: bool) -> None:
    if brief or "would_settle" not in verdict:
        return
    click.echo("  " + speaker.text("agreement-settle-heading"))
    for sentence in verdict["would_settle"]:
        click.echo("    " + sentence)
