"""Reasons of the ledger as sentences: days, durations, clocks and entries get their words in the reader's language."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ceasefire.agreement.clocks import read_duration
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.obligations.book import IN_FORCE, Duties
from ceasefire.agreement.obligations.duties import NamedClock
from ceasefire.agreement.obligations.evidence import NOBODY
from ceasefire.agreement.obligations.records import Entry
from ceasefire.agreement.obligations.shifting import Day
from ceasefire.agreement.obligations.status import Standing, Status
from ceasefire.languages.catalogue import say
from ceasefire.languages.formats import day, listing, moment, percent
from ceasefire.vocabulary.moment import read_moment

_DAYS = frozenset({"due", "on", "recorded", "closes", "began", "from", "until", "overdue"})
_DECIDED = frozenset({Status.MET, Status.MET_LATE})
_STILL_OPEN = frozenset({"agreement-duty-settle-time"})
"""What may be open even about a duty that is met: whether that was in time."""
_PERCENT = frozenset({"percent", "own", "theirs"})


class Teller:
    """Tells findings about the duties of one agreement and the entries of one ledger, in one language."""

    def __init__(self, duties: Duties, entries: Iterable[Entry], language: str) -> None:
        self.duties = duties
        self.language = language
        self._texts = {entry.id: entry.text for entry in (*duties.written, *entries)}

    def lines(self, step: Finding, depth: int = 0) -> list[str]:
        """The tree as lines, two spaces a level."""
        return ["  " * level + sentence for level, sentence in self._tree(step, depth)]

    def sentence(self, step: Finding) -> str:
        """One step alone."""
        return say(step.message, self.language, **dict(self._worded(step.arguments)))

    def settling(self, standing: Standing) -> list[str]:
        """What would decide it, each thing once."""
        keys = dict.fromkeys(step.settles for step in walk(standing.why) if step.settles)
        decided = standing.status in _DECIDED
        return [say(key, self.language) for key in keys if key and (key in _STILL_OPEN or not decided)]

    def day(self, value: Day) -> str:
        """A date in words, a moment in figures, in the zone of record."""
        if isinstance(value, datetime):
            return moment(value, self.language, ZoneInfo(self.duties.zone))
        return day(value, self.language)

    def words_of(self, entry: Entry) -> str:
        """What the entry says."""
        return _in(entry.text, self.language)

    def _tree(self, step: Finding, depth: int) -> Iterator[tuple[int, str]]:
        yield depth, self.sentence(step)
        for below in step.because:
            yield from self._tree(below, depth + 1)

    def _worded(self, arguments: Arguments) -> Iterator[tuple[str, str | int | float]]:
        for name, value in arguments.items():
            if name in _DAYS:
                yield name, self.day(_read(str(value)))
            elif name in _PERCENT or (name == "lag" and not isinstance(value, str)):
                yield name, self._percent(float(value))
            elif name in ("wait", "lag"):
                yield name, self.duration(str(value))
            elif name == "clock":
                yield name, self._clock(str(value))
            elif name == "text":
                yield name, self._text(arguments, str(value))
            elif name == "of" and value != NOBODY:
                count = self.duties.duty(str(arguments["duty"])).count
                yield name, _in(count.of, self.language) if count else str(value)
            else:
                yield name, value

    def _percent(self, value: float) -> str:
        if value < 0:
            return say("agreement-duty-not-known", self.language)
        return percent(value / 100, self.language)

    def duration(self, written: str) -> str:
        """`P1Y6M` as `1 year and 6 months`."""
        lasts = read_duration(written)
        years, months = divmod(lasts.months, 12)
        hours, rest = divmod(lasts.seconds, 3600)
        minutes, seconds = divmod(rest, 60)
        units = {"years": years, "months": months, "days": lasts.days}
        units |= {"hours": hours, "minutes": minutes, "seconds": seconds}
        told = [say("agreement-duty-span", self.language, unit=unit, n=n) for unit, n in units.items() if n]
        return listing(told, self.language)

    def _clock(self, name: str) -> str:
        if name == IN_FORCE:
            return say("agreement-duty-in-force", self.language)
        clock = self.duties.clocks.get(name)
        return _in(clock.name, self.language, name) if isinstance(clock, NamedClock) else name

    def _text(self, arguments: Arguments, text: str) -> str:
        if "entry" in arguments:
            return _in(self._texts.get(str(arguments["entry"]), {}), self.language, text)
        return _in(self.duties.duty(str(arguments["duty"])).what, self.language, text)


def walk(step: Finding) -> Iterator[Finding]:
    """The step and all beneath it."""
    yield step
    for below in step.because:
        yield from walk(below)


def _in(texts: Mapping[str, str], language: str, otherwise: str = "") -> str:
    return texts.get(language) or texts.get("en") or otherwise


def _read(text: str) -> Day:
    return date.fromisoformat(text) if len(text) == 10 else read_moment(text)
