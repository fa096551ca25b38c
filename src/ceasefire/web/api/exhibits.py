"""Sealed exhibits: handed in under their SHA-256, listed, read, given whole or in ranges; a video's copy and stills.

The ground and the tracks are not given to programs, as no track is (see `web.api.records`).
"""

import tempfile
from hashlib import sha256
from pathlib import Path as File
from typing import Annotated, Any

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import Path, Query, Router, Schema, Status
from pydantic import Field

from ceasefire.store.projections.models import Original, Record
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import intake
from ceasefire.web.api.gate import Bearer, language_of, side_of
from ceasefire.web.api.problems import said
from ceasefire.web.api.shapes import Moment, Problem, answers, cursor, read_cursor
from ceasefire.web.exhibits.found import derived, original_of, path_of, ready, state_of
from ceasefire.web.exhibits.kinds import kind_of
from ceasefire.web.exhibits.readable import readable, reader_of
from ceasefire.web.exhibits.sending import send
from ceasefire.web.screens.files import harmless
from ceasefire.wiring import clock

router = Router(tags=["exhibits"])
Sha = Annotated[str, Path(pattern="^[0-9a-f]{64}$")]
KINDS = ("observation", "allegation", "coverage", "notice")
_MOST = 1000


class ExhibitRow(Schema):
    """Sealed bytes by their SHA-256, how they came, which sensor read them and to what end."""

    sha256: str
    name: str
    size: int
    channel: str
    received_at: Moment
    known_at: Moment
    sensor: str
    outcome: str


class Exhibits(Schema):
    """A page, the last received first; `next` goes into `after` for the one that follows."""

    exhibits: list[ExhibitRow]
    next: str | None


class Exhibit(ExhibitRow):
    """An exhibit, what kind of file it is, names of what was read from it (the first 1000), and its copy.

    `copy` is "none" for what needs none, else "waiting", "making", "ready" or "refused".
    """

    kind: str
    records: list[str]
    copy_state: str = Field(serialization_alias="copy")
    stills: int


class HandedIn(ExhibitRow):
    """What was sealed, and what of it could not be (members of an archive that lie about themselves, say)."""

    refused: list[Problem]


class Named(Schema):
    """The file's own name; what it is is told by its bytes."""

    name: str = Field("file", min_length=1, max_length=255)


class Which(Schema):
    """Narrowing and paging."""

    sensor: str | None = Field(None, max_length=60)
    after: str | None = Field(None, max_length=300)
    limit: int = Field(100, ge=1, le=1000)


def file_as(kind: str, *statuses: int) -> dict[str, Any]:
    """How a file's answers are described: its media type at 200, and in part where it can be asked for in ranges."""
    body = {"description": "The bytes.", "content": {kind: {"schema": {"type": "string", "format": "binary"}}}}
    more: dict[int, Any] = {206: body, 416: {"description": "The range lies outside."}}
    return {"responses": {200: body} | {one: more[one] for one in statuses}}


@router.get("", response=answers(Exhibits), auth=Bearer("see"), summary="Exhibits")
def exhibits(request: HttpRequest, which: Query[Which]) -> Exhibits:
    """Every original that the record names and this token may read."""
    found = readable(reader_of(request))
    if which.sensor is not None:
        found = found.filter(sensor=which.sensor.replace("\0", ""))
    if which.after:
        at, sha = read_cursor(which.after)
        found = found.filter(Q(received_at__lt=at) | Q(received_at=at, sha256__gt=sha))
    rows = list(found.order_by("-received_at", "sha256")[: which.limit + 1])
    last = rows[which.limit - 1] if len(rows) > which.limit else None
    return Exhibits(
        exhibits=[ExhibitRow.from_orm(one) for one in rows[: which.limit]],
        next=cursor(last.received_at, last.sha256) if last else None,
    )


@router.get("/{sha}", response=answers(Exhibit, 404), auth=Bearer("see"), summary="One exhibit", by_alias=True)
def exhibit(request: HttpRequest, sha: Sha) -> Exhibit:
    """What it is and what was read from it; asking orders the copy of a video."""
    original = original_of(request, sha)
    path = path_of(original)
    kind = kind_of(path, original.name)
    state = state_of(original, path, kind)
    records = Record.objects.filter(sealed=sha, kind__in=KINDS).order_by("start", "name")
    return Exhibit(
        **ExhibitRow.from_orm(original).dict(),
        kind=kind.value,
        records=list(records.values_list("name", flat=True)[:_MOST]),
        copy_state=state.is_ if state else "none",
        stills=len(state.note.get("stills", [])) if state else 0,
    )


@router.put(
    "/{sha}",
    response=answers(HandedIn, 413) | {201: HandedIn},
    auth=Bearer("upload"),
    summary="Hand a file in",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        }
    },
)
def hand_in(request: HttpRequest, sha: Sha, named: Query[Named]) -> Status[HandedIn]:
    """Seal the body, whose SHA-256 the address is, and have it read in the background.

    The same again is the first one (200): nothing is entered twice. No header is believed about what the bytes are.
    What this token may not read is answered as if it had come now (201), under the name it came with.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = File(folder) / harmless(named.name)
        if (found := _put(request, file)) != sha:
            raise Refusal("api-exhibit-digest", place="path.sha", found=found)
        size, there = file.stat().st_size, Original.objects.filter(sha256=sha)
        mine = readable(reader_of(request)).filter(sha256=sha)
        before = mine.first()
        refused = () if there.exists() else _sealed(file, side_of(request))
    if not there.exists():
        raise refused[0]
    row = mine.first() or _unread(sha, harmless(named.name), size)
    told = [Problem(**said(one, language_of(request))) for one in refused]
    return Status(201 if before is None else 200, HandedIn(**ExhibitRow.from_orm(row).dict(), refused=told))


def _unread(sha: str, name: str, size: int) -> Original:
    """What was just handed in, told without a word of the record."""
    now = clock()
    return Original(sha256=sha, name=name, size=size, channel=intake.CHANNEL, received_at=now, known_at=now)


def _sealed(file: File, side: str) -> tuple[Refusal, ...]:
    """Seal a file and let it be read in the background; what of it was refused."""
    done, jobs = intake.seal([file], side)
    if jobs:
        intake.read_later(jobs, side)
    return done.refused


def _put(request: HttpRequest, file: File) -> str:
    """Write the body down piece by piece; its SHA-256."""
    digest = sha256()
    with file.open("wb") as out:
        while piece := request.read(1 << 20):
            digest.update(piece)
            out.write(piece)
    return digest.hexdigest()


@router.get(
    "/{sha}/bytes",
    response=answers(None, 404),
    auth=Bearer("export"),
    summary="The sealed bytes",
    openapi_extra=file_as("application/octet-stream", 206, 416),
)
def sealed(request: HttpRequest, sha: Sha) -> HttpResponseBase:
    """The original, byte for byte, whole or the one range asked for (`Range`)."""
    answer = send(request, path_of(original_of(request, sha)), "application/octet-stream", sha)
    answer["Content-Disposition"] = f'attachment; filename="{sha}"'
    return answer


@router.get(
    "/{sha}/copy",
    response=answers(None, 404),
    auth=Bearer("see"),
    summary="The copy that plays",
    openapi_extra=file_as("video/*", 206, 416),
)
def copy(request: HttpRequest, sha: Sha) -> HttpResponseBase:
    """The copy of a video, made for browsers, whole or in ranges; 404 until it is ready."""
    original_of(request, sha)
    video = ready(request, sha).get("video")
    if video is None:
        raise Http404
    return send(request, derived() / sha / video["file"], video["content_type"], video["sha256"])


@router.get(
    "/{sha}/stills/{number}",
    response=answers(None, 404),
    auth=Bearer("see"),
    summary="A still",
    openapi_extra=file_as("image/jpeg"),
)
def still(request: HttpRequest, sha: Sha, number: Annotated[int, Path(ge=0, le=99)]) -> HttpResponse:
    """One still of a video; 404 until the copy is ready."""
    if number >= len(ready(request, sha)["stills"]):
        raise Http404
    return HttpResponse((derived() / sha / f"still-{number}.jpg").read_bytes(), content_type="image/jpeg")
