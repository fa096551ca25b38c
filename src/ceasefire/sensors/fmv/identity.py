"""Whose video it is: the names in the metadata held against the assets the centre has declared."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ceasefire.desk.ports import Asset, Surroundings
from ceasefire.sensors.fmv.flight import Flight
from ceasefire.sensors.fmv.klv.decode import decode

NAMES = ((59, "call sign"), (4, "tail number"), (10, "designation"), (3, "mission"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The asset's name, its declaration where the centre has one, and what the metadata calls it."""

    asset: str
    declared: Asset | None
    told: dict[str, str]

    @property
    def side(self) -> str:
        return self.declared.side if self.declared else "joint"


def identify(flight: Flight, path: Path, surroundings: Surroundings) -> Identity:
    """By call sign, tail number, designation or mission, first against declared assets; else by the file's name."""
    values = decode(flight.first_raw).values if flight.first_raw else {}
    told = {word: text.strip("\x00 ") for tag, word in NAMES if isinstance(text := values.get(tag), str)}
    told = {word: text for word, text in told.items() if text}
    known = {name.casefold(): a for a in surroundings.assets.values() for name in (a.name, *a.also)}
    for name in (*told.values(), path.stem):
        if name.casefold() in known:
            declared = known[name.casefold()]
            return Identity(asset=declared.name, declared=declared, told=told)
    usual = told.get("call sign") or told.get("tail number") or told.get("designation")
    return Identity(asset=usual or path.stem, declared=None, told=told)
