"""The calendar, and its iCalendar file read back by a second, small reader written from RFC 5545."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.calendar import Item, calendar
from ceasefire.agreement.obligations.ics import escaped, folded, icalendar
from ceasefire.agreement.obligations.load import load_story
from ceasefire.agreement.obligations.records import Entry
from ceasefire.agreement.obligations.telling import Teller

Make, Enter = Callable[..., Duties], Callable[..., tuple[Entry, ...]]
STAMP = datetime(2026, 11, 23, 12, tzinfo=UTC)


def rows(items: tuple[Item, ...]) -> list[tuple[str, str, str, int]]:
    return [(str(item.on)[:10], item.what, item.duty, item.number) for item in items]


def read(text: str) -> list[dict[str, str]]:
    """Events by property (parameters kept in the name), values unescaped; fails on a line that RFC 5545 forbids."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = re.sub("\r\n[ \t]", "", text).strip().split("\r\n")
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    events: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events and line != "END:VEVENT":
            assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value) or name in ("UID",), line
            events[-1][name] = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
    return events


def test_the_statement_from_signature_to_the_second_notice_window(shipped: Duties) -> None:
    story = load_story("nk-2020-11-09", shipped)
    assert story is not None
    items = calendar(shipped, story.entries, date(2020, 11, 9), date(2030, 11, 9))
    assert rows(items) == [
        ("2020-11-20", "due", "P2", 1),
        ("2020-11-25", "extended", "P6a", 1),
        ("2020-12-01", "due", "P6b", 1),
        ("2023-11-09", "due", "P6d", 1),
        ("2025-05-09", "notice_closes", "P4.term", 1),
        ("2025-11-09", "term_ends", "P4.term", 1),
        ("2030-05-09", "notice_closes", "P4.term", 2),
    ]
    assert [item.met for item in items] == [True, True, True, False, False, False, False]
    assert items[4].on == datetime(2025, 5, 9, 21, tzinfo=UTC)
    before = calendar(shipped, story.entries, date(2020, 11, 9), date(2020, 12, 31), datetime(2020, 11, 14, tzinfo=UTC))
    assert rows(before) == [
        ("2020-11-15", "due", "P6a", 1),
        ("2020-11-20", "due", "P2", 1),
        ("2020-12-01", "due", "P6b", 1),
    ]


def test_an_objection_ends_the_dates(shipped: Duties, entered: Enter) -> None:
    objection = entered(shipped, {"kind": "objection", "duty": "P4.term", "on": "2024-06-01", "by": "AM"})
    items = calendar(shipped, objection, date(2024, 1, 1), date(2040, 1, 1))
    assert [(item.what, item.number) for item in items] == [("notice_closes", 1), ("term_ends", 1)]


def test_both_ends_are_included_and_recurring_days_move(owed: Make, entered: Enter) -> None:
    duties = owed({"id": "D", "recurs": {"first": "2021-01-31", "every": "P1M"}})
    moved = {"kind": "extension", "on": "2021-02-20", "for": "2021-02-28", "due": "2021-03-05", "footing": "statement"}
    items = calendar(duties, entered(duties, moved), date(2021, 1, 31), date(2021, 4, 30))
    assert rows(items) == [
        ("2021-01-31", "recurs", "D", 1),
        ("2021-03-05", "extended", "D", 2),
        ("2021-03-31", "recurs", "D", 3),
        ("2021-04-30", "recurs", "D", 4),
    ]


def test_a_recurring_day_moved_out_of_the_time_asked_for_leaves_it(owed: Make, entered: Enter) -> None:
    duties = owed({"id": "D", "recurs": {"first": "2021-01-31", "every": "P1M"}})
    moved = {"kind": "extension", "on": "2021-02-20", "for": "2021-02-28", "due": "2021-03-05", "footing": "statement"}
    assert rows(calendar(duties, entered(duties, moved), date(2021, 2, 1), date(2021, 2, 28))) == []


def test_the_file_reads_back(shipped: Duties) -> None:
    items = calendar(shipped, (), date(2020, 11, 9), date(2030, 11, 9))
    for language in ("en", "ru", "tr", "az", "hy"):
        events = read(icalendar(shipped, items, Teller(shipped, (), language), STAMP))
        assert len(events) == len(items) == 7
        starts = [event.get("DTSTART;VALUE=DATE") or event["DTSTART"] for event in events]
        assert starts[0] == "20201120"
        assert starts[4:6] == ["20250509T210000Z", "20251109T210000Z"]
        assert len({event["UID"] for event in events}) == len(events)
        assert {event["DTSTAMP"] for event in events} == {"20261123T120000Z"}
        assert shipped.duty("P2").what[language] in events[0]["SUMMARY"]


def test_an_event_keeps_its_identity_when_its_day_is_moved(shipped: Duties) -> None:
    teller = Teller(shipped, (), "en")
    uids = []
    for known in (datetime(2020, 11, 14, tzinfo=UTC), datetime(2020, 11, 16, tzinfo=UTC)):
        items = calendar(shipped, (), date(2020, 11, 9), date(2020, 12, 31), known)
        (event,) = [one for one in read(icalendar(shipped, items, teller, STAMP)) if "P6a" in one["UID"]]
        uids.append((event["UID"], event["DTSTART;VALUE=DATE"]))
    assert uids[0][0] == uids[1][0]
    assert [day for _, day in uids] == ["20201115", "20201125"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\\;,\n"), max_size=400))
@settings(max_examples=500)
def test_any_text_survives_escaping_and_folding(text: str) -> None:
    lines = list(folded("SUMMARY:" + escaped(text)))
    assert all(len(line.encode()) <= 75 for line in lines)
    assert all(line.startswith(" ") for line in lines[1:])
    whole = lines[0] + "".join(line[1:] for line in lines[1:])
    value = whole.removeprefix("SUMMARY:")
    assert re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value) == text
