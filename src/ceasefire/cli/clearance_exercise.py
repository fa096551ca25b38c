"""`ceasefire clearance exercise`: fill a centre with a made-up season of mine action, to look at and to train with."""

from datetime import datetime
from pathlib import Path

import click

from ceasefire.cli.options import at_option, centre_option, moments
from ceasefire.cli.telling import emit, json_option, voice


@click.command("exercise")
@centre_option
@click.option("--officer", help="Who enters it, written side/post (default: the first post of the first delegation).")
@at_option
@json_option
@click.pass_context
def exercise(ctx: click.Context, centre: Path, officer: str | None, at: datetime | None, as_json: bool) -> None:
    """Enter two teams with their training, a task with devices and stores, and eight areas on their way to release.

    Everything is made up, and people are roles. A centre that has anything of mine action in its record is refused.
    """
    from ceasefire.clearance.tasks.load import EXAMPLE as TASK
    from ceasefire.clearance.tasks.load import load_task
    from ceasefire.desk.exercise_mine_action import exercise_mine_action
    from ceasefire.desk.task_complaint import posts_of
    from ceasefire.training.load import EXAMPLE as SCHOOL
    from ceasefire.training.load import load_book
    from ceasefire.wiring import open_centre
    from ceasefire.world.clearance_season import season

    speaker, now = voice(ctx, as_json), moments(at)()
    with open_centre(centre) as opened:
        who = officer or posts_of(opened.constitution)[0]
        entered = exercise_mine_action(
            opened, school=load_book(SCHOOL), task=load_task(TASK)[0],
            land=season(opened.constitution.day_of(now), who), officer=who, at=now,
        )  # fmt: skip
    if as_json:
        emit({"officer": who, "entered": entered})
        return
    speaker.tell("mine-action-exercise", **entered)
    speaker.next_step(f"ceasefire serve --centre {centre}")
