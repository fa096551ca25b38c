"""All that was ever said of a parcel's family, in the order in which it became known; what was withdrawn stays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.records import Act, Correct, Entry, Sign, Split, Unit, name_of
from ceasefire.vocabulary.hints import form_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An act in a history: `form` is its kind, `about` the parcel or what it names; `in_force` unless withdrawn."""

    name: str
    form: str
    about: str
    on: date
    recorded_at: datetime
    in_force: bool
    words: str = ""


def history(ledger: LandLedger, parcel: str) -> tuple[Told, ...]:
    """The acts on a parcel, on what it was split from and into, signatures and corrections. Refuses one not there."""
    names = ledger.relatives(parcel)
    found: list[Told] = []
    releases: set[str] = set()
    for entry in ledger.entries:
        for act, correction in _said(entry):
            name = name_of(act)
            if _about(act, names, releases):
                releases.add(name)
                found.append(_told(ledger, act, name, entry))
            elif correction and set(correction.withdraws) & releases:
                found.append(_told(ledger, correction, name_of(correction), entry))
    return tuple(dict.fromkeys(found))


def _said(entry: Entry) -> Iterator[tuple[Act, Correct | None]]:
    """The act of an entry, and those a correction puts in the place of others."""
    act = entry.act
    yield act, act if isinstance(act, Correct) else None
    for instead in act.instead if isinstance(act, Correct) else ():
        yield instead.act, None


def _about(act: Act, names: frozenset[str], releases: set[str]) -> bool:
    if isinstance(act, Unit | Correct):
        return False
    if isinstance(act, Sign):
        return act.act in releases
    return act.parcel in names


def _told(ledger: LandLedger, act: Act, name: str, entry: Entry) -> Told:
    about = act.parcel if not isinstance(act, Unit | Sign | Correct) else _names(act)
    children = f" → {', '.join(child.parcel for child in act.children)}" if isinstance(act, Split) else ""
    return Told(
        name=name, form=_form(act), about=about + children, on=act.on, recorded_at=entry.recorded_at,
        in_force=isinstance(act, Correct) or name in ledger.acts,
        words=getattr(act, "reason", getattr(act, "words", "")),
    )  # fmt: skip


def _names(act: Unit | Sign | Correct) -> str:
    if isinstance(act, Sign):
        return f"{act.organisation}, {act.officer}: {act.act}"
    return ", ".join(act.withdraws) if isinstance(act, Correct) else act.unit


def _form(act: Act) -> str:
    """The kind of an act as the record writes it; a signature that dissents is told apart."""
    kind: Any = type(act)
    return "dissent" if isinstance(act, Sign) and not act.consents else form_of(kind)
