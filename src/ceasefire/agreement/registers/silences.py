"""Windows of silence: a short ceasefire agreed for one place and time (repair works, a passage), with its changes.

A silence binds from when all who must have signed it, never before; a change (longer, ended early, called off) likewise
counts from when it was agreed, and leaves what happened before it as it was. What was only proposed binds nobody.
Times run from `start` to before `end`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.registers.areas import Area
from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.refusal import Refusal

Period = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A party's consent."""

    party: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """One version of a silence; later versions of the same `id` change it.

    `acts` break it. `bound` are the parties who promise it (empty: whoever acts breaks it), `signers` those whose
    consent it needs. `known_from` is when the centre knew of this version. `cancelled`: from then on there is none.
    """

    id: str
    area: Area
    start: datetime
    end: datetime
    acts: tuple[str, ...]
    signers: tuple[str, ...]
    known_from: datetime
    bound: tuple[str, ...] = ()
    signed: tuple[Signature, ...] = ()
    purpose: str = ""
    cancelled: bool = False

    @property
    def agreed_at(self) -> datetime | None:
        """When the last of those who must had signed; None while it is only proposed."""
        given = {one.party: one.at for one in sorted(self.signed, key=lambda one: one.at, reverse=True)}
        return max(given[party] for party in self.signers) if set(self.signers) <= set(given) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Silences:
    """A register of silences."""

    silences: tuple[Silence, ...]


def check_silences(register: Silences, acts: Iterable[str] | None = None) -> None:
    """Refuses times that run backwards, silences without signers or acts, and acts that are not known (where given)."""
    known = None if acts is None else tuple(acts)
    first: dict[str, Silence] = {}
    for n, one in enumerate(register.silences):
        if one.end <= one.start:
            start, end = write_moment(one.start), write_moment(one.end)
            raise Refusal("time-ends-before-start", f"silences[{n}].end", start=start, end=end)
        if not one.acts or not one.signers:
            raise Refusal("field-missing", f"silences[{n}]." + ("signers" if one.acts else "acts"))
        for act in one.acts if known is not None else ():
            if known is not None and act not in known:
                raise Refusal("value-unknown", f"silences[{n}].acts", value=act, known=", ".join(known))
        earlier = first.setdefault(one.id, one)
        if (earlier.area, earlier.acts, earlier.signers, earlier.bound) != (one.area, one.acts, one.signers, one.bound):
            raise Refusal("register-silence-other", f"silences[{n}]", id=one.id)


def versions(register: Silences, known_at: datetime | None = None) -> dict[str, tuple[Silence, ...]]:
    """The versions of each silence known by then, in order of consent; proposals last, by when they were known."""
    found: dict[str, list[Silence]] = {}
    for one in register.silences:
        if known_at is None or one.known_from <= known_at:
            found.setdefault(one.id, []).append(one)
    return {name: tuple(sorted(rows, key=_order)) for name, rows in found.items()}


def _order(one: Silence) -> tuple[bool, datetime, datetime]:
    agreed = one.agreed_at
    return agreed is None, agreed or one.known_from, one.known_from


def periods(rows: Iterable[Silence]) -> tuple[Period, ...]:
    """When a silence with these versions binds: each version from its consent to that of the next."""
    agreed = [(one, at) for one in rows if (at := one.agreed_at) is not None]
    found: list[Period] = []
    for n, (one, since) in enumerate(agreed):
        until = agreed[n + 1][1] if n + 1 < len(agreed) else None
        start, end = max(one.start, since), one.end if until is None else min(one.end, until)
        if start < end and not one.cancelled:
            if found and found[-1][1] == start:
                start = found.pop()[0]
            found.append((start, end))
    return tuple(found)


def in_time(held: tuple[Period, ...], span: Span | None) -> Finding:
    """Does a span lie in a silence's periods: wholly, not at all, or is that open?"""
    if span is None:
        return Finding(value=Truth.UNKNOWN, message="agreement-time-none", settles="agreement-settle-time")
    if not held:
        return Finding(value=Truth.FALSE, message="agreement-register-silence-not-agreed")
    inside = any(start <= span.start and span.end < end for start, end in held)
    touched = any(start <= span.end and span.start < end for start, end in held)
    value = Truth.TRUE if inside else Truth.UNKNOWN if touched else Truth.FALSE
    names = {
        Truth.TRUE: "agreement-register-silence-during",
        Truth.FALSE: "agreement-register-silence-other-time",
        Truth.UNKNOWN: "agreement-register-silence-time-open",
    }
    told: Arguments = {"from": write_moment(held[0][0]), "until": write_moment(held[-1][1])}
    settles = "agreement-settle-time" if value is Truth.UNKNOWN else None
    return Finding(value=value, message=names[value], arguments=told, settles=settles)
