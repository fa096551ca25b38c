"""Facts held against a provision: breach indicated, not indicated or cannot tell, always with the whole reasoning.

A provision is breached in any of its ways; a way is the conjunction of its conditions (Kleene's three values). Pure
functions: the same facts, agreement and moment of knowledge give the same answer for ever.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from ceasefire.agreement.acts import act
from ceasefire.agreement.conditions import conditions
from ceasefire.agreement.context import Frame
from ceasefire.agreement.editions import HeldEdition, provision_editions
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
    """What a provision says about a case. `probability` is of the places in question, None where only facts decide.

    `versions`: the verdict under each party's version of rival lines, where there are any. `cites`: the editions of
    zones and lines that were used.
    """

    provision: str
    verdict: str
    value: Truth
    probability: float | None
    why: Finding
    settles: tuple[Finding, ...]
    versions: Mapping[str, str] = field(default_factory=dict)
    cites: tuple[str, ...] = ()


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


def hold(signed: Signed, provision: Provision, facts: CaseFacts, chances: Mapping[int, float] | None = None) -> Opinion:
    """One provision held against the facts, under every edition and every rival version that is in question.

    `chances`: P(inside) for areas (by identity) of which it was worked out before.
    """
    versions = _versions(signed, provision, facts.known_at)
    held = {version: _held(signed, provision, version, facts, chances or {}) for version in versions}
    values = {one.value for one in held.values()}
    value = values.pop() if len(values) == 1 else Truth.UNKNOWN
    steps = held[versions[0]].because if len(versions) == 1 else tuple(_version(v, one) for v, one in held.items())
    ways = tuple(way for one in held.values() for way in _ways(one))
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
        settles=tuple(settling((why,))) if value is Truth.UNKNOWN else (),
        versions={version: VERDICTS[one.value] for version, one in held.items() if version},
        cites=tuple(sorted(_cited(why))),
    )


def _versions(signed: Signed, provision: Provision, known_at: datetime | None) -> tuple[str | None, ...]:
    """The parties whose versions of lines are to be asked; None alone where there are no rival versions."""
    return signed.zones.versions(signed.places(provision), known_at) or (None,)


def _held(
    signed: Signed, provision: Provision, version: str | None, facts: CaseFacts, chances: Mapping[int, float]
) -> Finding:
    """The ways of the provision's edition in force, or of each that is in force within the event's time."""
    found = []
    for edition in provision_editions(provision, facts.time, facts.known_at, signed.agreement.zone_of_record):
        frame = Frame(signed.agreement, signed.zones, edition.provision, version, chances)
        ways = _asked(edition.provision, facts, frame)
        step = Finding(
            value=any_of(way.value for way in ways),
            message="agreement-as-amended" if edition.amendment else "agreement-as-first-written",
            arguments=_amended(edition),
            because=ways,
        )
        found.append(step)
    if len(found) == 1:
        return found[0] if found[0].message == "agreement-as-first-written" else _wrap((found[0],))
    return _wrap(tuple(found))


def _wrap(editions: tuple[Finding, ...]) -> Finding:
    values = {one.value for one in editions}
    value = values.pop() if len(values) == 1 else Truth.UNKNOWN
    settles = None if len(values) == 0 else "agreement-settle-time"
    return Finding(value=value, message="agreement-editions", because=editions, settles=settles)


def _version(version: str | None, held: Finding) -> Finding:
    told: Arguments = {"version": version or ""}
    return Finding(value=held.value, message="agreement-under-version", arguments=told, because=held.because)


def _amended(edition: HeldEdition) -> Arguments:
    if edition.amendment is None:
        return {}
    return {
        "from": write_moment(edition.valid_from or edition.known_from or _NEVER),
        "known": write_moment(edition.known_from or _NEVER),
        "kind": edition.amendment.kind,
    }


_NEVER = datetime(1, 1, 1, tzinfo=UTC)


def _asked(provision: Provision, facts: CaseFacts, frame: Frame) -> tuple[Finding, ...]:
    """The ways, each held; or the one reason why none is asked."""
    if provision.suspended:
        return (Finding(value=Truth.FALSE, message="agreement-suspended"),)
    if provision.checkable == "not_checkable":
        return (Finding(value=Truth.UNKNOWN, message="agreement-not-checkable", settles="agreement-settle-by-people"),)
    ways = tuple(_way(way, facts, frame) for way in provision.breached_by)
    return ways or (Finding(value=Truth.FALSE, message=f"agreement-not-told-{_kind(provision)}"),)


def _ways(held: Finding) -> tuple[Finding, ...]:
    """The ways beneath, through the editions."""
    if held.message == "agreement-editions":
        return tuple(way for edition in held.because for way in edition.because)
    return held.because


def _cited(finding: Finding) -> set[str]:
    """Every edition of a drawing that a tree speaks of."""
    edition = str(finding.arguments.get("edition", "")) if "zone" in finding.arguments else ""
    found = {one for one in edition.split(", ") if one}
    for step in finding.because:
        found |= _cited(step)
    return found


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


def settling(ways: tuple[Finding, ...]) -> list[Finding]:
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
