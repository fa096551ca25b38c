"""Forms from the field as the record tells them: who approved which, what each entered, and what was asked back.

Two officers of the side that received a form approve it: one for the data, another for operations; the second approval
enters what the form proposes. A number (instanceID) is entered once, whatever bytes carry it.
"""

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, field

from ceasefire.clearance.tasks.lives.paper import FORM, FormState, FormStep
from ceasefire.desk.form_statements import FormJudged
from ceasefire.vocabulary.refusal import Refusal

States = MutableMapping[str, FormState]
"""SHA-256 of a sealed form → where it stands."""
APPROVALS = frozenset({FormStep.APPROVE_DATA, FormStep.APPROVE_OPERATIONS})
MOST_WORDS = 2000


@dataclass(slots=True)
class FormBook:
    """What was said of each form, in order; which sealed form counts for a number; the source of what was entered."""

    judged: dict[str, list[FormJudged]] = field(default_factory=dict)
    counts: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)

    def add(self, said: FormJudged, states: States) -> None:
        """One more judgement; `states` follow it. Refuses what cannot be; then nothing has changed."""
        place, before = said.sealed[:12], self.judged.get(said.sealed, [])
        _check(said, before, place)
        other = self.counts.get(said.instance)
        if APPROVALS & set(said.steps) and other not in (None, said.sealed):
            raise Refusal("received-number-taken", place, other=str(other)[:12])
        states[said.sealed] = _after(states.get(said.sealed, FORM.start), said.steps, place)
        self.judged.setdefault(said.sealed, []).append(said)
        if APPROVALS & set(said.steps):
            self.counts[said.instance] = said.sealed
        self.sources |= dict.fromkeys(said.enters, said.sealed)
        if FormStep.QUERY in said.steps and self.counts.get(said.instance) == said.sealed:
            del self.counts[said.instance]

    def words(self, sealed: str) -> str:
        """What was said last of a form, empty where nothing was."""
        return next((one.words for one in reversed(self.judged.get(sealed, [])) if one.words), "")


def _after(state: FormState, steps: Sequence[FormStep], place: str) -> FormState:
    """Where steps lead. Refuses in plain words what is done already, by the table what cannot be."""
    if state in (FormState.APPROVED_OPERATIONS, FormState.RECONCILED):
        raise Refusal("received-entered-already", place)
    if state is FormState.APPROVED_DATA and FormStep.APPROVE_DATA in steps:
        raise Refusal("received-data-already", place)
    if state is FormState.QUERIED and steps == (FormStep.QUERY,):
        raise Refusal("received-asked-already", place)
    for step in steps:
        state = FORM.step(state, step)
    return state


def _check(said: FormJudged, before: Sequence[FormJudged], place: str) -> None:
    side = said.officer.partition("/")[0]
    if any(one.officer.partition("/")[0] != side for one in before):
        raise Refusal("received-other-side", place)
    if (FormStep.QUERY in said.steps or FormStep.CORRECT in said.steps) and not said.words.strip():
        raise Refusal("received-why", place)
    if len(said.words) > MOST_WORDS:
        raise Refusal("received-words-long", place, most=MOST_WORDS)
    data = [one.officer for one in before if FormStep.APPROVE_DATA in one.steps]
    if FormStep.APPROVE_OPERATIONS in said.steps and data and data[-1] == said.officer:
        raise Refusal("received-two-officers", place, officer=said.officer)
