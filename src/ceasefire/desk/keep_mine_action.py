"""Enter a fact about land, a clearance task, training or a visit; what a rule forbids is refused and not entered."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeVar

from ceasefire.clearance.land.records import Sign
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.visits import VisitClosed, VisitDone, VisitPlanned
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.form_statements import FormJudged
from ceasefire.desk.mine_action import mine_action
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.desk.task_complaint import own_post
from ceasefire.training.records import TrainingEntered
from ceasefire.vocabulary.refusal import Refusal

Said = (
    LandEntered
    | TaskEntered
    | TrainingEntered
    | VisitPlanned
    | VisitDone
    | VisitClosed
    | ActionTaken
    | ActionVerified
    | FormJudged
)
S = TypeVar("S", bound=Said)


def keep_mine_action(centre: Centre, said: S, *, at: datetime) -> S:
    """Enter a statement, signed by the officer it names. Refuses by rule, the same twice, and another's signature."""
    keep_all(centre, [said], at=at)
    return said


def keep_all(centre: Centre, said: Sequence[Said], *, at: datetime, places: Sequence[str] = ()) -> None:
    """Enter statements of one officer together, in this order: all of them, or none where one is refused.

    `places`: where each was read, for a refusal to name.
    """
    if not said:
        return
    side, post = own_post(centre.constitution, said[0].officer)
    books = mine_action(centre.tables)
    for n, one in enumerate(said):
        try:
            _check(one, said[0].officer, at)
            books.try_out(one)
        except Refusal as refusal:
            place = " ".join(filter(None, (places[n] if places else "", refusal.place)))
            raise Refusal(refusal.key, place, **refusal.arguments) from None
    centre.enter(side, [New(item=item_of(one), statement=one, posts={side: (post,)}) for one in said], at)


def item_of(said: Said) -> str:
    """What an entry is about: the name by which others speak of it."""
    if isinstance(said, VisitDone | VisitClosed):
        return said.visit
    if isinstance(said, ActionVerified):
        return said.action
    if isinstance(said, FormJudged):
        return said.sealed
    return said.id


def _check(said: Any, officer: str, at: datetime) -> None:
    """One officer and one moment; who signs a release signs in the own name."""
    if said.made_at != at or said.officer != officer:
        raise Refusal("mine-action-moment")
    act = getattr(said, "act", None)
    if isinstance(act, Sign) and act.officer != said.officer:
        raise Refusal("mine-action-own-signature", officer=act.officer)
