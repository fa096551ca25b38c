"""Exemptions are defeaters: where one surely applies its acts do not breach, unless a stronger one takes it away again.

Reading 8: an exemption by notice needs a notice given before that covers time and place; one by permission needs what
the text asks for on record (an order given after the coordination mechanism was tried).
"""

from ceasefire.agreement.acts import actor, one_act
from ceasefire.agreement.context import F, Frame, T, U, is_known
from ceasefire.agreement.facts import CaseFacts
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import all_of, any_of, negate
from ceasefire.agreement.text import ActTest, Exemption
from ceasefire.agreement.when import covers, recorded, time
from ceasefire.agreement.where import place


def exempt(exemption: Exemption, test: ActTest, facts: CaseFacts, frame: Frame) -> Finding:
    """The condition "not exempted": false where the exemption applies.

    Where it may also have been an act that the exemption does not speak of, one that applies only leaves it open.
    """
    meant = {name for name in facts.acts if one_act(test, name, facts) is not F}
    if not meant & set(exemption.acts):
        return Finding(value=T, message="agreement-exemption-not-for-act", arguments={"exemption": exemption.id})
    found = applies(exemption, facts, frame)
    told: Arguments = {"exemption": exemption.id, "notices": _notices(exemption, facts)}
    plain = _by_notice_alone(exemption)
    if found.value is T and not meant <= set(exemption.acts):
        message = "agreement-exempted-in-part" if plain else "agreement-exempted-in-part-by-conditions"
        settles = "agreement-settle-act"
        return Finding(value=U, message=message, arguments=told, because=found.because, settles=settles)
    message = (_TOLD_BY_NOTICE if plain else _TOLD)[found.value]
    if plain and not told["notices"]:
        message = "agreement-no-notice"
    return Finding(
        value=negate(found.value), message=message, arguments=told, because=found.because, settles=found.settles
    )


_TOLD_BY_NOTICE = {T: "agreement-exempted", F: "agreement-not-exempted", U: "agreement-exemption-open"}
_TOLD = {
    T: "agreement-exempted-by-conditions",
    F: "agreement-not-exempted-by-conditions",
    U: "agreement-exemption-conditions-open",
}


def applies(exemption: Exemption, facts: CaseFacts, frame: Frame) -> Finding:
    """Do all its conditions hold, and does none that takes it away? Acts are not looked at."""
    if _by_notice_alone(exemption):
        return _noticed(exemption, facts, frame)
    steps = []
    if exemption.notice is not None:
        steps.append(_noticed(exemption, facts, frame))
    steps += [recorded(one, facts) for one in exemption.requires]
    if exemption.actor is not None:
        steps.append(actor(exemption.actor, facts))
    if exemption.place is not None:
        steps.append(place(exemption.place, facts, frame))
    if exemption.time is not None:
        steps.append(time(exemption.time, facts, frame, binds=False))
    steps += [_taken_away(name, facts, frame) for name in exemption.unless]
    value = all_of(step.value for step in steps)
    told: Arguments = {"exemption": exemption.id}
    return Finding(value=value, message="agreement-exemption-asked", arguments=told, because=tuple(steps))


def _by_notice_alone(exemption: Exemption) -> bool:
    others = exemption.requires or exemption.actor or exemption.place or exemption.time or exemption.unless
    return exemption.notice is not None and not others


def _notices(exemption: Exemption, facts: CaseFacts) -> int:
    """How many notices of its kind were known."""
    return sum(one.kind == exemption.notice and is_known(one.known_from, facts.known_at) for one in facts.notices)


def _noticed(exemption: Exemption, facts: CaseFacts, frame: Frame) -> Finding:
    """Does any notice of its kind, given before, cover time and place?"""
    known = [one for one in facts.notices if one.kind == exemption.notice and is_known(one.known_from, facts.known_at)]
    steps = tuple(covers(notice, facts, frame) for notice in known)
    value = any_of(step.value for step in steps)
    shown = tuple(step for step in steps if step.value is not F) or steps[:3]
    names = {T: "agreement-notice-found", F: "agreement-notice-none", U: "agreement-notice-unsure"}
    told: Arguments = {"notice": exemption.notice or "", "notices": len(known)}
    settles = "agreement-settle-notice" if value is U else None
    return Finding(value=value, message=names[value], arguments=told, because=shown, settles=settles)


def _taken_away(name: str, facts: CaseFacts, frame: Frame) -> Finding:
    """The condition that a stronger exemption does not apply."""
    stronger = next(one for one in frame.agreement.exemptions if one.id == name)
    found = applies(stronger, facts, frame)
    value = negate(found.value)
    names = {T: "agreement-not-taken-away", F: "agreement-taken-away", U: "agreement-taken-away-open"}
    told: Arguments = {"exemption": name}
    return Finding(value=value, message=names[value], arguments=told, because=found.because, settles=found.settles)
