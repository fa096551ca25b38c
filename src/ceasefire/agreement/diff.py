"""What differs between two editions of an agreement: rules added, removed, renumbered, every changed field, drawings.

Rules are matched by their ids, ceilings by their names, readings by their numbers; a provision that is gone and one
that is new are the same under another number where their governing texts are (almost) equal. A field is a path within
its rule (`time.due`), its values are plain JSON values as the models write them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from ceasefire.agreement.diff_drawings import Moved, compare_drawings
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Provision

_SAME_TEXT = 0.9
_LISTS = {"provisions": "id", "breached_by": "id", "caps": "name", "exemptions": "id", "amendments": ""}
_NAMED = ("clocks", "arms_classes", "undrawn", "words")
"""Mappings of the agreement from names to what they mean."""
_KINDS = {"breached_by": "way", "caps": "cap", "exemptions": "exemption", "amendments": "amendment"}


@dataclass(frozen=True, slots=True)
class Subject:
    """What changed: `kind` is agreement, provision, way, cap, amendment, exemption, reading, drawing,
    or clocks, arms_classes, undrawn, words for what has a name in one of these.
    """

    kind: str = "agreement"
    name: str = ""
    provision: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference. `how`: added, removed, renumbered, changed or moved (a drawing, then `moved` has its figures)."""

    how: str
    subject: Subject
    path: tuple[str, ...] = ()
    before: Any = None
    after: Any = None
    moved: Moved | None = None

    def plain(self) -> dict[str, Any]:
        """As plain JSON values."""
        told: dict[str, Any] = {"how": self.how, "kind": self.subject.kind, "name": self.subject.name}
        if self.subject.provision:
            told["provision"] = self.subject.provision
        if self.path:
            told["field"] = ".".join(self.path)
        if self.how in ("changed", "renumbered"):
            told |= {"before": self.before, "after": self.after}
        return told | (self.moved.plain() if self.moved is not None else {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Everything that differs; `renumbered` maps ids of the first edition to those of the second."""

    changes: tuple[Change, ...]
    renumbered: Mapping[str, str] = field(default_factory=dict)


def compare(before: Signed, after: Signed) -> Difference:
    """Two editions of an agreement (or two agreements) against each other, in the order of their files."""
    renumbered = _renumbered(before, after)
    first, second = _plain(before), _plain(after)
    for row in first["provisions"]:
        row["id"] = renumbered.get(row["id"], row["id"])
    changes = [
        Change(how="renumbered", subject=Subject("provision", new), before=old, after=new)
        for old, new in renumbered.items()
    ]
    changes += _fields(first, second, Subject(), ())
    for moved in compare_drawings(before, after):
        subject = Subject("drawing", moved.name)
        if moved.how != "changed":
            changes.append(Change(how=moved.how, subject=subject, moved=moved))
            continue
        if moved.figures:
            changes.append(Change(how="moved", subject=subject, moved=moved))
        changes += _fields(dict(moved.before), dict(moved.after), subject, ())
    return Difference(changes=tuple(changes), renumbered=renumbered)


def _plain(signed: Signed) -> dict[str, Any]:
    data = signed.agreement.model_dump(mode="json", by_alias=True)
    data["readings"] = [one.model_dump(mode="json", by_alias=True) for one in signed.readings]
    return data


def _renumbered(before: Signed, after: Signed) -> dict[str, str]:
    """Provisions that are gone, and the new ones they became: same kind of rule and (almost) the same text."""
    old_ids = {one.id for one in before.agreement.provisions}
    new = [one for one in after.agreement.provisions if one.id not in old_ids]
    language = before.agreement.authoritative_language
    found: dict[str, str] = {}
    for old in before.agreement.provisions:
        if after.agreement.provision(old.id) is not None:
            continue
        best = max((one for one in new if one.id not in found.values()), default=None,
                   key=lambda one: _likeness(old, one, language))  # fmt: skip
        if best is not None and _likeness(old, best, language) >= _SAME_TEXT:
            found[old.id] = best.id
    return found


def _likeness(one: Provision, other: Provision, language: str) -> float:
    if one.modality != other.modality:
        return 0.0
    texts = one.text.get(language, ""), other.text.get(language, "")
    return SequenceMatcher(None, *texts, autojunk=False).ratio() if all(texts) else 0.0


def _fields(first: Any, second: Any, subject: Subject, path: tuple[str, ...]) -> Iterator[Change]:
    """Changed fields beneath a path, going on into rules within rules."""
    if first == second:
        return
    name = path[-1] if path else ""
    if name in _LISTS or (name == "readings" and subject.kind == "agreement"):
        yield from _rules(first or [], second or [], subject, name)
    elif name in _NAMED and len(path) == 1 and subject.kind == "agreement":
        yield from _named(first or {}, second or {}, name)
    elif _is_open(first) and _is_open(second) and not (first is None and second is None):
        one, other = first or {}, second or {}
        for key in dict.fromkeys((*one, *other)):
            yield from _fields(one.get(key), other.get(key), subject, (*path, key))
    elif not (_is_nothing(first) and _is_nothing(second)):
        yield Change(how="changed", subject=subject, path=path, before=first, after=second)


def _is_open(value: Any) -> bool:
    """A mapping to go on into; a time after a clock is told as a whole."""
    return value is None or (isinstance(value, Mapping) and "lasts" not in value)


def _is_nothing(value: Any) -> bool:
    return value is None or value in ([], {}, "", False)


def _rules(
    first: Sequence[Mapping[str, Any]], second: Sequence[Mapping[str, Any]], subject: Subject, name: str
) -> Iterator[Change]:
    key = {"readings": "number"}.get(name) or _LISTS[name]
    one = {str(row[key] if key else n + 1): row for n, row in enumerate(first)}
    other = {str(row[key] if key else n + 1): row for n, row in enumerate(second)}
    for rule in dict.fromkeys((*one, *other)):
        kind = {"provisions": "provision", "readings": "reading"}.get(name) or _KINDS[name]
        owner = "" if kind in ("provision", "exemption", "reading") else subject.provision or subject.name
        inner = Subject(kind, rule, owner)
        if rule not in one or rule not in other:
            whole = one.get(rule) or other.get(rule)
            how = "removed" if rule in one else "added"
            yield Change(how=how, subject=inner, before=one.get(rule), after=whole if how == "added" else None)
            continue
        for step in dict.fromkeys((*one[rule], *other[rule])):
            yield from _fields(one[rule].get(step), other[rule].get(step), inner, (step,))


def _named(first: Mapping[str, Any], second: Mapping[str, Any], field_name: str) -> Iterator[Change]:
    for name in dict.fromkeys((*first, *second)):
        subject = Subject(field_name, name)
        if name not in first or name not in second:
            how = "removed" if name in first else "added"
            yield Change(how=how, subject=subject, before=first.get(name), after=second.get(name))
            continue
        for step in dict.fromkeys((*first[name], *second[name])):
            yield from _fields(first[name].get(step), second[name].get(step), subject, (step,))
