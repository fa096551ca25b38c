"""Which teams may work on a day: a row for each team of each task, the worst first, each reason with its remedy."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.one_task import OneTask
from ceasefire.clearance.tasks.readiness import Light
from ceasefire.web.mine_action import reasons_told


def team_rows(tasks: TaskLedger, day: date, language: str) -> list[dict[str, Any]]:
    """All tasks' teams on a day; red comes first."""
    rows = [row for one in tasks.tasks.values() for row in _rows(tasks, one, day, language)]
    order = [light.value for light in reversed(Light)]
    return sorted(rows, key=lambda row: (order.index(row["light"]), row["task"], row["team"]))


def counted(rows: list[dict[str, Any]]) -> list[tuple[str, int]]:
    """How many rows show each light."""
    return [(light.value, sum(row["light"] == light.value for row in rows)) for light in Light]


def sheet_days(tasks: TaskLedger) -> list[date]:
    """The days that any team filled in a morning sheet for, the latest first."""
    return sorted({sheet.day for one in tasks.tasks.values() for sheet in one.sheets}, reverse=True)


def _rows(tasks: TaskLedger, one: OneTask, day: date, language: str) -> Iterator[dict[str, Any]]:
    """A row for each team with a morning sheet of that day; one without reasons to work where there is none."""
    teams = dict.fromkeys(sheet.team for sheet in one.sheets if sheet.day == day)
    told = {"task": one.task, "state": tasks.standing(one.task, day).value}
    if not teams:
        yield {**told, "team": one.orders[-1].team, "light": Light.RED.value, "sheet": False, "checks": []}
    for team in teams:
        ready = tasks.ready(one.task, day, team)
        if ready is not None:
            checks = [
                {"item": check.item.value, "light": check.light.value, "why": reasons_told(check.why, language)}
                for check in ready.checks
            ]
            yield {**told, "team": team, "light": ready.light.value, "sheet": True, "checks": checks}
