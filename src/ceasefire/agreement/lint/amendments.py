"""Amendments against each other and against the text they amend: order, two of one time, no change at all."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from ceasefire.agreement.clocks import first_instant
from ceasefire.agreement.lint.notes import Arguments, Found, Path
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Agreement, Amendment, Provision
from ceasefire.vocabulary.moment import write_moment


def amendment_notes(signed: Signed) -> Iterator[Found]:
    """All notes on the amendments of every provision."""
    for n, provision in enumerate(signed.agreement.provisions):
        path = ("provisions", n, "amendments")
        yield from _order(provision, path, signed.agreement)
        yield from _same_time(provision, path, signed.agreement)
        for k, amendment in enumerate(provision.amendments):
            yield from _times(amendment, (*path, k), signed.agreement)
            yield from _effect(provision, amendment, (*path, k))


def _order(provision: Provision, path: Path, agreement: Agreement) -> Iterator[Found]:
    zone = agreement.zone_of_record
    for k, (one, other) in enumerate(pairwise(provision.amendments), 1):
        first, second = first_instant(one.valid_from, zone), first_instant(other.valid_from, zone)
        if second < first:
            told = {"provision": provision.id, "from": write_moment(second), "before": write_moment(first)}
            yield Found(code="amendments-unordered", path=(*path, k, "valid_from"), arguments=told)


def _same_time(provision: Provision, path: Path, agreement: Agreement) -> Iterator[Found]:
    zone = agreement.zone_of_record
    for (n, one), (k, other) in combinations(enumerate(provision.amendments), 2):
        times = [(first_instant(a.valid_from, zone), first_instant(a.known_from, zone)) for a in (one, other)]
        both_due = one.due is not None and other.due is not None and one.due != other.due
        fields = [name for name in one.set_ or {} if name in (other.set_ or {})]
        changed = [name for name in fields if (one.set_ or {})[name] != (other.set_ or {})[name]]
        if times[0] == times[1] and (both_due or changed):
            told: Arguments = {"provision": provision.id, "field": "due" if both_due else changed[0], "first": n + 1,
                    "second": k + 1}  # fmt: skip
            yield Found(code="amendments-same-time", path=(*path, k), arguments=told)


def _times(amendment: Amendment, path: Path, agreement: Agreement) -> Iterator[Found]:
    zone = agreement.zone_of_record
    valid, known = first_instant(amendment.valid_from, zone), first_instant(amendment.known_from, zone)
    signed = first_instant(agreement.signed_on, zone)
    early = [name for name, moment in (("valid_from", valid), ("known_from", known)) if moment < signed]
    if early:
        told = {"from": write_moment(min(valid, known)), "signed": write_moment(signed)}
        yield Found(code="amendment-too-early", path=(*path, early[0]), arguments=told)
    elif known > valid:
        told = {"from": write_moment(valid), "known": write_moment(known)}
        yield Found(code="amendment-looks-back", path=(*path, "known_from"), arguments=told)


def _effect(provision: Provision, amendment: Amendment, path: Path) -> Iterator[Found]:
    dated = any(way.time is not None and way.time.due is not None for way in provision.breached_by)
    if amendment.due is not None and not dated:
        told = {"provision": provision.id}
        yield Found(code="amendment-without-deadline", path=(*path, "due"), arguments=told)
    first = provision.model_copy(update={"amendments": ()})
    if amendment.set_ is not None and len(provision.amendments) == 1 and provision.amended(amendment) == first:
        told = {"provision": provision.id}
        yield Found(code="amendment-changes-nothing", path=(*path, "set"), arguments=told)
