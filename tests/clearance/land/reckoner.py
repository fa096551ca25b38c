"""A second reckoner of land that shares no code with the product: cells of a grid, plain lists, everything told anew.

Acts are tuples; legality and any (day, knowledge) are worked out by replaying all acts from nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

Cells = frozenset[tuple[int, int, int]]
STEPS = {
    "suspect": {"indication": "sha", "reopened": "sha"},
    "confirm": {"indication": "cha", "sha": "cha", "reopened": "cha"},
    "cancel": {"indication": "cancelled", "sha": "cancelled", "cha": "cancelled"},
    "reduce": {"sha": "reduced", "cha": "reduced"},
    "clear": {"cha": "cleared_pending_qc"},
    "accept": {"cleared_pending_qc": "cleared"},
    "reject": {"cleared_pending_qc": "cha"},
    "hand_over": {"cleared": "handed_over"},
    "reopen": dict.fromkeys(("cancelled", "reduced", "cleared", "handed_over"), "reopened"),
}
NEEDS = {"cancel": 2, "reduce": 2, "accept": 2, "hand_over": 3}


class CannotBe(Exception):
    """The acts contradict each other."""


@dataclass(frozen=True)
class Done:
    """An act: its day, its order of recording, what it does (a step, open, split, sign, dissent) to which parcel."""

    name: str
    day: int
    order: tuple[int, int]
    step: str
    parcel: str
    cells: tuple[tuple[str, Cells], ...] = ()
    opens_as: str = ""
    rests_on: str = ""
    role: str = ""


@dataclass
class Plot:
    state: str
    cells: Cells
    root: str
    suspended: bool = False
    waits: tuple[str, str] | None = None
    roles: tuple[str, ...] = ()
    clearance: str = ""
    acceptance: str = ""


@dataclass
class World:
    plots: dict[str, Plot] = field(default_factory=dict)
    proposed: dict[str, str] = field(default_factory=dict)

    def do(self, act: Done) -> None:
        if act.step == "open":
            taken = {cell for plot in self.plots.values() for cell in plot.cells}
            if act.parcel in self.plots or taken & act.cells[0][1]:
                raise CannotBe
            self.plots[act.parcel] = Plot(act.opens_as, act.cells[0][1], act.parcel)
            return
        parcel = self.proposed.get(act.rests_on, "") if act.step in ("sign", "dissent") else act.parcel
        plot = self.plots.get(parcel)
        if plot is None or plot.state == "divided":
            raise CannotBe
        if act.step in ("sign", "dissent"):
            self.sign(plot, act)
        elif act.step == "split":
            self.split(plot, act)
        elif act.step in ("suspend", "lift"):
            if plot.suspended == (act.step == "suspend"):
                raise CannotBe
            plot.suspended, plot.waits = act.step == "suspend", None
        else:
            self.step(plot, act)

    def step(self, plot: Plot, act: Done) -> None:
        after = STEPS[act.step].get(plot.state)
        if after is None or (plot.suspended and act.step != "reopen"):
            raise CannotBe
        if act.step in ("accept", "reject") and plot.clearance != act.rests_on:
            raise CannotBe
        if act.step == "hand_over" and plot.acceptance != act.rests_on:
            raise CannotBe
        if act.step in NEEDS:
            if plot.waits:
                raise CannotBe
            plot.waits, plot.roles = (act.name, act.step), ()
            self.proposed[act.name] = act.parcel
            return
        plot.state, plot.waits = after, None
        if act.step in ("clear", "reject", "reopen"):
            plot.clearance = act.name if act.step == "clear" else ""
        if act.step in ("clear", "reopen"):
            plot.acceptance = ""

    def sign(self, plot: Plot, act: Done) -> None:
        if plot.waits is None or plot.waits[0] != act.rests_on or act.role in plot.roles or plot.suspended:
            raise CannotBe
        plot.roles = (*plot.roles, act.role)
        name, step = plot.waits
        if act.step == "dissent":
            plot.waits = None
        elif len(plot.roles) == NEEDS[step]:
            plot.state, plot.waits = STEPS[step][plot.state], None
            plot.acceptance = name if step == "accept" else plot.acceptance

    def split(self, plot: Plot, act: Done) -> None:
        if (
            any(child in self.plots for child, _ in act.cells)
            or frozenset().union(*(c for _, c in act.cells)) != plot.cells
        ):
            raise CannotBe
        for child, cells in act.cells:
            self.plots[child] = Plot(
                plot.state, cells, plot.root, plot.suspended, None, (), plot.clearance, plot.acceptance
            )
        plot.state, plot.cells, plot.waits = "divided", frozenset(), None


def replay(acts: Iterable[Done], upto: int = 10**9) -> World:
    """The world after all acts of days up to one. Raises `CannotBe`."""
    world = World()
    for act in sorted(acts, key=lambda one: (one.day, one.order)):
        if act.day <= upto:
            world.do(act)
    return world
