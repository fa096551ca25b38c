"""Three values, true, false and unknown (Kleene): what is surely false decides, whatever else is unknown."""

from collections.abc import Iterable
from enum import StrEnum


class Truth(StrEnum):
    """The value of a condition."""

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"


def truth(value: bool | None) -> Truth:
    """True, False or None as a truth value."""
    return Truth.UNKNOWN if value is None else Truth.TRUE if value else Truth.FALSE


def all_of(values: Iterable[Truth]) -> Truth:
    """Conjunction: false if any is false, true if all are true, else unknown."""
    seen = set(values)
    return Truth.FALSE if Truth.FALSE in seen else Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.TRUE


def any_of(values: Iterable[Truth]) -> Truth:
    """Disjunction: true if any is true, false if all are false (also if there are none), else unknown."""
    seen = set(values)
    return Truth.TRUE if Truth.TRUE in seen else Truth.UNKNOWN if Truth.UNKNOWN in seen else Truth.FALSE


def negate(value: Truth) -> Truth:
    """Negation; unknown stays unknown."""
    return {Truth.TRUE: Truth.FALSE, Truth.FALSE: Truth.TRUE, Truth.UNKNOWN: Truth.UNKNOWN}[value]
