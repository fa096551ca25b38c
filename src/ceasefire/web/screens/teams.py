"""Which teams may work on a day: every task's readiness as green, amber or red, each reason with its remedy."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from ceasefire.web.access import needs
from ceasefire.web.mine_action import asked_day, books
from ceasefire.web.mining.team_rows import counted, sheet_days, team_rows
from ceasefire.web.pages import language_of, page


@needs("see")
def board(request: HttpRequest) -> HttpResponse:
    """The board of a day; the worst first."""
    day, language = asked_day(request), language_of(request)
    with books() as known:
        rows, days = team_rows(known.tasks, day, language), sheet_days(known.tasks)[:8]
    return page(request, "teams", day=day, rows=rows, counted=counted(rows), days=days)


urls = [path("teams", board)]
