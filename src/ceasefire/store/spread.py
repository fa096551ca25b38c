"""Lays the parts of a statement into the tables they are looked up in: records, incidents with links, verdicts."""

from collections.abc import Mapping
from typing import Any

import apsw

from ceasefire.desk.record import Entry
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation, Track
from ceasefire.vocabulary.naming import name_of_text, plain_text

RECORDS: Mapping[str, tuple[str, type[Any], str]] = {
    "observation": ("observations", Observation, "obs"),
    "allegation": ("allegations", Allegation, "alg"),
    "coverage": ("coverages", Coverage, "cov"),
    "track": ("tracks", Track, "trk"),
    "notice": ("notices", Notice, "ntc"),
}
"""Kind of record → (field of `Read`, class, prefix of its name)."""


def spread(db: apsw.Connection, entry: Entry) -> dict[str, Any]:
    """Lay the parts of a statement into their tables; returns what is left for the entry's own row."""
    statement = dict(entry.statement or {})
    if entry.kind == "read":
        for kind, (name, _, prefix) in RECORDS.items():
            _add_records(db, entry, kind, prefix, statement.pop(name, []))
    elif entry.kind == "grouping":
        _add_incidents(db, entry, str(statement["day"]), statement.pop("incidents", []))
        aside = [(entry.side, entry.index, "", report, 0, 0.0) for report in statement.get("aside", [])]
        db.executemany("INSERT OR REPLACE INTO link VALUES(?,?,?,?,?,?)", aside)
    elif entry.kind == "assessed":
        _add_verdicts(db, entry, statement.pop("verdicts", []))
    return statement


def _add_records(db: apsw.Connection, entry: Entry, kind: str, prefix: str, items: list[dict[str, Any]]) -> None:
    texts = [plain_text(item) for item in items]
    rows = [
        (
            entry.side, entry.index, n, kind, name_of_text(prefix, text), item["origin"]["sealed"],
            item.get("asset", item.get("party", "")), item.get("what", ""), *_interval(item), text,
        )
        for n, (item, text) in enumerate(zip(items, texts, strict=True))
    ]  # fmt: skip
    db.executemany("INSERT OR REPLACE INTO record VALUES(?,?,?,?,?,?,?,?,?,?,?)", rows)


def _add_incidents(db: apsw.Connection, entry: Entry, day: str, items: list[dict[str, Any]]) -> None:
    key = (entry.side, entry.index)
    for item in items:
        kinds = item.get("kinds", {})
        kind = max(kinds, key=lambda name: kinds[name]) if kinds else ""
        row = (*key, item["id"], day, kind, *_interval(item), int(item["allegations_only"]), plain_text(item))
        db.execute("INSERT OR REPLACE INTO incident VALUES(?,?,?,?,?,?,?,?,?)", row)
        links = [
            (*key, item["id"], link["report"], int(link["allegation"]), float(link["log_bayes_factor"]))
            for link in item["links"]
        ]
        db.executemany("INSERT OR REPLACE INTO link VALUES(?,?,?,?,?,?)", links)


def _add_verdicts(db: apsw.Connection, entry: Entry, items: list[dict[str, Any]]) -> None:
    rows = [
        (
            entry.side, entry.index, item["incident"], item["provision"], item["answer"],
            item.get("probability"), plain_text(item),
        )
        for item in items
    ]  # fmt: skip
    db.executemany("INSERT OR REPLACE INTO verdict VALUES(?,?,?,?,?,?,?)", rows)


def _interval(item: Mapping[str, Any]) -> tuple[str, str]:
    """Start and end of a record as text: of its span, or the moments it has instead."""
    when = item.get("when")
    if when:
        return str(when["start"]), str(when["end"])
    moment = str(item.get("start") or item.get("given_at") or item.get("received_at") or "")
    return moment, moment
