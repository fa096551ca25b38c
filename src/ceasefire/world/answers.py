"""The key to an exercise: which record of which file has which true event, what was obstructed, what each file is.

Files under OUT/truth: per day `records.csv` (file, locator, event_id, kind), `events.csv`, `obstruction.csv`,
`files.csv` (file, sha256, bytes, note). Event ids are unique over the days: day and number.
"""

import csv
import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

from ceasefire.world.files.clock import utc_text
from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.percepts import iso

DAY_BEFORE = 10_000_000
"""Added to the index of an event of the day before, so that a late complaint can still be told apart."""


def event_id(day: str, index: int) -> str:
    """2021-01-30/17: the day an event belongs to and its number there."""
    return f"{day}/{index + 1}"


def write_day(folder: Path, day: Day, marks: Iterable[Mark]) -> None:
    """Truth of one day."""
    folder.mkdir(parents=True, exist_ok=True)
    events = day.scene.events
    _table(folder / "records.csv", ("file", "locator", "event_id", "kind"), (_record(day, m) for m in marks))
    _table(
        folder / "events.csv",
        ("event_id", "kind", "type", "cause", "side", "at_side", "lat", "lon", "time_start", "time_end", "rounds",
         "burn_mw", "notice"),
        ((event_id(day.name, i), events.kind[i], events.type[i], events.cause[i], events.side[i], events.at_side[i],
          f"{events.lat[i]:.6f}", f"{events.lon[i]:.6f}", iso(events.start[i]), iso(events.end[i]),
          f"{events.rounds[i]:.0f}", f"{events.burn_w[i]:.2f}", int(events.notice[i])) for i in range(len(events))),
    )  # fmt: skip
    _table(folder / "obstruction.csv", ("asset", "kind", "lost", "start", "end"),
           ((s.asset, s.kind, s.lost, utc_text(s.start), utc_text(s.end)) for s in day.scene.spells))  # fmt: skip


def _record(day: Day, mark: Mark) -> tuple[str, str, str, str]:
    if mark.event < 0:
        return mark.file, mark.locator, "", "spurious"
    if mark.event >= DAY_BEFORE:
        before = day_before(day)
        return mark.file, mark.locator, event_id(before, mark.event - DAY_BEFORE), "late"
    return mark.file, mark.locator, event_id(day.name, mark.event), str(day.scene.events.kind[mark.event])


def day_before(day: Day) -> str:
    """The name of the day before."""
    return (date.fromisoformat(day.name) - timedelta(days=1)).isoformat()


def seal_files(out: Path, days: Iterable[str], notes: Mapping[tuple[str, str], str]) -> None:
    """Hash and size of every file as handed over, with what is wrong with it on purpose."""
    for day in days:
        rows = []
        for path in sorted((out / "days" / day).iterdir()):
            data = path.read_bytes()
            rows.append((path.name, hashlib.sha256(data).hexdigest(), len(data), notes.get((day, path.name), "")))
        _table(out / "truth" / day / "files.csv", ("file", "sha256", "bytes", "note"), rows)


def _table(path: Path, header: tuple[str, ...], rows: Iterable[Iterable[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
