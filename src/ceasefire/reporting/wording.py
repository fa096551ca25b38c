"""Numbers of a document in words: places, times, counts, answers and reasons as the reader's language says them.

A `Wording` holds the language, the zone of record and the names the document brings along; it adds no fact of its own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from ceasefire.agreement.telling import acts, code_name
from ceasefire.languages import formats, gist, knows, say
from ceasefire.vocabulary.moment import read_moment

_MOMENTS = frozenset({"from", "until", "given", "known", "overdue", "recorded"})
_METRES = frozenset({"metres", "sigma", "radius"})
_CHANCES = frozenset({"p", "confidence", "needed"})
_ZONES = frozenset({"zone", "other", "line"})
_OWN = frozenset({"party", "bound", "version", "arms", "record", "notice", "starts", "cap"})
CLAUSE, FAILS = "agreement-clause", "agreement-way-fails"
IDLE = frozenset({"agreement-time-binds", "agreement-exemption-not-for-act"})
"""Conditions that hold for nearly everything and would only fill the page."""
TOLD_LEVELS = frozenset({"agreement-as-amended", "agreement-under-version"})
LEVELS = TOLD_LEVELS | {"agreement-editions", "agreement-as-first-written"}
"""Steps between a verdict and its ways, where a provision was amended or a line is drawn in rival versions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How one document is told in one language."""

    language: str
    zone: ZoneInfo
    sides: Mapping[str, str]
    zones: Mapping[str, Mapping[str, str]]
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Mapping[str, Any], language: str) -> "Wording":
        heading = document["heading"]
        return cls(
            language=language,
            zone=ZoneInfo(heading["zone"]),
            sides={side["side"]: side["name"] for side in heading["sides"]},
            zones={layer["name"]: layer["title"] for layer in document["map"]["layers"]},
            words=document.get("words", {}),
        )

    def say(self, key: str, /, **arguments: Any) -> str:
        return say(key, self.language, **arguments)

    def term(self, group: str, word: str | None) -> str:
        """A word of a fixed list; a word that data brought and no catalogue knows is printed as it stands."""
        if not word:
            return "–"
        key = f"{group}-{word}"
        return self.say(key) if knows(key) else word.replace("_", " ")

    def gist(self, key: str) -> str:
        """The kind of a problem: its message's first sentence; a key no catalogue knows is printed as it stands."""
        return re.split(r"[.։](?:\s|$)", gist(key, self.language))[0] if knows(key) else key

    def side(self, side: str) -> str:
        return self.sides.get(side, side)

    def named(self, names: Mapping[str, str], otherwise: str) -> str:
        """The name in this language, else in English, else as given."""
        return names.get(self.language) or names.get("en") or otherwise

    def number(self, value: float, digits: int = 0) -> str:
        return formats.number(value, self.language, digits)

    def percent(self, share: float) -> str:
        return formats.percent(share, self.language)

    def hours(self, value: float) -> str:
        return formats.hours(value, self.language)

    def listing(self, items: list[str]) -> str:
        return "; ".join(items) if items else "–"

    def sentences(self, items: list[str]) -> str:
        """Sentences put in a row after a colon: semicolons for their full stops, small letters at their beginnings."""
        return self.listing([formats.small(item.rstrip(".։ "), self.language) for item in items])

    def capital(self, text: str) -> str:
        return formats.capital(text, self.language)

    def moment(self, text: str) -> str:
        return formats.moment(read_moment(text), self.language, self.zone)

    def span(self, when: Mapping[str, str]) -> str:
        return formats.span(read_moment(when["start"]), read_moment(when["end"]), self.language, self.zone)

    def zone_name(self, text: str) -> str:
        return formats.zone_name(read_moment(text), self.zone)

    def count(self, count: Mapping[str, Any] | None) -> str:
        """`3`, `3 (2–5)` or `at least 3`."""
        if count is None:
            return self.say("report-not-counted")
        low, best, high = (self.number(count[name]) for name in ("low", "best", "high"))
        if count["uncountable"]:
            return self.say("report-count-floor", low=low)
        return best if low == high else self.say("report-count-range", low=low, best=best, high=high)

    def where(self, where: Mapping[str, Any]) -> str:
        """A place from the nearest agreed place, and by its own form where it is no point."""
        if where["form"] == "nowhere":
            said = where["said"]
            return self.say("report-nowhere-said", said=said) if said else self.say("report-nowhere")
        return " · ".join([part for part in (self._near(where), self._form(where)) if part])

    def _near(self, where: Mapping[str, Any]) -> str:
        near = where.get("near")
        if near is None:
            return formats.position(where["lat"], where["lon"], self.language)
        place = self.named(near.get("names", {}), near["name"])
        district = self.named(near.get("district", {}), "")
        place = f"{place} ({district})" if district else place
        if near["distance_m"] < 250:
            return self.say("report-at", place=place)
        distance = formats.distance(near["distance_m"], self.language)
        direction = formats.compass(near["bearing_deg"], self.language)
        return self.say("report-near", distance=distance, direction=direction, place=place)

    def _form(self, where: Mapping[str, Any]) -> str:
        if where["form"] == "sector":
            low, high = (self.number(where[name] / 1000, 1) for name in ("range_min_m", "range_max_m"))
            high = self.say("unit-kilometres", number=high)
            direction = formats.compass(where["bearing_deg"], self.language)
            return self.say("report-sector", direction=direction, low=low, high=high)
        if where["form"] == "bearing":
            return self.say("report-bearing", direction=formats.compass(where["bearing_deg"], self.language))
        return ""

    def area_km2(self, value: float) -> str:
        return self.say("unit-km2", number=self.number(value, 0 if value >= 100 else 1 if value >= 1 else 2))

    def region(self, region: Mapping[str, Any] | None) -> str:
        if region is None:
            return ""
        return self.say("report-region", area=self.area_km2(region["area_km2"]))

    def probability(self, value: float | None) -> str:
        return self.say("report-no-probability") if value is None else self.say("report-probability", p=self._p(value))

    def _p(self, value: float) -> str:
        """Three decimals; neither 1.000 nor 0.000 is ever printed, for nothing about a place is certain."""
        if value >= 0.9995:
            return f"> {self.number(0.999, 3)}"
        return f"< {self.number(0.001, 3)}" if value < 0.0005 else self.number(value, 3)

    def reason(self, reason: Mapping[str, Any]) -> str:
        """One step of an explanation as a sentence."""
        given = reason["arguments"]
        arguments = {name: self._argument(name, value, given) for name, value in given.items()}
        if str(given.get("act", "")) in self.words:
            arguments |= {"act": "several", "which": self.own(str(given["act"]))}
        return self.say(reason["message"], **arguments)

    def own(self, code: str) -> str:
        """What the agreement itself calls a code; the code where it has no words for it."""
        return self.named(self.words.get(code, {}), code)

    def _argument(self, name: str, value: Any, given: Mapping[str, Any]) -> Any:
        if name in _MOMENTS:
            return self.moment(value)
        if name == "when":
            start, _, end = str(value).partition("/")
            return self.span({"start": start, "end": end or start})
        if name in _ZONES:
            cited = "" if name == "other" else str(given.get("edition", ""))
            return value if value == "none" else self._zones(str(value), cited)
        if name in _CHANCES:
            return self._p(float(value))
        if name == "which":
            return self._acts(str(value))
        if name in ("way", "exemption"):
            path = f"way/{given.get('provision', '')}/{value}" if name == "way" else f"exemption/{value}"
            return self.named(self.words.get(path, {}), "") or code_name(name, str(value), self.language)
        if name in _OWN:
            return ", ".join(self.own(code) for code in str(value).split(", "))
        if isinstance(value, float):
            return self.number(value, 0 if name in _METRES else 2)
        return value

    def _acts(self, codes: str) -> str:
        """Possible acts in words: `mortar fire or artillery fire`."""
        return formats.choice(
            (self.own(code) if code in self.words else acts(code, self.language) for code in codes.split(", ")),
            self.language,
        )

    def _zones(self, names: str, cited: str) -> str:
        """Titles with the editions used (`lachin=1, lachin_corridor=1`): `Lachin district, edition 1 − …`."""
        editions = dict(part.split("=", 1) for part in cited.split(", ") if part)
        return " ".join(self._zone(word, editions.get(word)) for word in names.split())

    def _zone(self, word: str, edition: str | None) -> str:
        if word in ("+", "-"):
            return {"+": "+", "-": "−"}[word]
        title = self.named(self.zones.get(word) or self.words.get(word, {}), word)
        if edition is None:
            return title
        number, _, version = edition.partition("@")
        if version:
            return self.say("agreement-version-suffix", title=title, edition=number, version=self.own(version))
        return self.say("agreement-edition-suffix", title=title, edition=number)

    def reasons(self, verdict: Mapping[str, Any]) -> list[str]:
        """The sentences that carry a verdict: the ways that hold or are open, not those that surely fail."""
        return [self.reason(step) for step in carrying(verdict["why"], verdict["answer"])]


def carrying(reason: Mapping[str, Any], answer: str) -> Iterator[Mapping[str, Any]]:
    """The steps that decide a verdict: the conditions of its ways, but of ways that surely fail only where all do.

    Neither the clause's own text nor conditions that decide nothing; what lies deeper stays in the data. Editions and
    rival versions are looked into, each named before its own steps.
    """
    for way in reason.get("because", []):
        if way["message"] == CLAUSE or (way["message"] == FAILS and answer != "not_indicated"):
            continue
        if way["message"] in LEVELS:
            yield from (way,) if way["message"] in TOLD_LEVELS else ()
            yield from carrying(way, answer)
        else:
            yield from (step for step in way.get("because", [way]) if step["message"] not in IDLE)
