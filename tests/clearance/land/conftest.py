"""A desk for land: a ledger with a unit, papers in order, and parcels brought to any state."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from ceasefire.bench.clearance_papers import Box, Papers, makers
from ceasefire.clearance.land.files import shipped_law
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import BEFORE, Land, Step
from ceasefire.clearance.land.records import Entry, Sign, Unit

DAY = date(2026, 3, 1)
BOX: Box = (46.0, 39.0, 46.004, 39.003)
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
"""A state → the steps that lead there from an indication."""


@dataclass
class Desk:
    """Every act a day later than the last, known that evening."""

    ledger: LandLedger = field(default_factory=lambda: LandLedger(shipped_law()))
    days: int = 0

    def __post_init__(self) -> None:
        self.record(Unit(unit="unit", area_m2=1e8, on=DAY))

    @property
    def on(self) -> date:
        return DAY + timedelta(days=self.days)

    @property
    def papers(self) -> Papers:
        return Papers(self.on, self.days)

    def at(self, day: date | None = None) -> datetime:
        return datetime.combine(day or self.on, datetime.min.time(), UTC) + timedelta(hours=18)

    def record(self, act: Any, known: datetime | None = None) -> str:
        name = self.ledger.record(Entry(recorded_at=known or self.at(), act=act))
        self.days += 1
        return name

    def open(self, parcel: str = "P", box: Box = BOX, opens_as: str = "indication", hazard: str = "H") -> str:
        return self.record(self.papers.open(parcel, hazard, "unit", opens_as, box))

    def make(self, step: Step, parcel: str = "P") -> Any:
        """The act that asks for a step, in order, for a parcel as it stands."""
        if step is Step.SPLIT:
            return self.split(parcel)
        return makers(self.papers)[step](self.ledger.standing(parcel))

    def split(self, parcel: str = "P", names: str = "LR") -> Any:
        west, south, east, north = BOX
        middle = (west + east) / 2
        boxes: dict[str, Box] = dict(
            zip(names, ((west, south, middle, north), (middle, south, east, north)), strict=True)
        )
        return self.papers.split(self.ledger.standing(parcel), boxes)

    def sign(self, parcel: str = "P", roles: int = 9) -> None:
        """The signatures that a release still needs, at most so many."""
        release = self.ledger.standing(parcel).release
        assert release is not None
        for role, organisation in release.needs[len(release.signed) :][:roles]:
            self.record(
                Sign(act=release.name, role=role, organisation=organisation, officer=f"{organisation} post", on=self.on)
            )

    def bring(self, state: Land, parcel: str = "P", box: Box = BOX) -> Holding:
        """Open a parcel and bring it to a state."""
        self.open(parcel, box)
        for step in WAYS[BEFORE.get(state, state)]:
            self.record(self.make(step, parcel))
            if step in (Step.CANCEL, Step.REDUCE, Step.ACCEPT, Step.HAND_OVER):
                self.sign(parcel)
        if state in BEFORE:
            self.record(self.make(Step.SUSPEND, parcel))
        standing = self.ledger.standing(parcel)
        assert standing.state is state
        return standing


@pytest.fixture
def desk() -> Desk:
    return Desk()
