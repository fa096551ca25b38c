"""Numbers, dates and places as each language writes them, in the centre's zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.languages import formats

BAKU = ZoneInfo("Asia/Baku")
NOON = datetime(2021, 1, 30, 15, 30, tzinfo=UTC)
NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "12,345.7"),
        ("ru", f"12{NBSP}345,7"),
        ("tr", "12.345,7"),
        ("az", "12.345,7"),
        ("hy", f"12{NBSP}345,7"),
    ],
)
def test_separators(language, written):
    assert formats.number(12345.67, language, 1) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "30 January 2021"),
        ("ru", f"30 января 2021{NBSP}г."),
        ("tr", "30 Ocak 2021"),
        ("az", "30 yanvar 2021"),
        ("hy", "30 հունվարի, 2021 թ."),
    ],
)
def test_dates_in_words(language, written):
    assert formats.day(NOON, language, BAKU) == written


def test_times_are_told_in_the_zone_of_record():
    assert formats.moment(NOON, "ru", BAKU) == "30.01.2021 19:30"
    assert formats.clock(NOON, "en", ZoneInfo("Europe/Moscow")) == "18:30"
    assert formats.zone_name(NOON, BAKU) == "UTC+4 (Asia/Baku)"
    assert formats.zone_name(NOON, ZoneInfo("Asia/Kolkata")) == "UTC+5:30 (Asia/Kolkata)"
    assert formats.zone_name(NOON, ZoneInfo("America/New_York")) == "UTC−5 (America/New_York)"


def test_a_span_says_the_date_once_within_a_day_and_the_time_once_within_a_minute():
    late = NOON + timedelta(hours=4, minutes=15)
    assert formats.span(NOON, late, "en", BAKU) == "30.01.2021 19:30–23:45"
    assert formats.span(NOON, NOON + timedelta(hours=5), "en", BAKU) == "30.01.2021 19:30 – 31.01.2021 00:30"
    assert formats.span(NOON, NOON + timedelta(seconds=40), "en", BAKU) == "30.01.2021 19:30"


@pytest.mark.parametrize(
    ("metres", "written"), [(3.4, "3 m"), (238, "240 m"), (2449, "2.4 km"), (20_400, "20 km"), (999.9, "1,000 m")]
)
def test_distances(metres, written):
    assert formats.distance(metres, "en") == written.replace(" ", NBSP)


@pytest.mark.parametrize(("bearing", "point"), [(0, "N"), (22, "N"), (23, "NE"), (180, "S"), (359, "N"), (292, "W")])
def test_points_of_the_compass(bearing, point):
    assert formats.compass(bearing, "en") == point


def test_positions_carry_the_letters_of_the_language():
    assert formats.position(39.99109, 46.92761, "en") == "39.991° N, 46.928° E"
    assert formats.position(39.99109, 46.92761, "tr") == "39,991° K, 46,928° D"


def test_a_share_is_never_rounded_to_a_certainty():
    assert formats.percent(0.256, "en") == "26%"
    assert formats.percent(0.999, "en") == formats.percent(0.99997, "en") == "99.9%"
    assert formats.percent(1e-6, "en") == "0.1%"
    assert formats.percent(0.001, "tr") == "%0,1"
    assert [formats.percent(share, "en") for share in (0.0, 1.0)] == ["0%", "100%"]


def test_lists_end_in_the_languages_manner():
    assert formats.listing(["a", "b"], "az") == "a və b"


@given(st.floats(0, 1e9), st.integers(0, 3), st.sampled_from(["en", "ru", "tr", "az", "hy"]))
def test_a_written_number_reads_back(value, digits, language):
    written = formats.number(value, language, digits)
    point = "." if language == "en" else ","
    plain = "".join(c for c in written if c.isdigit() or c == point).replace(point, ".")
    assert abs(float(plain) - value) <= 0.5 * 10**-digits + 1e-6


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [("en", "crop burning", "Crop burning"), ("tr", "insan", "İnsan"), ("az", "işlər", "İşlər"), ("hy", "որս", "Որս")],
)
def test_a_line_begins_with_a_capital(language, text, told):
    assert formats.capital(text, language) == told
    assert formats.small(told, language) == text


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("tr", "Isı", "ısı"),
        ("ru", "В поле", "в поле"),
        ("en", "UAV seen", "UAV seen"),
        ("en", "P(inside)", "P(inside)"),
    ],
)
def test_a_beginning_within_a_sentence_is_small_unless_it_is_an_abbreviation(language, text, told):
    assert formats.small(text, language) == told


@pytest.mark.parametrize(
    ("language", "told"), [("en", "a, b or c"), ("ru", "a, b или c"), ("tr", "a, b veya c"), ("hy", "a, b կամ c")]
)
def test_a_choice_is_told_in_the_languages_manner(language, told):
    assert formats.choice("abc", language) == told
