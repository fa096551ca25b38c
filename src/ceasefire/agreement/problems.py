"""What is wrong in an agreement before it knows its line: a path in the data, a message, what to write instead."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A refusal before it knows its line: where in the data, which message, what fills it."""

    path: Path
    key: str
    arguments: Mapping[str, str | int | float] = field(default_factory=dict)

    def under(self, *path: str | int) -> "Problem":
        """The same problem, seen from further up."""
        return Problem(path=(*path, *self.path), key=self.key, arguments=self.arguments)


def unknown(path: Path, kind: str, name: str, known: Iterable[str]) -> Problem:
    """A name that nobody declared, with the nearest that somebody did."""
    listed = sorted(set(known))
    close = get_close_matches(name, listed, 1, 0.6)
    told: dict[str, str | int | float] = {
        "kind": kind,
        "name": name,
        "close": close[0] if close else "none",
        "known": ", ".join(listed) or "–",
    }
    return Problem(path=path, key="agreement-name-unknown", arguments=told)


def doubled(path: Path, kind: str, name: str) -> Problem:
    return Problem(path=path, key="agreement-name-twice", arguments={"kind": kind, "name": name})


def twice(path: Path, kind: str, names: Iterable[str], last: tuple[str, ...] = ()) -> Iterator[Problem]:
    seen: set[str] = set()
    for n, name in enumerate(names):
        if name in seen:
            yield doubled((*path, n, *last), kind, name)
        seen.add(name)


def lacking_in(path: Path, languages: list[str]) -> Problem:
    return Problem(path=path, key="agreement-text-lacking", arguments={"languages": ", ".join(languages)})
