"""Messages are found, filled, fall back with a warning, and are never missing in silence."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ceasefire.languages import MissingTranslation, UnknownMessage, gist, languages, say, shelf, tell
from ceasefire.languages.catalogue import Catalogue, _catalogue, catalogue, split_entries
from ceasefire.languages.shelf import catalogue_texts
from ceasefire.vocabulary.refusal import Refusal


def test_the_five_languages_are_there():
    assert languages()[:5] == ("en", "ru", "tr", "az", "hy")


@pytest.mark.parametrize("language", ["en", "ru", "tr", "az", "hy"])
def test_a_message_is_filled_and_nothing_is_added_around_arguments(language):
    assert say("report-source-inconsistent", language, source="post 3", reports="7", inflation="2.6").startswith(
        "post 3"
    )


def test_integers_take_the_plural_form_and_separators_of_the_language():
    text = "hits = { $n ->\n    [one] { $n } раз\n    [few] { $n } раза\n   *[other] { $n } разов\n }\n"
    ru = Catalogue("ru", {"made": text})
    assert [ru.fill("hits", {"n": n}) for n in (1, 3, 21)] == ["1 раз", "3 раза", "21 раз"]
    assert ru.fill("hits", {"n": 12345}) == "12\N{NO-BREAK SPACE}345 разов"


def test_an_unknown_key_is_an_error_in_every_language():
    with pytest.raises(UnknownMessage, match="no-such-key"):
        say("no-such-key", "ru")


def test_a_key_only_english_has_falls_back_loudly(monkeypatch):
    monkeypatch.setitem(catalogue("en").sources, "only-here", "only-here = Only { $what }\n")
    with pytest.warns(MissingTranslation, match="ru: only-here"):
        assert say("only-here", "ru", what="English") == "Only English"


def test_a_forgotten_argument_is_told():
    with pytest.warns(MissingTranslation, match="inflation"):
        say("report-source-inconsistent", "en", source="post 3", reports="7")


def test_messages_may_speak_of_terms_and_of_each_other():
    made = Catalogue("en", {"a": "-centre = the Centre\nwho = { -centre }\nlonger = Ask { who }.\n"})
    assert made.fill("longer", {}) == "Ask the Centre."


def test_the_gist_of_a_message_leaves_out_its_particulars(monkeypatch):
    made = "-unit = row\nfor-whom = for { $whom }\nlate = { -unit } { $row }: late { for-whom }\n"
    for name, text in split_entries(made):
        monkeypatch.setitem(catalogue("en").sources, name, text)
    assert gist("late", "en") == "row …: late for …"
    assert gist("late", "tr") == "row …: late for …"
    with pytest.raises(UnknownMessage):
        gist("no-such-key", "en")


def test_entries_are_split_at_column_one_only():
    found = dict(split_entries("# note\na = one\n    b = still a\n\n-t = term\nc =\n    .x = y\n"))
    assert set(found) == {"a", "-t", "c"}
    assert "still a" in found["a"]


def test_a_refusal_is_told_with_its_place():
    told = tell(Refusal("time-malformed", place="row 4", time="25:61"), "tr")
    assert told == "row 4: “25:61” bir zaman değil. 2021-01-30T19:30:00+04:00 gibi yazın."


def test_a_refusal_nobody_has_words_for_keeps_its_plain_line():
    with pytest.warns(MissingTranslation, match="never-heard-of"):
        assert tell(Refusal("never-heard-of", place="row 4", n=3), "hy") == "row 4: never-heard-of (n=3)"


def test_an_unknown_language_is_refused():
    with pytest.raises(Refusal, match="language-unknown"):
        say("report-daily-title", "xx")


@pytest.fixture
def announced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A way to install a package that announces a language, and to forget it again."""

    def announce(package: str) -> None:
        told = tmp_path / "words_of_georgian-1.0.dist-info"
        told.mkdir()
        (told / "METADATA").write_text("Metadata-Version: 2.1\nName: words-of-georgian\nVersion: 1.0\n")
        (told / "entry_points.txt").write_text(f"[ceasefire.languages]\nka = {package}\n")
        monkeypatch.syspath_prepend(str(tmp_path))
        shelf._brought.cache_clear()
        _catalogue.cache_clear()

    yield announce
    shelf._brought.cache_clear()
    _catalogue.cache_clear()


def test_a_package_can_bring_a_language(tmp_path: Path, announced):
    package = tmp_path / "georgian_words"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "report.ftl").write_text("report-daily-title = დღიური ანგარიში\n")
    announced("georgian_words")
    assert languages()[-1] == "ka"
    assert say("report-daily-title", "ka") == "დღიური ანგარიში"
    with pytest.warns(MissingTranslation, match="ka: report-spot-title"):
        assert say("report-spot-title", "ka") == "Spot report"
    sys.modules.pop("georgian_words", None)


def test_a_package_that_is_not_there_is_named(announced):
    announced("no_such_package_of_words")
    with pytest.raises(Refusal, match=r"language-broken.*no_such_package_of_words"):
        say("report-daily-title", "ka")


def test_many_threads_may_ask_at_once():
    """None of them sees a message half parsed."""
    names = sorted(name for name in catalogue("en").sources if name.startswith("web-"))[:40]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(4):
            fresh = Catalogue("en", catalogue_texts("en"))
            with ThreadPoolExecutor(8) as pool:
                list(pool.map(lambda _, fresh=fresh: [fresh.arguments(name) for name in names], range(8)))
    finally:
        sys.setswitchinterval(before)
