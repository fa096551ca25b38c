"""Texts in several languages that may not say the same: names left untranslated, other numbers, a copied sentence."""

import re
from collections.abc import Iterator, Mapping

from ceasefire.agreement.lint.notes import Found, Path
from ceasefire.agreement.load import Signed
from ceasefire.agreement.strict import LANGUAGES

_NUMBER = re.compile(r"\d+(?:[.,   \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]\d{3}(?!\d))*(?:[.,:]\d+)*")
_GROUPS = re.compile(r"[.,  \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}](?=\d{3}(?!\d))")
_LONG_ENOUGH = 25
_WORDED = 2
"""Numbers of so many figures may be written in words."""


def wording_notes(signed: Signed) -> Iterator[Found]:
    """All notes on wording, in the order of the files."""
    agreement = signed.agreement
    yield from _names(("title",), agreement.title)
    for n, provision in enumerate(agreement.provisions):
        path: Path = ("provisions", n)
        yield from _said((*path, "text"), provision.text)
        for k, way in enumerate(provision.breached_by):
            yield from _names((*path, "breached_by", k), way.name)
        for k, amendment in enumerate(provision.amendments):
            yield from _names((*path, "amendments", k, "basis"), amendment.basis)
    for n, exemption in enumerate(agreement.exemptions):
        yield from _names(("exemptions", n), exemption.name)
        yield from _said(("exemptions", n, "text"), exemption.text)
    for name, undrawn in agreement.undrawn.items():
        yield from _names(("undrawn", name, "title"), undrawn.title)
        yield from _names(("undrawn", name, "why"), undrawn.why)
    for n, drawn in enumerate(signed.zones.drawn):
        yield from _names((n,), drawn.title, "zones")
    for n, reading in enumerate(signed.readings):
        yield from _said((n, "text"), reading.text, "readings")


def _names(path: Path, names: Mapping[str, str], file: str = "text") -> Iterator[Found]:
    """A name that readers of some language would see in another."""
    if lacking := [language for language in LANGUAGES if language not in names]:
        yield Found(code="name-untranslated", path=path, arguments={"languages": ", ".join(lacking)}, file=file)


def _said(path: Path, texts: Mapping[str, str], file: str = "text") -> Iterator[Found]:
    """Long texts: the same numbers in each language, and no language a copy of another."""
    first = next(iter(texts))
    for language, text in texts.items():
        numbers, theirs = numbers_in(text), numbers_in(texts[first])
        if _conflict(theirs - numbers, numbers - theirs):
            told = {"first": first, "language": language, "one": _listed(theirs - numbers),
                    "other": _listed(numbers - theirs)}  # fmt: skip
            yield Found(code="numbers-differ", path=(*path, language), arguments=told, file=file)
        if language != first and text == texts[first] and len(text) >= _LONG_ENOUGH:
            told_copy = {"first": first, "language": language}
            yield Found(code="text-copied", path=(*path, language), arguments=told_copy, file=file)


def _conflict(one: frozenset[str], other: frozenset[str]) -> bool:
    """Other figures on both sides, or a large one on one side; a small number may be in words in one language."""
    return bool(one and other) or any(len(number) > _WORDED for number in one | other)


def numbers_in(text: str) -> frozenset[str]:
    """Every number in figures, as `1960` or `0.95`, whatever the language's separators; 00:00 and 00.00 are one."""
    return frozenset(_plain(found[0]) for found in _NUMBER.finditer(text))


def _plain(number: str) -> str:
    return re.sub(r"[,:]", ".", _GROUPS.sub("", number))


def _listed(numbers: frozenset[str]) -> str:
    return ", ".join(sorted(numbers)) or "–"
