"""The book of the watch and the local day, as screens and programs read them; what is worked out goes to both sides."""

from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.conf import settings

from ceasefire.desk.plan_roster import before, known_posts, propose_roster
from ceasefire.desk.watch_book import WatchBook
from ceasefire.roster.load import read
from ceasefire.roster.outcome import Outcome, work_out
from ceasefire.store.projections.watch import book_of_rows
from ceasefire.web.door import door, version
from ceasefire.wiring import clock


def book() -> WatchBook:
    """Rosters, leave, deputies and handovers as they stand, from the drawn rows; read once a state of the record."""
    return _book(str(settings.CENTRE), version(), door.rules().sides)


@lru_cache(maxsize=4)
def _book(centre: str, drawn: tuple[int, ...], sides: tuple[str, str]) -> WatchBook:
    return book_of_rows(sides)


def today() -> date:
    """The day in the zone of record."""
    return clock().astimezone(ZoneInfo(door.rules().zone)).date()


def work_out_and_propose(text: str, first: date, days: int, officer: str) -> Outcome:
    """Work a roster out from a plan's text and propose it to both sides; nothing is entered where there is none."""
    agreed = read(text, "plan")
    with door.centre() as centre:
        known_posts(centre.constitution, agreed)
        stood = before(centre, first)
    outcome = work_out(agreed, first, days, stood)
    roster = outcome.roster
    if roster is not None:
        door.do(lambda centre, now: propose_roster(centre, text, roster, officer=officer, at=now))
    return outcome
