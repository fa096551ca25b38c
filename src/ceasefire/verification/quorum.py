"""Who must be there: no joint finding without officers of both delegations in equal numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """The agreed rule: at least `each` officers of every delegation; with `parity`, equally many of both."""

    each: int = 1
    parity: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """Who sat for a joint deed: officers by delegation (posts, not persons), and who acted for a head that was away."""

    present: Mapping[str, tuple[str, ...]]
    acting: Mapping[str, str]


def check(sitting: Sitting, delegations: tuple[str, ...], rule: Quorum) -> None:
    """Refuses a sitting without quorum or parity, an officer counted twice or for both sides, and unknown sides."""
    strangers = sorted(set(sitting.present) - set(delegations))
    if strangers:
        raise Refusal("sitting-unknown-delegation", delegation=strangers[0])
    numbers = {name: len(sitting.present.get(name, ())) for name in delegations}
    officers = [officer for name in delegations for officer in sitting.present.get(name, ())]
    if len(set(officers)) != len(officers):
        raise Refusal("sitting-officer-twice", officer=next(o for o in officers if officers.count(o) > 1))
    for name, number in numbers.items():
        if number < rule.each:
            raise Refusal("sitting-no-quorum", delegation=name, present=number, needed=rule.each)
    if rule.parity and len(set(numbers.values())) > 1:
        told = ", ".join(f"{name} {number}" for name, number in numbers.items())
        raise Refusal("sitting-no-parity", numbers=told)
