"""Every key of every domain is in all five languages, with the same arguments; and the check can see what is wrong."""

import subprocess
import sys
from functools import cache

import pytest

from ceasefire.languages.check import check, compare, read_messages
from ceasefire.languages.shelf import BUILT_IN, catalogue_texts

DOMAINS = sorted(catalogue_texts("en"))


@cache
def complaints() -> list[str]:
    """Asked once, and not while tests are collected."""
    return check()


@pytest.mark.parametrize("domain", DOMAINS)
def test_a_domain_is_whole_in_all_five_languages(domain):
    assert [line for line in complaints() if line.startswith(f"{domain}:") or f"/{domain}:" in line] == []


def test_no_language_has_a_domain_of_its_own():
    assert {language: sorted(catalogue_texts(language)) for language in BUILT_IN} == dict.fromkeys(BUILT_IN, DOMAINS)


def found(**texts):
    read = {language: read_messages({"made": text}, language)[0] for language, text in texts.items()}
    return list(compare(read))


def test_a_missing_key_is_seen():
    assert found(en="a = x\nb = y\n", ru="a = x\n") == ["made: b is missing in ru"]


def test_other_arguments_are_seen_also_inside_selections():
    one = "a = { $n ->\n    [one] { $who }\n   *[other] { $n }\n }\n"
    assert found(en=one, ru=one) == []
    assert found(en=one, ru="a = { $n }\n") == ["made: a differs: en: made(n, who); ru: made(n)"]


def test_junk_and_doubled_keys_are_seen():
    _, wrong = read_messages({"one": "a = x\n???\n", "two": "a = y\n"}, "en")
    assert any("not Fluent" in line for line in wrong)
    assert any("a is also in one" in line for line in wrong)


def test_the_command_ends_with_one_exactly_when_something_is_wrong():
    done = subprocess.run([sys.executable, "-m", "ceasefire.languages.check"], capture_output=True, text=True)
    assert done.stdout.splitlines() == complaints()
    assert done.returncode == (1 if complaints() else 0)
