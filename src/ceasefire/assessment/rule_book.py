"""Counting rules are data with a name and a version; a file of them is a book, and older editions stay in it.

An edition holds for days that end at or after `valid_from`, and may be used for days that end at or after `known_from`
(left out: always), so that a figure of long ago comes out again as it was.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from ceasefire.agreement.load import checked
from ceasefire.agreement.marked_yaml import read_marked
from ceasefire.agreement.text import Strict, Worded
from ceasefire.vocabulary.moment import read_moment, write_moment
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import What

ALWAYS = datetime(1, 1, 1, tzinfo=UTC)


def _moment(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return read_moment(value)
    except Refusal as refusal:
        raise ValueError("a moment needs date, time and zone: write 2021-03-01T00:00:00+04:00") from refusal


Moment = Annotated[datetime, BeforeValidator(_moment)]


class CountingRule(Strict):
    """A rule as data. `parted_by_s`: so long a pause begins a new series; series below `at_least` do not count."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]*$")
    version: str = Field(min_length=1)
    unit: Literal["discharge", "row", "series"]
    counts: tuple[What, ...] = Field(min_length=1)
    parted_by_s: float = Field(default=0, ge=0)
    at_least: int = Field(default=1, ge=1)
    valid_from: Moment | None = None
    known_from: Moment | None = None
    title: Worded

    @property
    def since(self) -> tuple[datetime, datetime]:
        """From when it holds and from when it was known; year 1 for "always"."""
        return self.valid_from or ALWAYS, self.known_from or ALWAYS


@dataclass(frozen=True)
class RuleBook(Mapping[str, CountingRule]):
    """Every edition of some rules; as a mapping it gives the newest edition of each id."""

    editions: tuple[CountingRule, ...]

    def __getitem__(self, name: str) -> CountingRule:
        found = [rule for rule in self.editions if rule.id == name]
        if not found:
            raise KeyError(name)
        return max(found, key=lambda rule: rule.since)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(rule.id for rule in self.editions))

    def __len__(self) -> int:
        return len({rule.id for rule in self.editions})

    def in_force(self, at: datetime, known: datetime | None = None) -> dict[str, CountingRule]:
        """The edition of each id that holds at a moment, of those known then (or at `known`)."""
        held = sorted((r for r in self.editions if _held(r, at, known or at)), key=lambda rule: rule.since)
        by_id = {rule.id: rule for rule in held}
        return {name: by_id[name] for name in self if name in by_id}

    def and_these(self, others: "RuleBook") -> "RuleBook":
        """Both books in one; refuses one id and version with two meanings."""
        return _book([*self.editions, *(rule for rule in others.editions if rule not in self.editions)], {})


def _held(rule: CountingRule, at: datetime, known: datetime) -> bool:
    valid_from, known_from = rule.since
    return valid_from <= at and known_from <= known


@cache
def shipped_rules() -> RuleBook:
    """The rules that come with the product."""
    file = files("ceasefire.assessment") / "counting_rules.yaml"
    return read_rules(file.read_text(encoding="utf-8"), file.name)


def read_rules(text: str, name: str) -> RuleBook:
    """Rules from YAML, one or a list; refuses a broken one with line and column, and one edition written twice."""
    rows, marks = read_marked(text, name)
    rules, places = [], {}
    for n, row in enumerate(rows if isinstance(rows, list) else [rows]):
        path = (n,) if isinstance(rows, list) else ()
        own = {at[len(path) :]: place for at, place in marks.items() if at[: len(path)] == path}
        rules.append(checked(CountingRule, row, own, name))
        places[n] = f"{name}:{own[()][0]}:{own[()][1]}"
    return _book(rules, places)


def _book(rules: list[CountingRule], places: Mapping[int, str]) -> RuleBook:
    """The book of these rules, if every edition has its own version and its own time."""
    for n, rule in enumerate(rules):
        for earlier in rules[:n]:
            if (earlier.id, earlier.version) == (rule.id, rule.version):
                raise Refusal("count-edition-twice", places.get(n, ""), rule=rule.id, version=rule.version)
            if (earlier.id, earlier.since) == (rule.id, rule.since):
                since = write_moment(rule.since[0])
                raise Refusal("count-edition-same-time", places.get(n, ""), rule=rule.id, since=since)
    return RuleBook(tuple(rules))


def rule_named(
    name: str,
    rules: RuleBook | None = None,
    *,
    version: str | None = None,
    at: datetime | None = None,
    known: datetime | None = None,
) -> CountingRule:
    """The rule of that id: the version asked for, else the one in force at a moment, else the newest.

    `known`: only editions known by then (as a rule by `at`). Refuses what there is not, and names what there is.
    """
    book = shipped_rules() if rules is None else rules
    if name not in book:
        raise Refusal("counting-rule-unknown", rule=name, known=", ".join(book))
    if version is not None:
        found = [rule for rule in book.editions if (rule.id, rule.version) == (name, version)]
        if not found:
            known_versions = ", ".join(rule.version for rule in book.editions if rule.id == name)
            raise Refusal("count-version-unknown", rule=name, version=version, known=known_versions)
        return found[0]
    if at is None:
        return book[name]
    held = book.in_force(at, known)
    if name not in held:
        raise Refusal("count-rule-not-yet", rule=name, at=write_moment(at))
    return held[name]
