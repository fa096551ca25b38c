"""Risk education of a period: which sessions count, and the people who were there by age and sex."""

from ceasefire.clearance.periods.of_record import Period
from ceasefire.clearance.periods.people import AGES, SEXES, PeopleTable, printable
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.lives.paper import SessionState
from ceasefire.clearance.tasks.sessions import Reach, Session

OTHER = "not_stated"


def held_in(tasks: TaskLedger, period: Period) -> tuple[Session, ...]:
    """Sessions on days of the period that were not cancelled, in the order in which they were entered."""
    known = tasks.sessions.values()
    return tuple(one for one, state in known if period.holds(one.day) and state is not SessionState.CANCELLED)


def by_age(sessions: tuple[Session, ...]) -> PeopleTable:
    """People reached directly, by band of age and sex, every count shown: for those who may see the records."""
    counts = [[0] * len(SEXES) for _ in AGES]
    for one in sessions:
        for cell in one.reached:
            if cell.reach is Reach.DIRECT:
                age = cell.band if cell.band in AGES else OTHER
                sex = cell.sex.value if cell.sex.value in SEXES else OTHER
                counts[AGES.index(age)][SEXES.index(sex)] += cell.number
    return printable("risk_education_by_age", counts, AGES, SEXES, least=1)
