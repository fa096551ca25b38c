"""A form is a row of fields; what was typed is read field by field, and what cannot be read is refused by its name."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from ceasefire.clearance.shape.coordinates import read_place
from ceasefire.vocabulary.refusal import Refusal

E = TypeVar("E", bound=StrEnum)
MOST = 400_000
"""Characters that a field may hold: an outline of some ten thousand corners."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `kind`: line, words, day, moment, number, choice, yes or hidden.

    `choices` are shown in words where they have some; `hints` are names that a line may be, and need not.
    """

    name: str
    kind: str = "line"
    choices: tuple[str, ...] = ()
    needed: bool = True
    usual: str = ""
    hints: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The name without its number, where a form asks for the same more than once."""
        head, _, tail = self.name.rpartition("_")
        return head if tail.isdigit() else self.name


@dataclass(frozen=True, slots=True)
class Form:
    """What one deed asks for, and how the statement is made of what was typed."""

    name: str
    fields: tuple[Field, ...]
    make: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed."""

    typed: Mapping[str, str]

    def line(self, name: str, needed: bool = True) -> str:
        """A line or some lines of text, without what surrounds them."""
        text = self.typed.get(name, "").strip()
        if needed and not text:
            raise Refusal("mine-missing", field=_label(name))
        if len(text) > MOST or "\0" in text:
            raise Refusal("mine-unread", field=_label(name), text=text[:40].replace("\0", " "))
        return text

    def lines(self, name: str) -> tuple[str, ...]:
        """What stands on lines of its own, or between commas; empty where nothing was typed."""
        parts = self.line(name, needed=False).replace(",", "\n").splitlines()
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))

    def day(self, name: str) -> date:
        """A day."""
        text = self.line(name)
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise Refusal("mine-unread", field=_label(name), text=text[:40]) from None

    def day_or_none(self, name: str) -> date | None:
        """A day, if one was given."""
        return self.day(name) if self.line(name, needed=False) else None

    def number(self, name: str) -> float:
        """A number, with a point or a comma."""
        text = self.line(name)
        try:
            found = float(text.replace(",", "."))
        except ValueError:
            found = math.nan
        if not math.isfinite(found):
            raise Refusal("mine-unread", field=_label(name), text=text[:40])
        return found

    def number_or_none(self, name: str) -> float | None:
        """A number, if one was given."""
        return self.number(name) if self.line(name, needed=False) else None

    def whole(self, name: str, usual: int = 0) -> int:
        """A whole number from 0; the usual one where nothing was given."""
        found = self.number_or_none(name)
        if found is None:
            return usual
        if found < 0 or found != int(found) or found > 1e9:
            raise Refusal("mine-unread", field=_label(name), text=self.line(name)[:40])
        return int(found)

    def one(self, name: str, of: type[E]) -> E:
        """One of a list."""
        found = self.one_or_none(name, of)
        if found is None:
            raise Refusal("mine-missing", field=_label(name))
        return found

    def one_or_none(self, name: str, of: type[E]) -> E | None:
        """One of a list, if one was picked."""
        text = self.line(name, needed=False)
        if text and text not in set(of):
            raise Refusal("mine-unread", field=_label(name), text=text[:40])
        return of(text) if text else None

    def yes(self, name: str) -> bool:
        """Was the box ticked?"""
        return name in self.typed

    def place(self, name: str) -> tuple[float, float] | None:
        """Longitude and latitude of a place as people write it, if one was given."""
        text = self.line(name, needed=False)
        if not text:
            return None
        found = read_place(text)
        return found.lon, found.lat


def _label(name: str) -> str:
    return Field(name).label


def narrowed(form: Form, **to: Iterable[str]) -> Form:
    """The form with what can be picked in some fields as it is now."""
    known = {name: tuple(found) for name, found in to.items()}
    return replace(form, fields=tuple(_narrow(one, known.get(one.name)) for one in form.fields))


def _narrow(one: Field, found: tuple[str, ...] | None) -> Field:
    if found is None:
        return one
    return replace(one, choices=found) if one.kind == "choice" else replace(one, hints=found)


def shown(form: Form, at: str, typed: Mapping[str, str] | None = None, /, **usual: str) -> dict[str, Any]:
    """A form for the template: `at` tells forms of one page apart; `typed` is kept, `usual` stands there else."""
    given = typed or {}
    fields: Iterable[dict[str, Any]] = (
        {
            "name": one.name,
            "id": f"{at}-{one.name}",
            "label": one.label,
            "kind": one.kind,
            "choices": one.choices,
            "hints": one.hints,
            "needed": one.needed,
            "value": given.get(one.name, "") if typed is not None else usual.get(one.name, one.usual),
        }
        for one in form.fields
    )
    return {"name": form.name, "at": at, "fields": list(fields), "open": typed is not None}
