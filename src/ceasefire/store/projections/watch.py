"""Draws the book of the watch (rosters, leave, deputies, handovers), and gives it back from the rows alone."""

from typing import Any

from ceasefire.desk.centre import Centre
from ceasefire.desk.record import Sizes
from ceasefire.desk.watch_book import KINDS, OpenHandover, OpenRoster, WatchBook, watch_book
from ceasefire.roster.plan import Leave
from ceasefire.store.projections.models import WatchRow
from ceasefire.vocabulary.plain import from_plain, to_plain


def draw_watch(centre: Centre, taken: Sizes) -> None:
    """Bring the rows of the watch up to date with the record; what did not change is not written again."""
    if not any(True for _ in centre.tables.entries(*KINDS, first=taken)):
        return
    rows = {row.name: row for row in _rows(watch_book(centre.tables, centre.constitution))}
    known = {row.name: row for row in WatchRow.objects.filter(name__in=rows)}
    WatchRow.objects.exclude(name__in=rows).delete()
    WatchRow.objects.bulk_create([row for name, row in rows.items() if name not in known])
    for name, row in known.items():
        if (row.place, row.standing, row.body) != (rows[name].place, rows[name].standing, rows[name].body):
            rows[name].save(force_update=True)


def _rows(book: WatchBook) -> list[WatchRow]:
    found: list[tuple[str, str, str, Any]] = [
        *(("roster", name, one.keys.standing.value, to_plain(one)) for name, one in book.rosters.items()),
        *(("handover", name, one.keys.standing.value, to_plain(one)) for name, one in book.handovers.items()),
        *(("leave", f"{one.post} {one.first} {one.last}", "", one.model_dump(mode="json")) for one in book.leave),
        *(("deputies", post, "", list(names)) for post, names in sorted(book.deputies.items())),
    ]
    return [
        WatchRow(name=f"{kind}/{name}", kind=kind, place=place, standing=standing, body=body)
        for place, (kind, name, standing, body) in enumerate(found)
    ]


def book_of_rows(sides: tuple[str, str]) -> WatchBook:
    """The book of the watch as the rows tell it: the same as the record tells."""
    book = WatchBook(sides=sides)
    for row in WatchRow.objects.order_by("place"):
        name = row.name.partition("/")[2]
        if row.kind == "roster":
            book.rosters[name] = from_plain(OpenRoster, row.body, row.name)
        elif row.kind == "handover":
            book.handovers[name] = from_plain(OpenHandover, row.body, row.name)
        elif row.kind == "leave":
            book.leave.append(Leave.model_validate(row.body))
        else:
            book.deputies[name] = tuple(row.body)
    return book
