"""The parts of a rule in words: dates, durations, clocks, parties, zones, arms, as the reader's language has them.

What the agreement itself calls something (`words`, titles, names) goes before what the catalogues call it; a code that
nobody gave a name stays as it is, in quotes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ceasefire.agreement.clocks import After, Duration, due_of, running
from ceasefire.agreement.load import Signed
from ceasefire.agreement.telling import acts, code_name, zone_title
from ceasefire.agreement.way import When
from ceasefire.languages.catalogue import say
from ceasefire.languages.formats import choice, day, listing, moment, number


@dataclass(frozen=True, slots=True)
class Words:
    """One agreement in one language."""

    signed: Signed
    language: str

    def own(self, code: str) -> str | None:
        """What the agreement calls a code, or None."""
        return self.texts(self.signed.agreement.words.get(code, {})) or None

    def texts(self, texts: Mapping[str, str]) -> str:
        """In the reader's language, else in English, else nothing."""
        return texts.get(self.language) or texts.get("en", "")

    def quoted(self, code: str) -> str:
        """The agreement's word for a code, or the code, in quotes."""
        return say("agreement-means-code", self.language, code=self.own(code) or code)

    def parties(self, names: Iterable[str]) -> str:
        return choice((self.party(name) for name in names), self.language)

    def party(self, name: str) -> str:
        if name in ("private", "nature"):
            return say("agreement-means-no-party", self.language, who=name)
        return self.own(name) or name

    def acts(self, names: Iterable[str]) -> str:
        return acts(", ".join(names), self.language, self.signed)

    def zones(self, names: Iterable[str]) -> str:
        return choice((zone_title(name, self.language, self.signed) for name in names), self.language)

    def classes(self, names: Iterable[str]) -> str:
        """Classes that are counted together."""
        told = (self.own(name) or say("agreement-cap-name", self.language, cap=name) for name in names)
        return listing(told, self.language)

    def arms(self, names: Iterable[str]) -> str:
        return choice((self._arms(name) for name in names), self.language)

    def _arms(self, name: str) -> str:
        known = self.signed.agreement.arms_classes.get(name)
        named = self.own(name) or (self.texts(known.name) if known is not None else "")
        return named or say("agreement-arms-name", self.language, arms=name)

    def way(self, code: str, name: Mapping[str, str]) -> str:
        return self.texts(name) or code_name("way", code, self.language)

    def exemption(self, code: str) -> str:
        """An exemption as the agreement or the catalogues call it."""
        name = next((one.name for one in self.signed.agreement.exemptions if one.id == code), {})
        return self.texts(name) or code_name("exemption", code, self.language)

    def metres(self, value: float) -> str:
        """Whole metres, or as many decimals as are written (three at most)."""
        digits = next((n for n in range(3) if round(value, n) == value), 3)
        return say("unit-metres", self.language, number=number(value, self.language, digits))

    def duration(self, lasts: Duration) -> str:
        """`P1Y6M` as `1 year and 6 months`."""
        years, months = divmod(lasts.months, 12)
        hours, rest = divmod(lasts.seconds, 3600)
        minutes, seconds = divmod(rest, 60)
        units = {"years": years, "months": months, "days": lasts.days}
        units |= {"hours": hours, "minutes": minutes, "seconds": seconds}
        told = [say("agreement-duty-span", self.language, unit=unit, n=n) for unit, n in units.items() if n]
        return listing(told, self.language)

    def clock(self, name: str) -> str:
        """What starts a clock."""
        if name == "in_force":
            return say("agreement-duty-in-force", self.language)
        clock = self.signed.agreement.clocks[name]
        if clock.recorded is not None:
            return say("agreement-means-clock-recorded", self.language, record=self.quoted(clock.recorded))
        return self.quoted(name)

    def moment(self, value: date | datetime) -> str:
        """A date in words, a moment in figures, in the zone of record."""
        if isinstance(value, datetime):
            return moment(value, self.language, ZoneInfo(self.signed.agreement.zone_of_record))
        return day(value, self.language)

    def when(self, written: When) -> str:
        """A written time; one after a clock with the date it comes to, where that is known from the text."""
        if not isinstance(written, After):
            return self.moment(written)
        told = {"lasts": self.duration(written.lasts), "clock": self.clock(written.after)}
        reached = self.reached(written)
        if reached is None:
            return say("agreement-means-after", self.language, **told)
        return say("agreement-means-after-on", self.language, **told, on=self.moment(reached))

    def reached(self, written: When) -> date | datetime | None:
        """The date or moment meant, where the text alone tells it."""
        agreement = self.signed.agreement
        after = written.after if isinstance(written, After) else "in_force"
        began = running(after, agreement.clocks, agreement.in_force, agreement.zone_of_record)
        return due_of(written, began, agreement.zone_of_record)
