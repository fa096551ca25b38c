"""The door for phones against a real server: OpenRosa's headers, parts, cuts, doubles, lies, and who may come in."""

import hashlib
import re
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from django.conf import settings
from standing_desk import Served

sys.path.insert(0, str(Path(__file__).parents[1] / "sensors" / "field_forms"))
from filled import GOOD, fill
from phone import Phone, number, parts_of

from ceasefire.sensors.field_forms.senders import sender_of
from ceasefire.sensors.field_forms.shelf import shelf
from ceasefire.sensors.field_forms.write import xform

LISTED = "{http://openrosa.org/xforms/xformsList}"


@pytest.fixture(autouse=True)
def announced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader is a plug-in: where this installation is older than it, it is announced here; read in this process."""
    from announcing import announce

    from ceasefire.desk import reading
    from ceasefire.web import intake

    for folder in announce(tmp_path):
        monkeypatch.syspath_prepend(folder)
        reading.sensors.cache_clear()
    monkeypatch.setattr(intake.files, "readers", reading.InProcess())


@pytest.fixture
def phone(served: Served) -> Iterator[Phone]:
    from ceasefire.web import tokens
    from ceasefire.web.openrosa import waiting

    _, secret = tokens.make("a", "tablet 1", ["observer"], "a/head")
    yield Phone(served.address, "tablet 1", secret)
    entered(waiting)


def entered(waiting: Any) -> None:
    """Wait until what was received is entered and read."""
    for thread in threading.enumerate():
        if thread.name == "field forms":
            thread.join(timeout=60)
    assert not waiting._notes()


def sealed() -> dict[str, Any]:
    from ceasefire.store.projections.models import Original
    from ceasefire.web.openrosa import waiting

    entered(waiting)
    return {one.name: one for one in Original.objects.filter(channel="desk")}


def short(instance: str) -> str:
    return instance.removeprefix("uuid:")


def test_the_list_of_forms_is_as_the_standard_has_it(phone: Phone) -> None:
    told = phone.ask("GET", "/openrosa/formList")
    assert told.status == 200
    assert told.headers["content-type"].startswith("text/xml")
    rows = ElementTree.fromstring(told.text).findall(f"{LISTED}xform")
    assert [row.findtext(f"{LISTED}formID") for row in rows] == [one.id for one in shelf().values()]
    for row, form in zip(rows, shelf().values(), strict=True):
        assert row.findtext(f"{LISTED}version") == form.version
        got = phone.ask("GET", urlsplit(str(row.findtext(f"{LISTED}downloadUrl"))).path)
        assert got.text.encode() == xform(form.name)
        digest = hashlib.md5(got.text.encode(), usedforsecurity=False).hexdigest()
        assert row.findtext(f"{LISTED}hash") == f"md5:{digest}"
        manifest = phone.ask("GET", urlsplit(str(row.findtext(f"{LISTED}manifestUrl"))).path)
        assert ElementTree.fromstring(manifest.text).tag == "{http://openrosa.org/xforms/xformsManifest}manifest"


def test_one_form_and_titles_in_the_language_asked_for(phone: Phone) -> None:
    told = phone.ask("GET", "/openrosa/formList?formID=ceasefire-hazard", Accept_Language="tr")
    rows = ElementTree.fromstring(told.text).findall(f"{LISTED}xform")
    assert [row.findtext(f"{LISTED}name") for row in rows] == ["Tehlikeli alan"]
    assert phone.ask("GET", "/openrosa/forms/none").status == 404
    assert phone.ask("GET", "/openrosa/forms/none/manifest").status == 404


@pytest.mark.parametrize(("method", "path"), [("GET", "/openrosa/formList"), ("GET", "/openrosa/forms/hazard"),
    ("GET", "/openrosa/forms/hazard/manifest"), ("HEAD", "/openrosa/submission"), ("PUT", "/openrosa/submission"),
    ("POST", "/openrosa/submission"), ("POST", "/openrosa/formList")])  # fmt: skip
def test_every_answer_has_the_standards_headers(phone: Phone, method: str, path: str) -> None:
    for one in (phone, Phone(phone.address, "nobody", "nothing")):
        told = one.ask(method, path)
        assert told.headers["x-openrosa-version"] == "1.0"
        assert int(told.headers["x-openrosa-accept-content-length"]) == 16 * 2**20
        assert re.fullmatch(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT", told.headers["date"])
    assert told.status == 401
    assert told.headers["www-authenticate"].startswith("Basic ")


def test_looking_where_to_hand_in(phone: Phone) -> None:
    told = phone.ask("HEAD", "/openrosa/submission")
    assert (told.status, told.text) == (204, "")
    assert told.headers["location"] == f"{phone.address}/openrosa/submission"


@pytest.mark.parametrize("name", list(GOOD))
@pytest.mark.parametrize("chunked", [False, True])
def test_a_form_is_sealed_as_it_came_and_read(phone: Phone, name: str, chunked: bool) -> None:
    instance = number()
    form = fill(name, instance=instance)
    told = phone.send(form, chunked=chunked)
    assert told.status == 201, told.text
    assert "Received and kept" in told.text
    one = sealed()[f"{short(instance)}.xml"]
    assert one.sha256 == hashlib.sha256(form).hexdigest()
    assert (one.sensor, one.outcome) == ("field-forms/1", "read")
    assert sender_of(settings.CENTRE, instance, one.sha256) == "tablet 1"
    assert sender_of(settings.CENTRE, instance, "0" * 64) == ""


def test_parts_share_a_number_and_add_their_files(phone: Phone) -> None:
    instance = number()
    form = fill("hazard", instance=instance)
    files = {f"{n}.jpg": bytes([n]) * 2000 for n in range(1, 4)}
    told = phone.send_in_parts(form, files)
    assert [one.status for one in told] == [201, 201, 201]
    assert ["more parts" in one.text for one in told] == [True, True, False]
    found = sealed()
    names = {f"{short(instance)}--{name}": data for name, data in files.items()}
    assert set(found) == {f"{short(instance)}.xml", *names}
    assert all(found[name].sha256 == hashlib.sha256(data).hexdigest() for name, data in names.items())


def test_the_same_again_after_a_cut_is_one(phone: Phone) -> None:
    form, photo = fill("device", instance=number()), b"\xff\xd8\xff" * 1000
    for _ in range(3):
        assert phone.send(form, {"p.jpg": photo}).status == 201
    assert len(sealed()) == 2


def test_the_same_at_once_from_many_sides_is_one(phone: Phone) -> None:
    form = fill("progress", instance=number())
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda _: phone.post("/openrosa/submission", form), range(16)))
    assert {one.status for one in told} == {201}
    assert len(sealed()) == 1


def test_two_contents_at_once_under_one_number_one_counts_and_both_are_kept(phone: Phone) -> None:
    instance = number()
    forms = [fill("progress", {**GOOD["progress"], "signals": n}, instance=instance) for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda form: phone.post("/openrosa/submission", form), forms))
    assert sorted(one.status for one in told) == [201] + [409] * 7
    first = forms[[one.status for one in told].index(201)]
    assert sealed()[f"{short(instance)}.xml"].sha256 == hashlib.sha256(first).hexdigest()
    from ceasefire.store.projections.models import Original

    outcomes = sorted(Original.objects.filter(channel="desk").values_list("outcome", flat=True))
    assert outcomes == ["read"] + ["refused"] * 7


def test_another_picture_under_a_known_name_is_kept_and_refused(phone: Phone) -> None:
    instance = number()
    form = fill("hazard", instance=instance)
    assert phone.send(form, {"p.jpg": b"one" * 99}).status == 201
    told = phone.send(form, {"p.jpg": b"two" * 99})
    assert told.status == 409
    assert "p.jpg" in told.text
    assert {f"{short(instance)}--p.jpg", f"refused-{short(instance)}--p.jpg"} <= set(sealed())


@pytest.mark.parametrize("form", [b"", b"<data", b"<!DOCTYPE a [<!ENTITY b 'c'>]><data id='x'>&b;</data>", b"\x00" * 99,
    fill("hazard").replace(b"uuid:", b"!!"), fill("hazard").replace(b"ceasefire-hazard", b"other-form")])  # fmt: skip
def test_what_is_no_form_of_ours_is_refused_and_kept(phone: Phone, form: bytes) -> None:
    told = phone.send(form)
    assert told.status == 400
    assert "kept" in told.text or "sent" in told.text.lower() or "app" in told.text
    (one,) = sealed().values()
    assert one.sha256 == hashlib.sha256(form).hexdigest()
    assert one.outcome != "read"


def test_an_old_version_and_a_wrong_value_are_acknowledged_kept_and_queried(phone: Phone) -> None:
    old, wrong = number(), number()
    assert phone.send(fill("hazard", instance=old, version="2020010101")).status == 201
    assert phone.send(fill("eore", {**GOOD["eore"], "day": "yesterday"}, instance=wrong)).status == 201
    found = sealed()
    assert {found[f"{short(one)}.xml"].outcome for one in (old, wrong)} == {"refused"}


@pytest.mark.parametrize("cut", [1, 5, 40, 300])
def test_a_body_without_its_end_enters_nothing(phone: Phone, cut: int) -> None:
    body = parts_of(fill("hazard", instance=number()), {"p.jpg": b"x" * 500})[:-cut]
    if cut == 1:
        body = body[:-3]
    kind = "multipart/form-data; boundary=----phone"
    told = phone.ask("POST", "/openrosa/submission", body, Content_Type=kind)
    assert told.status == 400
    assert sealed() == {}


@pytest.mark.parametrize("kind", ["text/xml", "multipart/form-data", "multipart/form-data; boundary=other"])
def test_a_body_that_is_not_what_it_says_enters_nothing(phone: Phone, kind: str) -> None:
    body = parts_of(fill("hazard"), {})
    assert phone.ask("POST", "/openrosa/submission", body, Content_Type=kind).status == 400
    assert sealed() == {}


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("beyond", [1, 2**20])
def test_too_much_is_answered_in_words_whether_its_length_was_told_or_not(
    phone: Phone, chunked: bool, beyond: int
) -> None:
    big = parts_of(fill("hazard"), {"p.jpg": b"x" * (16 * 2**20 + beyond)})
    kind = "multipart/form-data; boundary=----phone"
    told = phone.ask("POST", "/openrosa/submission", big, chunked, Content_Type=kind)
    assert (told.status, "16 MB" in told.text) == (413, True)
    assert told.headers["x-openrosa-version"] == "1.0"
    assert int(told.headers["x-openrosa-accept-content-length"]) == 16 * 2**20
    assert ElementTree.fromstring(told.text).tag == "{http://openrosa.org/http/response}OpenRosaResponse"
    assert sealed() == {}
    assert phone.send(fill("hazard", instance=number())).status == 201  # and the door is open as before


def test_a_length_told_too_short_or_too_long_enters_nothing_and_leaves_the_door_open(phone: Phone) -> None:
    body = parts_of(fill("hazard"), {"p.jpg": b"x" * 500})
    kind = "multipart/form-data; boundary=----phone"
    short = phone.ask("POST", "/openrosa/submission", body, Content_Type=kind, Content_Length="700")
    assert (short.status, short.headers["x-openrosa-version"]) == (400, "1.0")
    with pytest.raises(TimeoutError):  # the rest is waited for; the phone gives up
        phone.ask("POST", "/openrosa/submission", body, wait_s=1, Content_Type=kind, Content_Length="70000")
    assert sealed() == {}
    assert phone.ask("GET", "/openrosa/formList").status == 200


def test_too_much_is_told_in_words_before_a_byte_is_sent(phone: Phone) -> None:
    kind = "multipart/form-data; boundary=----phone"
    told = phone.ask("POST", "/openrosa/submission", b"", Content_Type=kind, Content_Length=str(17 * 2**20))
    assert (told.status, told.headers["x-openrosa-version"], "16 MB" in told.text) == (413, "1.0", True)


def test_guessing_is_slowed_down(phone: Phone) -> None:
    guess = Phone(phone.address, "tablet 1", "cft_wrong")
    assert [guess.ask("GET", "/openrosa/formList").status for _ in range(6)] == [401] * 5 + [429]
    assert phone.ask("GET", "/openrosa/formList").status == 429  # the name waits, whoever uses it


def test_the_name_is_the_tokens_or_an_officers_of_its_side(phone: Phone) -> None:
    for name, status in (("Tablet 1", 200), ("a/duty", 200), ("b/duty", 401), ("a/nobody", 401), ("", 401)):
        assert Phone(phone.address, name, phone.secret).ask("GET", "/openrosa/formList").status == status, name


def test_a_token_without_the_role_and_one_ended_get_nowhere(phone: Phone) -> None:
    from ceasefire.web import tokens
    from ceasefire.wiring import clock

    token, secret = tokens.make("b", "reads", ["reader"], "b/head")
    reads = Phone(phone.address, "reads", secret)
    assert reads.ask("GET", "/openrosa/formList").status == 403
    tokens.revoke("b", token.pk, clock())
    assert reads.ask("GET", "/openrosa/formList").status == 401
