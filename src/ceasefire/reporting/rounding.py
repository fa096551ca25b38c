"""Numbers as documents keep them: rounded once, here, so that both sides and every language print the same."""

from ceasefire.vocabulary.count import Count


def rounded(value: float, digits: int) -> float | int:
    """`value` with at most `digits` decimals; whole numbers as integers, and never a minus zero."""
    near = round(float(value), digits)
    return int(near) if near == int(near) else near


def degrees(value: float) -> float | int:
    """Five decimals: about a metre."""
    return rounded(value, 5)


def count_plain(count: Count) -> dict[str, int | bool]:
    """A count as four fields."""
    return {"low": count.low, "best": count.best, "high": count.high, "uncountable": count.uncountable}
