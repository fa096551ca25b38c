"""The interface for programs: tokens, what it reads and enters, how it says no; blind as the screens are."""

from typing import Any

import pytest
from django.test import Client

WORDS_OF_A = "We saw three flashes near the farm."
WORDS_OF_B = "Çiftliğin yanında ses duyduk."
ALL = ["head", "duty", "analyst", "liaison", "observer", "reader"]


@pytest.fixture
def program(desk: Any) -> Any:
    """A program of a delegation: `program("a")`, `program("b", ["reader"], language="tr")`."""
    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Token

    def made(side: str, roles: list[str] = ALL, language: str = "en") -> Any:
        label = f"test {Token.objects.count()}"
        _, secret = tokens.make(side, label, roles, f"{side}/head")
        return Client(headers={"authorization": f"Bearer {secret}", "accept-language": language})

    return made


def first(program: Any) -> str:
    """The name of the first incident with an observation."""
    return str(program.get("/api/incidents").json()["incidents"][0]["name"])


def said(side: str, **more: Any) -> dict[str, Any]:
    return {
        "officer": f"{side}/analyst",
        "happened": True,
        "answers": {"P1": "cannot tell"},
        "reliability": "B",
        "credibility": 2,
        "likelihood": "likely",
        **more,
    }


def post(program: Any, path: str, body: Any) -> Any:
    return program.post(path, body, content_type="application/json")


def test_without_a_token_in_force_nothing_is_told(desk: Any) -> None:
    from ceasefire.web import tokens
    from ceasefire.wiring import clock

    token, secret = tokens.make("a", "a test", ["reader"], "a/head")
    known = Client(headers={"authorization": f"Bearer {secret}"})
    assert known.get("/api/incidents").status_code == 200
    tokens.revoke("a", token.pk, clock())
    for stranger in (known, Client(), Client(headers={"authorization": "Bearer x"})):
        answer = stranger.get("/api/incidents")
        assert answer.status_code == 401
        assert answer["WWW-Authenticate"] == "Bearer"
        assert set(answer.json()) == {"message", "told", "place"}


def test_only_the_hash_of_a_token_is_kept(desk: Any) -> None:
    from ceasefire.web import tokens

    _, secret = tokens.make("a", "a test", ["reader"], "a/head")
    for file in (desk / "web").rglob("*"):
        if file.is_file():
            assert secret.encode() not in file.read_bytes(), file


def test_a_session_of_the_browser_opens_nothing_here(enter: Any) -> None:
    assert enter("a/head").get("/api/incidents").status_code == 401


def test_a_token_does_what_its_roles_may(program: Any) -> None:
    reader = program("a", ["reader"])
    name = first(reader)
    assert post(reader, f"/api/incidents/{name}/assess", said("a")).status_code == 403
    assert post(program("a", ["analyst"]), f"/api/incidents/{name}/assess", said("a")).status_code == 200


def test_no_token_manages_accounts(desk: Any) -> None:
    from ceasefire.vocabulary.refusal import Refusal
    from ceasefire.web import tokens

    for roles in (["admin"], ["reader", "emperor"], []):
        with pytest.raises(Refusal, match="token-roles"):
            tokens.make("a", "a test", roles, "a/head")


def test_too_many_requests_wait(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from ceasefire.web import tokens

    monkeypatch.setattr(tokens, "RATE", 3)
    busy, other = program("a"), program("a")
    answers = [busy.get("/api/centre") for _ in range(5)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429, 429]
    assert 1 <= int(answers[-1]["Retry-After"]) <= 61
    assert answers[-1].json()["message"] == "api-wait"
    assert other.get("/api/centre").status_code == 200


def test_waiting_ends_with_the_window(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import timedelta

    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Line

    monkeypatch.setattr(tokens, "RATE", 1)
    busy = program("a")
    assert [busy.get("/api/centre").status_code for _ in range(2)] == [200, 429]
    for line in Line.objects.all():
        Line.objects.filter(pk=line.pk).update(at=line.at - timedelta(seconds=61))
    assert busy.get("/api/centre").status_code == 200


def test_what_programs_do_is_in_the_audit_log(program: Any) -> None:
    from ceasefire.web.accounts.models import Line

    a = program("a", ["reader"])
    a.get("/api/observations")
    a.post("/api/reports", {"day": "2021-01-30"}, content_type="application/json")
    lines = {(one.who.partition("-")[0], one.side, one.act, one.path, one.status) for one in Line.objects.all()}
    assert ("a/token", "a", "exported", "/api/observations", 200) in lines
    assert ("a/token", "a", "refused", "/api/reports", 403) in lines


def test_incidents_are_paged_and_as_known_at_a_moment(program: Any) -> None:
    a = program("a")
    whole = a.get("/api/incidents").json()
    names = [one["name"] for one in whole["incidents"]]
    assert len(names) >= 3
    assert whole["next"] is None
    paged, after = [], ""
    while after is not None:
        page = a.get("/api/incidents", {"limit": 1} | ({"after": after} if after else {})).json()
        paged += [one["name"] for one in page["incidents"]]
        after = page["next"]
    assert paged == names
    assert a.get("/api/incidents", {"at": "2021-01-30T06:00:00Z"}).json()["incidents"] == []
    assert len(a.get("/api/incidents", {"at": "2021-01-31T06:00:00Z"}).json()["incidents"]) == len(names)
    assert a.get("/api/incidents", {"box": "0,0,1,1"}).json()["incidents"] == []
    assert len(a.get("/api/incidents", {"standing": "open"}).json()["incidents"]) == len(names)
    for wrong in ({"at": "yesterday"}, {"at": "2021-01-30T06:00:00"}, {"box": "1,2"}, {"after": "x"}, {"limit": 0}):
        assert a.get("/api/incidents", wrong).status_code == 422, wrong


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_verdicts_are_explained_in_the_language_asked_for(program: Any, language: str) -> None:
    a = program("a", language=f"{language}-XX,en;q=0.5")
    case = a.get(f"/api/incidents/{first(a)}").json()
    words = " ".join(line["words"] for one in case["verdicts"] for line in one["explanation"])
    english = program("b").get(f"/api/incidents/{case['name']}").json()["verdicts"]
    assert len(words) > 100
    assert (words == " ".join(line["words"] for one in english for line in one["explanation"])) == (language == "en")


def test_what_one_side_says_stays_sealed_until_both_have_spoken(program: Any) -> None:
    a, b = program("a"), program("b")
    name = first(a)
    assert post(a, f"/api/incidents/{name}/assess", said("a", words=WORDS_OF_A)).json() == {"standing": "one_spoke"}
    case = b.get(f"/api/incidents/{name}")
    assert WORDS_OF_A not in case.content.decode()
    assert case.json()["spoken"] == 1
    assert post(a, f"/api/incidents/{name}/assess", said("a")).status_code == 422
    assert post(b, f"/api/incidents/{name}/assess", said("b", words=WORDS_OF_B)).status_code == 200
    assert [one["words"] for one in a.get(f"/api/incidents/{name}").json()["assessments"]] == [WORDS_OF_A, WORDS_OF_B]


def test_a_token_speaks_for_its_own_side_alone(program: Any) -> None:
    a = program("a")
    refused = post(a, f"/api/incidents/{first(a)}/assess", said("b"))
    assert refused.status_code == 422
    assert refused.json()["message"] == "officer-not-of-delegation"


def test_both_decide_on_one_text(program: Any) -> None:
    a, b = program("a"), program("b")
    name = first(a)
    for side, one in (("a", a), ("b", b)):
        post(one, f"/api/incidents/{name}/assess", said(side))
    both = {"choice": "sign", "present": ["a/head", "b/head"]}
    alone = post(a, f"/api/incidents/{name}/decide", both | {"present": ["a/head"]})
    assert (alone.status_code, alone.json()["message"]) == (422, "sitting-no-quorum")
    assert post(a, f"/api/incidents/{name}/decide", both).status_code == 200
    assert post(b, f"/api/incidents/{name}/decide", both).json() == {"standing": "agreed"}
    told = a.get(f"/api/incidents/{name}").json()["decisions"]
    assert [(one["choice"], one["confirmed"], one["means"]) for one in told] == [("sign", False, [])] * 2


def test_reports_are_drawn_signed_and_fetched(program: Any) -> None:
    a, b = program("a"), program("b")
    made = post(a, "/api/reports", {"day": "2021-01-30"})
    assert made.status_code == 201
    slug, sha = made.json()["slug"], made.json()["sha256"]
    form = {"choice": "sign", "present": ["a/head", "b/head"], "sha256": sha}
    assert post(a, f"/api/reports/{slug}/sign", form | {"sha256": "0" * 64}).json()["message"] == "web-report-changed"
    for one in (a, b):
        assert post(one, f"/api/reports/{slug}/sign", form).status_code == 200
    assert b.get("/api/reports").json()["reports"][0]["signed"] == {"a": "sign", "b": "sign"}
    assert a.get(f"/api/reports/{slug}/document").json()["document"]
    assert "report.hy.pdf" in a.get(f"/api/reports/{slug}").json()["files"]
    assert a.get(f"/api/reports/{slug}/files/report.json")["Content-Type"] == "application/json"
    assert a.get(f"/api/reports/{slug}/files/report.xx.pdf").status_code == 404
    errata = {"said": "3", "reads": "4", "reason": "miscounted", "officers": ["a/head", "b/head"]}
    assert post(a, f"/api/reports/{slug}/errata", errata).status_code == 201
    assert post(a, "/api/reports/none/sign", form).status_code == 404


def test_observations_by_time_and_box(program: Any) -> None:
    a = program("a")
    found = a.get("/api/observations").json()["observations"]
    assert found
    one = found[0]
    box = f"{one['lon'] - 0.01},{one['lat'] - 0.01},{one['lon'] + 0.01},{one['lat'] + 0.01}"
    near = a.get("/api/observations", {"box": box}).json()["observations"]
    assert one["name"] in {row["name"] for row in near}
    assert a.get("/api/observations", {"end": "2000-01-01T00:00:00Z"}).json()["observations"] == []
    assert a.get(f"/api/observations/{one['name']}").json() == one
    assert a.get("/api/observations", {"kind": "track"}).status_code == 422


def test_nobody_is_accused_where_the_mandate_names_nobody(program: Any) -> None:
    claims = program("a").get("/api/observations", {"kind": "allegation"}).json()["observations"]
    assert claims
    assert not [one for one in claims if "against" in one["body"]]


def test_a_complaint_is_tasked_answered_and_closed_by_both(program: Any) -> None:
    a, b = program("a"), program("b")
    number = a.get("/api/complaints").json()["complaints"][0]["number"]
    path, officer = f"/api/complaints/{number}", {"officer": "a/head"}
    assert a.get(path).json()["steps"] == []
    late = {"what": "Look at the crater.", "whom": "a/duty", "until": "2000-01-01T00:00:00Z"}
    assert post(a, f"{path}/task", officer | late).json()["message"] == "complaint-until-past"
    assert post(a, f"{path}/task", officer | late | {"until": "2100-01-01T00:00:00Z"}).json()["standing"] == "tasked"
    assert post(b, f"{path}/answer", officer | {"text": "Nothing was found."}).status_code == 422
    answered = post(a, f"{path}/answer", officer | {"text": "Nothing was found."}).json()
    assert answered["standing"] == "answered"
    closing = {"answers": answered["answers"]}
    assert post(a, f"{path}/close", officer | closing).json()["standing"] == "one_closed"
    assert post(b, f"{path}/close", {"officer": "b/head"} | closing).json()["standing"] == "closed"
    assert post(a, f"{path}/reopen", officer | {"reason": "A new witness."}).status_code == 200
    assert a.get("/api/complaints/none").status_code == 404


def test_the_agreement_its_duties_and_its_dates(program: Any) -> None:
    a = program("a", language="tr")
    assert {one["id"] for one in a.get("/api/agreement").json()["provisions"]} >= {"P1", "P9"}
    assert a.get("/api/agreement/duties", {"on": "2020-11-16"}).json()["duties"]
    assert a.get("/api/agreement/calendar").json()["items"]
    assert a.get("/api/agreement/shapes").json()["type"] == "FeatureCollection"


def test_what_is_wrong_is_told_in_the_language_asked_for(program: Any) -> None:
    told = {program("a", language=one).get("/api/nothing").json()["told"] for one in ("en", "ru", "tr", "az", "hy")}
    assert len(told) == 5
    answer = program("a").post("/api/reports", "{", content_type="application/json")
    assert answer.status_code == 400
    assert set(answer.json()) == {"message", "told", "place"}


def test_what_nobody_foresaw_shows_nothing_of_itself(program: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from ceasefire.web.api import incidents

    def broken(*_: Any) -> Any:
        raise ZeroDivisionError("a secret of the house")

    monkeypatch.setattr(incidents, "known", broken)
    answer = program("a").get("/api/incidents")
    assert answer.status_code == 500
    assert "secret" not in answer.content.decode()
    assert answer.json()["message"] == "web-failed"


def test_the_description_names_every_status_and_needs_nothing_from_elsewhere(desk: Any) -> None:
    described = Client().get("/api/openapi.json").json()
    assert described["openapi"].startswith("3.")
    for path, operations in described["paths"].items():
        for operation in operations.values():
            assert {"401", "403", "422", "429"} <= set(operation["responses"]), path
            assert operation["security"] == [{"Bearer": []}], path
    assert Client().get("/api/docs").status_code == 404
