"""The printed report: same bytes from the same document, its figures the document's, no glyph missing."""

import re
from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from ceasefire.languages import formats, say
from ceasefire.reporting.daily import build_daily, envelope
from ceasefire.reporting.pdf import pdf
from ceasefire.reporting.spot import build_spot
from ceasefire.reporting.view import view

LANGUAGES = ("en", "ru", "tr", "az", "hy")


@pytest.fixture(scope="module")
def issued(day, signatures):
    return envelope(build_daily(day), signatures)


@pytest.fixture(scope="module")
def printed(issued, day):
    return {language: pdf(issued, language, day.heading.end) for language in LANGUAGES}


@pytest.fixture(scope="module")
def texts(printed):
    return {language: text_of(data) for language, data in printed.items()}


def even(text):
    return re.sub(r"\s+", " ", text)


def text_of(data):
    """The text of all pages, spaces evened out."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages))


def test_the_same_document_gives_the_same_bytes(issued, printed, day):
    assert pdf(issued, "hy", day.heading.end) == printed["hy"]
    later = {**issued, "document_sha256": "0" * 64}
    assert pdf(later, "hy", day.heading.end) != printed["hy"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_pdf_a_2b_with_every_font_embedded_and_dated_as_told(printed, language):
    reader = pypdf.PdfReader(BytesIO(printed[language]))
    xmp = reader.xmp_metadata
    assert xmp is not None
    raw = xmp.stream.get_data().decode()
    assert re.search(r"pdfaid:part(>|=\")2", raw)
    assert re.search(r"pdfaid:conformance(>|=\")B", raw)
    assert reader.metadata.creation_date.isoformat() == "2021-01-31T15:30:00+00:00"
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            described = below["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(described)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_character_is_without_a_glyph(printed, language, issued):
    """A missing glyph is glyph 0, which a ToUnicode map can only give as U+FFFD or nothing at all."""
    text = text_of(printed[language])
    assert "\N{REPLACEMENT CHARACTER}" not in text
    letters = {c for c in flat(view(issued, language)["blocks"]) if c.isalpha()}
    assert letters - set(text) <= set("ﬁﬂﬀ")


def flat(value):
    """All text of the blocks, without drawings."""
    if isinstance(value, str):
        return "" if value.startswith("<svg") else value
    if isinstance(value, dict):
        value = [item for name, item in value.items() if name not in ("k", "a", "tone", "style")]
    return "".join(flat(item) for item in value) if isinstance(value, list) else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figures_on_paper_are_those_of_the_document(texts, issued, language):
    document, text = issued["document"], texts[language]
    now = document["summary"]["now"]
    for key, field, digits in (
        ("report-incidents", "incidents", 0),
        ("report-breach", "breach_indicated", 0),
        ("report-complaints-new", "complaints", 0),
        ("report-restrictions", "restrictions", 0),
        ("report-weapons", "weapons", 0),
        ("report-watched", "watched_hours", 1),
        ("report-not-watched", "lost_hours", 1),
    ):
        assert f"{say(key, language)} {formats.number(now[field], language, digits)}" in text
    for key, field in (
        ("report-of-which-alleged", "alleged_only"),
        ("report-breach-agreed", "breach_agreed"),
        ("report-cannot-tell", "cannot_tell"),
    ):
        assert f"{say(key, language)} {document['summary'][field]}" in text
    for asset in document["coverage"]["assets"]:
        assert even(formats.hours(asset["watched_hours"], language)) in text
    count = document["summary"]["count"]
    assert f"{count['best']} ({count['low']}–{count['high']})" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_names_the_document_and_its_number_of_all(printed, issued, language):
    reader = pypdf.PdfReader(BytesIO(printed[language]))
    last = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        text = re.sub(r"\s+", " ", page.extract_text())
        assert issued["document_sha256"] in text
        assert say("report-page-of", language, page=str(number), pages=str(last)) in text
        assert say("report-marking-joint", language) in text


def test_dissent_and_complaints_are_printed_word_for_word_in_every_language(texts, day):
    dissent = re.sub(r"\s+", " ", day.cases[0].decisions[1].words)
    for text in texts.values():
        assert dissent[:60] in text
        assert day.allegations[0].text[:20] in text


def test_an_exercise_and_a_spot_report_say_so_on_every_page(day):
    exercise = replace(day, heading=replace(day.heading, exercise=True))
    document = build_spot(exercise, day.incidents[0].id)
    reader = pypdf.PdfReader(BytesIO(pdf(envelope(document), "en", day.heading.end)))
    for page in reader.pages:
        text = page.extract_text()
        assert say("report-unverified", "en") in text
        assert say("report-exercise", "en") in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_section_says_how_long_was_watched_and_no_section_is_blank(quiet_day, language):
    blocks = view(envelope(build_daily(quiet_day)), language)["blocks"]
    watched = formats.hours(24, language)
    assert sum(block["k"] == "p" and watched in block["t"] for block in blocks) >= 4
    for block, following in zip(blocks, [*blocks[1:], {"k": "h"}], strict=True):
        assert not (block["k"] == "h" and following["k"] == "h"), block


def test_a_day_nobody_watched_is_not_called_calm(quiet_day):
    text = text_of(pdf(envelope(build_daily(replace(quiet_day, coverages=()))), "en", quiet_day.heading.end))
    assert say("report-no-coverage", "en") in text
    assert say("report-no-rate", "en") in text
