"""Reasons as sentences: the tree of an explanation in the reader's language, one line a step, indented by depth.

Message arguments stay plain data until here; this is where moments, probabilities, zones and clauses get their words.
"""

from collections.abc import Iterator, Mapping
from typing import Protocol
from zoneinfo import ZoneInfo

from ceasefire.agreement.load import Signed
from ceasefire.languages.catalogue import say
from ceasefire.languages.formats import moment, number, span
from ceasefire.vocabulary.moment import read_moment

_MOMENTS = frozenset({"from", "until", "given", "known", "overdue", "recorded"})
_CHANCES = frozenset({"p"})
_ZONES = frozenset({"zone", "other"})
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
    """(depth, sentence) of a step and all beneath it, from the top."""
    yield depth, tell_step(step, language, signed)
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
        elif name in _MOMENTS:
            yield name, moment(read_moment(str(value)), language, zone)
        elif name == "when":
            start, _, end = str(value).partition("/")
            yield name, span(read_moment(start), read_moment(end or start), language, zone)
        elif name in _ZONES:
            yield name, zone_title(str(value), language, signed)
        elif name == "text" and signed is not None:
            yield name, _clause(str(arguments["provision"]), str(value), language, signed)
        elif name in ("way", "exemption") and signed is not None:
            yield name, _called(str(value), language, signed)
        else:
            yield name, value


def chance(value: float, language: str) -> str:
    """A probability with three decimals, never rounded to a certainty it does not have."""
    if value >= 0.9995 and value < 1 - 1e-9:
        return f"> {number(0.999, language, 3)}"
    if value < 0.0005 and value > 1e-9:
        return f"< {number(0.001, language, 3)}"
    return number(value, language, 3)


def zone_title(name: str, language: str, signed: Signed | None) -> str:
    """The zone's title in the language; combinations (`lachin - lachin_corridor`) part by part."""
    words = [
        _one_title(word, language, signed) if word not in "+-" else {"+": "+", "-": "−"}[word] for word in name.split()
    ]
    return " ".join(words)


def _one_title(name: str, language: str, signed: Signed | None) -> str:
    if signed is None or name not in signed.zones.zones:
        return name
    title = signed.zones.named(name).title
    return title.get(language, title.get("en", name))


def _clause(provision: str, text: str, language: str, signed: Signed) -> str:
    known = signed.agreement.provision(provision)
    return known.text.get(language, text) if known else text


def _called(name: str, language: str, signed: Signed) -> str:
    """How people call a way of breach or an exemption; its id where nobody gave it a name."""
    names = {way.id: way.name for provision in signed.agreement.provisions for way in provision.breached_by}
    names |= {exemption.id: exemption.name for exemption in signed.agreement.exemptions}
    named = names.get(name, {})
    return named.get(language, named.get("en", name))
