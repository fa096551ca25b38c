"""Uploads that lie, are cut off or are too large, and connections that break, against the real server over a socket.

Whatever comes: what was sealed is what came, nothing else is entered, the server lives, and the officer is told.
"""

import io
import re
import socket
import threading
import zipfile
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from standing_desk import PASSWORD, Served

FORM = b'{"form":"ceasefire-form/1","kind":"post_log","reference":"x","asset":"p","watches":[]}'
LINE = "\r\n"


class Wire:
    """A signed-in browser as bytes on a socket, so that it can say one thing and send another."""

    def __init__(self, served: Served) -> None:
        parts = urlsplit(served.address)
        self.host, self.port, self.cookie = str(parts.hostname), int(parts.port or 80), ""

    def say(
        self, method: str, path: str, body: bytes = b"", length: int | None = None, breaks: bool = True, **headers: str
    ) -> tuple[int, str]:
        """One request; `length` is what it claims to send. (0, "") where the server hung up without an answer."""
        size = len(body) if length is None else length
        head = {"Host": f"{self.host}:{self.port}", "User-Agent": "wire", "Connection": "close", "Cookie": self.cookie}
        head |= {"Content-Length": str(size)} | {name.replace("_", "-"): value for name, value in headers.items()}
        lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in head.items()), "", ""]
        with socket.create_connection((self.host, self.port), timeout=30) as wire:
            wire.sendall(LINE.join(lines).encode() + body)
            if breaks and length is not None and length > len(body):
                wire.shutdown(socket.SHUT_WR)  # the connection breaks here
            return self._heard(wire)

    def _heard(self, wire: socket.socket) -> tuple[int, str]:
        got = b""
        while piece := wire.recv(65536):
            got += piece
        head, _, body = got.decode("utf-8", "replace").partition(LINE * 2)
        for one in re.findall(r"(?i)^set-cookie: ([^;]+)", head, re.M):
            self.cookie = one
        return (int(head.split()[1]) if head else 0), body

    def csrf(self, path: str) -> str:
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.say("GET", path)[1])
        assert found, path
        return found[1]

    def sign_in(self, name: str) -> None:
        form = {"csrfmiddlewaretoken": self.csrf("/sign-in"), "username": name, "password": PASSWORD}
        body = urlencode(form).encode()
        assert self.say("POST", "/sign-in", body, Content_Type="application/x-www-form-urlencoded")[0] == 302

    def hand_in(self, name: str, data: bytes, cut: int = 0) -> tuple[int, str]:
        """A file under a name; `cut`: so many of the last bytes never come."""
        mark = "xx-mark"
        token = f'name="csrfmiddlewaretoken"{LINE * 2}{self.csrf("/observe")}'
        fields = f"--{mark}{LINE}Content-Disposition: form-data; {token}"
        file = f'{LINE}--{mark}{LINE}Content-Disposition: form-data; name="files"; filename="{name}"{LINE * 2}'
        body = (fields + file).encode() + data + f"{LINE}--{mark}--{LINE}".encode()
        sent = body[: len(body) - cut] if cut else body
        kind = f"multipart/form-data; boundary={mark}"
        return self.say("POST", "/observe/files", sent, len(body) if cut else None, Content_Type=kind)


@pytest.fixture
def wire(served: Served) -> Iterator[Wire]:
    officer = Wire(served)
    officer.sign_in("duty-a")
    yield officer
    read_out()
    assert officer.say("GET", "/health")[0] == 200  # whatever came, the server lives


def read_out() -> None:
    """Wait until what was handed in has been read."""
    for thread in threading.enumerate():
        if thread.name == "reading":
            thread.join(timeout=60)


def sealed() -> dict[str, Any]:
    from ceasefire.store.projections.models import Original

    return {one.name: one for one in Original.objects.filter(channel="desk")}


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize("name", ["clip.mp4", "photo.jpg", "track.gpx", "..%2f..%2fform.json", "form"])
def test_a_wrong_ending_changes_nothing_about_what_it_is(wire: Wire, name: str) -> None:
    assert wire.hand_in(name, FORM)[0] == 200
    read_out()
    (one,) = sealed().values()
    assert one.sensor == "forms/1"
    assert one.size == len(FORM)


def test_a_zip_bomb_is_kept_small_and_its_honest_members_are_read(wire: Wire, desk: Any) -> None:
    bomb = zipped({"bomb.txt": b"\x00" * (64 * 2**20), "form.json": FORM, "../../out.txt": b"x"})
    assert len(bomb) < 2**20
    before = sum(one.stat().st_size for one in desk.rglob("*") if one.is_file())
    assert wire.hand_in("holiday.zip", bomb)[0] in (200, 422)
    read_out()
    found = sealed()
    assert "bomb.txt" not in {name.rpartition("/")[2] for name in found}
    assert any(name.endswith("form.json") for name in found)
    assert not list(desk.parent.rglob("out.txt"))
    after = sum(one.stat().st_size for one in desk.rglob("*") if one.is_file())
    assert after - before < 8 * 2**20


@pytest.mark.parametrize(
    "data", [zipped({"form.json": FORM})[:-30], b"PK\x03\x04" + b"\x00" * 50, b"\xff\xd8\xff\xe0half"]
)
def test_what_is_broken_is_sealed_as_it_came_and_told(wire: Wire, data: bytes) -> None:
    from ceasefire.web.door import door

    assert wire.hand_in("broken.zip", data)[0] in (200, 422)
    read_out()
    (one,) = sealed().values()
    with door.centre() as centre:
        assert centre.sealed(one.sha256).read_bytes() == data
    assert one.outcome != "read"


@pytest.mark.parametrize("cut", [1, 40, 100])
def test_an_upload_that_breaks_off_enters_nothing_and_may_be_sent_again(wire: Wire, cut: int) -> None:
    status, _ = wire.hand_in("form.json", FORM, cut)
    assert status in (0, 400, 403, 422)
    assert sealed() == {}
    assert wire.hand_in("form.json", FORM)[0] == 200
    assert list(sealed()) == ["form.json"]


def test_a_form_that_breaks_off_enters_nothing(wire: Wire) -> None:
    body = f"csrfmiddlewaretoken={wire.csrf('/observe')}&kind=patrol_report&asset=patrol-1".encode()
    kind = "application/x-www-form-urlencoded"
    status, _ = wire.say("POST", "/observe/send", body, len(body) + 500, Content_Type=kind)
    assert status in (0, 400)
    assert sealed() == {}


@pytest.mark.parametrize(("path", "size"), [("/observe/files", 3 * 2**30), ("/observe/send", 5 * 2**20)])
def test_too_large_is_told_before_a_byte_is_read(wire: Wire, path: str, size: int) -> None:
    status, text = wire.say(
        "POST", path, b"x" * 1000, size, breaks=False, Content_Type="multipart/form-data; boundary=x"
    )
    assert status == 413
    assert "2,048 MB" in text
    assert sealed() == {}


def test_a_length_that_lies_is_cut_off(wire: Wire) -> None:
    """Chunked, without a length: more comes than any form may have."""
    chunk = f"{2**16:x}{LINE}".encode() + b"a" * 2**16 + LINE.encode()
    with socket.create_connection((wire.host, wire.port), timeout=30) as plain:
        head = f"POST /observe/send HTTP/1.1{LINE}Host: {wire.host}:{wire.port}{LINE}Cookie: {wire.cookie}{LINE}"
        plain.sendall(f"{head}User-Agent: wire{LINE}Transfer-Encoding: chunked{LINE * 2}".encode())
        try:
            for _ in range(80):  # 5 MiB
                plain.sendall(chunk)
            plain.sendall(f"0{LINE * 2}".encode())
            answer = plain.recv(100)
        except (BrokenPipeError, ConnectionResetError):
            answer = b""
    assert not answer.startswith((b"HTTP/1.1 200", b"HTTP/1.1 302 Found\r\nlocation: /observe/receipt"))
    assert sealed() == {}
