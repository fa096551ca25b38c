"""A reports file is read as far as it can be: bad rows are named with remedy, the rest goes on."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.incident.reading import read_reports
from ceasefire.vocabulary.refusal import Refusal

HEAD = "report_id,source_id,source_kind,time_start,time_end,geometry,lat,lon,bearing_deg,range_min_m,range_max_m,type"
GOOD = "R1,AC1,acoustic,2020-12-05T00:01:30.2Z,,bearing,39.6,46.8,16.2,,,mortar"


def read(*lines: str, head: str = HEAD, sep: str = "\n"):
    return read_reports(sep.join((head, *lines)).encode())


def test_a_good_row_is_read_in_full():
    table, bad = read(GOOD)
    assert not bad
    assert table.report_id == ("R1",)
    assert table.bearing_deg[0] == 16.2
    assert table.start_s[0] == table.end_s[0] == pytest.approx(1607126490.2)
    assert math.isnan(table.sigma_s[0])


def test_byte_order_mark_semicolons_and_windows_line_ends():
    text = "\ufeff" + HEAD.replace(",", ";") + "\r\n" + GOOD.replace(",", ";").replace("39.6", "39,6") + "\r\n"
    table, bad = read_reports(text.encode())
    assert (len(table), bad) == (1, ())
    assert table.lat[0] == 39.6


def test_optional_columns_may_be_missing():
    table, bad = read(
        "R1,OP1,2020-12-05T00:00:00Z,place,39.9,46.9", head="report_id,source_id,time_start,geometry,lat,lon"
    )
    assert (len(table), bad) == (1, ())


def test_a_needed_column_missing_refuses_the_file_and_names_it():
    with pytest.raises(Refusal) as refused:
        read("R1,1,2", head="report_id,lat,lon")
    assert refused.value.key == "fusion-columns-missing"
    assert "time_start" in str(refused.value)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (GOOD.replace("2020-12-05T00:01:30.2Z", "5 December"), "time"),
        (GOOD.replace("2020-12-05T00:01:30.2Z", "2020-12-05T00:01:30"), "zone"),
        (GOOD.replace("39.6", "139.6"), "lat"),
        (GOOD.replace("39.6,46.8", "0,0"), "lat"),
        (GOOD.replace("16.2", "north"), "bearing_deg"),
        (GOOD.replace("16.2", ""), "bearing_deg"),
        (GOOD.replace("16.2", "nan"), "bearing_deg"),
        (GOOD.replace("bearing", "ring"), "geometry"),
        (GOOD.replace("mortar", "thunder"), "type"),
        (GOOD.replace("bearing,39.6,46.8,16.2,,", "bearing_range,39.6,46.8,16.2,5000,100"), "range"),
        (GOOD.replace("R1", ""), "report_id"),
    ],
)
def test_a_bad_row_is_named_and_the_rest_goes_on(row, words):
    table, bad = read(row, GOOD.replace("R1", "R2"))
    assert table.report_id == ("R2",)
    assert [problem.row for problem in bad] == [2]
    assert words in str(bad[0])
    assert bad[0].remedy


def test_a_repeated_id_is_refused_once():
    table, bad = read(GOOD, GOOD)
    assert (len(table), [b.row for b in bad]) == (1, [3])


def test_bytes_that_are_no_text_are_refused_with_the_place():
    with pytest.raises(Refusal) as refused:
        read_reports(b"report_id,\xff\xfe")
    assert refused.value.arguments["byte"] == 10


@given(st.text(max_size=60))
def test_any_line_is_read_or_named_never_a_crash(line):
    table, bad = read(line.replace("\x00", ""), GOOD.replace("R1", "R9"))
    assert len(table) + len(bad) >= 0
