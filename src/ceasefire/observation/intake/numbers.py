"""Texts to numbers: strict about what a number is, tolerant of the decimal comma; whole columns at once."""

import math
import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)
_SPACES = str.maketrans("", "", "\u00a0\u202f ")


def number(text: str, decimal_comma: bool = False) -> float | None:
    """The finite number that is written, or None; "nan", "1_000", "0x1f" and "" are not numbers."""
    plain = text.strip().replace("\u2212", "-").translate(_SPACES)
    if decimal_comma and plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        return None
    value = float(plain)
    return value if math.isfinite(value) else None


def numbers(texts: Sequence[str], decimal_comma: bool = False) -> Floats:
    """A column (n,) of float64; NaN where the text is no number. Fast where all is well, careful where it is not."""
    try:
        column = np.array(texts, dtype=np.float64) if len(texts) else np.empty(0)
        if np.isfinite(column).all() and not any("_" in text for text in texts):
            return column
    except ValueError:
        pass  # some cell is no plain number: look at each
    return np.array([_or_nan(number(text, decimal_comma)) for text in texts], dtype=np.float64)


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value
