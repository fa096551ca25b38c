"""Acts on land with all their papers in order, for measurements: what an operator and an authority would write."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ceasefire.clearance.land.evidence import Evidence
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.life import Step
from ceasefire.clearance.land.perimeter import Perimeter
from ceasefire.clearance.land.records import (
    Accept,
    Activity,
    Cancel,
    Cause,
    Child,
    Clear,
    HandOver,
    Lift,
    Method,
    Open,
    Reclassify,
    Reduce,
    Reject,
    Reopen,
    Split,
    Suspend,
    Work,
)

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""


def outline(box: Box) -> Perimeter:
    west, south, east, north = box
    return Perimeter(outer=((west, south), (east, south), (east, north), (west, north)))


@dataclass(frozen=True, slots=True)
class Papers:
    """Acts of one day; `number` makes each differ from all others."""

    on: date
    number: int

    def activity(self, work: Work, organisation: str = "operator") -> Activity:
        return Activity(work=work, organisation=organisation, reference=f"A{self.number}", ended=self.on)

    def evidence(self, holding_or_box: Holding | Box, kind: str) -> tuple[Evidence, ...]:
        """One piece: `direct` and located at a corner, `indirect`, or `contrary`."""
        types = {"direct": "visual", "indirect": "verbal", "contrary": "used_without_accident"}
        at = None
        if kind == "direct":
            box = holding_or_box
            at = box.perimeter.outer[0] if isinstance(box, Holding) else box[:2]
        return (Evidence(type=types[kind], source="survey", on=self.on, at=at),)

    def open(self, parcel: str, hazard: str, unit: str, opens_as: str, box: Box) -> Open:
        return Open(
            parcel=parcel, hazard=hazard, unit=unit, opens_as=opens_as, perimeter=outline(box), source="survey",
            on=self.on, evidence=self.evidence(box, "direct" if opens_as == "cha" else "indirect"),
        )  # fmt: skip

    def suspect(self, one: Holding) -> Reclassify:
        return self._reclassify(one, "sha", "indirect")

    def confirm(self, one: Holding) -> Reclassify:
        return self._reclassify(one, "cha", "direct")

    def _reclassify(self, one: Holding, becomes: str, kind: str) -> Reclassify:
        work = self.activity(Work.NON_TECHNICAL_SURVEY)
        return Reclassify(
            parcel=one.parcel, becomes=becomes, evidence=self.evidence(one, kind), activity=work, on=self.on
        )

    def cancel(self, one: Holding) -> Cancel:
        return Cancel(
            parcel=one.parcel, activity=self.activity(Work.NON_TECHNICAL_SURVEY), reason="in use for years",
            operator="operator", authority="authority", on=self.on, evidence=self.evidence(one, "contrary"),
        )  # fmt: skip

    def reduce(self, one: Holding) -> Reduce:
        return Reduce(
            parcel=one.parcel, activity=self.activity(Work.TECHNICAL_SURVEY), coverage_required=0.5,
            coverage_done=0.5, items_found=0, operator="operator", authority="authority", on=self.on,
        )  # fmt: skip

    def clear(self, one: Holding) -> Clear:
        work = self.activity(Work.CLEARANCE)
        return Clear(parcel=one.parcel, activity=work, methods=(Method.MANUAL,), depth_cm=13, on=self.on)

    def accept(self, one: Holding) -> Accept:
        return Accept(
            parcel=one.parcel, clearance=one.clearance, activity=self.activity(Work.QUALITY_CONTROL, "inspector"),
            operator="operator", authority="authority", on=self.on,
        )  # fmt: skip

    def reject(self, one: Holding) -> Reject:
        return Reject(
            parcel=one.parcel, clearance=one.clearance, activity=self.activity(Work.QUALITY_CONTROL, "inspector"),
            reason="an item was missed", on=self.on,
        )  # fmt: skip

    def hand_over(self, one: Holding) -> HandOver:
        return HandOver(
            parcel=one.parcel, acceptance=one.acceptance, benchmark=one.perimeter.outer[0], turning_points=4,
            as_built_map=f"M{self.number}", completion_report=f"C{self.number}", operator="operator",
            authority="authority", owner="owner", on=self.on,
        )  # fmt: skip

    def reopen(self, one: Holding) -> Reopen:
        words = {"investigation": f"I{self.number}", "reason": "an item was found"}
        return Reopen(parcel=one.parcel, cause=Cause.MISSED_ITEM, on=self.on, **words)

    def suspend(self, one: Holding) -> Suspend:
        words = {"marking": "red signs", "reason": f"accident {self.number}"}
        return Suspend(parcel=one.parcel, cause=Cause.ACCIDENT, on=self.on, **words)

    def lift(self, one: Holding) -> Lift:
        return Lift(parcel=one.parcel, report=f"board {self.number}", on=self.on)

    def split(self, one: Holding, boxes: Mapping[str, Box]) -> Split:
        children = tuple(Child(parcel=name, perimeter=outline(box)) for name, box in boxes.items())
        return Split(parcel=one.parcel, children=children, reason=f"task {self.number}", on=self.on)


def makers(papers: Papers) -> Mapping[Step, Callable[[Holding], Any]]:
    """The act that asks for each step, but for opening and splitting."""
    return {
        Step.SUSPECT: papers.suspect,
        Step.CONFIRM: papers.confirm,
        Step.CANCEL: papers.cancel,
        Step.REDUCE: papers.reduce,
        Step.CLEAR: papers.clear,
        Step.ACCEPT: papers.accept,
        Step.REJECT: papers.reject,
        Step.HAND_OVER: papers.hand_over,
        Step.REOPEN: papers.reopen,
        Step.SUSPEND: papers.suspend,
        Step.LIFT: papers.lift,
    }
