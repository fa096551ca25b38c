"""Small numbers for long keys: a table from numbers to the order in which they were first seen, and keys from digits.

`Order` is an open-addressing hash table over int64 (Fibonacci hashing, linear probing, at most half full), compiled;
a lookup costs some 20 ns. `Key` writes digits of different bases into one int64 a row and, where the number would grow
too long, first replaces it by its place in an `Order`; so any number of digits is told apart exactly, never by chance.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numba import njit

from ceasefire.agreement.batch.columns import Ints

_LONGEST = 2**62
_PLACES = 2**31
_FREE = -1


def _number_py(keys: Ints, table: Ints, places: Ints, count: int, room: int, out: Ints, start: int) -> tuple[int, int]:
    """Number keys from row `start` on; stops where the table is too full. (rows done, numbers given)"""
    mask = np.uint64(table.size - 1)
    for row in range(start, keys.size):
        key = keys[row]
        spread = np.uint64(key) * np.uint64(0x9E3779B97F4A7C15)
        at = (spread ^ (spread >> np.uint64(29))) & mask
        while places[at] != _FREE and table[at] != key:
            at = (at + np.uint64(1)) & mask
        if places[at] == _FREE:
            if count >= room:
                return row, count
            table[at], places[at] = key, count
            count += 1
        out[row] = places[at]
    return keys.size, count


_number: Callable[..., Any] = njit(cache=True)(_number_py)


class Order:
    """Keys numbered 0, 1, 2 … as they first appear."""

    def __init__(self) -> None:
        self._table = np.zeros(64, np.int64)
        self._places = np.full(64, _FREE, np.int64)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def number(self, keys: Ints) -> Ints:
        """The number of each key; new keys get the next ones."""
        out = np.empty(keys.size, np.int64)
        keys = np.ascontiguousarray(keys)
        done = 0
        while True:
            room = self._table.size // 2
            done, self._count = _number(keys, self._table, self._places, self._count, room, out, done)
            if done == keys.size:
                return out
            self._grow()

    def _grow(self) -> None:
        held = self._places != _FREE
        keys, places = self._table[held], self._places[held]
        self._table = np.zeros(4 * self._table.size, np.int64)
        self._places = np.full(self._table.size, _FREE, np.int64)
        keys = np.ascontiguousarray(keys[np.argsort(places)])
        _number(keys, self._table, self._places, 0, self._table.size // 2, np.empty(keys.size, np.int64), 0)


class Key:
    """One number a row, made of digits. `orders` are kept by the caller from one batch to the next."""

    def __init__(self, rows: int, orders: list[Order]) -> None:
        self._code = np.zeros(rows, np.int64)
        self._span = 1
        self._orders, self._used = orders, 0

    def add(self, digits: Ints, base: int) -> None:
        """Append a digit (0 ≤ digit < base) to every row."""
        if self._span * base > _LONGEST:
            self._code, self._span = self._shorter(), _PLACES
        self._code = self._code * base + digits if self._span > 1 else digits.astype(np.int64)
        self._span *= base

    def _shorter(self) -> Ints:
        if self._used == len(self._orders):
            self._orders.append(Order())
        self._used += 1
        return self._orders[self._used - 1].number(self._code)

    @property
    def code(self) -> Ints:
        return self._code
