"""Both delegations change what they agreed: one proposes, each signs or dissents; with both it is entered in both logs.

What held before goes on holding for what was entered then: a report is drawn again under the constitution of its day.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ceasefire.desk.amendment import AmendmentProposed
from ceasefire.desk.approve import Text, demand
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_changes import AMENDABLE, Difference, check_change, differences
from ceasefire.desk.constitution_of_record import last_constitution
from ceasefire.desk.record import Tables
from ceasefire.desk.task_complaint import own_post
from ceasefire.verification.amendment import AmendmentSigned, Change, Standing, Step
from ceasefire.verification.approval import Approval
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAmendment:
    """A proposal, how it stands, and what it would change."""

    said: AmendmentProposed
    change: Change
    differences: tuple[Difference, ...]


def amendments(tables: Tables, sides: tuple[str, str]) -> dict[str, OpenAmendment]:
    """Every proposed change by its name, in the agreed order; what a post did not sign itself counts for nobody."""
    found: dict[str, OpenAmendment] = {}
    known = {one.id: one for one in _constitutions(tables)}
    for entry in tables.entries("amendment", "amendment-signed"):
        said = entry.read()
        if not entry.by(entry.side, [said.officer]):
            continue
        if entry.kind == "amendment":
            changes = differences(known[said.replaces], said.constitution) if said.replaces in known else ()
            new = OpenAmendment(said=said, change=Change(about=said.id, sides=sides), differences=changes)
            found.setdefault(said.id, new)
        elif said.amendment in found and said.delegation == entry.side:
            found[said.amendment] = _spoken(found[said.amendment], said)
    return found


def _spoken(now: OpenAmendment, said: AmendmentSigned) -> OpenAmendment:
    """The proposal after a side spoke; a second word of a side, or one after its end, changes nothing."""
    if said.delegation in now.change.spoken or now.change.standing in (Standing.AGREED, Standing.DECLINED):
        return now
    return replace(now, change=now.change.speak(said))


def constitution_named(tables: Tables, name: str) -> Constitution | None:
    """The constitution of that content name in the record."""
    return next((one for one in _constitutions(tables) if one.id == name), None)


def _constitutions(tables: Tables) -> Sequence[Constitution]:
    return [entry.read() for entry in tables.entries("constitution")]


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
    agreed = after.change.standing is Standing.AGREED
    if agreed and set(centre.sides_here) != set(after.change.sides):
        raise Refusal("amendment-both-here")
    said = replace(text.statement, approvals=tuple(approvals) or None)
    post = said.officer.partition("/")[2]
    centre.enter(text.side, [New(item=said.amendment, statement=said, posts={text.side: (post,)})], at)
    if agreed:
        _enter_constitution(centre, after, at)
    return after


def _after(centre: Centre, said: AmendmentSigned) -> OpenAmendment:
    """The proposal after this word, or why it cannot be spoken."""
    found = amendments(centre.tables, centre.constitution.sides).get(said.amendment)
    if found is None:
        raise Refusal("amendment-unknown", amendment=said.amendment)
    if found.said.replaces != last_constitution(centre.tables).id:
        raise Refusal("amendment-overtaken", amendment=said.amendment)
    return replace(found, change=found.change.speak(said))


def head_of(constitution: Constitution, side: str) -> str:
    """The post that signs for a side what both agree on: its head, or its first post where none is called so."""
    posts = [one.post.partition("/")[2] for one in constitution.delegation(side).officers]
    return "head" if "head" in posts else posts[0]


def _enter_constitution(centre: Centre, agreed: OpenAmendment, at: datetime) -> None:
    """The new constitution, word for word the same in both logs, under the keys of both heads."""
    centre.exchange(at)
    posts = {side: (said.officer.partition("/")[2],) for side, said in agreed.change.spoken.items()}
    for side in agreed.change.sides:
        new = New(item=agreed.said.constitution.id, statement=agreed.said.constitution, posts=posts)
        centre.enter(side, [new], at)
    centre.exchange(at)
