"""Reasons as sentences: the tree of an explanation in the reader's language, one line a step, indented by depth.

Message arguments stay plain data until here; this is where moments, probabilities, zones, clauses and codes get their
words. A code that no catalogue knows is shown as it is, in quotes.
"""

from collections.abc import Iterator, Mapping
from typing import Protocol
from zoneinfo import ZoneInfo

from ceasefire.agreement.load import Signed
from ceasefire.languages.catalogue import say
from ceasefire.languages.formats import choice, moment, number, span
from ceasefire.vocabulary.moment import read_moment

_MOMENTS = frozenset({"from", "until", "given", "known", "overdue", "recorded"})
_CHANCES = frozenset({"p", "confidence", "needed"})
_ZONES = frozenset({"zone", "other", "line"})
_TRIED = "agreement-not-exempted"
_Argument = str | int | float


class Step(Protocol):
    """What can be told: a finding of the agreement or a reason of an assessment."""

    @property
    def message(self) -> str: ...
    @property
    def arguments(self) -> Mapping[str, _Argument]: ...
    @property
    def because(self) -> "tuple[Step, ...]": ...


def tell_step(step: Step, language: str, signed: Signed | None = None) -> str:
    """One step as a sentence. Without the agreement, zones keep their short names and times are in UTC."""
    return say(step.message, language, **dict(_worded(step.arguments, language, signed)))


def tell_tree(step: Step, language: str, signed: Signed | None = None, depth: int = 0) -> Iterator[tuple[int, str]]:
    """(depth, sentence) of a step and all beneath it, from the top.

    Several notices of which none covers are told by their number alone; what each said stays in the data.
    """
    yield depth, tell_step(step, language, signed)
    if step.message == _TRIED and int(step.arguments["notices"]) > 1:
        return
    for below in step.because:
        yield from tell_tree(below, language, signed, depth + 1)


def as_lines(step: Step, language: str, signed: Signed | None = None) -> list[str]:
    """The tree as lines, two spaces a level."""
    return ["  " * depth + sentence for depth, sentence in tell_tree(step, language, signed)]


def _worded(
    arguments: Mapping[str, _Argument], language: str, signed: Signed | None
) -> Iterator[tuple[str, _Argument]]:
    for name, value in arguments.items():
        yield name, _word(name, value, arguments, language, signed)
    if own := _own(str(arguments.get("act", "")), language, signed):
        yield from (("act", "several"), ("which", own))


def _word(
    name: str, value: _Argument, arguments: Mapping[str, _Argument], language: str, signed: Signed | None
) -> _Argument:
    """One argument as the reader sees it."""
    zone = ZoneInfo(signed.agreement.zone_of_record if signed else "UTC")
    if name in _CHANCES:
        return chance(float(value), language)
    if name in _MOMENTS:
        return moment(read_moment(str(value)), language, zone)
    if name == "when":
        start, _, end = str(value).partition("/")
        return span(read_moment(start), read_moment(end or start), language, zone)
    if name in _ZONES:
        cited = "" if name == "other" else str(arguments.get("edition", ""))
        return value if value == "none" else zone_title(str(value), language, signed, cited)
    if name == "text" and signed is not None:
        return _clause(str(arguments["provision"]), str(value), language, signed)
    if name in ("way", "exemption"):
        return _called(name, str(value), str(arguments.get("provision", "")), language, signed)
    if name == "which":
        return acts(str(value), language, signed)
    if name in _OWN_WORDS:
        return ", ".join(_own(code, language, signed) or code for code in str(value).split(", "))
    return value


_OWN_WORDS = frozenset(
    {"party", "bound", "version", "arms", "others", "classes", "by", "signers", "record", "notice", "starts", "cap"}
)
"""Codes that an agreement may give words of its own (`words`); others keep the catalogues', or stay as they are."""


def _own(code: str, language: str, signed: Signed | None) -> str | None:
    """What the agreement itself calls a code."""
    named = signed.agreement.words.get(code, {}) if signed is not None else {}
    if not named and signed is not None and code in signed.agreement.arms_classes:
        named = signed.agreement.arms_classes[code].name
    return named.get(language) or named.get("en")


def acts(codes: str, language: str, signed: Signed | None = None) -> str:
    """Possible acts (`fire_mortar, fire_artillery`) in words: `mortar fire or artillery fire`."""
    words = (
        _own(code, language, signed) or say("agreement-act-name", language, act=code, which="")
        for code in codes.split(", ")
    )
    return choice(words, language)


def code_name(kind: str, code: str, language: str) -> str:
    """A way of breach or an exemption in the catalogue's words, or as it is; the sentences put it in quotes."""
    if kind == "way":
        return say("agreement-way-name", language, way=code)
    return say("agreement-exemption-name", language, exemption=code)


def chance(value: float, language: str) -> str:
    """A probability with three decimals, never rounded to a certainty it does not have."""
    if value >= 0.9995 and value < 1 - 1e-9:
        return f"> {number(0.999, language, 3)}"
    if value < 0.0005 and value > 1e-9:
        return f"< {number(0.001, language, 3)}"
    return number(value, language, 3)


def zone_title(name: str, language: str, signed: Signed | None, cited: str = "") -> str:
    """The zone's title in the language; combinations (`lachin - lachin_corridor`) part by part.

    `cited` names the editions used (`lachin=1, lachin_corridor=1`), which are then told with the titles.
    """
    editions = dict(part.split("=", 1) for part in cited.split(", ") if part)
    words = [
        _one_title(word, language, signed, editions.get(word)) if word not in "+-" else {"+": "+", "-": "−"}[word]
        for word in name.split()
    ]
    return " ".join(words)


def _one_title(name: str, language: str, signed: Signed | None, edition: str | None = None) -> str:
    title: Mapping[str, str] = {}
    if signed is not None and name in signed.zones.names:
        title = signed.zones.named(name).title
    elif signed is not None and name in signed.agreement.undrawn:
        title = signed.agreement.undrawn[name].title
    words = title.get(language, title.get("en", name))
    if edition is None:
        return words
    edition, _, version = edition.partition("@")
    if version:
        version = _own(version, language, signed) or version
        return say("agreement-version-suffix", language, title=words, edition=edition, version=version)
    return say("agreement-edition-suffix", language, title=words, edition=edition)


def _clause(provision: str, text: str, language: str, signed: Signed) -> str:
    known = signed.agreement.provision(provision)
    return known.text.get(language, text) if known else text


def _called(kind: str, code: str, provision: str, language: str, signed: Signed | None) -> str:
    """As the agreement itself calls a way of breach (of that provision) or an exemption, else as the catalogues do."""
    named: Mapping[str, str] = {}
    if signed is not None and kind == "exemption":
        named = next((one.name for one in signed.agreement.exemptions if one.id == code), {})
    elif signed is not None and (known := signed.agreement.provision(provision)):
        named = next((way.name for way in known.breached_by if way.id == code), {})
    return named.get(language) or named.get("en") or code_name(kind, code, language)
