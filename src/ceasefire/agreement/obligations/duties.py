"""The shape of a duties file: who has to do what by when, beside the agreement that says so; all else is refused.

A due day is a date (the whole of it, in the zone of record), a moment, or so long after a clock. Clocks are those of
the agreement's language: written, so long after another, or started by what the centre records; until then unknown.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag, model_validator

from ceasefire.agreement.clocks import After, Clock, Duration, Lasting
from ceasefire.agreement.strict import Deadline, Names, Strict, Texts, Worded

_FIRST, _LAST, _LONGEST = 1900, 2999, 1000
"""Years between which days lie and how many years a duration may have, so that no sum leaves the calendar."""


def _day_reckonable(value: Any) -> Any:
    if not _FIRST <= value.year <= _LAST:
        raise ValueError(f"a day lies between the years {_FIRST} and {_LAST}")
    return value


def _span_reckonable(value: Duration) -> Duration:
    if max(value.months / 12, value.days / 366, value.seconds / (366 * 86400)) > _LONGEST:
        raise ValueError(f"a duration has at most {_LONGEST} years")
    return value


def _reckonable(value: Any) -> Any:
    if isinstance(value, After):
        _span_reckonable(value.lasts)
        return value
    return _day_reckonable(value)


ADay = Annotated[Deadline, AfterValidator(_day_reckonable)]
ASpan = Annotated[Lasting, AfterValidator(_span_reckonable)]
AWhen = Annotated[
    Annotated[After, Tag("so_long")] | Annotated[Deadline, Tag("day")],
    Discriminator(lambda value: "so_long" if isinstance(value, dict | After) else "day"),
    AfterValidator(_reckonable),
]


class NamedClock(Clock):
    """A clock of the duties file, with what people call it."""

    name: Texts = Field(default={})

    @model_validator(mode="after")
    def _within_the_calendar(self) -> "NamedClock":
        if self.at is not None:
            _day_reckonable(self.at)
        if self.lasts is not None:
            _span_reckonable(self.lasts)
        return self


class Count(Strict):
    """So many of something to be reached (10,000 soldiers deployed); `of` names what is counted."""

    of: Worded
    reach: int = Field(gt=0)


class Lag(Strict):
    """How far one duty may stay behind another and still run in parallel: a share of the whole, or a time."""

    share: float | None = Field(default=None, ge=0, lt=1)
    lasts: ASpan | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> "Lag":
        if (self.share is None) == (self.lasts is None):
            raise ValueError("write either share: 0.2 or lasts: P10D")
        return self


class Parallel(Strict):
    """Concurrence with another duty; without `lag` nobody agreed yet how far behind is still parallel."""

    duty: str
    lag: Lag | None = None


def _just_named(value: Any) -> Any:
    return {"duty": value} if isinstance(value, str) else value


class Term(Strict):
    """It runs from `starts` for `lasts`, then again for `renews` each time, unless one of `by` objects in time.

    An objection is in time up to and including the moment `notice_before` the term's end. A late one does nothing
    (`void`) or ends the following term (`next_term`); which of both is a reading.
    """

    starts: AWhen
    lasts: ASpan
    renews: ASpan | None = None
    notice_before: ASpan | None = None
    by: Names = ()
    late_objection: Literal["void", "next_term"] = "void"

    @model_validator(mode="after")
    def _notice_of_whom(self) -> "Term":
        if (self.notice_before is None) != (not self.by):
            raise ValueError("notice_before and by belong together: how long before, and who may object")
        return self


class Recurs(Strict):
    """Due again and again: first then, then every so long after, at most `times` times or until a day."""

    first: AWhen
    every: ASpan
    times: int | None = Field(default=None, gt=0)
    until: ADay | None = None

    @model_validator(mode="after")
    def _not_all_the_time(self) -> "Recurs":
        if not self.every.months and not self.every.days and self.every.seconds < 86400:
            raise ValueError("every is at least a day; a duty that never pauses is standing: true")
        return self


class Duty(Strict):
    """One thing that somebody has to do: by when, how much of it, beside what else, and what shows that it was done."""

    id: str
    provision: str
    bound: Names = ()
    what: Worded
    due: AWhen | None = None
    standing: bool = False
    count: Count | None = None
    in_parallel_with: Annotated[Parallel, BeforeValidator(_just_named)] | None = None
    term: Term | None = None
    recurs: Recurs | None = None
    checkable: Literal["yes", "indicator_only", "not_checkable"] = "yes"
    met_by: Worded | None = None

    @model_validator(mode="after")
    def _of_one_kind(self) -> "Duty":
        kinds = {"due": self.due, "standing": self.standing or None, "term": self.term, "recurs": self.recurs}
        given = [name for name, value in kinds.items() if value is not None]
        if len(given) > 1:
            raise ValueError(f"a duty is of one kind; this one has {' and '.join(given)}: make them two duties")
        if given and given[0] != "due" and (self.count or self.in_parallel_with):
            raise ValueError(f"count and in_parallel_with do not go with {given[0]}: make them two duties")
        return self


class DutyFile(Strict):
    """What stands in a duties.yaml; `others` may enter something although they are no party and no guarantor."""

    agreement: str
    others: Names = ()
    clocks: Mapping[str, NamedClock] = Field(default={})
    duties: tuple[Duty, ...]
