"""Settings of a delegation: its accounts, tokens and audit log; nothing of the other side is there, not even a name."""

import csv
import io
import re
from typing import Any

import pytest
from click.testing import CliRunner
from django.test import Client

from ceasefire.agreement.strict import LANGUAGES
from ceasefire.languages import knows

PAGES = ("/admin", "/admin/audit", "/admin/centre", "/admin/audit/export.csv")


def officer(username: str) -> Any:
    from ceasefire.web.accounts.models import Officer

    return Officer.objects.get(username=username)


def form(one: Any, **more: Any) -> dict[str, Any]:
    from ceasefire.web.accounts.keeping import state_of

    return {"roles": one.roles, "tongue": one.language, "open": "yes", "seen": state_of(one), **more}


def told_once(answer: Any) -> str:
    found = re.search(r'class="note" role="status">.*?<code>([^<]+)</code>', answer.content.decode(), re.S)
    assert found
    return found[1]


def sign_in(username: str, password: str) -> int:
    return (
        Client(headers={"user-agent": "test"})
        .post("/sign-in", {"username": username, "password": password})
        .status_code
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_settings_read_in_every_language(enter: Any, language: str) -> None:
    for path in PAGES:
        answer = enter("a/head", language).get(path)
        assert answer.status_code == 200
        assert not re.search(r">\s*(admin|token|web)-[a-z-]+\s*<", b"".join(answer).decode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_is_made_is_known(language: str) -> None:
    from ceasefire.web.accounts.models import ROLES
    from ceasefire.web.screens.admin import ACTS

    made = [f"admin-role-{one}" for one in ROLES] + [f"admin-act-{one}" for one in ACTS]
    made += [f"admin-mandate-{one}" for one in ("monitor", "verify", "attribute", "publish")]
    assert not [key for key in made if not knows(key, language)]


def test_an_account_is_opened_and_its_password_told_once(enter: Any) -> None:
    browser = enter("a/head")
    given = {"username": "night", "post": "a/duty", "roles": ["duty", "reader"], "tongue": "hy"}
    answer = browser.post("/admin/accounts", given)
    secret = told_once(answer)
    assert officer("night-a").roles == ["duty", "reader"]
    assert sign_in("night-a", secret) == 302
    assert secret not in browser.get("/admin").content.decode()
    again = browser.post("/admin/accounts", given)
    assert again.status_code == 422
    assert 'value="night"' in again.content.decode()


@pytest.mark.parametrize(
    "wrong", [{"post": "b/duty"}, {"roles": ["emperor"]}, {"roles": []}, {"username": "../x"}, {"tongue": "xx"}]
)
def test_what_cannot_be_an_account_is_refused(enter: Any, wrong: dict[str, Any]) -> None:
    given = {"username": "night", "post": "a/duty", "roles": ["duty"], "tongue": "en"} | wrong
    assert enter("a/head").post("/admin/accounts", given).status_code == 422


def test_a_name_the_other_side_has_is_not_told(enter: Any) -> None:
    given = {"username": "duty-b", "post": "a/duty", "roles": ["duty"], "tongue": "en"}
    assert enter("a/head").post("/admin/accounts", given).status_code == 200
    assert officer("duty-b-a").side == "a"


def test_a_closed_account_is_out_at_once(enter: Any) -> None:
    duty, head = enter("a/duty"), enter("a/head")
    one = officer("duty-a")
    closed = {key: value for key, value in form(one).items() if key != "open"}
    assert head.post(f"/admin/accounts/{one.pk}", closed).status_code == 302
    assert duty.get("/watch").status_code == 302
    assert sign_in("duty-a", "a long word for exercises") == 401


def test_a_new_password_ends_the_old_one_and_its_sessions(enter: Any) -> None:
    duty, head = enter("a/duty"), enter("a/head")
    secret = told_once(head.post(f"/admin/accounts/{officer('duty-a').pk}/password"))
    assert duty.get("/watch").status_code == 302
    assert sign_in("duty-a", "a long word for exercises") == 401
    assert sign_in("duty-a", secret) == 302


def test_two_who_change_one_account_do_not_overwrite_each_other(enter: Any) -> None:
    head, one = enter("a/head"), officer("duty-a")
    stale = form(one)
    assert head.post(f"/admin/accounts/{one.pk}", form(one, roles=["reader"])).status_code == 302
    answer = head.post(f"/admin/accounts/{one.pk}", stale)
    assert answer.status_code == 422
    assert officer("duty-a").roles == ["reader"]


def test_nobody_locks_themselves_out(enter: Any) -> None:
    head, me = enter("a/head"), officer("head-a")
    assert head.post(f"/admin/accounts/{me.pk}", form(me, roles=["head"])).status_code == 422
    assert "admin" in officer("head-a").roles


def test_the_other_side_s_accounts_and_tokens_are_not_there(enter: Any) -> None:
    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Token

    theirs, _ = tokens.make("b", "theirs alone", ["reader"], "b/head")
    head, one = enter("a/head"), officer("duty-b")
    assert head.post(f"/admin/accounts/{one.pk}", form(one, roles=["reader"])).status_code == 404
    assert head.post(f"/admin/accounts/{one.pk}/password").status_code == 404
    assert head.post(f"/admin/tokens/{theirs.pk}/revoke").status_code == 404
    assert Token.objects.get(pk=theirs.pk).revoked_at is None
    assert sign_in("duty-b", "a long word for exercises") == 302
    for path in PAGES:
        text = b"".join(head.get(path)).decode()
        assert "duty-b" not in text
        assert "theirs alone" not in text


def test_a_token_is_made_used_and_revoked_on_the_screen(enter: Any) -> None:
    from ceasefire.web.accounts.models import Token

    head = enter("a/head")
    secret = told_once(head.post("/admin/tokens", {"label": "the map", "roles": ["reader"]}))
    program = Client(headers={"authorization": f"Bearer {secret}"})
    assert program.get("/api/centre").json()["side"] == "a"
    assert secret not in head.get("/admin").content.decode()
    assert head.post("/admin/tokens", {"label": "the map", "roles": ["reader"]}).status_code == 422
    assert head.post("/admin/tokens", {"label": "more", "roles": ["admin"]}).status_code == 422
    assert head.post(f"/admin/tokens/{Token.objects.get().pk}/revoke").status_code == 302
    assert program.get("/api/centre").status_code == 401


def test_the_audit_log_is_narrowed_and_taken_along(enter: Any) -> None:
    head, duty = enter("a/head"), enter("a/duty")
    enter("b/head").get("/cases")
    duty.get("/reports")
    duty.get("/admin")
    page = head.get("/admin/audit", {"who": "a/duty", "act": "refused"}).content.decode()
    assert "<code>/admin</code>" in page
    assert "<code>/reports</code>" not in page
    rows = list(csv.DictReader(io.StringIO(b"".join(head.get("/admin/audit/export.csv")).decode())))
    assert {row["who"].partition("/")[0] for row in rows} == {"a"}
    assert {row["path"] for row in rows} >= {"/reports", "/admin"}
    assert head.get("/admin/audit", {"start": "2000-01-01", "end": "2000-01-02"}).content.count(b"<code>/") == 0
    assert head.get("/admin/audit", {"start": "nonsense"}).status_code == 422
    again = b"".join(head.get("/admin/audit/export.csv", {"act": "exported"})).decode()
    assert "/admin/audit/export.csv" in again


def test_no_cell_is_a_formula() -> None:
    from ceasefire.web.screens.admin import _plain

    assert [_plain(cell) for cell in ("=1+1", "@x", "/cases")] == ["'=1+1", "'@x", "/cases"]


def test_only_those_manage_whose_role_it_is(enter: Any) -> None:
    for path in PAGES:
        assert enter("a/duty").get(path).status_code == 403


def test_the_command_makes_lists_and_revokes(desk: Any) -> None:
    from ceasefire.cli.token import command

    run, centre = CliRunner(), ["--side", "a", "--centre", str(desk), "--json"]
    made = run.invoke(command, ["make", "the map", "--role", "reader", *centre])
    assert made.exit_code == 0, made.output
    assert '"secret": "cft_' in made.output
    listed = run.invoke(command, ["list", *centre])
    assert '"label": "the map"' in listed.output
    assert "cft_" not in listed.output
    number = re.search(r'"number": (\d+)', made.output)
    assert number
    assert run.invoke(command, ["revoke", number[1], *centre]).exit_code == 0
    assert '"revoked": true' in run.invoke(command, ["list", *centre]).output
