"""What an act makes of a parcel: the holdings that stand after it, or a refusal that names the rule.

Pure: holdings and an act in, new holdings out. A release (cancel, reduce, accept, hand over) is only proposed by its
act; the parcel takes the step with the last signature (`sign`), and stays what it was where one side dissents.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ceasefire.clearance.land import guards
from ceasefire.clearance.land.clearing import clear
from ceasefire.clearance.land.holding import Holding, Law, Pending
from ceasefire.clearance.land.life import Land, Step, next_state
from ceasefire.clearance.land.opening import SURVEYS
from ceasefire.clearance.land.records import (
    Accept,
    Cancel,
    Clear,
    HandOver,
    Lift,
    ParcelAct,
    Reclassify,
    Reduce,
    Reject,
    Release,
    Reopen,
    Role,
    Sign,
    Split,
    Suspend,
)
from ceasefire.clearance.land.signing import OPEN, SIGNING_LIFE, Sig
from ceasefire.clearance.land.splitting import split
from ceasefire.vocabulary.refusal import Refusal

Turn = Callable[[Holding, Any, str, Law], tuple[Holding, ...]]


def turn(holding: Holding, act: ParcelAct | Sign, name: str, law: Law) -> tuple[Holding, ...]:
    """The parcel as it stands then; for a split the divided parent and its children."""
    return _TURNS[type(act)](holding, act, name, law)


def _step(holding: Holding, step: Step, act: Any, name: str, law: Law, **changed: Any) -> Holding:
    """The holding after a step of its life; a release that was waiting has lapsed."""
    state = next_state(holding.state, step, law.rules, act.on, holding.parcel)
    return replace(holding, state=state, by=name, release=None, **changed)


def _reclassify(holding: Holding, act: Reclassify, name: str, law: Law) -> tuple[Holding, ...]:
    if act.becomes not in ("sha", "cha"):
        raise Refusal("land-opens-as", holding.parcel, said=act.becomes, **law.rules.basis("1", act.on))
    step = Step.SUSPECT if act.becomes == "sha" else Step.CONFIRM
    after = _step(holding, step, act, name, law)
    work = act.activity.work if act.activity.work in SURVEYS else SURVEYS[0]
    guards.done_by(act.activity, work, "1", law, act.on, holding.parcel)
    guards.evidence_for(Land(act.becomes), act.evidence, holding.shape, law, act.on, holding.parcel)
    return (after,)


def _cancel(holding: Holding, act: Cancel, name: str, law: Law) -> tuple[Holding, ...]:
    next_state(holding.state, Step.CANCEL, law.rules, act.on, holding.parcel)
    guards.cancel(holding, act, law, holding.parcel)
    return (_propose(holding, act, name, Step.CANCEL, law),)


def _reduce(holding: Holding, act: Reduce, name: str, law: Law) -> tuple[Holding, ...]:
    next_state(holding.state, Step.REDUCE, law.rules, act.on, holding.parcel)
    guards.reduce_(act, law, holding.parcel)
    return (_propose(holding, act, name, Step.REDUCE, law),)


def _clear(holding: Holding, act: Clear, name: str, law: Law) -> tuple[Holding, ...]:
    worked = act.activity.organisation
    after = _step(
        holding, Step.CLEAR, act, name, law,
        clearance=name, cleared_by=worked, depth_cm=act.depth_cm, acceptance="", blocked=False,
    )  # fmt: skip
    clear(act, law, holding.parcel)
    return (after,)


def _accept(holding: Holding, act: Accept, name: str, law: Law) -> tuple[Holding, ...]:
    next_state(holding.state, Step.ACCEPT, law.rules, act.on, holding.parcel)
    guards.checked(holding, act, law, holding.parcel)
    return (_propose(holding, act, name, Step.ACCEPT, law),)


def _reject(holding: Holding, act: Reject, name: str, law: Law) -> tuple[Holding, ...]:
    after = _step(holding, Step.REJECT, act, name, law, clearance="", depth_cm=None)
    guards.checked(holding, act, law, holding.parcel)
    guards.written(act.reason, "reason", "17", law, act.on, holding.parcel)
    return (after,)


def _hand_over(holding: Holding, act: HandOver, name: str, law: Law) -> tuple[Holding, ...]:
    next_state(holding.state, Step.HAND_OVER, law.rules, act.on, holding.parcel)
    guards.hand_over(holding, act, law, holding.parcel)
    return (_propose(holding, act, name, Step.HAND_OVER, law),)


def _reopen(holding: Holding, act: Reopen, name: str, law: Law) -> tuple[Holding, ...]:
    after = _step(holding, Step.REOPEN, act, name, law, clearance="", acceptance="", depth_cm=None)
    guards.reopen(act, law, holding.parcel)
    return (after,)


def _suspend(holding: Holding, act: Suspend, name: str, law: Law) -> tuple[Holding, ...]:
    after = _step(holding, Step.SUSPEND, act, name, law)
    guards.suspend(holding, act, law, holding.parcel)
    return (replace(after, marking=act.marking or holding.marking),)


def _lift(holding: Holding, act: Lift, name: str, law: Law) -> tuple[Holding, ...]:
    after = _step(holding, Step.LIFT, act, name, law)
    guards.lift(act, law, holding.parcel)
    return (after,)


def _propose(holding: Holding, act: Release, name: str, step: Step, law: Law) -> Holding:
    """The release waits for its signatures; only one can wait at a time."""
    if holding.release is not None and holding.release.standing in OPEN:
        told = {"name": holding.release.name, **law.rules.basis(_rule(step), act.on)}
        raise Refusal("land-release-waits", holding.parcel, **told)
    needs: tuple[tuple[Role, str], ...] = ((Role.OPERATOR, act.operator), (Role.AUTHORITY, act.authority))
    if isinstance(act, HandOver):
        needs = (*needs, (Role.OWNER, act.owner))
    return replace(holding, release=Pending(name=name, act=act, step=step, needs=needs))


def _rule(step: Step) -> str:
    return "5" if step in (Step.ACCEPT, Step.HAND_OVER) else "2"


def _sign(holding: Holding, act: Sign, name: str, law: Law) -> tuple[Holding, ...]:
    """A signature or a dissent; the last signature takes the step."""
    release = _waiting(holding, act, law)
    signed = (*release.signed, act)
    if not act.consents:
        guards.written(act.words, "words", _rule(release.step), law, act.on, holding.parcel)
        standing = SIGNING_LIFE.step(release.standing, Sig.DISSENT)
        return (replace(holding, release=replace(release, signed=signed, standing=standing)),)
    complete = len(signed) == len(release.needs)
    standing = SIGNING_LIFE.step(release.standing, Sig.COMPLETE if complete else Sig.SIGN)
    done = replace(release, signed=signed, standing=standing)
    if not complete:
        return (replace(holding, release=done),)
    after = _step(holding, release.step, act, release.name, law)
    if release.step is Step.ACCEPT:
        after = replace(after, acceptance=release.name)
    return (replace(after, release=done),)


def _waiting(holding: Holding, act: Sign, law: Law) -> Pending:
    """The release as it waits for this signature. Refuses what is not awaited."""
    release = holding.release
    rule = _rule(release.step) if release else "2"
    basis = law.rules.basis(rule, act.on)
    if release is None or release.name != act.act or release.standing not in OPEN:
        rule = "13" if holding.state.value.endswith("_suspended") else rule
        raise Refusal("land-release-lapsed", holding.parcel, name=act.act, **law.rules.basis(rule, act.on))
    if act.on < release.act.on:
        raise Refusal("land-signed-before", holding.parcel, day=release.act.on.isoformat(), **basis)
    if (act.role, act.organisation) not in release.needs:
        needed = ", ".join(f"{role.value}: {organisation}" for role, organisation in release.needs)
        raise Refusal("land-signature-not-asked", holding.parcel, name=act.organisation, needed=needed, **basis)
    if any(one.role is act.role for one in release.signed):
        raise Refusal("land-signed-already", holding.parcel, name=act.organisation, **basis)
    if not act.officer.strip():
        raise Refusal("land-must-be-written", holding.parcel, part="officer", **basis)
    return release


_TURNS: Mapping[type, Turn] = {
    Reclassify: _reclassify,
    Split: split,
    Cancel: _cancel,
    Reduce: _reduce,
    Clear: _clear,
    Accept: _accept,
    Reject: _reject,
    HandOver: _hand_over,
    Reopen: _reopen,
    Suspend: _suspend,
    Lift: _lift,
    Sign: _sign,
}
