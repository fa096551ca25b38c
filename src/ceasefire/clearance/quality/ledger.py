"""All visits as their facts tell them: planned, seen, found, mended and verified; what cannot be is refused."""

from dataclasses import dataclass, field

from ceasefire.clearance.quality.checklist import shipped, whole
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified, answer, verify, where_it_stands
from ceasefire.clearance.quality.nonconformity import TaskSuspension, Weighed, weigh
from ceasefire.clearance.quality.visits import (
    VISIT_LIFE,
    VisitClosed,
    VisitDone,
    VisitEvent,
    VisitPlanned,
    VisitState,
    plan_visit,
    standing,
)
from ceasefire.vocabulary.refusal import Refusal

VisitFact = VisitPlanned | VisitDone | VisitClosed | ActionTaken | ActionVerified


@dataclass(slots=True)
class OneVisit:
    """A visit, what it saw, and the faults it found as they are weighed (repeats count)."""

    planned: VisitPlanned
    state: VisitState = VisitState.PLANNED
    done: VisitDone | None = None
    faults: list[Weighed] = field(default_factory=list)


@dataclass(slots=True)
class VisitLedger:
    """Grows by `add`. `suspended` are the tasks that a critical fault brings to a stop."""

    visits: dict[str, OneVisit] = field(default_factory=dict)
    faults: dict[str, tuple[Weighed, str]] = field(default_factory=dict)
    """Nonconformity → how it is weighed, and its visit."""
    actions: dict[str, ActionTaken] = field(default_factory=dict)
    looks: dict[str, ActionVerified] = field(default_factory=dict)
    suspended: list[TaskSuspension] = field(default_factory=list)

    def add(self, fact: VisitFact) -> None:
        """One more fact. Refuses, naming the rule, what cannot be."""
        match fact:
            case VisitPlanned():
                self._plan(fact)
            case VisitDone():
                self._do(fact)
            case VisitClosed():
                self._close(fact)
            case ActionTaken():
                self._mend(fact)
            case ActionVerified():
                self._look(fact)

    @property
    def mended(self) -> frozenset[str]:
        """Nonconformities of which a corrective action was verified."""
        return frozenset(self.actions[one.action].nonconformity for one in self.looks.values() if one.helped)

    def visit(self, name: str) -> OneVisit:
        """A visit by its name; refuses one nobody planned."""
        if name not in self.visits:
            raise Refusal("quality-visit-unknown", visit=name)
        return self.visits[name]

    def _plan(self, fact: VisitPlanned) -> None:
        if fact.id in self.visits:
            raise Refusal("quality-twice", fact.task)
        self.visits[fact.id] = OneVisit(plan_visit(fact))

    def _do(self, fact: VisitDone) -> None:
        one = self.visit(fact.visit)
        VISIT_LIFE.step(one.state, VisitEvent.DO)
        _answers_whole(one.planned, fact)
        self._own_faults(one.planned, fact)
        before = [weighed.nonconformity for weighed, _ in self.faults.values()]
        found = [weigh(fault, before) for fault in fact.nonconformities]
        one.done, one.faults, one.state = fact, found, standing(fact)
        self.faults |= {weighed.nonconformity.id: (weighed, fact.visit) for weighed in found}
        self.suspended += [
            TaskSuspension(
                task=weighed.nonconformity.task, nonconformity=weighed.nonconformity.id, made_at=fact.made_at
            )
            for weighed in found
            if weighed.suspends
        ]

    def _own_faults(self, plan: VisitPlanned, fact: VisitDone) -> None:
        """Refuses a fault of another task or operator, and one that is known already."""
        names = [one.id for one in fact.nonconformities]
        for one in fact.nonconformities:
            if (one.task, one.operator) != (plan.task, plan.inspected):
                raise Refusal("quality-other-task", one.task, task=plan.task)
            if one.id in self.faults or names.count(one.id) > 1:
                raise Refusal("quality-twice", one.item)

    def _close(self, fact: VisitClosed) -> None:
        one = self.visit(fact.visit)
        event = VisitEvent.CANCEL if fact.cancelled else VisitEvent.CLOSE
        if fact.cancelled and not fact.words.strip():
            raise Refusal("quality-cancel-words", fact.visit)
        one.state = VISIT_LIFE.step(one.state, event)

    def _mend(self, fact: ActionTaken) -> None:
        weighed, visit = self._fault(fact.nonconformity)
        if fact.id in self.actions:
            raise Refusal("quality-twice", fact.nonconformity)
        if self.visits[visit].state is VisitState.CLOSED or fact.nonconformity in self.mended:
            VISIT_LIFE.step(VisitState.CLOSED, VisitEvent.ANSWER)
        self.actions[answer(weighed, fact).id] = fact
        self._stand(visit)

    def _look(self, fact: ActionVerified) -> None:
        if fact.action not in self.actions:
            raise Refusal("quality-action-unknown", action=fact.action)
        if fact.action in self.looks:
            raise Refusal("quality-twice", fact.action)
        action = self.actions[fact.action]
        one = self.visits[self._fault(action.nonconformity)[1]]
        if one.state in (VisitState.CLOSED, VisitState.CANCELLED):  # what is closed stays closed
            VISIT_LIFE.step(one.state, VisitEvent.VERIFY)
        verify(action, fact)
        self.looks[fact.action] = fact
        self._stand(self._fault(action.nonconformity)[1])

    def _stand(self, visit: str) -> None:
        one = self.visits[visit]
        one.state = where_it_stands(one.faults, self.actions.values(), self.looks.values())

    def _fault(self, name: str) -> tuple[Weighed, str]:
        if name not in self.faults:
            raise Refusal("quality-fault-unknown", fault=name)
        return self.faults[name]


def _answers_whole(plan: VisitPlanned, fact: VisitDone) -> None:
    """The shipped checklist is answered item by item; another's items are not known here and are taken as they are."""
    known = shipped()
    if plan.checklist == known.name:
        whole(known, fact.answers)
