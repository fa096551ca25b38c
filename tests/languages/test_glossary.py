"""The glossary names in every language what the catalogues say."""

from pathlib import Path

import pytest

from ceasefire.languages import say

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "glossary.md"
LANGUAGES = ("en", "ru", "tr", "az", "hy")
SAID = {
    "answer-breach_indicated": "breach indicated",
    "answer-not_indicated": "not indicated",
    "answer-cannot_tell": "cannot tell",
    "what-burst": "burst",
    "what-explosion": "explosion",
    "what-line_crossing": "line crossing",
    "what-presence": "military-type presence",
    "what-obstruction": "obstruction",
    "what-calm": "calm",
    "source-patrol": "patrol",
    "direction-incoming": "incoming",
    "direction-outgoing": "outgoing",
    "direction-undetermined": "undetermined",
    "restriction-interference": "signal interference",
    "choice-dissent": "dissent",
}


def rows():
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {row[0]: row for row in cells if row[0] != "English"}


def test_every_row_has_a_word_in_each_language_and_a_meaning():
    assert len(rows()) >= 60
    for row in rows().values():
        assert len(row) == 6
        assert all(row), row


@pytest.mark.parametrize("key", sorted(SAID))
def test_a_term_is_the_one_the_catalogues_use(key):
    row = rows()[SAID[key]]
    for language, term in zip(LANGUAGES[1:], row[1:5], strict=True):
        assert say(key, language) == term


@pytest.mark.parametrize("title", ["daily", "spot"])
def test_the_reports_are_called_by_their_titles(title):
    row = rows()[f"{title} report"]
    assert [say(f"report-{title}-title", language).lower() for language in LANGUAGES] == [
        term.lower() for term in row[:5]
    ]
