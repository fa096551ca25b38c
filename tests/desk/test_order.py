"""The agreed order grown piece by piece is the order of the whole, and only its open end is put in order again."""

from hypothesis import given
from hypothesis import strategies as st

from ceasefire.desk.record import Order, agreed_order

Logs = dict[str, list[tuple[int, str]]]


@st.composite
def pieces(draw: st.DrawFn) -> list[Logs]:
    """Entries of two logs as they arrive, some at a time, in any mixture; also such as no honest side would write."""
    found = []
    for _ in range(draw(st.integers(1, 6))):
        sides = draw(st.lists(st.sampled_from("ab"), unique=True, min_size=1))
        entry = st.tuples(st.integers(0, 9), st.integers(0, 30).map("{:02}".format))
        found.append({side: draw(st.lists(entry, max_size=6)) for side in sides})
    return found


@given(pieces())
def test_grown_in_pieces_it_is_the_order_of_the_whole(arrived: list[Logs]) -> None:
    order, whole = Order(), dict[str, list[tuple[int, str]]]()
    for piece in arrived:
        order.grow(piece)
        for side, entries in piece.items():
            whole.setdefault(side, []).extend(entries)
        assert order.keys == list(agreed_order(whole))
        assert order.places == {key: place for place, key in enumerate(order.keys)}
        assert {side: order.size(side) for side in whole} == {side: len(log) for side, log in whole.items()}


def test_two_logs_that_keep_up_with_each_other_are_not_ordered_anew() -> None:
    order = Order()
    order.grow({"a": [(0, "0000")], "b": [(0, "0000")]})
    placed = []
    for n in range(1, 500):
        first = (n, f"{n:04}")
        placed.append(order.grow({"a": [first]}))
        placed.append(order.grow({"b": [(n, f"{n:04}")]}))
    assert len(order.keys) == 1000
    assert max(placed) <= 4
