"""The part of the score about watching and answering: was obstruction noticed, were complaints answered in time."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from ceasefire.world.key import Key
from ceasefire.world.results import CentreResult, FoundWatch

Figures = dict[str, Any]


def _share(part: float, whole: float) -> Figures:
    return {"value": round(part / whole, 4) if whole else None, "of": round(whole, 1)}


def complaint_clock(result: CentreResult) -> Figures:
    """Of the complaints whose answer fell due before `until` (or was given): answered at all, and in time."""
    owed = [
        c for c in result.complaints if c.answer_due is not None and _ripe(c.answer_due, c.answered_at, result.until)
    ]
    answered = [c for c in owed if c.answered_at is not None]
    in_time = [c for c in answered if c.answered_at and c.answer_due and c.answered_at <= c.answer_due]
    return {"received": len(result.complaints), "answered": _share(len(answered), len(owed)),
            "answered_in_time": _share(len(in_time), len(owed))}  # fmt: skip


def _ripe(due: datetime, answered: datetime | None, until: datetime | None) -> bool:
    return answered is not None or until is None or due <= until


def obstruction_seen(key: Key, result: CentreResult) -> Figures:
    """Seconds of true obstruction that the centre's coverage calls lost, calls watched, or says nothing about."""
    by_asset: dict[str, list[FoundWatch]] = defaultdict(list)
    for watch in result.watches:
        by_asset[watch.asset].append(watch)
    true = lost = watched = 0.0
    for spell in key.spells:
        if spell.asset not in by_asset:
            continue
        true += (spell.end - spell.start).total_seconds()
        lost += _overlap(spell.start, spell.end, [w for w in by_asset[spell.asset] if not w.watched])
        watched += _overlap(spell.start, spell.end, [w for w in by_asset[spell.asset] if w.watched])
    whole = sum(_length(w) for w in result.watches)
    return {
        "watched_share_of_declared": _share(sum(_length(w) for w in result.watches if w.watched), whole),
        "true_obstruction_shown_as_lost": _share(lost, true),
        "true_obstruction_called_watched": _share(watched, true),
        "lost_by_reason_s": _by_reason(result),
    }


def _by_reason(result: CentreResult) -> dict[str, float]:
    seconds: dict[str, float] = defaultdict(float)
    for watch in result.watches:
        if not watch.watched:
            seconds[watch.lost or "unknown"] += _length(watch)
    return {reason: round(seconds[reason], 1) for reason in sorted(seconds)}


def _length(watch: FoundWatch) -> float:
    return (watch.end - watch.start).total_seconds()


def _overlap(start: datetime, end: datetime, watches: list[FoundWatch]) -> float:
    """Seconds of [start, end] covered by any of the watches, each second once."""
    cuts = sorted((max(w.start, start), min(w.end, end)) for w in watches if w.start < end and w.end > start)
    covered, reached = 0.0, start
    for begin, stop in cuts:
        if stop > reached:
            covered += (stop - max(begin, reached)).total_seconds()
            reached = stop
    return covered
