"""Sealed exhibits, one or two beside each other: what the bytes show, what was read from them, and their hash.

What plays is a copy made for the browser and says so; the sealed original is never changed, and goes out whole to those
who may export. An original that the record does not name is not there, whatever lies in the store.
"""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import re_path
from django.views.decorators.http import require_POST, require_safe

from ceasefire.store.projections.models import Incident, Link, Original, Record
from ceasefire.vocabulary.moment import read_moment
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.access import may, needs
from ceasefire.web.exhibits.found import derived, original_of, path_of, ready, state_of
from ceasefire.web.exhibits.kinds import HEAD, Kind, kind_of, picture_kind
from ceasefire.web.exhibits.pictures import claims_of
from ceasefire.web.exhibits.readable import readable, reader_of
from ceasefire.web.exhibits.rows import rows_of
from ceasefire.web.exhibits.sending import send
from ceasefire.web.exhibits.workshop import State, workshop
from ceasefire.web.pages import language_of, page, told
from ceasefire.web.screens.watch import packed
from ceasefire.web.statics import present

MOST = 200
_SHA = re.compile(r"[0-9a-f]{64}")
_TRACK_POINTS = 5000


@require_safe
@needs("see")
def exhibit(request: HttpRequest, sha: str) -> HttpResponse:
    """One exhibit, or two beside each other (`?beside=`)."""
    other = request.GET.get("beside", "")
    if other and not _SHA.fullmatch(other):
        raise Http404
    shown = [_shown(request, one) for one in dict.fromkeys((sha, other)) if one]
    return page(
        request,
        "exhibit",
        exhibits=shown,
        beside=_neighbours(request, sha, other),
        other=other,
        mapped=present("vendor/maplibre-gl/maplibre-gl.mjs"),
    )


@require_safe
@needs("see")
def part(request: HttpRequest, sha: str) -> HttpResponse:
    """The exhibit alone, for a page that waited for its copy."""
    return page(request, "exhibit_one", one=_shown(request, sha), mapped=present("vendor/maplibre-gl/maplibre-gl.mjs"))


def _shown(request: HttpRequest, sha: str) -> dict[str, Any]:
    """An exhibit as the page shows it. An original that is not here is told in its place, its neighbour still shown."""
    original = original_of(request, sha)
    records = Record.objects.filter(sealed=sha)
    out: dict[str, Any] = {"original": original, "sha": sha, "records": _records(records), "count": records.count()}
    out["at"] = request.GET.get("at", "")
    try:
        path = path_of(original)
    except Refusal as refusal:
        return out | {"told": told(refusal, language_of(request)), "kind": Kind.OTHER.value}
    kind = kind_of(path, original.name)
    state = state_of(original, path, kind)
    out |= {"kind": kind.value, "state": state, "mapped": _has_map(kind, state, records)}
    out["alone"] = bool(state and state.note.get("no_copy", {}).get("key") == "exhibit-no-pictures" and out["mapped"])
    if state and not out["alone"] and (no := state.note.get("refused") or state.note.get("no_copy")):
        out["told"] = told(Refusal(no["key"], **no["arguments"]), language_of(request))
    if state is None:
        out["positions"] = list(_positions(records))
    if kind is Kind.PICTURE:
        out["claims"] = claims_of(path)
    if kind in (Kind.TABLE, Kind.TEXT):
        out["closed"] = not _may_read(request, records)
        out["file"] = None if out["closed"] else rows_of(path, original.name)
    return out


def _positions(records: Any) -> Iterator[dict[str, Any]]:
    """Where a track was when and how high, at most `MOST` positions, evenly taken."""
    for one in records.filter(kind="track").order_by("start", "name")[:3]:
        body, start = one.body, read_moment(one.body["start"])
        every = -(-len(body["seconds"]) // MOST)
        columns = (body[key][::every] for key in ("seconds", "lat", "lon", "alt_m"))
        for seconds, lat, lon, high in zip(*columns, strict=True):
            yield {"at": start + timedelta(seconds=seconds), "lat": lat, "lon": lon, "alt_m": high, "asset": one.asset}


def _has_map(kind: Kind, state: State | None, records: Any) -> bool:
    if state is not None and state.note.get("ground", {}).get("places"):
        return True
    return bool(records.filter(kind="track").exists())


def _may_read(request: HttpRequest, records: Any) -> bool:
    """The words of a complaint as sealed may name who spoke: they are shown to those who may have the whole file."""
    return may(request, "export") or not records.filter(kind="allegation").exists()


def _records(records: Any) -> list[dict[str, Any]]:
    """The first records read from an original, with the incidents each belongs to."""
    found = list(records.order_by("start", "name")[:MOST])
    links = Link.objects.filter(report__in=[one.name for one in found]).values_list("report", "incident")
    held = {name for _, name in links}
    now = set(Incident.objects.filter(name__in=held, replaced_at=None).values_list("name", flat=True))
    of: dict[str, list[str]] = {}
    for report, incident in links:
        if incident in now:
            of.setdefault(report, []).append(incident)
    return [{"record": one, "incidents": of.get(one.name, [])} for one in found]


def _neighbours(request: HttpRequest, sha: str, other: str) -> list[Original]:
    """What may be laid beside it: what lies there, what the same incidents rest on, then what came last."""
    reports = Record.objects.filter(sealed=sha).values("name")
    incidents = Link.objects.filter(report__in=reports).values("incident")
    beside = Link.objects.filter(incident__in=incidents).values("report")
    mine = readable(reader_of(request))
    near = mine.filter(sha256__in=Record.objects.filter(name__in=beside).values("sealed"))
    latest = mine.order_by("-received_at", "sha256")
    there = mine.filter(sha256=other)
    found = {one.sha256: one for one in [*there, *near.order_by("name")[:60], *latest[:60]] if one.sha256 != sha}
    return list(found.values())[:80]


@require_safe
@needs("see")
def state(request: HttpRequest, sha: str) -> HttpResponse:
    """How far the copy is, for a page that waits."""
    original = original_of(request, sha)
    path = path_of(original)
    found = state_of(original, path, kind_of(path, original.name))
    return JsonResponse({"state": found.is_ if found else "ready", "percent": found.percent if found else 100})


@require_POST
@needs("see")
def again(request: HttpRequest, sha: str) -> HttpResponse:
    """Try once more what was refused."""
    workshop.forget(original_of(request, sha).sha256, derived())
    return HttpResponseRedirect(f"/exhibits/{sha}")


@require_safe
@needs("see")
def copied(request: HttpRequest, sha: str) -> HttpResponseBase:
    """The copy that plays, whole or in the ranges a player asks for."""
    video = ready(request, sha).get("video")
    if video is None:
        raise Http404
    return send(request, derived() / sha / video["file"], video["content_type"], video["sha256"])


@require_safe
@needs("see")
def still(request: HttpRequest, sha: str, number: str) -> HttpResponse:
    """One still of a video."""
    if int(number) >= len(ready(request, sha)["stills"]):
        raise Http404
    return HttpResponse((derived() / sha / f"still-{int(number)}.jpg").read_bytes(), content_type="image/jpeg")


@require_safe
@needs("see")
def picture(request: HttpRequest, sha: str) -> HttpResponseBase:
    """A sealed picture as it is."""
    original = original_of(request, sha)
    path = path_of(original)
    with path.open("rb") as file:
        kind = picture_kind(file.read(HEAD))
    if not kind:
        raise Http404
    return send(request, path, kind, sha)


@require_safe
@needs("see")
def ground(request: HttpRequest, sha: str) -> HttpResponse:
    """Columns for the map: the ground shown from moment to moment, or the tracks read from the file."""
    original = original_of(request, sha)
    path = path_of(original)
    kind = kind_of(path, original.name)
    streams: list[Any] = []
    if kind in (Kind.VIDEO, Kind.METADATA):
        ready(request, sha)
        file = derived() / sha / "ground.json"
        streams = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
    tracks = [] if streams else [_track(one) for one in Record.objects.filter(sealed=sha, kind="track")[:20]]
    return packed(request, {"streams": streams or [one for one in tracks if one["t"]]})


def _track(record: Record) -> dict[str, Any]:
    """A track in the same columns, thinned to a few thousand positions."""
    body = record.body
    every = max(len(body["seconds"]) // _TRACK_POINTS, 1)
    seconds, lats, lons, alts = (body[key][::every] for key in ("seconds", "lat", "lon", "alt_m"))
    start = read_moment(body["start"]).timestamp()
    places: Iterable[Any] = zip(lons, lats, alts, strict=True)
    return {
        "pid": 0,
        "asset": record.asset,
        "t": seconds,
        "ms": [round((start + one) * 1000) for one in seconds],
        "centre": [None] * len(seconds),
        "corners": [None] * len(seconds),
        "at": [[lon, lat, alt] for lon, lat, alt in places],
        "how": [0] * len(seconds),
        "gaps": [],
        "longest": 600,
        "wrong": 0,
    }


@require_safe
@needs("export")
def download(request: HttpRequest, sha: str) -> HttpResponseBase:
    """The sealed original, byte for byte, never opened in the browser."""
    original = original_of(request, sha)
    answer = send(request, path_of(original), "application/octet-stream", sha)
    name = original.name.rpartition("/")[2] or sha
    plain = re.sub(r"[^\w.-]", "_", name, flags=re.ASCII)
    answer["Content-Disposition"] = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return answer


_AT = r"^exhibits/(?P<sha>[0-9a-f]{64})"
urls = [
    re_path(_AT + r"$", exhibit),
    re_path(_AT + r"/part$", part),
    re_path(_AT + r"/state$", state),
    re_path(_AT + r"/again$", again),
    re_path(_AT + r"/copy$", copied),
    re_path(_AT + r"/still/(?P<number>\d{1,2})$", still),
    re_path(_AT + r"/picture$", picture),
    re_path(_AT + r"/ground$", ground),
    re_path(_AT + r"/download$", download),
]
