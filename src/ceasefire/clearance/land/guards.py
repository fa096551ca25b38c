"""What must hold before a parcel takes a step: each check is one of the numbered rules, and its refusal names it.

The rule's edition is the one in force on the day of the act (rule 27). How far each was checked against its text stands
in `standards/rules.yaml`, and the refusal says it.
"""

from collections.abc import Iterable
from datetime import date

import shapely
from pyproj import Geod
from shapely import Point, Polygon

from ceasefire.clearance.land.evidence import Evidence, Speaks
from ceasefire.clearance.land.holding import Holding, Law
from ceasefire.clearance.land.life import BEFORE, Land
from ceasefire.clearance.land.records import (
    Accept,
    Activity,
    Cancel,
    Cause,
    HandOver,
    Lift,
    Reduce,
    Reject,
    Release,
    Reopen,
    Suspend,
    Work,
)
from ceasefire.vocabulary.refusal import Refusal

_GEODESICS = Geod(ellps="WGS84")


def evidence_for(becomes: Land, evidence: tuple[Evidence, ...], shape: Polygon, law: Law, on: date, place: str) -> None:
    """Rule 1: a CHA needs direct evidence located in or near it, a SHA any that speaks for contamination."""
    _not_later(evidence, law, on, place)
    classes = [law.types.speaks(one, place) for one in evidence]
    basis = law.rules.basis("1", on)
    if becomes is Land.SHA and all(speaks is Speaks.CONTRARY for speaks in classes):
        raise Refusal("land-sha-needs-evidence", place, **basis)
    if becomes is not Land.CHA:
        return
    located = [one.at for one, speaks in zip(evidence, classes, strict=True) if speaks is Speaks.DIRECT and one.at]
    if not located:
        raise Refusal("land-cha-needs-direct", place, **basis)
    nearest, limit = min(metres_off(shape, at) for at in located), law.rules.number("1", "located_within_m", on)
    if nearest > limit:
        raise Refusal("land-evidence-far", place, metres=round(nearest), limit=round(limit), **basis)


def metres_off(shape: Polygon, at: tuple[float, float]) -> float:
    """Geodesic metres from a place to the nearest point of an area as seen in degrees; 0 inside."""
    if shapely.intersects_xy(shape, *at):
        return 0.0
    near = shapely.get_coordinates(shapely.shortest_line(shape, Point(at)))[0]
    return float(_GEODESICS.inv(float(near[0]), float(near[1]), *at)[2])


def _not_later(evidence: tuple[Evidence, ...], law: Law, on: date, place: str) -> None:
    for one in evidence:
        if one.on > on:
            raise Refusal(
                "land-evidence-later", place, type=one.type, day=one.on.isoformat(), **law.rules.basis("1", on)
            )


def done_by(activity: Activity, work: Work, rule: str, law: Law, on: date, place: str) -> None:
    """The act rests on the right kind of activity, and that had ended by then."""
    basis = law.rules.basis(rule, on)
    if activity.work is not work:
        raise Refusal("land-other-work", place, needed=work.value, **basis)
    if activity.ended > on:
        raise Refusal("land-work-not-ended", place, day=activity.ended.isoformat(), **basis)


def written(text: str, key_part: str, rule: str, law: Law, on: date, place: str) -> None:
    """A field that a rule asks for is not empty."""
    if not text.strip():
        raise Refusal("land-must-be-written", place, part=key_part, **law.rules.basis(rule, on))


def cancel(holding: Holding, act: Cancel, law: Law, place: str) -> None:
    """Rule 2: only by non-technical survey, with a reason; a CHA only against evidence that speaks the other way."""
    done_by(act.activity, Work.NON_TECHNICAL_SURVEY, "2", law, act.on, place)
    written(act.reason, "reason", "2", law, act.on, place)
    _not_later(act.evidence, law, act.on, place)
    classes = [law.types.speaks(one, place) for one in act.evidence]
    if Speaks.DIRECT in classes:
        raise Refusal("land-direct-evidence", place, **law.rules.basis("2", act.on))
    if holding.state is Land.CHA and Speaks.CONTRARY not in classes:
        raise Refusal("land-cha-needs-contrary", place, **law.rules.basis("2", act.on))
    parties(act, act.activity.organisation, "2", law, place)


def reduce_(act: Reduce, law: Law, place: str) -> None:
    """Rule 2: only by technical survey that found nothing in the coverage required."""
    basis = law.rules.basis("2", act.on)
    done_by(act.activity, Work.TECHNICAL_SURVEY, "2", law, act.on, place)
    if act.items_found:
        raise Refusal("land-items-found", place, items=act.items_found, **basis)
    if not 0 < act.coverage_required <= 1 or not act.coverage_required <= act.coverage_done <= 1:
        done, required = round(act.coverage_done * 100, 1), round(act.coverage_required * 100, 1)
        raise Refusal("land-coverage", place, done=done, required=required, **basis)
    parties(act, act.activity.organisation, "2", law, place)


def checked(holding: Holding, act: Accept | Reject, law: Law, place: str) -> None:
    """Quality control speaks of exactly this clearance (rule 5) and is of another organisation (rule 17)."""
    done_by(act.activity, Work.QUALITY_CONTROL, "5", law, act.on, place)
    if act.clearance != holding.clearance:
        raise Refusal("land-other-clearance", place, named=act.clearance, **law.rules.basis("5", act.on))
    if act.activity.organisation == holding.cleared_by:
        raise Refusal("land-inspects-itself", place, name=holding.cleared_by, **law.rules.basis("17", act.on))
    if isinstance(act, Accept):
        parties(act, holding.cleared_by, "5", law, place)


def hand_over(holding: Holding, act: HandOver, law: Law, place: str) -> None:
    """Rule 5: the quality decision, benchmark, turning points, map as built and completion report are there."""
    if act.acceptance != holding.acceptance:
        raise Refusal("land-other-acceptance", place, named=act.acceptance, **law.rules.basis("5", act.on))
    if act.benchmark is None:
        raise Refusal("land-must-be-written", place, part="benchmark", **law.rules.basis("5", act.on))
    needed = law.rules.number("5", "turning_points", act.on)
    if act.turning_points < needed:
        told = {"points": act.turning_points, "needed": round(needed)}
        raise Refusal("land-turning-points", place, **told, **law.rules.basis("5", act.on))
    written(act.as_built_map, "as_built_map", "5", law, act.on, place)
    written(act.completion_report, "completion_report", "5", law, act.on, place)
    written(act.owner, "owner", "5", law, act.on, place)
    parties(act, holding.cleared_by, "5", law, place)


def parties(act: Release, worked: str, rule: str, law: Law, place: str) -> None:
    """The operator who signs is the one who worked; the authority is another organisation (rule 17)."""
    for part, name in (("operator", act.operator), ("authority", act.authority)):
        written(name, part, rule, law, act.on, place)
    if act.operator != worked:
        raise Refusal("land-other-operator", place, name=act.operator, worked=worked, **law.rules.basis(rule, act.on))
    if act.operator == act.authority:
        raise Refusal("land-inspects-itself", place, name=act.operator, **law.rules.basis("17", act.on))


def reopen(act: Reopen, law: Law, place: str) -> None:
    """Rule 14: for a missed item, an accident or new evidence, and with an investigation."""
    _cause(act.cause, (Cause.MISSED_ITEM, Cause.ACCIDENT, Cause.NEW_EVIDENCE), "14", law, act.on, place)
    written(act.investigation, "investigation", "14", law, act.on, place)


def suspend(holding: Holding, act: Suspend, law: Law, place: str) -> None:
    """Rule 6: what is blocked becomes a polygon of its own, no silent suspension; rule 13: marked, with a reason."""
    if act.cause is Cause.BLOCKED:
        raise Refusal("land-blocked-is-split", place, **law.rules.basis("6", act.on))
    causes = tuple(one for one in Cause if one not in (Cause.BLOCKED, Cause.NEW_EVIDENCE))
    _cause(act.cause, causes, "13", law, act.on, place)
    written(act.reason, "reason", "13", law, act.on, place)
    if BEFORE.get(holding.state, holding.state) not in (Land.INDICATION, Land.HANDED_OVER):
        written(act.marking, "marking", "13", law, act.on, place)


def lift(act: Lift, law: Law, place: str) -> None:
    """Rule 13: a report stands behind it."""
    written(act.report, "report", "13", law, act.on, place)


def _cause(cause: Cause, known: Iterable[Cause], rule: str, law: Law, on: date, place: str) -> None:
    if cause not in known:
        told = ", ".join(one.value for one in known)
        raise Refusal("land-other-cause", place, cause=cause.value, known=told, **law.rules.basis(rule, on))
