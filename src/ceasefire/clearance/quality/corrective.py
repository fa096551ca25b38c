"""How a fault is mended: the operator says what was done, another organisation looks whether it helped."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from ceasefire.clearance.quality.nonconformity import Weighed
from ceasefire.clearance.quality.visits import VISIT_LIFE, VisitEvent, VisitState
from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionTaken:
    """What an operator did about a nonconformity (by its name): cause, action, day done."""

    nonconformity: str
    operator: str
    cause: str
    action: str
    done_on: date
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """Named by what was done about what."""
        return content_name("cor", [self.nonconformity, self.cause, self.action, self.done_on.isoformat()])


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionVerified:
    """Somebody of another organisation looked at a corrective action; `helped` False sends it back."""

    action: str
    verifier: str
    helped: bool
    seen_on: date
    officer: str
    made_at: datetime
    words: str = ""


def answer(weighed: Weighed, action: ActionTaken) -> ActionTaken:
    """The action if it answers this fault: same operator, with cause and action, not before it was found."""
    found = weighed.nonconformity
    if action.nonconformity != found.id or action.operator != found.operator:
        raise Refusal("quality-action-other", nonconformity=action.nonconformity)
    if not action.cause.strip() or not action.action.strip():
        raise Refusal("quality-action-empty", nonconformity=found.id)
    if action.done_on < found.found_on:
        raise Refusal("quality-action-early", done=action.done_on.isoformat(), found=found.found_on.isoformat())
    return action


def verify(action: ActionTaken, verified: ActionVerified) -> VisitEvent:
    """What the verification means for the visit. Refuses the operator's own word, and a look before the deed."""
    if verified.action != action.id:
        raise Refusal("quality-action-other", nonconformity=action.nonconformity)
    if verified.verifier.strip().casefold() == action.operator.strip().casefold():
        raise Refusal("quality-inspector-own", organisation=action.operator, rule="inspector-other")
    if verified.seen_on < action.done_on:
        raise Refusal("quality-action-early", done=verified.seen_on.isoformat(), found=action.done_on.isoformat())
    return VisitEvent.VERIFY if verified.helped else VisitEvent.NOT_MENDED


def where_it_stands(
    faults: Iterable[Weighed], actions: Iterable[ActionTaken], verified: Iterable[ActionVerified]
) -> VisitState:
    """Where a visit that found these faults stands now: as far as the fault that is furthest back."""
    by_fault: dict[str, list[ActionTaken]] = {}
    for action in sorted(actions, key=lambda one: one.made_at):
        by_fault.setdefault(action.nonconformity, []).append(action)
    looks = {one.action: one for one in sorted(verified, key=lambda one: one.made_at)}
    states = [
        _fault(by_fault.get(one.nonconformity.id, []), looks) for one in faults if one.nonconformity.must_be_mended
    ]
    order = (VisitState.NONCONFORMITY, VisitState.CORRECTIVE_ACTION, VisitState.VERIFIED)
    return min(states, key=order.index, default=VisitState.CLOSED)


def _fault(actions: list[ActionTaken], looks: dict[str, ActionVerified]) -> VisitState:
    state = VisitState.NONCONFORMITY
    for action in actions:
        if state is VisitState.NONCONFORMITY:
            state = VISIT_LIFE.step(state, VisitEvent.ANSWER)
        if action.id in looks and state is VisitState.CORRECTIVE_ACTION:
            state = VISIT_LIFE.step(state, verify(action, looks[action.id]))
    return state
