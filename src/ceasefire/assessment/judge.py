"""An incident held against the agreement: a verdict for each provision it could concern, with all reasons.

On raw incidents the answer is mostly "cannot tell", because facts are established jointly and nobody is named; what
would settle it says what to do next. "Violation" is a people's word and is not said here.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from ceasefire.agreement.evaluate import Opinion, hold
from ceasefire.agreement.facts import Actor, Baseline, CaseFacts, FactStatus
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Provision
from ceasefire.assessment.cites import readings_under
from ceasefire.assessment.facts import facts_of
from ceasefire.assessment.records import Answer, Cited, Reason, Verdict
from ceasefire.incident.records import Incident
from ceasefire.observation.records import Notice, Observation


def judge(
    signed: Signed,
    incident: Incident,
    observations: Sequence[Observation] = (),
    notices: Iterable[Notice] = (),
    *,
    known_at: datetime | None = None,
    status: FactStatus = FactStatus.CLAIMED,
    actor: Actor | None = None,
    attribute: bool = False,
    baseline: Baseline | None = None,
) -> tuple[Verdict, ...]:
    """Verdicts of the provisions whose acts the incident may be; of the first provision where it is none of them.

    `observations` are those linked to the incident, `notices` all notices on record; `attribute` is the mandate's
    switch.
    """
    facts = facts_of(
        incident,
        observations,
        notices,
        known_at=known_at,
        status=status,
        actor=actor,
        attribute=attribute,
        baseline=baseline,
    )
    asked = [provision for provision in _asked(signed) if concerns(provision, facts)]
    return tuple(verdict_of(hold(signed, one, facts), incident, signed) for one in asked or _asked(signed)[:1])


def _asked(signed: Signed) -> list[Provision]:
    names = signed.agreement.answers_by_default
    return [provision for provision in signed.agreement.provisions if provision.id in names]


def concerns(provision: Provision, facts: CaseFacts) -> bool:
    """May the provision be breached by any of the possible acts at all?"""
    fired_from = facts.place_is == "firing_point"
    for way in provision.breached_by:
        meant = {*way.act.is_, *way.act.unclear, *way.act.if_personnel_counted}
        meant |= set(way.act.if_fired_from_there) if fired_from else set()
        if meant & set(facts.acts):
            return True
    return False


def verdict_of(opinion: Opinion, incident: Incident, signed: Signed) -> Verdict:
    """The agreement's opinion as a record of the centre."""
    return Verdict(
        incident=incident.id,
        agreement=signed.agreement.edition,
        provision=opinion.provision,
        answer=Answer(opinion.verdict),
        probability=opinion.probability,
        why=reason_of(opinion.why),
        settles=tuple(reason_of(step) for step in opinion.settles),
        cites=Cited(
            zones=tuple(sorted(opinion.cites)),
            readings=readings_under(signed, opinion.provision, opinion.why),
            versions={version: Answer(verdict) for version, verdict in opinion.versions.items()},
        ),
    )


def reason_of(finding: Finding) -> Reason:
    """The same step as a reason: message, arguments (chances to six decimals), and the steps beneath."""
    told = {name: round(value, 6) if isinstance(value, float) else value for name, value in finding.arguments.items()}
    return Reason(message=finding.message, arguments=told, because=tuple(reason_of(step) for step in finding.because))
