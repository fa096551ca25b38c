"""A random walk through the lives of many parcels: legal acts with all their papers, and illegal ones to be refused."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from ceasefire.bench.clearance_papers import Box, Papers, makers
from ceasefire.clearance.land.files import shipped_law
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import BEFORE, LIFE, Step
from ceasefire.clearance.land.records import (
    Act,
    Cancel,
    Clear,
    Correct,
    Entry,
    Open,
    Reclassify,
    Sign,
    Split,
    Unit,
    Work,
)
from ceasefire.clearance.land.signing import OPEN
from ceasefire.vocabulary.refusal import Refusal

DAYS = 3650
FIRST = date(2026, 2, 1)
_EVENING = datetime(2026, 2, 1, 18, tzinfo=UTC)
_SMALLEST_DEG = 1e-4
_UNITS = 20


@dataclass(slots=True)
class Walk:
    """`acts` in all, over ten years, on `parcels` that are opened; the same seed walks the same way."""

    seed: int
    parcels: int
    acts: int
    ledger: LandLedger = field(default_factory=lambda: LandLedger(shipped_law()))
    boxes: dict[str, Box] = field(default_factory=dict)
    live: list[str] = field(default_factory=list)
    done: int = 0
    opened: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    """Illegal acts refused, by rule."""
    let_through: int = 0
    chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311
        for n in range(_UNITS):
            self.ledger.record(self._entry(Unit(unit=f"u{n}", area_m2=1e11, on=FIRST)))

    @property
    def papers(self) -> Papers:
        return Papers(FIRST + timedelta(days=self.done * DAYS // self.acts), self.done)

    def _entry(self, act: Act) -> Entry:
        return Entry(recorded_at=_EVENING + timedelta(days=self.done * DAYS / self.acts), act=act)

    def _record(self, act: Act) -> str:
        name = self.ledger.record(self._entry(act))
        self.done += 1
        return name

    def go(self, illegal_share: float = 0.1) -> None:
        """The whole walk."""
        while self.done < self.acts:
            self.step()
            if self.chance.random() < illegal_share:
                self.try_illegal()

    def step(self) -> None:
        """One legal act; new parcels are opened evenly over the first half of the walk."""
        soon = self.opened * self.acts < 2 * self.parcels * self.done
        if (soon and self.opened < self.parcels) or not self.live:
            self._open()
            return
        at = self.chance.randrange(len(self.live))
        one = self.ledger.standing(self.live[at])
        if one.release is not None and one.release.standing in OPEN and one.state not in BEFORE:
            self._record(self._signature(one))
        elif self.chance.random() < 0.01 and not isinstance(self._last(one).act, Split | Open):
            self._record(Correct(withdraws=(self._last(one).name,), reason=f"a mistake {self.done}", on=self.papers.on))
        elif self.chance.random() < 0.08 and self._can_split(one):
            self._split(one, at)
        else:
            step = self.chance.choice([step for step in makers(self.papers) if (one.state, step) in LIFE.table])
            self._record(makers(self.papers)[step](one))

    def _last(self, one: Holding) -> Any:
        return self.ledger.last_act(one.parcel)

    def _open(self) -> None:
        n = self.opened
        x, y = 46 + n % 250 * 0.004, 39 + n // 250 * 0.003
        size = 0.0005 + self.chance.random() * 0.002
        name, box = f"P{n}", (x, y, x + size * 1.3, y + size)
        kind = self.chance.choice(("indication", "sha", "cha"))
        self._record(self.papers.open(name, f"H{n // 3}", f"u{n % _UNITS}", kind, box))
        self.boxes[name] = box
        self.live.append(name)
        self.opened += 1

    def _signature(self, one: Holding) -> Sign:
        release = one.release
        assert release is not None
        role, organisation = release.needs[len(release.signed)]
        consents = self.chance.random() < 0.95
        return Sign(
            act=release.name, role=role, organisation=organisation, officer=f"post {self.done}", on=self.papers.on,
            consents=consents, words="" if consents else "the survey is too old",
        )  # fmt: skip

    def _can_split(self, one: Holding) -> bool:
        west, south, east, north = self.boxes[one.parcel]
        return min(east - west, north - south) > _SMALLEST_DEG and len(self.live) < 3 * self.parcels

    def _split(self, one: Holding, at: int) -> None:
        boxes = {f"S{self.done}.{n}": box for n, box in enumerate(self._halves(one.parcel))}
        self._record(self.papers.split(one, boxes))
        self.boxes |= boxes
        first, second = boxes
        self.live[at] = first
        self.live.append(second)

    def _halves(self, parcel: str) -> tuple[Box, Box]:
        west, south, east, north = self.boxes[parcel]
        part = 0.3 + self.chance.random() * 0.4
        if self.chance.random() < 0.5:
            middle = west + (east - west) * part
            return (west, south, middle, north), (middle, south, east, north)
        middle = south + (north - south) * part
        return (west, south, east, middle), (west, middle, east, north)

    def try_illegal(self) -> None:
        """An act that cannot be: counted by the rule that its refusal names, or as let through."""
        one = self.ledger.standing(self.chance.choice(self.live))
        act = self.chance.choice(list(self._illegal(one)))
        try:
            self.ledger.record(self._entry(act))
        except Refusal as refusal:
            rule = str(refusal.arguments.get("rule", "none"))
            self.refused[rule] = self.refused.get(rule, 0) + 1
        else:
            self.let_through += 1

    def _illegal(self, one: Holding) -> Iterator[Act]:
        """A step that is not listed, papers that lack something, land that does not fit."""
        papers = self.papers
        for step, make in makers(papers).items():
            if (one.state, step) not in LIFE.table:
                yield make(one)
            elif step is Step.CONFIRM:
                yield self._unlocated(make(one))
            elif step is Step.CANCEL:
                yield self._by_wrong_work(make(one))
            elif step is Step.CLEAR:
                yield self._without_depth(make(one))
        yield from self._misfits(one)

    def _unlocated(self, act: Reclassify) -> Reclassify:
        return replace(act, evidence=tuple(replace(piece, at=None) for piece in act.evidence))

    def _by_wrong_work(self, act: Cancel) -> Cancel:
        return replace(act, activity=self.papers.activity(Work.CLEARANCE))

    def _without_depth(self, act: Clear) -> Clear:
        return replace(act, depth_cm=None)

    def _misfits(self, one: Holding) -> Iterator[Act]:
        """Land opened over other land, children that leave a gap, overlap, or stick out."""
        west, south, east, north = self.boxes[one.parcel]
        mid, off = (west + east) / 2, (east - west) / 10
        yield self.papers.open(f"X{self.done}", "H", "u0", "sha", (west, south, east, north))
        left: Box = (west, south, mid, north)
        for right in (
            (mid + off, south, east, north),
            (mid - off, south, east, north),
            (mid, south, east + off, north),
        ):
            yield self.papers.split(one, {f"Y{self.done}": left, f"Z{self.done}": right})
