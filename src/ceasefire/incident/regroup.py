"""People have the last word: their signed merges, splits, detachments and confirmations bind the method.

Entries are kept for ever and read in their order; one that undoes an earlier one takes it out of force. What remains
becomes must-link sets, cannot-link pairs and reports that stand alone; later entries win over earlier ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ceasefire.incident.grouping import Orders
from ceasefire.incident.records import Regroup
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal

ACTS = ("merge", "split", "detach", "confirm")


def regroup_id(entry: Regroup) -> str:
    """The name by which a later entry undoes this one."""
    return content_name("rgr", entry)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What is in force, by report id."""

    together: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    alone: tuple[str, ...] = ()
    officers: dict[str, tuple[str, ...]] = field(default_factory=dict)


def in_force(entries: Sequence[Regroup]) -> Decisions:
    """The decisions that stand after all entries, in order. Refuses unknown acts and undoing what was never done."""
    known = {regroup_id(entry) for entry in entries}
    for entry in entries:
        if entry.act not in ACTS:
            raise Refusal("regroup-act-unknown", act=entry.act, known=", ".join(ACTS))
        if entry.undoes and entry.undoes not in known:
            raise Refusal("regroup-undoes-nothing", entry=entry.undoes)
        if not entry.reports and not entry.undoes:
            raise Refusal("regroup-names-no-report", act=entry.act)
    state = _State()
    for entry in _standing(entries):
        state.take(entry)
    return state.decisions()


def _standing(entries: Sequence[Regroup]) -> list[Regroup]:
    """Entries that no standing later entry undoes, in order; undoing an undoing brings the first one back."""
    undone: set[str] = set()
    standing = []
    for entry in reversed(entries):
        if regroup_id(entry) not in undone:
            standing.append(entry)
            undone |= {entry.undoes} if entry.undoes else set()
    return standing[::-1]


class _State:
    """Sets of reports that officers joined, pairs they parted, reports they set alone."""

    def __init__(self) -> None:
        self.owner: dict[str, frozenset[str]] = {}
        self.apart: set[tuple[str, str]] = set()
        self.alone: set[str] = set()
        self.officers: dict[str, tuple[str, ...]] = {}

    def take(self, entry: Regroup) -> None:
        reports = tuple(dict.fromkeys(entry.reports))
        if entry.act in ("merge", "confirm"):
            self._join(reports)
        elif entry.act == "split":
            self._leave(reports)
            self.apart |= {_pair(a, b) for i, a in enumerate(reports) for b in reports[i + 1 :]}
        else:
            self._leave(reports)
            self.alone |= set(reports)
        for report in reports:
            self.officers[report] = tuple(sorted(entry.officers))

    def _join(self, reports: tuple[str, ...]) -> None:
        whole = frozenset().union(*(self.owner.get(r, frozenset({r})) for r in reports))
        for r in whole:
            self.owner[r] = whole
        self.alone -= whole
        self.apart = {(a, b) for a, b in self.apart if not (a in whole and b in whole)}

    def _leave(self, reports: tuple[str, ...]) -> None:
        for r in reports:
            rest = self.owner.pop(r, frozenset()) - {r}
            for other in rest:
                self.owner[other] = rest

    def decisions(self) -> Decisions:
        sets = sorted({tuple(sorted(s)) for s in self.owner.values() if len(s) > 1})
        return Decisions(tuple(sets), tuple(sorted(self.apart)), tuple(sorted(self.alone)), dict(self.officers))


def _pair(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a <= b else (b, a)


def orders(decisions: Decisions, report_id: Sequence[str]) -> Orders:
    """Decisions as rows of a table; reports that are not in it are left out (they may come later)."""
    row = {name: i for i, name in enumerate(report_id)}
    together = [tuple(sorted(row[r] for r in s if r in row)) for s in decisions.together]
    return Orders(
        tuple(s for s in together if len(s) > 1),
        tuple((row[a], row[b]) for a, b in decisions.apart if a in row and b in row),
        tuple(sorted(row[r] for r in decisions.alone if r in row)),
    )
