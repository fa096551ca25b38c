"""Risk education as HXL: people reached directly, by sex and as children or adults, by place for those who may know."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ceasefire.clearance.periods.people import LEAST, PeopleTable, printable
from ceasefire.clearance.tasks.sessions import Reach, Session, Sex
from ceasefire.clearance.tiers import Tier, tier_of
from ceasefire.exporters.table import lines

EVERYWHERE = "all settlements"
"""The one row of a table for those who may not know settlements (`tiers.yaml`)."""
CHILDREN = ("0-9", "10-17")
"""Bands of age that are children; another list may be given."""
GROUPS = ((Sex.FEMALE, True), (Sex.MALE, True), (Sex.FEMALE, False), (Sex.MALE, False), (Sex.UNKNOWN, False))
NAMES = ("girls", "boys", "women", "men", "sex not known")
TAGS = ("#reached+f+children", "#reached+m+children", "#reached+f+adults", "#reached+m+adults", "#reached+i")


def reached(sessions: Iterable[Session], tier: Tier, children: Sequence[str] = CHILDREN) -> PeopleTable:
    """People by settlement, or in one row for a tier that may not know settlements; each session once.

    Below the parties, small counts are withheld so that no total tells them. People whose sex was not asked are one
    group, whatever their age.
    """
    known = {one.session: one for one in sessions}
    found: dict[str, Counter[int]] = {}
    for one in known.values():
        row = found.setdefault(one.settlement if names_settlements(tier) else EVERYWHERE, Counter())
        for cell in one.reached:
            if cell.reach is Reach.DIRECT:
                row[_group(cell.sex, cell.band in children)] += cell.number
    places = sorted(found)
    counts = [[found[place][n] for n in range(len(GROUPS))] for place in places]
    return printable("reached", counts, places, NAMES, LEAST if tier < Tier.PARTIES else 1)


def names_settlements(tier: Tier) -> bool:
    """May a table for this tier tell where a session was held?"""
    return tier >= tier_of(Session, "settlement")


def _group(sex: Sex, child: bool) -> int:
    return GROUPS.index((sex, child and sex is not Sex.UNKNOWN))


def write(table: PeopleTable) -> bytes:
    """UTF-8, a line a settlement (or one for all) with its total, the last line the sums.

    An empty field is a count that is withheld.
    """
    rows = [
        [place, "mine action", "risk education", *("" if cell is None else cell for cell in cells)]
        for place, cells in zip((*table.rows, ""), table.cells, strict=True)
    ]
    heads = ("settlement", "sector", "activity", *table.columns, "all")
    return lines([heads, ("#loc+name", "#sector", "#activity", *TAGS, "#reached"), *rows])
