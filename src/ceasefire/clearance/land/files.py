"""A land book as a file: an entry a line in JSON, in the order in which they became known.

`{"recorded_at": "2026-03-01T08:00:00Z", "act": {"form": "open", …}}`. A line that cannot be is refused with its number
and its rule; nothing after it is read.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from ceasefire.clearance.land.evidence import shipped_types
from ceasefire.clearance.land.holding import Law
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.records import Entry
from ceasefire.clearance.standards.book import shipped_rules
from ceasefire.vocabulary.naming import plain_text
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal


def shipped_law() -> Law:
    """The rules and the list of evidence that come with the product."""
    return Law(shipped_rules(), shipped_types())


def write_line(entry: Entry) -> str:
    """An entry as its line, without the end of line."""
    return plain_text(to_plain(entry))


def read_book(path: Path, law: Law | None = None) -> LandLedger:
    """The ledger that a file makes. Refuses what is no such file, and the first line that cannot be."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", path.name, byte=error.start) from error
    return read_lines(text.splitlines(), path.name, law)


def read_lines(lines: Iterable[str], name: str, law: Law | None = None) -> LandLedger:
    """The same from lines; `name` is the file as refusals call it."""
    ledger = LandLedger(law or shipped_law())
    for number, line in enumerate(lines, 1):
        if line.strip():
            _enter(ledger, line, f"{name}: line {number}")
    return ledger


def _enter(ledger: LandLedger, line: str, place: str) -> None:
    try:
        ledger.record(from_plain(Entry, json.loads(line)))
    except (json.JSONDecodeError, RecursionError) as error:
        raise Refusal("land-line-broken", place) from error
    except Refusal as refusal:
        where = f"{place}: {refusal.place}" if refusal.place else place
        raise Refusal(refusal.key, where, **refusal.arguments) from refusal
