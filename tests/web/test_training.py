"""The school on the screen: who may do what and why not, forms that enter facts, a file entered once, certificates."""

import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from mine_desk import exercise


def page_of(browser: Any, address: str) -> str:
    return str(browser.get(address).content.decode())


def school() -> str:
    return (files("ceasefire.training") / "shipped" / "exercise-135.yaml").read_text(encoding="utf-8")


def test_who_may_do_what_on_a_day_and_why_not(desk: Path, enter: Any) -> None:
    exercise(desk)
    a = enter("a/analyst")
    page = page_of(a, "/training?unit=2&day=2026-12-07")
    assert "2/s3/5: “deminer” was revoked on" in page
    assert "1/s2/4" not in page
    assert "was revoked" not in page_of(a, "/training?unit=2&day=2026-10-04")
    assert "demining-refresher" in page_of(a, "/training/plan?day=2026-12-07")
    assert "improvised-2" in page_of(a, "/training/courses")


def test_a_run_is_held_assessed_and_awarded(desk: Path, enter: Any) -> None:
    exercise(desk)
    a = enter("a/duty")

    def say(what: str, status: int = 302, **given: str) -> str:
        answer = a.post(f"/training/enter/{what}", given)
        assert answer.status_code == status, answer.content.decode()
        return str(answer.content.decode())

    run = {"run": "r-1", "course": "demining-refresher", "starts": "2026-11-01", "ends": "2026-11-05"}
    assert "Nobody is called" in say("run", 422, **run, instructors="x", trainees="1/s1/2")
    say("run", **run, instructors="school/i1, school/i2", trainees="1/s1/2\n1/s1/3")
    for day in range(1, 6):
        say("attendance", run="r-1", day=f"2026-11-0{day}", present="1/s1/2")
    scored = {"run": "r-1", "person": "1/s1/2", "day": "2026-11-05", "score": "91.5"}
    say("assessment", **scored, kind="theory", assessor="school/i1")
    award = {"person": "1/s1/2", "course": "demining-refresher", "run": "r-1", "day": "2026-11-05", "signed_by": "o"}
    assert "There is no assessment in practice" in say("award", 422, **award)
    assert 'value="1/s1/2"' in say("award", 422, **award)
    say("assessment", **scored, kind="practical", assessor="school/i3")
    say("award", **award)
    page = page_of(enter("b/head"), "/training/courses").split("r-1:")[1].split("</details>")[0]
    assert "5 / 5" in page
    assert "91.5 (school/i1)" in page
    name = re.search(r"/training/download/certificate/[\w-]+\.pdf", page)
    assert name
    assert enter("b/head").get(name[0]).content.startswith(b"%PDF")
    say("revocation", person="1/s1/2", code="deminer", day="2026-11-09", signed_by="o", words="w")
    assert "1/s1/2: “deminer” was revoked" in page_of(a, "/training?unit=1&day=2026-12-07")


def test_a_duty_into_the_night_ends_the_next_day(desk: Path, enter: Any) -> None:
    from ceasefire.web.mine_action import books

    exercise(desk)
    given = {"person": "1/s1/2", "day": "2026-12-07", "start": "20:00", "end": "04:30"}
    assert enter("a/duty").post("/training/enter/duty", given).status_code == 302
    with books() as known:
        one = known.school.book.duties[-1]
    assert (one.end - one.start).total_seconds() == 8.5 * 3600
    assert one.start.isoformat() == "2026-12-07T16:00:00+00:00"


@pytest.mark.parametrize(
    ("what", "given"),
    [
        ("attendance", {"run": "", "day": "soon"}),
        ("assessment", {"run": "x", "person": "p", "kind": "theory", "score": "much", "day": "2026-11-05"}),
        ("assessment", {"run": "x", "person": "p", "kind": "theory", "score": "nan", "day": "2026-11-05"}),
        ("duty", {"person": "1/s1/2", "day": "2026-12-07", "start": "later", "end": "04:30"}),
        ("duty", {"person": "nobody", "day": "2026-12-07", "start": "04:00", "end": "04:30"}),
        ("revocation", {"person": "nobody", "code": "deminer", "day": "2026-12-07"}),
        ("run", {"run": " "}),
    ],
)
def test_bad_input_is_told_and_enters_nothing(enter: Any, what: str, given: dict[str, str]) -> None:
    answer = enter("a/head").post(f"/training/enter/{what}", given)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert enter("a/head").post("/training/enter/nothing", given).status_code == 404


def test_a_school_file_is_entered_once(desk: Path, enter: Any) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile as Upload

    from ceasefire.web.mine_action import books

    def send(text: bytes) -> int:
        return int(enter("a/duty").post("/training/file", {"file": Upload("s.yaml", text)}).status_code)

    for wrong in (b"\xff\xfe", b"name: 3", school().replace("practical: 8", "practical: 1").encode()):
        assert send(wrong) == 422
    with books() as known:
        assert known.school.book.people == ()
    assert send(school().encode()) == 302
    with books() as known:
        counted = [len(known.school.book.people), len(known.school.book.awards)]
    assert counted == [182, 199]
    assert send(school().encode()) == 302
    with books() as known:
        assert [len(known.school.book.people), len(known.school.book.awards)] == counted


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_the_school_reads_in_every_language(desk: Path, enter: Any, language: str) -> None:
    exercise(desk)
    browser = enter("b/head", language)
    for path in ("/training", "/training/plan?day=2026-12-07", "/training/courses", "/training/enter"):
        page = page_of(browser, path)
        plain = re.sub(r"<[^>]+>", " ", page)
        assert not re.search(r"\bweb-[a-z_]+-?[a-z]*", plain), path
        assert not re.search(r"style=|\son[a-z]+=", page), path
