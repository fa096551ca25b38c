"""The cases between the delegations, told again from the record: what was spoken, shown, decided, and what lapsed."""

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import Any
from weakref import WeakKeyDictionary

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Entry, Key, Sizes, Tables
from ceasefire.verification.case import Case, due
from ceasefire.verification.records import Assessment
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)

KINDS = ("grouping", "assessment", "body.revealed", "decided", "lapsed", "reopened")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A case, since when it is open, and where its sealed assessments stand in the logs (side → index).

    `known`: how much of each log whoever decided had before them, the decisions included.
    """

    case: Case
    opened_at: datetime
    sealed_at: dict[str, int]
    known: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Book:
    """How far the cases of some tables have been told, so that the next telling need not begin at the beginning.

    Later entries can come between earlier ones in the agreed order; then the book is told anew (see `cases`).
    """

    told: list[Key] = field(default_factory=list)
    found: dict[str, OpenCase] = field(default_factory=dict)
    opened: dict[str, dict[str, Assessment]] = field(default_factory=lambda: defaultdict(dict))
    edition: int = 0


_EDITIONS = count(1)
_BOOKS: "WeakKeyDictionary[Tables, _Book]" = WeakKeyDictionary()


def cases(tables: Tables, constitution: Constitution, upto: Sizes | None = None) -> dict[str, OpenCase]:
    """Every case by incident id, folded from the entries in their agreed order."""
    order = tables.order(*KINDS, upto=upto)
    book = _BOOKS.get(tables)
    if book is None or book.told != order[: len(book.told)]:
        book = _Book(edition=next(_EDITIONS))
    _tell(book, tables, constitution, order)
    if upto is None or dict(upto) == tables.sizes():
        _BOOKS[tables] = book
    return dict(book.found)


def edition(tables: Tables) -> int:
    """Another number each time the cases of these tables had to be told from the beginning; 0 before the first."""
    book = _BOOKS.get(tables)
    return book.edition if book else 0


def touched(tables: Tables, first: Sizes) -> set[str]:
    """Names of the cases that entries from these indices on speak of: only those can stand otherwise by them.

    That holds while the cases are told on; where they had to be told anew (`edition`) any of them may.
    """
    names: set[str] = set()
    for entry in tables.entries(*KINDS, first=first, heads=True):
        if entry.kind == "grouping":
            names.update(tables.opened_by(entry.side, entry.index))
        elif entry.kind == "body.revealed":
            names.add(tables.entry(entry.side, int((entry.statement or {})["entry"])).item)
        else:
            names.add(entry.item)
    return names


def _tell(book: _Book, tables: Tables, constitution: Constitution, order: Sequence[Key]) -> None:
    new = order[len(book.told) :]
    if not new:
        return
    for key in new:
        entry = tables.entry(*key)
        if entry.kind == "grouping":
            _open(book.found, entry, tables.opened_by(*key), constitution)
        elif entry.kind == "body.revealed":
            _reveal(book, tables.entry(entry.side, int((entry.statement or {})["entry"])))
        elif entry.item in book.found:
            book.found[entry.item] = _step(book.found[entry.item], entry, constitution)
        book.told.append(key)


def _reveal(book: _Book, entry: Entry) -> None:
    """A sealed assessment was opened; once both are, the case is shown."""
    if entry.kind != "assessment" or entry.statement is None or entry.item not in book.found:
        return
    now, shown = book.found[entry.item], book.opened[entry.item]
    said: Assessment = entry.read()
    if said.delegation != entry.side or said.incident != entry.item or not entry.by(entry.side, [said.officer]):
        return  # said in another's name: it counts for nobody, see `Entry.signers`
    shown[entry.side] = said
    if set(shown) == set(now.case.delegations):
        book.found[entry.item] = replace(now, case=now.case.show(book.opened.pop(entry.item)))


def _open(found: dict[str, OpenCase], entry: Entry, names: Sequence[str], constitution: Constitution) -> None:
    for name in names:
        if name not in found:
            case = Case(incident=name, delegations=constitution.sides)
            found[name] = OpenCase(case=case, opened_at=entry.claimed_at, sealed_at={})


def _step(now: OpenCase, entry: Entry, constitution: Constitution) -> OpenCase:
    """The case after an entry; one that the table does not allow (entered around the deeds) changes nothing."""
    try:
        return _fold(now, entry, constitution)
    except Refusal as refusal:
        log.log(logging.WARNING, "entry %s/%s changes nothing: %s", entry.side, entry.index, refusal)
        return now


def _fold(now: OpenCase, entry: Entry, constitution: Constitution) -> OpenCase:
    """A step of a case, if whoever entered it may take it; a step taken in another's name changes nothing."""
    if entry.kind == "assessment":
        case = now.case.speak(entry.side, f"{entry.side}/{entry.index}")
        return replace(now, case=case, sealed_at={**now.sealed_at, entry.side: entry.index})
    if entry.kind == "decided":
        decision = entry.read().decision
        if not entry.by(decision.delegation, decision.officers):
            return now
        return replace(now, case=now.case.decide(decision), known=_known(now, entry, constitution))
    if entry.kind == "lapsed":
        ran_out = due(now.opened_at, entry.claimed_at, constitution.decision_clock_h)
        return replace(now, case=now.case.lapse()) if ran_out else now
    if not entry.joint(constitution.sides):
        return now
    return OpenCase(case=now.case.reopen(), opened_at=entry.claimed_at, sealed_at={})


def replaced(tables: Tables, upto: Sizes | None = None) -> dict[str, str]:
    """Incident → the later incident that took over its reports."""
    later: dict[str, str] = {}
    for entry in tables.entries("grouping", upto=upto, heads=True):
        statement: Any = entry.statement
        for new, olds in statement.get("replaces", {}).items():
            later |= dict.fromkeys(olds, new)
    return later


def _known(now: OpenCase, entry: Entry, constitution: Constitution) -> dict[str, int]:
    """Log sizes that cover this entry, what its side held of the other log then, and what was known before."""
    here = {side: entry.index + 1 if side == entry.side else entry.seen for side in constitution.sides}
    return {side: max(size, now.known.get(side, 0)) for side, size in here.items()}
