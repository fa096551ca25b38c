"""Tables are read by name; a damaged row is set aside alone."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.observation.intake.flaws import Flaws, Unreadable
from ceasefire.observation.intake.table import find_separator, looks_like, read_table

WANTED = {"lat": ("latitude", "широта"), "lon": ("longitude", "долгота"), "name": ("ad", "название")}
MUST = ("lat", "lon")


def messages(flaws: Flaws) -> list[tuple[str, str]]:
    return [(flaw.locator, flaw.message) for flaw in flaws.all()]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_separator_and_any_language_of_header(separator: str) -> None:
    text = separator.join(("Широта", "Название", "Долгота")) + "\r\n" + separator.join(("40.1", "x", "46.9")) + "\r\n"
    table = read_table(text.encode(), WANTED, MUST, Flaws())
    assert (table.column("lat"), table.column("lon"), table.column("name")) == (["40.1"], ["46.9"], ["x"])
    assert table.decimal_comma is (separator != ",")


def test_missing_columns_are_named_with_what_was_found() -> None:
    with pytest.raises(Unreadable) as refused:
        read_table(b"lat,altitude\n1,2\n", WANTED, MUST, Flaws())
    assert refused.value.key == "sensor-columns-missing"
    assert refused.value.arguments == {"missing": "lon", "found": "lat, altitude"}
    assert refused.value.place == "line 1"


def test_a_doubled_column_is_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        read_table(b"lat,lon,Lat\n1,2,3\n", WANTED, MUST, Flaws())
    assert (refused.value.key, refused.value.arguments) == ("sensor-column-twice", {"column": "lat"})


def test_a_header_of_a_hundred_thousand_columns_is_answered_at_once() -> None:
    header = ",".join(f"c{n}" for n in range(100_000))
    with pytest.raises(Unreadable) as refused:
        read_table(header.encode(), WANTED, MUST, Flaws())
    assert refused.value.key == "sensor-columns-missing"
    assert len(str(refused.value.arguments["found"])) < 2000


def test_ragged_and_nul_rows_are_left_out_and_the_rest_is_read() -> None:
    flaws = Flaws()
    table = read_table(b"lat,lon\n1,2\n3\n4,5,6\n7,8,,\n9,\x00\n10,11\n", WANTED, MUST, flaws)
    assert table.rows == [["1", "2"], ["7", "8"], ["10", "11"]]
    assert table.lines == [2, 5, 7]
    assert table.set_aside == 3
    told = [("line 3", "sensor-row-ragged"), ("line 4", "sensor-row-ragged"), ("line 6", "sensor-row-nul")]
    assert messages(flaws) == told


def test_an_open_quote_spoils_its_row_only() -> None:
    rows = "".join(f"{n},46\n" for n in range(100))
    flaws = Flaws()
    table = read_table(('lat,lon\n1,"46\n' + rows).encode(), WANTED, MUST, flaws)
    assert len(table.rows) == 100
    assert messages(flaws) == [("line 2", "sensor-quote-open")]
    assert table.set_aside == 1


def test_quoted_line_breaks_keep_the_line_numbers() -> None:
    table = read_table(b'lat,name,lon\n1,"two\nlines",2\n3,x,4\n', WANTED, MUST, Flaws())
    assert table.lines == [2, 4]
    assert table.column("name") == ["two\nlines", "x"]


def test_a_flood_of_bad_rows_is_told_in_few_lines_and_counted() -> None:
    flaws = Flaws()
    read_table(b"lat,lon\n" + b"1\n" * 1000, WANTED, MUST, flaws)
    told = flaws.all()
    assert len(told) == 21
    assert told[-1].message == "sensor-more-like-this"
    assert told[-1].arguments == {"kind": "sensor-row-ragged", "number": 980}
    assert told[-1].locator == "line 22 – line 1001"


def test_recognising_needs_most_columns_not_all() -> None:
    assert looks_like(b"latitude;ad\n", WANTED, ("lat", "lon", "name"), least=2)
    assert not looks_like(b"latitude;x\n", WANTED, ("lat", "lon", "name"), least=2)
    assert not looks_like(b"latitude;ad\n", WANTED, ("lat", "lon", "name"))


def test_separator_inside_quotes_does_not_count() -> None:
    assert find_separator('"a,b,c,d";"e"\n') == ";"


cells = st.text(st.characters(codec="utf-8", exclude_characters="\x00", exclude_categories=["Cs", "Cc"]), max_size=8)


@given(st.lists(st.tuples(cells, cells), max_size=8), st.sampled_from([",", ";", "\t"]))
def test_what_a_csv_writer_writes_is_read_back(rows: list[tuple[str, str]], separator: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow(("lat", "lon"))
    writer.writerows(rows)
    table = read_table(out.getvalue().encode(), WANTED, MUST, Flaws())
    assert table.rows == [list(row) for row in rows if any(cell.strip() for cell in row)]


@given(st.binary(max_size=400))
def test_junk_is_refused_or_read_but_never_raises(junk: bytes) -> None:
    for data in (junk, b"lat,lon\n" + junk):
        try:
            table = read_table(data, WANTED, MUST, Flaws())
        except Unreadable:
            continue
        assert len(table.rows) == len(table.lines)
