"""Editions of counting rules: each in force for its time, an older figure reproducible, no two with one meaning."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.assessment.rule_book import read_rules, rule_named, shipped_rules
from ceasefire.vocabulary.refusal import Refusal

BOOK = """
- {id: fire, version: "1", unit: row, counts: [shot], title: {en: One}}
- {id: fire, version: "2", unit: row, counts: [shot], valid_from: "2021-02-01T00:00:00+04:00", title: {en: Two}}
- id: fire
  version: "3"
  unit: row
  counts: [shot]
  valid_from: "2021-01-15T00:00:00+04:00"
  known_from: "2021-03-01T00:00:00+04:00"
  title: {en: Agreed in March for the time from mid-January on}
- {id: late, version: "1", unit: row, counts: [shot], valid_from: "2021-06-01T00:00:00Z", title: {en: Late}}
"""


def at(month: int, day: int) -> datetime:
    return datetime(2021, month, day, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "known", "version"),
    [
        (at(1, 1), None, "1"),
        (at(1, 20), None, "1"),  # the third was not known yet
        (at(2, 2), None, "2"),
        (at(1, 20), at(3, 2), "3"),  # looked at again with what is known since
        (at(3, 2), None, "2"),  # the later valid_from prevails
        (at(1, 1), at(3, 2), "1"),
    ],
)
def test_the_edition_of_a_day_is_the_one_in_force_then(day: datetime, known: datetime | None, version: str) -> None:
    book = read_rules(BOOK, "book.yaml")
    assert rule_named("fire", book, at=day, known=known).version == version
    assert book.in_force(day, known)["fire"].version == version


def test_versions_by_name_and_the_newest_without_one() -> None:
    book = read_rules(BOOK, "book.yaml")
    assert [rule_named("fire", book, version=v).version for v in ("1", "2", "3")] == ["1", "2", "3"]
    assert rule_named("fire", book).version == "2"
    assert list(book) == ["fire", "late"]
    assert len(book) == 2
    with pytest.raises(Refusal, match="count-version-unknown"):
        rule_named("fire", book, version="4")
    with pytest.raises(Refusal, match="count-rule-not-yet"):
        rule_named("late", book, at=at(1, 1))
    assert "late" not in book.in_force(at(1, 1))
    with pytest.raises(Refusal, match="counting-rule-unknown"):
        rule_named("none", book)


@given(st.integers(0, 400), st.integers(0, 400), st.integers(0, 400))
def test_what_becomes_known_later_never_changes_what_was_asked_earlier(day: int, asked: int, later: int) -> None:
    book = read_rules(BOOK, "book.yaml")
    start = datetime(2020, 12, 1, tzinfo=UTC)
    known = start + timedelta(days=asked)
    told = book.in_force(start + timedelta(days=day), known)
    new = f"""- {{id: fire, version: "9", unit: row, counts: [shot], valid_from: "2020-12-02T00:00:00Z",
      known_from: "{(known + timedelta(days=later, seconds=1)).isoformat()}", title: {{en: New}}}}"""
    assert book.and_these(read_rules(new, "new.yaml")).in_force(start + timedelta(days=day), known) == told


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [
        (
            "- {id: a, version: '1', unit: row, counts: [fire], title: {en: A}}\n" * 2,
            "count-edition-twice",
            "r.yaml:2:3",
        ),
        (
            "- {id: a, version: '1', unit: row, counts: [fire], title: {en: A}}\n"
            "- {id: a, version: '2', unit: row, counts: [fire], title: {en: A}}\n",
            "count-edition-same-time",
            "r.yaml:2:3",
        ),
        (
            "- id: a\n  version: '1'\n  unit: row\n  counts: [fire]\n  valid_from: 2021-02-01\n  title: {en: A}\n",
            "agreement-field-wrong",
            "r.yaml:5:15",
        ),
        ("id: a\nversion: '1'\nunit: sorties\ncounts: [fire]\ntitle: {en: A}\n", "agreement-field-wrong", "r.yaml:3:7"),
        ("id: A b\nversion: '1'\nunit: row\ncounts: [fire]\ntitle: {en: A}\n", "agreement-field-wrong", "r.yaml:1:5"),
    ],
)
def test_broken_books_are_refused_with_line_and_column(text: str, key: str, place: str) -> None:
    with pytest.raises(Refusal, match=key) as refused:
        read_rules(text, "r.yaml")
    assert refused.value.place == place


def test_the_centres_book_adds_to_the_shipped_one_and_contradicts_none_of_it() -> None:
    own = read_rules("id: mine\nversion: '1'\nunit: row\ncounts: [fire]\ntitle: {en: A}\n", "own.yaml")
    assert set(shipped_rules().and_these(own)) == {*shipped_rules(), "mine"}
    assert shipped_rules().and_these(shipped_rules()) == shipped_rules()
    other = read_rules("id: rows\nversion: '1'\nunit: row\ncounts: [fire]\ntitle: {en: A}\n", "own.yaml")
    with pytest.raises(Refusal, match="count-edition-twice"):
        shipped_rules().and_these(other)
