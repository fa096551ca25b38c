"""`ceasefire roster`: a roster made from a plan, or why there is none; checked; shown day by day."""

import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.telling import Voice, emit, json_option, voice
from ceasefire.languages.formats import day as day_words
from ceasefire.roster.checks import Breach, check
from ceasefire.roster.files import duties_between, read_roster, roster_plain
from ceasefire.roster.load import load
from ceasefire.roster.outcome import Outcome, work_out
from ceasefire.roster.plan import Plan
from ceasefire.roster.slots import Roster, plan_name
from ceasefire.roster.telling import breach_lines, even_line, reasons
from ceasefire.vocabulary.refusal import Refusal

from_option = click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), required=True, help="First local day.")
days_option = click.option("--days", type=click.IntRange(1, 92), default=28, show_default=True, help="How many days.")
file_type = click.Path(path_type=Path, exists=True, dir_okay=False)
after_option = click.option("--after", type=file_type, help="The roster before this one: rest and limits reach across.")


@click.group()
def command() -> None:
    """Make, check and show the roster of the watch.

    PLAN is a YAML file with posts, shifts, positions, rules, leave and deputies of both sides, or exercise-72, which
    comes with the product. See docs/how-to/plan-the-watch.md.
    """


@command.command("plan")
@click.argument("plan", metavar="PLAN")
@from_option
@days_option
@after_option
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the roster to this file.")
@json_option
@click.pass_context
def make(
    ctx: click.Context, plan: str, first: datetime, days: int, after: Path | None, out: Path | None, as_json: bool
) -> None:
    """Make the most even roster that keeps every rule, or say why there is none.

    Exit code 1 when there is none: then it says which places, rules and leave cannot hold together, and what would
    help.
    """
    speaker, agreed = voice(ctx, as_json), load(plan)
    before = read_roster(after).duties if after else ()
    outcome = work_out(agreed, first.date(), days, before)
    if outcome.roster and out:
        out.write_text(_json(outcome, speaker.language), encoding="utf-8")
    if as_json:
        emit(_plain(outcome, speaker.language))
    else:
        _say(outcome, plan, out, speaker)
    sys.exit(0 if outcome.roster else 1)


def _say(outcome: Outcome, plan: str, out: Path | None, speaker: Voice) -> None:
    if outcome.roster is None:
        speaker.tell("roster-none")
        for line in reasons(outcome, speaker.language):
            click.echo(line)
        return
    speaker.tell("roster-made", days=outcome.roster.days, duties=len(outcome.roster.duties))
    for side, one in outcome.filled.items():
        if one.evenness:
            click.echo(even_line(side, one.evenness, speaker.language))
    speaker.next_step(f"roster show {plan} {out}" if out else f"roster plan {plan} … --out roster.json")


def _plain(outcome: Outcome, language: str) -> dict[str, Any]:
    evenness = {side: one.evenness for side, one in outcome.filled.items() if one.evenness}
    return {
        "plan": plan_name(outcome.plan),
        "roster": roster_plain(outcome.roster) if outcome.roster else None,
        "why": list(reasons(outcome, language)),
        "evenness": {
            side: {"shifts": one.shifts, "nights": one.nights, "least": one.least} for side, one in evenness.items()
        },
    }


def _json(outcome: Outcome, language: str) -> str:
    import json

    return json.dumps(_plain(outcome, language), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@command.command("check")
@click.argument("plan", metavar="PLAN")
@click.argument("roster", type=file_type, required=False)
@after_option
@json_option
@click.pass_context
def look(ctx: click.Context, plan: str, roster: Path | None, after: Path | None, as_json: bool) -> None:
    """Check a plan, and with ROSTER whether that roster keeps everything in it.

    The check reads duty by duty and shares nothing with what made the roster. Exit code 1 when something is amiss.
    """
    speaker, agreed = voice(ctx, as_json), load(plan)
    made = read_roster(roster) if roster else None
    before = read_roster(after).duties if after else ()
    found = _found(agreed, made, before) if made else ()
    if as_json:
        lines = list(breach_lines(found, speaker.language))
        emit({"plan": plan_name(agreed), "roster": made.id if made else None, "amiss": lines})
    else:
        _tell_check(agreed, made, found, speaker)
    sys.exit(1 if found else 0)


def _found(agreed: Plan, made: Roster, before: Any) -> tuple[Breach, ...]:
    if made.plan != plan_name(agreed):
        raise Refusal("roster-other-plan")
    return check(agreed, made, before)


def _tell_check(agreed: Plan, made: Roster | None, found: tuple[Breach, ...], speaker: Voice) -> None:
    for line in breach_lines(found, speaker.language):
        click.echo(line)
    if found:
        return
    if made:
        speaker.tell("roster-check-ok", duties=len(made.duties), days=made.days)
    else:
        first, second = (len(agreed.of(side)) for side in agreed.sides)
        speaker.tell("roster-plan-ok", name=agreed.name, first=first, second=second, leave=len(agreed.leave))


@command.command("show")
@click.argument("plan", metavar="PLAN")
@click.argument("roster", type=file_type)
@click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), help="First local day (default: the roster's).")
@click.option("--days", type=click.IntRange(1, 92), default=7, show_default=True, help="How many days.")
@json_option
@click.pass_context
def show(ctx: click.Context, plan: str, roster: Path, first: datetime | None, days: int, as_json: bool) -> None:
    """Show who stands watch: a line a shift, the positions in the plan's order, one side after the other."""
    speaker, agreed, made = voice(ctx, as_json), load(plan), read_roster(roster)
    begins = first.date() if first else made.start
    rows = list(_rows(agreed, made, begins, begins + timedelta(days=days - 1)))
    if as_json:
        emit({"roster": made.id, "shifts": rows})
        return
    for row in rows:
        held = "; ".join(f"{name}: {', '.join(posts)}" for name, posts in row["positions"].items())
        click.echo(f"{day_words(date.fromisoformat(row['day']), speaker.language)}, {row['shift']}: {held}")


def _rows(agreed: Plan, made: Roster, first: date, last: date) -> Iterator[dict[str, Any]]:
    held: dict[tuple[date, str], dict[str, list[str]]] = {}
    for duty in duties_between(made, first, last):
        held.setdefault((duty.day, duty.shift), {}).setdefault(duty.position, []).append(duty.post)
    for (day, shift), positions in held.items():
        ordered = {one.name: positions[one.name] for one in agreed.positions if one.name in positions}
        yield {"day": day.isoformat(), "shift": shift, "positions": ordered}
