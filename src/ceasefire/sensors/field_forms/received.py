"""The forms that a centre has received, each read again from its sealed bytes, with where it stands in the record."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from ceasefire.clearance.tasks.lives.paper import FORM, FormState, FormStep
from ceasefire.desk.centre import Centre
from ceasefire.desk.form_statements import FormJudged
from ceasefire.desk.judge_form import Received
from ceasefire.desk.mine_action import MineAction
from ceasefire.desk.statements import Sealed
from ceasefire.sensors.field_forms.reader import Filled, read_filled
from ceasefire.vocabulary.refusal import Refusal

READER = "/field-forms/"
"""Within the item of an entry that says this reader read it: `<SHA-256>/field-forms/1`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A received form: what deeds need of it, what was read, its name and moment (UTC), its state and judgements."""

    received: Received
    filled: Filled
    name: str
    at: datetime
    state: FormState
    judged: tuple[FormJudged, ...]

    @property
    def next_step(self) -> FormStep | None:
        """The approval it waits for, or None. What the reader objects to waits to be asked back."""
        if self.state is FormState.APPROVED_DATA:
            return FormStep.APPROVE_OPERATIONS
        if self.state in (FormState.RECEIVED, FormState.VALIDATED, FormState.CORRECTED):
            return FormStep.APPROVE_DATA if self.received.sound else FormStep.QUERY
        return None


def sealed_by(centre: Centre) -> dict[str, str]:
    """SHA-256 of each form that was read → the side that received it, in the agreed order."""
    found: dict[str, str] = {}
    for entry in centre.tables.entries("read", heads=True):
        sealed, mark, _ = entry.item.partition(READER)
        if mark:
            found.setdefault(sealed, entry.side)
    return found


def every_form(centre: Centre, books: MineAction, sides: dict[str, str]) -> Iterator[Looked]:
    """These forms (SHA-256 → side), by when they came; each once, also where it was sealed in both logs."""
    found: dict[str, Sealed] = {}
    for entry in centre.tables.entries("sealed"):
        if entry.item in sides and entry.item not in found:
            found[entry.item] = entry.read()
    for one in sorted(found.values(), key=lambda one: (one.received_at, one.name)):
        yield look(centre, books, one, sides[one.sha256])


def one_form(centre: Centre, books: MineAction, beginning: str) -> Looked:
    """The form whose SHA-256 begins so; refuses where there is none, or more than one."""
    sides = {sealed: side for sealed, side in sealed_by(centre).items() if sealed.startswith(beginning)}
    if len(sides) != 1 or len(beginning) < 4:
        raise Refusal("received-unknown", beginning[:64], number=len(sides))
    return next(every_form(centre, books, sides))


def look(centre: Centre, books: MineAction, sealed: Sealed, side: str) -> Looked:
    """One form as it stands."""
    filled = _read(centre.sealed(sealed.sha256), sealed.received_at, sealed.name)
    received = Received(
        sealed=sealed.sha256, side=side, instance=filled.instance, form=filled.form, version=filled.version,
        facts=filled.facts, sound=not filled.problems,
    )  # fmt: skip
    return Looked(
        received=received, filled=filled, name=sealed.name, at=sealed.received_at,
        state=books.tasks.forms.get(sealed.sha256, FORM.start),
        judged=tuple(books.forms.judged.get(sealed.sha256, ())),
    )  # fmt: skip


@lru_cache(maxsize=2000)
def _read(path: Path, received_at: datetime, name: str) -> Filled:
    """Sealed bytes never change under their name, so that what was read of them is read once a process."""
    return read_filled(path.read_bytes(), received_at, name)
