"""Reports on the screen: drawn up, read in five languages, signed by both, downloaded; an old page signs nothing."""

import re
from typing import Any

import pytest
from signing import sign_off

BOTH = ["a/head", "b/head"]


@pytest.fixture
def slug(enter: Any) -> str:
    answer = enter("a/head").post("/reports/draw-up", {"day": "2021-01-30"})
    assert answer.status_code == 302, answer.content
    return str(answer["Location"].rpartition("/")[2])


def digest(browser: Any, slug: str) -> str:
    found = re.search(r'name="sha256" value="([0-9a-f]{64})"', browser.get(f"/reports/{slug}").content.decode())
    assert found
    return found[1]


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_a_report_reads_in_every_language(enter: Any, slug: str, language: str) -> None:
    answer = enter("b/head", language).get(f"/reports/{slug}")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert text.count("<h2>") > 8
    assert "style=" not in text


def test_both_sign_the_same_document_and_each_once(enter: Any, slug: str) -> None:
    heads = [enter(one) for one in BOTH]
    for browser in heads:
        form = {"choice": "sign", "present": BOTH, "sha256": digest(browser, slug)}
        sign_off(browser, browser.post(f"/reports/{slug}/sign", form))
        assert browser.post(f"/reports/{slug}/sign", form).status_code == 422
    page = heads[0].get("/reports").content.decode()
    assert page.count('class="standing agreed"') == 2


def test_whoever_reads_an_older_edition_signs_nothing(enter: Any, slug: str) -> None:
    head = enter("a/head")
    old = digest(head, slug)
    name = sorted(re.findall(r'href="/cases/(inc-[^"]+)"', head.get("/cases").content.decode()))[0]
    form = {"happened": "yes", "reliability": "B", "credibility": "2", "likelihood": "likely"}
    for side in "ab":
        enter(f"{side}/analyst").post(f"/cases/{name}/assess", form)
    head.post("/reports/draw-up", {"day": "2021-01-30"})
    assert digest(head, slug) != old
    answer = head.post(f"/reports/{slug}/sign", {"choice": "sign", "present": BOTH, "sha256": old})
    assert answer.status_code == 422
    assert "newer edition" in answer.content.decode()


def test_what_is_downloaded_is_a_paper_and_kept(enter: Any, slug: str) -> None:
    browser = enter("a/head")
    first = browser.get(f"/reports/{slug}/download/report.hy.pdf")
    assert first.content.startswith(b"%PDF")
    assert browser.get(f"/reports/{slug}/download/report.hy.pdf").content == first.content
    for name in ("report.xx.pdf", "secret", "report.pdf.part"):
        assert browser.get(f"/reports/{slug}/download/{name}").status_code == 404
    assert enter("a/duty").get(f"/reports/{slug}/download/report.json").status_code == 200


def test_an_erratum_needs_an_officer_of_each_side(enter: Any, slug: str) -> None:
    head = enter("a/head")
    form = {"said": "3 shots", "reads": "30 shots", "reason": "a digit was lost"}
    assert head.post(f"/reports/{slug}/erratum", {**form, "present": ["a/head"]}).status_code == 422
    assert head.post(f"/reports/{slug}/erratum", {**form, "present": BOTH}).status_code == 302
    assert "30 shots" in head.get(f"/reports/{slug}").content.decode()


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_a_day_that_has_not_begun_has_no_report_yet(enter: Any, language: str) -> None:
    head = enter("a/head", language)
    answer = head.post("/reports/draw-up", {"day": "2999-12-31"})
    assert answer.status_code == 422
    assert "2999-12-31" in answer.content.decode()
    assert "report-day-" not in answer.content.decode()
    assert "2999" not in head.get("/reports").content.decode()
