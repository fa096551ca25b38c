"""What a clearance must be before it counts: depth, methods, nothing left out; each refusal names its rule."""

from ceasefire.clearance.land.guards import done_by
from ceasefire.clearance.land.holding import Law
from ceasefire.clearance.land.records import Clear, Method, Work
from ceasefire.vocabulary.refusal import Refusal


def clear(act: Clear, law: Law, place: str) -> None:
    """Rules 2, 4, 6, 10, 11 and 12."""
    done_by(act.activity, Work.CLEARANCE, "2", law, act.on, place)
    if not act.methods:
        raise Refusal("land-must-be-written", place, part="methods", **law.rules.basis("2", act.on))
    if act.not_worked_m2 > 0:
        raise Refusal("land-not-worked", place, area=round(act.not_worked_m2, 1), **law.rules.basis("6", act.on))
    _depth(act, law, place)
    _machines(act, law, place)
    _dogs(act, law, place)


def _depth(act: Clear, law: Law, place: str) -> None:
    """Rule 12: none on the surface of a battle area. Rule 4: else a depth, and a reason for another than the usual."""
    if set(act.methods) == {Method.BATTLE_AREA_SURFACE}:
        if act.depth_cm is not None:
            raise Refusal("land-surface-has-no-depth", place, **law.rules.basis("12", act.on))
        return
    usual = law.rules.number("4", "default_depth_cm", act.on)
    deepest = law.rules.number("4", "deepest_cm", act.on)
    basis = law.rules.basis("4", act.on)
    if act.depth_cm is None or not 0 < act.depth_cm <= deepest:
        raise Refusal("land-needs-depth", place, usual=usual, deepest=deepest, **basis)
    if act.depth_cm != usual and not act.depth_reason.strip():
        raise Refusal("land-depth-needs-reason", place, depth=act.depth_cm, usual=usual, **basis)


def _machines(act: Clear, law: Law, place: str) -> None:
    """Rule 10: machines prepare, unless others followed up or they are accredited to clear alone."""
    alone = set(act.methods) == {Method.MECHANICAL}
    if alone and not (act.mechanical_followed_up_by.strip() or act.accredited_primary.strip()):
        raise Refusal("land-machines-alone", place, **law.rules.basis("10", act.on))


def _dogs(act: Clear, law: Law, place: str) -> None:
    """Rule 11: two independent searches, or an accredited protocol."""
    needed = law.rules.number("11", "dog_searches", act.on)
    if Method.DOGS in act.methods and act.dog_searches < needed and not act.dogs_accredited.strip():
        told = {"searches": act.dog_searches, "needed": round(needed)}
        raise Refusal("land-dogs", place, **told, **law.rules.basis("11", act.on))
