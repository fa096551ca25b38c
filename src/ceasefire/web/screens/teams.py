"""Which teams may work on a day: every task's readiness as green, amber or red, each reason with its remedy."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path

from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.one_task import OneTask
from ceasefire.clearance.tasks.readiness import Light
from ceasefire.web.access import needs
from ceasefire.web.mine_action import asked_day, books, reasons_told
from ceasefire.web.pages import language_of, page


@needs("see")
def board(request: HttpRequest) -> HttpResponse:
    """The board of a day; the worst first."""
    day, language = asked_day(request), language_of(request)
    with books() as known:
        rows = [row for one in known.tasks.tasks.values() for row in _rows(known.tasks, one, day, language)]
        days = sorted({sheet.day for one in known.tasks.tasks.values() for sheet in one.sheets}, reverse=True)
    order = [light.value for light in reversed(Light)]
    rows.sort(key=lambda row: (order.index(row["light"]), row["task"], row["team"]))
    counted = [(light.value, sum(row["light"] == light.value for row in rows)) for light in Light]
    return page(request, "teams", day=day, rows=rows, counted=counted, days=days[:8])


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


urls = [path("teams", board)]
