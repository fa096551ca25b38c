"""`ceasefire count`: a day's figures under other counting rules, zones and cut-offs, side by side with the reasons."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.refusal import Refusal

if TYPE_CHECKING:
    from ceasefire.assessment.recount import Terms
    from ceasefire.assessment.rule_book import CountingRule
    from ceasefire.desk.constitution import Constitution


@click.command("count")
@centre_option
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="The day (default: the one that runs now).")
@click.option(
    "--rule", "rules", multiple=True, metavar="ID|ID@VERSION|FILE", help="Another rule, by name or from a YAML file."
)
@click.option("--zone", help="Another time zone (IANA name) for the rules asked for.")
@click.option("--cut-off", metavar="HH:MM", help="Another end of the day for the rules asked for.")
@click.option("--under", "sides", multiple=True, metavar="SIDE", help="As this delegation would count.")
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    centre: Path,
    day: datetime | None,
    rules: tuple[str, ...],
    zone: str | None,
    cut_off: str | None,
    sides: tuple[str, ...],
    at: datetime | None,
    as_json: bool,
) -> None:
    """Count a day again under other rules, beside the agreed figure, and say on which incidents they differ and why.

    Without --rule, --zone, --cut-off or --under: every rule in force, and how each delegation would count. The
    incidents are those of the day's report; another zone or cut-off moves some of them to another day. Nothing is
    entered in the record.
    """
    from ceasefire.desk.count_day import count_day
    from ceasefire.reporting.recounted import build_recount, recount_lines
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        which: date = day.date() if day else opened.constitution.day_of(moments(at)())
        others = chosen(opened.constitution, which, rules, zone, cut_off, sides)
        document = build_recount(count_day(opened.tables, opened.constitution, which, others))
    if as_json:
        emit(document)
        return
    for line in recount_lines(document, tells.language):
        click.echo(line)
    if document["report"] is None:
        tells.next_step(f"ceasefire report {which} --centre {centre}")
    elif not (rules or zone or cut_off):
        tells.next_step(f"ceasefire count --day {which} --rule FILE --zone ZONE --cut-off HH:MM --centre {centre}")
    else:
        tells.next_step(f"ceasefire status --centre {centre}")


def chosen(
    constitution: "Constitution",
    day: date,
    names: Sequence[str],
    zone: str | None,
    cut_off: str | None,
    sides: Sequence[str],
) -> "list[Terms]":
    """The columns beside the agreed one."""
    from ceasefire.desk.counting_terms import all_terms, asked_terms, terms_of_side

    if not (names or zone or cut_off or sides):
        return list(all_terms(constitution, day))
    rules = [rule for name in names for rule in rules_asked(constitution, name, day)]
    asked = asked_terms(constitution, rules, day, zone, cut_off) if names or zone or cut_off else ()
    return [*asked, *(terms_of_side(constitution, side.lower(), day) for side in sides)]


def rules_asked(constitution: "Constitution", name: str, day: date) -> "list[CountingRule]":
    """A rule by its id, in the edition of the day or of a version, or all rules in force of a file."""
    from ceasefire.assessment.rule_book import read_rules, rule_named
    from ceasefire.desk.counting_terms import rules_of

    at = constitution.period(day)[1]
    if (file := Path(name)).is_file():
        held = read_rules(_text(file), file.name).in_force(at)
        if not held:
            raise Refusal("count-rule-not-yet", rule=file.name, at=at.isoformat())
        return list(held.values())
    wanted, _, version = name.partition("@")
    return [rule_named(wanted, rules_of(constitution), version=version or None, at=at)]


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", file.name, byte=error.start) from error
