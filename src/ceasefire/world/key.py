"""Reads the answers of an exercise back from OUT/truth, for scoring."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueEvent:
    """One event that happened."""

    id: str
    kind: str
    type: str
    cause: str
    lat: float
    lon: float
    start: datetime
    end: datetime
    notice: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueSpell:
    """One asset that could not watch."""

    asset: str
    lost: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """All answers: events by id; per (sealed hash, place in the file) the event's id, "" for a report about nothing.

    Ask with `place_of(locator)`: a target of a video is known by its number, whatever second it was read at.
    """

    days: tuple[str, ...]
    events: dict[str, TrueEvent]
    records: dict[tuple[str, str], str]
    spells: tuple[TrueSpell, ...]


def place_of(locator: str) -> str:
    """The place in a file as the key names it: "PID 257, pts 12.00, target 3" is "target 3"."""
    found = re.search(r"target \d+$", locator)
    return found[0] if found else locator


def read_key(truth: Path) -> Key:
    """Read OUT/truth. Raises OSError or KeyError when it is not a complete key."""
    days = tuple(sorted(path.name for path in truth.iterdir() if path.is_dir()))
    events: dict[str, TrueEvent] = {}
    records: dict[tuple[str, str], str] = {}
    spells: list[TrueSpell] = []
    for day in days:
        events |= {row["event_id"]: _event(row) for row in _rows(truth / day / "events.csv")}
        sealed = {row["file"]: row["sha256"] for row in _rows(truth / day / "files.csv")}
        for row in _rows(truth / day / "records.csv"):
            records[sealed[row["file"]], row["locator"]] = row["event_id"]
        spells += [TrueSpell(asset=r["asset"], lost=r["lost"], start=_at(r["start"]), end=_at(r["end"]))
                   for r in _rows(truth / day / "obstruction.csv")]  # fmt: skip
    return Key(days=days, events=events, records=records, spells=tuple(spells))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _event(row: dict[str, str]) -> TrueEvent:
    return TrueEvent(
        id=row["event_id"], kind=row["kind"], type=row["type"], cause=row["cause"], lat=float(row["lat"]),
        lon=float(row["lon"]), start=_at(row["time_start"]), end=_at(row["time_end"]), notice=row["notice"] == "1",
    )  # fmt: skip
