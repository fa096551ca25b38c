"""What an inspector looks at: a list of items as data, with what each unfavourable answer counts as.

The shipped list was made from the columns that a quality form of an older information system carries (named in the
reference); no standard's text is in it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

import yaml

from ceasefire.clearance.quality.nonconformity import Grade, NonconformityFound
from ceasefire.languages import say
from ceasefire.vocabulary.refusal import Refusal

ANSWERS = ("yes", "no", "not_applicable")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to look at: its name, chapter, how grave a "no" is. `may_skip`: it does not concern every task."""

    name: str
    chapter: str
    grade: Grade
    may_skip: bool = False

    def told(self, language: str) -> str:
        """What the inspector is asked."""
        return say(f"quality-ask-{self.name}", language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """Items in their order, under the list's name."""

    name: str
    items: tuple[Item, ...]

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)


@cache
def shipped() -> Checklist:
    """The list that comes with the product (`shipped/checklist.yaml`)."""
    return read((files("ceasefire.clearance.quality") / "shipped" / "checklist.yaml").read_text(encoding="utf-8"))


def read(text: str) -> Checklist:
    """A list from its YAML text: `name`, `chapters`: {chapter: {item: grade or [grade, may skip]}}."""
    data = yaml.safe_load(text)
    items = tuple(
        _item(name, chapter, told) for chapter, inside in data["chapters"].items() for name, told in inside.items()
    )
    twice = sorted({one.name for one in items if sum(other.name == one.name for other in items) > 1})
    if twice:
        raise Refusal("quality-item-twice", item=twice[0])
    return Checklist(name=data["name"], items=items)


def _item(name: str, chapter: str, told: str) -> Item:
    grade, _, skip = told.partition(" ")
    if grade not in set(Grade) or skip not in ("", "may skip"):
        raise Refusal("quality-item-grade", item=name, grade=told)
    return Item(name=name, chapter=chapter, grade=Grade(grade), may_skip=bool(skip))


def whole(checklist: Checklist, answers: Mapping[str, str]) -> None:
    """Refuses an item that is left out or unknown, an answer that is none, and skipping what concerns every task."""
    known = {item.name: item for item in checklist}
    for name, given in answers.items():
        if name not in known:
            raise Refusal("quality-item-unknown", item=name, checklist=checklist.name)
        if given not in ANSWERS or (given == "not_applicable" and not known[name].may_skip):
            raise Refusal("quality-item-answer", item=name, answer=given)
    for name in known:
        if name not in answers:
            raise Refusal("quality-item-missing", item=name)


def faults(
    checklist: Checklist, answers: Mapping[str, str], *, task: str, operator: str, day: date, language: str
) -> tuple[NonconformityFound, ...]:
    """A nonconformity for each "no", with the grade the list gives it, in the inspector's language."""
    whole(checklist, answers)
    return tuple(
        NonconformityFound(
            task=task, operator=operator, item=item.name, grade=item.grade, words=item.told(language), found_on=day
        )
        for item in checklist
        if answers[item.name] == "no"
    )
