"""The exact outline of land that is not released is shown to all only by a decision that both parties have signed.

A decision names the parcel and the very outline; an outline that was corrected since needs a new one. Until then, and
after either party takes its signature back, maps show the one-kilometre cells.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.plain import from_plain
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningOutline:
    """Both parties decide that the outline of a parcel is shown to all from a day on, because people must be warned.

    `outline`: the name of the perimeter, see `outline_name`.
    """

    parcel: str
    outline: str
    reason: str
    on: date

    @property
    def id(self) -> str:
        return content_name("warn", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningSigned:
    """A party signs a decision by its name, or with `consents` false takes its signature back from a day on."""

    decision: str
    party: str
    officer: str
    on: date
    consents: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Warnings:
    """What was decided and signed, and whose signatures a decision needs."""

    between: tuple[str, str]
    decisions: tuple[WarningOutline, ...] = ()
    signatures: tuple[WarningSigned, ...] = ()

    def __post_init__(self) -> None:
        if len(set(self.between)) < 2 or not all(one.strip() for one in self.between):
            raise Refusal("exchange-warning-two", parties=", ".join(self.between))


def outline_name(perimeter: Perimeter) -> str:
    """The content name of an outline: what a decision is about."""
    return content_name("outline", perimeter)


def warned(told: Warnings | None, parcel: str, perimeter: Perimeter, on: date) -> bool:
    """May this outline be shown to all on a day? Both have signed one decision about exactly it, and still do."""
    if told is None:
        return False
    about = [one for one in told.decisions if one.parcel == parcel and one.outline == outline_name(perimeter)]
    return any(one.on <= on and _both(told, one.id, on) for one in about)


def _both(told: Warnings, decision: str, on: date) -> bool:
    return all(_stands(told.signatures, decision, party, on) for party in told.between)


def _stands(signatures: Sequence[WarningSigned], decision: str, party: str, on: date) -> bool:
    """The last word of a party up to a day; of two on one day the later in order."""
    own = [one for one in signatures if one.decision == decision and one.party == party and one.on <= on]
    return bool(own) and sorted(own, key=lambda one: one.on)[-1].consents


def read_warnings(path: Path, between: tuple[str, str]) -> Warnings:
    """Decisions and signatures from a file, one a line in JSON with its `form`. Refuses a line that is neither."""
    told = list(_lines(path))
    return Warnings(
        between=between,
        decisions=tuple(one for one in told if isinstance(one, WarningOutline)),
        signatures=tuple(one for one in told if isinstance(one, WarningSigned)),
    )


def _lines(path: Path) -> Iterable[WarningOutline | WarningSigned]:
    kinds = {"warning_outline": WarningOutline, "warning_signed": WarningSigned}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
            kind = kinds[told.pop("form")]
        except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
            raise Refusal("exchange-warning-line", f"{path.name}: line {number}") from error
        yield from_plain(kind, told)
