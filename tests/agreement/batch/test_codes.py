"""Keys are told apart exactly, however many digits they have, and numbers stay from batch to batch."""

import numpy as np

from ceasefire.agreement.batch.codes import Key, Order


def test_keys_get_numbers_in_the_order_of_their_first_appearance() -> None:
    order = Order()
    assert order.number(np.array([7, 7, -3, 2**61, 7])).tolist() == [0, 0, 1, 2, 0]
    assert order.number(np.array([2**61, 5])).tolist() == [2, 3]
    assert len(order) == 4


def test_many_keys_survive_every_growth_of_the_table() -> None:
    order, rng = Order(), np.random.default_rng(1)
    keys = rng.integers(-(2**62), 2**62, 50_000)
    first = order.number(keys)
    assert (order.number(keys) == first).all()
    assert len(order) == len(np.unique(keys)) == len(np.unique(first))


def test_keys_longer_than_a_number_are_still_told_apart() -> None:
    rng = np.random.default_rng(2)
    digits = rng.integers(0, 2, (40, 20_000)) * rng.choice([1, 999], (40, 1))
    orders: list[Order] = []
    seen = []
    for rows in (slice(0, 10_000), slice(10_000, 20_000)):
        key = Key(10_000, orders)
        for digit in digits[:, rows]:
            key.add(digit, 1000)
        seen.append(key.code)
    codes = np.concatenate(seen)
    names = [column.tobytes() for column in np.ascontiguousarray(digits.T)]
    assert len(orders) > 3
    assert len({*zip(names, codes.tolist(), strict=True)}) == len(set(names)) == len(set(codes.tolist()))
