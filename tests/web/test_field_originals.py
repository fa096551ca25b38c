"""What a phone sent is read by those who judge it on its own side, at every address and in every list; nobody else."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from standing_desk import PASSWORD, a_copy

sys.path.insert(0, str(Path(__file__).parents[1] / "sensors" / "field_forms"))
from filled import fill
from films import film

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64
NUMBER = "eeeeeeee"
SENT = {
    "form": (f"{NUMBER}.xml", fill("eore", instance=f"uuid:{NUMBER}")),
    "photo": (f"{NUMBER}--road.png", PNG + b"1"),
    "spoilt": (f"refused-{NUMBER}--road.png", PNG + b"2"),
    "alone": ("01234567-89ab-cdef-0123-456789abcdef--x.png", PNG + b"3"),
}
OPEN = {"plain": ("road--1.png", PNG + b"4")}
SCREENS = ("", "/part", "/state", "/copy", "/still/0", "/picture", "/ground", "/download")
PROGRAMS = ("", "/bytes", "/copy", "/stills/0")
ROLES = ("head", "duty", "analyst", "liaison", "observer", "reader")


@dataclass(frozen=True)
class Desk:
    """Hashes by name, and who asks: a program or a browser of `a/duty` and the like, each made once."""

    sha: dict[str, str]
    program: Callable[[str], Client]
    browser: Callable[[str], Client]


@pytest.fixture(scope="module")
def sent(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    place = tmp_path_factory.mktemp("sent")
    with a_copy(template, place / "centre"):
        for name, data in (SENT | OPEN).values():
            (place / name).write_bytes(data)
        film(place / "flight.ts")
        files = [*sorted(place.glob("*.*ml")), *sorted(place.glob("*.png")), place / "flight.ts"]
        sha = {known: sha256(data).hexdigest() for known, (_, data) in (SENT | OPEN).items()}
        sha["video"] = sha256((place / "flight.ts").read_bytes()).hexdigest()
        taken(files)
        programs: dict[str, Client] = {}
        browsers: dict[str, Client] = {}
        yield Desk(
            sha,
            lambda who: programs.setdefault(who, programs.get(who) or program(who)),
            lambda who: browsers.setdefault(who, browsers.get(who) or browser(who)),
        )


def taken(files: list[Path], side: str = "a") -> None:
    from ceasefire.desk.reading import InProcess
    from ceasefire.desk.take_in import take_in
    from ceasefire.web.door import door
    from ceasefire.wiring import clock

    door.do(lambda centre, now: take_in(centre, files, side=side, clock=clock, readers=InProcess()))


def program(who: str) -> Client:
    from ceasefire.web import tokens

    side, _, role = who.partition("/")
    secret = tokens.make(side, f"sent {role}", [role], f"{side}/head")[1]
    return Client(headers={"authorization": f"Bearer {secret}"})


def browser(who: str) -> Client:
    """An account of that one role."""
    from ceasefire.web.accounts.models import Officer

    side, _, role = who.partition("/")
    post = role if role in ("head", "duty", "analyst") else "second"
    made = Officer(username=f"only-{role}-{side}", side=side, post=post, roles=[role])
    made.set_password(PASSWORD)
    made.save()
    found = Client(headers={"user-agent": "test"})
    signed = found.post("/sign-in", {"username": made.username, "password": PASSWORD})
    assert signed.status_code == 302
    return found


def listed(desk: Desk, who: str, limit: int = 1000) -> list[str]:
    """Every exhibit that the pages of the interface list."""
    found: list[str] = []
    after: str | None = ""
    while after is not None:
        more = {"limit": limit} | ({"after": after} if after else {})
        page = desk.program(who).get("/api/exhibits", more).json()
        found += [one["sha256"] for one in page["exhibits"]]
        after = page["next"]
    return found


def answers(desk: Desk, who: str, sha: str) -> dict[str, int]:
    """Each address about an original → how it answers this account and this program."""
    screens = {f"/exhibits/{{}}{one}" for one in SCREENS} | {"/observe/receipt/{}"}
    told = {one: desk.browser(who).get(one.format(sha)).status_code for one in screens}
    told["again"] = desk.browser(who).post(f"/exhibits/{sha}/again").status_code
    programs = {f"/api/exhibits/{{}}{one}" for one in PROGRAMS} | {"/api/entries/{}"}
    return told | {one: desk.program(who).get(one.format(sha)).status_code for one in programs}


def nothing_is_there(desk: Desk, who: str) -> None:
    """Every address answers as for an original that never came: 404, or 403 where the role may not ask at all."""
    none = answers(desk, who, "0" * 64)
    assert set(none.values()) <= {404, 403}
    for name in ("form", "photo"):
        assert answers(desk, who, desk.sha[name]) == none, name
    hidden = {desk.sha[name] for name in SENT}
    assert not hidden & set(listed(desk, who))
    page = desk.browser(who).get(f"/exhibits/{desk.sha['plain']}").content.decode()
    assert not [name for name in SENT if desk.sha[name] in page or SENT[name][0] in page]
    beside = {"beside": desk.sha["form"]}
    assert desk.browser(who).get(f"/exhibits/{desk.sha['plain']}", beside).status_code == 404


@pytest.mark.parametrize("role", ROLES)
def test_to_the_other_side_nothing_of_it_is_there(sent: Desk, role: str) -> None:
    nothing_is_there(sent, f"b/{role}")


@pytest.mark.parametrize("role", ["liaison", "observer", "reader"])
def test_on_its_own_side_who_does_not_judge_forms_reads_none(sent: Desk, role: str) -> None:
    nothing_is_there(sent, f"a/{role}")


@pytest.mark.parametrize("role", ["head", "duty", "analyst"])
def test_who_judges_forms_reads_form_and_photograph(sent: Desk, role: str) -> None:
    who = f"a/{role}"
    assert set(sent.sha.values()) <= set(listed(sent, who))
    for name, (called, data) in SENT.items():
        sha = sent.sha[name]
        page = sent.browser(who).get(f"/exhibits/{sha}")
        assert page.status_code == 200
        assert called in page.content.decode()
        assert sent.program(who).get(f"/api/exhibits/{sha}").json()["name"] == called
        for got in (
            sent.browser(who).get(f"/exhibits/{sha}/download"),
            sent.program(who).get(f"/api/exhibits/{sha}/bytes"),
        ):
            assert b"".join(got) == data
        assert sent.browser(who).get(f"/observe/receipt/{sha}").status_code == 200
    assert b"".join(sent.browser(who).get(f"/exhibits/{sent.sha['photo']}/picture")) == SENT["photo"][1]


@pytest.mark.parametrize("who", ["a/observer", "b/reader", "b/liaison"])
def test_other_originals_stay_as_open_as_they_were(sent: Desk, who: str) -> None:
    assert {sent.sha["video"], sent.sha["plain"]} <= set(listed(sent, who))
    for name in ("video", "plain"):
        assert sent.browser(who).get(f"/exhibits/{sent.sha[name]}").status_code == 200
    assert sent.browser(who).get(f"/exhibits/{sent.sha['plain']}/picture").status_code == 200


def test_lists_by_pages_leave_no_hole_and_cost_one_query(sent: Desk) -> None:
    from ceasefire.web.exhibits.readable import Reader, readable

    for who in ("a/duty", "b/head"):
        assert listed(sent, who, limit=2) == listed(sent, who)
    with CaptureQueriesContext(connection) as asked:
        assert len(readable(Reader(side="a", roles=frozenset({"duty"})))) >= len(sent.sha)
    assert len(asked) == 1


def test_handing_in_the_same_bytes_tells_the_other_side_nothing(sent: Desk) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    sha, (called, data) = sent.sha["form"], SENT["form"]
    put = {"data": data, "content_type": "application/octet-stream", "query_params": {"name": "mine.xml"}}
    answer = sent.program("b/duty").put(f"/api/exhibits/{sha}", **put)
    told = answer.json()
    assert (answer.status_code, told["name"], told["sensor"], told["outcome"]) == (201, "mine.xml", "", "")
    page = sent.browser("b/duty").post("/observe/files", {"files": SimpleUploadedFile("mine.xml", data)})
    assert sha in page.content.decode()
    assert called not in page.content.decode()
    assert f"/observe/receipt/{sha}" not in page.content.decode()
    assert sha not in listed(sent, "b/duty")


def test_xml_that_nobody_has_read_yet_is_read_by_nobody(sent: Desk) -> None:
    from ceasefire.store.projections.models import Original

    row = Original.objects.get(sha256=sent.sha["form"])
    Original.objects.filter(sha256=row.sha256).update(sensor="", outcome="")
    try:
        for who in ("a/head", "b/head"):
            assert row.sha256 not in listed(sent, who)
    finally:
        row.save()


def test_approval_opens_nothing(sent: Desk) -> None:
    given = {"sealed": sent.sha["form"]}
    assert sent.browser("a/analyst").post("/received/approve", given).status_code == 302
    assert sent.sha["form"] not in listed(sent, "b/head")
    assert sent.browser("a/head").post("/received/enter", given).status_code == 302
    nothing_is_there(sent, "b/head")
    assert sent.browser("a/observer").get(f"/exhibits/{sent.sha['form']}").status_code == 404


def test_a_record_that_rests_on_a_photograph_opens_it_and_never_the_form(sent: Desk) -> None:
    from ceasefire.store.projections.models import Record

    made = []
    try:
        for name in ("photo", "form"):
            row = Record.objects.order_by("name").first()
            assert row is not None
            row.name, row.sealed = f"resting-{name}", sent.sha[name]
            row.save(force_insert=True)
            made.append(row)
        for who in ("b/reader", "a/observer"):
            assert sent.sha["photo"] in listed(sent, who)
            assert sent.browser(who).get(f"/exhibits/{sent.sha['photo']}/picture").status_code == 200
            assert sent.sha["form"] not in listed(sent, who)
            assert sent.browser(who).get(f"/exhibits/{sent.sha['form']}").status_code == 404
    finally:
        Record.objects.filter(name__startswith="resting-").delete()
    assert sent.sha["photo"] not in listed(sent, "b/reader")


def test_what_both_sides_received_each_reads_by_its_own_rule(sent: Desk) -> None:
    from ceasefire.store.projections.models import EntryRow, Original

    one = Original.objects.get(sha256=sent.sha["form"])
    first = EntryRow.objects.get(kind="read", item=f"{one.sha256}/{one.sensor}")
    assert first.side == "a"
    again = EntryRow.objects.create(
        side="b", index=10**6, kind="read", item=first.item, author="b/duty", known_at=first.known_at
    )
    try:
        assert [one.sha256 in listed(sent, who) for who in ("a/duty", "b/duty")] == [True, True]
        assert [one.sha256 in listed(sent, who) for who in ("a/observer", "b/reader")] == [False, False]
    finally:
        again.delete()


def test_an_archive_with_a_form_in_it_is_not_a_way_round(sent: Desk, tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "day.zip", "w") as made:
        made.writestr("in/form.xml", fill("device", instance="uuid:dddddddd"))
    taken([tmp_path / "day.zip"])
    whole = sha256((tmp_path / "day.zip").read_bytes()).hexdigest()
    inside = sha256(fill("device", instance="uuid:dddddddd")).hexdigest()
    for who in ("b/head", "a/observer"):
        assert not {whole, inside} & set(listed(sent, who))
    assert inside in listed(sent, "a/duty")


def test_what_is_sealed_and_not_read_yet_is_shown_to_nobody_and_stays_its_receivers(sent: Desk, tmp_path: Path) -> None:
    """Also where the other side's take-in comes between and reads it."""
    import zipfile

    from ceasefire.desk.reading import InProcess
    from ceasefire.web import intake

    form = fill("device", instance="uuid:cccccccc")
    with zipfile.ZipFile(tmp_path / "evening.zip", "w") as made:
        made.writestr("in/form.xml", form)
    _, jobs = intake.seal([tmp_path / "evening.zip"], "a")
    whole, inside = sha256((tmp_path / "evening.zip").read_bytes()).hexdigest(), sha256(form).hexdigest()
    assert [job.sealed for job in jobs] == [inside]
    for who in ("a/head", "a/observer", "b/head"):
        assert not {whole, inside} & set(listed(sent, who)), who
    (tmp_path / "letter.txt").write_text("A letter.")
    _, jobs = intake.seal([tmp_path / "letter.txt"], "b")
    room = intake.Room()
    room.readers = InProcess()  # type: ignore[assignment]
    assert intake.read(jobs, "b", room) is not None
    assert [inside in listed(sent, who) for who in ("a/duty", "b/duty")] == [True, False]
    assert [whole in listed(sent, who) for who in ("a/observer", "b/duty")] == [False, False]
