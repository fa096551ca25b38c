"""Observation entry: what is typed is sealed first, read by the sensor second, entered once, and never lost."""

import json
import uuid
from pathlib import Path
from typing import Any

import pytest

NUMBER = "6f1c0f6e-2f5e-4d3e-9d59-0d6a3a3f7a11"
REPORT = {
    "number": NUMBER,
    "kind": "patrol_report",
    "zone": "Asia/Baku",
    "asset": "patrol-1",
    "reference": "P1/2021-01-30",
    "c1-start": "2021-01-30T10:05:00",
    "c1-end": "2021-01-30T10:40:00",
    "c1-watched": "yes",
    "c1-lat": "39,9612345678",
    "c1-lon": "46.91",
    "c2-start": "2021-01-30T11:20",
    "c2-end": "2021-01-30T11:25",
    "c2-watched": "no",
    "c2-lost": "denial",
    "c2-lat": "39.99",
    "c2-lon": "46.95",
    "o1-what": "explosion",
    "o1-means": "heard",
    "o1-start": "2021-01-30T10:31:00",
    "o1-sigma_s": "30",
    "o1-place": "sector",
    "o1-bearing_deg": "135",
    "o1-bearing_sigma_deg": "10",
    "o1-range_min_m": "2000",
    "o1-range_max_m": "4000.25",
    "o1-best": "3",
    "o1-uncountable": "yes",
    "o1-direction": "incoming",
    "o1-weapon": "mortar",
    "o1-how_known": "sound",
    "o1-text": "Üç boğuq partlayış <b>eşidildi</b>.",
    "o1-language": "az",
    "o1-weather": "fog",
    "o1-visibility_m": "800",
}


def typed(**more: str) -> dict[str, str]:
    return {**REPORT, **more}


def sealed() -> list[Any]:
    from ceasefire.store.projections.models import Original

    return list(Original.objects.filter(channel="desk"))


def test_a_report_is_sealed_then_read_and_what_was_read_is_shown(enter: Any, desk: Path) -> None:
    from ceasefire.store.projections.models import EntryRow, Record
    from ceasefire.web.door import door

    browser = enter("a/duty")
    answer = browser.post("/observe/send", typed())
    assert answer.status_code == 302, answer.content.decode()
    (original,) = sealed()
    with door.centre() as centre:
        form = json.loads(centre.sealed(original.sha256).read_bytes())
    assert form["waypoints"][0]["place"] == {"lat": 39.9612345678, "lon": 46.91}  # not rounded
    assert form["team"] == [{"role": "entered by duty", "delegation": "a"}]
    assert form["observations"][0]["time"] == {"start": "2021-01-30T10:31:00+04:00", "sigma_s": 30}
    assert form["reference"].endswith(NUMBER)
    rows = {row.kind: row.index for row in EntryRow.objects.filter(side="a", item__startswith=original.sha256)}
    assert rows["sealed"] < rows["read"]
    assert (original.sensor, original.outcome) == ("forms/1", "read")
    seen = Record.objects.get(sealed=original.sha256, kind="observation").body
    assert seen["place"]["form"] == "sector"
    assert seen["place"]["range_max_m"] == 4000.25
    assert seen["count"]["uncountable"] is True
    assert seen["direction"] == "incoming"
    lost = [
        one.body.get("lost") for one in Record.objects.filter(sealed=original.sha256, kind="coverage").order_by("start")
    ]
    assert lost == [None, "denial"]
    page = browser.get(answer["Location"]).content.decode()
    assert original.sha256 in page
    assert "boğuq partlayış &lt;b&gt;" in page
    assert "<b>eşidildi" not in page


def test_the_same_number_enters_once_and_answers_the_same_page(enter: Any, desk: Path) -> None:
    browser = enter("a/duty")
    first = browser.post("/observe/send", typed())["Location"]
    assert browser.post("/observe/send", typed())["Location"] == first
    assert browser.post("/observe/send", typed(), headers={"accept": "application/json"}).json() == {"receipt": first}
    assert len(sealed()) == 1
    other = browser.post("/observe/send", typed(**{"o1-what": "shot"}))
    assert other.status_code == 422
    assert "entered before" in other.content.decode()
    assert "boğuq" in other.content.decode()  # and the form has a number of its own now
    assert NUMBER not in other.content.decode()
    assert len(sealed()) == 1


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("o1-bearing_deg", "north", "is not a number"),
        ("o1-bearing_deg", "400", "≤ 360"),
        ("o1-bearing_deg", "", "Needed for this form of place"),
        ("o1-start", "yesterday", "is not a date and time"),
        ("o1-start", "", "This is needed"),
        ("o1-what", "", "This is needed"),
        ("o1-what", "bang", "bang"),
        ("c1-end", "2021-01-30T09:00", "09:00"),
        ("c2-lost", "", "reason"),
        ("c1-lat", "91", "91"),
        ("asset", "", "This is needed"),
        ("o1-text", "a\x00b", ""),
    ],
)
def test_a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost(
    enter: Any, desk: Path, field: str, value: str, told: str
) -> None:
    answer = enter("a/duty").post("/observe/send", typed(**{field: value}))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert not sealed()
    assert told in page.replace("&quot;", '"')
    assert "boğuq" in page or field == "o1-text"
    assert 'value="39,9612345678"' in page or field == "c1-lat"  # as it was typed
    assert NUMBER in page
    if told:
        place = {"c1-end": "c1-", "c1-lat": "c1-lat"}.get(field, field)
        assert f'href="#{place}' in page
        assert f'id="{place}' in page


def test_a_camera_without_a_declared_place_is_told_what_was_not_read(enter: Any, desk: Path) -> None:
    fields = {
        "kind": "camera_watch",
        "asset": "camera-9",
        "c1-start": "2021-01-30T10:00",
        "c1-end": "2021-01-30T11:00",
        "c1-watched": "yes",
        "number": str(uuid.uuid4()),
    }
    browser = enter("b/duty")
    answer = browser.post("/observe/send", fields)
    assert answer.status_code == 302, answer.content.decode()
    page = browser.get(answer["Location"]).content.decode()
    assert "Error" in page
    assert "?again=" in page
    again = browser.get(f"/observe?again={fields['number']}").content.decode()
    assert 'value="camera-9"' in again
    assert f'name="number" value="{fields["number"]}"' not in again  # a number of its own


@pytest.mark.parametrize("officer", ["a/second", "a/analyst", "b/duty"])
def test_who_may_report_and_hand_in(enter: Any, desk: Path, officer: str) -> None:
    browser = enter(officer)
    may = officer != "a/second"
    assert (browser.get("/observe").status_code == 200) is may
    assert (browser.post("/observe/send", typed()).status_code == 302) is may
    assert (browser.post("/observe/files").status_code == 422) is (officer == "b/duty")


def test_a_draft_is_its_officer_s_alone(enter: Any, desk: Path) -> None:
    mine = enter("a/duty")
    assert mine.post("/observe/draft", typed(revision="0")).status_code == 302
    assert "boğuq" in mine.get(f"/observe?draft={NUMBER}").content.decode()
    for officer in ("b/duty", "a/head", "b/head"):
        browser = enter(officer)
        for path in ("/observe", f"/observe?draft={NUMBER}", f"/observe?again={NUMBER}", "/observe/offline"):
            page = browser.get(path).content.decode()
            assert "boğuq" not in page
            assert f'href="/observe?draft={NUMBER}' not in page
    assert "boğuq" not in mine.get("/observe/offline").content.decode()
    mine.post("/observe/discard", {"number": NUMBER})
    assert NUMBER not in mine.get("/observe").content.decode()


def test_a_stale_draft_is_told_with_both_versions_and_neither_is_lost(enter: Any, desk: Path) -> None:
    browser = enter("a/duty")
    browser.post("/observe/draft", typed(revision="0"))
    assert browser.post("/observe/draft", typed(revision="1", **{"o1-text": "Second hand."})).status_code == 302
    stale = browser.post("/observe/draft", typed(revision="1", **{"o1-text": "Third hand."}))
    page = stale.content.decode()
    assert stale.status_code == 409
    assert "Second hand." in page
    assert page.count("Third hand.") == 2  # in the comparison and still in the form
    assert "Second hand." in browser.get(f"/observe?draft={NUMBER}").content.decode()
    assert 'name="revision" value="2"' in page
    assert browser.post("/observe/draft", typed(revision="2", **{"o1-text": "Third hand."})).status_code == 302
    assert "Third hand." in browser.get(f"/observe?draft={NUMBER}").content.decode()


def test_a_draft_that_was_handed_in_is_a_draft_no_more(enter: Any, desk: Path) -> None:
    browser = enter("a/duty")
    browser.post("/observe/draft", typed(revision="0"))
    browser.post("/observe/send", typed(revision="1"))
    assert f"draft={NUMBER}" not in browser.get("/observe").content.decode()


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_the_form_speaks_each_language(enter: Any, desk: Path, language: str) -> None:
    browser = enter("a/duty", language)
    pages = browser.get("/observe").content.decode() + browser.post("/observe/send", {"o1-text": "?"}).content.decode()
    assert "web-observe-" not in pages
    assert pages.count('aria-invalid="true"') >= 3


def test_files_are_sealed_at_once_read_by_their_content_and_entered_once(enter: Any, desk: Path) -> None:
    import threading

    from django.core.files.uploadedfile import SimpleUploadedFile

    from ceasefire.web.door import door

    form = b'{"form":"ceasefire-form/1","kind":"post_log","reference":"x","asset":"p","watches":[]}'
    lying = SimpleUploadedFile("..\\..\\<b>holiday\x00.jpg\u202e.json", form, content_type="image/jpeg")
    noise = SimpleUploadedFile("/etc/passwd", b"\x00\x01 nothing known", content_type="text/yaml")
    browser = enter("a/duty")
    answer = browser.post("/observe/files", {"files": [lying, noise]})
    assert answer.status_code == 200
    assert "<b>holiday" not in answer.content.decode()
    for thread in threading.enumerate():
        if thread.name == "reading":
            thread.join(timeout=60)
    found = {one.name: one for one in sealed()}
    assert set(found) == {"bholiday.jpg.json", "passwd"}
    assert found["bholiday.jpg.json"].sensor == "forms/1"
    assert found["bholiday.jpg.json"].outcome == "refused"
    assert found["passwd"].outcome == "unknown"
    with door.centre() as centre:
        assert centre.sealed(found["bholiday.jpg.json"].sha256).read_bytes() == form  # the bytes as they came
    lying.seek(0)
    assert browser.post("/observe/files", {"files": [lying]}).status_code == 200
    assert len(sealed()) == 2
    page = browser.get(f"/observe/receipt/{found['bholiday.jpg.json'].sha256}").content.decode()
    assert "What was wrong" in page


@pytest.mark.parametrize(
    ("name", "plain"), [("../../x.mp4", "x.mp4"), ("a" * 300 + ".klv", "a" * 60 + ".klv"), ("...", "file")]
)
def test_a_name_that_lies_is_made_harmless(name: str, plain: str) -> None:
    from ceasefire.web.screens.files import harmless

    assert harmless(name) == plain


@pytest.mark.parametrize(
    ("path", "said", "comes", "reached"),
    [
        ("/observe/files", b"200", 200, ["/observe/files"]),
        ("/observe/files", b"201", 0, ["/observe/too-large"]),
        ("/sign-in", b"21", 0, ["/observe/too-large"]),
        ("/sign-in", b"1", 21, ["hung up", "/observe/too-large"]),  # the length lied
        ("/sign-in", None, 21, ["hung up", "/observe/too-large"]),
        ("/sign-in", b"20", 20, ["/sign-in"]),
    ],
)
def test_no_body_larger_than_was_told_is_read(path: str, said: bytes | None, comes: int, reached: list[str]) -> None:
    import asyncio

    from ceasefire.web.bounded import bounded

    seen: list[str] = []

    async def application(scope: Any, receive: Any, send: Any) -> None:
        message = await receive()
        seen.append("hung up" if message["type"] == "http.disconnect" else scope["path"])
        assert len(message.get("body", b"")) <= (200 if path == "/observe/files" else 20)

    async def receive() -> Any:
        return {"type": "http.request", "body": b"x" * comes, "more_body": False}

    headers = [(b"content-length", said)] if said is not None else []
    scope = {"type": "http", "method": "POST", "path": path, "headers": headers}
    asyncio.run(bounded(application, 200, 20)(scope, receive, None))  # type: ignore[arg-type]
    assert seen == reached


def test_too_large_says_what_to_do(enter: Any, desk: Path) -> None:
    answer = enter("a/duty").get("/observe/too-large")
    assert answer.status_code == 413
    assert "2,048 MB" in answer.content.decode()
    assert "ceasefire take-in" in answer.content.decode()


def test_bytes_are_sealed_before_anything_reads_them(enter: Any, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ceasefire.store.projections.models import EntryRow
    from ceasefire.web import intake

    seen = []
    read = intake.Room.read

    def watched(room: Any, jobs: Any) -> Any:
        entered = EntryRow.objects.filter(kind="sealed", item__in=[job.sealed for job in jobs])
        seen.append((len(jobs), sorted(entered.values_list("side", flat=True)), jobs[0].path.exists()))
        return read(room, jobs)

    monkeypatch.setattr(intake.Room, "read", watched)
    assert enter("a/duty").post("/observe/send", typed()).status_code == 302
    assert seen == [(1, ["a", "b"], True)]
