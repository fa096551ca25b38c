"""Land comes on the books: a perimeter that keeps rule 24, an area that can be, and evidence for what it opens as."""

from ceasefire.clearance.land.area import MM2, area_mm2
from ceasefire.clearance.land.entered import check_entered
from ceasefire.clearance.land.guards import done_by, evidence_for, written
from ceasefire.clearance.land.holding import Holding, Law
from ceasefire.clearance.land.life import Land, Step, next_state
from ceasefire.clearance.land.perimeter import check_perimeter
from ceasefire.clearance.land.records import Open, Work
from ceasefire.vocabulary.refusal import Refusal

OPENS = {"indication": Step.OPEN_INDICATION, "sha": Step.OPEN_SHA, "cha": Step.OPEN_CHA}


def open_(act: Open, name: str, law: Law) -> Holding:
    """The new parcel. Refuses by rules 1, 24 and 25; overlaps with other land are looked for in `neighbours.py`."""
    place = act.parcel
    if act.opens_as not in OPENS:
        raise Refusal("land-opens-as", place, said=act.opens_as, **law.rules.basis("1", act.on))
    state = next_state(Land.NOT_LISTED, OPENS[act.opens_as], law.rules, act.on, place)
    for part, text in (("parcel", act.parcel), ("hazard", act.hazard), ("source", act.source)):
        written(text, part, "1", law, act.on, place)
    shape = check_perimeter(act.perimeter, law.rules, act.on, place)
    area = area_mm2(shape)
    if area < law.rules.number("24", "least_area_m2", act.on) * MM2:
        raise Refusal("land-no-area", place, area=area / MM2, **law.rules.basis("24", act.on))
    check_entered(act.entered, law.rules, act.on, place)
    evidence_for(state, act.evidence, shape, law, act.on, place)
    if act.activity is not None:
        done_by(act.activity, act.activity.work, "1", law, act.on, place)
    return Holding(
        parcel=act.parcel, root=act.parcel, parent="", hazard=act.hazard, unit=act.unit, perimeter=act.perimeter,
        shape=shape, measured_mm2=area, area_mm2=area, state=state, by=name, entered=act.entered,
    )  # fmt: skip


SURVEYS = (Work.NON_TECHNICAL_SURVEY, Work.TECHNICAL_SURVEY, Work.INVESTIGATION, Work.CLEARANCE)
"""What can find out that land is suspected or confirmed."""
