"""The conditions a way of breach can be made of; each looks at the facts and answers with its reason.

Every condition is a function of the written test, the facts and the agreement (`Frame`), and gives a `Finding`. They
follow the readings of the agreement (readings.yaml) by number.
"""

from collections.abc import Iterator

from ceasefire.agreement.acts import above, actor
from ceasefire.agreement.context import F, Frame, T, U, is_known
from ceasefire.agreement.exempting import exempt
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts, FactStatus
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of, negate
from ceasefire.agreement.registers.arms import ArmsClasses
from ceasefire.agreement.registers.weapons import Calibres, Weapon, classify
from ceasefire.agreement.text import ActorTest, Cap, Evidence, NoticeDuty, Requirement, TimeTest, Way, Width
from ceasefire.agreement.when import covers_time, notice_window, recorded, time, told_of
from ceasefire.agreement.where import beyond, notice_place, overlap, place
from ceasefire.vocabulary.terms import WeaponClass

_JOINT = Evidence()


def fact(facts: CaseFacts, evidence: Evidence = _JOINT) -> Finding:
    """Reading 7: true when established jointly, unknown while only claimed, false when refuted.

    Where the provision's standard is a confidence, a claim made with at least that much holds too.
    """
    value = {FactStatus.ESTABLISHED: T, FactStatus.CLAIMED: U, FactStatus.REFUTED: F}[facts.status]
    if value is U and evidence.at_least is not None and facts.confidence is not None:
        told: Arguments = {"confidence": facts.confidence, "needed": evidence.at_least}
        if facts.confidence >= evidence.at_least:
            return Finding(value=T, message="agreement-fact-confident", arguments=told)
        return Finding(value=U, message="agreement-fact-doubtful", arguments=told, settles="agreement-settle-fact")
    settles = "agreement-settle-fact" if value is U else None
    return Finding(value=value, message=f"agreement-fact-{facts.status.value}", settles=settles)


def caps(tests: tuple[Cap, ...], facts: CaseFacts) -> Finding:
    """Readings 6 and 11: is any ceiling surely exceeded by what was counted?"""
    steps = tuple(step for test in tests if (step := _cap(test, facts)) is not None)
    value = any_of(step.value for step in steps)
    if not steps:
        return Finding(value=U, message="agreement-counts-none", settles="agreement-settle-count")
    names = {T: "agreement-caps-exceeded", F: "agreement-caps-kept", U: "agreement-caps-open"}
    settles = "agreement-settle-count" if value is U else None
    return Finding(value=value, message=names[value], because=steps, settles=settles)


def _cap(test: Cap, facts: CaseFacts) -> Finding | None:
    """One ceiling (or floor); None where none of its classes was counted."""
    counted = [tally for tally in facts.tallies if tally.of in test.of]
    if not counted:
        return None
    low = sum(tally.low for tally in counted)
    highs = [tally.high for tally in counted]
    high = None if None in highs else sum(value for value in highs if value is not None)
    told: Arguments = {"cap": test.name, "low": low, "high": high if high is not None else -1}
    steps = []
    if test.at_most is not None:
        value = above(low, high, test.at_most)
        names = {T: "agreement-cap-exceeded", F: "agreement-cap-kept", U: "agreement-cap-open"}
        steps.append(Finding(value=value, message=names[value], arguments={**told, "most": test.at_most}))
    if test.at_least is not None:
        value = F if low >= test.at_least else T if high is not None and high < test.at_least else U
        names = {T: "agreement-floor-missed", F: "agreement-floor-reached", U: "agreement-floor-open"}
        steps.append(Finding(value=value, message=names[value], arguments={**told, "least": test.at_least}))
    if len(steps) == 1:
        return steps[0]
    value = any_of(step.value for step in steps)
    names = {T: "agreement-caps-exceeded", F: "agreement-caps-kept", U: "agreement-caps-open"}
    return Finding(value=value, message=names[value], because=tuple(steps))


def arms(listed: tuple[str, ...], facts: CaseFacts, classes: ArmsClasses) -> Finding:
    """Reading 11: arms of a kind, or of a class by kind, calibre and model, that is not allowed here."""
    value = any_of(_of_class(name, facts, classes) for name in listed)
    names = {T: "agreement-arms-not-allowed", F: "agreement-arms-allowed", U: "agreement-arms-open"}
    kind = facts.arms or "unknown"
    if value is U and kind == "unknown" and facts.model is None:
        return Finding(value=U, message="agreement-arms-unknown", settles="agreement-settle-arms")
    told: Arguments = {"arms": kind, "which": ", ".join(listed)}
    settles = "agreement-settle-arms" if value is U else None
    return Finding(value=value, message=names[value], arguments=told, settles=settles)


def _of_class(name: str, facts: CaseFacts, classes: ArmsClasses) -> Truth:
    if name in classes:
        return classify(classes, _weapon(facts)).value(name)
    if facts.arms is None or facts.arms == "unknown":
        return U
    return T if facts.arms == name else F


def _weapon(facts: CaseFacts) -> Weapon:
    kinds = {kind.value: kind for kind in WeaponClass}
    return Weapon(
        kind=(kinds[facts.arms],) if facts.arms in kinds else (),
        calibre_mm=Calibres(low=facts.calibre_mm[0], high=facts.calibre_mm[1]) if facts.calibre_mm else None,
        model=facts.model,
    )


def width(test: Width, facts: CaseFacts) -> Finding:
    """Reading 12: an interval inside the tolerance keeps it, one wholly outside does not, anything else is open."""
    if facts.width_m is None:
        return Finding(value=U, message="agreement-width-none", settles="agreement-settle-width")
    low, high = facts.width_m
    least, most = test.metres - test.tolerance_m, test.metres + test.tolerance_m
    value = F if least <= low and high <= most else T if high < least or low > most else U
    names = {T: "agreement-width-wrong", F: "agreement-width-kept", U: "agreement-width-open"}
    told: Arguments = {"low": low, "high": high, "least": least, "most": most}
    return Finding(
        value=value, message=names[value], arguments=told, settles="agreement-settle-width" if value is U else None
    )


def consent(facts: CaseFacts) -> Finding:
    """Reading 12: without consent of those who control."""
    value = U if facts.consent is None else F if facts.consent else T
    names = {T: "agreement-consent-lacking", F: "agreement-consent-given", U: "agreement-consent-unknown"}
    settles = "agreement-settle-consent" if value is U else None
    return Finding(value=value, message=names[value], settles=settles)


def undated() -> Finding:
    """Reading 14: a duty without a date; from absence of fulfilment alone one cannot tell."""
    return Finding(value=U, message="agreement-undated", settles="agreement-settle-undated")


def without_notice(duty: NoticeDuty, facts: CaseFacts, frame: Frame) -> Finding:
    """No notice of the kind, given in its window, covers the event."""
    notices = [one for one in facts.notices if one.kind == duty.kind and is_known(one.known_from, facts.known_at)]
    told: Arguments = {"notice": duty.kind, "notices": len(notices)}
    if facts.time is None:
        if not notices:
            return Finding(value=T, message="agreement-notice-owed-lacking", arguments=told)
        return Finding(value=U, message="agreement-notice-owed-open", arguments=told, settles="agreement-settle-time")
    steps = tuple(given_in_window(duty, notice, facts, frame) for notice in notices)
    value = negate(any_of(step.value for step in steps))
    names = {T: "agreement-notice-owed-lacking", F: "agreement-notice-owed-given", U: "agreement-notice-owed-open"}
    shown = tuple(step for step in steps if step.value is not F) or steps[:3]
    settles = "agreement-settle-notice" if value is U else None
    return Finding(value=value, message=names[value], arguments=told, because=shown, settles=settles)


def given_in_window(duty: NoticeDuty, notice: AdvanceNotice, facts: CaseFacts, frame: Frame) -> Finding:
    steps: tuple[Finding, ...] = (notice_window(duty, notice, facts), covers_time(notice, facts))
    if all_of(step.value for step in steps) is not F:
        steps = (*steps, notice_place(notice, facts, frame))
    return Finding(
        value=all_of(step.value for step in steps),
        message="agreement-notice",
        arguments=told_of(notice),
        because=steps,
    )


def without_record(requirement: Requirement, facts: CaseFacts) -> Finding:
    """What had to be on record is not."""
    step = recorded(requirement, facts)
    value = negate(step.value)
    names = {T: "agreement-record-lacking", F: "agreement-record-given", U: "agreement-record-awaited"}
    told: Arguments = {"record": requirement.record}
    return Finding(value=value, message=names[value], arguments=told, because=(step,))


def conditions(way: Way, facts: CaseFacts, frame: Frame) -> tuple[Finding, ...]:
    """All conditions of a way of breach, in the order in which they are told."""
    return tuple(_conditions(way, facts, frame))


def _conditions(way: Way, facts: CaseFacts, frame: Frame) -> Iterator[Finding]:
    yield fact(facts, frame.provision.evidence)
    if way.actor != "anyone" and frame.provision.attribution != "never":
        test = ActorTest.model_validate({"is": frame.provision.bound}) if way.actor == "bound" else way.actor
        yield actor(test, facts)
    yield time(way.time or TimeTest(), facts, frame)
    if way.place:
        yield place(way.place, facts, frame)
    if way.caps:
        yield caps(way.caps, facts)
    if way.arms:
        yield arms(way.arms, facts, frame.agreement.arms_classes)
    if way.width:
        yield width(way.width, facts)
    if way.overlap:
        yield overlap(way.overlap, facts, frame)
    if way.without_consent:
        yield consent(facts)
    if way.beyond_baseline:
        yield beyond(facts, frame)
    if way.without_notice:
        yield without_notice(way.without_notice, facts, frame)
    if way.without_record:
        yield without_record(way.without_record, facts)
    if way.undated:
        yield undated()
    named = [exemption for exemption in frame.agreement.exemptions if exemption.id in way.unless]
    for exemption in sorted(named, key=lambda one: -one.priority):
        yield exempt(exemption, way.act, facts, frame)
