"""The typed fields while a document is made of them: each value remembers the field it was typed in.

A mistake is told beside that field. Nothing is rounded: numbers are taken as they were typed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as part
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

MOST = 40
"""So many observations, and so many stretches of watching, in one report."""

_PART = re.compile(r"^([oc])(\d{1,2})-([a-z_]+)$")
_NUMBER = re.compile(r"^[+-]?(\d+([.,]\d*)?|[.,]\d+)$")
_ALWAYS = ("place", "direction", "watched")
"""Choices that stand in every part from the beginning: they alone make no observation."""
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Wrong:
    """A mistake: the field it was typed in ("" for the whole), and what is wrong, as a key with its arguments."""

    field: str
    message: str
    arguments: Mapping[str, Any] = part(default_factory=dict)


@dataclass(slots=True)
class Sheet:
    """The typed fields while a document is made of them; `made_of` says which field a value came from."""

    typed: Mapping[str, str]
    zone: ZoneInfo
    wrong: list[Wrong] = part(default_factory=list)
    made_of: dict[Path, str] = part(default_factory=dict)

    def text(self, name: str) -> str:
        return self.typed.get(name, "").strip()

    def put(self, into: dict[str, Any], key: str, name: str, path: Path) -> None:
        """The text of a field, where one was typed."""
        self.made_of[(*path, key)] = name
        if said := self.text(name):
            into[key] = said

    def number(self, into: dict[str, Any], key: str, name: str, path: Path) -> None:
        """The number of a field, a whole one as a whole one; a comma is taken for a point."""
        self.made_of[(*path, key)] = name
        said = self.text(name).replace("−", "-").replace("\N{NO-BREAK SPACE}", "")
        if not said:
            return
        if not _NUMBER.match(said) or len(said) > 40:
            self.wrong.append(Wrong(name, "web-observe-not-a-number", {"value": said[:40]}))
            return
        into[key] = int(said) if said.lstrip("+-").isdigit() else float(said.replace(",", "."))

    def moment(self, into: dict[str, Any], key: str, name: str, path: Path) -> None:
        """A date and time, written with its offset; refused where the clock was put forward or back over it."""
        self.made_of[(*path, key)] = name
        said = self.text(name)
        if not said:
            return
        try:
            told = datetime.fromisoformat(said)
            moment = told if told.tzinfo else told.replace(tzinfo=self.zone)
            into[key] = moment.isoformat()
            if told.tzinfo is None and moment.utcoffset() != moment.replace(fold=1).utcoffset():
                self.wrong.append(Wrong(name, "web-observe-clock-changed", {"time": said}))
        except (ValueError, OverflowError):
            self.wrong.append(Wrong(name, "web-observe-not-a-time", {"value": said[:40]}))


def parts(typed: Mapping[str, str], letter: str) -> list[int]:
    """Numbers of the observations ("o") or stretches of watching ("c") in which something was typed."""
    found = (_PART.match(name) for name in typed)
    written_in = (one for one in found if one is not None and one[1] == letter and one[3] not in _ALWAYS)
    return sorted({int(one[2]) for one in written_in})[:MOST]
