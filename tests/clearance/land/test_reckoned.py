"""Random lives of land, late entries and corrections, against a reckoner on a grid that shares no code with it."""

import importlib.util
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from pyproj import Geod

from ceasefire.bench.clearance_papers import Box, Papers, makers
from ceasefire.clearance.land.accounts import Account, account_of
from ceasefire.clearance.land.balance import books_of
from ceasefire.clearance.land.files import read_lines, shipped_law, write_line
from ceasefire.clearance.land.ledger import LandLedger
from ceasefire.clearance.land.life import Land, Step
from ceasefire.clearance.land.map import STATES, draw
from ceasefire.clearance.land.records import Correct, Entry, Instead, Role, Sign, Unit, name_of
from ceasefire.vocabulary.refusal import Refusal

_SPEC = importlib.util.spec_from_file_location("land_reckoner", Path(__file__).with_name("reckoner.py"))
assert _SPEC
assert _SPEC.loader
reckoner = importlib.util.module_from_spec(_SPEC)
sys.modules["land_reckoner"] = reckoner
_SPEC.loader.exec_module(reckoner)
Done = reckoner.Done

START = date(2026, 3, 1)
SIDE = 4
CELL = 0.0005
ROLES = list(Role)
ORGANISATION = {Role.OPERATOR: "operator", Role.AUTHORITY: "authority", Role.OWNER: "owner"}
GEOD = Geod(ellps="WGS84")
Rect = tuple[int, int, int, int]


def box_of(plot: int, rect: Rect) -> Box:
    west, south, east, north = rect
    x, y = 46 + plot * 0.01, 39.0
    return x + west * CELL, y + south * CELL, x + east * CELL, y + north * CELL


def cells_of(plot: int, rect: Rect) -> Any:
    return frozenset((plot, x, y) for x in range(rect[0], rect[2]) for y in range(rect[1], rect[3]))


def cell_m2(cell: tuple[int, int, int]) -> float:
    west, south, east, north = box_of(cell[0], (cell[1], cell[2], cell[1] + 1, cell[2] + 1))
    return abs(GEOD.polygon_area_perimeter([west, east, east, west], [south, south, north, north])[0])


class LandMachine(RuleBasedStateMachine):
    """Tries acts of any kind on any parcel and day; ledger and reckoner must say yes to the same ones."""

    @initialize()
    def begin(self) -> None:
        self.ledger = LandLedger(shipped_law())
        self.number = 0
        self.acts: dict[str, Any] = {}
        self.raw: dict[str, Any] = {}
        self.rects: dict[str, tuple[int, Rect]] = {}
        self.known: list[dict[str, Any]] = []
        self.ledger.record(Entry(recorded_at=self.moment(0), act=Unit(unit="u", area_m2=1e9, on=START)))

    def moment(self, number: int) -> datetime:
        return datetime(2026, 6, 1, tzinfo=UTC) + timedelta(hours=number)

    def try_(self, act: Any, new: dict[str, Any], gone: tuple[str, ...] = ()) -> bool:
        """Record an act if it can be; the reckoner decides on its own whether it can."""
        acts = {name: one for name, one in self.acts.items() if name not in gone} | new
        try:
            reckoner.replay(acts.values())
            possible = True
        except reckoner.CannotBe:
            possible = False
        self.number += 1
        try:
            self.ledger.record(Entry(recorded_at=self.moment(self.number), act=act))
            taken = True
        except Refusal:
            taken = False
        assert taken == possible, (act, taken, possible)
        if taken:
            self.acts = acts
            self.known.append((self.moment(self.number), dict(acts)))
        return taken

    def papers(self, day: int) -> Papers:
        return Papers(START + timedelta(days=day), self.number)

    @rule(plot=st.integers(0, 2), day=st.integers(0, 20), kind=st.sampled_from(["indication", "sha", "cha"]))
    def open(self, plot: int, day: int, kind: str) -> None:
        parcel, rect = f"P{plot}.{self.number}", (0, 0, SIDE, SIDE)
        act = self.papers(day).open(parcel, f"H{plot % 2}", "u", kind, box_of(plot, rect))
        done = Done(name_of(act), day, (self.number, 0), "open", parcel, ((parcel, cells_of(plot, rect)),), kind)
        self.rects[parcel] = plot, rect
        if self.try_(act, {done.name: done}):
            self.raw[done.name] = act

    def pick(self, choice: int) -> Any:
        names = sorted(self.ledger._root_of)
        return self.ledger.standing(names[choice % len(names)])

    def some_land(self) -> bool:
        return bool(self.ledger._root_of)

    @precondition(some_land)
    @rule(choice=st.integers(0, 99), step=st.sampled_from([*reckoner.STEPS, "suspend", "lift"]),
          day=st.one_of(st.just(30), st.integers(0, 30)))  # fmt: skip
    def act(self, choice: int, step: str, day: int) -> None:
        one = self.pick(choice)
        act = makers(self.papers(day))[Step(step)](one)
        rests_on = {"accept": one.clearance, "reject": one.clearance, "hand_over": one.acceptance}.get(step, "")
        done = Done(name_of(act), day, (self.number, 0), step, one.parcel, rests_on=rests_on)
        if self.try_(act, {done.name: done}):
            self.raw[done.name] = act

    @precondition(some_land)
    @rule(choice=st.integers(0, 99), step=st.sampled_from(["cancel", "reduce", "accept", "hand_over", "clear"]))
    def whole(self, choice: int, step: str) -> None:
        """A step with all its signatures at once, so that long lives are reached."""
        self.act(choice, step, 30)
        for role in ROLES:
            self.sign(choice, role, 30, True)

    def waiting(self) -> bool:
        return any(
            one.release is not None for family in self.ledger._families.values() for one in family.holdings.values()
        )

    @precondition(waiting)
    @rule(choice=st.integers(0, 99), role=st.sampled_from(ROLES), day=st.integers(25, 35), consents=st.integers(0, 5))
    def sign(self, choice: int, role: Role, day: int, consents: int) -> None:
        one = self.pick(choice)
        if one.release is None or role not in dict(one.release.needs) or self.acts[one.release.name].day > day:
            return
        act = Sign(
            act=one.release.name, role=role, organisation=ORGANISATION[role], officer=f"p{self.number}",
            on=START + timedelta(days=day), consents=bool(consents), words="" if consents else "no",
        )  # fmt: skip
        step = "sign" if consents else "dissent"
        done = Done(name_of(act), day, (self.number, 0), step, "", rests_on=one.release.name, role=role.value)
        if self.try_(act, {done.name: done}):
            self.raw[done.name] = act

    @precondition(some_land)
    @rule(choice=st.integers(0, 99), cut=st.integers(1, SIDE - 1), along=st.booleans(), day=st.integers(0, 30))
    def split(self, choice: int, cut: int, along: bool, day: int) -> None:
        one = self.pick(choice)
        plot, (west, south, east, north) = self.rects[one.parcel]
        if along:
            rects = (west, south, cut, north), (cut, south, east, north)
        else:
            rects = (west, south, east, cut), (west, cut, east, north)
        if not all(rect[0] < rect[2] and rect[1] < rect[3] for rect in rects):
            return
        names = [f"S{self.number}.{n}" for n in range(2)]
        self.rects |= {name: (plot, rect) for name, rect in zip(names, rects, strict=True)}
        act = self.papers(day).split(one, {n: box_of(plot, r) for n, r in zip(names, rects, strict=True)})
        cells = tuple((name, cells_of(plot, rect)) for name, rect in zip(names, rects, strict=True))
        done = Done(name_of(act), day, (self.number, 0), "split", one.parcel, cells)
        if self.try_(act, {done.name: done}):
            self.raw[done.name] = act

    @precondition(lambda self: bool(self.acts))
    @rule(choice=st.integers(0, 99), many=st.integers(1, 3), day=st.integers(0, 30), instead=st.booleans())
    def correct(self, choice: int, many: int, day: int, instead: bool) -> None:
        """Withdraw some of the latest acts, or any; perhaps the first of them happened on another day."""
        names = sorted(self.acts, key=lambda name: self.acts[name].order, reverse=True)
        gone = tuple(dict.fromkeys(names[(choice // 3 + n) % len(names)] for n in range(many)))
        first, new, put = self.acts[gone[0]], {}, ()
        if instead and first.step in reckoner.STEPS and first.step not in ("accept", "reject", "hand_over"):
            act = makers(Papers(START + timedelta(days=day), self.number))[Step(first.step)](
                self.ledger.standing(first.parcel)
            )
            done = replace(first, name=name_of(act), day=day)
            new, put = {done.name: done}, (Instead(act=act),)
            self.raw[done.name] = act
        correct = Correct(withdraws=gone, reason=f"why {self.number}", on=START, instead=put)
        self.try_(correct, new, gone)

    @invariant()
    def any_day_as_known_at_any_time(self) -> None:
        if not getattr(self, "known", None):
            return
        land, books = draw(self.ledger), books_of(self.ledger)
        for moment, acts in self.known[-1:] + self.known[:: max(1, len(self.known) // 3)]:
            for day in (0, 15, 30, 40):
                self.compare(land, books, day, moment, acts)

    def compare(self, land: Any, books: Any, day: int, moment: datetime, acts: dict[str, Any]) -> None:
        on = START + timedelta(days=day)
        world = reckoner.replay(acts.values(), day)
        wanted = {
            name: plot.state + "_suspended" * plot.suspended
            for name, plot in world.plots.items()
            if plot.state != "divided"
        }
        sheet = land.at(on, moment)
        names = list(land.parcels)
        assert {names[p]: STATES[s].value for p, s in zip(sheet.parcel, sheet.state, strict=True)} == wanted
        accounts = dict.fromkeys(Account, 0.0)
        for name, state in wanted.items():
            accounts[account_of(Land(state))] += sum(map(cell_m2, world.plots[name].cells))
        balance = books.total(on, moment)
        for account in list(Account)[1:]:
            assert balance.mm2[account] / 1e6 == pytest.approx(accounts[account], rel=1e-6, abs=1e-6)
        drawn = land.totals(sheet)
        for hazard, one in books.by_hazard(on, moment).items():
            assert one.conserved
            assert {a: one.mm2[a] for a in list(Account)[1:]} == {a: drawn[hazard][a] for a in list(Account)[1:]}
            assert one.opened == sum(drawn[hazard].values())

    def teardown(self) -> None:
        """The book written and read again is the same."""
        if getattr(self, "known", None):
            lines = [write_line(entry) for entry in self.ledger.entries]
            again = read_lines(lines, "book")
            assert again.entries == self.ledger.entries
            assert again.postings == self.ledger.postings


LandMachine.TestCase.settings = settings(
    max_examples=15, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestLand = LandMachine.TestCase
