"""`ceasefire agreement diff`: what differs between two editions of an agreement, and which verdicts that changes."""

from pathlib import Path

import click

from ceasefire.agreement.cases import read_case_file
from ceasefire.agreement.diff import compare
from ceasefire.agreement.diff_cases import turned_verdicts
from ceasefire.agreement.diff_telling import told, told_verdict
from ceasefire.agreement.load import load
from ceasefire.cli.telling import emit, json_option, voice


@click.command("diff")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option(
    "--cases",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Hold these cases against both and tell which verdicts change.",
)
@json_option
@click.pass_context
def command(ctx: click.Context, before: str, after: str, cases: Path | None, as_json: bool) -> None:
    """Compare two editions of an agreement (ids or files): what became different from A to B.

    Provisions added, removed and renumbered, each changed field in words, exemptions, thresholds, readings, and how far
    drawings moved: area, ground in one of the two only, farthest shift. With --cases also the verdicts that change.
    """
    speaker = voice(ctx, as_json)
    first, second = load(before), load(after)
    found = compare(first, second)
    rows = read_case_file(cases.read_text(encoding="utf-8-sig"), cases.name) if cases else []
    turned = turned_verdicts(first, second, found.renumbered, rows)
    lines = [told(change, first, second, speaker.language) for change in found.changes]
    if as_json:
        changes = [{**one.plain(), "told": line} for one, line in zip(found.changes, lines, strict=True)]
        heads = [{"agreement": one.agreement.id, "edition": one.agreement.edition} for one in (first, second)]
        verdicts = {"cases": len(rows), "verdicts": [one.plain() for one in turned]} if cases else {}
        emit({"before": heads[0], "after": heads[1], "changes": changes, **verdicts})
        return
    names = [f"{one.agreement.id} ({one.agreement.edition})" for one in (first, second)]
    speaker.tell("agreement-diff-heading", before=names[0], after=names[1])
    for line in lines:
        click.echo("  " + line)
    if not lines:
        speaker.tell("agreement-diff-same")
    for one in turned:
        click.echo("  " + told_verdict(one, speaker.language))
    if cases:
        speaker.tell("agreement-diff-verdicts", cases=len(rows), changed=len(turned))
