"""What waits to be read: sealed files no reader has answered for, kept so that nobody looks through all of them.

No fact: it follows from the entries, is filled once in a file of tables that lacks it, and is not in the digest.
"""

import json
from collections.abc import Iterator
from typing import Any

import apsw

from ceasefire.desk.record import Entry
from ceasefire.store.table_schema import COLUMNS

UNREAD = """
CREATE TABLE IF NOT EXISTS unread(item TEXT PRIMARY KEY, side TEXT, idx INTEGER) WITHOUT ROWID;
INSERT OR IGNORE INTO unread SELECT item, side, idx FROM entry AS e WHERE kind='sealed' AND NOT EXISTS(
  SELECT 1 FROM entry AS r WHERE r.kind='read' AND r.item >= e.item || '/' AND r.item < e.item || '0')
  ORDER BY side, idx;
"""
ROWS = f"""SELECT {", ".join(f"entry.{name}" for name in COLUMNS.split(", "))} FROM unread JOIN entry USING (side, idx)
ORDER BY entry.side, entry.idx"""  # noqa: S608 (our own columns)


def make_unread(db: apsw.Connection) -> None:
    """Make and fill the table where there is none yet."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name='unread'").fetchone():
        with db:
            db.execute(UNREAD)


def note_unread(db: apsw.Connection, entry: Entry) -> None:
    """Before an entry is taken up. A sealed file waits until it is read; an archive only until members are sealed."""
    if entry.kind == "read":
        db.execute("DELETE FROM unread WHERE item=?", (entry.item.partition("/")[0],))
    elif entry.kind == "sealed":
        if not has_entry(db, "sealed", entry.item) and not _answered(db, entry.item):
            db.execute("INSERT OR IGNORE INTO unread VALUES(?,?,?)", (entry.item, entry.side, entry.index))
        archive = (entry.statement or {}).get("inside")
        if archive and _is_zip(db, archive):
            db.execute("DELETE FROM unread WHERE item=?", (archive,))


def has_entry(db: apsw.Connection, kind: str, item: str) -> bool:
    """Is there an entry of this kind about this item?"""
    return db.execute("SELECT 1 FROM entry WHERE kind=? AND item=?", (kind, item)).fetchone() is not None


def unread_rows(db: apsw.Connection) -> Iterator[tuple[Any, ...]]:
    """The entries of what waits, by side and index, with the columns of `table_schema.COLUMNS`."""
    yield from db.execute(ROWS).fetchall()


def _answered(db: apsw.Connection, sealed: str) -> bool:
    sql = "SELECT 1 FROM entry WHERE kind='read' AND item >= ? AND item < ?"
    return db.execute(sql, (f"{sealed}/", f"{sealed}0")).fetchone() is not None


def _is_zip(db: apsw.Connection, sealed: str) -> bool:
    """Is a file that waits an archive by its name? Other files that are packed inside are read whole."""
    sql = "SELECT statement FROM entry JOIN unread USING (side, idx) WHERE unread.item=?"
    row = db.execute(sql, (sealed,)).fetchone()
    return row is not None and str(json.loads(row[0])["name"]).lower().endswith(".zip")
