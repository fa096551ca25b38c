"""The tables over the record as SQL: what is kept of entries, and which of it counts for the digest."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS entry(
  side TEXT, idx INTEGER, kind TEXT, item TEXT, claimed_at TEXT, author TEXT, seen INTEGER, statement TEXT,
  signers TEXT, PRIMARY KEY(side, idx)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entry_kind ON entry(kind, claimed_at, side, idx);
CREATE INDEX IF NOT EXISTS entry_item ON entry(kind, item);
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

SIDES = """
WITH RECURSIVE one(side) AS (SELECT min(side) FROM entry UNION ALL
  SELECT (SELECT min(side) FROM entry WHERE side > one.side) FROM one WHERE one.side IS NOT NULL)
SELECT side, (SELECT max(idx) + 1 FROM entry WHERE entry.side = one.side) FROM one WHERE side IS NOT NULL
"""
"""Each side and the size of its log, looked up and not counted."""

COLUMNS = "side, idx, kind, item, claimed_at, author, seen, statement, signers"
TABLES = ("entry", "record", "incident", "link", "verdict")
"""What the digest covers; `unread` follows from it, see `store.unread`."""
