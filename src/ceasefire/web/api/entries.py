"""Entering observations: a form's document is sealed, then read as any other bytes, once for the key it comes with."""

import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Header, Router, Schema, Status
from pydantic import Field

from ceasefire.desk.statements import ProblemNoted
from ceasefire.languages import knows, say
from ceasefire.languages.whereabouts import whereabouts
from ceasefire.sensors.forms.models import FAMILY
from ceasefire.store.projections.models import EntryRow, Original, Record
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import intake
from ceasefire.web.api.exhibits import KINDS, Sha
from ceasefire.web.api.gate import Bearer, language_of, side_of
from ceasefire.web.api.shapes import Moment, answers
from ceasefire.web.door import door
from ceasefire.web.exhibits.found import original_of
from ceasefire.web.observing import KINDS_HERE, written

router = Router(tags=["entries"])
_MOST = 1000


class EntrySaid(Schema):
    """A document of the family `ceasefire-form/1` (docs/reference/forms.md): a patrol's, a camera's or a post's."""

    document: dict[str, Any] = Field(json_schema_extra={"example": {"form": FAMILY, "kind": KINDS_HERE[0]}})


class Noted(Schema):
    """A problem found in reading, where, and in words."""

    severity: str
    place: str
    message: str
    told: str


class Entry(Schema):
    """What was sealed, how reading it ended, the names of what was read, and every problem."""

    sha256: str
    name: str
    received_at: Moment
    sensor: str
    outcome: str
    records: list[str]
    problems: list[Noted]


@router.post("", response=answers(Entry, status=201), auth=Bearer("observe"), summary="Enter observations")
def enter(request: HttpRequest, said: EntrySaid, idempotency_key: Annotated[UUID, Header()]) -> Status[Entry]:
    """Seal and read one report. The same again under the same `Idempotency-Key` (a UUID) is the first one."""
    form, kind = said.document.get("form"), said.document.get("kind")
    if form != FAMILY or kind not in KINDS_HERE:
        raise Refusal("api-entry-form", place="body.document", form=FAMILY, known=", ".join(KINDS_HERE))
    try:
        data = written(said.document)
    except ValueError as error:  # numbers that are none, signs that are no letters
        raise Refusal("api-entry-unwritable", place="body.document") from error
    sha, side = sha256(data).hexdigest(), side_of(request)
    name = f"program-{side}-{idempotency_key}.json"
    _enter(sha, name, data, side)
    return Status(201, _told(request, sha))


def _enter(sha: str, name: str, data: bytes, side: str) -> None:
    """Seal, enter and read; a key under which other bytes came is refused, bytes that are there are not taken twice."""
    with door.alone(), tempfile.TemporaryDirectory() as folder:
        before = Original.objects.filter(name=name).first()
        if before is not None and before.sha256 != sha:
            raise Refusal("api-entry-key-used", place="header.Idempotency-Key", name=name)
        if before is not None or Original.objects.filter(sha256=sha).exists():
            return
        file = Path(folder) / name
        file.write_bytes(data)
        done, jobs = intake.seal([file], side)
    if done.refused:
        raise done.refused[0]
    intake.read([job for job in jobs if job.sealed == sha], side, intake.forms)


@router.get("/{sha}", response=answers(Entry, 404), auth=Bearer("observe"), summary="What became of an entry")
def entry(request: HttpRequest, sha: Sha) -> Entry:
    """What was read of it, and every problem in words."""
    return _told(request, sha)


def _told(request: HttpRequest, sha: str) -> Entry:
    row, language = original_of(request, sha), language_of(request)
    records = Record.objects.filter(sealed=sha, kind__in=KINDS).order_by("kind", "start", "name")
    return Entry(
        sha256=sha,
        name=row.name,
        received_at=row.received_at,
        sensor=row.sensor,
        outcome=row.outcome,
        records=list(records.values_list("name", flat=True)[:_MOST]),
        problems=[_noted(one, language) for one in _problems(sha)],
    )


def _problems(sha: str) -> tuple[ProblemNoted, ...]:
    read = EntryRow.objects.filter(kind="read", item__startswith=f"{sha}/").order_by("known_at").first()
    if read is None:
        return ()
    with door.centre() as centre:
        found: tuple[ProblemNoted, ...] = centre.tables.entry(read.side, read.index).read().problems
    return found


def _noted(one: ProblemNoted, language: str) -> Noted:
    words = say(one.message, language, **one.arguments) if knows(one.message) else one.message
    return Noted(severity=one.severity, place=whereabouts(one.locator, language), message=one.message, told=words)
