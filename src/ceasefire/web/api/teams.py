"""Which teams may work on a day: every task's readiness as green, amber or red, each reason with its remedy."""

from datetime import date

from django.http import HttpRequest
from ninja import Router, Schema

from ceasefire.clearance.tasks.readiness import Light
from ceasefire.web.api.gate import Bearer, language_of
from ceasefire.web.api.shapes import answers
from ceasefire.web.api.tasks import CheckRow
from ceasefire.web.book import today
from ceasefire.web.mine_action import books
from ceasefire.web.mining.team_rows import counted, sheet_days, team_rows

router = Router(tags=["teams"])


class TeamRow(Schema):
    """A team at a task; without a morning `sheet` for the day it is red and nothing was checked."""

    task: str
    state: str
    team: str
    light: Light
    sheet: bool
    checks: list[CheckRow]


class Teams(Schema):
    """The teams of a day, the worst first; `counted`: how many show each light; `days`: the latest with a sheet."""

    on: date
    teams: list[TeamRow]
    counted: dict[str, int]
    days: list[date]


@router.get("", response=answers(Teams), auth=Bearer("see"), summary="Which teams may work")
def teams(request: HttpRequest, on: date | None = None) -> Teams:
    """Every task's teams on a day (today, if none is given), each check with its reasons and remedies in words."""
    day = on or today()
    with books() as known:
        rows, days = team_rows(known.tasks, day, language_of(request)), sheet_days(known.tasks)[:8]
    return Teams(on=day, teams=[TeamRow(**one) for one in rows], counted=dict(counted(rows)), days=days)
