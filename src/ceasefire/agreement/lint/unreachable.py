"""Rules that nothing can ever set off: empty times and places, exemptions nobody names, ways another way swallows."""

from collections.abc import Iterator
from itertools import permutations

from ceasefire.agreement.lint.notes import Found
from ceasefire.agreement.lint.scene import (
    Placed,
    actors,
    ground,
    ground_holds,
    grounds_meet,
    has_ground,
    ways,
    window,
)
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Agreement, Exemption, Way

_LISTS = ("is_", "if_fired_from_there", "if_personnel_counted", "unclear")
"""In the order in which they are looked at."""
_CONDITIONS = ("caps", "width", "overlap", "without_notice", "without_record", "beyond_baseline", "without_consent")


def unreachable(signed: Signed) -> Iterator[Found]:
    """All of them, in the order of the file."""
    agreement = signed.agreement
    placed = ways(agreement)
    for one in placed:
        yield from _time_and_place(one.way, one.path, signed)
        yield from _due(one, agreement)
        yield from _acts(one)
        yield from _caps(one)
        yield from _exempting(one, signed)
    for one, other in permutations(placed, 2):
        beside = one.path[:-1] == other.path[:-1]
        if beside and _implies(one, other, signed) and (one.path < other.path or not _implies(other, one, signed)):
            told = {"way": other.way.id, "other": one.way.id, "provision": one.provision.id}
            yield Found(code="way-implied", path=other.path, arguments=told)
    yield from _exemptions(placed, signed)
    yield from _permissions(agreement)
    yield from _unused(placed, signed)


def _time_and_place(part: Way | Exemption, path: tuple[str | int, ...], signed: Signed) -> Iterator[Found]:
    if part.time is not None and part.time.until is not None:
        when = window(part.time, signed.agreement)
        if when.sure and when.end <= when.start:
            yield Found(code="time-empty", path=(*path, "time"), arguments={"name": part.id})
    area = ground(part.place, signed)
    if area is not None and not has_ground(area):
        yield Found(code="place-empty", path=(*path, "place"), arguments={"name": part.id})


def _due(one: Placed, agreement: Agreement) -> Iterator[Found]:
    time = one.way.time
    if time is not None and (time.due is not None or time.late_after is not None):
        when = window(time, agreement)
        if when.sure and when.start <= agreement.in_force.timestamp():
            told = {"name": one.called}
            yield Found(code="due-before-force", path=(*one.path, "time"), arguments=told)


def _acts(one: Placed) -> Iterator[Found]:
    seen: set[str] = set()
    for name in _LISTS:
        listed = getattr(one.way.act, name)
        for act in listed:
            if act in seen:
                field = name.rstrip("_")
                yield Found(code="act-shadowed", path=(*one.path, "act", field), arguments={"act": act, "field": field})
        seen |= set(listed)


def _caps(one: Placed) -> Iterator[Found]:
    for n, cap in enumerate(one.way.caps):
        if cap.at_least == 0 and cap.at_most is None:
            yield Found(code="cap-never-binds", path=(*one.path, "caps", n), arguments={"cap": cap.name, "other": "-"})
        for k, other in enumerate(one.way.caps):
            wider = cap.at_most is not None and other.at_most is not None and set(cap.of) <= set(other.of)
            swallowed = wider and (other.at_most or 0) <= (cap.at_most or 0) and cap.at_least is None
            if n != k and swallowed and (set(cap.of) < set(other.of) or other.at_most != cap.at_most or k < n):
                told = {"cap": cap.name, "other": other.name}
                yield Found(code="cap-never-binds", path=(*one.path, "caps", n), arguments=told)
                break


def _exempting(one: Placed, signed: Signed) -> Iterator[Found]:
    for k, name in enumerate(one.way.unless):
        exemption = next(e for e in signed.agreement.exemptions if e.id == name)
        told = {"exemption": name, "rule": one.called}
        path = (*one.path, "unless", k)
        if not set(exemption.acts) & one.way.act.named:
            yield Found(code="exemption-other-acts", path=path, arguments=told)
        elif not _can_help(exemption, one, signed):
            yield Found(code="exemption-elsewhere", path=path, arguments=told)


def _can_help(exemption: Exemption, one: Placed, signed: Signed) -> bool:
    apart_in_time = exemption.time is not None and not window(exemption.time, signed.agreement).meets(
        window(one.way.time, signed.agreement)
    )
    return not apart_in_time and grounds_meet(exemption.place, one.way.place, signed)


def _implies(one: Placed, other: Placed, signed: Signed) -> bool:
    """Is every event that breaches the other surely one that breaches this?"""
    return (
        _acts_within(other.way, one.way)
        and _actors_within(other, one)
        and ground_holds(one.way.place, other.way.place, signed)
        and (one.way.time == other.way.time
             or window(one.way.time, signed.agreement).holds(window(other.way.time, signed.agreement)))
        and all(getattr(one.way, name) in (getattr(other.way, name), None, (), False) for name in _CONDITIONS)
        and (not one.way.arms or (bool(other.way.arms) and set(other.way.arms) <= set(one.way.arms)))
        and (not one.way.undated or other.way.undated)
        and set(one.way.unless) <= set(other.way.unless)
    )  # fmt: skip


def _acts_within(narrow: Way, wide: Way) -> bool:
    sure = set(wide.act.is_)
    return all(
        set(getattr(narrow.act, name)) <= sure | (set(getattr(wide.act, name)) if name != "is_" else set())
        for name in _LISTS
    )


def _actors_within(narrow: Placed, wide: Placed) -> bool:
    if narrow.way.actor == wide.way.actor:
        return True
    few, many = actors(narrow.way, narrow.provision), actors(wide.way, wide.provision)
    return many is None or (few is not None and few <= many)


def _exemptions(placed: tuple[Placed, ...], signed: Signed) -> Iterator[Found]:
    named = {name for one in placed for name in one.way.unless}
    named |= {name for exemption in signed.agreement.exemptions for name in exemption.unless}
    for n, exemption in enumerate(signed.agreement.exemptions):
        yield from _time_and_place(exemption, ("exemptions", n), signed)
        if exemption.id not in named:
            told = {"exemption": exemption.id, "act": exemption.acts[0]}
            yield Found(code="exemption-unused", path=("exemptions", n), arguments=told)


def _permissions(agreement: Agreement) -> Iterator[Found]:
    granted = {exemption.permits for exemption in agreement.exemptions}
    for n, provision in enumerate(agreement.provisions):
        asked = provision.modality == "permission" and provision.checkable in ("yes", "partly")
        if asked and provision.id not in granted:
            told = {"provision": provision.id}
            yield Found(code="permission-unused", path=("provisions", n, "modality"), arguments=told)


def _unused(placed: tuple[Placed, ...], signed: Signed) -> Iterator[Found]:
    """Names that were declared and that nothing speaks of (acts are a matter of gaps)."""
    agreement = signed.agreement
    counted = {name for one in placed for cap in one.way.caps for name in cap.of}
    armed = {name for one in placed for name in one.way.arms}
    parts: list[Way | Exemption] = [*(one.way for one in placed), *agreement.exemptions]
    times = [when for p in parts if p.time for when in (p.time.from_, p.time.until, p.time.due)]
    clocks = {getattr(when, "after", None) for when in times} | {clock.after for clock in agreement.clocks.values()}
    spoken = {name for part in parts if part.place for name in part.place.named}
    overlaps = [one.way.overlap for one in placed if one.way.overlap]
    spoken |= {name for overlap in overlaps for name in (overlap.zone, overlap.must_not_include)}
    unused = {
        "tallies": [name for name in agreement.tallies if name not in counted],
        "arms": [name for name in agreement.arms if name not in armed],
        "arms_classes": [name for name in agreement.arms_classes if name not in armed],
        "clocks": [name for name in agreement.clocks if name not in clocks],
        "undrawn": [name for name in agreement.undrawn if name not in spoken],
        "zones": [name for name in signed.zones.names if name not in spoken],
    }
    for field, names in unused.items():
        if names:
            yield Found(code="names-unused", path=(field,), arguments={"field": field, "names": ", ".join(names)})
