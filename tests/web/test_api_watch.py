"""The interface for programs: liaison, roster, handover, exhibits and the entry of observations, as the screens do."""

import json
from hashlib import sha256
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

ALL = ["head", "duty", "analyst", "liaison", "observer", "reader"]
TOLD = {
    "officer": "a/duty",
    "level": "team",
    "to": "the team at the bridge",
    "means": "radio",
    "told_at": "2021-01-30T10:00:00Z",
    "text": "Look at the bridge, please.",
    "answer_due": "2021-01-30T12:00:00Z",
}


@pytest.fixture
def program(desk: Any) -> Any:
    """A program of a delegation: `program("a")`, `program("b", language="tr")`."""
    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Token

    def made(side: str, roles: list[str] = ALL, language: str = "en") -> Any:
        _, secret = tokens.make(side, f"test {Token.objects.count()}", roles, f"{side}/head")
        return Client(headers={"authorization": f"Bearer {secret}", "accept-language": language})

    return made


def post(program: Any, path: str, body: Any, **more: Any) -> Any:
    return program.post(path, body, content_type="application/json", **more)


def test_a_message_is_told_answered_and_taken_higher(program: Any) -> None:
    a, b = program("a"), program("b")
    told = post(a, "/api/liaison/told", TOLD)
    assert (told.status_code, told.json()["standing"]) == (201, "waiting")
    name = told.json()["name"]
    assert post(a, "/api/liaison/told", TOLD).json()["message"] == "liaison-entered-already"
    assert [one["name"] for one in b.get("/api/liaison", {"only": "overdue"}).json()["lines"]] == [name]
    answer = {"officer": "b/duty", "came_at": "2021-01-30T11:00:00Z", "text": "Nobody is there."}
    assert post(b, f"/api/liaison/{name}/replied", answer).json()["standing"] == "answered"
    higher = {key: TOLD[key] for key in ("officer", "to", "means", "told_at", "text")}
    raised = post(a, f"/api/liaison/{name}/higher", higher).json()
    assert raised["level"] == a.get("/api/liaison/terms").json()["levels"][1]
    assert b.get(f"/api/liaison/{name}").json()["raised_by"] == raised["name"]
    pages, after = [], ""
    while after is not None:
        page = a.get("/api/liaison", {"limit": 1} | ({"after": after} if after else {})).json()
        pages += [one["name"] for one in page["lines"]]
        after = page["next"]
    assert sorted(pages) == sorted([name, raised["name"]])


def test_a_caller_stays_protected(program: Any) -> None:
    said = {"officer": "a/duty", "channel": "hotline", "heard_at": "2021-01-30T09:00:00Z", "place": "the mill"}
    refused = post(program("a"), "/api/liaison/heard", said | {"text": "Call me at +994 50 123 45 67."})
    assert refused.json()["message"] == "liaison-caller-shown"
    assert post(program("a"), "/api/liaison/heard", said | {"text": "Two shots."}).status_code == 201
    assert post(program("b"), "/api/liaison/heard", said | {"text": "One shot."}).status_code == 422


def planned(program: Any) -> Any:
    """A plan that begins yesterday, so that a shift runs at any hour, proposed by a/head."""
    from datetime import timedelta

    from ceasefire.desk.first_plan import first_plan
    from ceasefire.web.book import today
    from ceasefire.web.door import door

    body = {"officer": "a/head", "plan": first_plan(door.rules()), "first": (today() - timedelta(days=1)).isoformat()}
    body |= {"days": 4}
    return post(program, "/api/roster", body)


def test_a_roster_is_worked_out_signed_by_both_and_the_watch_stands(program: Any) -> None:
    a, b = program("a"), program("b")
    made = planned(a)
    assert made.status_code == 201, made.content
    name = made.json()["name"]
    assert made.json()["standing"] == "proposed"
    assert a.get("/api/roster/watch").json()["running"] is False
    one = {"officer": "a/head", "step": "sign"}
    assert post(a, f"/api/roster/{name}/sign", one).json()["standing"] == "one_signed"
    assert post(b, f"/api/roster/{name}/sign", one).json()["message"] == "officer-not-of-delegation"
    assert post(b, f"/api/roster/{name}/sign", one | {"officer": "b/head"}).json()["standing"] == "both_signed"
    assert [row["spoken"] for row in b.get("/api/roster").json()["rosters"]] == [{"a": "sign", "b": "sign"}]
    watch = a.get("/api/roster/watch", {"at": f"{made.json()['start']}T12:00:00Z"}).json()
    assert watch["running"]
    assert watch["parity"]
    assert {duty["post"][0] for duty in watch["duties"]} == {"a", "b"}
    assert b.get(f"/api/roster/{name}").json()["duties"]


@pytest.mark.parametrize("language", ["en", "hy"])
def test_why_there_is_no_roster_is_told(program: Any, language: str) -> None:
    from ceasefire.desk.first_plan import first_plan
    from ceasefire.web.door import door

    plan = first_plan(door.rules()).replace("shifts_in_7_days: 7", "shifts_in_7_days: 1")
    body = {"officer": "a/head", "plan": plan, "first": "2026-12-07", "days": 7}
    answer = post(program("a", language=language), "/api/roster", body)
    assert (answer.status_code, answer.json()["message"]) == (422, "api-no-roster")
    assert answer.json()["told"].count("\n") > 3
    assert program("a").get("/api/roster").json() == {"rosters": []}


def test_leave_and_deputies_of_one_s_own_side(program: Any) -> None:
    a = program("a")
    leave = {"officer": "a/head", "post": "a/duty", "first": "2026-12-07", "last": "2026-12-08"}
    assert len(post(a, "/api/roster/leave", leave).json()["leave"]) == 1
    assert post(a, "/api/roster/leave", leave | {"post": "b/duty"}).status_code == 422
    assert post(a, "/api/roster/leave", leave | {"withdrawn": True}).json()["leave"] == []
    named = {"officer": "a/head", "post": "a/head", "deputies": ["a/duty"]}
    assert post(a, "/api/roster/deputies", named).json()["deputies"] == {"a/head": ["a/duty"]}


def test_a_watch_is_handed_over_with_both_keys_of_each_side(program: Any) -> None:
    a, b = program("a"), program("b")
    text = {"officer": "a/duty", "open_items": "One.", "tasks": "Two.", "equipment": "Three."}
    assert post(a, "/api/handovers", text).json()["message"] == "handover-no-watch"
    name = planned(a).json()["name"]
    for side, one in (("a", a), ("b", b)):
        post(one, f"/api/roster/{name}/sign", {"officer": f"{side}/head", "step": "sign"})
    written = post(a, "/api/handovers", text)
    path = f"/api/handovers/{written.json()['name']}"
    assert post(a, f"{path}/take-over", {}).json()["message"] == "two-keys-not-now"
    for side, one in (("a", a), ("b", b)):
        keys = {"officer": f"{side}/duty", "outgoing": f"{side}/duty", "incoming": f"{side}/analyst", "step": "sign"}
        assert post(one, f"{path}/sign", keys).status_code == 200
        assert post(one, f"{path}/sign", keys).json()["message"] == "two-keys-already"
    assert post(b, f"{path}/take-over", {}).json()["standing"] == "handed_over"
    assert [one["taken_at"] is not None for one in a.get("/api/handovers").json()["handovers"]] == [True]


def test_sealed_bytes_come_whole_and_in_ranges(program: Any) -> None:
    a = program("a")
    listed = a.get("/api/exhibits").json()["exhibits"]
    sha = listed[0]["sha256"]
    one = a.get(f"/api/exhibits/{sha}").json()
    assert one["records"]
    assert one["copy"] == "none"
    whole = b"".join(a.get(f"/api/exhibits/{sha}/bytes").streaming_content)
    assert sha256(whole).hexdigest() == sha
    piece = a.get(f"/api/exhibits/{sha}/bytes", headers={"range": "bytes=2-5"})
    assert (piece.status_code, b"".join(piece.streaming_content)) == (206, whole[2:6])
    assert a.get(f"/api/exhibits/{sha}/bytes", headers={"range": f"bytes={len(whole)}-"}).status_code == 416
    assert a.get(f"/api/exhibits/{sha}/copy").status_code == 404
    assert a.get(f"/api/exhibits/{'0' * 64}/bytes").status_code == 404
    assert program("a", ["liaison"]).get(f"/api/exhibits/{sha}/bytes").status_code == 403


def test_taking_sealed_bytes_along_is_an_export_in_the_audit_log(program: Any) -> None:
    from ceasefire.web.accounts.models import Line

    a = program("a")
    sha = a.get("/api/exhibits").json()["exhibits"][0]["sha256"]
    a.get(f"/api/exhibits/{sha}/bytes")
    assert Line.objects.filter(path=f"/api/exhibits/{sha}/bytes", act="exported").count() == 1


def report(**more: Any) -> dict[str, Any]:
    seen = {
        "time": {"start": "2021-01-30T10:31:00+04:00"},
        "what": "explosion",
        "means": "heard",
        "place": {"lat": 39.96, "lon": 46.91, "radius_m": 500},
        "observer": {"lat": 39.95, "lon": 46.9},
        "text": "Three dull explosions.",
        "language": "en",
    }
    watch = {"time": {"start": "2021-01-30T10:00:00+04:00", "end": "2021-01-30T11:00:00+04:00"}, "watched": True}
    document = {"form": "ceasefire-form/1", "kind": "post_log", "reference": "P7/1", "asset": "post-7"}
    return {"document": document | {"watches": [watch], "observations": [seen]} | more}


def test_an_observation_is_entered_once_for_its_key(program: Any) -> None:
    from ceasefire.store.projections.models import Original

    a, key = program("a", ["observer"]), str(uuid4())
    first = post(a, "/api/entries", report(), headers={"idempotency-key": key})
    assert first.status_code == 201, first.content
    assert first.json()["outcome"] in ("read", "partly"), first.json()
    assert first.json()["records"]
    there = Original.objects.count()
    again = post(a, "/api/entries", report(), headers={"idempotency-key": key})
    assert again.json() == first.json()
    other = post(a, "/api/entries", report(reference="P7/2"), headers={"idempotency-key": key})
    assert (other.status_code, other.json()["message"]) == (422, "api-entry-key-used")
    assert Original.objects.count() == there
    assert a.get(f"/api/entries/{first.json()['sha256']}").json() == first.json()
    assert program("b").get(f"/api/observations/{first.json()['records'][-1]}").status_code == 200


def test_what_is_no_form_is_not_sealed(program: Any) -> None:
    from ceasefire.store.projections.models import Original

    a, there = program("a"), Original.objects.count()
    for document in ({}, {"form": "other"}, {"form": "ceasefire-form/1", "kind": "letter"}):
        answer = post(a, "/api/entries", {"document": document}, headers={"idempotency-key": str(uuid4())})
        assert answer.json()["message"] == "api-entry-form"
    odd = json.dumps(report()).replace("P7/1", "\\ud800")
    answer = a.post("/api/entries", odd, content_type="application/json", headers={"idempotency-key": str(uuid4())})
    assert answer.status_code in (400, 422)
    assert post(a, "/api/entries", report()).status_code == 422
    assert Original.objects.count() == there


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_problems_of_an_entry_are_told_in_words(program: Any, language: str) -> None:
    broken = report()
    broken["document"]["observations"][0]["what"] = "thunderbolt"
    a = program("a", language=language)
    found = post(a, "/api/entries", broken, headers={"idempotency-key": str(uuid4())}).json()
    assert found["problems"]
    assert all(one["told"] and one["told"] != one["message"] for one in found["problems"])
