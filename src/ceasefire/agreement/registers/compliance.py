"""Each window of silence and how it was kept: the events held against it, what was announced, and who watched.

Broken is indicated where an established act of a kind that breaks it, by someone bound, surely lies in it and was not
announced. Kept is said only of a silence that is over, in which nothing of the kind happened, and all of which was
watched; one that nobody watched is "not watched".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, any_of
from ceasefire.agreement.registers.areas import ready
from ceasefire.agreement.registers.breaking import Matched, hold_event
from ceasefire.agreement.registers.events import Event
from ceasefire.agreement.registers.matching import Excuses, match
from ceasefire.agreement.registers.notifications import Notices
from ceasefire.agreement.registers.positions import chances, may_touch, positions
from ceasefire.agreement.registers.silences import Period, Silence, Silences, periods, versions
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
            if (one := hold_event(known[n], rows[0], held, chance[n], announced.of(n), limits)).inside is not F
        ]
        seen = None if watches is None else extent(zone, held, [w for w in watches if _by(w, known_at)], book)
        found.append(_record(name, rows, held, tuple(matched), seen, known_at))
    return tuple(found)


def _by(watch: Watch, known_at: datetime | None) -> bool:
    """Had it been watched by then?"""
    return known_at is None or watch.time.end <= known_at


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
