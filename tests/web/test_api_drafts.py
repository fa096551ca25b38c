"""Drafts by the interface: one officer's own, with a token of that officer's; and what such a token is and is not."""

import html
import re
from typing import Any

import pytest
from django.test import Client
from standing_desk import PASSWORD

BEGUN = {
    "happened": False,
    "answers": {"P1": "cannot tell"},
    "reliability": "B",
    "credibility": 2,
    "likelihood": "likely",
    "words": "Marker: three flashes.",
    "rivals": [{"explanation": "works", "verdict": "ruled_out", "reason": "no quarry"}],
}


def account(name: str) -> Any:
    from ceasefire.web.accounts.models import Officer

    return Officer.objects.get(username=name)


def own(name: str, language: str = "en") -> Client:
    """A program with a token of this account's own."""
    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Token

    _, secret = tokens.make_own(account(name), f"{name} {Token.objects.count()}")
    return Client(headers={"authorization": f"Bearer {secret}", "accept-language": language})


def delegation(side: str) -> Client:
    from ceasefire.web import tokens

    _, secret = tokens.make(side, f"all of {side}", tokens.GIVEN, f"{side}/head")
    return Client(headers={"authorization": f"Bearer {secret}"})


@pytest.fixture
def case(desk: Any) -> str:
    from ceasefire.store.projections.models import Incident

    return str(Incident.objects.order_by("start", "name").values_list("name", flat=True)[0])


def keep(asks: Client, case: str, revision: int = 0, **more: Any) -> Any:
    body = BEGUN | {"revision": revision} | more
    return asks.put(f"/api/drafts/{case}", body, content_type="application/json")


def test_what_is_begun_here_goes_on_at_the_screen_and_back(enter: Any, case: str) -> None:
    asks, head = own("head-a"), enter("a/head")
    kept = keep(asks, case)
    assert (kept.status_code, kept.json()["revision"]) == (200, 1)
    page = head.get(f"/cases/{case}").content.decode()
    assert BEGUN["words"] in page
    assert re.search(r'name="happened" value="no" checked', page)
    form = {"happened": "yes", "words": "Written at the screen.", "rival-hunting": "possible", "revision": "1"}
    assert head.post(f"/cases/{case}/draft", form).status_code == 302
    told = asks.get(f"/api/drafts/{case}").json()
    assert (told["revision"], told["happened"], told["words"]) == (2, True, "Written at the screen.")
    assert told["rivals"] == [{"explanation": "hunting", "verdict": "possible", "reason": ""}]
    assert asks.get("/api/drafts").json() == {"officer": "a/head", "drafts": [told]}


def test_all_that_is_said_comes_back(case: str) -> None:
    asks = own("analyst-b")
    told = keep(asks, case).json()
    assert {name: told[name] for name in BEGUN} == BEGUN | {"credibility": "2"}
    empty = asks.put(f"/api/drafts/{case}", {"revision": 1}, content_type="application/json").json()
    assert (empty["happened"], empty["answers"], empty["words"], empty["rivals"]) == (None, {}, "", [])
    assert asks.delete(f"/api/drafts/{case}").status_code == 204
    assert asks.delete(f"/api/drafts/{case}").status_code == 404
    assert asks.get("/api/drafts").json()["drafts"] == []


def test_nothing_is_written_over_a_newer_one(case: str) -> None:
    asks = own("head-a", "tr")
    assert keep(asks, case).status_code == 200
    stale = keep(asks, case, words="Another.")
    assert (stale.status_code, stale.json()["message"]) == (409, "web-assess-stale")
    assert stale.json()["stored"]["words"] == BEGUN["words"]
    assert keep(asks, case).status_code == 200  # the same words again change nothing
    assert keep(asks, case, revision=1, words="Another.").json()["revision"] == 2


def test_nobody_else_reads_or_writes_it(case: str) -> None:
    keep(own("head-a"), case)
    for other in (own("analyst-a"), own("head-b")):
        assert other.get(f"/api/drafts/{case}").status_code == 404
        assert other.get("/api/drafts").json()["drafts"] == []
        assert other.delete(f"/api/drafts/{case}").status_code == 404
        assert "Marker" not in keep(other, case, words="mine").content.decode()
    for side in "ab":
        asks = delegation(side)
        answers = [asks.get("/api/drafts"), asks.get(f"/api/drafts/{case}"), keep(asks, case)]
        answers.append(asks.delete(f"/api/drafts/{case}"))
        assert {one.status_code for one in answers} == {422}
        assert {one.json()["message"] for one in answers} == {"api-token-of-nobody"}
    assert own("head-a").get(f"/api/drafts/{case}").json()["words"] == BEGUN["words"]


@pytest.mark.parametrize(
    "wrong", [{"happened": "perhaps"}, {"credibility": 7}, {"answers": {"a b": "cannot tell"}}, {"revision": -1}]
)
def test_what_the_form_could_not_hold_is_refused(case: str, wrong: dict[str, Any]) -> None:
    asks = own("head-a")
    assert keep(asks, case, **wrong).status_code == 422
    assert keep(asks, "inc-none").status_code == 404
    assert asks.get("/api/drafts").json()["drafts"] == []


def test_an_own_token_speaks_for_its_post_alone_and_handing_in_ends_the_draft(case: str) -> None:
    asks = own("analyst-a")
    keep(asks, case)
    said = {name: value for name, value in BEGUN.items() if name != "rivals"}
    other = asks.post(f"/api/incidents/{case}/assess", said | {"officer": "a/head"}, content_type="application/json")
    assert (other.status_code, other.json()["message"]) == (422, "api-token-of-another")
    assert asks.get(f"/api/drafts/{case}").status_code == 200
    mine = asks.post(f"/api/incidents/{case}/assess", said | {"officer": "a/analyst"}, content_type="application/json")
    assert mine.json() == {"standing": "one_spoke"}
    assert asks.get(f"/api/drafts/{case}").status_code == 404


def test_an_own_token_may_what_its_account_may_now(case: str) -> None:
    asks, holder = own("head-a"), account("head-a")
    assert asks.get("/api/drafts").status_code == 200
    holder.roles = ["reader", "admin"]
    holder.save()
    assert asks.get("/api/drafts").status_code == 403
    assert asks.get("/api/centre").json()["roles"] == ["reader"]
    holder.is_active = False
    holder.save()
    assert asks.get("/api/centre").status_code == 401


def test_an_own_token_ends_with_the_password(case: str) -> None:
    from ceasefire.web.accounts.keeping import new_password

    asks = own("head-a")
    assert asks.get("/api/drafts").status_code == 200
    new_password(account("head-a"))
    assert asks.get("/api/drafts").status_code == 401


def test_an_officer_makes_and_ends_own_tokens_with_the_password(enter: Any) -> None:
    head, other = enter("a/head", "hy"), enter("a/analyst")
    wrong = head.post("/keys/tokens", {"label": "my laptop", "password": "x"})
    assert (wrong.status_code, account("head-a").tokens.count()) == (422, 0)
    made = head.post("/keys/tokens", {"label": "my laptop", "password": PASSWORD})
    (secret,) = re.findall(r"<code>(cft_[\w-]+)</code>", html.unescape(made.content.decode()))
    asks = Client(headers={"authorization": f"Bearer {secret}"})
    assert asks.get("/api/drafts").json()["officer"] == "a/head"
    assert secret not in head.get("/keys").content.decode()
    assert "my laptop" not in other.get("/keys").content.decode()
    (token,) = account("head-a").tokens.all()
    assert other.post(f"/keys/tokens/{token.pk}/revoke").status_code == 404
    assert asks.get("/api/drafts").status_code == 200
    assert head.post(f"/keys/tokens/{token.pk}/revoke").status_code == 302
    assert asks.get("/api/drafts").status_code == 401


def test_there_are_not_too_many(enter: Any) -> None:
    head = enter("a/head")
    for _ in range(10):
        own("head-a")
    answer = head.post("/keys/tokens", {"label": "one more", "password": PASSWORD})
    assert answer.status_code == 422
    assert account("head-a").tokens.count() == 10
