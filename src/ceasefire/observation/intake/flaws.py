"""What is wrong with a file, said once where it is and counted where it is everywhere."""

import difflib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from ceasefire.vocabulary.refusal import Refusal

Severity = Literal["error", "warning"]
Argument = str | int | float


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like this one, "–" if none is."""
    found = difflib.get_close_matches(word[:200], list(known), n=1, cutoff=0.6)
    return found[0] if found else "–"


class Unreadable(Refusal):
    """Nothing of this file can be read; `key`, `place` and `arguments` say why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """One thing wrong: error (something was left out) or warning (it was read, with a doubt)."""

    severity: Severity
    locator: str
    message: str
    arguments: dict[str, Argument] = field(default_factory=dict)


class Flaws:
    """Collects flaws; of each kind the first `most` are told one by one and the rest as one line with their number."""

    def __init__(self, most: int = 20) -> None:
        self.most = most
        self.counts: Counter[str] = Counter()
        self._told: list[Flaw] = []
        self._rest: dict[tuple[Severity, str], list[str]] = {}

    def error(self, locator: str, message: str, **arguments: Argument) -> None:
        self._add("error", locator, message, arguments)

    def warning(self, locator: str, message: str, **arguments: Argument) -> None:
        self._add("warning", locator, message, arguments)

    def refusal(self, refusal: Refusal, locator: str = "", severity: Severity = "error") -> None:
        """Takes over a refusal; its own place follows the locator."""
        where = " ".join(part for part in (locator, refusal.place) if part)
        self._add(severity, where, refusal.key, dict(refusal.arguments))

    def _add(self, severity: Severity, locator: str, message: str, arguments: dict[str, Argument]) -> None:
        self.counts[message] += 1
        if self.counts[message] <= self.most:
            self._told.append(Flaw(severity=severity, locator=locator, message=message, arguments=arguments))
        else:
            span = self._rest.setdefault((severity, message), [locator, locator])
            span[1] = locator

    def all(self) -> tuple[Flaw, ...]:
        """Every flaw in order of discovery, then one `sensor-more-like-this` for each kind that was cut short."""
        more = [
            Flaw(
                severity=severity,
                locator=f"{first} – {last}",
                message="sensor-more-like-this",
                arguments={"kind": message, "number": self.counts[message] - self.most},
            )
            for (severity, message), (first, last) in self._rest.items()
        ]
        return (*self._told, *more)
