"""The register of advance notices: what was announced, when it was given, and whether it still stood.

A notice counts from when it was given, until a later one replaces it or it is withdrawn; both happen at a moment and
never reach back: an event of the morning stays announced though the notice was withdrawn at noon. A register asked as
of an earlier moment (`known_at`) answers as it did then.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceasefire.agreement.facts import AdvanceNotice
from ceasefire.agreement.registers.areas import Area, Disc
from ceasefire.agreement.registers.arms import nearest
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.refusal import Refusal

KINDS = ("demining", "exercise", "rotation", "works", "flight", "passage")
"""Kinds every register knows; an agreement adds those it names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """An activity announced by a party for a time (closed) and an area; `known_from` None: known when it was given.

    `replaces` names the notice that this one corrects. `arms` limits it to classes (none: any).
    """

    id: str
    kind: str
    by: str
    given_at: datetime
    start: datetime
    end: datetime
    area: Area
    known_from: datetime | None = None
    replaces: str | None = None
    arms: tuple[str, ...] = ()
    words: str = ""

    @property
    def known(self) -> datetime:
        return self.known_from or self.given_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """A notice taken back."""

    notice: str
    given_at: datetime
    known_from: datetime | None = None

    @property
    def known(self) -> datetime:
        return self.known_from or self.given_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """A register of notices."""

    notices: tuple[Notice, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """A notice and the moment at which it stopped standing: replaced or withdrawn, as known then (None: it stands)."""

    notice: Notice
    until: datetime | None


def check_notices(register: Notices, kinds: Iterable[str] = ()) -> None:
    """Refuses doubled ids, unknown kinds, times that run backwards, and corrections of what is not there."""
    known, ids = tuple(dict.fromkeys((*KINDS, *kinds))), [notice.id for notice in register.notices]
    for n, notice in enumerate(register.notices):
        place = f"notices[{n}]"
        if notice.id in ids[:n]:
            raise Refusal("register-id-twice", f"{place}.id", id=notice.id)
        if notice.kind not in known:
            raise Refusal(
                "register-kind-unknown", f"{place}.kind", kind=notice.kind, instead=nearest(notice.kind, known)
            )
        if notice.end < notice.start:
            start, end = write_moment(notice.start), write_moment(notice.end)
            raise Refusal("time-ends-before-start", f"{place}.end", start=start, end=end)
        if notice.replaces is not None:
            _check_later(notice.replaces, notice.given_at, register, f"{place}.replaces")
    for n, one in enumerate(register.withdrawn):
        _check_later(one.notice, one.given_at, register, f"withdrawn[{n}].notice")


def _check_later(name: str, given_at: datetime, register: Notices, place: str) -> None:
    found = next((notice for notice in register.notices if notice.id == name), None)
    if found is None or found.given_at >= given_at:
        raise Refusal("register-notice-not-earlier", place, notice=name)


def standing(register: Notices, known_at: datetime | None = None) -> tuple[Standing, ...]:
    """Every notice known by `known_at` (None: all), in the order of the register, and until when it stood."""
    ends: dict[str, datetime] = {}
    changes: list[tuple[str, Notice | Withdrawn]] = [(row.notice, row) for row in register.withdrawn]
    changes += [(row.replaces, row) for row in register.notices if row.replaces is not None]
    for name, change in changes:
        if known_at is None or change.known <= known_at:
            ends[name] = min(change.given_at, ends.get(name, change.given_at))
    known = (notice for notice in register.notices if known_at is None or notice.known <= known_at)
    return tuple(Standing(notice, ends.get(notice.id)) for notice in known)


def advance_notices(
    register: Notices, known_at: datetime | None = None, at: datetime | None = None
) -> tuple[AdvanceNotice, ...]:
    """The notices an event at `at` can be held against, in the form of the agreement's facts; discs only.

    A notice that was withdrawn or replaced by then (`at` None: by `known_at`) is left out. Facts know only discs:
    notices for polygons and zones are matched by `matching.match` and named by `other_areas`.
    """
    return tuple(
        _advance(row.notice, row.notice.area)
        for row in standing(register, known_at)
        if (row.until is None or (at is not None and at < row.until)) and isinstance(row.notice.area, Disc)
    )


def other_areas(register: Notices) -> tuple[str, ...]:
    """Ids of the notices that `advance_notices` cannot tell, because their area is no disc."""
    return tuple(notice.id for notice in register.notices if not isinstance(notice.area, Disc))


def _advance(notice: Notice, disc: Disc) -> AdvanceNotice:
    return AdvanceNotice(
        kind=notice.kind,
        given_at=notice.given_at,
        start=notice.start,
        end=notice.end,
        lat=disc.lat,
        lon=disc.lon,
        radius_m=disc.radius_m,
        known_from=notice.known_from,
    )
