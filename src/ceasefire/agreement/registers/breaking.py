"""One event against one silence: in its time and area, an act that breaks it, by someone bound, and not announced."""

from collections.abc import Sequence
from dataclasses import dataclass

from ceasefire.agreement.context import by_threshold
from ceasefire.agreement.facts import FactStatus
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of, negate
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.silences import Period, Silence, in_time
from ceasefire.agreement.text import Thresholds

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """An event in the place and time of a silence, surely or perhaps.

    `inside`: is it in it; `announced`: was it under notice; `breaks`: does it count against the silence.
    """

    event: str
    inside: Truth
    announced: Truth
    breaks: Truth
    why: Finding


def hold_event(
    event: Event,
    silence: Silence,
    held: tuple[Period, ...],
    chance: float,
    notices: Sequence[tuple[object, Finding]],
    limits: Thresholds,
) -> Matched:
    """Does it break the silence? `chance` is P(in its area), nan where the place is not known."""
    when, where = in_time(held, event.time), _placed(chance, limits)
    inside = all_of((when.value, where.value))
    covers = tuple(finding for _, finding in notices)
    announced = any_of(one.value for one in covers)
    steps = (when, where, _fact(event), _act(event, silence), *_actor(event, silence), _notice(announced, covers))
    breaks = all_of((*(step.value for step in steps[:-1]), negate(announced)))
    told: Arguments = {"id": event.id, "silence": silence.id}
    why = Finding(value=breaks, message=_BREAKS[breaks], arguments=told, because=steps, probability=where.probability)
    return Matched(event=event.id, inside=inside, announced=announced, breaks=breaks, why=why)


_BREAKS = {
    T: "agreement-register-silence-broken-by",
    F: "agreement-register-silence-not-broken-by",
    U: "agreement-register-silence-open-by",
}


def _placed(chance: float, limits: Thresholds) -> Finding:
    if chance != chance:  # nan: the place is not known
        return Finding(value=U, message="agreement-notice-place-none", settles="agreement-settle-place-none")
    value = by_threshold(chance, limits)
    names = {
        T: "agreement-register-silence-place",
        F: "agreement-register-silence-elsewhere",
        U: "agreement-register-silence-place-open",
    }
    settles = "agreement-settle-place" if value is U else None
    told: Arguments = {"p": chance}
    return Finding(value=value, message=names[value], arguments=told, probability=chance, settles=settles)


def _fact(event: Event) -> Finding:
    value = {FactStatus.ESTABLISHED: T, FactStatus.CLAIMED: U, FactStatus.REFUTED: F}[event.status]
    names = {T: "agreement-fact-established", U: "agreement-fact-claimed", F: "agreement-fact-refuted"}
    return Finding(value=value, message=names[value], settles="agreement-settle-fact" if value is U else None)


def _act(event: Event, silence: Silence) -> Finding:
    meant = set(event.acts) & set(silence.acts)
    value = T if meant and set(event.acts) <= meant else U if meant else F
    names = {
        T: "agreement-register-silence-act",
        F: "agreement-register-silence-other-act",
        U: "agreement-register-silence-act-open",
    }
    told: Arguments = {"which": ", ".join(event.acts)}
    settles = "agreement-settle-act" if value is U else None
    return Finding(value=value, message=names[value], arguments=told, settles=settles)


def _actor(event: Event, silence: Silence) -> tuple[Finding, ...]:
    """Was it someone who promised the silence? Not asked where it holds for everybody."""
    if not silence.bound:
        return ()
    told: Arguments = {"party": event.actor.party, "bound": ", ".join(silence.bound)}
    if not event.actor.known:
        settles = "agreement-settle-actor"
        return (Finding(value=U, message="agreement-actor-unknown", arguments=told, settles=settles),)
    value = T if event.actor.party in silence.bound else F
    message = "agreement-actor-bound" if value is T else "agreement-actor-not-bound"
    return (Finding(value=value, message=message, arguments=told),)


def _notice(announced: Truth, covers: tuple[Finding, ...]) -> Finding:
    names = {
        T: "agreement-register-announced",
        F: "agreement-register-not-announced",
        U: "agreement-register-announced-perhaps",
    }
    settles = "agreement-settle-notice" if announced is U else None
    return Finding(value=announced, message=names[announced], because=covers, settles=settles)
