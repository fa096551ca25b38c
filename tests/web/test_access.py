"""Who may what: every address × every role × both delegations × strangers × tokens; and that each side is blind.

The tables below say what is meant; the addresses come from the application itself, so that a new one without a rule
fails here.
"""

import asyncio
import re
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from ceasefire.web.access import ACTS, EVERYONE

ANYONE = {
    r"^static/(?P<path>[\w./-]+)$": "styles and scripts",
    "health": "is the server there",
    "api/openapi.json": "how the interface is described",
    "^api/?$": "nothing",
    "^api/": "nothing",
    "sign-in": "the door",
    "sign-in/passkey": "the door, for a key",
    "language": "before signing in too",
    "sw.js": "the worker that keeps drafts",
    "openrosa/too-large": "says how large a part may be",
    "api/too-large": "says how large a file may be",
}
"""Addresses that need no session, and why."""
SIGNED_IN = {
    "": "leads to the watch",
    "news": "that something is new, never what",
    "sign-out": "ends the session",
    "observe/too-large": "says how large a file may be",
}
"""Addresses for whoever is signed in."""
SCREENS = {
    "constitution": "see",
    "constitution/propose": "sign",
    "constitution/<str:name>/sign": "sign",
    "keys": "see",
    "keys/register": "see",
    "keys/<int:number>/revoke": "see",
    "keys/tokens": "see",
    "keys/tokens/<int:number>/revoke": "see",
    "sign-off/<str:name>": "see",
    "sign-off/<str:name>/approve": "see",
    "sign-off/<str:name>/withdraw": "see",
    "watch": "see",
    "watch/incidents": "see",
    "watch/since": "see",
    "watch/shapes": "see",
    "watch/coverage": "see",
    "watch/region/<str:name>": "see",
    "watch/areas": "see",
    "cases": "see",
    "cases/<str:name>": "see",
    "cases/<str:name>/assess": "assess",
    "cases/<str:name>/draft": "assess",
    "cases/<str:name>/discard": "assess",
    "cases/<str:name>/sign": "sign",
    "reports": "see",
    "reports/draw-up": "report",
    "reports/<str:number>": "see",
    "reports/<str:number>/sign": "sign",
    "reports/<str:number>/erratum": "sign",
    "reports/<str:number>/download/<str:name>": "export",
    "observe": "observe",
    "observe/offline": "observe",
    "observe/send": "observe",
    "observe/draft": "observe",
    "observe/discard": "observe",
    "observe/files": "upload",
    "observe/token": "observe",
    "observe/receipt/<str:sha>": "observe",
    "agreement": "see",
    "agreement/note": "answer",
    "agreement/note/<str:name>/confirm": "answer",
    "agreement/download/agreement.ics": "export",
    r"^exhibits/(?P<sha>[0-9a-f]{64})$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/part$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/state$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/again$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/copy$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/still/(?P<number>\d{1,2})$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/picture$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/ground$": "see",
    r"^exhibits/(?P<sha>[0-9a-f]{64})/download$": "export",
    "complaints": "see",
    "complaints/<str:number>": "see",
    "complaints/<str:number>/task": "task",
    "complaints/<str:number>/answer": "answer",
    "complaints/<str:number>/close": "close",
    "complaints/<str:number>/reopen": "answer",
    "complaints/<str:number>/download/receipt.<str:language>.pdf": "receipt",
    "liaison": "liaise",
    "liaison/heard": "liaise",
    "liaison/told": "liaise",
    "liaison/<str:name>": "liaise",
    "liaison/<str:name>/higher": "liaise",
    "liaison/<str:name>/replied": "liaise",
    "roster": "see",
    "roster/plan": "roster",
    "roster/plan/work-out": "roster",
    "roster/leave": "see",
    "roster/leave/enter": "roster",
    "roster/leave/deputies": "roster",
    "roster/handover": "see",
    "roster/handover/write": "watch",
    "roster/handover/<str:handover>/sign": "watch",
    "roster/handover/<str:handover>/take-over": "watch",
    "roster/<str:roster>/sign": "sign",
    "teams": "see",
    "training": "see",
    "training/plan": "see",
    "training/courses": "see",
    "training/enter": "train",
    "training/enter/<str:what>": "train",
    "training/file": "train",
    "training/download/certificate/<str:award>.pdf": "export",
    "quality": "see",
    "quality/sampling": "see",
    "quality/plan": "inspect",
    "quality/<str:name>": "see",
    "quality/<str:name>/done": "inspect",
    "quality/<str:name>/close": "inspect",
    "quality/<str:name>/action": "inspect",
    "quality/<str:name>/look": "inspect",
    "received": "vet",
    "received/approve": "vet",
    "received/enter": "approve",
    "received/back": "vet",
    "land": "see",
    "land/map": "see",
    "land/open": "land",
    "land/unit": "land",
    "land/parcel/<path:name>": "see",
    "land/sign/<path:name>": "sign",
    "land/act/<str:form>/<path:name>": "land",
    "tasks": "see",
    "tasks/draw-up": "order",
    "tasks/accredit": "sign",
    "tasks/accredit/step": "sign",
    "tasks/work/<str:form>/<path:name>": "clear",
    "tasks/order/<str:form>/<path:name>": "order",
    "tasks/sign/<str:form>/<path:name>": "sign",
    "tasks/one/<path:name>": "see",
    "tasks/day/<path:name>": "clear",
    "tasks/sheet/<path:name>": "clear",
    "devices": "see",
    "devices/reported": "clear",
    "devices/stepped": "clear",
    "devices/demolition": "clear",
    "admin": "manage",
    "admin/accounts": "manage",
    "admin/accounts/<int:number>": "manage",
    "admin/accounts/<int:number>/password": "manage",
    "admin/tokens": "manage",
    "admin/tokens/<int:number>/revoke": "manage",
    "admin/audit": "manage",
    "admin/audit/export.csv": "manage",
    "admin/centre": "manage",
}
"""Address of a screen → act of `web.access`."""
PROGRAMS = {
    ("get", "/api/centre"): "see",
    ("get", "/api/incidents"): "see",
    ("get", "/api/incidents/{name}"): "see",
    ("post", "/api/incidents/{name}/assess"): "assess",
    ("post", "/api/incidents/{name}/decide"): "sign",
    ("get", "/api/observations"): "export",
    ("get", "/api/observations/{name}"): "export",
    ("get", "/api/reports"): "see",
    ("post", "/api/reports"): "report",
    ("get", "/api/reports/{slug}"): "see",
    ("get", "/api/reports/{slug}/document"): "export",
    ("get", "/api/reports/{slug}/files/{name}"): "export",
    ("post", "/api/reports/{slug}/sign"): "sign",
    ("post", "/api/reports/{slug}/errata"): "sign",
    ("get", "/api/complaints"): "see",
    ("get", "/api/complaints/{name}"): "see",
    ("post", "/api/complaints/{name}/task"): "task",
    ("post", "/api/complaints/{name}/answer"): "answer",
    ("post", "/api/complaints/{name}/close"): "close",
    ("post", "/api/complaints/{name}/reopen"): "answer",
    ("get", "/api/complaints/{name}/files/receipt.{language}.pdf"): "receipt",
    ("get", "/api/drafts"): "assess",
    ("get", "/api/drafts/{name}"): "assess",
    ("put", "/api/drafts/{name}"): "assess",
    ("delete", "/api/drafts/{name}"): "assess",
    ("get", "/api/entries/{sha}"): "observe",
    ("post", "/api/entries"): "observe",
    ("get", "/api/exhibits"): "see",
    ("get", "/api/exhibits/{sha}"): "see",
    ("put", "/api/exhibits/{sha}"): "upload",
    ("get", "/api/exhibits/{sha}/bytes"): "export",
    ("get", "/api/exhibits/{sha}/copy"): "see",
    ("get", "/api/exhibits/{sha}/stills/{number}"): "see",
    ("get", "/api/liaison"): "liaise",
    ("get", "/api/liaison/terms"): "liaise",
    ("get", "/api/liaison/{name}"): "liaise",
    ("post", "/api/liaison/heard"): "liaise",
    ("post", "/api/liaison/told"): "liaise",
    ("post", "/api/liaison/{name}/higher"): "liaise",
    ("post", "/api/liaison/{name}/replied"): "liaise",
    ("get", "/api/roster"): "see",
    ("post", "/api/roster"): "roster",
    ("get", "/api/roster/watch"): "see",
    ("get", "/api/roster/leave"): "see",
    ("post", "/api/roster/leave"): "roster",
    ("post", "/api/roster/deputies"): "roster",
    ("get", "/api/roster/{name}"): "see",
    ("post", "/api/roster/{name}/sign"): "sign",
    ("get", "/api/handovers"): "see",
    ("post", "/api/handovers"): "watch",
    ("get", "/api/handovers/{name}"): "see",
    ("post", "/api/handovers/{name}/sign"): "watch",
    ("post", "/api/handovers/{name}/take-over"): "watch",
    ("get", "/api/land"): "see",
    ("get", "/api/land/map"): "see",
    ("get", "/api/land/forms"): "see",
    ("get", "/api/land/parcel"): "see",
    ("post", "/api/land/open"): "land",
    ("post", "/api/land/unit"): "land",
    ("post", "/api/land/act/{deed}"): "land",
    ("post", "/api/land/sign"): "sign",
    ("get", "/api/tasks"): "see",
    ("post", "/api/tasks"): "order",
    ("get", "/api/tasks/forms"): "see",
    ("get", "/api/tasks/{name}"): "see",
    ("post", "/api/tasks/accredit/{deed}"): "sign",
    ("post", "/api/tasks/{name}/work/{deed}"): "clear",
    ("post", "/api/tasks/{name}/order/{deed}"): "order",
    ("post", "/api/tasks/{name}/sign/{deed}"): "sign",
    ("get", "/api/devices"): "see",
    ("post", "/api/devices/{deed}"): "clear",
    ("get", "/api/received"): "vet",
    ("get", "/api/received/{sha}"): "vet",
    ("post", "/api/received/{sha}/approve"): "vet",
    ("post", "/api/received/{sha}/enter"): "approve",
    ("post", "/api/received/{sha}/back"): "vet",
    ("get", "/api/quality"): "see",
    ("post", "/api/quality"): "inspect",
    ("get", "/api/quality/forms"): "see",
    ("get", "/api/quality/sampling"): "see",
    ("get", "/api/quality/{name}"): "see",
    ("post", "/api/quality/{name}/{deed}"): "inspect",
    ("get", "/api/training"): "see",
    ("get", "/api/training/plan"): "see",
    ("get", "/api/training/courses"): "see",
    ("get", "/api/training/forms"): "train",
    ("post", "/api/training/file"): "train",
    ("post", "/api/training/enter/{deed}"): "train",
    ("get", "/api/training/certificates/{award}.pdf"): "export",
    ("get", "/api/teams"): "see",
    ("get", "/api/agreement"): "see",
    ("get", "/api/agreement/shapes"): "see",
    ("get", "/api/agreement/duties"): "see",
    ("get", "/api/agreement/calendar"): "see",
    ("get", "/api/constitution"): "see",
    ("post", "/api/constitution/changes"): "sign",
    ("post", "/api/constitution/changes/{name}/sign"): "sign",
}
"""Method and address of the interface → act of `web.access`."""
PHONES = {
    "openrosa/formList": "upload",
    "openrosa/forms/<str:name>": "upload",
    "openrosa/forms/<str:name>/manifest": "upload",
    "openrosa/submission": "upload",
}
"""Address for phones → act of `web.access`; a token in HTTP Basic opens it, nothing else."""
ROLES = sorted(EVERYONE)
PROGRAM_ROLES = sorted(EVERYONE - {"admin"})
PASSWORD = "a long word for exercises"
SAMPLES = {"path": "desk/desk.css", "sha": "0" * 64, "number": "0", "name": "none", "language": "en", "slug": "none"}
SAMPLES |= {"handover": "none", "roster": "none", "what": "run", "award": "none"}
SAMPLES |= {"form": "split", "deed": "stop"}


def views(patterns: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """Every pattern of the application with its view, nested ones with what stands before them."""
    for one in patterns:
        whole = before + str(one.pattern)
        if hasattr(one, "url_patterns"):
            yield from views(one.url_patterns, whole)
        else:
            yield whole, one.callback


def every_view() -> dict[str, Any]:
    from django.urls import get_resolver

    return dict(views(get_resolver().url_patterns))


def operations() -> set[tuple[str, str]]:
    from ceasefire.web.api.application import api

    return {(method, path) for path, found in api.get_openapi_schema()["paths"].items() for method in found}


def address(pattern: str, **values: str) -> str:
    """A pattern with its parts filled in."""
    given = SAMPLES | values
    text = re.sub(r"\(\?P<(\w+)>(?:\[[^\]]*\]|[^()\[\]])*\)", lambda found: given[found[1]], pattern)
    text = re.sub(r"<(?:\w+:)?(\w+)>|\{(\w+)\}", lambda found: given[found[1] or found[2]], text)
    return "/" + text.strip("^$/?").replace("\\", "")


def seat(side: str, role: str) -> Client:
    """Someone signed in who has one role only."""
    from ceasefire.web.standing_up import open_account

    open_account(f"only-{role}-{side}", f"{side}/second", [role], PASSWORD)
    browser = Client(headers={"user-agent": "test"})
    answer = browser.post("/sign-in", {"username": f"only-{role}-{side}", "password": PASSWORD})
    assert answer.status_code == 302
    return browser


def program(side: str, roles: list[str]) -> Client:
    from ceasefire.web import tokens

    _, secret = tokens.make(side, f"{side} {' '.join(roles)}", roles, f"{side}/head")
    return Client(headers={"authorization": f"Bearer {secret}"})


def test_every_address_has_a_rule(desk: Any) -> None:
    ruled = set(ANYONE) | set(SIGNED_IN) | set(SCREENS) | set(PHONES)
    found = {one for one in every_view() if not one.startswith("api/") or one in ANYONE}
    assert found == ruled
    assert operations() == set(PROGRAMS)
    routes = {one.replace("<", "{").replace(">", "}") for one in every_view() if one.startswith("api/")} - set(ANYONE)
    assert {f"/{one}" for one in routes} - {"/api/"} == {path for _, path in PROGRAMS}


def test_the_reference_page_tells_the_same() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reference" / "api.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(GET|POST|PUT|DELETE) (/api/\S+)` \| (\w+) \|", page, re.M)
    assert {(method.lower(), path): act for method, path, act in rows} == PROGRAMS


def test_every_address_for_phones_asks_for_its_act(desk: Any) -> None:
    found = {one: getattr(view, "needs_token", None) for one, view in every_view().items() if one in PHONES}
    assert found == PHONES


@pytest.mark.parametrize("side", ["a", "b"])
@pytest.mark.parametrize("role", PROGRAM_ROLES)
def test_a_phone_may_what_its_role_says_and_nothing_else(desk: Any, side: str, role: str) -> None:
    from ceasefire.web import tokens

    _, secret = tokens.make(side, "phone", [role], f"{side}/head")
    asks = Client(headers={"authorization": "Basic " + b64encode(f"phone:{secret}".encode()).decode()})
    for pattern, act in PHONES.items():
        for answer in (asks.get(address(pattern, name="hazard")), asks.post(address(pattern, name="hazard"))):
            assert (answer.status_code == 403) == (role not in ACTS[act]), (pattern, answer.status_code)
            assert answer.status_code in (200, 400, 403, 405)


def test_neither_a_session_nor_a_bearer_nor_nobody_opens_the_door_for_phones(enter: Any) -> None:
    for browser in (Client(), enter("a/head"), program("a", PROGRAM_ROLES)):
        for pattern in PHONES:
            for answer in (browser.get(address(pattern)), browser.post(address(pattern))):
                assert answer.status_code == 401, pattern
                assert answer["WWW-Authenticate"].startswith("Basic ")


def test_every_operation_asks_for_its_act(desk: Any) -> None:
    from ceasefire.web.api.application import api

    found = {}
    for prefix, router in api._routers:
        for path, view in router.path_operations.items():
            for one in view.operations:
                gates = one.auth_callbacks
                assert len(gates) == 1, path
                found |= {(method.lower(), f"/api{prefix}{path}"): gates[0].act for method in one.methods}
    assert {key: act for key, act in found.items() if act} == PROGRAMS


def test_every_screen_asks_for_its_act(desk: Any) -> None:
    found = {one: getattr(view, "needs", None) for one, view in every_view().items() if one in SCREENS}
    assert found == SCREENS


@pytest.mark.parametrize("side", ["a", "b"])
@pytest.mark.parametrize("role", ROLES)
def test_a_role_may_what_its_acts_say_and_nothing_else(desk: Any, side: str, role: str) -> None:
    browser = seat(side, role)
    wrong = []
    for pattern, act in SCREENS.items():
        statuses = {browser.post(address(pattern)).status_code}
        if role not in ACTS[act] or statuses == {405}:
            statuses |= {browser.get(address(pattern)).status_code}
        if (403 in statuses) != (role not in ACTS[act]) or not statuses <= {200, 302, 403, 404, 405, 422}:
            wrong.append((pattern, statuses))
    assert not wrong


def test_a_stranger_gets_no_further_than_the_door(desk: Any) -> None:
    wrong = []
    for pattern in set(SIGNED_IN) | set(SCREENS):
        for answer in (Client().get(address(pattern)), Client().post(address(pattern))):
            if answer.status_code != 302 or not answer["Location"].startswith("/sign-in"):
                wrong.append((pattern, answer.status_code))
    for method, path in PROGRAMS:
        if getattr(Client(), method)(address(path)).status_code != 401:
            wrong.append((path, method))
    assert not wrong


@pytest.mark.parametrize("side", ["a", "b"])
def test_a_token_opens_the_interface_alone(desk: Any, side: str) -> None:
    from ceasefire.web import tokens

    _, secret = tokens.make(side, "all", PROGRAM_ROLES, f"{side}/head")
    browser = Client(headers={"authorization": f"Bearer {secret}"})
    for pattern in SCREENS:
        assert browser.get(address(pattern)).status_code == 302, pattern


@pytest.mark.parametrize("side", ["a", "b"])
def test_a_session_opens_the_screens_alone(enter: Any, side: str) -> None:
    browser = enter(f"{side}/head")
    for method, path in PROGRAMS:
        assert getattr(browser, method)(address(path)).status_code == 401, path


@pytest.mark.parametrize("side", ["a", "b"])
@pytest.mark.parametrize("role", PROGRAM_ROLES)
def test_a_token_may_what_its_role_says_and_nothing_else(desk: Any, side: str, role: str) -> None:
    asks = program(side, [role])
    wrong = []
    for (method, path), act in PROGRAMS.items():
        more = {"content_type": "application/json", "data": {}} if method in ("post", "put") else {}
        status = getattr(asks, method)(address(path), **more).status_code
        if (status == 403) != (role not in ACTS[act]) or status not in (200, 403, 404, 422):
            wrong.append((method, path, status))
    assert not wrong


MARKS = {
    "words": "Marker-words-sealed",
    "reason": "Marker-reason-sealed",
    "draft": "Marker-draft-unfinished",
    "token": "Marker-token-label",
    "account": "marker-account-name",
    "line": "marker-audit-line",
    "office": "marker-office-account",
}


@pytest.fixture
def hidden(enter: Any) -> dict[str, str]:
    """Side a has said, begun, made and read things, each with a mark; a report, an exhibit, a complaint are there."""
    from ceasefire.store.projections.models import Original, Receipt
    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Draft, Officer
    from ceasefire.web.standing_up import open_account

    head = enter("a/head")
    name = sorted(re.findall(r'href="/cases/(inc-[^"]+)"', head.get("/cases").content.decode()))[0]
    said = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}
    said |= {"words": MARKS["words"], "rival-works": "ruled_out", "reason-works": MARKS["reason"]}
    assert head.post(f"/cases/{name}/assess", said).status_code == 302
    drawn = head.post("/reports/draw-up", {"day": "2021-01-30"})
    me = Officer.objects.get(username="head-a")
    for kind in ("observe", "observation", "assess", "report"):
        Draft.objects.create(officer=me, kind=kind, about=name, body={"words": MARKS["draft"], "text": MARKS["draft"]})
    tokens.make("a", MARKS["token"], ["reader"], f"a/{MARKS['office']}")
    open_account(f"{MARKS['account']}-a", "a/second", ["reader"], PASSWORD)
    head.get(f"/cases/{MARKS['line']}")
    return {
        "name": name,
        "slug": drawn["Location"].rpartition("/")[2],
        "sha": str(Original.objects.order_by("sha256").values_list("sha256", flat=True)[0]),
        "complaint": str(Receipt.objects.order_by("number").values_list("number", flat=True)[0]),
        "account": str(Officer.objects.get(username=f"{MARKS['account']}-a").pk),
    }


def told(answer: Any) -> str:
    """Everything an answer says: its head and its body, in pieces or whole."""
    body = b"".join(answer) if answer.streaming else answer.content
    return f"{answer.headers} {body.decode('utf-8', 'replace')}"


def asked(pattern: str, there: dict[str, str]) -> str:
    """An address with what is really there, accounts of the other side included."""
    number = there["slug"] if pattern.startswith("reports") else there["complaint"]
    number = there["account"] if pattern.startswith("admin") else "0" if "exhibits" in pattern else number
    name = "report.json" if "download" in pattern or "files" in pattern else there["name"]
    name = there["complaint"] if "/api/complaints" in pattern else name
    return address(pattern, name=name, number=number, sha=there["sha"], slug=there["slug"])


def everything(browser: Client, asks: Client, there: dict[str, str]) -> Iterator[tuple[str, str]]:
    """All that one side's officer and program can get out of the desk: pages, errors, exports, answers."""
    for pattern in [*SCREENS, "", "observe/too-large", "health"]:
        path = asked(pattern, there)
        yield path, told(browser.get(path))
        if not pattern.startswith("admin/accounts/"):
            yield f"POST {path}", told(browser.post(path, {"choice": "sign", "words": "x", "happened": "perhaps"}))
    for method, path in PROGRAMS:
        more = {"content_type": "application/json", "data": {"officer": "a/head"}} if method in ("post", "put") else {}
        yield path, told(getattr(asks, method)(asked(path, there), **more))
    for query in ("at=2030-01-01T00:00:00Z", "kind=allegation", "standing=one_spoke", "limit=x"):
        for path in ("/api/incidents", "/api/observations", "/watch/incidents"):
            yield f"{path}?{query}", told((asks if "api" in path else browser).get(f"{path}?{query}"))
    for query in ("who=a/head", "who=a/token-1", "path=/cases", "act=read", "before=999999999"):
        yield query, told(browser.get(f"/admin/audit?{query}")) + told(browser.get(f"/admin/audit/export.csv?{query}"))


def test_neither_side_reads_what_is_the_other_s(enter: Any, hidden: dict[str, str]) -> None:
    found = list(everything(enter("b/head"), program("b", PROGRAM_ROLES), hidden))
    assert len(found) > 130
    leaks = [(path, kind) for path, text in found for kind, mark in MARKS.items() if mark in text]
    leaks = [(path, kind) for path, kind in leaks if MARKS[kind] not in path]
    assert not leaks


def test_an_officer_s_draft_is_read_by_nobody_of_the_own_side_either(enter: Any, hidden: dict[str, str]) -> None:
    found = list(everything(enter("a/analyst"), program("a", PROGRAM_ROLES), hidden))
    assert not [path for path, text in found if MARKS["draft"] in text]
    assert MARKS["draft"] in told(enter("a/head").get(f"/cases/{hidden['name']}"))  # its own officer reads it


def test_the_marks_would_be_found(enter: Any, hidden: dict[str, str]) -> None:
    """The other way round: its own side sees them, and after both have spoken so does the other."""
    own = " ".join(text for _, text in everything(enter("a/head"), program("a", PROGRAM_ROLES), hidden))
    assert {kind for kind, mark in MARKS.items() if mark in own} >= {"token", "account", "line", "office"}
    said = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}
    assert enter("b/analyst").post(f"/cases/{hidden['name']}/assess", said).status_code == 302
    assert MARKS["words"] in told(enter("b/head").get(f"/cases/{hidden['name']}"))
    assert MARKS["words"] in told(program("b", ["reader"]).get(f"/api/incidents/{hidden['name']}"))


def test_news_tell_that_something_is_new_and_not_what(enter: Any, hidden: dict[str, str]) -> None:
    from ceasefire.web.live import _told

    async def first() -> str:
        return await anext(_told())

    assert re.fullmatch(r"event: new\ndata: \d+ \d+\n\n", asyncio.run(first()))
