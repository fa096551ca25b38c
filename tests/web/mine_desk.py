"""A desk with the exercise of mine action in its record; shared by the tests of its screens, here and in a browser."""

from datetime import UTC, date, datetime
from pathlib import Path

from ceasefire.clearance.tasks.load import EXAMPLE as TASK
from ceasefire.clearance.tasks.load import load_task
from ceasefire.desk.exercise_mine_action import exercise_mine_action
from ceasefire.training.load import EXAMPLE as SCHOOL
from ceasefire.training.load import load_book
from ceasefire.world.clearance_season import season

DAY = date(2026, 12, 7)
AT = datetime(2026, 12, 7, 3, tzinfo=UTC)


def exercise(desk: Path) -> None:
    """Two teams with their training, a task, a season of land."""
    from ceasefire.web.door import door

    land = list(season(DAY, "a/duty"))
    school, task = load_book(SCHOOL), load_task(TASK)[0]
    door.do(
        lambda centre, now: exercise_mine_action(centre, school=school, task=task, land=land, officer="a/duty", at=now)
    )
