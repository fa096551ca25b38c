"""When a duty is overdue: by a date means the whole of that date, and an amendment moves it for those who know of it.

Two clocks: an amendment holds from `valid_from` (of the event) and counts only if `known_from` is not later than the
moment as of which the question is asked; so old answers stay as they were.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ceasefire.agreement.clocks import first_instant
from ceasefire.agreement.facts import EnteredAmendment
from ceasefire.agreement.kleene import Truth, truth
from ceasefire.agreement.text import Amendment
from ceasefire.vocabulary.moment import Span, utc
from ceasefire.vocabulary.refusal import Refusal

_LAST_SECOND = time(23, 59, 59)
_TICK = timedelta(microseconds=1)
_EVER = datetime.min.replace(tzinfo=UTC)
instant = first_instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A deadline as it stood: overdue from then on (None: its clock has not started), for events from `valid_from` on.

    `valid_from` None: from the start.
    """

    overdue_from: datetime | None
    valid_from: datetime | None
    known_from: datetime | None
    amended: bool


def overdue_from(due: date | datetime, zone: str, includes_day: bool = True) -> datetime:
    """The first instant at which a duty due then is overdue: the next day's 00:00:00 in the zone of record.

    A moment that is the last second of its day means that whole day; any other moment is met up to and including
    itself. Where the parties read "by" a date without that date (`includes_day` false), its own 00:00:00.
    """
    if isinstance(due, datetime):
        local = due.astimezone(ZoneInfo(zone))
        if local.time().replace(microsecond=0) != _LAST_SECOND:
            return utc(due) + _TICK
        return utc(datetime.combine(local.date() + timedelta(days=1), time(0), ZoneInfo(zone)))
    return utc(datetime.combine(due + timedelta(days=int(includes_day)), time(0), ZoneInfo(zone)))


def read_day_or_moment(text: str) -> date | datetime:
    """`2020-11-25` or a moment with its zone; refuses anything else."""
    try:
        value = date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError as error:
        raise Refusal("time-malformed", time=text) from error
    return utc(value) if isinstance(value, datetime) else value


def editions(
    due: date | datetime | None,
    written: Iterable[Amendment],
    entered: EnteredAmendment | None,
    known_at: datetime | None,
    zone: str,
    includes_day: bool = True,
) -> tuple[Edition, ...]:
    """The deadline's editions that were known at the moment, in order of validity; the first is the original.

    `due` None: the clock of the original has not started.
    """
    opens = None if due is None else overdue_from(due, zone, includes_day)
    first = Edition(overdue_from=opens, valid_from=None, known_from=None, amended=False)
    later = [_written(one, one.due, zone, includes_day) for one in written if one.due is not None]
    if entered is not None:
        later = [_entered(entered, later, first, zone, includes_day)]
    known = [e for e in later if known_at is None or (e.known_from is not None and e.known_from <= known_at)]
    return first, *sorted(known, key=lambda e: (e.valid_from or _EVER, e.known_from or _EVER))


def _written(amendment: Amendment, due: date | datetime, zone: str, includes_day: bool) -> Edition:
    return Edition(
        overdue_from=overdue_from(due, zone, includes_day),
        valid_from=instant(amendment.valid_from, zone),
        known_from=instant(amendment.known_from, zone),
        amended=True,
    )


def _entered(
    entered: EnteredAmendment, written: list[Edition], first: Edition, zone: str, includes_day: bool
) -> Edition:
    """What the centre entered, completed from the agreement's own last amendment where it left something out."""
    base = written[-1] if written else first
    moved = overdue_from(read_day_or_moment(entered.due), zone, includes_day) if entered.due else base.overdue_from
    return Edition(
        overdue_from=moved,
        valid_from=entered.valid_from or base.valid_from,
        known_from=entered.known_from or base.known_from,
        amended=True,
    )


def in_force(known: tuple[Edition, ...], at: datetime) -> Edition:
    """The edition that holds for an event at that instant."""
    holding = [edition for edition in known if edition.valid_from is None or edition.valid_from <= at]
    return holding[-1]


def overdue(known: tuple[Edition, ...], span: Span) -> Truth:
    """Was the duty overdue all through the span, not at all, or did that change within it?"""
    turns = {e.overdue_from for e in known if e.overdue_from} | {e.valid_from for e in known if e.valid_from}
    inside = [turn for turn in turns if span.start < turn <= span.end]
    instants = {span.start, span.end, *inside, *(turn - _TICK for turn in inside)}
    seen = {None if (due := in_force(known, at).overdue_from) is None else at >= due for at in instants}
    return truth(seen.pop() if len(seen) == 1 else None)
