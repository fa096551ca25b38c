"""A delegation assesses an incident blind: its view is sealed in its log until both have spoken."""

from datetime import datetime

from ceasefire.desk.cases import OpenCase, cases
from ceasefire.desk.centre import Centre, New
from ceasefire.verification.records import Assessment
from ceasefire.vocabulary.refusal import Refusal


def speak(centre: Centre, assessment: Assessment, *, at: datetime) -> int:
    """Enter a sealed assessment; returns its index in the side's log. Checked against the case before it is entered."""
    found = open_case(centre, assessment.incident)
    found.case.speak(assessment.delegation, "checked before it is entered")
    post = _post(assessment)
    new = New(
        item=assessment.incident,
        statement=assessment,
        posts={assessment.delegation: (post,)},
        withheld=True,
    )
    return centre.enter(assessment.delegation, [new], at)[0]


def show(centre: Centre, *, at: datetime) -> list[str]:
    """Open every case in which both have spoken; returns the incidents. Each side here opens its own assessments.

    Both seals must have been received by the other side first: whoever spoke second could else have read before.
    """
    centre.exchange(at)
    opened = []
    for incident, found in cases(centre.tables, centre.constitution).items():
        if set(found.sealed_at) == set(found.case.delegations) and not found.case.shown:
            for side, index in found.sealed_at.items():
                if side in centre.sides_here:
                    _open(centre, side, index, at)
            opened.append(incident)
    centre.exchange(at)
    return opened


def _open(centre: Centre, side: str, index: int, at: datetime) -> None:
    hidden = {e.index for e in centre.tables.entries("assessment") if e.side == side and e.statement is None}
    if index in hidden:
        centre.reveal(side, index, at)


def open_case(centre: Centre, incident: str) -> OpenCase:
    """The case of an incident; refuses an incident the centre does not know."""
    found = cases(centre.tables, centre.constitution).get(incident)
    if found is None:
        raise Refusal("incident-unknown", incident=incident)
    return found


def _post(assessment: Assessment) -> str:
    side, _, post = assessment.officer.partition("/")
    if side != assessment.delegation or not post:
        raise Refusal("officer-not-of-delegation", officer=assessment.officer, delegation=assessment.delegation)
    return post
