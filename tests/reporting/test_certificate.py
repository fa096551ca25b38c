"""A certificate on paper: the same bytes from the same award, one page, its words and its name in every language."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from ceasefire.languages import say
from ceasefire.reporting.certificate import certificate_pdf, certificate_view
from ceasefire.training.certificate import Certificate, certificate
from ceasefire.training.load import EXAMPLE, load_book


def found() -> Certificate:
    book = load_book(EXAMPLE)
    return certificate(book, next(one for one in book.awards if one.run == "ied-2026-1"))


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_a_print_says_what_the_record_says(language: str) -> None:
    one = found()
    made = certificate_pdf(one, "The centre", language, exercise=True)
    assert made == certificate_pdf(one, "The centre", language, exercise=True)
    document = pypdfium2.PdfDocument(made)
    assert len(document) == 1
    text = " ".join(document[0].get_textpage().get_text_range().split())
    for told in (one.person, one.id, one.award, one.signed_by, "improvised-2", say("web-exercise", language)):
        assert told in text, told
    document.close()


def test_a_changed_word_gives_another_name_on_the_page() -> None:
    one = found()
    other = replace(one, to_day=date(2030, 1, 1))
    assert certificate_view(one, "c", "en")["times"] != certificate_view(other, "c", "en")["times"]
    recognised = replace(one, run="", theory=None, practical=None)
    rows = certificate_view(recognised, "c", "en")["rows"]
    assert isinstance(rows, list)
    assert len(rows) == len(certificate_view(one, "c", "en")["rows"]) - 3  # type: ignore[arg-type]
