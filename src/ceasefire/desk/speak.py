"""A delegation assesses an incident blind: its view is sealed in its log until both have spoken."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from ceasefire.desk.cases import OpenCase, cases
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.constitution import Constitution
from ceasefire.verification.records import Assessment
from ceasefire.vocabulary.refusal import Refusal


def speak(centre: Centre, assessment: Assessment, *, at: datetime) -> int:
    """Enter a sealed assessment; returns its index in the side's log. Checked against the case before it is entered."""
    return speak_all(centre, assessment.delegation, [assessment], at=at)[0]


def speak_all(centre: Centre, side: str, assessments: Sequence[Assessment], *, at: datetime) -> range:
    """Enter the sealed assessments of one side in one group: all or, if one is refused, none."""
    known = cases(centre.tables, centre.constitution)
    new = []
    for assessment in assessments:
        if assessment.delegation != side:
            raise Refusal("officer-not-of-delegation", officer=assessment.officer, delegation=side)
        check_attribution(centre.constitution, assessment)
        _known(known, assessment.incident).case.speak(side, "checked before it is entered")
        posts = {side: (_post(assessment),)}
        new.append(New(item=assessment.incident, statement=assessment, posts=posts, withheld=True))
    return centre.enter(side, new, at)


def show(centre: Centre, *, at: datetime) -> list[str]:
    """Open every case in which both have spoken; returns the incidents. Each side here opens its own assessments.

    Both seals must have been received by the other side first: whoever spoke second could else have read before.
    """
    centre.exchange(at)
    opened: list[str] = []
    to_open: dict[str, list[int]] = defaultdict(list)
    for incident, found in cases(centre.tables, centre.constitution).items():
        if set(found.sealed_at) == set(found.case.delegations) and not found.case.shown:
            for side, index in found.sealed_at.items():
                to_open[side].append(index)
            opened.append(incident)
    for side in centre.sides_here:
        hidden = {e.index for e in centre.tables.entries("assessment") if e.side == side and e.statement is None}
        centre.reveal(side, sorted(hidden & set(to_open[side])), at)
    centre.exchange(at)
    return opened


def check_attribution(constitution: Constitution, assessment: Assessment) -> None:
    """Refuses to name a party where the mandate does not allow it, and a name that is no party of the centre."""
    if assessment.party is None:
        return
    if not constitution.mandate.attribute:
        raise Refusal("attribution-not-in-mandate", place=assessment.incident)
    if assessment.party not in constitution.parties:
        known = ", ".join(constitution.parties)
        raise Refusal("attribution-party-unknown", place=assessment.incident, party=assessment.party, known=known)


def open_case(centre: Centre, incident: str) -> OpenCase:
    """The case of an incident; refuses an incident the centre does not know."""
    return _known(cases(centre.tables, centre.constitution), incident)


def _known(found: Mapping[str, OpenCase], incident: str) -> OpenCase:
    if incident not in found:
        raise Refusal("incident-unknown", incident=incident)
    return found[incident]


def _post(assessment: Assessment) -> str:
    side, _, post = assessment.officer.partition("/")
    if side != assessment.delegation or not post:
        raise Refusal("officer-not-of-delegation", officer=assessment.officer, delegation=assessment.delegation)
    return post
