"""A delegation signs, dissents from or dismisses the shared text of a case, in a sitting with quorum and parity."""

from datetime import datetime

from ceasefire.desk.cases import cases
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.speak import open_case
from ceasefire.desk.statements import Decided, Lapsed, Reopened
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
    rules = centre.constitution
    check(sitting, rules.sides, rules.quorum)
    case = open_case(centre, incident).case
    if case.text is None:
        raise Refusal("case-nothing-to-sign", place=incident, standing=case.standing.value)
    decision = Decision(
        incident=incident,
        text=case.text.id,
        delegation=side,
        officers=tuple(sitting.present[side]),
        made_at=at,
        choice=choice,
        words=words,
        language=language,
    )
    after = case.decide(decision)
    statement = Decided(decision=decision, present=dict(sitting.present), acting=dict(sitting.acting))
    posts = tuple(officer.partition("/")[2] for officer in decision.officers)
    centre.enter(side, [New(item=incident, statement=statement, posts={side: posts})], at)
    return after


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
    posts: dict[str, tuple[str, ...]] = {}
    for officer in officers:
        side, _, post = officer.partition("/")
        posts[side] = (*posts.get(side, ()), post)
    missing = sorted(set(centre.constitution.sides) - set(posts))
    if missing:
        raise Refusal("needs-both-delegations", missing=missing[0])
    statement = Reopened(incident=incident, reason=reason, officers=officers)
    first = centre.constitution.sides[0]
    centre.enter(first, [New(item=incident, statement=statement, posts=posts)], at)
    return case
