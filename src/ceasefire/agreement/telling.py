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
    zone = ZoneInfo(signed.agreement.zone_of_record if signed else "UTC")
    for name, value in arguments.items():
        if name in _CHANCES:
            yield name, chance(float(value), language)
        elif name == "zone" and value == "none":
            yield name, value
        elif name == "zone" and "edition" in arguments:
            yield name, zone_title(str(value), language, signed, str(arguments["edition"]))
        elif name == "line" and "edition" in arguments:
            yield name, zone_title(str(value), language, signed, str(arguments["edition"]))
        elif name in _MOMENTS:
            yield name, moment(read_moment(str(value)), language, zone)
        elif name == "when":
            start, _, end = str(value).partition("/")
            yield name, span(read_moment(start), read_moment(end or start), language, zone)
        elif name in _ZONES:
            yield name, zone_title(str(value), language, signed)
        elif name == "text" and signed is not None:
            yield name, _clause(str(arguments["provision"]), str(value), language, signed)
        elif name in ("way", "exemption"):
            yield name, _called(name, str(value), str(arguments.get("provision", "")), language, signed)
        elif name == "which":
            yield name, acts(str(value), language)
        else:
            yield name, value


def acts(codes: str, language: str) -> str:
    """Possible acts (`fire_mortar, fire_artillery`) in words: `mortar fire or artillery fire`."""
    return choice((say("agreement-act-name", language, act=code, which="") for code in codes.split(", ")), language)


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
    return words if edition is None else say("agreement-edition-suffix", language, title=words, edition=edition)


def _clause(provision: str, text: str, language: str, signed: Signed) -> str:
    known = signed.agreement.provision(provision)
    return known.text.get(language, text) if known else text


def _called(kind: str, code: str, provision: str, language: str, signed: Signed | None) -> str:
    """As the agreement itself calls a way of breach (of that provision) or an exemption, else as the catalogues do."""
    named: dict[str, str] = {}
    if signed is not None and kind == "exemption":
        named = next((one.name for one in signed.agreement.exemptions if one.id == code), {})
    elif signed is not None and (known := signed.agreement.provision(provision)):
        named = next((way.name for way in known.breached_by if way.id == code), {})
    return named.get(language) or named.get("en") or code_name(kind, code, language)
