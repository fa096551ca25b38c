"""`ceasefire clearance plan` and `search`: how much to check, what that tells, where to look for what may be left."""

from pathlib import Path
from typing import Any

import click

from ceasefire.clearance.quality import area
from ceasefire.clearance.quality.curve import CurvePoint, Risks, curve, law_for, risks
from ceasefire.clearance.quality.drawing import bars, qualities, quality_words, share, svg
from ceasefire.clearance.quality.sampling import LEVELS, SamplingPlan, Severity, plan_for
from ceasefire.clearance.quality.search import Allocation, after_search, allocate
from ceasefire.cli.clearance_table import Row, rows_of, table_file
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import number
from ceasefire.vocabulary.plain import to_plain

RISK = 0.10


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
    left = _left(made, lot, items, detection)
    if drawing:
        drawing.write_text(_svg(made, lot, told, law, speaker), encoding="utf-8")
    if as_json:
        asked = {"lot": lot, "level": level, "aql": aql, "severity": severity}
        emit({**asked, "plan": to_plain(made), "checked": made.holds(lot), "law": law, "told": to_plain(told),
              "curve": to_plain(points), "items_left": left})  # fmt: skip
        return
    names = {
        Severity.NORMAL: speaker.text("clearance-severity-normal"),
        Severity.TIGHTENED: speaker.text("clearance-severity-tightened"),
        Severity.REDUCED: speaker.text("clearance-severity-reduced"),
    }
    asked_of = {"lot": lot, "level": level, "aql": aql, "severity": names[Severity(severity)]}
    speaker.tell("clearance-plan-told", **asked_of, n=made.n, letter=made.letter)
    _say_plan(made, lot, told, points, law, speaker)
    _say_left(left, speaker)
    if drawing:
        speaker.tell("clearance-plan-drawn", file=str(drawing))
    speaker.next_step("ceasefire clearance search FILE --effort HOURS")


def _say_plan(
    made: SamplingPlan, lot: int, told: Risks, points: tuple[CurvePoint, ...], law: str, speaker: Voice
) -> None:
    if made.n >= lot:
        speaker.tell("clearance-plan-whole", n=made.n, lot=lot)
    speaker.tell("clearance-plan-pass", accept=made.accept, reject=made.reject)
    if made.reject > made.accept + 1:
        speaker.tell("clearance-plan-between")
    speaker.tell("clearance-plan-curve-hundred" if law == "poisson" else "clearance-plan-curve")
    for line in bars(points, speaker.language, law):
        click.echo("  " + line)
    speaker.tell("clearance-plan-producer", share=share(told.producer_risk, speaker.language))
    limiting, leaves = (quality_words(p, speaker.language, law) for p in (told.limiting_quality, told.aoql))
    if law == "poisson":
        speaker.tell("clearance-plan-consumer-hundred", number=limiting)
        speaker.tell("clearance-plan-aoql-hundred", number=leaves)
    else:
        speaker.tell("clearance-plan-consumer", share=limiting)
        speaker.tell("clearance-plan-aoql", share=leaves)


def _left(made: SamplingPlan, lot: int, items: int, detection: float) -> dict[str, Any]:
    again = made.holds(lot) / lot
    enough = area.passes(items, 1, detection) <= RISK
    return {
        "items": items,
        "detection": detection,
        "searched_again": again,
        "passes": area.passes(items, again, detection),
        "stay": area.residual(1, 0, again, detection),
        "share_needed": area.share_needed(items, detection, RISK) if enough else None,
        "whole_needed": None if enough else area.whole_checks(items, detection, RISK),
    }


def _say_left(left: dict[str, Any], speaker: Voice) -> None:
    again, detection, passes, stay = (
        share(left[name], speaker.language) for name in ("searched_again", "detection", "passes", "stay")
    )
    speaker.tell("clearance-plan-not-told")
    speaker.tell(
        "clearance-plan-residual", items=left["items"], again=again, detection=detection, passes=passes, left=stay
    )
    if left["share_needed"] is not None:
        speaker.tell("clearance-plan-needed", share=share(left["share_needed"], speaker.language))
    else:
        speaker.tell("clearance-plan-needed-times", times=left["whole_needed"])
    speaker.tell("clearance-plan-standard")


def _svg(made: SamplingPlan, lot: int, told: Risks, law: str, speaker: Voice) -> str:
    most = 1.6 * told.limiting_quality if law == "poisson" else min(1.0, 1.6 * told.limiting_quality)
    steps = [most * k / 100 for k in range(101)]
    if law == "hypergeometric":
        steps = sorted({round(p * lot) / lot for p in steps})
    points = curve(made, lot, steps, law)
    across = speaker.text("clearance-plan-axis-hundred" if law == "poisson" else "clearance-plan-axis-p")
    return svg(points, speaker.language, law, across, speaker.text("clearance-plan-axis-pass"))


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
