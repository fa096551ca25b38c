"""Risk education sessions: who was reached, by sex and age, directly or not, each person once a session."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ceasefire.vocabulary.refusal import Refusal

BANDS = ("0-9", "10-17", "18-45", "46+")
"""Bands of age that apply unless the authority sets others."""


class Sex(StrEnum):
    """As the person says; "unknown" where it was not asked."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Reach(StrEnum):
    """Direct: was there. Indirect: is told by someone who was there, or reached by print or broadcast."""

    DIRECT = "direct"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """So many people of a sex and a band of age."""

    sex: Sex
    band: str
    reach: Reach
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session. `settlement` is its code; `group` whom it was for (a school's class, a village)."""

    session: str
    day: date
    settlement: str
    organisation: str
    method: str
    group: str
    reached: tuple[Reached, ...]


def check_session(one: Session, before: Iterable[Session], bands: tuple[str, ...] = BANDS) -> None:
    """Refuses a session entered before, a cell that stands twice or is negative, and an unknown band (rule 21)."""
    if any(_same(one, other) for other in before):
        raise Refusal("ctask-session-twice", one.session, rule="21")
    cells = Counter((cell.sex, cell.band, cell.reach) for cell in one.reached)
    if any(n > 1 for n in cells.values()):
        raise Refusal("ctask-session-cell-twice", one.session, rule="21")
    for cell in one.reached:
        if cell.number < 0 or cell.band not in bands:
            raise Refusal("ctask-session-band", one.session, band=cell.band, known=", ".join(bands), rule="21")


def _same(one: Session, other: Session) -> bool:
    """The same number, or the same people on the same day in the same place."""
    key = (one.day, one.settlement, one.group, one.method)
    return one.session == other.session or key == (other.day, other.settlement, other.group, other.method)


def totals(sessions: Iterable[Session]) -> Mapping[tuple[Sex, str, Reach], int]:
    """People by sex, band and reach, each session once."""
    known = {one.session: one for one in sessions}
    found: Counter[tuple[Sex, str, Reach]] = Counter()
    for one in known.values():
        for cell in one.reached:
            found[cell.sex, cell.band, cell.reach] += cell.number
    return found


def maybe_twice(sessions: Iterable[Session], days: int = 30) -> tuple[tuple[str, str], ...]:
    """Pairs of sessions for the same group of a settlement within some days: people may be counted twice (rule 22)."""
    known = sorted(sessions, key=lambda one: (one.day, one.session))
    return tuple(
        (one.session, other.session)
        for n, one in enumerate(known)
        for other in known[n + 1 :]
        if (other.day - one.day).days <= days and (one.settlement, one.group) == (other.settlement, other.group)
    )
