"""How far a duty is done, and who says so: counts and shares add up, and each side's last word counts.

A side's last word is its latest entry that it is met, not met, or disputed. Where one side says met and another not
met, or one disputes, the duty is disputed and every word is kept. A settlement ends what was said before it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ceasefire.agreement.obligations.duties import Duty
from ceasefire.agreement.obligations.history import instant
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.agreement.obligations.shifting import Day

_WORDS = (Kind.FULFILLED, Kind.NOT_FULFILLED, Kind.DISPUTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """How a duty stands by what was entered: since when it is met (undisputed), what is disputed, how much is done.

    `share` from 0 to 1 (None: nothing said), `total` the number counted so far (None: nothing counted).
    """

    met_on: Day | None
    disputed: tuple[Entry, ...]
    share: float | None
    total: int | None
    words: tuple[Entry, ...]


def done(duty: Duty, entries: Iterable[Entry], zone: str) -> Done:
    """What the entries (those that hold, in order) make of it."""
    rows = tuple(entries)
    settled = [entry for entry in rows if entry.kind is Kind.SETTLED]
    last = settled[-1] if settled else None
    live = [entry for entry in rows if last is None or not _covered(entry, last, zone)]
    words = _last_words(live)
    share, total, reached_on = _progress(duty, rows)
    claims = [entry for entry in live if entry.kind is Kind.FULFILLED and _upheld(entry, words)]
    met_on = min((entry.on for entry in claims), key=lambda on: instant(on, zone), default=None)
    if met_on is None and last is not None and last.outcome == "met":
        met_on = next((entry.on for entry in rows if entry.kind is Kind.FULFILLED), last.on)
    if met_on is None and not (last is not None and last.outcome == "not_met"):
        met_on = reached_on
    disputed = _contradicting(words, claims, met_on)
    return Done(
        met_on=None if disputed else met_on,
        disputed=disputed,
        share=1.0 if met_on is not None and share is None and not disputed else share,
        total=total,
        words=tuple(entry for entry in rows if entry.kind not in (Kind.EXTENSION, Kind.INTERPRETATION)),
    )


def _covered(entry: Entry, settlement: Entry, zone: str) -> bool:
    """A settlement ends what had been said by then and was known when it was made."""
    return instant(entry.on, zone) <= instant(settlement.on, zone) and instant(entry.known_from, zone) <= instant(
        settlement.known_from, zone
    )


def _last_words(entries: list[Entry]) -> dict[str, Entry]:
    """Party → its latest word; what nobody in particular says is under the empty name."""
    return {party: entry for entry in entries if entry.kind in _WORDS for party in entry.by or ("",)}


def _upheld(claim: Entry, words: dict[str, Entry]) -> bool:
    """A claim stands while one of those who made it has not taken it back; a report of nobody's always stands."""
    return not claim.by or any(words[party].kind is Kind.FULFILLED for party in claim.by)


def _contradicting(words: dict[str, Entry], claims: list[Entry], met_on: Day | None) -> tuple[Entry, ...]:
    """The words that make it disputed, none if it is not: any dispute, or met and not met side by side."""
    said = {entry.id: entry for entry in words.values()}
    disputes = [entry for entry in said.values() if entry.kind is Kind.DISPUTE]
    denials = [entry for entry in said.values() if entry.kind is Kind.NOT_FULFILLED]
    if not disputes and not (denials and met_on is not None):
        return ()
    return (*{entry.id: entry for entry in (*claims, *disputes, *denials)}.values(),)


def _progress(duty: Duty, rows: tuple[Entry, ...]) -> tuple[float | None, int | None, Day | None]:
    """Share done, number counted, and the day on which the whole was first reached."""
    share: float | None = None
    total: int | None = None
    reached_on: Day | None = None
    for entry in rows:
        if entry.kind is not Kind.PART:
            continue
        if entry.share is not None:
            share = entry.share
        elif entry.reached is not None:
            total = entry.reached
        else:
            total = (total or 0) + (entry.added or 0)
        if duty.count is not None and total is not None:
            share = min(1.0, total / duty.count.reach)
        if share is not None and share >= 1 and reached_on is None:
            reached_on = entry.on
    return share, total, reached_on if share is not None and share >= 1 else None
