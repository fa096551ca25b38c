"""Both delegations change what they agreed: one proposes, each signs or dissents; with both it is entered in both logs.

What held before goes on holding for what was entered then: a report is drawn again under the constitution of its day.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ceasefire.desk.amendment import AmendmentProposed
from ceasefire.desk.amendments_of_record import OpenAmendment, amendments, head_of, overtaken
from ceasefire.desk.approve import Text, demand
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_changes import AMENDABLE, check_change
from ceasefire.desk.constitution_of_record import last_constitution
from ceasefire.desk.task_complaint import own_post
from ceasefire.verification.amendment import AmendmentSigned, Standing, Step
from ceasefire.verification.approval import Approval
from ceasefire.vocabulary.refusal import Refusal


def propose_amendment(
    centre: Centre,
    constitution: Constitution,
    *,
    officer: str,
    in_force_from: datetime,
    at: datetime,
    words: str = "",
    amendable: tuple[str, ...] = AMENDABLE,
) -> OpenAmendment:
    """Propose a constitution in place of the last one agreed; refuses a start in the past and what may not change."""
    side, post = own_post(centre.constitution, officer)
    if in_force_from < at:
        raise Refusal("amendment-in-the-past")
    before = last_constitution(centre.tables)
    after = replace(constitution, in_force_from=in_force_from)
    check_change(before, after, amendable)
    said = AmendmentProposed(replaces=before.id, constitution=after, officer=officer, made_at=at, words=words.strip())
    if said.id not in amendments(centre.tables, before.sides):
        centre.enter(side, [New(item=said.id, statement=said, posts={side: (post,)})], at)
    return amendments(centre.tables, before.sides)[said.id]


def sign_amendment(
    centre: Centre, amendment: str, *, officer: str, step: Step, at: datetime, words: str = ""
) -> OpenAmendment:
    """A side's head signs a proposed change or dissents; with both signatures it is entered in both logs.

    Refused once another change was agreed on meanwhile: a proposal speaks of the constitution it names.
    """
    text = draft_amendment_signature(centre, amendment, officer=officer, step=step, at=at, words=words)
    return enter_amendment_signature(centre, text, (), at=at)


def draft_amendment_signature(
    centre: Centre, amendment: str, *, officer: str, step: Step, at: datetime, words: str = ""
) -> Text:
    """A side's word on a proposed change as it would be entered, for its officer to approve."""
    side, post = own_post(centre.constitution, officer)
    if post != head_of(centre.constitution, side):
        raise Refusal("amendment-head", officer=officer)
    centre.exchange(at)  # what is signed was seen before it was signed
    said = AmendmentSigned(
        amendment=amendment, delegation=side, officer=officer, step=step, made_at=at, words=words.strip()
    )
    _after(centre, said)
    return Text(side=side, statement=said, present={side: (officer,)}, signers=(officer,))


def enter_amendment_signature(
    centre: Centre, text: Text, approvals: Sequence[Approval], *, at: datetime
) -> OpenAmendment:
    """Enter a side's word with its officer's approval; with both signatures the constitution goes into both logs."""
    centre.exchange(at)
    after = _after(centre, text.statement)
    demand(centre.tables, centre.constitution, text, approvals)
    said = replace(text.statement, approvals=tuple(approvals) or None)
    post = said.officer.partition("/")[2]
    centre.enter(text.side, [New(item=said.amendment, statement=said, posts={text.side: (post,)})], at)
    if after.change.standing is Standing.AGREED:
        _enter_constitution(centre, after, at)
    return after


def complete_amendments(centre: Centre, at: datetime) -> list[OpenAmendment]:
    """Enter, for the sides here, what both heads have signed and their own log does not hold yet.

    So a change that was signed on two machines comes to stand in both logs with the next exchange; what was entered.
    """
    done: list[OpenAmendment] = []
    for one in amendments(centre.tables, centre.constitution.sides).values():
        if one.change.standing is Standing.AGREED and _enter_constitution(centre, one, at):
            done.append(one)
    return done


def _after(centre: Centre, said: AmendmentSigned) -> OpenAmendment:
    """The proposal after this word, or why it cannot be spoken."""
    known = amendments(centre.tables, centre.constitution.sides)
    found = known.get(said.amendment)
    if found is None:
        raise Refusal("amendment-unknown", amendment=said.amendment)
    if found.said.replaces != last_constitution(centre.tables).id or overtaken(found, known.values()):
        raise Refusal("amendment-overtaken", amendment=said.amendment)
    return replace(found, change=found.change.speak(said))


def _enter_constitution(centre: Centre, agreed: OpenAmendment, at: datetime) -> bool:
    """The new constitution, word for word the same in the log of each side here; False where it stands there already.

    Each entry is under the keys of the heads that are here: their word on the change is in the record.
    """
    centre.exchange(at)
    wanted = agreed.said.constitution
    there = {entry.side for entry in centre.tables.about("constitution", wanted.id)}
    posts = {side: (agreed.change.spoken[side].officer.partition("/")[2],) for side in centre.sides_here}
    for side in centre.sides_here:
        if side not in there:
            centre.enter(side, [New(item=wanted.id, statement=wanted, posts=posts)], at)
    centre.exchange(at)
    return not there.issuperset(centre.sides_here)
