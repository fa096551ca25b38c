"""Tables over the record in SQLite: reading rooms that can be dropped and rebuilt from the logs to the same hash."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import apsw

from ceasefire.assessment.records import Verdict
from ceasefire.desk.record import Entry, Sizes, agreed_order
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation, Record, Track
from ceasefire.vocabulary.moment import read_moment, write_moment
from ceasefire.vocabulary.naming import name_of_text, plain_text
from ceasefire.vocabulary.plain import from_plain

SCHEMA = """
CREATE TABLE IF NOT EXISTS entry(
  side TEXT, idx INTEGER, kind TEXT, item TEXT, claimed_at TEXT, author TEXT, seen INTEGER, statement TEXT,
  signers TEXT, PRIMARY KEY(side, idx)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entry_kind ON entry(kind, claimed_at, side, idx);
CREATE TABLE IF NOT EXISTS record(
  side TEXT, idx INTEGER, n INTEGER, kind TEXT, id TEXT, sealed TEXT, asset TEXT, what TEXT, start TEXT, finish TEXT,
  body TEXT, PRIMARY KEY(side, idx, kind, n)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS record_id ON record(id);
CREATE INDEX IF NOT EXISTS record_start ON record(kind, start);
CREATE TABLE IF NOT EXISTS incident(
  side TEXT, idx INTEGER, id TEXT, day TEXT, kind TEXT, start TEXT, finish TEXT, allegations_only INTEGER, body TEXT,
  PRIMARY KEY(side, idx, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS incident_id ON incident(id);
CREATE TABLE IF NOT EXISTS link(
  side TEXT, idx INTEGER, incident TEXT, report TEXT, allegation INTEGER, log_bayes_factor REAL,
  PRIMARY KEY(side, idx, incident, report)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS link_report ON link(report);
CREATE TABLE IF NOT EXISTS verdict(
  side TEXT, idx INTEGER, incident TEXT, provision TEXT, answer TEXT, probability REAL, body TEXT,
  PRIMARY KEY(side, idx, incident, provision)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS verdict_incident ON verdict(incident);
"""

COLUMNS = "side, idx, kind, item, claimed_at, author, seen, statement, signers"
TABLES = ("entry", "record", "incident", "link", "verdict")

RECORDS: Mapping[str, tuple[str, type[Any], str]] = {
    "observation": ("observations", Observation, "obs"),
    "allegation": ("allegations", Allegation, "alg"),
    "coverage": ("coverages", Coverage, "cov"),
    "track": ("tracks", Track, "trk"),
    "notice": ("notices", Notice, "ntc"),
}
"""Kind of record → (field of `Read`, class, prefix of its name)."""


class SqliteTables:
    """`desk.record.Tables` on one SQLite file (or ":memory:"); losing it costs a rebuild and no fact."""

    def __init__(self, path: Path | str = ":memory:") -> None:
        self._db = apsw.Connection(str(path))
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.execute(SCHEMA)
        self._places: dict[tuple[str, int], int] | None = None

    def close(self) -> None:
        self._db.close()

    def apply(self, entries: Iterable[Entry]) -> int:
        """Take up new entries, all or none; an entry already there only gains a statement that was withheld before."""
        new, self._places = 0, None
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
        head = None if entry.statement is None else _dump(self._spread(entry))
        claimed = write_moment(entry.claimed_at)
        signers = " ".join(entry.signers)
        row = (entry.side, entry.index, entry.kind, entry.item, claimed, entry.author, entry.seen, head, signers)
        self._db.execute("INSERT OR REPLACE INTO entry VALUES(?,?,?,?,?,?,?,?,?)", row)
        return 1

    def _spread(self, entry: Entry) -> dict[str, Any]:
        """Lay the parts of a statement into their tables; returns what is left for the entry's own row."""
        statement = dict(entry.statement or {})
        if entry.kind == "read":
            for kind, (name, _, prefix) in RECORDS.items():
                self._add_records(entry, kind, prefix, statement.pop(name, []))
        elif entry.kind == "grouping":
            self._add_incidents(entry, str(statement["day"]), statement.pop("incidents", []))
            aside = [(entry.side, entry.index, "", report, 0, 0.0) for report in statement.get("aside", [])]
            self._db.executemany("INSERT OR REPLACE INTO link VALUES(?,?,?,?,?,?)", aside)
        elif entry.kind == "assessed":
            self._add_verdicts(entry, statement.pop("verdicts", []))
        return statement

    def _add_records(self, entry: Entry, kind: str, prefix: str, items: list[dict[str, Any]]) -> None:
        texts = [plain_text(item) for item in items]
        rows = [
            (
                entry.side, entry.index, n, kind, name_of_text(prefix, text), item["origin"]["sealed"],
                item.get("asset", item.get("party", "")), item.get("what", ""), *_interval(item), text,
            )
            for n, (item, text) in enumerate(zip(items, texts, strict=True))
        ]  # fmt: skip
        self._db.executemany("INSERT OR REPLACE INTO record VALUES(?,?,?,?,?,?,?,?,?,?,?)", rows)

    def _add_incidents(self, entry: Entry, day: str, items: list[dict[str, Any]]) -> None:
        key = (entry.side, entry.index)
        for item in items:
            kinds = item.get("kinds", {})
            kind = max(kinds, key=lambda name: kinds[name]) if kinds else ""
            row = (*key, item["id"], day, kind, *_interval(item), int(item["allegations_only"]), _dump(item))
            self._db.execute("INSERT OR REPLACE INTO incident VALUES(?,?,?,?,?,?,?,?,?)", row)
            links = [
                (*key, item["id"], link["report"], int(link["allegation"]), float(link["log_bayes_factor"]))
                for link in item["links"]
            ]
            self._db.executemany("INSERT OR REPLACE INTO link VALUES(?,?,?,?,?,?)", links)

    def _add_verdicts(self, entry: Entry, items: list[dict[str, Any]]) -> None:
        rows = [
            (
                entry.side, entry.index, item["incident"], item["provision"], item["answer"],
                item.get("probability"), _dump(item),
            )
            for item in items
        ]  # fmt: skip
        self._db.executemany("INSERT OR REPLACE INTO verdict VALUES(?,?,?,?,?,?,?)", rows)

    def sizes(self) -> dict[str, int]:
        return dict(self._db.execute("SELECT side, max(idx) + 1 FROM entry GROUP BY side"))

    def entries(
        self, *kinds: str, first: Sizes | None = None, upto: Sizes | None = None, heads: bool = False
    ) -> Iterator[Entry]:
        marks = ",".join("?" * len(kinds))
        sql = f"SELECT {COLUMNS} FROM entry WHERE kind IN ({marks})"  # noqa: S608
        places = self._order()
        rows = [row for row in self._db.execute(sql, kinds) if _within(row[0], row[1], first, upto)]
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
        marks = ",".join("?" * len(kinds))
        rows = self._db.execute(f"SELECT side, idx FROM entry WHERE kind IN ({marks})", kinds)  # noqa: S608
        places = self._order()
        found = [(str(side), int(index)) for side, index in rows]
        return sorted((key for key in found if _within(*key, None, upto)), key=places.__getitem__)

    def entry(self, side: str, index: int) -> Entry:
        row = self._db.execute(f"SELECT {COLUMNS} FROM entry WHERE side=? AND idx=?", (side, index)).fetchone()  # noqa: S608
        if row is None:
            raise LookupError(f"no entry {side}/{index}")
        return self._entry(row, True)

    def _order(self) -> dict[tuple[str, int], int]:
        """Place of every entry in the agreed order; drawn anew when entries have been taken up."""
        if self._places is None:
            logs: dict[str, list[tuple[int, str]]] = {}
            for side, seen, claimed in self._db.execute("SELECT side, seen, claimed_at FROM entry ORDER BY side, idx"):
                logs.setdefault(side, []).append((seen, claimed))
            self._places = {key: place for place, key in enumerate(agreed_order(logs))}
        return self._places

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
        sql = f"SELECT side, idx, kind, body FROM record WHERE kind IN ({marks}) ORDER BY start, id, side, idx, n"  # noqa: S608
        for side, index, kind, body in self._db.execute(sql, kinds):
            if _within(side, index, first, upto):
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
        sql = "SELECT side, idx, body FROM incident WHERE finish >= ? ORDER BY id, side, idx"
        for side, index, body in self._db.execute(sql, (write_moment(since) if since else "",)):
            if _within(side, index, first, upto):
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


def _interval(item: Mapping[str, Any]) -> tuple[str, str]:
    """Start and end of a record as text: of its span, or the moments it has instead."""
    when = item.get("when")
    if when:
        return str(when["start"]), str(when["end"])
    moment = str(item.get("start") or item.get("given_at") or item.get("received_at") or "")
    return moment, moment


def _within(side: str, index: int, first: Sizes | None, upto: Sizes | None) -> bool:
    return index >= (first or {}).get(side, 0) and (upto is None or index < upto.get(side, 0))


def _dump(value: Any) -> str:
    """Text of a value that is plain already: it came from a statement, or is a row of a table."""
    return plain_text(value)
