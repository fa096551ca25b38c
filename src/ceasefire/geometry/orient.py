"""On which side of a straight a point lies, exactly, for the doubles as they are stored.

A determinant in floating point decides unless it is as small as its own rounding error could be (Shewchuk 1997); then
the same sum is made without any rounding, as six products each split into two doubles. Right for every point, also
denormal ones, and for corners that are 0 or at least FINEST in size.
"""

import math

import numpy as np
from numba import njit

from ceasefire.geometry.frame import Floats

FINEST = 2.0**-478
"""Corners nearer to zero than this (1e-144 degrees), and not zero, are too fine for the exact sum."""
ROUNDING = 3.4e-16
UNDERFLOW = 1e-300
_LIFT = 2.0**500
_HALVES = 2.0**27 + 1


@njit(cache=True)
def orientation(ax: float, ay: float, bx: float, by: float, x: float, y: float) -> int:
    """1 if (x, y) lies left of the way from a to b, -1 if right, 0 if exactly on the straight through them."""
    one, two = (ax - x) * (by - y), (ay - y) * (bx - x)
    sure = ROUNDING * (abs(one) + abs(two)) + UNDERFLOW
    if one - two > sure:
        return 1
    if two - one > sure:
        return -1
    return exact_orientation(ax, ay, bx, by, x, y)


@njit(cache=True)
def exact_orientation(ax: float, ay: float, bx: float, by: float, x: float, y: float) -> int:
    """The same without the quick way: ax·by - ay·bx + x·ay - x·by + y·bx - y·ax, summed exactly."""
    ax, ay, bx, by, x, y = ax * _LIFT, ay * _LIFT, bx * _LIFT, by * _LIFT, x * _LIFT, y * _LIFT
    parts, many = np.zeros(13), 0
    many = _add_product(parts, many, ax, by)
    many = _add_product(parts, many, -ay, bx)
    many = _add_product(parts, many, x, ay)
    many = _add_product(parts, many, -x, by)
    many = _add_product(parts, many, y, bx)
    many = _add_product(parts, many, -y, ax)
    for k in range(many - 1, -1, -1):
        if parts[k] != 0:
            return 1 if parts[k] > 0 else -1
    return 0


@njit(cache=True)
def _add_product(parts: Floats, many: int, a: float, b: float) -> int:
    """Add a·b to an exact sum of doubles that do not overlap (smallest first); how many there are then."""
    high = a * b
    a_high, b_high = _upper_half(a), _upper_half(b)
    a_low, b_low = a - a_high, b - b_high
    low = a_low * b_low - (((high - a_high * b_high) - a_low * b_high) - a_high * b_low)
    return _add(parts, _add(parts, many, low), high)


@njit(cache=True)
def _upper_half(a: float) -> float:
    """The upper 26 bits of a double (Veltkamp)."""
    c = _HALVES * a
    return c - (c - a)


@njit(cache=True)
def _add(parts: Floats, many: int, value: float) -> int:
    """Grow an expansion by one double (Shewchuk's grow-expansion with Knuth's two-sum)."""
    for k in range(many):
        total = parts[k] + value
        other = total - value
        parts[k] = (value - (total - other)) + (parts[k] - other)
        value = total
    parts[many] = value
    return many + 1


def too_fine(corners: Floats) -> bool:
    """Is a coordinate nearer to zero than the exact sum can hold, and not zero?"""
    size = np.abs(corners)
    return bool(((size > 0) & (size < FINEST)).any()) or not math.isfinite(float(size.sum()))
