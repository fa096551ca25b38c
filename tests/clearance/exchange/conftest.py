"""Land books made to order: parcels in a row, each brought to a state, with secrets in their words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from ceasefire.bench.clearance_papers import Box, Papers, makers, outline
from ceasefire.clearance.land.files import shipped_law
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import BEFORE, Land, Step
from ceasefire.clearance.land.records import Child, Entry, Sign, Split, Unit
from ceasefire.clearance.leaving import Asked
from ceasefire.clearance.tiers import Tier

FIRST = date(2026, 3, 1)
SECRET = "SEKRET-7f3a"
WAYS: dict[Land, tuple[Step, ...]] = {
    Land.INDICATION: (),
    Land.SHA: (Step.SUSPECT,),
    Land.CHA: (Step.CONFIRM,),
    Land.CLEARED_PENDING_QC: (Step.CONFIRM, Step.CLEAR),
    Land.CANCELLED: (Step.CANCEL,),
    Land.REDUCED: (Step.CONFIRM, Step.REDUCE),
    Land.CLEARED: (Step.CONFIRM, Step.CLEAR, Step.ACCEPT),
    Land.HANDED_OVER: (Step.CONFIRM, Step.CLEAR, Step.ACCEPT, Step.HAND_OVER),
    Land.REOPENED: (Step.CANCEL, Step.REOPEN),
}
SIGNED = (Step.CANCEL, Step.REDUCE, Step.ACCEPT, Step.HAND_OVER)


@dataclass
class Book:
    """A ledger that grows a day an act; every word that is not for others holds `SECRET`."""

    ledger: LandLedger = field(default_factory=lambda: LandLedger(shipped_law()))
    days: int = 0

    def __post_init__(self) -> None:
        self.record(Unit(unit="unit-1", area_m2=1e9, on=FIRST))
        self.record(Unit(unit="unit-2", area_m2=1e9, on=FIRST))

    @property
    def on(self) -> date:
        return FIRST + timedelta(days=self.days)

    @property
    def known(self) -> datetime:
        return datetime.combine(self.on, datetime.min.time(), UTC)

    def ask(self, tier: Tier = Tier.PUBLIC, **more: Any) -> Asked:
        return Asked(**{"on": self.on, "known": self.known, "tier": tier, **more})

    def record(self, act: Any) -> None:
        self.ledger.record(Entry(recorded_at=self.known + timedelta(hours=1), act=_with_secrets(act)))
        self.days += 1

    def make(self, parcel: str, box: Box, state: Land, unit: str = "unit-1") -> None:
        self.record(Papers(self.on, self.days).open(parcel, "HA-1", unit, "indication", box))
        for step in WAYS[BEFORE.get(state, state)]:
            self.take(parcel, step)
        if state in BEFORE:
            self.take(parcel, Step.SUSPEND)

    def take(self, parcel: str, step: Step) -> None:
        self.record(makers(Papers(self.on, self.days))[step](self.ledger.standing(parcel)))
        if step in SIGNED:
            release = self.ledger.standing(parcel).release
            assert release is not None
            for role, who in release.needs:
                self.record(Sign(act=release.name, role=role, organisation=who, officer=SECRET, on=self.on))

    def split(self, parcel: str, box: Box) -> tuple[str, str]:
        """West and east halves, by name."""
        west, south, east, north = box
        middle = (west + east) / 2
        names = (f"{parcel}w", f"{parcel}e")
        boxes = ((west, south, middle, north), (middle, south, east, north))
        children = tuple(Child(parcel=n, perimeter=outline(b)) for n, b in zip(names, boxes, strict=True))
        self.record(Split(parcel=parcel, children=children, reason=SECRET, on=self.on))
        return names


def _with_secrets(act: Any) -> Any:
    changed = {name: SECRET for name in ("reason", "source") if hasattr(act, name)}
    if getattr(act, "evidence", ()):
        changed["evidence"] = tuple(replace(one, source=SECRET, words=SECRET) for one in act.evidence)
    return replace(act, **changed) if changed else act


Wish = tuple[Land, bool, float, float]
"""State, split it (then the west half goes on to be cancelled), gap before it and its size in degrees."""


@pytest.fixture(scope="session")
def book_of() -> Callable[[Sequence[Wish], tuple[float, float]], Book]:
    def build(wishes: Sequence[Wish], corner: tuple[float, float] = (46.0, 39.0)) -> Book:
        book, (west, south) = Book(), corner
        for number, (state, divide, gap, size) in enumerate(wishes):
            west += gap
            box = (west, south, west + size, south + size)
            unit = f"unit-{number % 2 + 1}"
            book.make(f"P{number}", box, Land.INDICATION if divide else state, unit)
            if divide:
                half, _ = book.split(f"P{number}", box)
                book.take(half, Step.CANCEL)
            west += size
        return book

    return build


@pytest.fixture
def book() -> Book:
    return Book()
