"""Passkeys and two keys at the desk: registering, signing in, signing the exact text; and every way that is refused."""

import html
import json
import re
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fido2.utils import websafe_decode
from signing import sign_off
from standing_desk import PASSWORD

sys.path.insert(0, str(Path(__file__).parents[1] / "desk"))

from soft_key import SoftKey

from ceasefire.ledger.verify import verify_record

HERE = "http://testserver"
BOTH = ["a/head", "b/head"]


def key(number: int, **more: Any) -> SoftKey:
    return SoftKey(number, host="testserver", **more)


def asked(browser: Any, path: str, form: str) -> Any:
    """What the browser is asked on a page, by the action of the form."""
    text = browser.get(path).content.decode()
    found = re.search(rf'<form[^>]*action="{form}"[^>]*data-options="([^"]*)"', text)
    assert found, text[:3000]
    return json.loads(html.unescape(found[1]))


def challenge(options: Any) -> bytes:
    return bytes(websafe_decode(options["challenge"]))


def register(browser: Any, one: SoftKey, password: str = PASSWORD, origin: str = HERE) -> Any:
    answer = one.register(challenge(asked(browser, "/keys", "/keys/register")), origin)
    return browser.post("/keys/register", {"label": "blue", "password": password, "answer": answer})


@pytest.fixture
def waits(enter: Any) -> str:
    """The address of a finding that waits for both heads."""
    heads = {side: enter(f"{side}/head") for side in "ab"}
    name = shown(heads)
    answer = heads["a"].post(f"/cases/{name}/sign", {"choice": "sign", "present": BOTH})
    assert answer.status_code == 302, answer.content.decode()[:3000]
    return str(answer["Location"])


def shown(heads: Any) -> str:
    """An incident on which both have spoken."""
    from datetime import UTC, datetime

    from ceasefire.verification.records import Assessment
    from ceasefire.web import deeds

    name = sorted(re.findall(r'href="/cases/(inc-[^"]+)"', heads["a"].get("/cases").content.decode()))[0]
    for side in "ab":
        said = Assessment(
            incident=name, delegation=side, officer=f"{side}/head", made_at=datetime(2021, 1, 30, 15, tzinfo=UTC),
            happened=True, answers={}, reliability="B", credibility=2, likelihood="likely", words="", language="en",
        )  # fmt: skip
        deeds.hand_in(lambda now, said=said: said)
    return name


def approve(browser: Any, waits: str, officer: str, one: SoftKey, origin: str = HERE) -> Any:
    from ceasefire.web.accounts.models import SignOff
    from ceasefire.web.accounts.sign_offs import text_of

    text = text_of(SignOff.objects.get(name=waits.rpartition("/")[2]))
    answer = one.answer(text.challenge(officer), origin)
    return browser.post(f"{waits}/approve", {"officer": officer, "answer": answer})


def said(answer: Any) -> str:
    found = re.search(r'role="alert">(.*?)</p>', answer.content.decode(), re.S)
    assert found, answer.content.decode()[:3000]
    return html.unescape(found[1])


def test_a_passkey_is_registered_signs_in_and_signs(enter: Any, desk: Path, waits: str) -> None:
    from django.test import Client

    one, head = key(11), enter("a/head")
    assert register(head, one).status_code == 302
    page = head.get("/keys").content.decode()
    assert "blue" in page
    stranger = Client(headers={"user-agent": "test"})
    answer = one.answer(challenge(asked(stranger, "/sign-in", "/sign-in/passkey")), HERE)
    assert stranger.post("/sign-in/passkey", {"answer": answer}).status_code == 302
    assert stranger.get("/watch").status_code == 200
    options = asked(stranger, waits, f"{waits}/approve")
    assert [websafe_decode(found["id"]) for found in options["allowCredentials"]] == [one.id]
    assert approve(stranger, waits, "a/head", one).status_code == 302
    done = enter("b/head").post(f"{waits}/approve", {"officer": "b/head", "password": PASSWORD})
    assert done["Location"].startswith("/cases/inc-")
    shown_page = stranger.get(done["Location"]).content.decode()
    assert "confirmed by both sides (by passkey, by password)" in shown_page
    verdict = verify_record(desk)
    assert verdict.ok, verdict.first
    assert any("1 approvals are of officers' passkeys over exactly those texts" in line for line in verdict.proven)


def test_what_is_signed_is_what_is_shown(enter: Any, waits: str) -> None:
    from hashlib import sha256

    from ceasefire.ledger import canonical

    text = enter("b/head").get(waits).content.decode()
    exact = json.loads(html.unescape(re.search(r"<pre[^>]*>(.*?)</pre>", text, re.S)[1]))  # type: ignore[index]
    digest = sha256(canonical.dumps(exact)).hexdigest()
    assert f"<code>{digest}</code>" in text
    head = enter("a/head")
    register(head, key(12))
    assert challenge(asked(head, waits, f"{waits}/approve")) == bytes.fromhex(digest)


def test_nothing_is_entered_before_the_other_side_has_confirmed(enter: Any, waits: str) -> None:
    head, case = enter("a/head"), ""
    assert head.post(f"{waits}/approve", {"officer": "a/head", "password": PASSWORD})["Location"] == waits
    case = re.search(r'<a href="(/cases/inc-[^"]+)"', head.get(waits).content.decode())[1]  # type: ignore[index]
    assert "declared by one side" not in head.get(case).content.decode()
    again = head.post(f"{waits}/approve", {"officer": "a/head", "password": PASSWORD})
    assert "approved this text already" in said(again)
    wrong = head.post(f"{waits}/approve", {"officer": "b/head", "password": "guessed guessed"})
    assert "not the password" in said(wrong)
    assert waits in enter("b/head").get("/keys").content.decode()
    assert head.post(f"{waits}/approve", {"officer": "b/head", "password": PASSWORD})["Location"] == case
    assert "confirmed by both sides" in head.get(case).content.decode()
    late = head.post(f"{waits}/approve", {"officer": "b/head", "password": PASSWORD})
    assert "no longer waits" in said(late)


def test_nobody_but_those_named_sees_a_text_that_waits(enter: Any, waits: str) -> None:
    for officer in ("a/duty", "b/analyst"):
        assert enter(officer).get(waits).status_code == 404
        assert enter(officer).post(f"{waits}/approve", {"officer": "a/head"}).status_code == 404
        assert waits not in enter(officer).get("/keys").content.decode()


def test_a_text_waits_no_longer_than_agreed_and_is_withdrawn_by_who_opened_it(
    enter: Any, waits: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ceasefire.web.accounts.models import SignOff

    assert "no longer waits" in said(enter("b/head").post(f"{waits}/withdraw"))
    row = SignOff.objects.get(name=waits.rpartition("/")[2])
    opened = row.opened_at
    row.opened_at = opened - timedelta(minutes=31)
    row.save()
    late = enter("b/head").post(f"{waits}/approve", {"officer": "b/head", "password": PASSWORD})
    assert "no longer waits" in said(late)
    row.opened_at = opened
    row.save()
    assert enter("a/head").post(f"{waits}/withdraw").status_code == 302
    late = enter("b/head").post(f"{waits}/approve", {"officer": "b/head", "password": PASSWORD})
    assert "no longer waits" in said(late)


def test_whoever_opens_it_must_sit(enter: Any) -> None:
    heads = {side: enter(f"{side}/head") for side in "ab"}
    name = shown(heads)
    answer = heads["a"].post(f"/cases/{name}/sign", {"choice": "sign", "present": ["a/duty", "b/head"]})
    assert answer.status_code == 422
    assert "must be among those who sit" in said(answer)


def test_whoever_has_a_passkey_no_longer_signs_with_a_password(enter: Any, waits: str) -> None:
    head = enter("a/head")
    register(head, key(13))
    answer = head.post(f"{waits}/approve", {"officer": "a/head", "password": PASSWORD})
    assert "must sign with a passkey" in said(answer)


def test_every_false_answer_is_refused_and_enters_nothing(enter: Any, waits: str) -> None:
    ours, theirs, copy = key(21), key(22), key(21)
    head, other = enter("a/head"), enter("b/head")
    register(head, ours)
    register(other, theirs)
    assert "does not hold" in said(approve(head, waits, "a/head", ours, "http://elsewhere"))
    assert "not one that a/head has in use" in said(approve(head, waits, "a/head", theirs))
    assert "not in use here" in said(approve(head, waits, "a/head", key(23)))
    false = ours.answer(b"x" * 32, HERE)
    assert "does not hold" in said(head.post(f"{waits}/approve", {"officer": "a/head", "answer": false}))
    broken = head.post(f"{waits}/approve", {"officer": "a/head", "answer": "{}"})
    assert "cannot be read" in said(broken)
    assert approve(head, waits, "a/head", ours).status_code == 302
    copy.counter = 0
    second = reopened(head, waits)
    assert "counter went back" in said(approve(head, second, "a/head", copy))


def reopened(head: Any, waits: str) -> str:
    """The same decision opened a second time: another text, since time has passed."""
    case = re.search(r'<a href="(/cases/inc-[^"]+)"', head.get(waits).content.decode())[1]  # type: ignore[index]
    return str(head.post(f"{case}/sign", {"choice": "sign", "present": BOTH})["Location"])


def test_an_answer_serves_once_at_the_door(enter: Any) -> None:
    from django.test import Client

    one, head = key(31), enter("a/head")
    register(head, one)
    stranger = Client(headers={"user-agent": "test"})
    answer = one.answer(challenge(asked(stranger, "/sign-in", "/sign-in/passkey")), HERE)
    assert stranger.post("/sign-in/passkey", {"answer": answer}).status_code == 302
    stranger.post("/sign-out")
    stranger.get("/sign-in")
    assert stranger.post("/sign-in/passkey", {"answer": answer}).status_code == 401
    other = Client(headers={"user-agent": "test"})
    assert other.post("/sign-in/passkey", {"answer": answer}).status_code == 401
    for session in (stranger, other):
        assert session.get("/watch").status_code == 302


def test_a_revoked_key_opens_nothing(enter: Any, waits: str) -> None:
    from django.test import Client

    one, head = key(41), enter("a/head")
    register(head, one)
    number = re.search(r'action="/keys/(\d+)/revoke"', head.get("/keys").content.decode())[1]  # type: ignore[index]
    assert enter("b/head").post(f"/keys/{number}/revoke").status_code == 404
    assert enter("a/duty").post(f"/keys/{number}/revoke").status_code == 404
    assert head.post(f"/keys/{number}/revoke").status_code == 302
    assert "not in use here" in said(approve(head, waits, "a/head", one))
    stranger = Client(headers={"user-agent": "test"})
    answer = one.answer(challenge(asked(stranger, "/sign-in", "/sign-in/passkey")), HERE)
    assert stranger.post("/sign-in/passkey", {"answer": answer}).status_code == 401
    sign_off(head, head.post(f"{reopened_case(head, waits)}/sign", {"choice": "sign", "present": BOTH}))


def reopened_case(head: Any, waits: str) -> str:
    return re.search(r'<a href="(/cases/inc-[^"]+)"', head.get(waits).content.decode())[1]  # type: ignore[index]


def test_registering_asks_for_the_password_and_takes_one_answer_once(enter: Any) -> None:
    head, one = enter("a/head"), key(51)
    assert "not the password" in said(register(head, one, "guessed guessed"))
    assert "does not hold" in said(register(head, one, origin="http://elsewhere"))
    answer = one.register(challenge(asked(head, "/keys", "/keys/register")), HERE)
    form = {"label": "blue", "password": PASSWORD, "answer": answer}
    assert head.post("/keys/register", form | {"label": " "}).status_code == 422
    answer = one.register(challenge(asked(head, "/keys", "/keys/register")), HERE)
    assert head.post("/keys/register", form | {"answer": answer}).status_code == 302
    assert head.post("/keys/register", form | {"answer": answer}).status_code == 422
    assert "in use already" in said(register(enter("b/head"), one))


def test_guessing_at_a_sign_off_is_slowed_down(enter: Any, waits: str) -> None:
    head = enter("a/head")
    for _ in range(5):
        head.post(f"{waits}/approve", {"officer": "b/head", "password": "guessed guessed"})
    answer = head.post(f"{waits}/approve", {"officer": "b/head", "password": PASSWORD})
    assert "Wait a quarter" in said(answer)


def test_a_program_enters_what_its_side_declares_alone(enter: Any) -> None:
    """Tokens sign as before where no officer has a passkey; the screen says whose word it is."""
    from ceasefire.verification.records import Choice
    from ceasefire.web import deeds

    heads = {side: enter(f"{side}/head") for side in "ab"}
    name = shown(heads)
    deeds.decide(name, side="a", choice=Choice.SIGN, present=BOTH, words="", language="en")
    assert "declared by one side" in heads["b"].get(f"/cases/{name}").content.decode()
