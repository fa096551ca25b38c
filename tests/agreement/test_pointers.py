"""Pointers of readings: keys, numbers of items, and items by their id, number or name, dots in names too."""

import pytest

from ceasefire.agreement.pointers import paths_of, points_somewhere

DATA = {"provisions": [{"id": "2.a", "caps": [{"name": "people"}]}, {"id": "P"}], "acts": ["fire"], "n": {"x": 1}}


@pytest.mark.parametrize(
    ("pointer", "path"),
    [
        ("n.x", ("n", "x")),
        ("provisions.P", ("provisions", 1)),
        ("provisions.1", ("provisions", 1)),
        ("provisions.2.a.caps.people", ("provisions", 0, "caps", 0)),
        ("acts.fire", ("acts", 0)),
    ],
)
def test_a_pointer_leads_to_its_path(pointer: str, path: tuple[str | int, ...]) -> None:
    assert paths_of(DATA, pointer) == (path,)


@pytest.mark.parametrize("pointer", ["", "n.y", "n.x.z", "provisions.7", "provisions.P.caps", "acts.water"])
def test_what_leads_nowhere_is_nothing(pointer: str) -> None:
    assert not points_somewhere(DATA, pointer)
