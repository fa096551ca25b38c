"""The conditions a way of breach can be made of; each looks at the facts and answers with its reason.

Every condition is a function of the written test, the facts and the agreement (`Frame`), and gives a `Finding`. They
follow the readings of the agreement (readings.yaml) by number.
"""

from ceasefire.agreement.context import F, Frame, T, U
from ceasefire.agreement.facts import CaseFacts, FactStatus
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, any_of, negate
from ceasefire.agreement.text import ActorTest, ActTest, Cap, Exemption, TimeTest, Way, Width
from ceasefire.agreement.when import covers, time
from ceasefire.agreement.where import beyond, overlap, place


def fact(facts: CaseFacts) -> Finding:
    """Reading 7: true when established jointly, unknown while only claimed, false when refuted."""
    value = {FactStatus.ESTABLISHED: T, FactStatus.CLAIMED: U, FactStatus.REFUTED: F}[facts.status]
    settles = "agreement-settle-fact" if value is U else None
    return Finding(value=value, message=f"agreement-fact-{facts.status.value}", settles=settles)


def act(test: ActTest, facts: CaseFacts) -> Finding:
    """Is it one of the acts meant? Several possible acts leave it open unless all agree."""
    values = {_one_act(test, name, facts) for name in facts.acts}
    value = values.pop() if len(values) == 1 else U
    told: Arguments = {"act": facts.acts[0] if len(facts.acts) == 1 else "several", "which": ", ".join(facts.acts)}
    message = {T: "agreement-act-meant", F: "agreement-act-other", U: "agreement-act-open"}[value]
    return Finding(value=value, message=message, arguments=told, settles="agreement-settle-act" if value is U else None)


def _one_act(test: ActTest, name: str, facts: CaseFacts) -> Truth:
    if name in test.is_:
        return T
    if name in test.if_fired_from_there:
        return T if facts.place_is == "firing_point" else F
    if name in test.if_personnel_counted:
        return any_of([_above(tally.low, tally.high, 0) for tally in facts.tallies if tally.of == "personnel"])
    return U if name in test.unclear else F


def actor(test: ActorTest, facts: CaseFacts) -> Finding:
    """Reading 7: disputed or unknown attribution leaves the actor unknown."""
    told: Arguments = {"party": facts.actor.party, "bound": ", ".join(test.is_)}
    if not facts.actor.known:
        message = f"agreement-actor-{facts.actor.attribution.value}"
        message = "agreement-actor-unknown" if message.endswith("established") else message
        return Finding(value=U, message=message, arguments=told, settles="agreement-settle-actor")
    if facts.actor.party in test.is_:
        return Finding(value=T, message="agreement-actor-bound", arguments=told)
    if facts.actor.party in test.unclear:
        return Finding(value=U, message="agreement-actor-open", arguments=told, settles="agreement-settle-actor")
    return Finding(value=F, message="agreement-actor-not-bound", arguments=told)


def exempt(exemption: Exemption, test: ActTest, facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 8: the condition "not exempted"; false where a notice given before covers time and place.

    Where it may also have been an act that the exemption does not speak of, a covering notice only leaves it open.
    """
    meant = {name for name in facts.acts if _one_act(test, name, facts) is not F}
    if not meant & set(exemption.acts):
        return Finding(value=T, message="agreement-exemption-not-for-act", arguments={"exemption": exemption.id})
    notices = [notice for notice in facts.notices if notice.kind == exemption.notice]
    steps = tuple(covers(notice, facts, frame) for notice in notices)
    covered = any_of(step.value for step in steps)
    steps = tuple(step for step in steps if step.value is not F) or steps[:3]
    told: Arguments = {"exemption": exemption.id, "notices": len(notices)}
    if covered is T and not meant <= set(exemption.acts):
        message, settles = "agreement-exempted-in-part", "agreement-settle-act"
        return Finding(value=U, message=message, arguments=told, because=steps, settles=settles)
    names = {T: "agreement-exempted", F: "agreement-not-exempted", U: "agreement-exemption-open"}
    message = names[covered] if notices else "agreement-no-notice"
    notice_settles = "agreement-settle-notice" if covered is U else None
    return Finding(value=negate(covered), message=message, arguments=told, because=steps, settles=notice_settles)


def _above(low: float, high: float | None, limit: float) -> Truth:
    """Reading 6: above only if the low bound is, within only if the high bound is."""
    return T if low > limit else F if high is not None and high <= limit else U


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
    """One ceiling; None where none of its classes was counted."""
    counted = [tally for tally in facts.tallies if tally.of in test.of]
    if not counted:
        return None
    low = sum(tally.low for tally in counted)
    highs = [tally.high for tally in counted]
    high = None if None in highs else sum(value for value in highs if value is not None)
    value = _above(low, high, test.at_most)
    told: Arguments = {"cap": test.name, "low": low, "high": high if high is not None else -1, "most": test.at_most}
    names = {T: "agreement-cap-exceeded", F: "agreement-cap-kept", U: "agreement-cap-open"}
    return Finding(value=value, message=names[value], arguments=told)


def arms(listed: tuple[str, ...], facts: CaseFacts) -> Finding:
    """Reading 11: arms in none of the allowed classes."""
    if facts.arms is None or facts.arms == "unknown":
        return Finding(value=U, message="agreement-arms-unknown", settles="agreement-settle-arms")
    value = T if facts.arms in listed else F
    message = "agreement-arms-not-allowed" if value is T else "agreement-arms-allowed"
    return Finding(value=value, message=message, arguments={"arms": facts.arms})


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


def conditions(way: Way, facts: CaseFacts, frame: Frame) -> tuple[Finding, ...]:
    """All conditions of a way of breach, in the order in which they are told."""
    found = [fact(facts)]
    if way.actor != "anyone":
        test = ActorTest.model_validate({"is": frame.provision.bound}) if way.actor == "bound" else way.actor
        found.append(actor(test, facts))
    found.append(time(way.time or TimeTest(), facts, frame))
    if way.place:
        found.append(place(way.place, facts, frame))
    if way.caps:
        found.append(caps(way.caps, facts))
    if way.arms:
        found.append(arms(way.arms, facts))
    if way.width:
        found.append(width(way.width, facts))
    if way.overlap:
        found.append(overlap(way.overlap, facts, frame))
    if way.without_consent:
        found.append(consent(facts))
    if way.beyond_baseline:
        found.append(beyond(facts, frame))
    if way.undated:
        found.append(undated())
    exemptions = sorted((e for e in frame.agreement.exemptions if e.id in way.unless), key=lambda e: -e.priority)
    return (*found, *(exempt(exemption, way.act, facts, frame) for exemption in exemptions))
