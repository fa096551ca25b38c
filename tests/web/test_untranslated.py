"""No English word stays on a screen in another language: every page is held against the same page in English.

Compared is all a person reads or hears: text, labels, titles, and the words that scripts take from `data-` attributes.
What is equal must be a name, a number, a code or something quoted from the record.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest

SPOKEN = ("aria-label", "title", "placeholder", "alt")
SILENT = ("code", "script", "style", "q", "blockquote", "textarea")
NAMES = re.compile(
    r"""[ab]/\w+ | \w+-[ab] | \w+-[ab]\s·\s[ab]/\w+ | (inc|rec|all|obs)-\w+ | [CA]-\d+-\w+ | [0-9a-f]{8,}.*
      | Exercise | Delegation\s[AB].* | post\s\d | AM-MOD | lines/1 | UTC | [A-Z]\w+/[A-Z]\w+ | P\d+\.\w+
      | SHA-256 | CSV | JSON | GeoJSON | PDF | I{1,3} | [\w.-]+\.(pdf|json|geojson|ics|txt|html)(\s·\sExercise)?
      | (English|Русский|Türkçe|Azərbaycanca|Հայերեն)(\s\(PDF\))?
      | (shot|burst|explosion)\s\d+ | complaint\sAM\s\d | explosions\swere\sheard
      | (python\s-m\s|ceasefire\s).* | (A\s5\skm\sstrip|Natural\sEarth).* | name:\sfirst-plan.*""",
    re.X | re.S,
)
"""Names, codes, file names, commands, and what the exercise's record and its agreement quote."""
ALIKE = {
    "az": {"Model", "normal", "Plan", "Plan · Exercise", "Radius, m", "post", "radio", "tank"},
    "tr": {"Model", "normal", "Plan", "Plan · Exercise", "tank"},
}
"""Words that the two languages share."""
QUOTED = re.compile(
    r"""Exercise | Delegation\s[AB] | Village | WGS\s84 | EPSG | https(://localhost)? | localhost
      | ceasefire(\s[a-z][a-z-]*)+ | \(rows,
      | GeoJSON | MGRS | UTM | YAML | JSON | AQL | «demining» | own\swording\sof\sfacts.*""",
    re.X | re.S,
)
"""Names, commands and codes that stand within a sentence; the agreement says in its own words where it was read."""


class Read(HTMLParser):
    """What a person reads on a page, piece by piece; what says its own language is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: set[str] = set()
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if self._silent:
            self._silent += [tag] if tag == self._silent[-1] else []
        elif tag in SILENT or ("lang" in given and tag != "html"):
            self._silent.append(tag)
        else:
            said = [value for name, value in attrs if name in SPOKEN or self._words_of_scripts(name, value or "")]
            self.pieces |= {" ".join((one or "").split()) for one in said}

    @staticmethod
    def _words_of_scripts(name: str, value: str) -> bool:
        return name.startswith("data-") and name != "data-for" and " " in value

    def handle_endtag(self, tag: str) -> None:
        if self._silent and tag == self._silent[-1]:
            self._silent.pop()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.add(" ".join(data.split()))


def pieces(text: str) -> set[str]:
    """The pieces of a page that have a word in Latin letters."""
    page = Read()
    page.feed(text)
    return {one for one in page.pieces if re.search(r"[A-Za-z]{3,}", one)}


def english_left(english: set[str], other: set[str], language: str) -> set[str]:
    """What is the same in both and is no name."""
    return {one for one in english & other if not NAMES.fullmatch(one)} - ALIKE.get(language, set())


def walk(browser: Any) -> Iterator[tuple[str, str]]:
    """Every page that links lead to, one of each kind."""
    seen, waiting = set(), {"/watch": "/watch"}
    named = re.compile(r"(inc-|rec-|all-|obs-)?[0-9a-f]{12,}|[A-Z]+-[\w-]*\d+\w*|\d+")
    while waiting:
        kind, path = waiting.popitem()
        seen.add(kind)
        answer = browser.get(path)
        if answer.status_code != 200 or not answer["Content-Type"].startswith("text/html"):
            continue
        text = answer.content.decode()
        yield path, text
        links = {one.replace("&amp;", "&") for one in re.findall(r'href="(/[^"#]*)"', text)}
        kinds = {named.sub("*", one): one for one in sorted(links) if not re.match("/static/|.*/download", one)}
        waiting |= {key: one for key, one in kinds.items() if key not in seen}


@pytest.fixture
def english(enter: Any) -> dict[str, set[str]]:
    """Every screen's pieces in English, with a report drawn up, a draft begun and a case spoken on by one side."""
    head = enter("a/head")
    assert head.post("/reports/draw-up", {"day": "2021-01-30"}).status_code == 302
    return {path: pieces(text) for path, text in walk(head)}


def test_no_screen_keeps_english_words(english: dict[str, set[str]], enter: Any) -> None:
    left: dict[str, list[str]] = {}
    assert len(english) >= 18, sorted(english)
    for language in ("ru", "tr", "az", "hy"):
        browser = enter("a/head", language)
        for path, words in english.items():
            for one in english_left(words, pieces(browser.get(path).content.decode()), language):
                left.setdefault(one, []).append(f"{language} {path}")
    assert not left, "\n".join(f"{one!r}: {where[:3]}" for one, where in left.items())


@pytest.mark.parametrize("language", ["ru", "hy"])
def test_no_latin_word_within_a_sentence_of_another_script(
    english: dict[str, set[str]], enter: Any, language: str
) -> None:
    """Where the script is another, one English word within a translated sentence is found as well."""
    browser = enter("a/head", language)
    left: dict[str, list[str]] = {}
    for path in english:
        for piece in pieces(browser.get(path).content.decode()):
            if NAMES.fullmatch(piece) or piece.startswith("{"):  # what a script reads
                continue
            if words := re.findall(r"(?<![\w./-])[A-Za-z]{3,}(?![\w./-])", QUOTED.sub("", piece)):
                left.setdefault(" ".join(words), []).append(f"{path} {piece[:60]}")
    assert not left, "\n".join(f"{one!r}: {where[:3]}" for one, where in left.items())


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_headings_of_a_case_differ(enter: Any, language: str) -> None:
    browser = enter("a/head", language)
    name = re.findall(r'href="/cases/(inc-[^"]+)"', browser.get("/cases").content.decode())[0]
    heads = re.findall(r"<h[1-3][^>]*>(.*?)</h[1-3]>", browser.get(f"/cases/{name}").content.decode(), re.S)
    assert len(heads) == len(set(heads)), heads


def test_a_forgotten_word_would_be_found() -> None:
    page = '<p title="Close">Փակել</p><b>Draft kept</b><i data-told="not sent yet">5</i><q>as said</q>'
    assert pieces(page) == {"Close", "Draft kept", "not sent yet"}
    assert english_left({"Draft kept", "a/head"}, pieces(page) | {"a/head"}, "hy") == {"Draft kept"}
