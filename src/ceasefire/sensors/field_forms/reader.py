"""Reads a sealed filled-in form: what it proposes, or where it is wrong and what to do; the sealed bytes stay as sent.

The reading that is entered carries no place and no person: only which form, which number, and how many facts.
"""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ceasefire.clearance.tasks.lives.paper import FormStep
from ceasefire.clearance.tasks.records import FormStepped
from ceasefire.desk.ports import Problem, Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaws
from ceasefire.sensors.common import nothing_read, problems
from ceasefire.sensors.field_forms.answers import Answers, read_answers
from ceasefire.sensors.field_forms.envelope import NAMES_FORM, open_envelope
from ceasefire.sensors.field_forms.facts import Fact, propose
from ceasefire.vocabulary.refusal import Refusal

REFUSED = "refused-"
"""Before the name of a file whose number (instanceID) was taken by other content: kept, and never counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What was read: the form's identifier, version and number, answers, facts it proposes, what is wrong with it."""

    form: str = ""
    version: str = ""
    instance: str = ""
    answers: Answers = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    problems: tuple[Problem, ...] = ()

    def steps(self, sealed: str, day: datetime) -> tuple[FormStepped, ...]:
        """The form's way so far: validated, and queried at once where something is wrong with it."""
        validated = FormStepped(sealed=sealed, step=FormStep.VALIDATE, day=day.date())
        if not self.problems:
            return (validated,)
        words = "; ".join(f"{one.locator}: {one.message}" for one in self.problems)
        return validated, FormStepped(sealed=sealed, step=FormStep.QUERY, day=day.date(), words=words)


def read_filled(data: bytes, received_at: datetime, filename: str = "") -> Filled:
    """A filled-in form from its bytes. Nothing is raised for what was sent: mistakes are told as problems."""
    flaws = Flaws()
    try:
        envelope = open_envelope(data)
    except Refusal as refusal:
        flaws.refusal(refusal)
        return Filled(problems=problems(flaws))
    answers: Answers = {}
    facts: tuple[Fact, ...] = ()
    if filename.startswith(REFUSED):
        flaws.error("meta/instanceID", "field-instance-other")
    elif (read := read_answers(envelope, received_at, flaws)) is not None:
        answers = read[1]
        try:
            facts = propose(*read, received_at)
        except Refusal as refusal:
            flaws.refusal(refusal)
    return Filled(
        form=envelope.form[:60], version=envelope.version[:60], instance=envelope.instance,
        answers=answers, facts=facts, problems=problems(flaws),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldForms:
    """The reader of filled-in forms of field teams."""

    name: str = "field-forms"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        """XML whose root names one of our forms, or what the door took as one."""
        return NAMES_FORM.search(head[:4000]) is not None and b"html" not in head[:400]

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """What the form is and how much it proposes; the facts themselves are read again from the sealed bytes."""
        try:
            filled = read_filled(path.read_bytes(), surroundings.now, surroundings.filename)
        except Refusal as refusal:
            return nothing_read(refusal)
        told = {"form": filled.form, "version": filled.version, "instance": filled.instance}
        return Reading(problems=filled.problems, summary={**told, "facts": len(filled.facts), "records": 0})
