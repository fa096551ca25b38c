"""`ceasefire clearance plan` and `search`: how much to check, what that tells, where to look for what may be left."""

from pathlib import Path

import click

from ceasefire.clearance.quality.curve import curve, law_for, risks
from ceasefire.clearance.quality.drawing import qualities, share
from ceasefire.clearance.quality.plan_told import drawn, left_of, plan_lines
from ceasefire.clearance.quality.sampling import LEVELS, Severity, plan_for
from ceasefire.clearance.quality.search import Allocation, after_search, allocate
from ceasefire.cli.clearance_table import Row, rows_of, table_file
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import number
from ceasefire.vocabulary.plain import to_plain


@click.command("plan")
@click.argument("lot", type=click.IntRange(2))
@click.option("--level", default="II", show_default=True, help=f"Inspection level: {', '.join(LEVELS)}.")
@click.option("--aql", default="1.0", show_default=True, help="Acceptance quality limit, per cent.")
@click.option("--severity", type=click.Choice([one.value for one in Severity]), default="normal", show_default=True)
@click.option("--items", type=click.IntRange(1), default=5, show_default=True, help="Suppose so many items are left.")
@click.option("--detection", type=click.FloatRange(0, 1, min_open=True), default=0.9, show_default=True,
              help="Chance that a check finds an item where it looks.")  # fmt: skip
@click.option("--svg", "drawing", type=click.Path(path_type=Path, dir_okay=False), help="Draw the curve to this file.")
@json_option
@click.pass_context
def plan(
    ctx: click.Context, lot: int, level: str, aql: str, severity: str, items: int, detection: float,
    drawing: Path | None, as_json: bool,
) -> None:  # fmt: skip
    """How many of LOT units to check, when the lot passes, and what that does and does not tell.

    The units are whatever the lot is made of: boxes or squares of one size. See docs/how-to/plan-quality-checks.md.
    """
    speaker, made = voice(ctx, as_json), plan_for(lot, level, aql, Severity(severity))
    told, law = risks(made, lot, aql), law_for(made, lot, aql)
    points = curve(made, lot, qualities(aql, told.limiting_quality, law, lot), law)
    left = left_of(made, lot, items, detection)
    if drawing:
        drawing.write_text(drawn(made, lot, told, law, speaker.language), encoding="utf-8")
    if as_json:
        asked = {"lot": lot, "level": level, "aql": aql, "severity": severity}
        emit({**asked, "plan": to_plain(made), "checked": made.holds(lot), "law": law, "told": to_plain(told),
              "curve": to_plain(points), "items_left": left})  # fmt: skip
        return
    if not speaker.quiet:
        for line in plan_lines(lot, level, aql, Severity(severity), items, detection, speaker.language):
            click.echo(line)
    if drawing:
        speaker.tell("clearance-plan-drawn", file=str(drawing))
    speaker.next_step("ceasefire clearance search FILE --effort HOURS")


@click.command("search")
@click.argument("table", metavar="FILE", type=table_file)
@click.option("--effort", type=click.FloatRange(0), help="How much to spend in all; without it, the column effort.")
@json_option
@click.pass_context
def search(ctx: click.Context, table: Path, effort: float | None, as_json: bool) -> None:
    """Where effort finds most probably what may be left, and what it means when nothing is found.

    FILE is a CSV table with parcel, prior (how probable it is that the item is there) and, if parcels differ,
    effectiveness (per unit of effort). Without --effort the column effort says what has been spent already.
    """
    speaker = voice(ctx, as_json)
    rows = rows_of(table, ("parcel", "prior") if effort is not None else ("parcel", "prior", "effort"))
    prior, rate = [row.number("prior") for row in rows], [row.number("effectiveness", 1.0) for row in rows]
    spent = None if effort is not None else [row.number("effort") for row in rows]
    made = allocate(prior, effort or 0.0, rate) if spent is None else after_search(prior, spent, rate)
    if as_json:
        emit({"parcels": [row.word("parcel") for row in rows], "prior": prior, **to_plain(made)})
        return
    _say_search(rows, prior, made, speaker)
    speaker.next_step("ceasefire clearance rank FILE")


def _say_search(rows: list[Row], prior: list[float], made: Allocation, speaker: Voice) -> None:
    language = speaker.language
    for row, before, effort, after in zip(rows, prior, made.effort, made.after, strict=True):
        told = {"effort": number(effort, language, 3), "after": share(after, language)}
        speaker.tell("clearance-search-row", parcel=row.word("parcel"), prior=share(before, language), **told)
    whole = number(sum(made.effort), language, 3)
    speaker.tell("clearance-search-found", effort=whole, share=share(made.found, language))
    if made.elsewhere:
        speaker.tell("clearance-search-elsewhere", share=share(made.elsewhere, language))
    speaker.tell("clearance-search-not-told")
