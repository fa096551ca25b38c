"""A question to the ledger: the duties, what was known, and the instant for which it is asked."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ceasefire.agreement.clocks import first_instant as instant
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.history import Known
from ceasefire.agreement.obligations.records import Entry
from ceasefire.vocabulary.moment import utc, write_moment

TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """`known` holds only what had happened or held by `at`."""

    duties: Duties
    known: Known
    at: datetime

    @property
    def zone(self) -> str:
        return self.duties.zone

    def about(self, duty: str) -> tuple[Entry, ...]:
        """The entries about a duty that hold at `at`, in order."""
        return self.known.about(duty)

    def at_moment(self, moment: datetime) -> "Asked":
        """The same question for an earlier moment."""
        return replace(self, known=self.known.until(moment), at=moment)


def begin_of(day: date, zone: str) -> datetime:
    """Its 00:00 in the zone, in UTC."""
    return utc(datetime.combine(day, time(0), ZoneInfo(zone)))


def end_of(day: date | datetime, zone: str) -> datetime:
    """The last instant of a date in the zone; a moment is its own end."""
    return utc(day) if isinstance(day, datetime) else begin_of(day + timedelta(days=1), zone) - TICK


def written_day(value: date | datetime) -> str:
    """A date as 2020-11-25, a moment as ISO 8601 ending in Z: the form of messages and JSON."""
    return write_moment(value) if isinstance(value, datetime) else value.isoformat()


def extent(value: date | datetime, zone: str) -> tuple[datetime, datetime]:
    """The first and the last instant that a date (or moment) can mean."""
    return instant(value, zone), end_of(value, zone)
