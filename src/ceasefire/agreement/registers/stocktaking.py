"""A declared inventory held against an inspection: for each class what is missing surely, possibly or not, and surplus.

missing = expected - present, never below 0, with both as bounds; a serial that is expected and stands nowhere among
those read is missing surely where every weapon present was read, and one that was read and not declared is a stranger.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, any_of
from ceasefire.agreement.registers.bounds import written
from ceasefire.agreement.registers.inspections import Access, Inspection
from ceasefire.agreement.registers.inventory import Expected, Inventory, Movement, Way, classes_of, expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One class in one site at one inspection. Bounds are (low, high); high None: without bound."""

    inspection: str
    site: str
    arms: str
    present: tuple[int, int | None]
    declared: tuple[int, int]
    missing: tuple[int, int]
    surplus: tuple[int, int | None]
    absent_serials: tuple[str, ...]
    strange_serials: tuple[str, ...]
    is_missing: Truth
    is_surplus: Truth
    why: Finding


def take_stock(inventory: Inventory, known_at: datetime | None = None) -> tuple[Stock, ...]:
    """Every class of every inspection known by then, in the order of the register."""
    return tuple(
        _stock(inventory, one, arms, known_at)
        for one in inventory.inspections
        if known_at is None or one.known_from <= known_at
        for arms in sorted({*classes_of(inventory, one.site), *(row.arms for row in one.present)})
    )


def _stock(inventory: Inventory, seen: Inspection, arms: str, known_at: datetime | None) -> Stock:
    due = expected(inventory, seen.site, arms, seen.time, known_at)
    low, high, read = seen.of(arms)
    complete = high is not None and high == len(read)
    absent = tuple(sorted(due.serials - read)) if complete else ()
    strange = tuple(sorted(read - due.serials)) if len(due.serials) == due.low == due.high else ()
    missing = (
        max(0 if high is None else due.low - high, len(absent), 0),
        max(due.high - low, len(absent), 0),
    )
    surplus = (max(low - due.high, len(strange), 0), None if high is None else max(high - due.low, len(strange), 0))
    return Stock(
        inspection=seen.id,
        site=seen.site,
        arms=arms,
        present=(low, high),
        declared=(due.low, due.high),
        missing=missing,
        surplus=surplus,
        absent_serials=absent,
        strange_serials=strange,
        is_missing=_sure(missing),
        is_surplus=_sure(surplus),
        why=_why(seen, arms, due, (low, high), missing, surplus, absent, strange),
    )


def _sure(bounds: tuple[int, int | None]) -> Truth:
    """True where surely above 0, false where surely 0."""
    low, high = bounds
    return Truth.TRUE if low > 0 else Truth.FALSE if high == 0 else Truth.UNKNOWN


def _why(
    seen: Inspection,
    arms: str,
    due: Expected,
    present: tuple[int, int | None],
    missing: tuple[int, int],
    surplus: tuple[int, int | None],
    absent: tuple[str, ...],
    strange: tuple[str, ...],
) -> Finding:
    told: Arguments = {"arms": arms, "site": seen.site}
    steps = (
        Finding(value=Truth.TRUE, message="agreement-register-expected", arguments=_bounds((due.low, due.high)),
                because=tuple(_moved(move) for move in due.movements)),
        Finding(value=Truth.TRUE, message=_ACCESS[seen.access], arguments=_bounds(present)),
        *_serials(absent, strange),
        _outcome("missing", missing),
        _outcome("surplus", surplus),
    )  # fmt: skip
    value = any_of((_sure(missing), _sure(surplus)))
    names = {
        Truth.TRUE: "agreement-register-stock-differs",
        Truth.FALSE: "agreement-register-stock-agrees",
        Truth.UNKNOWN: "agreement-register-stock-open",
    }
    settles = "agreement-register-settle-stock" if value is Truth.UNKNOWN else None
    return Finding(value=value, message=names[value], arguments=told, because=steps, settles=settles)


_ACCESS = {
    Access.WHOLE: "agreement-register-present-whole",
    Access.PART: "agreement-register-present-part",
    Access.DENIED: "agreement-register-present-denied",
}
_OUTCOMES = {
    ("missing", Truth.TRUE): "agreement-register-missing",
    ("missing", Truth.UNKNOWN): "agreement-register-missing-perhaps",
    ("missing", Truth.FALSE): "agreement-register-missing-none",
    ("surplus", Truth.TRUE): "agreement-register-surplus",
    ("surplus", Truth.UNKNOWN): "agreement-register-surplus-perhaps",
    ("surplus", Truth.FALSE): "agreement-register-surplus-none",
}


def _outcome(what: str, bounds: tuple[int, int | None]) -> Finding:
    value = _sure(bounds)
    return Finding(value=value, message=_OUTCOMES[what, value], arguments=_bounds(bounds))


def _bounds(bounds: tuple[int, int | None]) -> Arguments:
    """Bounds as arguments, and as they are told."""
    return {"bounds": written(bounds)}


def _serials(absent: tuple[str, ...], strange: tuple[str, ...]) -> Iterator[Finding]:
    if absent:
        told: Arguments = {"serials": ", ".join(absent)}
        yield Finding(value=Truth.TRUE, message="agreement-register-serials-absent", arguments=told)
    if strange:
        told = {"serials": ", ".join(strange)}
        yield Finding(value=Truth.TRUE, message="agreement-register-serials-strange", arguments=told)


def _moved(move: Movement) -> Finding:
    """A movement reckoned in, and whether it rests on a permission."""
    told: Arguments = {"id": move.id, "count": move.count, "permission": move.permission or ""}
    value = Truth.TRUE if move.permission else Truth.UNKNOWN
    settles = None if move.permission else "agreement-register-settle-permission"
    message = _MOVES[move.way, bool(move.permission)]
    return Finding(value=value, message=message, arguments=told, settles=settles)


_MOVES = {
    (Way.OUT, True): "agreement-register-moved-out",
    (Way.IN, True): "agreement-register-moved-in",
    (Way.OUT, False): "agreement-register-moved-out-unpermitted",
    (Way.IN, False): "agreement-register-moved-in-unpermitted",
}
