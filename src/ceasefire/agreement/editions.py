"""A provision as it stood: amendments of whole fields apply from when they hold, to those who know of them."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from ceasefire.agreement.clocks import first_instant
from ceasefire.agreement.text import Amendment, Provision
from ceasefire.vocabulary.moment import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldEdition:
    """A provision as it stood from `valid_from` on; `amendment` last made it so (None: as first written)."""

    provision: Provision
    amendment: Amendment | None = None
    valid_from: datetime | None = None
    known_from: datetime | None = None


def provision_editions(
    provision: Provision, span: Span | None, known_at: datetime | None, zone: str
) -> tuple[HeldEdition, ...]:
    """The editions in force within the span, as known then, in order; without a span all that were known."""
    if all(one.set_ is None for one in provision.amendments):
        return (HeldEdition(provision=provision),)
    known = [one for one in all_editions(_Same(provision), zone) if known_at is None or one.known_from <= known_at]
    made = _applied(provision, known)
    if span is None:
        return made
    holding = [one for one in made if _since(one, span.end)]
    first = sum(_since(one, span.start) for one in made) - 1
    return tuple(holding[first:])


def _since(edition: HeldEdition, instant: datetime) -> bool:
    return edition.valid_from is None or edition.valid_from <= instant


@dataclass(frozen=True, slots=True)
class Dated:
    """An amendment with its two clocks as moments."""

    amendment: Amendment
    valid_from: datetime
    known_from: datetime


@dataclass(frozen=True, slots=True)
class _Same:
    """A provision compared by identity, so that answers can be kept."""

    provision: Provision

    def __hash__(self) -> int:
        return id(self.provision)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.provision is self.provision


@lru_cache(maxsize=4096)
def all_editions(held: _Same, zone: str) -> tuple[Dated, ...]:
    """The amendments that set fields, in the order in which they apply."""
    dated = [
        Dated(one, first_instant(one.valid_from, zone), first_instant(one.known_from, zone))
        for one in held.provision.amendments
        if one.set_ is not None
    ]
    return tuple(sorted(dated, key=lambda one: (one.valid_from, one.known_from)))


def _applied(provision: Provision, known: list[Dated]) -> tuple[HeldEdition, ...]:
    """One after the other; of several from the same instant only what they together made."""
    made = [HeldEdition(provision=provision)]
    for one in known:
        changed = _amended(_Same(made[-1].provision), _SameAmendment(one.amendment))
        edition = HeldEdition(
            provision=changed, amendment=one.amendment, valid_from=one.valid_from, known_from=one.known_from
        )
        if made[-1].valid_from == one.valid_from:
            made[-1] = edition
        else:
            made.append(edition)
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _SameAmendment:
    amendment: Amendment

    def __hash__(self) -> int:
        return id(self.amendment)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _SameAmendment) and other.amendment is self.amendment


@lru_cache(maxsize=4096)
def _amended(held: _Same, by: _SameAmendment) -> Provision:
    """The provision as the amendment made it; its amendments stay with it."""
    return held.provision.amended(by.amendment).model_copy(update={"amendments": held.provision.amendments})
