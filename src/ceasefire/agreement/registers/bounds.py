"""Bounds of a number as people read them in any language: 3, 3–5, ≥ 3."""


def written(bounds: tuple[int, int | None]) -> str:
    """`high` None: there is no upper bound."""
    low, high = bounds
    return f"≥ {low}" if high is None else f"{low}" if low == high else f"{low}–{high}"
