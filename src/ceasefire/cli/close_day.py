"""`ceasefire close-day`: group what came in into incidents and hold them against the agreement."""

from collections import Counter
from datetime import date, datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments, side_option
from ceasefire.cli.telling import emit, json_option, voice
from ceasefire.vocabulary.plain import to_plain

day_argument = click.argument("day", required=False, type=click.DateTime(["%Y-%m-%d"]))


@click.command("close-day")
@day_argument
@centre_option
@side_option
@at_option
@json_option
@click.pass_context
def command(
    ctx: click.Context, day: datetime | None, centre: Path, side: str, at: datetime | None, as_json: bool
) -> None:
    """Close DAY (default: the day that runs now): incidents from reports, and the agreement's answer for each.

    May be repeated when more came in. Cases whose time for deciding has run out lapse.
    """
    from ceasefire.desk.close_day import close_day
    from ceasefire.wiring import open_centre

    tells = voice(ctx, as_json)
    with open_centre(centre) as opened:
        now = moments(at)()
        which: date = day.date() if day else opened.constitution.day_of(now)
        closed = close_day(opened, which, side=side, at=now)
    if as_json:
        emit({"grouping": to_plain(closed.grouping), "assessed": to_plain(closed.assessed), "lapsed": closed.lapsed})
    grouping = closed.grouping
    tells.tell("cli-close-done", day=which.isoformat(), reports=grouping.reports, incidents=len(grouping.incidents))
    for answer, number in sorted(Counter(v.answer.value for v in closed.assessed.verdicts).items()):
        tells.tell("cli-close-answers", answer=tells.text("cli-answer-" + answer.replace(" ", "-")), count=number)
    for check in grouping.sources:
        if not check.consistent:
            tells.tell("cli-close-source", source=check.source, inflation=f"{check.inflation:.1f}")
    if closed.lapsed:
        tells.tell("cli-close-lapsed", count=len(closed.lapsed))
    tells.next_step(f"ceasefire report {which} --centre {centre}")
