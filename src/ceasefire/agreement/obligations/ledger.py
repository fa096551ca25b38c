"""The door to the ledger: how each duty stands on a day, as known at a moment."""

from collections.abc import Iterable
from datetime import date, datetime

from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.obligations.asked import Asked, end_of
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.done import done
from ceasefire.agreement.obligations.duties import Duty
from ceasefire.agreement.obligations.evidence import step
from ceasefire.agreement.obligations.history import Known, known
from ceasefire.agreement.obligations.judge import clause, dated, judge, progress
from ceasefire.agreement.obligations.records import Entry
from ceasefire.agreement.obligations.recurring import recurring_standing
from ceasefire.agreement.obligations.status import Standing, Status, top
from ceasefire.agreement.obligations.terms import term_standing


def standings(
    duties: Duties, entries: Iterable[Entry], on: date | datetime, known_at: datetime | None = None
) -> tuple[Standing, ...]:
    """Every duty at the end of the day `on` (or at that moment), by what was known at `known_at` (None: everything).

    Depends on nothing but these arguments, not on the order of entries; what becomes known later never changes it.
    """
    return at(duties, known((*duties.written, *entries), known_at, duties.zone), on)


def at(duties: Duties, what: Known, on: date | datetime) -> tuple[Standing, ...]:
    """The same by what is known already sorted out; for asking about many days."""
    moment = end_of(on, duties.zone)
    asked = Asked(duties=duties, known=what.until(moment), at=moment)
    return tuple(standing(duty, asked) for duty in duties.duties)


def standing(duty: Duty, asked: Asked) -> Standing:
    """How one duty stands."""
    if duty.term is not None:
        return term_standing(duty, duty.term, asked)
    if duty.recurs is not None:
        return recurring_standing(duty, duty.recurs, asked)
    if duty.standing:
        return _always(duty, asked)
    return judge(duty, dated(duty, asked), asked.about(duty.id), asked)


def _always(duty: Duty, asked: Asked) -> Standing:
    """A duty that holds all the time is never done with: open, or disputed, or beyond checking."""
    entries = asked.about(duty.id)
    how = done(duty, entries, asked.zone)
    status = Status.DISPUTED if how.disputed else Status.OPEN if duty.checkable == "yes" else Status.NOT_CHECKABLE
    holds = Finding(value=Truth.TRUE, message="agreement-duty-holds-always")
    facts = [step(entry, asked.known) for entry in entries]
    return Standing(
        duty=duty.id,
        status=status,
        evidence=tuple(entry.id for entry in entries),
        why=top(duty.id, status, (clause(duty), holds, *progress(duty, how), *facts)),
    )
