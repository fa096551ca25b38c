"""The school: the shipped example, awards that stand and each that does not, refreshers in time, records read back."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ceasefire.training.awarding import amiss, check_award
from ceasefire.training.book import Book
from ceasefire.training.certificate import certificate
from ceasefire.training.course import Assessment, Attendance, Award, Course, Kind, Revocation, Run, Used
from ceasefire.training.load import EXAMPLE, load_book, load_school, problems
from ceasefire.training.people import HostUnit, Person, TeamTemplate, people_of
from ceasefire.training.records import TrainingEntered, TrainingFact
from ceasefire.training.refresh import dues, plan
from ceasefire.training.school import unfold
from ceasefire.training.who_may import against, who_may
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 12, 7)


@pytest.fixture(scope="module")
def example() -> Book:
    return load_book(EXAMPLE)


def test_two_teams_of_135_specialists_and_two_host_units(example: Book) -> None:
    units = {unit: sum(one.unit == unit for one in example.people) for unit in ("1", "2", "host/eng-1", "host/eng-2")}
    assert (units["1"] + units["2"], units["host/eng-1"], units["host/eng-2"]) == (135, 24, 16)
    roles = [one.role for one in example.people if one.unit == "1"]
    assert (roles.count("leader"), roles.count("deputy"), roles.count("section_leader")) == (1, 1, 6)
    assert all(one.commander in {p.person for p in example.people} for one in example.people if one.role == "deminer")


def test_everything_in_the_example_stands_and_everyone_has_a_work_or_a_reason(example: Book) -> None:
    assert problems(example) == ()
    for work in example.works:
        asked = who_may(example, work.work, DAY)
        assert any(not reasons for reasons in asked.values()), work.work
        assert any(asked.values())


def test_the_example_shows_each_kind_of_no(example: Book) -> None:
    def why(person: str, work: str) -> list[str]:
        return [one.message for one in against(example, person, work, DAY)]

    assert why("2/s3/5", "demining") == ["training-revoked"]
    assert why("1/s4/2", "demining") == ["training-restricted"]
    assert why("1/s2/4", "demining") == ["training-duty-row"]
    assert why("1/dog_handler/4", "dogs") == ["training-unused"]
    assert why("host/eng-1/7", "demining") == ["training-none"]
    assert why("1/eod_operator/1", "ied") == ["training-none"]


TEAM = TeamTemplate(team="t", sections=(6, 10), medics=1, drivers=0, dog_handlers=0, machine_crew=0)


def test_sections_have_six_to_ten() -> None:
    assert len(people_of(TEAM)) == 2 + 16 + 1 + 2
    for change, key in (({"sections": (5,)}, "section"), ({"sections": (11,)}, "section"), ({"sections": ()}, "team"),
                        ({"medics": 0}, "team"), ({"eod_pairs": 0}, "team")):  # fmt: skip
        with pytest.raises(Refusal, match=f"training-{key}"):
            people_of(replace(TEAM, **change))


def test_a_place_is_there_once() -> None:
    school = load_school(EXAMPLE)
    with pytest.raises(Refusal, match="training-twice"):
        unfold(replace(school, hosts=(*school.hosts, HostUnit(unit="host/eng-1", trainees=1))))


# -- awards

START = date(2026, 6, 1)
END = START + timedelta(days=9)
BASIC = Course(course="c", code="deminer", days=10, valid_days=365, theory_pass=70, practical_pass=80, attendance=0.9)
LICENCE = Course(course="i", code="instructor", days=1, valid_days=400, theory_pass=0, practical_pass=0)


def licence(person: str, day: date = START) -> Award:
    return Award(person=person, course="i", day=day, signed_by="auth", words="before")


def result(kind: Kind, score: float = 85, day: date = END, assessor: str = "i2") -> Assessment:
    return Assessment(run="r", person="t", kind=kind, score=score, day=day, assessor=assessor)


GOOD = Award(person="t", course="c", day=END, signed_by="auth", run="r")
BOOK = Book(
    name="b",
    people=(
        Person(person="t", unit="u", role="trainee", commander="chief"),
        *(Person(person=name, unit="u", role="staff") for name in ("i1", "i2", "chief")),
    ),
    works=(),
    courses=(BASIC, LICENCE),
    runs=(Run(run="r", course="c", starts=START, ends=END, instructors=("i1",), trainees=("t",)),),
    attendance=tuple(Attendance(run="r", day=START + timedelta(n), present=("t",)) for n in range(10)),
    assessments=(result(Kind.THEORY, 70), result(Kind.PRACTICAL, 80)),
    awards=(licence("i1"), licence("i2"), licence("chief")),
)


def test_an_award_at_every_limit_stands() -> None:
    check_award(BOOK, GOOD)
    nine = tuple(replace(day, present=()) if n == 4 else day for n, day in enumerate(BOOK.attendance))
    check_award(replace(BOOK, attendance=nine), GOOD)
    check_award(replace(BOOK, assessments=(result(T, day=START), result(P))), GOOD)


def found(book: Book = BOOK, given_: Award = GOOD) -> list[str]:
    return [one.key.removeprefix("training-") for one in amiss(book, given_)]


def run(**change: Any) -> dict[str, Any]:
    return {"runs": (replace(BOOK.runs[0], **change),)}


def assessed(*results: Assessment) -> dict[str, Any]:
    return {"assessments": results}


T, P = Kind.THEORY, Kind.PRACTICAL
EARLY = START - timedelta(days=1)
BROKEN: list[tuple[dict[str, Any], list[str]]] = [
    (assessed(result(T, day=EARLY), result(P)), ["before-course", "no-licence"]),
    (assessed(result(T), result(P, day=END + timedelta(days=1))), ["award-early"]),
    ({"attendance": BOOK.attendance[:9]}, ["days-held"]),
    ({"attendance": tuple(replace(d, present=() if n < 2 else ("t",)) for n, d in enumerate(BOOK.attendance))},
     ["attendance"]),
    (assessed(result(T)), ["not-assessed"]),
    (assessed(result(T, 69.9), result(P)), ["failed"]),
    (assessed(result(T), result(P, 79.9)), ["failed"]),
    (assessed(result(T), result(P, 100.1)), ["score"]),
    (assessed(result(T), result(P, day=END - timedelta(days=1)), result(P, 10)), ["failed"]),
    (assessed(result(T), result(P, assessor="chief")), ["assessor-commander"]),
    (assessed(result(T), result(P, assessor="t")), ["assessor-commander"]),
    (assessed(result(T, assessor="i1"), result(P, assessor="i1")), ["assessor-instructor"]),
    ({"awards": (licence("i1"),)}, ["no-licence", "no-licence"]),
    ({"awards": (licence("i1", START + timedelta(days=1)), licence("i2"))}, ["no-licence"]),
    ({"awards": (licence("i1"), licence("i2")),
      "revocations": (Revocation(person="i1", code="instructor", day=END, signed_by="a", words="w"),)}, ["no-licence"]),
    (run(instructors=()), ["no-instructor"]),
    (run(trainees=()), ["no-trainee"]),
    (run(course="i"), ["no-trainee"]),
    ({"courses": (replace(BASIC, needs=("medic",)), LICENCE)}, ["needs"]),
]  # fmt: skip


@pytest.mark.parametrize(("change", "keys"), BROKEN, ids=[f"{n}-{keys[0]}" for n, (_, keys) in enumerate(BROKEN)])
def test_each_award_that_does_not_stand_names_its_rule(change: dict[str, Any], keys: list[str]) -> None:
    book = replace(BOOK, **change)
    assert found(book) == keys
    with pytest.raises(Refusal, match=f"training-{keys[0]}"):
        certificate(book, GOOD)


def test_who_signs_and_when() -> None:
    assert found(given_=replace(GOOD, signed_by="t")) == ["award-signed"]
    assert found(given_=replace(GOOD, day=END - timedelta(days=1))) == ["award-early"]
    assert found(given_=replace(GOOD, run="", words="")) == ["recognised"]
    assert found(given_=replace(GOOD, run="", words="record")) == []
    assert found(replace(BOOK, courses=(replace(BASIC, apart=False), LICENCE),
                         assessments=(result(T, assessor="i1"), result(P, assessor="i1")))) == []  # fmt: skip


def test_a_later_try_counts() -> None:
    again = (result(T), result(P, 10, END - timedelta(days=1)), result(P, 88))
    assert found(replace(BOOK, assessments=again)) == []
    assert certificate(replace(BOOK, assessments=again), GOOD).practical == 88


def test_a_certificate_is_named_by_what_it_says() -> None:
    one = certificate(BOOK, GOOD)
    assert (one.theory, one.practical, one.to_day) == (70, 80, END + timedelta(days=365))
    assert replace(one, practical=81.0).id != one.id == certificate(BOOK, GOOD).id


# -- refreshers


def test_what_ends_within_the_horizon_is_due_on_its_last_day() -> None:
    book = replace(BOOK, awards=(*BOOK.awards, GOOD))
    last = END + timedelta(days=365)
    assert [one.due for one in dues(book, last - timedelta(days=30), 30) if one.person == "t"] == [last]
    assert [one for one in dues(book, last - timedelta(days=31), 30) if one.person == "t"] == []
    assert [one for one in dues(book, last + timedelta(days=1), 30) if one.person == "t"] == []


def test_a_later_award_of_the_same_code_outlives_the_first() -> None:
    again = replace(GOOD, day=END + timedelta(days=100), run="", words="again")
    book = replace(BOOK, awards=(*BOOK.awards, GOOD, again))
    assert [one.due for one in dues(book, END + timedelta(days=101), 1000) if one.person == "t"] == [
        END + timedelta(days=465)
    ]


def test_of_two_that_end_on_one_day_neither_hides_the_other() -> None:
    twin = replace(GOOD, run="", words="again")
    book = replace(BOOK, awards=(*BOOK.awards, GOOD, twin))
    last = END + timedelta(days=365)
    due = [one for one in dues(book, last, 1) if one.person == "t"]
    assert {one.due for one in due} == {last}
    assert [run.trainees for run in plan(book, due, last)] == [("t",)]


def test_disuse_is_due_before_expiry_and_use_moves_it() -> None:
    book = replace(BOOK, awards=(GOOD,), courses=(replace(BASIC, unused_days=50), LICENCE))
    (one,) = dues(book, END, 60)
    assert (one.due, one.unused) == (END + timedelta(days=50), True)
    used = replace(book, uses=(Used(person="t", code="deminer", day=END + timedelta(days=20)),))
    assert [d.due for d in dues(used, END + timedelta(days=20), 60)] == [END + timedelta(days=70)]


@given(st.integers(1, 20), st.integers(0, 400))
@settings(max_examples=40, deadline=None)
def test_the_plan_seats_everyone_due_and_ends_in_time(seats: int, days: int) -> None:
    book = EXAMPLE_BOOK
    due = dues(book, DAY, days)
    runs = plan(book, due, DAY, seats)
    seated = sorted((run.course, person) for run in runs for person in run.trainees)
    wanted = sorted({(book.course(d.course).refresher or d.course, d.person) for d in due})
    assert seated == wanted
    for run in runs:
        assert len(run.trainees) <= seats
        last = run.begin_by + timedelta(days=book.course(run.course).days - 1)
        assert last == run.first_due
        assert run.late is (run.begin_by < DAY)


EXAMPLE_BOOK = load_book(EXAMPLE)


# -- records and files


@pytest.mark.parametrize("kind", get_args(TrainingFact), ids=lambda kind: kind.__name__)
@settings(max_examples=15, deadline=None, phases=[Phase.generate])
@given(data=st.data())
def test_round_trip(kind: Any, data: Any) -> None:
    st.register_type_strategy(float, st.floats(-1e6, 1e6))
    seconds = st.integers(0, 4_000_000_000).map(lambda n: datetime.fromtimestamp(n, UTC))
    st.register_type_strategy(datetime, seconds)
    fact = data.draw(st.from_type(kind))
    entered = TrainingEntered(fact=fact, officer="a/duty", made_at=datetime(2026, 12, 7, tzinfo=UTC))
    assert from_plain(TrainingEntered, json.loads(json.dumps(to_plain(entered)))) == entered


@pytest.mark.parametrize(
    ("old", "new", "key", "column"),
    [
        ("starts: 2026-03-02", "starts: 2026-13-02", "day-malformed", 13),
        ("theory: 86", "theory: high", "value-wrong-type", 13),
        ("level: L2, days: 25", "level: L4, days: 25", "value-unknown", 0),
    ],
)
def test_what_is_wrong_in_the_file_is_refused_with_its_line(
    old: str, new: str, key: str, column: int, tmp_path: Path
) -> None:
    text = (Path(load_school.__code__.co_filename).parent / "shipped" / f"{EXAMPLE}.yaml").read_text(encoding="utf-8")
    path = tmp_path / "school.yaml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    line = next(n for n, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if new in row)
    with pytest.raises(Refusal) as told:
        load_school(str(path))
    assert told.value.key == key
    assert told.value.place.startswith(f"school.yaml:{line}:{column or ''}")


def test_a_trainee_who_passed_before_the_course_is_refused(tmp_path: Path) -> None:
    text = (Path(load_school.__code__.co_filename).parent / "shipped" / f"{EXAMPLE}.yaml").read_text(encoding="utf-8")
    path = tmp_path / "school.yaml"
    path.write_text(text.replace("    theory: 86\n", "    theory: 86\n    theory_day: 2026-03-01\n"), encoding="utf-8")
    with pytest.raises(Refusal, match="training-before-course"):
        load_book(str(path))


def test_no_file_and_no_text(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="records-no-file"):
        load_school(str(tmp_path / "none.yaml"))
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe")
    with pytest.raises(Refusal, match="agreement-not-utf8"):
        load_school(str(tmp_path / "bytes.yaml"))
