"""The shapes of what goes in and out: moments ISO 8601 with their zone, places WGS 84 degrees, words as said."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal

from ninja import Path, Schema
from pydantic import AfterValidator, AwareDatetime, Field, StringConstraints

from ceasefire.verification.records import PROBABILITY_WORDS
from ceasefire.vocabulary.moment import read_moment, write_moment
from ceasefire.vocabulary.refusal import Refusal


def _utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("outside the years 1 to 9999") from error


Moment = Annotated[AwareDatetime, AfterValidator(_utc)]
Name = Annotated[str, Path(max_length=120, pattern=r"^[\w.~-]+$")]
Words = Annotated[str, StringConstraints(max_length=8000)]
Short = Annotated[str, StringConstraints(max_length=120)]
Posts = Annotated[list[Short], Field(max_length=200)]
Answered = Literal["breach indicated", "not indicated", "cannot tell"]
Likelihood = Annotated[str, Field(json_schema_extra={"enum": list(PROBABILITY_WORDS)})]


class Problem(Schema):
    """Why not: the message's key, the sentence in the language asked for, and where."""

    message: str
    told: str
    place: str


def answers(good: Any, *more: int, status: int = 200) -> dict[int, Any]:
    """The statuses of an operation that needs a token; `more` are those beyond what each can answer."""
    return {status: good} | dict.fromkeys((400, 401, 403, 422, 429, *more), Problem)


class Window(Schema):
    """Narrowing by time and box, and paging: `after` is the `next` of the page before."""

    at: Moment | None = Field(None, description="As known at this moment; left out: now.")
    start: Moment | None = Field(None, description="Ends after this moment.")
    end: Moment | None = Field(None, description="Begins before this moment.")
    box: str | None = Field(None, description="west,south,east,north in degrees.", max_length=120)
    after: str | None = Field(None, max_length=300)
    limit: int = Field(100, ge=1, le=1000)


def box_of(text: str) -> tuple[float, float, float, float]:
    """West, south, east, north; refuses what is no such box."""
    try:
        west, south, east, north = (float(one) for one in text.split(","))
    except ValueError as error:
        raise Refusal("api-box", place="query.box") from error
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise Refusal("api-box", place="query.box")
    return west, south, east, north


def cursor(at: datetime, name: str) -> str:
    """Where a page ended: a moment, and the name among those of the same moment."""
    return f"{write_moment(at)}~{name}"


def read_cursor(text: str) -> tuple[datetime, str]:
    """The moment and name where the page before ended; refuses what is no such thing."""
    moment, mark, name = text.partition("~")
    if not mark or "\0" in name:
        raise Refusal("api-cursor", place="query.after")
    return read_moment(moment), name


class Told(Schema):
    """One line of an explanation, with how deep it stands in the tree."""

    depth: int
    words: str


def tree(lines: Iterable[tuple[int, str]]) -> list[Told]:
    """Lines of an explanation."""
    return [Told(depth=depth, words=words) for depth, words in lines]


class Decision(Schema):
    """What a delegation decides, and who sits: posts written side/post."""

    choice: Literal["sign", "dissent", "dismiss"]
    present: Posts
    words: Words = ""


class ReportDecision(Decision):
    """The same over a report; `sha256` is that of the document which was read."""

    choice: Literal["sign", "dissent"]
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class RivalSaid(Schema):
    """Another explanation, what became of it, and why."""

    explanation: Literal["demining", "training", "works", "hunting", "crop_fire", "thunder"]
    verdict: Literal["ruled_out", "possible", "likely"]
    reason: Words = ""


class AssessmentSaid(Schema):
    """A delegation's view of one incident, sealed until both have spoken; `officer` is a post of its own."""

    officer: Short
    happened: bool
    answers: dict[str, Answered] = Field(default_factory=dict, max_length=200)
    reliability: Literal["A", "B", "C", "D", "E", "F"]
    credibility: int = Field(ge=1, le=6)
    likelihood: Likelihood
    words: Words = ""
    rivals: list[RivalSaid] = Field(default_factory=list, max_length=20)


class Day(Schema):
    """A day of the zone of record."""

    day: date


class ErratumSaid(Schema):
    """What a report said, what it should say, why, and the officers of both sides who stand behind it."""

    said: Words
    reads: Words
    reason: Words
    officers: Posts
