"""Three truth values, and sets of them: what a condition may be when a probability is too near a threshold.

A set is a bit mask of TRUE, UNKNOWN and FALSE; a mask of one bit is an ordinary Kleene value. All operations are tables
over masks, made once from the definitions of section 1 of the page.
"""

from collections.abc import Callable, Iterable
from itertools import product

TRUE, UNKNOWN, FALSE = 1, 2, 4
SINGLE = (TRUE, UNKNOWN, FALSE)
NAMES = {TRUE: "breach indicated", UNKNOWN: "cannot tell", FALSE: "not indicated"}


def _both(a: int, b: int) -> int:
    if FALSE in (a, b):
        return FALSE
    return TRUE if (a, b) == (TRUE, TRUE) else UNKNOWN


def _either(a: int, b: int) -> int:
    if TRUE in (a, b):
        return TRUE
    return FALSE if (a, b) == (FALSE, FALSE) else UNKNOWN


def _same(a: int, b: int) -> int:
    return a if a == b else UNKNOWN


def _spread(of: Callable[[int, int], int]) -> list[list[int]]:
    table = [[0] * 8 for _ in range(8)]
    for a, b in product(range(8), repeat=2):
        for one, other in product(SINGLE, repeat=2):
            if a & one and b & other:
                table[a][b] |= of(one, other)
    return table


BOTH, EITHER, SAME = _spread(_both), _spread(_either), _spread(_same)
NOT = [sum({TRUE: FALSE, UNKNOWN: UNKNOWN, FALSE: TRUE}[one] for one in SINGLE if a & one) for a in range(8)]


def all_of(values: Iterable[int]) -> int:
    """The conjunction; true of nothing."""
    whole = TRUE
    for value in values:
        whole = BOTH[whole][value]
    return whole


def any_of(values: Iterable[int]) -> int:
    """The disjunction; false of nothing."""
    whole = FALSE
    for value in values:
        whole = EITHER[whole][value]
    return whole


def common(values: Iterable[int]) -> int:
    """The value all have, or unknown; unknown of nothing."""
    whole = 0
    for value in values:
        whole = SAME[whole][value] if whole else value
    return whole or UNKNOWN


def sure(value: bool | None) -> int:
    """Python's True, False and None as a mask."""
    return UNKNOWN if value is None else TRUE if value else FALSE


def possible(mask: int) -> set[str]:
    """The verdicts a mask stands for."""
    return {NAMES[one] for one in SINGLE if mask & one}
