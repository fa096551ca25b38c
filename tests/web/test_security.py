"""What the list of security checks (`docs/reference/security-checks.md`) rests on, and that the list is whole."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

ROOT = Path(__file__).parents[2]
LIST = ROOT / "docs" / "reference" / "security-checks.md"
NUMBERS = {
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1, "3.2": 2, "3.3": 4,
    "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4, "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3,
    "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5,
    "7.5": 2, "7.6": 2, "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1, "9.1": 3, "9.2": 4, "10.1": 2, "10.2": 2, "10.3": 4,
    "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1,
    "12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5, "14.1": 2, "14.2": 4, "14.3": 3,
    "15.1": 3, "15.2": 3, "15.3": 7, "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3, "17.1": 1, "17.2": 4,
    "17.3": 2,
}  # fmt: skip
"""How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are its first ones."""


def listed() -> list[tuple[str, str, str]]:
    """Number, standing, and what is said of it; `10.4.1–11` stands for eleven of them."""
    found = []
    for line in LIST.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if re.fullmatch(r"\d+\.\d+\.\d+(–\d+)?", cells[0]):
            section, first, last = re.fullmatch(r"(\d+\.\d+)\.(\d+)(?:–(\d+))?", cells[0]).groups()
            found += [(f"{section}.{n}", cells[2], cells[3]) for n in range(int(first), int(last or first) + 1)]
    return found


def test_every_requirement_stands_in_the_list_once() -> None:
    wanted = [f"{section}.{n}" for section, count in NUMBERS.items() for n in range(1, count + 1)]
    assert sorted(number for number, _, _ in listed()) == sorted(wanted)
    assert {standing for _, standing, _ in listed()} == {"met", "open", "not applicable"}
    assert all(said for _, _, said in listed())


def test_what_is_met_names_a_file_that_is_there() -> None:
    for number, standing, said in listed():
        files = re.findall(r"`((?:src|tests|docs)/[\w./-]+)`", said)
        assert files or standing != "met", number
        for file in files:
            assert (ROOT / file).exists(), (number, file)


def test_over_https_every_answer_says_to_come_back_that_way(enter: Any, settings_of_tls: None) -> None:
    for path in ("/watch", "/static/desk/desk.css", "/nothing"):
        assert enter("a/head").get(path)["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"


@pytest.fixture
def settings_of_tls(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.conf import settings

    monkeypatch.setattr(settings, "TLS", True)


def test_trace_is_not_answered(desk: Path) -> None:
    assert Client().trace("/sign-in").status_code == 405


def test_every_text_says_its_characters(enter: Any) -> None:
    browser = enter("a/head")
    for path in ("/watch", "/static/desk/desk.css", "/static/desk/desk.js", "/agreement/download/agreement.ics"):
        assert "charset=utf-8" in browser.get(path)["Content-Type"].lower(), path


def test_an_account_that_is_closed_loses_its_sessions(enter: Any) -> None:
    from ceasefire.web.accounts.models import Officer

    browser = enter("a/head")
    assert browser.get("/watch").status_code == 200
    Officer.objects.filter(username="head-a").update(is_active=False)
    assert browser.get("/watch").status_code == 302


def test_signing_out_ends_the_session_and_signing_in_makes_a_new_one(enter: Any) -> None:
    browser = enter("a/head")
    first = browser.cookies["desk"].value
    browser.post("/sign-out")
    thief = Client(headers={"user-agent": "test"})
    thief.cookies["desk"] = first
    assert thief.get("/watch").status_code == 302
    assert enter("a/head").cookies["desk"].value != first
    assert browser.cookies["desk"]["samesite"] == "Strict"


def test_long_passwords_of_any_signs_are_taken_as_they_are(desk: Path) -> None:
    from ceasefire.web.standing_up import open_account

    password = "  Ünïcode şifrə, ключ, բառ " * 4
    open_account("long", "a/duty", ["reader"], password)
    answers = [Client().post("/sign-in", {"username": "long", "password": one}) for one in (password, password.strip())]
    assert [answer.status_code for answer in answers] == [302, 401]


@pytest.mark.parametrize("password", ["short", "password1234", "long-account", "qwertyuiop123"])
def test_weak_passwords_open_no_account(desk: Path, password: str) -> None:
    from ceasefire.vocabulary.refusal import Refusal
    from ceasefire.web.standing_up import open_account

    with pytest.raises(Refusal, match="weak"):
        open_account("long-account", "a/duty", ["reader"], password)
