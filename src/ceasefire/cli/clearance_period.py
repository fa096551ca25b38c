"""`ceasefire clearance period`: the figures of a period's report, which of their breakdowns reconcile, which do not."""

import sys
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from ceasefire.clearance.periods.marginals import Answer, Breakdown, Figure, Reconciled, Verdict, reconcile
from ceasefire.clearance.periods.read import read
from ceasefire.cli.clearance_asked import TIERS
from ceasefire.cli.clearance_period_record import FORMATS, figures_of_record
from ceasefire.cli.clearance_period_tables import LAND, PEOPLE, land_plain, land_rows, people_of, say_land, say_people
from ceasefire.cli.clearance_table import rows_of, text_of
from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import number
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

_day = click.DateTime(["%Y-%m-%d"])


@click.command("period")
@click.argument("table", metavar="FILE|CENTRE", type=click.Path(path_type=Path, exists=True))
@click.option("--between", nargs=2, type=_day, metavar="DAY DAY", help="The first and the last day of the period.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="The empty folder to write tables into.")
@click.option("--by", type=click.Choice(["unit", "hazard"]), default="unit", show_default=True, help="Land by this.")
@click.option("--tier", type=click.Choice(TIERS), default="public", show_default=True, help="Who is going to read it.")
@click.option("--format", "forms", type=click.Choice(FORMATS), multiple=True, default=("csv", "json"),
              show_default=True, help="What to write, may be given more than once; hxl is risk education.")  # fmt: skip
@json_option
@click.pass_context
def period(
    ctx: click.Context, table: Path, between: tuple[datetime, datetime] | None, out: Path | None, by: str, tier: str,
    forms: tuple[str, ...], as_json: bool,
) -> None:  # fmt: skip
    """Write the tables of a period from the record, or check the figures of somebody's report.

    With --between and --out: CENTRE is a centre's folder, FILE a land book. Written are land released, items found and
    destroyed, people harmed and people reached by risk education, small counts of people withheld.

    Without: FILE is JSON with MEASURE_total_stated and MEASURE_by_WHAT, or a CSV table measure, by, part, value; an
    empty by states the total. A table area, land (SHA or CHA), kind, m2 and areas is printed area by area; one of age,
    sex and number as counts of people, those under five withheld.

    Exit code 1 when something does not reconcile. Nothing is put right.
    """
    if between and out:
        figures_of_record(ctx, table, (between[0].date(), between[1].date()), out, by, tier, forms, as_json)
        return
    if between or out or table.is_dir():
        raise Refusal("period-record-asked", table.name)
    speaker, text = voice(ctx, as_json), text_of(table)
    head = {name.strip() for name in text.partition("\n")[0].split(",")}
    if set(LAND) <= head:
        _land(table, speaker, as_json)
    elif set(PEOPLE) <= head:
        _people(table, speaker, as_json)
    else:
        _figures(read(text, table.name), speaker, as_json)


def _land(table: Path, speaker: Voice, as_json: bool) -> None:
    made = land_rows(rows_of(table, LAND))
    if as_json:
        emit({"land": land_plain(made)})
    else:
        say_land(made, speaker)
        speaker.next_step("ceasefire clearance --help")
    sys.exit(0 if all(row.reconciles() for row in made) else 1)


def _people(table: Path, speaker: Voice, as_json: bool) -> None:
    made = people_of(rows_of(table, PEOPLE), table.stem)
    if as_json:
        emit({"people": to_plain(made)})
        return
    say_people(made, speaker)
    speaker.next_step("ceasefire clearance --help")


def _figures(figures: tuple[Figure, ...], speaker: Voice, as_json: bool) -> None:
    answers = [reconcile(one) for one in figures]
    if as_json:
        emit({"figures": [_plain(*both) for both in zip(figures, answers, strict=True)]})
    else:
        for figure, told in zip(figures, answers, strict=True):
            _say(figure, told, speaker)
        sound = sum(one.sound for one in answers)
        speaker.tell("period-sound", sound=sound, figures=len(answers))
        speaker.next_step("ceasefire clearance --help")
    sys.exit(0 if all(one.sound for one in answers) else 1)


def _say(figure: Figure, told: Answer, speaker: Voice) -> None:
    click.echo(f"{figure.measure}:")
    rows = {row.by: row for row in told.rows}
    for one in figure.breakdowns:
        _say_breakdown(one, rows[one.by], speaker)
    if not told.agree:
        speaker.tell("period-disagree", spread=_amount(told.spread, speaker.language))


def _say_breakdown(one: Breakdown, row: Reconciled, speaker: Voice) -> None:
    language = speaker.language
    parts = "; ".join(f"{name} {_amount(value, language)}" for name, value in one.parts.items())
    click.echo(f"  {one.by}: {parts}")
    total, stated = _amount(row.total, language), _amount(row.stated, language)
    difference = _amount(row.difference, language)
    words = {
        Verdict.EQUAL: speaker.text("period-equal", total=total),
        Verdict.ROUNDED: speaker.text("period-rounded", total=total, stated=stated, difference=difference),
        Verdict.DIFFERS: speaker.text("period-differs", total=total, stated=stated, difference=difference),
        Verdict.NOT_STATED: speaker.text("period-not-stated", total=total),
    }
    click.echo(f"    {words[row.verdict]}")


def _amount(value: Decimal | None, language: str) -> str:
    if value is None:
        return "–"
    exponent = value.as_tuple().exponent
    return number(float(value), language, max(0, -exponent) if isinstance(exponent, int) else 0)


def _plain(figure: Figure, told: Answer) -> dict[str, Any]:
    return {
        "measure": figure.measure,
        "agree": told.agree,
        "sound": told.sound,
        "spread": str(told.spread),
        "breakdowns": [
            {
                "by": one.by,
                "parts": {name: str(value) for name, value in one.parts.items()},
                "total": str(row.total),
                "stated": None if row.stated is None else str(row.stated),
                "verdict": row.verdict.value,
                "difference": None if row.difference is None else str(row.difference),
            }
            for one, row in zip(figure.breakdowns, told.rows, strict=True)
        ],
    }
