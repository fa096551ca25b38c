"""What both sides agree on before a roster is made: posts (never names), shifts, positions, rules, leave, deputies.

Times of day are local, in the plan's `zone` (IANA); days of leave are whole local days, both ends included.
"""

from datetime import date, time
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from ceasefire.agreement.strict import Names, Strict


def _clock(value: object) -> str:
    text = str(value)
    try:
        exact = time.fromisoformat(text).isoformat(timespec="minutes") == text
    except ValueError:
        exact = False
    if not exact:
        raise ValueError('a local time of day is needed, in quotes: "22:00"')
    return text


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError("a day is needed: 2026-12-07") from None


def _post(value: str) -> str:
    side, _, post = value.partition("/")
    if not side or not post:
        raise ValueError("a post is written side/post: a/o07")
    return value


Clock = Annotated[str, BeforeValidator(_clock)]
Day = Annotated[date, BeforeValidator(_day)]
PostName = Annotated[str, Field(max_length=60), AfterValidator(_post)]
Name = Annotated[str, Field(min_length=1, max_length=60)]


class Shift(Strict):
    """A part of the day. `ends` at or before `starts` means on the next day; `night` counts for the rule on nights."""

    name: Name
    starts: Clock
    ends: Clock
    night: bool = False


class Position(Strict):
    """A place at the desk in every shift, held by `each` officers of each side who have one of the `skills`.

    `of_side` says other numbers by side; while the rule of parity holds they must be the same.
    """

    name: Name
    skills: Names = Field(min_length=1)
    each: int = Field(default=1, ge=0, le=20)
    of_side: dict[str, int] | None = None
    groups: Names = ("officer",)

    def needed(self, side: str) -> int:
        """How many officers of a side every shift needs here."""
        return (self.of_side or {}).get(side, self.each)


class Rules(Strict):
    """Hours of rest between two shifts of a post, shifts in any seven days, nights in a row; parity; quorum."""

    rest_h: float = Field(default=11.0, ge=0, le=72)
    shifts_in_7_days: int = Field(default=5, ge=1, le=50)
    nights_in_a_row: int | None = Field(default=None, ge=1, le=31)
    parity: bool = True
    quorum: int = Field(default=1, ge=1, le=50)


class Post(Strict):
    """A post of a side. `deputies` act for it while it is on leave, in this order."""

    post: PostName
    group: Literal["head", "officer"] = "officer"
    skills: Names = ()
    deputies: Names = ()

    @property
    def side(self) -> str:
        return self.post.partition("/")[0]


class Leave(Strict):
    """A post is away for whole local days, `first` and `last` included. No reason is asked for."""

    post: PostName
    first: Day
    last: Day


class Plan(Strict):
    """All that a roster is made from."""

    name: Name
    zone: Name
    sides: tuple[Name, Name]
    shifts: tuple[Shift, ...] = Field(min_length=1, max_length=12)
    positions: tuple[Position, ...] = Field(min_length=1, max_length=12)
    rules: Rules
    posts: tuple[Post, ...] = Field(min_length=1, max_length=400)
    leave: tuple[Leave, ...] = ()

    def of(self, side: str) -> tuple[Post, ...]:
        """The posts of a side, as listed."""
        return tuple(post for post in self.posts if post.side == side)

    def post(self, name: str) -> Post:
        """A post by its name."""
        return next(post for post in self.posts if post.post == name)

    def away(self, post: str, day: date) -> bool:
        """Is a post on leave on this local day?"""
        return any(one.post == post and one.first <= day <= one.last for one in self.leave)

    def head(self, side: str) -> str:
        """The post that heads a side."""
        return next(post.post for post in self.of(side) if post.group == "head")

    def acting(self, side: str, day: date) -> str | None:
        """Who heads a side on a day: its head, else the first deputy who is not away, else nobody."""
        head = self.head(side)
        order = (head, *self.post(head).deputies)
        return next((post for post in order if not self.away(post, day)), None)
