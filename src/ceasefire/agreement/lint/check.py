"""The whole check of one agreement: every note with its place, the gravest first, and what the parties accepted."""

from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path as File
from typing import Any

from ceasefire.agreement.lint.amendments import amendment_notes
from ceasefire.agreement.lint.contradictions import contradictions
from ceasefire.agreement.lint.drawings import drawing_notes
from ceasefire.agreement.lint.gaps import gaps
from ceasefire.agreement.lint.notes import CODES, SEVERITIES, Found, Note, Path
from ceasefire.agreement.lint.unreachable import unreachable
from ceasefire.agreement.lint.wording import wording_notes
from ceasefire.agreement.load import Papers, checked, papers
from ceasefire.agreement.marked_yaml import Marks, read_marked, where
from ceasefire.agreement.obligations.load import DUTIES, load_duties
from ceasefire.agreement.strict import Strict, Worded

ACCEPTED = "accepted.yaml"


class Acceptance(Strict):
    """A note that those who answer for the text have seen and let stand, and why."""

    note: str
    at: str
    why: Worded


def check(name_or_path: str) -> tuple[Note, ...]:
    """Every note on an agreement, by its id or file; refuses one that cannot be read."""
    read = papers(name_or_path)
    duties = load_duties(name_or_path) if read.beside(DUTIES).is_file() else None
    found = [
        *contradictions(read.signed),
        *amendment_notes(read.signed),
        *gaps(read.signed, duties),
        *unreachable(read.signed),
        *drawing_notes(read),
        *wording_notes(read.signed),
    ]
    return tuple(sorted(_accepted(found, read), key=lambda note: (SEVERITIES.index(note.severity), _order(note))))


def _order(note: Note) -> tuple[str, int, int]:
    name, line, column = note.place.rsplit(":", 2)
    return name, int(line), int(column)


def _accepted(found: list[Found], read: Papers) -> Iterator[Note]:
    """Notes with the acceptance written for them; an acceptance of what is no longer found is itself a note."""
    rows, marks = _acceptances(read.beside(ACCEPTED))
    used: set[int] = set()
    for one in found:
        at = called(one, read)
        number = next((n for n, row in enumerate(rows) if (row.note, row.at) == (one.code, at)), None)
        used |= set() if number is None else {number}
        yield _note(one, _place(one, read), at, None if number is None else rows[number].why)
    for n, row in enumerate(rows):
        if n not in used:
            stale = Found(code="acceptance-stale", path=(n,), arguments={"note": row.note, "at": row.at})
            yield _note(stale, where(marks, (n,), ACCEPTED), f"{ACCEPTED}.{n}", None)


def _note(found: Found, place: str, at: str, accepted: Mapping[str, str] | None) -> Note:
    kind, severity = CODES[found.code]
    return Note(
        code=found.code,
        kind=kind,
        severity=severity,
        place=place,
        at=at,
        arguments=found.arguments,
        accepted=accepted,
    )


def _acceptances(file: Traversable | File) -> tuple[list[Acceptance], Marks]:
    if not file.is_file():
        return [], {}
    rows, marks = read_marked(file.read_text(encoding="utf-8"), ACCEPTED)
    rows = rows if isinstance(rows, list) else [rows]
    own = [{path[1:]: place for path, place in marks.items() if path[:1] == (n,)} for n in range(len(rows))]
    return [checked(Acceptance, row, own[n], ACCEPTED) for n, row in enumerate(rows)], marks


def _place(found: Found, read: Papers) -> str:
    if found.file == "zones":
        feature = read.features[int(found.path[0])]
        return f"{read.zones_label}:{feature.line}:{feature.column}"
    if found.file == "readings":
        return where(read.readings_marks, found.path, read.readings_label)
    return where(read.marks, found.path, read.label)


def called(found: Found, read: Papers) -> str:
    """The place by names: `provisions.P6c.breached_by.town.overlap`, `zones.lachin=1`, `readings.3.text`."""
    if found.file == "zones":
        return f"zones.{read.signed.zones.drawn[int(found.path[0])].cited}"
    if found.file == "readings":
        reading = read.signed.readings[int(found.path[0])]
        return ".".join(["readings", str(reading.number), *(str(step) for step in found.path[1:])])
    return ".".join(_names(read.data, found.path))


def _names(data: Any, path: Path) -> Iterator[str]:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            data = None
        name = data.get("id", data.get("name", step)) if isinstance(step, int) and isinstance(data, dict) else step
        yield str(name) if not isinstance(name, dict) else str(step)
