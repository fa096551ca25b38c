"""A delegation signs, dissents from or dismisses the shared text of a case, in a sitting with quorum and parity."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ceasefire.desk.approve import Text, demand
from ceasefire.desk.cases import cases
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.regroup import posts_of_both
from ceasefire.desk.speak import open_case
from ceasefire.desk.statements import Decided, Lapsed, Reopened
from ceasefire.verification.approval import Approval
from ceasefire.verification.case import Case, due
from ceasefire.verification.quorum import Sitting, check
from ceasefire.verification.records import Choice, Decision
from ceasefire.vocabulary.refusal import Refusal


def sign_finding(
    centre: Centre,
    incident: str,
    *,
    side: str,
    choice: Choice,
    sitting: Sitting,
    at: datetime,
    words: str = "",
    language: str = "",
) -> Case:
    """Enter a decision on the shared text; returns the case after it. The officers deciding sign with their keys."""
    wish = Wish(incident=incident, choice=choice, words=words, language=language)
    return sign_all(centre, [wish], side=side, sitting=sitting, at=at)[incident]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a delegation wants to do with the shared text of one case."""

    incident: str
    choice: Choice
    words: str = ""
    language: str = ""


def sign_all(centre: Centre, wishes: Sequence[Wish], *, side: str, sitting: Sitting, at: datetime) -> dict[str, Case]:
    """Enter a sitting's decisions of one side in one group: all or, if one is refused, none; the cases after them.

    Nobody else is asked, so the sitting stands in the record as declared by one side (see `desk.approve.demand`).
    """
    drafts = _drafts(centre, wishes, side, sitting, at)
    for _, text in drafts[:1]:  # one sitting: who has to approve is the same for all
        demand(centre.tables, centre.constitution, text, ())
    centre.enter(side, [_new(text) for _, text in drafts], at)
    return {text.statement.decision.incident: case for case, text in drafts}


def draft_decision(centre: Centre, wish: Wish, *, side: str, sitting: Sitting, at: datetime) -> Text:
    """A decision as it would be entered, with the finding's own text in it, for the officers it names to approve."""
    ((case, text),) = _drafts(centre, [wish], side, sitting, at)
    return replace(text, statement=replace(text.statement, finding=case.text))


def enter_decision(centre: Centre, text: Text, approvals: Sequence[Approval], *, at: datetime) -> Case:
    """Enter a drafted decision with its officers' approvals; checked against the case as it stands by now."""
    decision = text.statement.decision
    after = open_case(centre, decision.incident).case.decide(decision)
    demand(centre.tables, centre.constitution, text, approvals)
    approved = replace(text, statement=replace(text.statement, approvals=tuple(approvals)))
    centre.enter(text.side, [_new(approved)], at)
    return after


def _drafts(
    centre: Centre, wishes: Sequence[Wish], side: str, sitting: Sitting, at: datetime
) -> list[tuple[Case, Text]]:
    """Each wish as a statement, with the case after it."""
    rules = centre.constitution
    check(sitting, rules.sides, rules.quorum)
    known, drafts = cases(centre.tables, rules), []
    for wish in wishes:
        if wish.incident not in known:
            raise Refusal("incident-unknown", incident=wish.incident)
        case = known[wish.incident].case
        decision = _decision(case, wish, side, tuple(sitting.present[side]), at)
        statement = Decided(decision=decision, present=dict(sitting.present), acting=dict(sitting.acting))
        text = Text(side=side, statement=statement, present=dict(sitting.present), signers=decision.officers)
        drafts.append((case.decide(decision), text))
    return drafts


def _new(text: Text) -> New:
    posts = tuple(officer.partition("/")[2] for officer in text.signers)
    return New(item=text.statement.decision.incident, statement=text.statement, posts={text.side: posts})


def _decision(case: Case, wish: Wish, side: str, officers: tuple[str, ...], at: datetime) -> Decision:
    if case.text is None:
        raise Refusal("case-nothing-to-sign", place=wish.incident, standing=case.standing.value)
    return Decision(
        incident=wish.incident,
        text=case.text.id,
        delegation=side,
        officers=officers,
        made_at=at,
        choice=wish.choice,
        words=wish.words,
        language=wish.language,
    )


def lapse_overdue(centre: Centre, *, side: str, at: datetime) -> list[str]:
    """Enter the lapse of every case whose agreed time for deciding has run out; returns the incidents."""
    hours = centre.constitution.decision_clock_h
    overdue = [
        New(item=name, statement=Lapsed(incident=name, opened_at=found.opened_at, lapsed_at=at))
        for name, found in cases(centre.tables, centre.constitution).items()
        if not found.case.settled and due(found.opened_at, at, hours)
    ]
    if overdue:
        centre.enter(side, overdue, at)
    return [new.item for new in overdue]


def reopen(centre: Centre, incident: str, *, reason: str, officers: tuple[str, ...], at: datetime) -> Case:
    """Both delegations' officers reopen a settled case; one statement signed by both."""
    case = open_case(centre, incident).case.reopen()
    posts = posts_of_both(centre, officers)
    statement = Reopened(incident=incident, reason=reason, officers=officers)
    first = centre.constitution.sides[0]
    centre.enter(first, [New(item=incident, statement=statement, posts=posts)], at)
    return case
