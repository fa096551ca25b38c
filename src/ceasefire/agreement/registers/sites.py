"""Is a place in a designated site of a party, as designated and known at that time?"""

from datetime import datetime

import shapely

from ceasefire.agreement.context import by_threshold
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.areas import ready
from ceasefire.agreement.registers.bitemporal import holding, turns
from ceasefire.agreement.registers.inventory import Site
from ceasefire.agreement.text import Thresholds
from ceasefire.agreement.zones import ZoneBook
from ceasefire.geometry.inside import inside
from ceasefire.geometry.zone import prepare
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere, Place


def in_site(
    sites: tuple[Site, ...],
    span: Span,
    where: Place,
    known_at: datetime | None,
    thresholds: Thresholds,
    book: ZoneBook | None = None,
) -> Finding:
    """In any site of `sites` (those of one party) all through the span? Designations that change within leave it open.

    The site told is the likeliest one; the probability is that of all designated sites together.
    """
    found = [_at(holding(sites, lambda one: one.id, at, known_at), where, thresholds, book)
             for at in turns(sites, span, known_at)]  # fmt: skip
    if len({one.value for one in found}) == 1:
        return found[0]
    return Finding(
        value=Truth.UNKNOWN, message="agreement-register-site-changed", because=tuple(found),
        settles="agreement-settle-time",
    )  # fmt: skip


def _at(sites: tuple[Site, ...], where: Place, thresholds: Thresholds, book: ZoneBook | None) -> Finding:
    if not sites:
        return Finding(value=Truth.FALSE, message="agreement-register-site-none")
    if isinstance(where, Nowhere):
        return Finding(value=Truth.UNKNOWN, message="agreement-place-none", arguments={"zone": sites[0].id},
                       settles="agreement-settle-place-none")  # fmt: skip
    chances = [(inside(ready(site.area, book), where) or 0.0, site) for site in sites]
    chance, best = max(chances, key=lambda row: row[0])
    near = [site for value, site in chances if value > 0]
    if len(near) > 1:
        together = prepare("sites", shapely.union_all([ready(site.area, book).shape for site in near]))
        chance = inside(together, where) or 0.0
    value = by_threshold(chance, thresholds)
    names = {
        Truth.TRUE: "agreement-register-site-in",
        Truth.FALSE: "agreement-register-site-out",
        Truth.UNKNOWN: "agreement-register-site-open",
    }
    told: Arguments = {"site": best.id, "edition": best.edition, "p": chance}
    settles = "agreement-settle-place" if value is Truth.UNKNOWN else None
    return Finding(value=value, message=names[value], arguments=told, probability=chance, settles=settles)
