"""Does land add up? A million random legal acts, a tenth as many illegal ones, and the balance on many days."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from pyproj import Geod

from ceasefire.bench.clearance import figure
from ceasefire.bench.clearance_walk import DAYS, FIRST, Walk
from ceasefire.clearance.land.accounts import Account
from ceasefire.clearance.land.area import MM2
from ceasefire.clearance.land.balance import Books, books_of
from ceasefire.clearance.land.map import LandMap, draw

_LOOKS = 24
_OUTSIDE = Account.OUTSIDE
_GEODESICS = Geod(ellps="WGS84")


def figures(say: Callable[[str], None], **options: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """The walk of `acts` acts (a hundredth with `quick`)."""
    acts = 10_000 if options.get("quick") else 1_000_000
    walk = Walk(1, acts // 40, acts)
    start = time.process_time()
    walk.go()
    took = time.process_time() - start
    say(f"{acts} acts in {took:.0f} s of CPU; {len(walk.live)} parcels stand")
    books, land = books_of(walk.ledger), draw(walk.ledger)
    off, looked = unbalanced(books, land)
    error = area_error(books, land)
    refused = sum(walk.refused.values())
    rules = ", ".join(f"{rule}: {count}" for rule, count in sorted(walk.refused.items(), key=lambda one: int(one[0])))
    return [
        figure("random legal acts taken", walk.done, "", "10⁶", walk.done == acts),
        figure("accounts of a hazard or unit, on a day as known at a moment, looked at", looked),
        figure("of these, books and map differ by a square millimetre or more", off, "", "0", off == 0),
        figure("opened in the books against outlines measured by GeographicLib", f"{error:.1e}", "", "≤ 1e-6",
               error <= 1e-6),
        figure("illegal acts tried", refused + walk.let_through),
        figure("illegal acts let through", walk.let_through, "", "0", walk.let_through == 0),
        figure("refusals that name no rule", walk.refused.get("none", 0), "", "0", "none" not in walk.refused),
        figure("acts a second, one core", round(walk.done / took)),
    ], [
        f"refusals by rule: {rules}",
        f"{len(books.on)} postings, {len(land.state)} rows of the table, {len(walk.live)} parcels stand",
    ]  # fmt: skip


def looks(count: int) -> Iterator[tuple[date, datetime]]:
    """Days and moments over the ten years, in every relation to each other."""
    for n in range(count):
        known = datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC) + timedelta(days=n * 7 % count * DAYS / count)
        yield FIRST + timedelta(days=n * DAYS // count), known
    yield FIRST + timedelta(days=DAYS), datetime(2100, 1, 1, tzinfo=UTC)


def unbalanced(books: Books, land: LandMap) -> tuple[int, int]:
    """How many accounts stand otherwise in the books (postings) than on the map (table), of how many."""
    off = looked = 0
    for on, known in looks(_LOOKS):
        sheet = land.at(on, known)
        for balances, drawn in (
            (books.by_hazard(on, known), land.totals(sheet)),
            (books.by_unit(on, known), land.totals(sheet, by="unit")),
        ):
            for name, one in balances.items():
                off += sum(one.mm2[account] != drawn[name][account] for account in Account if account is not _OUTSIDE)
                off += not one.conserved or one.opened != sum(drawn[name].values())
                looked += len(Account)
    return off, looked


def area_error(books: Books, land: LandMap) -> float:
    """The largest relative difference between what the books say was opened and the outlines on the map, measured anew
    as geodesic polygons."""
    worst = 0.0
    for on, known in looks(4):
        measured = sum(abs(_GEODESICS.geometry_area_perimeter(one)[0]) for one in land.at(on, known).shapes)
        opened = books.total(on, known).opened / MM2
        worst = max(worst, abs(opened - measured) / opened) if opened else worst
    return worst
