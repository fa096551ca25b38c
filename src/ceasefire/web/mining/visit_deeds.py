"""Deeds about visits of quality: what each asks for, and the statement that what was typed amounts to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ceasefire.clearance.quality.checklist import ANSWERS, Item, faults, shipped
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.frequency import SHIPPED as OFTEN
from ceasefire.clearance.quality.visits import VisitClosed, VisitDone, VisitPlanned
from ceasefire.desk.keep_mine_action import keep_all
from ceasefire.desk.mine_action import MineAction, mine_action
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.book import today
from ceasefire.web.door import door
from ceasefire.web.mine_action import day_of
from ceasefire.web.mining.fields import Field, Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was typed about a visit (`name`; empty for a new one), by whom, now (UTC), in which language."""

    given: Mapping[str, str]
    name: str
    books: MineAction
    officer: str
    now: datetime
    language: str

    def text(self, name: str) -> str:
        """A text of at most 4000 characters, without what surrounds it."""
        return self.given.get(name, "").strip()[:4000]


def answers_to(item: Item) -> list[str]:
    """What may be answered to an item of the checklist."""
    return [given for given in ANSWERS if item.may_skip or given != "not_applicable"]


def _plan(seen: Seen) -> VisitPlanned:
    task, inspected, inspector = (seen.text(name) for name in ("task", "inspected", "inspector"))
    if not (task and inspected and inspector):
        raise Refusal("web-choose")
    typed = (one.strip() for one in seen.given.get("reasons", "").replace(",", "\n").splitlines())
    return VisitPlanned(
        task=task, day=day_of(seen.given.get("day")), inspected=inspected, inspector=inspector,
        checklist=shipped().name, reasons=tuple(one for one in typed if one in OFTEN.factors),
        officer=seen.officer, made_at=seen.now,
    )  # fmt: skip


def _done(seen: Seen) -> VisitDone:
    one = seen.books.visits.visit(seen.name).planned
    answers = {item.name: seen.given.get(f"item-{item.name}", "") for item in shipped()}
    answers = {item: given for item, given in answers.items() if given}
    found = faults(
        shipped(), answers, task=one.task, operator=one.inspected, day=today(), language=seen.language
    )  # fmt: skip
    return VisitDone(
        visit=seen.name, done_at=seen.now, answers=answers, nonconformities=found, officer=seen.officer,
        made_at=seen.now, words=seen.text("words"),
    )  # fmt: skip


def _close(seen: Seen) -> VisitClosed:
    return VisitClosed(
        visit=seen.name, officer=seen.officer, made_at=seen.now, cancelled="cancel" in seen.given,
        words=seen.text("words"),
    )  # fmt: skip


def _fault_here(seen: Seen, fault: str) -> str:
    """The nonconformity, which must be one that this visit found."""
    _, visit = seen.books.visits.faults.get(fault, (None, ""))
    if visit != seen.name:
        raise Refusal("quality-fault-unknown", fault=fault)
    return fault


def _action_here(seen: Seen, action: str) -> str:
    """The corrective action, which must be about a nonconformity that this visit found."""
    known = seen.books.visits.actions.get(action)
    if known is None:
        raise Refusal("quality-action-unknown", action=action)
    _fault_here(seen, known.nonconformity)
    return action


def _action(seen: Seen) -> ActionTaken:
    return ActionTaken(
        nonconformity=_fault_here(seen, seen.text("fault")), operator=seen.text("operator"), cause=seen.text("cause"),
        action=seen.text("action"), done_on=day_of(seen.given.get("day")), officer=seen.officer, made_at=seen.now,
    )  # fmt: skip


def _look(seen: Seen) -> ActionVerified:
    if not seen.text("verifier"):
        raise Refusal("web-choose")
    return ActionVerified(
        action=_action_here(seen, seen.text("action")), verifier=seen.text("verifier"), helped="helped" in seen.given,
        seen_on=day_of(seen.given.get("day")), officer=seen.officer, made_at=seen.now,
    )  # fmt: skip


def _items() -> tuple[Field, ...]:
    return tuple(Field(f"item-{one.name}", "choice", tuple(answers_to(one))) for one in shipped())


_WORDS = Field("words", "words", needed=False)
PLAN = Form(
    "plan",
    (
        *(Field("task"), Field("day", "day"), Field("inspected"), Field("inspector")),
        Field("reasons", "words", tuple(OFTEN.factors), needed=False),
    ),
    _plan,
)
ON_VISIT: Mapping[str, Form] = {
    "done": Form("done", (*_items(), _WORDS), _done),
    "close": Form("close", (Field("cancel", "yes", needed=False), _WORDS), _close),
    "action": Form(
        "action", (Field("fault"), Field("operator"), Field("cause"), Field("action"), Field("day", "day")), _action
    ),
    "look": Form(
        "look", (Field("action"), Field("verifier"), Field("day", "day"), Field("helped", "yes", needed=False)), _look
    ),
}
"""Deed about a visit that is planned → its form."""


def keep_visit(form: Form, given: Mapping[str, str], officer: str, language: str, name: str = "") -> None:
    """Enter what a form says about the visit `name`. Refuses, by rule, what cannot be, and the same twice."""
    door.do(
        lambda centre, now: keep_all(
            centre,
            [
                form.make(
                    Seen(
                        given=given, name=name, books=mine_action(centre.tables), officer=officer, now=now,
                        language=language,
                    )
                )
            ],
            at=now,
        )
    )  # fmt: skip
