"""Approve a form from the field, enter what it proposes with it as the source, or ask it back with a reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from ceasefire.clearance.land.records import Open
from ceasefire.clearance.quality.visits import VisitDone
from ceasefire.clearance.tasks.lives.paper import FORM, FormState, FormStep
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.desk.centre import Centre
from ceasefire.desk.form_statements import FormJudged
from ceasefire.desk.keep_mine_action import Said, item_of, keep_all
from ceasefire.desk.mine_action import mine_action
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A sealed form as its reader found it: whose it is, its number and edition, the facts it proposes.

    `sound` is false where the reader had an objection; then it proposes nothing.
    """

    sealed: str
    side: str
    instance: str
    form: str
    version: str
    facts: tuple[Any, ...]
    sound: bool


def approve_data(centre: Centre, one: Received, *, officer: str, at: datetime, words: str = "") -> FormJudged:
    """The first approval: the data are as the team meant them. One that was asked back needs the answer in `words`."""
    _sound(one)
    state = _state(centre, one)
    before = {FormState.RECEIVED: FormStep.VALIDATE, FormState.QUERIED: FormStep.CORRECT}.get(state)
    steps = (FormStep.APPROVE_DATA,) if before is None else (before, FormStep.APPROVE_DATA)
    return _judge(centre, one, steps, (), officer=officer, at=at, words=words)


def approve_operations(centre: Centre, one: Received, *, officer: str, at: datetime, words: str = "") -> FormJudged:
    """The second approval, by another officer: all that the form proposes is entered, or by rule nothing of it."""
    _sound(one)
    if _state(centre, one) in (FormState.RECEIVED, FormState.VALIDATED, FormState.QUERIED, FormState.CORRECTED):
        raise Refusal("received-data-first", one.sealed[:12])
    steps = (FormStep.APPROVE_OPERATIONS, FormStep.RECONCILE)
    return _judge(centre, one, steps, statements(one.facts, officer, at), officer=officer, at=at, words=words)


def ask_back(centre: Centre, one: Received, *, officer: str, at: datetime, words: str) -> FormJudged:
    """Not entered, for a reason; the form is kept, and stays to be seen with the reason."""
    first = (FormStep.VALIDATE,) if _state(centre, one) is FormState.RECEIVED else ()
    return _judge(centre, one, (*first, FormStep.QUERY), (), officer=officer, at=at, words=words)


def statements(facts: Sequence[Any], officer: str, at: datetime) -> tuple[Said, ...]:
    """Facts that a form proposes as the statements of the officer who enters them."""
    return tuple(_statement(one, officer, at) for one in facts)


def _statement(fact: Any, officer: str, at: datetime) -> Said:
    if isinstance(fact, Open):
        return LandEntered(act=fact, officer=officer, made_at=at)
    if isinstance(fact, VisitDone):
        return replace(fact, officer=officer, made_at=at)
    return TaskEntered(fact=fact, officer=officer, made_at=at)


def _judge(
    centre: Centre,
    one: Received,
    steps: tuple[FormStep, ...],
    enters: Sequence[Said],
    *,
    officer: str,
    at: datetime,
    words: str,
) -> FormJudged:
    if officer.partition("/")[0] != one.side:
        raise Refusal("received-other-side", one.sealed[:12])
    said = FormJudged(
        sealed=one.sealed, instance=one.instance, form=one.form, version=one.version, steps=steps,
        enters=tuple(item_of(each) for each in enters), words=words.strip(), officer=officer, made_at=at,
    )  # fmt: skip
    keep_all(centre, [said, *enters], at=at)
    return said


def _sound(one: Received) -> None:
    if not one.sound:
        raise Refusal("received-not-sound", one.sealed[:12])


def _state(centre: Centre, one: Received) -> FormState:
    return mine_action(centre.tables).tasks.forms.get(one.sealed, FORM.start)
