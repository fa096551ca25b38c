"""Every field has its tier, and nothing is seen below it."""

import dataclasses
import re
import typing
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
import yaml

from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.records import Entry, Open
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.clearance.tasks.victims import Consent, Scope, Victim
from ceasefire.clearance.tiers import Tier, declared, record_of, seen_at, tier_of
from ceasefire.languages.shelf import BUILT_IN, catalogue_texts

VICTIM = Victim(person="per-1", accident="A1", day=date(2026, 5, 1), sex="female", band="18-45", injured=True,
                killed=False, activity="farming")  # fmt: skip


def closure(kind: Any, seen: set[type]) -> set[type]:
    """A record class and all that its fields can hold."""
    for inside in typing.get_args(kind):
        closure(inside, seen)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind not in seen:
        seen.add(kind)
        for hint in typing.get_type_hints(kind).values():
            closure(hint, seen)
    return seen


KINDS = sorted(closure(Entry, set()) | closure(Holding, set()) | closure(TaskEntered, set()), key=record_of)


@pytest.mark.parametrize("kind", KINDS, ids=record_of)
def test_every_field_has_one_tier(kind: type) -> None:
    fields = {one.name for one in dataclasses.fields(kind)}
    assert set(declared()[record_of(kind)]) == fields, "a field without a tier, or a tier without a field"


def test_the_list_has_no_record_that_is_not_there_and_no_field_twice() -> None:
    assert set(declared()) == {record_of(kind) for kind in KINDS}
    text = (files("ceasefire.clearance") / "tiers.yaml").read_text(encoding="utf-8")
    for record, tiers in yaml.safe_load(text).items():
        fields = [one for many in tiers.values() for one in many]
        assert len(fields) == len(set(fields)), record


def test_a_new_field_without_a_tier_is_seen_by_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(declared()["tasks.Victim"], "band")  # type: ignore[arg-type]
    with pytest.raises(KeyError):
        tier_of(Victim, "band")


PLACES = (
    ("land.Open", "perimeter"),
    ("land.Evidence", "at"),
    ("land.HandOver", "benchmark"),
    ("land.Holding", "shape"),
    ("tasks.Lane", "corners"),
    ("tasks.Along", "baseline"),
)


def test_places_and_outlines_are_sealed() -> None:
    for record, field in PLACES:
        assert declared()[record][field] is Tier.SEALED


def test_a_higher_tier_sees_what_a_lower_one_sees(book: Any) -> None:
    book.make("P", (46.0, 39.0, 46.01, 39.01), "cha")
    opened = next(one.act for one in book.ledger.entries if isinstance(one.act, Open))
    seen = [set(seen_at(tier, opened)) for tier in Tier]
    assert seen[0] == set()
    assert seen[1] == {"parcel", "hazard", "unit", "opens_as", "on", "activity"}
    assert seen[2] >= seen[1]
    assert seen[3] == {one.name for one in dataclasses.fields(Open)}


@pytest.mark.parametrize(
    ("tier", "scopes", "sees"),
    [
        (Tier.PUBLIC, tuple(Scope), False),
        (Tier.PARTIES, (Scope.RECORD, Scope.SHARE_AUTHORITIES), True),
        (Tier.PARTIES, (Scope.RECORD, Scope.SHARE_NGOS), False),
        (Tier.PARTIES, (Scope.SHARE_AUTHORITIES,), False),
        (Tier.OPERATORS, (Scope.RECORD, Scope.SHARE_NGOS), True),
        (Tier.OPERATORS, (Scope.RECORD, Scope.SHARE_AUTHORITIES), False),
        (Tier.SEALED, (Scope.RECORD,), True),
        (Tier.SEALED, (), False),
    ],
)
def test_a_victim_is_seen_as_far_as_the_person_agreed(tier: Tier, scopes: tuple[Scope, ...], sees: bool) -> None:
    told = Consent(person="per-1", scopes=scopes, day=date(2026, 5, 2), heard_by="post")
    seen = seen_at(tier, VICTIM, (told,))
    assert bool(seen) is sees
    assert ("person" in seen) is (sees and tier is Tier.SEALED)
    back = dataclasses.replace(told, day=date(2026, 6, 1), given=False)
    other = dataclasses.replace(told, person="per-2")
    assert seen_at(tier, VICTIM, (told, back)) == {} == seen_at(tier, VICTIM, (other,))


NEVER = {"en": r"\bsafe(ly)?\b", "ru": "безопасн(?!ости)", "tr": r"\bgüvenli\b", "az": r"\btəhlükəsiz(dir)?\b",
         "hy": r"անվտանգ(?!ութ)"}  # fmt: skip
"""Land is never called that; the nouns (a safety briefing) are other words."""


@pytest.mark.parametrize("language", BUILT_IN)
def test_no_language_calls_land_what_nobody_can_know(language: str) -> None:
    texts = {name: text for name, text in catalogue_texts(language).items() if name.startswith("clearance")}
    assert len(texts) >= 7
    for name, text in texts.items():
        assert not re.search(NEVER[language], text, re.IGNORECASE), name
    assert re.search(NEVER["en"], "This land is safe.")
