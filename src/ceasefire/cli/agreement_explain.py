"""`ceasefire agreement explain`: what a provision means, in plain words beside its text; or why a verdict was given."""

import sys
from pathlib import Path
from typing import Any

import click

from ceasefire.agreement.answers import answer
from ceasefire.agreement.cases import Json, read_case_file
from ceasefire.agreement.explaining import explain
from ceasefire.agreement.load import Papers, papers
from ceasefire.agreement.text import Provision
from ceasefire.cli.telling import Language, Voice, emit, json_option, voice
from ceasefire.vocabulary.refusal import Refusal


@click.command("explain")
@click.argument("agreement", metavar="AGREEMENT")
@click.argument("provision", required=False)
@click.option(
    "--cases", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Explain verdicts on these cases."
)
@click.option("--case", "case", help="Only the case of this id.")
@click.option("--language", "-l", type=Language(), default=None, help="Language of the explanation.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    agreement: str,
    provision: str | None,
    cases: Path | None,
    case: str | None,
    language: str | None,
    as_json: bool,
) -> None:
    """Say what AGREEMENT (an id or a file) and its PROVISION mean, as a machine understands them.

    Whom it binds, which acts, where, when, exemptions in the order in which they are tried, the standard of evidence,
    amendments with their two clocks, and the readings that decide it: every sentence made from the data, beside the
    text in your language and in the governing one.

    With --cases, why each case (or the one named by --case) gets its verdict: clause, facts, place in metres and
    probability, exemptions tried, and what would settle it.
    """
    speaker = voice(ctx, as_json)
    speaker.language = language or speaker.language
    if case is not None and cases is None:
        raise click.UsageError("--case names a case of a file: give the file with --cases.")
    read = papers(agreement)
    asked = [_provision(read, provision)] if provision else list(read.signed.agreement.provisions)
    if cases is None:
        _explain(read, asked, speaker, as_json)
        return
    ask = [one.id for one in asked] if provision else None
    rows = _chosen(read_case_file(cases.read_text(encoding="utf-8-sig"), cases.name), case, cases.name)
    _verdicts(read, rows, ask, speaker, as_json)


def _provision(read: Papers, name: str) -> Provision:
    found = read.signed.agreement.provision(name)
    if found is None:
        known = ", ".join(one.id for one in read.signed.agreement.provisions)
        raise Refusal("provision-unknown", provision=name, known=known)
    return found


def _explain(read: Papers, asked: list[Provision], speaker: Voice, as_json: bool) -> None:
    told = [explain(read, one, speaker.language) for one in asked]
    if as_json:
        rows = [{"provision": one.id, **said.plain()} for one, said in zip(asked, told, strict=True)]
        agreement = read.signed.agreement
        emit({"agreement": agreement.id, "edition": agreement.edition, "provisions": rows})
        return
    for number, said in enumerate(told):
        click.echo(("\n" if number else "") + "\n".join(said.lines()))


def _chosen(rows: list[Json], case: str | None, name: str) -> list[tuple[int, Json]]:
    found = [(n, row) for n, row in enumerate(rows) if case is None or str(row.get("id", "")) == case]
    if not found:
        known = ", ".join(str(row.get("id", "")) for row in rows)
        raise Refusal("case-not-in-file", name, case=case or "", known=known)
    return found


def _verdicts(read: Papers, rows: list[tuple[int, Json]], ask: list[str] | None, speaker: Voice, as_json: bool) -> None:
    answers: list[dict[str, Any]] = []
    for number, row in rows:
        put = dict(row) | ({"ask": ask} if ask is not None else {})
        answers.append(answer(read.signed, put, f"cases[{number}]", speaker.language))
    if as_json:
        emit(answers)
        return
    for told in answers:
        for verdict in told["verdicts"]:
            click.echo(f"{told['id']}  " + "\n".join(verdict["told"]))
            if "would_settle" in verdict:
                click.echo("  " + speaker.text("agreement-settle-heading"))
                click.echo("\n".join("    " + step for step in verdict["would_settle"]))
    sys.stdout.flush()
