"""What goes wrong on the way to the centre, on purpose and on known days, so that all see how it copes.

Day 2: a letter with a misspelt field and a time without zone; a fire at 0/0. Day 3: a table from an office program
(BOM, semicolons, Russian header, last row cut). Day 4: a flight whose recording broke off. Day 5: a file handed in
twice. Day 6: an empty file. Shorter exercises have only what their days reach.
"""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

from ceasefire.world.files.tables import write_awkward

Notes = dict[tuple[str, str], str]
"""What was done to a file: (day, file name) → words."""


def across_days(out: Path, days: Sequence[str]) -> Notes:
    """Spoil the files of these days (in place, or beside them) and keep the records of truth in step."""
    notes: Notes = {}
    for number, act in enumerate((_broken_letter, _office_table, _broken_off, _twice, _empty), start=1):
        if number < len(days):
            act(out, days[number], days[number - 1], notes)
    return notes


def _broken_letter(out: Path, day: str, _: str, notes: Notes) -> None:
    folder = out / "days" / day
    letters = sorted(folder.glob("complaint_*.yaml"))
    if letters:
        text = letters[0].read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("received_at:")]
        lines.insert(3, "receved_at: '2021-01-31T10:00:00'")
        (folder / "complaint_misspelt.yaml").write_bytes(("\n".join(lines) + "\n").encode())
        notes[day, "complaint_misspelt.yaml"] = "misspelt field, time without zone"
    fires = folder / "firms_modis.csv"
    row = f"0.00000,0.00000,300.10,1.00,1.00,{day},0735,Terra,MODIS,55,6.03,280.00,4.00,D\n"
    fires.write_bytes(fires.read_bytes() + row.encode())
    notes[day, "firms_modis.csv"] = "last row at 0/0"


def _office_table(out: Path, day: str, _: str, notes: Notes) -> None:
    path = out / "days" / day / "posts.csv"
    with path.open(encoding="utf-8", newline="") as source:
        rows = list(csv.reader(source))[1:]
    write_awkward(path, rows)
    _forget(out, day, lambda file, place: file == "posts.csv" and place == f"line {len(rows) + 1}")
    notes[day, "posts.csv"] = "BOM, semicolons, Russian header, last row cut short"


def _broken_off(out: Path, day: str, _: str, notes: Notes) -> None:
    flights = sorted((out / "days" / day).glob("flight_*.ts"))
    if flights:
        data = flights[-1].read_bytes()
        flights[-1].write_bytes(data[: int(len(data) * 0.6) // 188 * 188 + 71])
        _forget(out, day, lambda file, place: file == flights[-1].name)
        notes[day, flights[-1].name] = "recording broke off inside a packet"


def _twice(out: Path, day: str, before: str, notes: Notes) -> None:
    again = out / "days" / day / "acoustic_resent.csv"
    again.write_bytes((out / "days" / before / "acoustic.csv").read_bytes())
    notes[day, again.name] = "the day before's acoustic.csv, handed in again"


def _empty(out: Path, day: str, _: str, notes: Notes) -> None:
    (out / "days" / day / "cameras_late.csv").write_bytes(b"")
    notes[day, "cameras_late.csv"] = "empty file"


def _forget(out: Path, day: str, which: Callable[[str, str], bool]) -> None:
    """Take records out of the truth that no longer exist in the files."""
    path = out / "truth" / day / "records.csv"
    with path.open(encoding="utf-8", newline="") as source:
        header, *rows = csv.reader(source)
    with path.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(row for row in rows if not which(row[0], row[1]))
