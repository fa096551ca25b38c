"""A roster as a file: plain JSON that a person can read and a program can check."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from ceasefire.roster.slots import Duty, Roster
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal


def roster_plain(roster: Roster) -> dict[str, Any]:
    """The roster with its content name."""
    return {"id": roster.id, **to_plain(roster)}


def read_roster(path: Path) -> Roster:
    """A roster from a file written by `roster plan --json`; refuses all else, and one that was changed."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise Refusal("roster-file-broken", path.name) from error
    found = data.get("roster") if isinstance(data, dict) else None
    if not isinstance(found, dict):
        raise Refusal("roster-file-broken", path.name)
    name = found.pop("id", "")
    roster: Roster = from_plain(Roster, found, path.name)
    if name != roster.id:
        raise Refusal("roster-file-changed", path.name)
    return roster


def duties_between(roster: Roster, first: date, last: date) -> tuple[Duty, ...]:
    """The duties of these local days, both included."""
    return tuple(duty for duty in roster.duties if first <= duty.day <= last)
