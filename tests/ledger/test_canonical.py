"""JSON has one form when written, and is read only when it can mean one thing."""

import json
import math

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.ledger.canonical import MAX_DEPTH, NotCanonical, dumps, loads, loads_canonical

SAFE = 2**53 - 1
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-SAFE, SAFE)
    | st.floats(allow_nan=False, allow_infinity=False).filter(lambda f: not (2**53 <= abs(f) < 1e21))
    | st.text(st.characters(exclude_categories=["Cs"]))
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4))


@settings(max_examples=500, deadline=None)
@given(values)
def test_the_fast_form_is_the_form_of_rfc_8785(value: object) -> None:
    assert dumps(value) == rfc8785.dumps(value)  # type: ignore[arg-type]


@settings(max_examples=300, deadline=None)
@given(values)
def test_what_is_written_reads_back_and_is_canonical(value: object) -> None:
    data = dumps(value)
    assert dumps(loads_canonical(data)) == data
    assert loads(data) == json.loads(data)


@settings(max_examples=300, deadline=None)
@given(values, st.integers(0, 4))
def test_the_slow_reader_agrees_with_the_fast_one(value: object, indent: int) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    escaped = json.dumps(value, indent=indent, ensure_ascii=True)  # \\u sends it through the slow reader
    assert loads(text) == loads(escaped) == value


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [
        ('{"a": NaN}', "json-not-a-number", "line 1 column 7 at $.a"),
        ('{"a":\n [1, -Infinity]}', "json-not-a-number", "line 2 column 6 at $.a[1]"),
        ("[1e999]", "json-not-a-number", "line 1 column 2 at $[0]"),
        ('{"a":1,\n"a":2}', "json-duplicate-key", "line 2 column 1 at $"),
        ('{"a":{"b":1,"\\u0062":2}}', "json-duplicate-key", "line 1 column 13 at $.a"),
        ("[9007199254740992]", "json-integer-too-big", "line 1 column 2 at $[0]"),
        ("[-" + "9" * 4000 + "]", "json-integer-too-big", "line 1 column 2 at $[0]"),
        ('["\\ud800"]', "json-lone-surrogate", "line 1 column 2 at $[0]"),
        ("[1,]", "json-expected", "line 1 column 4 at $[1]"),
        ("[1] 2", "json-trailing-text", "line 1 column 5 at $"),
        ('["a\nb"]', "json-bad-string", "line 1 column 2 at $[0]"),
        ("{'a':1}", "json-expected", "line 1 column 2 at $"),
        ("[01]", "json-expected", "line 1 column 3 at $"),
        ("", "json-expected", "line 1 column 1 at $"),
        ("[+1]", "json-expected", "line 1 column 2 at $[0]"),
    ],
)
def test_refusals_name_the_place(text: str, key: str, place: str) -> None:
    with pytest.raises(NotCanonical) as refused:
        loads(text)
    assert (refused.value.key, refused.value.place) == (key, place)


def test_depth_is_limited_without_overflowing() -> None:
    assert loads("[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)) is not None
    for depth in (MAX_DEPTH + 1, 10_000, 1_000_000):
        with pytest.raises(NotCanonical, match="json-too-deep"):
            loads("[" * depth + "]" * depth)


def test_bytes_that_are_no_utf8_are_refused() -> None:
    with pytest.raises(NotCanonical, match="json-not-utf8"):
        loads(b'{"a": "\xff"}')
    with pytest.raises(NotCanonical, match="json-expected"):
        loads(b'\xef\xbb\xbf{"a": 1}')


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, 2.0**53, 2**53, -(2**53), "\ud800", {1: 2}, {"\udfff": 1}, object()]
)
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        dumps(value)


@pytest.mark.parametrize("data", [b'{"b":1,"a":2}', b'{"a": 1}', b"1.0", b"1e2", b'"\\u0041"', b"-0"])
def test_another_spelling_is_not_canonical(data: bytes) -> None:
    with pytest.raises(NotCanonical, match="json-not-in-canonical-form"):
        loads_canonical(data)
