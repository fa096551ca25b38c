"""The fast reader of canonical JSON accepts exactly what the slow one does."""

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.ledger import canonical

numbers = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(values)
def test_what_the_standard_writes_is_read(value: object) -> None:
    try:
        data = canonical.dumps(value)
    except canonical.NotCanonical:
        return
    assert data == rfc8785.dumps(value)
    canonical.loads_canonical(data)


@given(values)
def test_what_another_encoder_writes_is_read_only_if_it_is_the_same_bytes(value: object) -> None:
    for text in (json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False), json.dumps(value)):
        try:
            expected = rfc8785.dumps(canonical.loads(text)) == text.encode()
        except (canonical.NotCanonical, ValueError):
            continue
        try:
            canonical.loads_canonical(text.encode())
        except canonical.NotCanonical:
            assert not expected
        else:
            assert expected


@pytest.mark.parametrize(
    "text", ["5.0", "[1e-07]", "[1E5]", '{"a":1.50}', "[-0]", '{"\\ufb33":1,"\U0001f600":2}', "1e21 "]
)
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(canonical.NotCanonical):
        canonical.loads_canonical(text.encode())


@pytest.mark.parametrize("text", ["1e-7", "100000000000000000000", "1e+21", '{"\U0001f600":2,"\\ufb33":1}', "[0.0001]"])
def test_the_standards_own_spellings_are_read(text: str) -> None:
    text = text.replace("\\ufb33", "\ufb33")
    if text == "100000000000000000000":  # a float to the standard, an integer too large to us
        with pytest.raises(canonical.NotCanonical):
            canonical.loads_canonical(text.encode())
        return
    canonical.loads_canonical(text.encode())
