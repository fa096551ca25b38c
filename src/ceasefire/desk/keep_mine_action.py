"""Enter a fact about land, a clearance task, training or a visit; what a rule forbids is refused and not entered."""

from datetime import datetime
from typing import Any

from ceasefire.clearance.land.records import Sign
from ceasefire.clearance.quality.corrective import ActionTaken, ActionVerified
from ceasefire.clearance.quality.visits import VisitClosed, VisitDone, VisitPlanned
from ceasefire.clearance.tasks.records import TaskEntered
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.mine_action import mine_action
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.desk.task_complaint import own_post
from ceasefire.training.records import TrainingEntered
from ceasefire.vocabulary.refusal import Refusal

Said = (
    LandEntered | TaskEntered | TrainingEntered | VisitPlanned | VisitDone | VisitClosed | ActionTaken | ActionVerified
)


def keep_mine_action(centre: Centre, said: Said, *, at: datetime) -> Said:
    """Enter a statement, signed by the officer it names. Refuses by rule, the same twice, and another's signature."""
    side, post = own_post(centre.constitution, said.officer)
    if said.made_at != at:
        raise Refusal("mine-action-moment")
    _own_signature(said)
    mine_action(centre.tables).try_out(said)
    centre.enter(side, [New(item=item_of(said), statement=said, posts={side: (post,)})], at)
    return said


def item_of(said: Said) -> str:
    """What an entry is about: the name by which others speak of it."""
    if isinstance(said, VisitDone | VisitClosed):
        return said.visit
    if isinstance(said, ActionVerified):
        return said.action
    return said.id


def _own_signature(said: Any) -> None:
    """Who signs a release signs in the own name."""
    act = getattr(said, "act", None)
    if isinstance(act, Sign) and act.officer != said.officer:
        raise Refusal("mine-action-own-signature", officer=act.officer)
