"""The watch on the screen: a roster proposed and signed by both, told why there is none, leave, two-key handover."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ceasefire.desk.first_plan import first_plan

NOW = datetime.now(UTC)
TODAY = (NOW + timedelta(hours=4)).date()
FIRST = TODAY - timedelta(days=1)


@pytest.fixture
def plan_text(desk: Any) -> str:
    from ceasefire.web.door import door

    with door.centre() as centre:
        return first_plan(centre.constitution)


def propose(browser: Any, text: str, days: int = 5) -> Any:
    return browser.post("/roster/plan/work-out", {"text": text, "first": FIRST.isoformat(), "days": str(days)})


def waiting(browser: Any) -> str:
    found = re.search(r'action="/roster/(ros-[0-9a-f]+)/sign"', browser.get("/roster").content.decode())
    assert found
    return found[1]


def agreed(enter: Any, text: str) -> str:
    heads = [enter("a/head"), enter("b/head")]
    assert propose(heads[0], text).status_code == 302
    name = waiting(heads[0])
    for head in heads:
        assert head.post(f"/roster/{name}/sign", {"step": "sign"}).status_code == 302
    return name


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_every_page_reads_in_every_language(enter: Any, plan_text: str, language: str) -> None:
    agreed(enter, plan_text)
    browser = enter("a/head", language)
    for path in ("/roster", "/roster/plan", "/roster/leave", "/roster/handover"):
        answer = browser.get(path)
        assert answer.status_code == 200
        text = answer.content.decode()
        assert "web-roster" not in text
        assert "style=" not in text
        assert "<script>" not in text


def test_a_roster_is_in_force_when_both_have_signed_and_not_before(enter: Any, plan_text: str) -> None:
    heads = [enter("a/head"), enter("b/head")]
    propose(heads[0], plan_text)
    name = waiting(heads[1])
    assert "No roster is in force for this hour" in heads[0].get("/roster").content.decode()
    assert heads[0].post(f"/roster/{name}/sign", {"step": "sign"}).status_code == 302
    assert heads[0].post(f"/roster/{name}/sign", {"step": "sign"}).status_code == 422
    assert "No roster is in force for this hour" in heads[0].get("/roster").content.decode()
    assert heads[1].post(f"/roster/{name}/sign", {"step": "sign"}).status_code == 302
    page = heads[0].get("/roster").content.decode()
    assert "No roster is in force for this hour" not in page
    assert "Parity" in page
    assert "Side a is headed by a/head" in page


def test_a_refused_roster_is_never_in_force(enter: Any, plan_text: str) -> None:
    heads = [enter("a/head"), enter("b/head")]
    propose(heads[0], plan_text)
    name = waiting(heads[1])
    assert heads[1].post(f"/roster/{name}/sign", {"step": "refuse", "words": "too many nights"}).status_code == 302
    assert heads[0].post(f"/roster/{name}/sign", {"step": "sign"}).status_code == 422
    assert "No roster is in force for this hour" in heads[0].get("/roster").content.decode()


def test_why_there_is_none_is_told_and_the_plan_stays_in_the_form(enter: Any, plan_text: str) -> None:
    text = plan_text.replace("shifts_in_7_days: 7", "shifts_in_7_days: 1")
    answer = propose(enter("a/head"), text)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "at most" in page
    assert "shifts_in_7_days: 1" in page
    assert "No roster is in force" in enter("a/head").get("/roster").content.decode()


@pytest.mark.parametrize(
    ("old", "new"),
    [("sides: [a, b]", "sides: [a"), ("rest_h: 11", "rest_h: many"), ("post: b/head", "post: b/stranger")],
)
def test_a_wrong_plan_is_told_with_its_place(enter: Any, plan_text: str, old: str, new: str) -> None:
    answer = propose(enter("a/head"), plan_text.replace(old, new))
    assert answer.status_code == 422
    assert new in answer.content.decode()


@pytest.mark.parametrize("days", ["0", "93", "-1", "1e3", "", "99999999999999999999"])
def test_a_wrong_number_of_days_is_told(enter: Any, plan_text: str, days: str) -> None:
    form = {"text": plan_text, "first": FIRST.isoformat(), "days": days}
    assert enter("a/head").post("/roster/plan/work-out", form).status_code == 422


def test_who_may_not_plan_is_refused(enter: Any, plan_text: str) -> None:
    assert propose(enter("a/analyst"), plan_text).status_code == 403
    assert enter("a/analyst").post("/roster/leave/enter", {}).status_code == 403
    assert enter("a/analyst").post("/roster/handover/write", {}).status_code == 403
    assert enter("a/duty").get("/roster/plan").status_code == 403


def test_leave_shows_in_the_week_takes_parity_away_and_lets_a_deputy_act(enter: Any, plan_text: str) -> None:
    agreed(enter, plan_text)
    head = enter("a/head")
    for post in ("a/duty", "a/analyst", "a/second"):
        form = {"post": post, "first": FIRST.isoformat(), "last": (FIRST + timedelta(days=3)).isoformat()}
        assert head.post("/roster/leave/enter", form).status_code == 302
    page = head.get("/roster").content.decode()
    assert "on leave" in page
    assert "No parity" in page
    assert "No quorum" in page
    away = {"post": "b/head", "first": FIRST.isoformat(), "last": (FIRST + timedelta(days=3)).isoformat()}
    assert head.post("/roster/leave/enter", away).status_code == 422  # of the other side
    theirs = enter("b/head")
    assert theirs.post("/roster/leave/enter", away).status_code == 302
    assert "Side b is headed by b/duty" in head.get("/roster").content.decode()
    named = {"post": "b/head", "deputy1": "b/second", "deputy2": ""}
    assert theirs.post("/roster/leave/deputies", named).status_code == 302
    assert "Side b is headed by b/second" in head.get("/roster").content.decode()
    assert theirs.post("/roster/leave/enter", {**away, "withdraw": "1"}).status_code == 302
    assert "Side b is headed by b/head" in head.get("/roster").content.decode()


TEXT = {"open_items": "Case 7 waits for a photograph", "tasks": "Call post 3 at six", "equipment": "Camera 2 is blind"}


def handover_of(browser: Any) -> str:
    found = re.search(r'action="/roster/handover/(hov-[0-9a-f]+)/', browser.get("/roster/handover").content.decode())
    assert found
    return found[1]


def test_a_watch_is_handed_over_with_the_keys_of_both_sides(enter: Any, plan_text: str) -> None:
    agreed(enter, plan_text)
    ours, theirs = enter("a/head"), enter("b/head")
    for _ in range(2):  # sent twice, it is one
        assert ours.post("/roster/handover/write", TEXT).status_code == 302
    assert ours.get("/roster/handover").content.decode().count("Camera 2 is blind") == 1
    name = handover_of(ours)
    keys = {"outgoing": "a/head", "incoming": "a/duty", "step": "sign"}
    assert ours.post(f"/roster/handover/{name}/sign", {**keys, "incoming": "b/duty"}).status_code == 422
    assert ours.post(f"/roster/handover/{name}/sign", {**keys, "incoming": "a/head"}).status_code == 422
    assert ours.post(f"/roster/handover/{name}/take-over").status_code == 422
    assert ours.post(f"/roster/handover/{name}/sign", keys).status_code == 302
    assert ours.post(f"/roster/handover/{name}/sign", keys).status_code == 422
    assert ours.post(f"/roster/handover/{name}/take-over").status_code == 422
    theirs.post(f"/roster/handover/{name}/sign", {"outgoing": "b/head", "incoming": "b/duty", "step": "sign"})
    page = ours.get("/roster/handover").content.decode()
    assert "a/head signed without being on the roster" in page
    assert "Handed over" not in page
    assert ours.post(f"/roster/handover/{name}/take-over").status_code == 302
    assert ours.post(f"/roster/handover/{name}/take-over").status_code == 422
    assert "Handed over" in theirs.get("/roster/handover").content.decode()


def test_a_handover_is_refused_only_in_words_and_then_rests(enter: Any, plan_text: str) -> None:
    agreed(enter, plan_text)
    ours, theirs = enter("a/head"), enter("b/head")
    ours.post("/roster/handover/write", TEXT)
    name = handover_of(theirs)
    refuse = {"outgoing": "b/head", "incoming": "b/duty", "step": "refuse"}
    assert theirs.post(f"/roster/handover/{name}/sign", refuse).status_code == 422
    assert theirs.post(f"/roster/handover/{name}/sign", {**refuse, "words": "camera 2 works"}).status_code == 302
    keys = {"outgoing": "a/head", "incoming": "a/duty", "step": "sign"}
    assert ours.post(f"/roster/handover/{name}/sign", keys).status_code == 422
    assert "camera 2 works" in ours.get("/roster/handover").content.decode()


def test_what_was_typed_stays_when_a_handover_is_refused(enter: Any) -> None:
    answer = enter("a/head").post("/roster/handover/write", TEXT)
    assert answer.status_code == 422  # no roster is in force


def test_a_statement_signed_in_anothers_name_changes_nothing(enter: Any, plan_text: str) -> None:
    from ceasefire.desk.centre import New
    from ceasefire.desk.watch_book import watch_book
    from ceasefire.roster.records import LeaveEntered, RosterSigned
    from ceasefire.roster.two_keys import Step
    from ceasefire.web.door import door

    propose(enter("a/head"), plan_text)
    name = waiting(enter("a/head"))
    forged = RosterSigned(roster=name, delegation="b", officer="b/head", step=Step.SIGN, made_at=NOW)
    leave = LeaveEntered(post="b/duty", first=FIRST, last=FIRST, officer="b/head", made_at=NOW)
    news = [New(item=name, statement=one, posts={"a": ("head",)}) for one in (forged, leave)]
    door.do(lambda centre, now: centre.enter("a", news, now))
    with door.centre() as centre:
        book = watch_book(centre.tables, centre.constitution)
    assert book.rosters[name].keys.spoken == {}
    assert book.leave == []


def test_the_rows_tell_the_same_book_as_the_record_also_when_drawn_again(enter: Any, plan_text: str) -> None:
    from ceasefire.desk.watch_book import watch_book
    from ceasefire.store.projections.models import WatchRow
    from ceasefire.store.projections.watch import book_of_rows
    from ceasefire.web.door import door

    def rows() -> list[Any]:
        return list(WatchRow.objects.order_by("place").values_list("name", "kind", "place", "standing", "body"))

    def same() -> None:
        with door.centre() as centre:
            told = watch_book(centre.tables, centre.constitution)
        assert book_of_rows(told.sides) == told
        before = rows()
        door.redraw()
        assert rows() == before

    agreed(enter, plan_text)
    head, there = enter("a/head"), {"post": "a/duty", "first": "2026-12-07", "last": "2026-12-08"}
    head.post("/roster/leave/enter", there)
    head.post("/roster/leave/deputies", {"post": "a/head", "deputy1": "a/duty", "deputy2": "a/analyst"})
    head.post("/roster/handover/write", {"open_items": "One.", "tasks": "Two.", "equipment": "Three."})
    assert {kind for _, kind, *_ in rows()} == {"roster", "handover", "leave", "deputies"}
    same()
    head.post("/roster/leave/enter", there | {"withdraw": "1"})
    assert {kind for _, kind, *_ in rows()} == {"roster", "handover", "deputies"}
    same()


def test_the_exercise_centre_has_one_general_and_35_officers_a_side_and_a_roster_for_four_weeks() -> None:
    from types import SimpleNamespace

    from ceasefire.roster.load import read
    from ceasefire.roster.outcome import work_out
    from ceasefire.wiring import EXERCISE_SIDES

    sides = [
        SimpleNamespace(side=one.side, officers=[SimpleNamespace(post=f"{one.side}/{post}") for post in one.posts])
        for one in EXERCISE_SIDES
    ]
    rules: Any = SimpleNamespace(sides=("a", "b"), zone="Asia/Baku", delegations=sides)
    plan = read(first_plan(rules), "plan")
    for side in "ab":
        groups = [post.group for post in plan.of(side)]
        assert (groups.count("head"), groups.count("officer")) == (1, 35)
    assert work_out(plan, FIRST, 28).roster is not None
