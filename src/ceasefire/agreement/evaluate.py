"""Facts held against a provision: breach indicated, not indicated or cannot tell, always with the whole reasoning.

A provision is breached in any of its ways; a way is the conjunction of its conditions (Kleene's three values). Pure
functions: the same facts, agreement and moment of knowledge give the same answer for ever.
"""

from dataclasses import dataclass

from ceasefire.agreement.conditions import act, conditions
from ceasefire.agreement.context import Frame
from ceasefire.agreement.facts import CaseFacts
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Provision, Way
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.refusal import Refusal

VERDICTS = {
    Truth.TRUE: "breach indicated",
    Truth.FALSE: "not indicated",
    Truth.UNKNOWN: "cannot tell",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What a provision says about a case. `probability` is of the places in question, None where only facts decide."""

    provision: str
    verdict: str
    value: Truth
    probability: float | None
    why: Finding
    settles: tuple[Finding, ...]


def evaluate(signed: Signed, facts: CaseFacts, ask: tuple[str, ...] | None = None) -> tuple[Opinion, ...]:
    """The opinion of each provision asked for (all that answer by default), in the order asked."""
    unknown = [name for name in facts.acts if name not in signed.agreement.acts]
    if unknown or not facts.acts:
        raise Refusal("case-act-unknown", act=(unknown or ["-"])[0], known=", ".join(signed.agreement.acts))
    names = signed.agreement.answers_by_default if ask is None else ask
    return tuple(hold(signed, _provision(signed, name), facts) for name in names)


def _provision(signed: Signed, name: str) -> Provision:
    provision = signed.agreement.provision(name)
    if provision is None:
        known = ", ".join(provision.id for provision in signed.agreement.provisions)
        raise Refusal("provision-unknown", provision=name, known=known)
    return provision


def hold(signed: Signed, provision: Provision, facts: CaseFacts) -> Opinion:
    """One provision held against the facts."""
    frame = Frame(signed.agreement, signed.zones, provision)
    ways = tuple(_way(way, facts, frame) for way in provision.breached_by)
    value = any_of(way.value for way in ways)
    steps = ways or (Finding(value=Truth.FALSE, message=f"agreement-not-told-{_kind(provision)}"),)
    why = Finding(
        value=value,
        message={
            Truth.TRUE: "agreement-breach-indicated",
            Truth.FALSE: "agreement-not-indicated",
            Truth.UNKNOWN: "agreement-cannot-tell",
        }[value],
        arguments={"provision": provision.id},
        because=(_clause(signed, provision, facts), *steps),
    )
    return Opinion(
        provision=provision.id,
        verdict=VERDICTS[value],
        value=value,
        probability=_probability(ways, value),
        why=why,
        settles=tuple(_settling(ways)) if value is Truth.UNKNOWN else (),
    )


def _kind(provision: Provision) -> str:
    return {"ledger": "ledger", "indicator_only": "indicator"}.get(provision.checkable, "by-act")


def _clause(signed: Signed, provision: Provision, facts: CaseFacts) -> Finding:
    """Which words of which edition were held, and as known when."""
    told: Arguments = {
        "provision": provision.id,
        "article": provision.article,
        "edition": signed.agreement.edition,
        "text": provision.text[signed.agreement.authoritative_language],
        "language": signed.agreement.authoritative_language,
    }
    clock: Arguments = {"clock": signed.agreement.zone_of_record}
    known = (
        Finding(
            value=Truth.TRUE,
            message="agreement-known-at",
            arguments={**clock, "known": write_moment(facts.known_at)},
        )
        if facts.known_at
        else Finding(value=Truth.TRUE, message="agreement-known-today", arguments=clock)
    )
    return Finding(value=Truth.TRUE, message="agreement-clause", arguments=told, because=(known,))


def _way(way: Way, facts: CaseFacts, frame: Frame) -> Finding:
    """One way of breach. Where the act is surely another, its other conditions are not asked."""
    meant = act(way.act, facts)
    steps = (meant,) if meant.value is Truth.FALSE else (meant, *conditions(way, facts, frame))
    value = all_of(step.value for step in steps)
    decided_otherwise = any(step.value is Truth.FALSE and step.probability is None for step in steps)
    known = [step.probability for step in steps if step.probability is not None]
    probability = min(known) if known and not decided_otherwise else None
    message = {
        Truth.TRUE: "agreement-way-holds",
        Truth.FALSE: "agreement-way-fails",
        Truth.UNKNOWN: "agreement-way-open",
    }[value]
    told: Arguments = {"way": way.id, "provision": frame.provision.id}
    return Finding(value=value, message=message, arguments=told, because=steps, probability=probability)


def _probability(ways: tuple[Finding, ...], value: Truth) -> float | None:
    """Of the likeliest way that decides (or, where none does, of any)."""
    deciding = [way.probability for way in ways if way.value is value and way.probability is not None]
    return max(deciding, default=None)


def _settling(ways: tuple[Finding, ...]) -> list[Finding]:
    """What would settle the open ways: one step each, in order, none twice."""
    steps: dict[str, Finding] = {}

    def collect(finding: Finding) -> None:
        if finding.value is Truth.UNKNOWN:
            if finding.settles:
                steps.setdefault(finding.settles, Finding(value=Truth.UNKNOWN, message=finding.settles))
            for step in finding.because:
                collect(step)

    for way in ways:
        collect(way)
    return list(steps.values())
