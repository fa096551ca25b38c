"""Tables over the record in SQLite: reading rooms that can be dropped and rebuilt from the logs to the same hash."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw

from ceasefire.assessment.records import Verdict
from ceasefire.desk.record import Entry, Order, Sizes
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Record
from ceasefire.store.spread import RECORDS, spread
from ceasefire.store.table_schema import COLUMNS, SCHEMA, SIDES, TABLES
from ceasefire.store.unread import has_entry, make_unread, note_unread, unread_rows
from ceasefire.vocabulary.moment import read_moment, write_moment
from ceasefire.vocabulary.naming import plain_text
from ceasefire.vocabulary.plain import from_plain


class SqliteTables:
    """`desk.record.Tables` on one SQLite file (or ":memory:"); losing it costs a rebuild and no fact."""

    def __init__(self, path: Path | str = ":memory:") -> None:
        self._db = apsw.Connection(str(path))
        self._db.set_busy_timeout(30_000)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute(SCHEMA)
        make_unread(self._db)
        self._ordered = Order()
        self._state: object = None
        self._sorted: dict[tuple[str, ...], tuple[int, list[tuple[str, int]]]] = {}

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def still(self) -> Iterator[None]:
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN")
        try:
            yield
        finally:
            self._db.execute("COMMIT")

    def apply(self, entries: Iterable[Entry]) -> int:
        """Take up new entries, all or none; an entry already there only gains a statement that was withheld before."""
        new, self._state = 0, None
        with self._db:
            for entry in entries:
                new += self._take(entry)
        return new

    def _take(self, entry: Entry) -> int:
        known = self._db.execute(
            "SELECT statement IS NOT NULL FROM entry WHERE side=? AND idx=?", (entry.side, entry.index)
        ).fetchone()
        if known is not None and (known[0] or entry.statement is None):
            return 0
        note_unread(self._db, entry)
        head = None if entry.statement is None else _dump(spread(self._db, entry))
        claimed = write_moment(entry.claimed_at)
        signers = " ".join(entry.signers)
        row = (entry.side, entry.index, entry.kind, entry.item, claimed, entry.author, entry.seen, head, signers)
        self._db.execute("INSERT OR REPLACE INTO entry VALUES(?,?,?,?,?,?,?,?,?)", row)
        return 1

    def has(self, kind: str, item: str) -> bool:
        return has_entry(self._db, kind, item)

    def about(self, kind: str, item: str) -> list[Entry]:
        sql = f"SELECT {COLUMNS} FROM entry WHERE kind=? AND item=? ORDER BY side, idx"  # noqa: S608 (our own columns)
        return [self._entry(row, True) for row in self._db.execute(sql, (kind, item)).fetchall()]

    def unread(self) -> Iterator[Entry]:
        for row in unread_rows(self._db):
            yield self._entry(row, True)

    def sizes(self) -> dict[str, int]:
        return dict(self._db.execute(SIDES))

    def _from(self, first: Sizes | None) -> tuple[str, list[Any]]:
        """A condition that only entries from these indices on meet, found by their place and not by looking at all."""
        if first is None:
            return "", []
        sides = sorted(self.sizes())
        parts = " OR ".join("(side=? AND idx>=?)" for _ in sides) or "0"
        return f" AND ({parts})", [value for side in sides for value in (side, first.get(side, 0))]

    def entries(
        self, *kinds: str, first: Sizes | None = None, upto: Sizes | None = None, heads: bool = False
    ) -> Iterator[Entry]:
        marks = ",".join("?" * len(kinds))
        places, (start, begin) = self._order(), self._from(first)
        sql = f"SELECT {COLUMNS} FROM entry WHERE {'+' if start else ''}kind IN ({marks}){start}"  # noqa: S608
        rows = [row for row in self._db.execute(sql, (*kinds, *begin)) if _within(row[0], row[1], None, upto)]
        for row in sorted(rows, key=lambda row: places[row[0], row[1]]):
            yield self._entry(row, heads)

    def _entry(self, row: tuple[Any, ...], heads: bool) -> Entry:
        side, index, kind, item, claimed, author, seen, statement, signers = row
        return Entry(
            side=side,
            index=index,
            kind=kind,
            item=item,
            claimed_at=read_moment(claimed),
            author=author,
            seen=seen,
            statement=None if statement is None else self._gather(side, index, kind, statement, heads),
            signers=tuple(signers.split()),
        )

    def order(self, *kinds: str, upto: Sizes | None = None) -> list[tuple[str, int]]:
        places = self._order()
        size, found = self._sorted.get(kinds, (-1, []))
        if size != len(places):
            marks = ",".join("?" * len(kinds))
            rows = self._db.execute(f"SELECT side, idx FROM entry WHERE kind IN ({marks})", kinds)  # noqa: S608
            found = sorted(((str(side), int(index)) for side, index in rows), key=places.__getitem__)
            self._sorted[kinds] = len(places), found
        return [key for key in found if _within(*key, None, upto)] if upto is not None else list(found)

    def entry(self, side: str, index: int) -> Entry:
        row = self._db.execute(f"SELECT {COLUMNS} FROM entry WHERE side=? AND idx=?", (side, index)).fetchone()  # noqa: S608
        if row is None:
            raise LookupError(f"no entry {side}/{index}")
        return self._entry(row, True)

    def _order(self) -> dict[tuple[str, int], int]:
        """Place of every entry in the agreed order; grown by what this or another connection has taken up."""
        state = self._db.pragma("data_version")
        if state != self._state:
            if not self._grow():
                self._ordered, self._sorted = Order(), {}
                self._grow()
            self._state = state
        return self._ordered.places

    def _grow(self) -> bool:
        """Put new entries in order; False where they do not follow those that are (the file was made anew)."""
        new: dict[str, list[tuple[int, str]]] = {}
        sizes = self.sizes()
        if any(sizes.get(side, 0) < self._ordered.size(side) for side in self._ordered.sides):
            return False
        for side in sizes:
            sql = "SELECT seen, claimed_at FROM entry WHERE side=? AND idx>=? ORDER BY idx"
            if found := list(self._db.execute(sql, (side, self._ordered.size(side)))):
                new[side] = found
        if new:
            self._ordered.grow(new)
        return True

    def _gather(self, side: str, index: int, kind: str, text: str, heads: bool) -> dict[str, Any]:
        """A statement made whole again (or its head), except the records of a "read" entry, which `records` gives."""
        statement: dict[str, Any] = json.loads(text)
        table = {"grouping": "incident", "assessed": "verdict"}.get(kind)
        if table and not heads:
            sql = f"SELECT body FROM {table} WHERE side=? AND idx=?"  # noqa: S608
            parts = [json.loads(body) for (body,) in self._db.execute(sql, (side, index))]
            statement["incidents" if table == "incident" else "verdicts"] = parts
        return statement

    def records(self, *kinds: str, first: Sizes | None = None, upto: Sizes | None = None) -> Iterator[Record]:
        marks = ",".join("?" * len(kinds))
        start, begin = self._from(first)
        sql = f"""SELECT side, idx, kind, body FROM record WHERE {"+" if start else ""}kind IN ({marks}){start}
            ORDER BY start, id, side, idx, n"""  # noqa: S608
        for side, index, kind, body in self._db.execute(sql, (*kinds, *begin)):
            if _within(side, index, None, upto):
                yield from_plain(RECORDS[kind][1], json.loads(body))

    def placed(self, *kinds: str, upto: Sizes | None = None) -> Iterator[tuple[tuple[str, int], Record]]:
        places, marks = self._order(), ",".join("?" * len(kinds))
        sql = f"SELECT side, idx, kind, n, body FROM record WHERE kind IN ({marks})"  # noqa: S608
        rows = [row for row in self._db.execute(sql, kinds) if _within(row[0], row[1], None, upto)]
        for side, index, kind, _, body in sorted(rows, key=lambda row: (places[row[0], row[1]], row[2], row[3])):
            yield (side, index), from_plain(RECORDS[kind][1], json.loads(body))

    def named(self, names: Iterable[str]) -> Iterator[Record]:
        for name in sorted(set(names)):
            row = self._db.execute("SELECT kind, body FROM record WHERE id=? LIMIT 1", (name,)).fetchone()
            if row is not None:
                yield from_plain(RECORDS[row[0]][1], json.loads(row[1]))

    def ungrouped(self, whats: Iterable[str]) -> Iterator[Record]:
        wanted = sorted(whats)
        marks = ",".join("?" * len(wanted))
        sql = f"""SELECT kind, body FROM record WHERE kind IN ('observation', 'allegation') AND what IN ({marks})
            AND NOT EXISTS (SELECT 1 FROM link WHERE link.report = record.id) ORDER BY start, id"""  # noqa: S608
        for kind, body in self._db.execute(sql, wanted):
            yield from_plain(RECORDS[kind][1], json.loads(body))

    def grouped(self, start: datetime, end: datetime) -> Iterator[Record]:
        sql = """SELECT kind, body FROM record WHERE kind IN ('observation', 'allegation') AND start BETWEEN ? AND ?
            AND EXISTS (SELECT 1 FROM link WHERE link.report = record.id AND link.incident != '') ORDER BY start, id"""
        for kind, body in self._db.execute(sql, (write_moment(start), write_moment(end))):
            yield from_plain(RECORDS[kind][1], json.loads(body))

    def incidents(
        self, first: Sizes | None = None, upto: Sizes | None = None, since: datetime | None = None
    ) -> Iterator[Incident]:
        start, begin = self._from(first)
        by = f"{'+' if start else ''}id, side, idx"
        sql = f"SELECT side, idx, body FROM incident WHERE finish >= ?{start} ORDER BY {by}"  # noqa: S608
        for side, index, body in self._db.execute(sql, (write_moment(since) if since else "", *begin)):
            if _within(side, index, None, upto):
                yield from_plain(Incident, json.loads(body))

    def incident(self, name: str) -> Incident | None:
        sql = "SELECT body FROM incident WHERE id=? ORDER BY side, idx LIMIT 1"
        row = self._db.execute(sql, (name,)).fetchone()
        return None if row is None else from_plain(Incident, json.loads(row[0]))

    def verdicts(
        self, incidents: Iterable[str], upto: Sizes | None = None
    ) -> Iterator[tuple[tuple[str, int], Verdict]]:
        places, sql = self._order(), "SELECT side, idx, provision, body FROM verdict WHERE incident=?"
        rows = [row for name in sorted(set(incidents)) for row in self._db.execute(sql, (name,))]
        for side, index, _, body in sorted(rows, key=lambda row: (places[row[0], row[1]], row[2])):
            if _within(side, index, None, upto):
                yield (side, index), from_plain(Verdict, json.loads(body))

    def opened(self, upto: Sizes | None = None) -> Iterator[tuple[tuple[str, int], str]]:
        for side, index, name in self._db.execute("SELECT side, idx, id FROM incident ORDER BY side, idx, id"):
            if _within(side, index, None, upto):
                yield (side, index), name

    def opened_by(self, side: str, index: int) -> list[str]:
        sql = "SELECT id FROM incident WHERE side=? AND idx=? ORDER BY id"
        return [name for (name,) in self._db.execute(sql, (side, index))]

    def rows(self, table: str, first: Sizes) -> Iterator[dict[str, Any]]:
        """Rows of "entry" or "record" from these indices on, as they are kept; a record's with its entry's time."""
        sql = {
            "entry": f"SELECT {COLUMNS} FROM entry WHERE side=? AND idx>=? ORDER BY idx",  # noqa: S608
            "record": """SELECT r.side, r.idx, r.kind, r.id, r.sealed, r.asset, r.what, r.start, r.finish, r.body,
                e.claimed_at FROM record r JOIN entry e ON e.side = r.side AND e.idx = r.idx
                WHERE r.side=? AND r.idx>=? ORDER BY r.idx, r.kind, r.n""",
        }[table]
        for side in sorted(self.sizes()):
            cursor = self._db.execute(sql, (side, first.get(side, 0)))
            for row in cursor:
                named = dict(zip((name for name, _ in cursor.get_description()), row, strict=True))
                yield named | ({"body": json.loads(named["body"])} if "body" in named else {})

    def digest(self) -> str:
        whole = hashlib.sha256()
        for table in TABLES:
            columns = [row[1] for row in self._db.execute(f"PRAGMA table_info({table})")]
            whole.update(f"{table}\n".encode())
            for row in self._db.execute(f"SELECT * FROM {table} ORDER BY {','.join(columns)}"):  # noqa: S608
                whole.update(_dump(row).encode() + b"\n")
        return whole.hexdigest()


def _within(side: str, index: int, first: Sizes | None, upto: Sizes | None) -> bool:
    return index >= (first or {}).get(side, 0) and (upto is None or index < upto.get(side, 0))


def _dump(value: Any) -> str:
    """Text of a value that is plain already: it came from a statement, or is a row of a table."""
    return plain_text(value)
