"""Who may do what on a day: against a second answer that shares no code, and each limit by itself."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.training.book import Book, Requirement
from ceasefire.training.course import Award, Course, Level, Restriction, Revocation, Used
from ceasefire.training.duty import DutyDay, DutyRules, against_duty, check_duty
from ceasefire.training.people import Person
from ceasefire.training.who_may import against, who_may
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 6, 1)


def course(name: str, code: str, **more: Any) -> Course:
    given_ = {"days": 5, "valid_days": 30, "theory_pass": 70, "practical_pass": 80}
    return Course(course=name, code=code, **{**given_, **more})


COURSES = (
    course("dem", "deminer", unused_days=10),
    course("dem-long", "deminer", valid_days=60),
    course("eod-1", "eod", level=Level.L1),
    course("eod-3", "eod", level=Level.L3, unused_days=20),
    course("eod-sea", "eod", level=Level.L3_PLUS, module="sea"),
    course("ied-2", "ied", level=Level.L2),
)
WORKS = (
    Requirement(work="demining", needs=("deminer",)),
    Requirement(work="eod", needs=("deminer", "eod"), by_level=True),
    Requirement(work="ied", needs=("ied",), by_level=True),
)
PEOPLE = tuple(Person(person=name, unit="u", role="r") for name in ("p", "q"))
BOOK = Book(name="b", people=PEOPLE, works=WORKS, courses=COURSES)


def award(name: str, n: int = 0, person: str = "p") -> Award:
    return Award(person=person, course=name, day=DAY + timedelta(days=n), signed_by="a", words="w")


def duty(n: int, start: float = 6, hours: float = 8, person: str = "p") -> DutyDay:
    day = DAY + timedelta(days=n)
    begins = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=start)
    return DutyDay(person=person, day=day, start=begins, end=begins + timedelta(hours=hours))


def naive(book: Book, person: str, work: str, day: date, level: Level | None, module: str) -> bool:
    """A second answer: day by day, in other words."""
    rank = {None: 9, "L1": 1, "L2": 2, "L3": 3, "L3+": 4}
    needs = {"demining": ["deminer"], "eod": ["deminer", "eod"], "ied": ["ied"]}[work]
    asked = None if work == "demining" else (level.value if level else "L1")
    for code in needs:
        good = False
        for one in book.awards:
            kind = next(c for c in book.courses if c.course == one.course)
            if one.person != person or kind.code != code or not one.day <= day <= one.day + timedelta(kind.valid_days):
                continue
            own = kind.level.value if kind.level else None
            if code == "deminer":
                own = "L3+"
            if asked is not None and (own is None or rank[own] < rank[asked]):
                continue
            if asked == "L3+" and code != "deminer" and kind.module != module:
                continue
            if any(r.person == person and r.code == code and one.day <= r.day <= day for r in book.revocations):
                continue
            if kind.unused_days is not None:
                idle, then = 0, day
                while then > one.day and not any((u.person, u.code, u.day) == (person, code, then) for u in book.uses):
                    idle, then = idle + 1, then - timedelta(days=1)
                if idle > kind.unused_days:
                    continue
            good = True
        if not good:
            return False
    if any((r.person, r.work) == (person, work) and r.from_day <= day <= r.to_day for r in book.restrictions):
        return False
    own_duties = [d for d in book.duties if d.person == person]
    row, then = 1, day - timedelta(days=1)
    while any(d.day == then for d in own_duties):
        row, then = row + 1, then - timedelta(days=1)
    week = sum((d.end - d.start).total_seconds() for d in own_duties if 0 <= (day - d.day).days < 7) / 3600
    today = [d for d in own_duties if d.day == day]
    ended = [d.end for d in own_duties if d.day < day]
    rested = (
        not today or not ended or (min(d.start for d in today) - max(ended)).total_seconds() / 3600 >= book.rules.rest_h
    )
    return row <= book.rules.days_in_row and week <= book.rules.hours_in_7_days and rested


NUMBER = st.integers(-40, 40)
WHO = st.sampled_from(["p", "q"])
BOOKS = st.builds(
    lambda awards, voids, bars, uses, duties: replace(
        BOOK,
        awards=tuple(award(*one) for one in awards),
        revocations=tuple(
            Revocation(person=p, code=c, day=DAY + timedelta(n), signed_by="a", words="w") for p, c, n in voids
        ),
        restrictions=tuple(
            Restriction(person=p, work=w, from_day=DAY + timedelta(n), to_day=DAY + timedelta(n + k), words="w")
            for p, w, n, k in bars
        ),
        uses=tuple(Used(person=p, code=c, day=DAY + timedelta(n)) for p, c, n in uses),
        duties=tuple(duty(n, start, hours) for n, (start, hours) in duties.items()),
        rules=DutyRules(days_in_row=3, hours_in_7_days=30, rest_h=11),
    ),
    st.lists(st.tuples(st.sampled_from([one.course for one in COURSES]), NUMBER, WHO), max_size=8),
    st.lists(st.tuples(WHO, st.sampled_from(["deminer", "eod", "ied"]), NUMBER), max_size=2),
    st.lists(st.tuples(WHO, st.sampled_from(["demining", "eod"]), NUMBER, st.integers(0, 5)), max_size=2),
    st.lists(st.tuples(WHO, st.sampled_from(["deminer", "eod"]), NUMBER), max_size=4),
    st.dictionaries(
        st.integers(-10, 10), st.tuples(st.sampled_from([0, 6, 12]), st.sampled_from([6, 10, 12])), max_size=9
    ),
)


@settings(max_examples=400, deadline=None)
@given(
    BOOKS, WHO, st.sampled_from(["demining", "eod", "ied"]), st.integers(-20, 30),
    st.sampled_from([None, *Level]), st.sampled_from(["", "sea"]),
)  # fmt: skip
def test_the_answer_is_that_of_looking_at_every_day(
    book: Book, person: str, work: str, n: int, level: Level | None, module: str
) -> None:
    day = DAY + timedelta(days=n)
    reasons = against(book, person, work, day, level, module)
    assert (reasons == ()) is naive(book, person, work, day, level, module)
    assert who_may(book, work, day, level, module)[person] == reasons
    assert all(reason.arguments["person"] == person for reason in reasons)


def why(book: Book, n: int, work: str = "demining", **more: Any) -> list[str]:
    return [reason.message.removeprefix("training-") for reason in against(book, "p", work, DAY + timedelta(n), **more)]


def test_from_the_day_of_the_award_to_the_last_day_it_is_valid() -> None:
    book = replace(BOOK, awards=(award("dem-long"),))
    assert [why(book, n) for n in (-1, 0, 60, 61)] == [["not-yet"], [], [], ["expired"]]


def test_a_skill_at_rest_ends_and_use_keeps_it_up() -> None:
    book = replace(BOOK, awards=(award("dem"),))
    assert [why(book, n) for n in (10, 11)] == [[], ["unused"]]
    used = replace(book, uses=(Used(person="p", code="deminer", day=DAY + timedelta(9)),))
    assert [why(used, n) for n in (19, 20)] == [[], ["unused"]]


def test_revoked_from_the_day_on_until_a_new_award() -> None:
    void = Revocation(person="p", code="deminer", day=DAY + timedelta(5), signed_by="a", words="w")
    book = replace(BOOK, awards=(award("dem-long"), award("dem-long", 8)), revocations=(void,))
    assert [why(book, n) for n in (4, 5, 7, 8)] == [[], ["revoked"], ["revoked"], []]


def test_revoked_on_the_day_of_the_award_it_never_held() -> None:
    void = Revocation(person="p", code="deminer", day=DAY, signed_by="a", words="w")
    book = replace(BOOK, awards=(award("dem-long"),), revocations=(void,))
    assert [why(book, n) for n in (0, 1)] == [["revoked"], ["revoked"]]


def test_levels_and_modules() -> None:
    book = replace(BOOK, awards=(award("dem"), award("eod-3")))
    assert [why(book, 1, "eod", level=level) for level in (None, *Level)] == [[], [], [], [], ["level"]]
    sea = replace(BOOK, awards=(award("dem"), award("eod-sea")))
    assert why(sea, 1, "eod", level=Level.L3_PLUS, module="sea") == []
    assert why(sea, 1, "eod", level=Level.L3_PLUS, module="bombs") == ["level"]
    assert why(sea, 1, "eod", level=Level.L3) == []


def test_improvised_devices_need_their_own_qualification() -> None:
    book = replace(BOOK, awards=(award("dem"), award("eod-sea")))
    assert why(book, 1, "ied", level=Level.L1) == ["none"]
    assert why(replace(book, awards=(award("ied-2"),)), 1, "ied", level=Level.L2) == []


def test_nobody_unknown_and_nothing_unknown() -> None:
    with pytest.raises(Refusal, match="training-person-unknown"):
        against(BOOK, "x", "demining", DAY)
    with pytest.raises(Refusal, match="training-unknown"):
        against(BOOK, "p", "flying", DAY)


RULES = DutyRules(days_in_row=3, hours_in_7_days=24, rest_h=11)


def duties_why(duties: list[DutyDay], n: int) -> list[str]:
    return [one.message.removeprefix("training-duty-") for one in against_duty("p", duties, DAY + timedelta(n), RULES)]


def test_days_in_a_row_hours_in_a_week_and_rest() -> None:
    three = [duty(n) for n in range(3)]
    assert [duties_why(three, n) for n in (2, 3, 4)] == [[], ["row"], []]
    assert duties_why([duty(0), duty(2), duty(4, hours=8.1)], 4) == ["hours"]
    assert duties_why([duty(0), duty(2), duty(6, hours=8.1)], 6) == ["hours"]
    assert duties_why([duty(0), duty(2), duty(7, hours=12)], 7) == []
    assert duties_why([duty(0, 12, 8), duty(1, 7)], 1) == []
    assert duties_why([duty(0, 12, 8), duty(1, 6.9)], 1) == ["rest"]


@pytest.mark.parametrize("hours", [0, -1, 24.1])
def test_duties_that_cannot_be(hours: float) -> None:
    check_duty(duty(0, hours=24))
    with pytest.raises(Refusal, match="training-duty-times"):
        check_duty(duty(0, hours=hours))
