"""A roster, or why there is none: the one question that the doors ask."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ceasefire.roster.checks import check
from ceasefire.roster.plan import Plan
from ceasefire.roster.slots import Duty, Roster
from ceasefire.roster.solve import Filled, Found, make
from ceasefire.roster.why import Headless, Why, headless, why_not


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`roster` where there is one, else `whys`, `headless` days, or sides of which the search could not decide."""

    plan: Plan
    roster: Roster | None
    filled: Mapping[str, Filled]
    whys: tuple[Why, ...] = ()
    headless: tuple[Headless, ...] = ()

    @property
    def undecided(self) -> tuple[str, ...]:
        """Sides for which the search gave up."""
        return tuple(side for side, one in self.filled.items() if one.found is Found.UNDECIDED)


def work_out(plan: Plan, start: date, days: int, before: Iterable[Duty] = ()) -> Outcome:
    """The most even roster that keeps every rule, or what stands in its way. `before` are duties stood before it."""
    stood = tuple(before)
    roster, filled = make(plan, start, days, stood)
    nobody = headless(plan, start, days)
    short = [side for side, one in filled.items() if one.found is Found.NO]
    whys = tuple(why_not(plan, side, start, days, stood) for side in short)
    if roster is not None and not nobody and (amiss := check(plan, roster, stood)):
        raise AssertionError(f"the search broke a rule: {amiss[0]}")
    return Outcome(plan=plan, roster=None if nobody else roster, filled=filled, whys=whys, headless=nobody)
