"""The cases between the delegations, told again from the record: what was spoken, shown, decided, and what lapsed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Entry, Sizes, Tables
from ceasefire.verification.case import Case
from ceasefire.verification.records import Assessment

KINDS = ("grouping", "assessment", "body.revealed", "decided", "lapsed", "reopened")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A case, since when it is open, and where its sealed assessments stand in the logs (side → index)."""

    case: Case
    opened_at: datetime
    sealed_at: dict[str, int]


def cases(tables: Tables, constitution: Constitution, upto: Sizes | None = None) -> dict[str, OpenCase]:
    """Every case by incident id, folded from the entries in their agreed order."""
    found: dict[str, OpenCase] = {}
    sealed: dict[tuple[str, int], Entry] = {}
    opened: dict[str, dict[str, Assessment]] = defaultdict(dict)
    named: dict[tuple[str, int], list[str]] = defaultdict(list)
    for key, name in tables.opened(upto):
        named[key].append(name)
    for entry in tables.entries(*KINDS, upto=upto, heads=True):
        if entry.kind == "grouping":
            _open(found, entry, named[entry.side, entry.index], constitution)
        elif entry.kind == "body.revealed":
            _reveal(found, sealed.get((entry.side, _index(entry))), opened)
        elif entry.item in found:
            sealed[entry.side, entry.index] = entry
            found[entry.item] = _fold(found[entry.item], entry)
    return found


def _index(entry: Entry) -> int:
    return int((entry.statement or {}).get("entry", -1))


def _reveal(found: dict[str, OpenCase], entry: Entry | None, opened: dict[str, dict[str, Assessment]]) -> None:
    """A sealed assessment was opened; once both are, the case is shown."""
    if entry is None or entry.kind != "assessment" or entry.statement is None:
        return
    now = found[entry.item]
    opened[entry.item][entry.side] = entry.read()
    if set(opened[entry.item]) == set(now.case.delegations):
        found[entry.item] = replace(now, case=now.case.show(opened.pop(entry.item)))


def _open(found: dict[str, OpenCase], entry: Entry, names: Sequence[str], constitution: Constitution) -> None:
    for name in names:
        if name not in found:
            case = Case(incident=name, delegations=constitution.sides)
            found[name] = OpenCase(case=case, opened_at=entry.claimed_at, sealed_at={})


def _fold(now: OpenCase, entry: Entry) -> OpenCase:
    if entry.kind == "assessment":
        case = now.case.speak(entry.side, f"{entry.side}/{entry.index}")
        return replace(now, case=case, sealed_at={**now.sealed_at, entry.side: entry.index})
    if entry.kind == "decided":
        return replace(now, case=now.case.decide(entry.read().decision))
    if entry.kind == "lapsed":
        return replace(now, case=now.case.lapse())
    return OpenCase(case=now.case.reopen(), opened_at=entry.claimed_at, sealed_at={})


def replaced(tables: Tables, upto: Sizes | None = None) -> dict[str, str]:
    """Incident → the later incident that took over its reports."""
    later: dict[str, str] = {}
    for entry in tables.entries("grouping", upto=upto, heads=True):
        statement: Any = entry.statement
        for new, olds in statement.get("replaces", {}).items():
            later |= dict.fromkeys(olds, new)
    return later
