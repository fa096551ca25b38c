"""Rules with their editions: which one applies on a date, its limits, and how far its text was checked.

A refusal by a rule takes `**rules.basis(number, on)`, so that it can say which rule of which edition speaks,
and whether that was checked against the standard's text. No text and no clause number of a standard is kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from ceasefire.agreement.load import checked
from ceasefire.agreement.marked_yaml import read_marked, where
from ceasefire.agreement.text import Strict
from ceasefire.vocabulary.refusal import Refusal

APPLICABLE = "27"
"""The rule that an act is held against the edition in force on its date."""


def _day(value: object) -> object:
    return date.fromisoformat(value) if isinstance(value, str) else value


Day = Annotated[date, BeforeValidator(_day)]


class Edition(Strict):
    """A rule in one edition; it holds from `effective_from` to `effective_to`, both days included."""

    rule: str = Field(pattern=r"^[1-9][0-9]*$")
    standard: str = Field(min_length=1)
    edition: str = Field(min_length=1)
    amendment: str = ""
    effective_from: Day
    effective_to: Day | None = None
    paraphrase: str = Field(pattern=r"^[a-z0-9-]+$")
    checked: Literal["read", "unverified", "ours"]
    numbers: dict[str, float] = Field(default_factory=dict)

    def holds(self, on: date) -> bool:
        return self.effective_from <= on and (self.effective_to is None or on <= self.effective_to)

    @property
    def told(self) -> str:
        """The standard with its edition and amendment, as a refusal names it."""
        amended = f", Amd {self.amendment}" if self.amendment else ""
        return f"{self.standard}, Ed. {self.edition}{amended}"


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Every edition of the rules, by number in order of time."""

    editions: Mapping[str, tuple[Edition, ...]]
    _known: dict[tuple[str, date], Edition] = field(init=False, default_factory=dict, repr=False, compare=False)

    def in_force(self, rule: str, on: date) -> Edition:
        """The edition that applies to an act of a day. Refuses (`standard-no-edition`) where there is none."""
        found = self._known.get((rule, on))
        if found is None:
            held = [one for one in self.editions.get(rule, ()) if one.holds(on)]
            if not held:
                raise Refusal("standard-no-edition", wanted=rule, on=on.isoformat(), **self._of_27())
            found = self._known[rule, on] = held[-1]
        return found

    def number(self, rule: str, name: str, on: date) -> float:
        """A limit of a rule in the edition in force. Refuses where that edition does not state it."""
        edition = self.in_force(rule, on)
        if name not in edition.numbers:
            raise Refusal("standard-no-number", name=name, **_basis(edition))
        return edition.numbers[name]

    def basis(self, rule: str, on: date) -> dict[str, str]:
        """What a refusal says of its rule: `rule`, `standard` and `checked` (read, unverified, ours)."""
        return _basis(self.in_force(rule, on))

    def _of_27(self) -> dict[str, str]:
        return _basis(self.editions[APPLICABLE][-1])


def _basis(edition: Edition) -> dict[str, str]:
    return {"rule": edition.rule, "standard": edition.told, "checked": edition.checked}


@cache
def shipped_rules() -> RuleBook:
    """The rules that come with the product; a centre may bring its own edition of any."""
    file = files("ceasefire.clearance.standards") / "rules.yaml"
    return read_rules(file.read_text(encoding="utf-8"), file.name)


def read_rules(text: str, name: str) -> RuleBook:
    """Rules from YAML. Refuses a broken one, two editions of a rule on one day, and a book without rule 27."""
    rows, marks = read_marked(text, name)
    book: dict[str, list[Edition]] = {}
    for n, row in enumerate(rows):
        own = {at[1:]: mark for at, mark in marks.items() if at[:1] == (n,)}
        one = checked(Edition, row, own, name)
        for other in book.setdefault(one.rule, []):
            if _both_hold(one, other):
                raise Refusal("standard-two-editions", where(marks, (n,), name), rule=one.rule)
        book[one.rule].append(one)
    if APPLICABLE not in book:
        raise Refusal("standard-no-27", name)
    return RuleBook({rule: tuple(sorted(found, key=lambda one: one.effective_from)) for rule, found in book.items()})


def _both_hold(one: Edition, other: Edition) -> bool:
    last = min(one.effective_to or date.max, other.effective_to or date.max)
    return max(one.effective_from, other.effective_from) <= last
