"""Forms are read in one way only; bombs and double meanings are refused where they stand."""

import contextlib
import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.observation.intake.documents import read_documents
from ceasefire.observation.intake.flaws import Flaws
from ceasefire.vocabulary.refusal import Refusal


def read(text: str) -> list[object]:
    return [document.value for document in read_documents(text.encode(), Flaws())]


def test_only_true_false_null_and_plain_numbers_are_not_text() -> None:
    assert read("a: NaN\nb: Inf\n") == [{"a": "NaN", "b": "Inf"}]  # words, and refused wherever a number is needed
    text = "a: no\nb: yes\nc: 12:30\nd: 2021-01-31\ne: 007\nf: true\ng: ~\nh: 1.5\ni: -3\nj: '3'\nk: 1.0e+3\nl: 0E0\n"
    expected = {"a": "no", "b": "yes", "c": "12:30", "d": "2021-01-31", "e": "007", "f": True, "g": None}
    assert read(text) == [{**expected, "h": 1.5, "i": -3, "j": "3", "k": 1000.0, "l": "0E0"}]


def test_places_are_kept_by_line_and_column() -> None:
    (document,) = read_documents(b"claims:\n  - time: {start: x}\n", Flaws())
    assert document.where(("claims", 0, "time", "start")) == "line 2 column 19 at claims[0].time.start"
    assert document.where(("claims", 0, "place", "lat")) == "line 2 column 5 at claims[0].place.lat"


def test_several_documents() -> None:
    assert read("a: 1\n---\nb: 2\n") == [{"a": 1}, {"b": 2}]


BOMB = "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n"


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [
        (BOMB, "sensor-yaml-alias", "line 1 column 4"),
        ("<<: {a: 1}\n", "sensor-yaml-alias", "line 1 column 1"),
        ("a: 1\na: 2\n", "sensor-key-twice", "line 2 column 1"),
        ("a: .nan\n", "sensor-not-a-number", "line 1 column 4"),
        ("a: -.INF\n", "sensor-not-a-number", "line 1 column 4"),
        ("a: 1.e+999\n", "sensor-not-a-number", "line 1 column 4"),
        ("- " * 60 + "x\n", "sensor-too-deep", "line 1 column 81"),
        ("a: !!python/object/apply:os.system [ls]\n", "sensor-yaml-tag", "line 1 column 4"),
        ("? [a]\n: b\n", "sensor-yaml-key", "line 1 column 3"),
        ("a: [1\n", "sensor-yaml-broken", "line 2 column 1"),
        ('{"a": NaN}', "json-not-a-number", "line 1 column 7 at $.a"),
        ('{"a": 1, "a": 2}', "json-duplicate-key", "line 1 column 10 at $"),
    ],
)
def test_refusals_name_the_place(text: str, key: str, place: str) -> None:
    with pytest.raises(Refusal) as refused:
        read(text)
    assert (refused.value.key, refused.value.place) == (key, place)


def test_a_deep_or_long_file_is_refused_quickly() -> None:
    with pytest.raises(Refusal):
        read("[" * 1_000_000)
    with pytest.raises(Refusal) as refused:
        read("[" + "1," * 300_000 + "1]\n---\na: [" + "1," * 300_000 + "1]")
    assert refused.value.key.startswith(("json-", "sensor-"))
    with pytest.raises(Refusal) as refused:
        read("a: [" + "1," * 300_000 + "1]")
    assert refused.value.key == "sensor-too-many-values"


values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**14), 10**14),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=10),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=5), inner, max_size=4
        ),
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["form", "kind", "x"]), values, min_size=1))
def test_json_and_yaml_say_the_same(value: dict[str, object]) -> None:
    assert read(json.dumps(value, ensure_ascii=False)) == [value]
    assert read(yaml.safe_dump(value, allow_unicode=True)) == [value]


@given(st.text(max_size=200))
def test_junk_only_refuses(text: str) -> None:
    with contextlib.suppress(Refusal):
        read(text)
