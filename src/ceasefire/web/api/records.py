"""Observations, allegations and coverages by time and box, a page at a time."""

from typing import Any, Literal

from django.db.models import Q
from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema

from ceasefire.store.projections.models import Record
from ceasefire.web.api.gate import Bearer
from ceasefire.web.api.shapes import Moment, Name, Window, answers, box_of, cursor, read_cursor
from ceasefire.web.door import door

router = Router(tags=["observations"])
Kind = Literal["observation", "allegation", "coverage"]
"""Tracks are not given to programs: where one's own people went leaves the centre late and blurred, or not at all."""


class RecordRow(Schema):
    """A record as it was read from sealed bytes (`sealed` is their SHA-256); `body` is its plain JSON."""

    name: str
    kind: str
    what: str
    asset: str
    start: Moment
    end: Moment
    known_at: Moment
    lon: float | None
    lat: float | None
    sealed: str
    body: dict[str, Any]


class Records(Schema):
    """A page; `next` goes into `after` for the one that follows."""

    observations: list[RecordRow]
    next: str | None


class Narrow(Window):
    """Narrowing further."""

    kind: Kind = "observation"
    asset: str | None = None
    what: str | None = None


@router.get("", response=answers(Records), auth=Bearer("export"), summary="Observations")
def observations(request: HttpRequest, window: Query[Narrow]) -> Records:
    """By kind, time, box, asset and what was noticed, as known now or at a moment."""
    found: Any = Record.objects.filter(kind=window.kind)
    given: dict[str, Any] = {"known_at__lte": window.at, "end__gte": window.start, "start__lt": window.end}
    given |= {"asset": window.asset, "what": window.what}
    found = found.filter(**{name: value for name, value in given.items() if value is not None})
    if window.box:
        west, south, east, north = box_of(window.box)
        found = found.filter(west__lte=east, east__gte=west, south__lte=north, north__gte=south)
    if window.after:
        start, name = read_cursor(window.after)
        found = found.filter(Q(start__gt=start) | Q(start=start, name__gt=name))
    rows = list(found.order_by("start", "name")[: window.limit + 1])
    more = cursor(rows[window.limit - 1].start, rows[window.limit - 1].name) if len(rows) > window.limit else None
    return Records(observations=list(map(_row, rows[: window.limit])), next=more)


@router.get("/{name}", response=answers(RecordRow, 404), auth=Bearer("export"), summary="One observation")
def observation(request: HttpRequest, name: Name) -> RecordRow:
    """One record by its name."""
    found = Record.objects.filter(name=name, kind__in=Kind.__args__).first()  # type: ignore[attr-defined]
    if found is None:
        raise Http404
    return _row(found)


def _row(one: Record) -> RecordRow:
    plain = ("name", "kind", "what", "asset", "start", "end", "known_at", "lon", "lat", "sealed")
    return RecordRow(**{name: getattr(one, name) for name in plain}, body=_body(one))


def _body(one: Record) -> dict[str, Any]:
    """The body as read. Whom a complaint accuses, and its letter, go out only where the mandate attributes."""
    body: dict[str, Any] = one.body
    if one.kind != "allegation":
        return body
    with door.centre() as centre:
        named = centre.constitution.mandate.attribute
    return body if named else {key: value for key, value in body.items() if key not in ("against", "extra")}
