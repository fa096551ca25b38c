"""Each window of silence and how it was kept: the events held against it, what was announced, and who watched.

Broken is indicated where an established act of a kind that breaks it, by someone bound, surely lies in it and was not
announced. Kept is said only of a silence that is over, in which nothing of the kind happened, and all of which was
watched; one that nobody watched is "not watched".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.agreement.context import by_threshold
from ceasefire.agreement.facts import FactStatus
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of, negate
from ceasefire.agreement.registers.areas import ready
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.matching import Excuses, match
from ceasefire.agreement.registers.notifications import Notices
from ceasefire.agreement.registers.positions import chances, may_touch, positions
from ceasefire.agreement.registers.silences import Period, Silence, Silences, in_time, periods, versions
from ceasefire.agreement.registers.watch import Extent, Watch, extent
from ceasefire.agreement.text import Thresholds
from ceasefire.agreement.zones import ZoneBook
from ceasefire.vocabulary.moment import write_moment

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


class Kept(StrEnum):
    """What can be said of a silence."""

    BROKEN = "broken indicated"
    KEPT = "kept"
    CANNOT_TELL = "cannot tell"
    NOT_WATCHED = "not watched"
    NOT_AGREED = "not agreed"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Compliance:
    """The record of one silence, as known at a moment."""

    silence: str
    periods: tuple[Period, ...]
    verdict: Kept
    matched: tuple[Matched, ...]
    watched: Extent | None
    why: Finding


def hold(
    register: Silences,
    events: Sequence[Event],
    notices: Notices | None = None,
    watches: Sequence[Watch] | None = None,
    known_at: datetime | None = None,
    book: ZoneBook | None = None,
    thresholds: Thresholds | None = None,
    excuses: Excuses | None = None,
) -> tuple[Compliance, ...]:
    """The record of every silence known by then, in the order in which they first stand in the register.

    `watches` None: nobody said what was watched, and then "kept" is not said either.
    """
    limits = thresholds or Thresholds()
    known = [event for event in events if event.known(known_at)]
    announced = match(known, notices or Notices(), known_at, excuses, book, limits)
    where = positions([event.place for event in known])
    found = []
    for name, rows in versions(register, known_at).items():
        held, zone = periods(rows), ready(rows[0].area, book)
        close = may_touch(where, zone, None)
        chance = dict(zip(close.tolist(), chances(where, zone, close).tolist(), strict=True))
        matched = [
            one
            for n in sorted(chance)
            if (one := _held(known[n], rows[0], held, chance[n], announced.of(n), limits)).inside is not F
        ]
        seen = None if watches is None else extent(zone, held, [w for w in watches if _by(w, known_at)], book)
        found.append(_record(name, rows, held, tuple(matched), seen, known_at))
    return tuple(found)


def _by(watch: Watch, known_at: datetime | None) -> bool:
    """Had it been watched by then?"""
    return known_at is None or watch.time.end <= known_at


def _held(
    event: Event,
    silence: Silence,
    held: tuple[Period, ...],
    chance: float,
    notices: Sequence[tuple[object, Finding]],
    limits: Thresholds,
) -> Matched:
    """One event against one silence."""
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


def _record(
    name: str,
    rows: tuple[Silence, ...],
    held: tuple[Period, ...],
    matched: tuple[Matched, ...],
    seen: Extent | None,
    known_at: datetime | None,
) -> Compliance:
    over = known_at is None or (bool(held) and held[-1][1] <= known_at)
    verdict = _verdict(held, matched, seen, over)
    value = {Kept.BROKEN: T, Kept.KEPT: F, Kept.NOT_AGREED: F}.get(verdict, U)
    steps = (_agreed(rows, held), *_watching(seen), *(() if over else (_RUNNING,)), *(one.why for one in matched))
    settles = "agreement-register-settle-watch" if verdict is Kept.NOT_WATCHED else None
    told: Arguments = {"silence": name}
    why = Finding(value=value, message=_VERDICTS[verdict], arguments=told, because=steps, settles=settles)
    return Compliance(silence=name, periods=held, verdict=verdict, matched=matched, watched=seen, why=why)


_RUNNING = Finding(value=U, message="agreement-register-silence-running")
_VERDICTS = {
    Kept.BROKEN: "agreement-register-silence-broken",
    Kept.KEPT: "agreement-register-silence-kept",
    Kept.CANNOT_TELL: "agreement-register-silence-cannot-tell",
    Kept.NOT_WATCHED: "agreement-register-silence-not-watched",
    Kept.NOT_AGREED: "agreement-register-silence-proposed",
}


def _verdict(held: tuple[Period, ...], matched: tuple[Matched, ...], seen: Extent | None, over: bool) -> Kept:
    if not held:
        return Kept.NOT_AGREED
    broken = any_of(one.breaks for one in matched)
    if broken is not F:
        return Kept.BROKEN if broken is T else Kept.CANNOT_TELL
    if not over:
        return Kept.CANNOT_TELL
    if seen is None or seen.share == 0:
        return Kept.NOT_WATCHED
    return Kept.KEPT if seen.share >= 1 - 1e-9 else Kept.CANNOT_TELL


def _agreed(rows: tuple[Silence, ...], held: tuple[Period, ...]) -> Finding:
    if not held:
        told: Arguments = {"signers": ", ".join(rows[0].signers)}
        return Finding(value=F, message="agreement-register-silence-not-signed", arguments=told)
    agreed = sum(one.agreed_at is not None for one in rows)
    told = {"from": write_moment(held[0][0]), "until": write_moment(held[-1][1]), "versions": agreed}
    return Finding(value=T, message="agreement-register-silence-agreed", arguments=told)


def _watching(seen: Extent | None) -> tuple[Finding, ...]:
    if seen is None:
        return (Finding(value=U, message="agreement-register-watch-unsaid"),)
    value = T if seen.share >= 1 - 1e-9 else U
    told: Arguments = {
        "share": _percent(seen.share),
        "time": _percent(seen.any_time),
        "assets": ", ".join(seen.assets) or "–",
    }
    return (Finding(value=value, message="agreement-register-watch", arguments=told),)


def _percent(share: float) -> int:
    """Whole per cent, rounded down; what was watched a little is at least 1."""
    return max(int(100 * share + 1e-7), int(share > 0))
