"""Four tiers say who may see what: the public, the parties, operators, and what stays sealed whoever asks.

Every field of every record of land, tasks and victims has its tier in `tiers.yaml`. A person who was harmed is seen by
others only as far as that person agreed, and by the public never: there people are counts, the small ones withheld.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date
from enum import IntEnum
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ceasefire.clearance.tasks.victims import NEEDS, Consent, Purpose, Victim, agreed
from ceasefire.vocabulary.plain import to_plain


class Tier(IntEnum):
    """Who reads. A higher tier sees what the lower ones see, and more."""

    PUBLIC = 0
    PARTIES = 1
    OPERATORS = 2
    SEALED = 3


PURPOSE: Mapping[Tier, Purpose] = {
    Tier.PARTIES: Purpose.GIVE_AUTHORITIES,
    Tier.OPERATORS: Purpose.GIVE_NGOS,
    Tier.SEALED: Purpose.KEEP,
}
"""What showing a victim's record to a tier is, so that it needs the consent to that."""


@cache
def declared() -> Mapping[str, Mapping[str, Tier]]:
    """Record (`land.Open`) → field → the lowest tier that may see it."""
    text = (files("ceasefire.clearance") / "tiers.yaml").read_text(encoding="utf-8")
    told: dict[str, dict[int, list[Any]]] = yaml.safe_load(text)
    return {
        record: {_field(field): Tier(tier) for tier, fields in tiers.items() for field in fields}
        for record, tiers in told.items()
    }


def _field(written: Any) -> str:
    """YAML reads an unquoted `on` as true."""
    return "on" if written is True else str(written)


def record_of(kind: type) -> str:
    """The name of a record in the list of tiers: its part of the house and its class."""
    return f"{kind.__module__.split('.')[2]}.{kind.__name__}"


def tier_of(kind: type, field: str) -> Tier:
    """The tier of a field; KeyError where none is declared, so that nothing leaves undeclared."""
    return declared()[record_of(kind)][field]


def seen_at(tier: Tier, thing: Any, consents: Iterable[Consent] = ()) -> dict[str, Any]:
    """The fields of a record that a tier may see, as plain JSON values; what is in it is held to the same rule.

    A victim's record is empty without the person's consent to what showing it would be, and always for the public.
    """
    if isinstance(thing, Victim) and not _may_see(tier, thing, tuple(consents)):
        return {}
    seen = (one for one in dataclasses.fields(thing) if tier_of(type(thing), one.name) <= tier)
    return {one.name: _inside(tier, getattr(thing, one.name), consents) for one in seen}


def _may_see(tier: Tier, victim: Victim, consents: tuple[Consent, ...]) -> bool:
    """Consent that was ever taken back after it was given is no consent."""
    if tier not in PURPOSE:
        return False
    return set(NEEDS[PURPOSE[tier]]) <= agreed(consents, victim.person, date.max)


def _inside(tier: Tier, value: Any, consents: Iterable[Consent]) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return seen_at(tier, value, consents)
    if isinstance(value, tuple | list):
        return [_inside(tier, one, consents) for one in value]
    return to_plain(value)
