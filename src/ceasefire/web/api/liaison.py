"""The liaison log: what protected callers said, who was told what, the answer that came, and the ladder."""

from typing import Any, Literal

from django.db.models import Q
from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema, Status
from pydantic import Field

from ceasefire.desk.keep_liaison import CHANNELS, keep_liaison
from ceasefire.desk.liaison_statements import Heard, Replied, Told
from ceasefire.store.projections.models import LiaisonRow
from ceasefire.verification.ladder import Stand, above
from ceasefire.web.api.gate import Bearer, language_of, post_of
from ceasefire.web.api.shapes import Moment, Name, Short, Words, answers, cursor, read_cursor
from ceasefire.web.door import door
from ceasefire.wiring import clock

router = Router(tags=["liaison"])


class Line(Schema):
    """A line: `kind` "heard" or "told"; for a message its level, standing, when an answer is due, and what came."""

    name: str
    kind: str
    at: Moment
    level: str
    standing: str
    due: Moment | None
    side: str
    raised_by: str
    replies: list[dict[str, Any]]
    body: dict[str, Any]


class Log(Schema):
    """A page of the log, the latest first; `next` goes into `after` for the one that follows."""

    lines: list[Line]
    next: str | None


class Terms(Schema):
    """Levels of the ladder from the lowest to the highest, and the channels that can be named."""

    levels: list[str]
    channels: list[str]


class Which(Schema):
    """Narrowing and paging."""

    only: Literal["all", "waiting", "overdue", "heard"] = "all"
    after: str | None = Field(None, max_length=300)
    limit: int = Field(100, ge=1, le=1000)


class HeardSaid(Schema):
    """What a caller said. Nothing that reaches the caller is taken; `officer` is a post of one's own."""

    officer: Short
    channel: Short
    heard_at: Moment
    text: Words
    place: str = Field("", max_length=400)


class RaisedSaid(Schema):
    """Who is told what, one level higher; `answer_due` is left out where it is for information."""

    officer: Short
    to: str = Field(max_length=200)
    means: Short
    told_at: Moment
    text: Words
    answer_due: Moment | None = None


class ToldSaid(RaisedSaid):
    """The same at a level of the ladder; `about` is an incident, a complaint or a line heard."""

    level: Short
    about: Short = ""


class RepliedSaid(Schema):
    """The answer that came, word for word."""

    officer: Short
    came_at: Moment
    text: Words


@router.get("", response=answers(Log), auth=Bearer("liaise"), summary="The liaison log")
def log(request: HttpRequest, which: Query[Which]) -> Log:
    """The latest first; `only` narrows to what was heard, waits for an answer, or waits too long."""
    found = LiaisonRow.objects.all()
    if which.only == "heard":
        found = found.filter(kind="heard")
    elif which.only != "all":
        found = found.filter(standing=Stand.WAITING.value)
        found = found.filter(due__lt=clock()) if which.only == "overdue" else found
    if which.after:
        at, name = read_cursor(which.after)
        found = found.filter(Q(at__lt=at) | Q(at=at, name__gt=name))
    rows = list(found.order_by("-at", "name")[: which.limit + 1])
    more = cursor(rows[which.limit - 1].at, rows[which.limit - 1].name) if len(rows) > which.limit else None
    return Log(lines=[Line.from_orm(one) for one in rows[: which.limit]], next=more)


@router.get("/terms", response=answers(Terms), auth=Bearer("liaise"), summary="Levels and channels")
def terms(request: HttpRequest) -> Terms:
    """What `level`, `channel` and `means` can be."""
    return Terms(levels=list(door.rules().levels), channels=list(CHANNELS))


def _row(name: str) -> LiaisonRow:
    row: LiaisonRow | None = LiaisonRow.objects.filter(name=name).first()
    if row is None:
        raise Http404
    return row


def _keep(said: Heard | Told | Replied, name: str = "") -> Line:
    done = door.do(lambda centre, now: keep_liaison(centre, said, at=now))
    return Line.from_orm(_row(name or getattr(done, "id", "")))


@router.post("/heard", response=answers(Line, status=201), auth=Bearer("liaise"), summary="What a caller said")
def heard(request: HttpRequest, said: HeardSaid) -> Status[Line]:
    """Enter what somebody reported; words in which somebody could be reached are refused."""
    made = Heard(
        **said.dict(exclude={"officer"}),
        language=language_of(request),
        officer=post_of(request, said.officer),
        made_at=clock(),
    )
    return Status(201, _keep(made))


@router.post("/told", response=answers(Line, status=201), auth=Bearer("liaise"), summary="Who was told what")
def told(request: HttpRequest, said: ToldSaid) -> Status[Line]:
    """Enter a message to an office at a level of the ladder."""
    return Status(201, _keep(_told(request, said, said.level, said.about, None)))


def _told(request: HttpRequest, said: RaisedSaid, level: str, about: str, raises: str | None) -> Told:
    return Told(
        level=level,
        to=said.to.strip(),
        means=said.means,
        told_at=said.told_at,
        text=said.text,
        language=language_of(request),
        officer=post_of(request, said.officer),
        made_at=clock(),
        about=about.strip(),
        answer_due=said.answer_due,
        raises=raises,
    )


@router.get("/{name}", response=answers(Line, 404), auth=Bearer("liaise"), summary="One line")
def line(request: HttpRequest, name: Name) -> Line:
    """A line with every answer to it."""
    return Line.from_orm(_row(name))


@router.post("/{name}/higher", response=answers(Line, 404, status=201), auth=Bearer("liaise"), summary="Take higher")
def higher(request: HttpRequest, name: Name, said: RaisedSaid) -> Status[Line]:
    """Take a message one level higher; no level is left out."""
    row = _row(name)
    level = (above(row.level, door.rules().levels) if row.level else None) or ""
    return Status(201, _keep(_told(request, said, level, str(row.body.get("about", "")), name)))


@router.post("/{name}/replied", response=answers(Line, 404), auth=Bearer("liaise"), summary="The answer that came")
def replied(request: HttpRequest, name: Name, said: RepliedSaid) -> Line:
    """Enter the answer to a message."""
    _row(name)
    made = Replied(
        told=name,
        came_at=said.came_at,
        text=said.text,
        language=language_of(request),
        officer=post_of(request, said.officer),
        made_at=clock(),
    )
    return _keep(made, name)
