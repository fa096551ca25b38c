"""Exhibits on the screen: shown to who may see, whole to who may export, to nobody what the record does not name."""

import re
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from films import GAP, centre_at, film, metadata

from ceasefire.desk.reading import InProcess
from ceasefire.desk.take_in import take_in
from ceasefire.languages import languages
from ceasefire.sensors.fmv.write import write_ts

CHROMIUM = Path("/usr/bin/chromium")
VENDOR = Path(__file__).parents[2] / "src/ceasefire/web/static/vendor/maplibre-gl/maplibre-gl.mjs"


@pytest.fixture(scope="module")
def flight(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film(tmp_path_factory.mktemp("film") / "flight.ts")


Seal = Callable[[Path], str]


@pytest.fixture
def seal(desk: Path) -> Seal:
    """Take a file in; its SHA-256."""
    from ceasefire.web.door import door

    def sealed(file: Path) -> str:
        door.do(lambda centre, now: take_in(centre, [file], side="a", clock=lambda: now, readers=InProcess()))
        return sha256(file.read_bytes()).hexdigest()

    return sealed


def ready(browser: Any, sha: str) -> str:
    """The exhibit's page once its copy is there."""
    until = time.monotonic() + 60
    while browser.get(f"/exhibits/{sha}/state").json()["state"] in ("waiting", "making"):
        assert time.monotonic() < until
        time.sleep(0.1)
    return str(browser.get(f"/exhibits/{sha}").content.decode())


def body(answer: Any) -> bytes:
    return b"".join(answer.streaming_content) if answer.streaming else bytes(answer.content)


def without_export(username: str) -> None:
    from ceasefire.web.accounts.models import Officer

    Officer.objects.filter(username=username).update(roles=["observer"])


def test_the_page_says_that_a_copy_is_made_and_then_shows_it(enter: Any, seal: Seal, flight: Path) -> None:
    sha, browser = seal(flight), enter("a/head")
    first = browser.get(f"/exhibits/{sha}").content.decode()
    assert "is being made" in first
    assert 'http-equiv="refresh"' in first
    page = ready(browser, sha)
    assert f'src="/exhibits/{sha}/copy"' in page
    assert "untouched" in page
    assert f"<code>{sha}</code>" in page
    assert 'http-equiv="refresh"' not in page
    assert "data-needs-map" in page
    assert browser.get(f"/exhibits/{sha}/part").content.decode().count("<video") == 1


def test_players_get_the_ranges_they_ask_for(enter: Any, seal: Seal, flight: Path, desk: Path) -> None:
    sha, browser = seal(flight), enter("b/analyst")
    ready(browser, sha)
    path, whole = f"/exhibits/{sha}/copy", (desk / "web" / "derived" / sha / "copy.mp4").read_bytes()
    size = len(whole)
    answer = browser.get(path)
    assert (answer.status_code, answer["Content-Type"], answer["Accept-Ranges"]) == (200, "video/mp4", "bytes")
    assert body(answer) == whole
    mark = answer["ETag"]
    for asked, start, end in (
        ("bytes=0-", 0, size),
        ("bytes=0-0", 0, 1),
        ("bytes=100-299", 100, 300),
        (f"bytes={size - 1}-{size + 9}", size - 1, size),
        ("bytes=-7", size - 7, size),
    ):
        answer = browser.get(path, headers={"range": asked, "if-range": mark})
        assert answer.status_code == 206
        assert body(answer) == whole[start:end]
        assert answer["Content-Range"] == f"bytes {start}-{end - 1}/{size}"
        assert answer["Content-Length"] == str(end - start)
    outside = browser.get(path, headers={"range": f"bytes={size}-"})
    assert (outside.status_code, outside["Content-Range"]) == (416, f"bytes */{size}")
    for whole_asked in ("bytes=9-2", "bytes=0-1,3-4", "rows=1-2", "bytes=-", "bytes=a-"):
        assert browser.get(path, headers={"range": whole_asked}).status_code == 200
    changed = browser.get(path, headers={"range": "bytes=0-9", "if-range": '"other"'})
    assert (changed.status_code, body(changed)) == (200, whole)
    assert browser.head(path)["Content-Length"] == str(size)


def test_the_ground_is_sent_in_step_with_the_copy(enter: Any, seal: Seal, flight: Path) -> None:
    sha, browser = seal(flight), enter("a/head")
    ready(browser, sha)
    (stream,) = browser.get(f"/exhibits/{sha}/ground").json()["streams"]
    lat, lon = centre_at(stream["t"][4])
    assert stream["centre"][4] == pytest.approx([lon, lat], abs=2e-6)
    assert stream["gaps"][0][:2] == pytest.approx(list(GAP))
    assert browser.get(f"/exhibits/{sha}/still/0")["Content-Type"] == "image/jpeg"
    assert browser.get(f"/exhibits/{sha}/still/99").status_code == 404


def test_the_original_goes_out_whole_to_those_who_may_export(enter: Any, seal: Seal, flight: Path) -> None:
    from ceasefire.web.accounts.models import Line

    sha, browser = seal(flight), enter("a/head")
    answer = browser.get(f"/exhibits/{sha}/download")
    assert body(answer) == flight.read_bytes()
    assert answer["Content-Disposition"].startswith('attachment; filename="flight.ts"')
    assert answer["Content-Type"] == "application/octet-stream"
    other = enter("a/second")
    without_export("second-a")
    assert other.get(f"/exhibits/{sha}/download").status_code == 403
    assert "/download" not in other.get(f"/exhibits/{sha}").content.decode()
    said = set(Line.objects.filter(path__contains=sha).values_list("who", "act", "status"))
    assert ("a/head", "exported", 200) in said
    assert ("a/second", "refused", 403) in said
    assert ("a/second", "read", 200) in said


def test_a_video_sent_in_parts_has_one_line_a_session_in_the_audit_log(enter: Any, seal: Seal, flight: Path) -> None:
    from ceasefire.web.accounts.models import Line

    sha, browser = seal(flight), enter("a/head")
    path = f"/exhibits/{sha}/download"
    for start in (7, 0, 100, 1000):
        assert browser.get(path, headers={"range": f"bytes={start}-{start + 9}"}).status_code == 206
    lines = Line.objects.filter(path=path)
    assert list(lines.values_list("who", "act", "status")) == [("a/head", "exported", 206)]
    assert enter("a/head").get(path, headers={"range": "bytes=5-9"}).status_code == 206
    assert enter("b/head").get(path, headers={"range": "bytes=5-9"}).status_code == 206
    assert sorted(lines.values_list("who", flat=True)) == ["a/head", "a/head", "b/head"]
    assert browser.get(path).status_code == 200
    assert lines.filter(who="a/head", status=200).count() == 1


def test_only_what_the_record_names_is_there(enter: Any, desk: Path, seal: Seal, flight: Path) -> None:
    from django.test import Client

    from ceasefire.evidence.store import Store

    hidden = desk.parent / "hidden.txt"
    hidden.write_text("not in the record", encoding="utf-8")
    stray = Store(desk / "evidence").seal(hidden).sha256
    sha, browser = seal(flight), enter("a/head")
    for name in (stray, "0" * 64, sha.upper(), sha[:-1], f"{sha}/..", "../secret", f"{sha}/copy/../../../secret"):
        for tail in ("", "/copy", "/download", "/picture", "/ground", "/state", "/part", "/still/0"):
            assert browser.get(f"/exhibits/{name}{tail}").status_code == 404, (name, tail)
    assert browser.get(f"/exhibits/{sha}?beside=../secret").status_code == 404
    assert browser.get(f"/exhibits/{sha}/picture").status_code == 404  # a video is not sent as a picture
    stranger = Client(headers={"user-agent": "test"})
    assert stranger.get(f"/exhibits/{sha}/download").status_code == 302
    assert not (desk / "web" / "derived" / stray).exists()


def test_an_original_that_is_elsewhere_is_told_without_saying_where(
    enter: Any, desk: Path, seal: Seal, flight: Path
) -> None:
    sha = seal(flight)
    place = desk / "evidence" / "originals" / sha[:2] / sha
    place.unlink()
    browser = enter("a/head")
    page = browser.get(f"/exhibits/{sha}").content.decode()
    assert "are not on this machine" in page
    for path in (f"/exhibits/{sha}/copy", f"/exhibits/{sha}/download"):
        answer = browser.get(path)
        assert answer.status_code == 422
        assert str(desk) not in answer.content.decode()
    assert str(desk) not in page


def test_a_broken_video_is_told_and_what_was_read_is_still_shown(
    enter: Any, seal: Seal, flight: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"\x00\x00\x00\x18ftypisom" + b"\x07" * 5000)
    browser = enter("a/head")
    page = ready(browser, seal(broken))
    assert 'role="alert"' in page
    assert "<video" not in page


def test_metadata_without_pictures_are_walked_along(enter: Any, seal: Seal, tmp_path: Path) -> None:
    bare = tmp_path / "bare.ts"
    write_ts(bare, klv=metadata(5.0))
    sha, browser = seal(bare), enter("a/head")
    page = ready(browser, sha)
    assert "metadata alone" in page
    assert "data-play" in page
    assert "<video" not in page
    assert 'role="alert"' not in page
    (stream,) = browser.get(f"/exhibits/{sha}/ground").json()["streams"]
    assert stream["t"][:3] == [0.0, 0.5, 1.0]


def test_a_log_of_positions_is_a_line_and_a_table(enter: Any, seal: Seal, tmp_path: Path) -> None:
    log = tmp_path / "DJI_0001.SRT"
    log.write_text(
        "".join(
            f'{n + 1}\n00:00:0{n},000 --> 00:00:0{n + 1},000\n<font size="28">FrameCnt: {n + 1}, DiffTime: 1000ms\n'
            f"2021-01-30 10:38:2{n}.000\n[latitude: 39.9{n}0000] [longitude: 46.800000] [rel_alt: 0 abs_alt: 49{n}.0]"
            " </font>\n\n"
            for n in range(5)
        ),
        encoding="utf-8",
    )
    sha, browser = seal(log), enter("a/head")
    page = browser.get(f"/exhibits/{sha}").content.decode()
    (stream,) = browser.get(f"/exhibits/{sha}/ground").json()["streams"]
    assert stream["at"] == [[46.8, pytest.approx(39.9 + n / 100), 490.0 + n] for n in range(5)]
    assert "39.940000" in page
    assert "494.0" in page
    assert "data-needs-map" in page


def test_two_lie_beside_each_other(enter: Any, seal: Seal, flight: Path, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("when,words\n2021,<script>alert(1)</script>\n", encoding="utf-8")
    one, other, browser = seal(flight), seal(table), enter("a/head")
    page = browser.get(f"/exhibits/{one}?beside={other}").content.decode()
    assert re.findall(r'data-exhibit="(\w+)"', page) == [one, other]
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
    assert f'<option value="{other}" selected>' in page


def test_a_picture_is_sent_as_sealed_and_its_position_is_a_claim(enter: Any, seal: Seal, tmp_path: Path) -> None:
    from test_exhibit_files import gps, jpeg

    file = tmp_path / "photo.jpg"
    file.write_bytes(jpeg(gps()))
    sha, browser = seal(file), enter("a/head")
    answer = browser.get(f"/exhibits/{sha}/picture")
    assert (body(answer), answer["Content-Type"]) == (file.read_bytes(), "image/jpeg")
    assert answer["X-Content-Type-Options"] == "nosniff"
    page = browser.get(f"/exhibits/{sha}").content.decode()
    assert "not checked" in page
    assert "39.50000, 46.25000" in page
    assert "data-needs-map" not in page


def test_the_words_of_a_complaint_are_for_those_who_may_export(enter: Any, desk: Path) -> None:
    from ceasefire.store.projections.models import Record

    head, second = enter("a/head"), enter("a/second")
    sha = Record.objects.filter(kind="allegation")[0].sealed
    assert "complaint AM 5" in head.get(f"/exhibits/{sha}").content.decode()
    without_export("second-a")
    page = second.get(f"/exhibits/{sha}").content.decode()
    assert "complaint AM 5" not in page
    assert "those who may export" in page


def test_an_incident_leads_to_what_it_rests_on(enter: Any) -> None:
    from ceasefire.store.projections.models import Incident, Record

    row = Incident.objects.all()[0]
    sealed = {one.sealed for one in Record.objects.filter(name__in=[link["report"] for link in row.body["links"]])}
    browser = enter("b/head")
    page = browser.get(f"/cases/{row.name}").content.decode()
    assert set(re.findall(r'href="/exhibits/(\w{64})', page)) == sealed
    assert row.name in browser.get(f"/exhibits/{sealed.pop()}").content.decode()


def test_every_word_is_there_in_every_language(enter: Any, seal: Seal, flight: Path) -> None:
    sha = seal(flight)
    ready(enter("a/head"), sha)
    for language in languages():
        page = enter("a/head", language).get(f"/exhibits/{sha}").content.decode()
        assert f'lang="{language}"' in page
        assert not re.findall(r"web-exhibit[\w-]*|exhibit-kind[\w-]*", re.sub(r'href="[^"]*"', "", page))


def until(page: Any, expression: str, seconds: float = 60) -> None:
    """Wait for the page (its own policy forbids the browser's way of waiting for an expression)."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(100)


@pytest.mark.slow
@pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium is not installed here")
def test_the_ground_moves_on_the_map_while_the_video_plays(served: Any, seal: Seal, flight: Path, enter: Any) -> None:
    sync = pytest.importorskip("playwright.sync_api")
    if not VENDOR.exists():
        pytest.skip("the map's bundle is not there: python -m ceasefire.web.bundles")
    sha = seal(flight)
    session = enter("a/head").cookies["desk"].value
    with sync.sync_playwright() as play:
        flags = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
        chromium = play.chromium.launch(
            executable_path=str(CHROMIUM), args=[*flags, "--autoplay-policy=no-user-gesture-required"]
        )
        context = chromium.new_context(user_agent="test")
        context.add_cookies([{"name": "desk", "value": session, "url": served.address}])
        page = context.new_page()
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.goto(f"{served.address}/exhibits/{sha}")
        box = page.wait_for_selector("[data-exhibit][data-ready]", timeout=120_000)
        assert box is not None
        video = "document.querySelector('video')"
        west = "Number(document.querySelector('[data-exhibit]').dataset.ring.split(',')[0])"
        page.evaluate(f"{video}.play()")
        until(page, f"{video}.currentTime > 2 && {west} > {centre_at(1.0)[1] - 0.001}")
        page.evaluate(f"{video}.pause()")
        for asked in (1.0, 3.0, 11.0):
            page.evaluate(f"{video}.currentTime = {asked}")
            until(page, f"Math.abs({west} - {centre_at(asked)[1] - 0.001}) < 1e-4")
        page.evaluate(f"{video}.currentTime = 9.2")
        until(page, "document.querySelector('[data-exhibit]').dataset.ring === ''")
        assert "No metadata" in page.inner_text("[data-now]")
        page.focus("[data-step='-1']")
        page.keyboard.press("Enter")
        until(page, f"Math.abs({video}.currentTime - 8.2) < 0.05")
        page.click("[data-gaps] button")
        until(page, f"Math.abs({video}.currentTime - 5.5) < 0.05")
        assert wrong == []
        chromium.close()
