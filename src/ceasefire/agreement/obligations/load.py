"""Duties and ledger entries read from files or plain data; what is wrong is refused with its place and a remedy."""

import json
from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from ceasefire.agreement.load import checked, load, shipped
from ceasefire.agreement.marked_yaml import Marks, read_marked, where
from ceasefire.agreement.obligations.book import Duties, derived, written
from ceasefire.agreement.obligations.consistency import duty_problems, entry_problems
from ceasefire.agreement.obligations.duties import DutyFile
from ceasefire.agreement.obligations.records import Entry, Story
from ceasefire.vocabulary.refusal import Refusal

DUTIES, STORY = "duties.yaml", "story.yaml"


def load_duties(name_or_path: str) -> Duties:
    """The duties of a shipped agreement, or of one in a file: from `duties.yaml` beside it, else from its own dates."""
    agreement = load(name_or_path).agreement
    file = _beside(name_or_path, DUTIES)
    if not file.is_file():
        return derived(agreement)
    data, marks = read_marked(_text(file, DUTIES), DUTIES)
    read = checked(DutyFile, data, marks, DUTIES)
    duties = Duties(
        agreement=agreement,
        clocks={**agreement.clocks, **read.clocks},
        duties=read.duties,
        written=tuple(written(agreement, read.duties)),
        others=read.others,
    )
    for path, problem in duty_problems(duties, read):
        raise Refusal("agreement-inconsistent", where(marks, path, DUTIES), problem=problem)
    return duties


def load_story(name_or_path: str, duties: Duties) -> Story | None:
    """The story shipped beside an agreement, or none."""
    file = _beside(name_or_path, STORY)
    return _story(_text(file, STORY), STORY, duties) if file.is_file() else None


def load_entries(path: Path, duties: Duties, others: Iterable[Entry] = ()) -> tuple[Entry, ...]:
    """Entries from a file: a JSON list, or a YAML file in the form of a story. `others` is what they may correct."""
    text = _text(path, path.name)
    if path.suffix in (".yaml", ".yml"):
        return _story(text, path.name, duties, tuple(others)).entries
    try:
        rows = json.loads(text)
    except json.JSONDecodeError as error:
        raise Refusal(
            "agreement-json-broken", f"{path.name}:{error.lineno}:{error.colno}", problem=error.msg
        ) from error
    return entries_from_plain(rows, duties, others, path.name)


def entries_from_plain(
    rows: Any, duties: Duties, others: Iterable[Entry] = (), label: str = "entries"
) -> tuple[Entry, ...]:
    """Entries from a list of plain objects (the form is in docs/how-to/follow-the-obligations.md).

    Refuses, naming the row and the field, what is no entry, names what is not there, or contradicts itself.
    """
    if not isinstance(rows, list):
        raise Refusal("duty-entries-not-list", label)
    entries = tuple(_entry(row, f"{label}[{n}]") for n, row in enumerate(rows))
    for n, problem in entry_problems(duties, entries, tuple(others)):
        raise Refusal("agreement-inconsistent", f"{label}[{n}]", problem=problem)
    return entries


def _entry(row: Any, place: str) -> Entry:
    try:
        return checked(Entry, row, {}, place)
    except Refusal as refusal:
        raise Refusal(refusal.key, place, **refusal.arguments) from refusal


def entry_to_plain(entry: Entry) -> dict[str, Any]:
    """The entry as plain JSON values, in the form that is read back."""
    plain: dict[str, Any] = entry.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return plain


def _story(text: str, label: str, duties: Duties, others: tuple[Entry, ...] = ()) -> Story:
    data, marks = read_marked(text, label)
    story = checked(Story, data, marks, label)
    if story.agreement != duties.agreement.id:
        problem = f"it is about {story.agreement}; write agreement: {duties.agreement.id}, or give the other agreement"
        raise Refusal("agreement-inconsistent", _at(marks, ("agreement",), label), problem=problem)
    for n, problem in entry_problems(duties, story.entries, others):
        raise Refusal("agreement-inconsistent", _at(marks, ("entries", n), label), problem=problem)
    return story


def _at(marks: Marks, path: tuple[str | int, ...], label: str) -> str:
    return where(marks, path, label)


def _beside(name_or_path: str, name: str) -> Traversable | Path:
    if name_or_path in shipped():
        return files("ceasefire.agreement") / "shipped" / name_or_path / name
    path = Path(name_or_path)
    return (path if path.is_dir() else path.parent) / name


def _text(file: Traversable | Path, label: str) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", label, byte=error.start) from error
