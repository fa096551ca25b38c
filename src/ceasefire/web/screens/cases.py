"""The cases: every incident with how it stands between the delegations and what the provisions say."""

from collections import defaultdict
from typing import Any

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.urls import path

from ceasefire.store.projections.models import Incident, Verdict
from ceasefire.vocabulary.moment import read_moment, write_moment
from ceasefire.web.access import needs
from ceasefire.web.kept import kept
from ceasefire.web.pages import page

_PAGE = 100


@needs("see")
@kept()
def cases(request: HttpRequest) -> HttpResponse:
    """A page of cases, the latest first; `standing` and `before` narrow it."""
    found: Any = Incident.objects.filter(replaced_at=None)
    standings = list(found.values("standing").annotate(count=Count("name")).order_by("standing"))
    chosen, before = request.GET.get("standing", ""), request.GET.get("before")
    if chosen:
        found = found.filter(standing=chosen)
    total = found.count()
    if before:
        found = found.filter(start__lt=read_moment(before))
    rows = list(found.order_by("-start", "name")[: _PAGE + 1])
    more = write_moment(rows[_PAGE - 1].start) if len(rows) > _PAGE else ""
    verdicts = _verdicts([row.name for row in rows])
    for row in rows:
        row.verdicts = verdicts[row.name]
    return page(
        request,
        "cases",
        incidents=rows[:_PAGE],
        total=total,
        more=more,
        chosen=chosen,
        standings=[{"name": one["standing"], "count": one["count"]} for one in standings],
    )


def _verdicts(names: list[str]) -> dict[str, list[Verdict]]:
    """The latest verdict of each provision by incident."""
    latest: dict[tuple[str, str], Verdict] = {}
    for one in Verdict.objects.filter(incident__in=names).defer("body").order_by("known_at", "id"):
        latest[one.incident, one.provision] = one
    found: dict[str, list[Verdict]] = defaultdict(list)
    for (incident, _), verdict in sorted(latest.items(), key=lambda item: item[0]):
        found[incident].append(verdict)
    return found


urls = [path("cases", cases)]
