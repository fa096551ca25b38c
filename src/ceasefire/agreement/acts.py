"""Conditions of act and actor: is it one of the acts meant, and whose act was it?"""

from ceasefire.agreement.context import F, T, U
from ceasefire.agreement.facts import CaseFacts
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, any_of
from ceasefire.agreement.text import ActorTest, ActTest


def act(test: ActTest, facts: CaseFacts) -> Finding:
    """Is it one of the acts meant? Several possible acts leave it open unless all agree."""
    values = {one_act(test, name, facts) for name in facts.acts}
    value = values.pop() if len(values) == 1 else U
    told: Arguments = {"act": facts.acts[0] if len(facts.acts) == 1 else "several", "which": ", ".join(facts.acts)}
    message = {T: "agreement-act-meant", F: "agreement-act-other", U: "agreement-act-open"}[value]
    return Finding(value=value, message=message, arguments=told, settles="agreement-settle-act" if value is U else None)


def one_act(test: ActTest, name: str, facts: CaseFacts) -> Truth:
    """Is this act one of those meant?"""
    if name in test.is_:
        return T
    if name in test.if_fired_from_there:
        return T if facts.place_is == "firing_point" else F
    if name in test.if_personnel_counted:
        return any_of([above(tally.low, tally.high, 0) for tally in facts.tallies if tally.of == "personnel"])
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


def above(low: float, high: float | None, limit: float) -> Truth:
    """Reading 6: above only if the low bound is, within only if the high bound is."""
    return T if low > limit else F if high is not None and high <= limit else U
