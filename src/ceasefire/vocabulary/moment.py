"""When something happened: always an interval in UTC, with the doubt of its ends and the clock it was read from."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from ceasefire.vocabulary.refusal import Refusal


def utc(moment: datetime) -> datetime:
    """The same instant in UTC; refuses a time without a zone, because nobody can know what it means."""
    if moment.tzinfo is None:
        raise Refusal("time-without-zone", time=moment.isoformat())
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise Refusal("time-malformed", time=moment.isoformat()) from error


def read_moment(text: str) -> datetime:
    """ISO 8601 with offset or Z → aware datetime in UTC (microseconds). Refuses a missing zone and malformed text."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise Refusal("time-malformed", time=text) from error
    return utc(moment)


def write_moment(moment: datetime) -> str:
    """ISO 8601 in UTC ending in Z; fractions of a second only where there are any (at most microseconds)."""
    return utc(moment).replace(tzinfo=None).isoformat() + "Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A closed interval of time in UTC.

    `sigma_s` is one standard deviation of the stated ends, in seconds; `zone` the zone as written by the source;
    `clock` whose clock it was ("gnss", "declared", "observer", "log", "misp"), as far as known.
    """

    start: datetime
    end: datetime
    sigma_s: float = 0.0
    zone: str = "UTC"
    clock: str = "unknown"

    def __post_init__(self) -> None:
        object.__setattr__(self, "start", utc(self.start))
        object.__setattr__(self, "end", utc(self.end))
        if self.end < self.start:
            raise Refusal("time-ends-before-start", start=write_moment(self.start), end=write_moment(self.end))

    @property
    def middle(self) -> datetime:
        return self.start + (self.end - self.start) / 2

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        return self.start <= other.end and other.start <= self.end

    @classmethod
    def at(cls, moment: datetime, sigma_s: float = 0.0, zone: str = "UTC", clock: str = "unknown") -> "Span":
        return cls(start=moment, end=moment, sigma_s=sigma_s, zone=zone, clock=clock)
