"""One case between two delegations: every step is checked against the table and against who has already taken it."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from ceasefire.verification.records import Assessment, Choice, Decision, FindingText, propose
from ceasefire.verification.standing import SETTLED, TRANSITIONS, Standing, Step
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The state of one incident between the delegations named in `delegations` (two).

    `sealed`: who has handed in a blind assessment, as its commitment (hex). `shown`: the assessments, once opened.
    `decisions`: who has decided on `text`, once there is one.
    """

    incident: str
    delegations: tuple[str, str]
    standing: Standing = Standing.OPEN
    sealed: dict[str, str] = field(default_factory=dict)
    shown: dict[str, Assessment] = field(default_factory=dict)
    text: FindingText | None = None
    decisions: dict[str, Decision] = field(default_factory=dict)
    reopened: int = 0

    def speak(self, delegation: str, commitment: str) -> "Case":
        """A delegation hands in its assessment, sealed: only the commitment is seen."""
        self._mine(delegation, self.sealed, "case-already-spoke")
        return self._step(Step.SPEAK, sealed={**self.sealed, delegation: commitment})

    def show(self, assessments: dict[str, Assessment]) -> "Case":
        """Both assessments are opened at once; the shared text follows from them."""
        if set(assessments) != set(self.delegations):
            raise Refusal("case-needs-both", place=self.incident)
        for delegation, assessment in assessments.items():
            if assessment.delegation != delegation or assessment.incident != self.incident:
                raise Refusal("case-wrong-assessment", place=self.incident, delegation=delegation)
        first, second = (assessments[name] for name in self.delegations)
        return self._step(Step.SHOW, shown=dict(assessments), text=propose(first, second))

    def decide(self, decision: Decision) -> "Case":
        """A delegation signs, dissents or dismisses; refuses a decision on any other text than the shared one."""
        if self.text is None:
            raise Refusal("case-nothing-to-sign", place=self.incident, standing=self.standing.value)
        self._mine(decision.delegation, self.decisions, "case-already-decided")
        if decision.text != self.text.id or decision.incident != self.incident:
            raise Refusal("case-other-text", place=self.incident, text=decision.text, shared=self.text.id)
        step = {Choice.SIGN: Step.SIGN, Choice.DISSENT: Step.DISSENT, Choice.DISMISS: Step.DISMISS}[decision.choice]
        return self._step(step, decisions={**self.decisions, decision.delegation: decision})

    def lapse(self) -> "Case":
        """The time agreed for deciding has run out."""
        return self._step(Step.LAPSE)

    def reopen(self) -> "Case":
        """A correction signed by both starts the case anew; what was said before stays in the record."""
        self._allowed(Step.REOPEN)
        return Case(incident=self.incident, delegations=self.delegations, reopened=self.reopened + 1)

    @property
    def jointly_held(self) -> bool | None:
        """True: both hold that it happened, and signed so; False: both hold that it did not; None: neither is joint."""
        held = {assessment.happened for assessment in self.shown.values()}
        if len(self.shown) < len(self.delegations) or len(held) != 1:
            return None
        if held == {True}:
            return True if self.standing is Standing.AGREED else None
        return False if self.standing in (Standing.AGREED, Standing.JOINTLY_DISMISSED) else None

    @property
    def named_jointly(self) -> str | None:
        """The party that both delegations name, once the fact is jointly held; None where they do not both name it."""
        named = {assessment.party for assessment in self.shown.values()}
        return named.pop() if self.jointly_held and len(named) == 1 else None

    @property
    def settled(self) -> bool:
        return self.standing in SETTLED

    @property
    def dissents(self) -> tuple[Decision, ...]:
        """Dissents in the order of the delegations' names, words verbatim."""
        by_name = (self.decisions[name] for name in self.delegations if name in self.decisions)
        return tuple(decision for decision in by_name if decision.choice is Choice.DISSENT)

    def _allowed(self, step: Step) -> Standing:
        after = TRANSITIONS.get((self.standing, step))
        if after is None:
            raise Refusal("case-step-not-allowed", place=self.incident, step=step.value, standing=self.standing.value)
        return after

    def _step(self, step: Step, **changes: object) -> "Case":
        return replace(self, standing=self._allowed(step), **changes)  # type: ignore[arg-type]

    def _mine(self, delegation: str, taken: object, key: str) -> None:
        if delegation not in self.delegations:
            raise Refusal("case-not-a-delegation", place=self.incident, delegation=delegation)
        if delegation in taken:  # type: ignore[operator]
            raise Refusal(key, place=self.incident, delegation=delegation)


def due(opened_at: datetime, now: datetime, hours: float) -> bool:
    """Has the time agreed for deciding on a case run out? `hours` since the case was opened; the end is inclusive."""
    return (now - opened_at).total_seconds() > hours * 3600
