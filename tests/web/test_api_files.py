"""Files by the interface: sealed under their digest as they came, whatever they are said to be; receipts."""

import threading
from hashlib import sha256
from typing import Any

import pytest
from django.test import Client

FORM = b'{"form":"ceasefire-form/1","kind":"post_log","reference":"x","asset":"p","watches":[]}'
LIES = (
    "application/octet-stream",
    "multipart/form-data; boundary=x",
    "application/json",
    "application/x-www-form-urlencoded",
    "text/plain; charset=utf-16",
    "nonsense",
)


@pytest.fixture
def program(desk: Any) -> Any:
    """A program of side a with these roles, asking in a language."""
    from ceasefire.web import tokens
    from ceasefire.web.accounts.models import Token

    def made(*roles: str, language: str = "en", side: str = "a") -> Client:
        _, secret = tokens.make(side, f"test {Token.objects.count()}", roles, f"{side}/head")
        return Client(headers={"authorization": f"Bearer {secret}", "accept-language": language})

    return made


def put(asks: Client, data: bytes, name: str = "day.json", kind: str = LIES[0], sha: str = "") -> Any:
    where = f"/api/exhibits/{sha or sha256(data).hexdigest()}"
    answer = asks.put(where, data, content_type=kind, query_params={"name": name})
    for thread in threading.enumerate():
        if thread.name == "reading":
            thread.join(timeout=60)
    return answer


def sealed() -> dict[str, bytes]:
    """What came by this door: names and bytes as they lie in the store."""
    from ceasefire.store.projections.models import Original
    from ceasefire.web.door import door

    with door.centre() as centre:
        rows = Original.objects.filter(channel="desk")
        return {one.name: centre.sealed(one.sha256).read_bytes() for one in rows}


def test_a_file_is_sealed_once_for_its_digest_and_read(program: Any) -> None:
    from ceasefire.store.projections.models import EntryRow

    asks, other = program("observer", "reader"), program("duty", side="b")
    first = put(asks, FORM)
    assert (first.status_code, first.json()["refused"]) == (201, [])
    entries = EntryRow.objects.count()
    again = [put(asks, FORM), put(asks, FORM, name="another name"), put(other, FORM)]
    assert [one.status_code for one in again] == [200, 200, 200]
    assert EntryRow.objects.count() == entries
    assert sealed() == {"day.json": FORM}
    told = asks.get(f"/api/exhibits/{sha256(FORM).hexdigest()}").json()
    assert (told["name"], told["sensor"], told["size"]) == ("day.json", "forms/1", len(FORM))
    assert {one.json()["sha256"] for one in (first, *again)} == {told["sha256"]}


@pytest.mark.parametrize("language", ["en", "hy"])
def test_another_digest_than_the_address_keeps_nothing(program: Any, language: str) -> None:
    asks = program("observer", language=language)
    for data, sha in ((FORM, "0" * 64), (FORM[:-1], sha256(FORM).hexdigest()), (b"", sha256(FORM).hexdigest())):
        answer = put(asks, data, sha=sha)
        assert answer.status_code == 422
        assert answer.json()["message"] == "api-exhibit-digest"
        assert sha256(data).hexdigest() in answer.json()["told"]
    assert sealed() == {}


@pytest.mark.parametrize("name", ["clip.mp4", "../../etc/passwd", "a\x00b\u202e.json", " ...", "<>"])
def test_no_name_is_believed(program: Any, name: str) -> None:
    asks = program("observer", "reader")
    assert put(asks, FORM, name=name).status_code == 201
    told = asks.get(f"/api/exhibits/{sha256(FORM).hexdigest()}").json()
    assert (told["sensor"], told["size"]) == ("forms/1", len(FORM))
    assert "/" not in told["name"]
    assert told["name"].isprintable()


def test_no_content_type_is_believed(program: Any) -> None:
    asks = program("observer", "reader")
    given = {kind: FORM + b" " * number for number, kind in enumerate(LIES)}
    for kind, data in given.items():
        assert put(asks, data, kind=kind).status_code == 201, kind
    assert {one["sensor"] for one in asks.get("/api/exhibits").json()["exhibits"] if one["channel"] == "desk"} == {
        "forms/1"
    }
    from ceasefire.store.projections.models import Original

    assert {sha256(one).hexdigest() for one in given.values()} <= set(Original.objects.values_list("sha256", flat=True))


def test_an_empty_file_and_no_name_at_all_are_sealed_as_they_are(program: Any) -> None:
    asks = program("observer", "reader")
    assert asks.put(f"/api/exhibits/{sha256(b'').hexdigest()}").status_code == 201
    assert list(sealed().values()) == [b""]
    assert asks.put("/api/exhibits/nothing", FORM).status_code == 422
    assert put(asks, FORM, name="").status_code == 422
    assert put(asks, FORM, name="x" * 300).status_code == 422


def test_what_of_an_archive_lies_is_told(program: Any) -> None:
    from test_lying_uploads import zipped

    bomb = zipped({"bomb.txt": b"\x00" * (64 * 2**20), "form.json": FORM})
    answer = put(program("observer", language="tr"), bomb, name="day.zip").json()
    (refused,) = answer["refused"]
    assert set(refused) == {"message", "told", "place"}
    assert refused["told"] != refused["message"]
    assert any(one.endswith("form.json") for one in sealed())


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_too_large_is_told_to_programs_as_all_is(desk: Any, language: str) -> None:
    answer = Client(headers={"accept-language": language}).get("/api/too-large")
    assert (answer.status_code, answer.json()["message"]) == (413, "api-too-large")
    assert "ceasefire take-in" in answer.json()["told"]


@pytest.mark.parametrize(
    ("method", "path", "size", "reached"),
    [
        ("PUT", f"/api/exhibits/{'0' * 64}", 200, True),
        ("PUT", f"/api/exhibits/{'0' * 64}", 201, False),
        ("POST", f"/api/exhibits/{'0' * 64}", 21, False),
        ("PUT", "/api/exhibits/short", 21, False),
        ("POST", "/api/entries", 21, False),
    ],
)
def test_files_may_be_large_at_one_address_of_the_interface(method: str, path: str, size: int, reached: bool) -> None:
    import asyncio

    from ceasefire.web.bounded import bounded

    seen: list[str] = []

    async def application(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["path"])

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    headers = [(b"content-length", str(size).encode())]
    scope = {"type": "http", "method": method, "path": path, "headers": headers}
    asyncio.run(bounded(application, 200, 20)(scope, receive, receive))  # type: ignore[arg-type]
    assert seen == [path if reached else "/api/too-large"]


def test_the_printed_receipt_is_the_screen_s_in_every_language(enter: Any, program: Any) -> None:
    asks, head = program("liaison"), enter("a/head")
    number = asks.get("/api/complaints").json()["complaints"][0]["number"]
    made = {}
    for language in ("en", "ru", "tr", "az", "hy"):
        answer = asks.get(f"/api/complaints/{number}/files/receipt.{language}.pdf")
        assert (answer.status_code, answer["Content-Type"]) == (200, "application/pdf")
        assert answer.content == head.get(f"/complaints/{number}/download/receipt.{language}.pdf").content
        made[language] = answer.content
    assert len(set(made.values())) == 5
    assert all(one.startswith(b"%PDF") for one in made.values())
    for wrong in (f"{number}/files/receipt.xx.pdf", "none/files/receipt.en.pdf"):
        assert asks.get(f"/api/complaints/{wrong}").status_code == 404
    assert program("observer").get(f"/api/complaints/{number}/files/receipt.en.pdf").status_code == 403
