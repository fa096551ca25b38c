"""How many parcels of each class are not released, unit by unit; for the public the small counts are withheld."""

from collections.abc import Iterable

from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.life import BEFORE, RELEASED, Land
from ceasefire.clearance.periods.people import LEAST, PeopleTable, printable
from ceasefire.clearance.tiers import Tier

CLASSES = ("indication", "sha", "cha", "other")


def open_land(standing: Iterable[Holding], tier: Tier) -> PeopleTable:
    """Counts by unit and class with totals. Below the parties, counts of 1 to 4 are withheld, and with them as many
    others as it takes that no total gives one away. Land whose release is suspended counts as other."""
    found: dict[str, list[int]] = {}
    for one in standing:
        if one.state not in RELEASED:
            found.setdefault(one.unit, [0] * len(CLASSES))[_class(one.state)] += 1
    units = sorted(found)
    least = LEAST if tier < Tier.PARTIES else 1
    return printable("open land", [found[unit] for unit in units], units, CLASSES, least)


def _class(state: Land) -> int:
    name = BEFORE.get(state, state).value
    return CLASSES.index(name) if name in CLASSES else len(CLASSES) - 1
