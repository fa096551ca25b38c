"""The watch: map and time line of now, or of what was known at any past moment; what is open; what waits for whom.

Incidents are shown as areas with their doubt, lines in all their editions with rival versions beside each other, and
where was watched, where was to be watched and was not. New items come by themselves (`web.live`).
"""

import gzip
import json
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from django.conf import settings
from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from shapely import MultiPolygon, Polygon, get_parts, make_valid, unary_union
from shapely.geometry import mapping

from ceasefire.geometry.frame import LocalFrame
from ceasefire.store.projections.models import Incident, Issue, Receipt, Record, Standing, Taken
from ceasefire.verification.standing import SETTLED
from ceasefire.vocabulary.moment import read_moment, utc, write_moment
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import map_rows
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.drawn import drawn_shapes
from ceasefire.web.kept import kept
from ceasefire.web.pages import language_of, page
from ceasefire.web.statics import present
from ceasefire.wiring import clock

_SETTLED = [one.value for one in SETTLED]
_TO_SPEAK = ("open", "one_spoke")
_MOST = 3000
"""Coverages drawn at once."""
Ring = tuple[tuple[float, float], ...]
"""Corners as (longitude, latitude) in degrees, the first not told again."""
_MOST_AREAS = 300
"""Areas asked for at once; the map asks for those of the incidents it has in view."""


@needs("see")
@kept()
def watch(request: HttpRequest) -> HttpResponse:
    """Tiles, the map with its time line, and the latest incidents in words for whom a map does not serve."""
    at = _at(request)
    shown = known(at)
    first = shown.order_by("start").values_list("start", flat=True).first()
    mapped = present("vendor/maplibre-gl/maplibre-gl.mjs")
    reports = Issue.objects.order_by("-known_at")[:3]
    return page(request, "watch", first=first, mapped=mapped, reports=reports, **fresh(at))


def fresh(at: datetime | None) -> dict[str, Any]:
    """What the parts of the watch that renew themselves show (`data-fresh`)."""
    shown, due = known(at), Receipt.objects.filter(closed_at=None)
    last = shown.order_by("-start").values_list("start", flat=True).first()
    return {
        "at": at,
        "last": last,
        **_cases(shown, at),
        "complaints": due.count(),
        "overdue": due.filter(answer_due__lt=clock()).count(),
        "latest": shown.order_by("-start")[:30],
        "quality": _quality(last),
    }


def _cases(shown: Any, at: datetime | None) -> dict[str, int]:
    """How many cases are open, and how many wait for somebody's word: as they stand, or as they stood then."""
    if at is None:
        counted = Counter(dict(shown.values_list("standing").annotate(Count("name")).order_by()))
    else:
        then = standings_at(at)
        counted = Counter(then.get(name, "open") for name in shown.values_list("name", flat=True))
    waiting = sum(counted[one] for one in _TO_SPEAK)
    return {"open_cases": counted.total() - sum(counted[one] for one in _SETTLED), "waiting": waiting}


def _at(request: HttpRequest) -> datetime | None:
    """The moment whose knowledge is asked for; None for now. A moment without a zone is meant in the zone of record."""
    text = request.GET.get("at", "")
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refusal("time-malformed", time=text) from error
    if moment.tzinfo is None:
        with door.centre() as centre:
            moment = moment.replace(tzinfo=ZoneInfo(centre.constitution.zone))
    return utc(moment)


def known(at: datetime | None) -> Any:
    """Incidents in force: as known now, or as known at a moment (their standing is then told by `standings_at`)."""
    found = Incident.objects.all()
    if at is None:
        return found.filter(replaced_at=None)
    return found.filter(known_at__lte=at).filter(Q(replaced_at=None) | Q(replaced_at__gt=at))


def standings_at(at: datetime) -> dict[str, str]:
    """How each case stood at a moment."""
    rows = Standing.objects.filter(known_at__lte=at).order_by("known_at", "id")
    return dict(rows.values_list("incident", "standing"))


def _quality(last: datetime | None) -> list[dict[str, Any]]:
    """Each source over its last day: reports, hours watched, hours lost and why."""
    if last is None:
        return []
    since = last - timedelta(days=1)
    found: dict[str, dict[str, Any]] = {}
    reports = Record.objects.filter(start__gte=since, kind="observation").values_list("asset", "start")
    for asset, start in reports.iterator():
        row = found.setdefault(asset, _blank(asset))
        row["reports"] += 1
        row["last"] = max(row["last"] or start, start)
    for one in Record.objects.filter(start__gte=since, kind="coverage").iterator():
        row = found.setdefault(one.asset, _blank(one.asset))
        hours = (one.end - one.start).total_seconds() / 3600
        row["watched" if one.body["watched"] else "lost"] += hours
        if one.body.get("lost"):
            row["why"].add(one.body["lost"])
    return [{**row, "why": sorted(row["why"])} for _, row in sorted(found.items())]


def _blank(asset: str) -> dict[str, Any]:
    return {"asset": asset, "reports": 0, "last": None, "watched": 0.0, "lost": 0.0, "why": set()}


def packed(request: HttpRequest, data: Any) -> HttpResponse:
    """JSON, packed where the browser takes it; nothing secret is mixed with what a stranger could choose."""
    return sent(request, pack(data))


def pack(data: Any) -> bytes:
    """Plain data as packed JSON."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    return gzip.compress(text, 1, mtime=0)


def sent(request: HttpRequest, body: bytes) -> HttpResponse:
    """Packed JSON as an answer, unpacked for a browser that does not take it packed."""
    if "gzip" not in request.headers.get("Accept-Encoding", ""):
        return HttpResponse(gzip.decompress(body), content_type="application/json")
    answer = HttpResponse(body, content_type="application/json")
    answer["Content-Encoding"] = "gzip"
    return answer


@needs("see")
def incidents(request: HttpRequest) -> HttpResponse:
    """Every incident in force as columns: name, position, start (seconds of the epoch), kind, standing.

    All officers see the same; it is put together once for each state of the logs and kept for the next who asks.
    """
    at = _at(request)
    body, held = map_rows.now.both() if at is None else (_then(at), "")
    mark = f'"{sha256(body).hexdigest()[:20]}"'
    answer = HttpResponse(status=304) if request.headers.get("If-None-Match") == mark else sent(request, body)
    answer["ETag"] = mark
    answer["X-Held"] = held
    return answer


_KEEP = 8
_kept: dict[Any, bytes] = {}


def _then(at: datetime) -> bytes:
    """The same as known at a moment, with the standing each case had then."""
    state = (str(settings.CENTRE), at, tuple(Taken.objects.order_by("side").values_list("side", "size")))
    if state not in _kept:
        then = standings_at(at)
        shown = map_rows.columns(map_rows.read(known(at)), lambda name, standing: then.get(name, "open"))
        if len(_kept) >= _KEEP:
            _kept.clear()
        _kept[state] = pack({**shown, "at": write_moment(at)})
    return _kept[state]


@needs("see")
def shapes(request: HttpRequest) -> HttpResponse:
    """Zones and lines of the agreement in all editions and versions, as GeoJSON."""
    return packed(request, drawn_shapes(door.signed(), language_of(request)))


@needs("see")
def coverage(request: HttpRequest) -> HttpResponse:
    """Where it was watched within a time and where it was not though planned, as GeoJSON: one shape of each.

    Footprints of drones are among them. With `at`, only what was known then.
    """
    start, end = (read_moment(request.GET.get(name, "")) for name in ("from", "to"))
    found = Record.objects.filter(kind="coverage", start__lte=end, end__gte=start)
    if at := _at(request):
        found = found.filter(known_at__lte=at)
    bodies = found.order_by("-start").values_list("body", flat=True)[:_MOST]
    return packed(request, {"type": "FeatureCollection", "features": _covered(bodies)})


def _covered(bodies: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One feature for what was watched, one for what was not: shade upon shade would say that more was seen."""
    rings: dict[bool, set[Ring]] = {True: set(), False: set()}
    for body in bodies:
        area = body["area"]
        ring = area.get("ring")
        drawn = tuple(map(tuple, ring)) if ring else _disc(area["lon"], area["lat"], area["radius_m"])
        rings[body["watched"]].add(drawn)
    return [
        {
            "type": "Feature",
            "geometry": mapping(_together(those)),
            "properties": {"watched": watched},
        }
        for watched, those in rings.items()
        if those
    ]


def _together(rings: Iterable[Ring]) -> MultiPolygon:
    """All that lies in one of the rings; of a footprint that crosses itself, both ends."""
    whole = unary_union([make_valid(Polygon(ring)) for ring in rings])
    return MultiPolygon([one for one in get_parts(whole) if isinstance(one, Polygon)])


def _around(place: dict[str, Any]) -> Ring:
    return _disc(place["lon"], place["lat"], place["radius_m"]) if "radius_m" in place else ()


@lru_cache(4096)
def _disc(lon: float, lat: float, radius_m: float) -> Ring:
    """A disc as a ring of 48 corners, for drawing; posts and cameras watch the same one day after day."""
    turn = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    x, y = LocalFrame(lon, lat).to_degrees(radius_m * np.sin(turn), radius_m * np.cos(turn))
    return tuple((round(float(east), 6), round(float(north), 6)) for east, north in zip(x, y, strict=True))


@needs("see")
def region(request: HttpRequest, name: str) -> HttpResponse:
    """Where one incident was: its 95 % region or the shape reported, as GeoJSON with what the map writes beside it."""
    row = Incident.objects.filter(name=name).first()
    if row is None:
        raise Http404
    ring = _ring(row.body)
    geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]} if ring else None
    return packed(request, {"type": "Feature", "geometry": geometry, "properties": {"name": name}})


@needs("see")
def areas(request: HttpRequest) -> HttpResponse:
    """Where the incidents named were (`name`, at most 300): name → ring of WGS 84 [longitude, latitude], [] for none.

    Only incidents in force, or in force at `at`, are told; the rest of a longer list of names is left out.
    """
    names = request.GET.getlist("name")[:_MOST_AREAS]
    rows = known(_at(request)).filter(name__in=names).values_list("name", "body")
    return packed(request, {name: _ring(body) for name, body in rows})


def _ring(body: dict[str, Any]) -> list[list[float]]:
    """The 95 % region, or the area or disc that was reported; [] where there is none."""
    found, place = body.get("region"), body["place"]
    ring = found["ring95"]["ring"] if found else place.get("ring") or _around(place)
    return [[round(lon, 6), round(lat, 6)] for lon, lat in ring]


urls = [
    path("watch", watch),
    path("watch/incidents", incidents),
    path("watch/shapes", shapes),
    path("watch/coverage", coverage),
    path("watch/region/<str:name>", region),
    path("watch/areas", areas),
]
