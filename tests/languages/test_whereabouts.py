"""Places are told in the reader's language, and nothing in them but their few words changes."""

import pytest

from ceasefire.languages.shelf import BUILT_IN
from ceasefire.languages.whereabouts import whereabouts


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("line 7 column 3 at claims[0].time", "строка 7, столбец 3, claims[0].time"),
        ("line 12", "строка 12"),
        ("PID 257, first at byte 48128", "PID 257, впервые в байте 48128"),
        ("byte 188, PID 256", "байт 188, PID 256"),
        ("at claims[0].time", "claims[0].time"),
        ("copy/b: entry 4", "copy/b: запись 4"),
        ("line 3 – line 9", "строка 3 – строка 9"),
        ("file", ""),
    ],
)
def test_words_are_told_and_the_rest_stays(place: str, told: str) -> None:
    assert whereabouts(place, "ru") == told


@pytest.mark.parametrize(
    "name", ["on-line 4.csv", "a/line 4.csv", "row 12b", "inc-209141", "files/at home.csv", "policy"]
)
def test_names_are_left_alone(name: str) -> None:
    assert whereabouts(name, "hy") == name


@pytest.mark.parametrize("language", BUILT_IN)
def test_numbers_are_never_grouped(language: str) -> None:
    assert "1234567" in whereabouts("byte 1234567", language)
