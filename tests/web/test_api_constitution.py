"""The constitution by the interface: read, a change proposed, each head's word; one side alone changes nothing."""

from typing import Any

import pytest
from django.test import Client
from test_api_drafts import delegation, own

LANGUAGES = ("en", "ru", "tr", "az", "hy")


def post(program: Client, where: str, body: dict[str, Any]) -> tuple[int, Any]:
    answer = program.post(f"/api/constitution{where}", body, content_type="application/json")
    return answer.status_code, answer.json()


def read(program: Client) -> Any:
    answer = program.get("/api/constitution")
    assert answer.status_code == 200
    return answer.json()


def test_both_heads_change_the_mandate_and_only_both(desk: Any) -> None:
    heads = {side: own(f"head-{side}") for side in "ab"}
    before = read(heads["a"])
    assert before["now"] == before["last"]
    assert before["now"]["mandate"]["publish"] is False
    status, made = post(heads["a"], "/changes", {"mandate": {"publish": True}, "words": "Marker: for the public."})
    assert (status, made["standing"], made["waits_for"]) == (201, "proposed", ["a", "b"])
    assert made["differences"] == ["Mandate to publish: no → yes"]
    where = f"/changes/{made['name']}/sign"
    status, one = post(heads["a"], where, {"step": "sign"})
    assert (status, one["standing"], one["waits_for"]) == (200, "one_signed", ["b"])
    assert read(heads["b"])["now"] == before["now"]
    assert post(heads["a"], where, {"step": "sign"})[0] == 422
    status, both = post(heads["b"], where, {"step": "sign"})
    assert (status, both["standing"], both["waits_for"]) == (200, "agreed", [])
    assert [(one["side"], one["officer"], one["means"]) for one in both["spoken"]] == [
        ("a", "a/head", []),
        ("b", "b/head", []),
    ]
    now = read(delegation("a"))["now"]
    assert now["mandate"]["publish"] is True
    assert now["in_force_from"] is not None
    same = before["now"] | {one: now[one] for one in ("id", "in_force_from", "mandate")}
    assert now == same


def test_what_is_left_out_stays_and_all_that_the_screen_has_can_be_set(desk: Any) -> None:
    head = own("head-b")
    asked = {"each": 2, "parity": False, "languages": ["hy", "en"], "confirmed": True, "minutes": 45}
    status, made = post(head, "/changes", asked | {"passkeys": "always", "start": "2099-01-01T00:00:00Z"})
    assert status == 201
    assert made["in_force_from"] == "2099-01-01T00:00:00Z"
    assert len(made["differences"]) == 6
    assert all("→" in one for one in made["differences"])


def test_a_dissent_needs_words_and_ends_it(desk: Any) -> None:
    heads = {side: own(f"head-{side}") for side in "ab"}
    where = f"/changes/{post(heads['a'], '/changes', {'each': 2})[1]['name']}/sign"
    assert post(heads["b"], where, {"step": "dissent"})[0] == 422
    status, told = post(heads["b"], where, {"step": "dissent", "words": "Not now."})
    assert (status, told["standing"], told["waits_for"]) == (200, "declined", [])
    assert [one["words"] for one in told["spoken"]] == ["Not now."]
    assert post(heads["a"], where, {"step": "sign"})[0] == 422


def test_a_change_is_spoken_on_by_officers_and_not_by_a_program_of_the_delegation(desk: Any) -> None:
    everything = delegation("a")
    status, told = post(everything, "/changes", {"each": 2})
    assert (status, told["message"]) == (422, "api-token-of-nobody")
    name = post(own("head-a"), "/changes", {"each": 2})[1]["name"]
    status, told = post(everything, f"/changes/{name}/sign", {"step": "sign"})
    assert (status, told["message"]) == (422, "api-token-of-nobody")
    assert read(everything)["changes"][0]["spoken"] == []


@pytest.mark.parametrize("wrong", [
    {}, {"each": 0}, {"each": "many"}, {"passkeys": "perhaps"}, {"languages": []}, {"languages": ["xx"]},
    {"mandate": {"shoot": True}}, {"minutes": 0}, {"each": 2, "start": "2001-01-01T00:00:00Z"},
    {"each": 2, "start": "2099-01-01T00:00:00"},
])  # fmt: skip
def test_a_change_of_nothing_or_of_what_there_is_not_is_refused(desk: Any, wrong: dict[str, Any]) -> None:
    head = own("head-a")
    status, told = post(head, "/changes", wrong)
    assert status in (400, 422)
    assert told["told"]
    assert read(head)["changes"] == []


def test_an_unknown_change_is_told(desk: Any) -> None:
    status, told = post(own("head-a"), "/changes/amd-none/sign", {"step": "sign"})
    assert (status, told["message"]) == (422, "amendment-unknown")


def test_an_officer_bound_to_a_passkey_signs_on_the_screen(desk: Any) -> None:
    heads = {side: own(f"head-{side}") for side in "ab"}
    first = f"/changes/{post(heads['a'], '/changes', {'passkeys': 'always'})[1]['name']}/sign"
    assert [post(heads[side], first, {"step": "sign"})[0] for side in "ab"] == [200, 200]
    second = f"/changes/{post(heads['a'], '/changes', {'each': 2})[1]['name']}/sign"
    status, told = post(heads["a"], second, {"step": "sign"})
    assert (status, told["message"]) == (422, "sign-off-needs-passkey")


def test_differences_are_told_in_the_language_asked_for(desk: Any) -> None:
    post(own("head-a"), "/changes", {"mandate": {"publish": True}})
    told = {read(own("head-b", language))["changes"][0]["differences"][0] for language in LANGUAGES}
    assert len(told) == len(LANGUAGES)
