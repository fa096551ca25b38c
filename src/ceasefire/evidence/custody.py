"""Custody: every hand a sealed original passed through, from sensor to archive, each step naming the one before.

A step is a fact and is entered in the log; a missing link or a broken order is found by `gaps`, never repaired.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from ceasefire.vocabulary.moment import utc
from ceasefire.vocabulary.naming import content_name


class Deed(Enum):
    """What was done with the bytes in this step."""

    CAPTURED = "captured"
    HANDED_OVER = "handed_over"
    RECEIVED = "received"
    SEALED = "sealed"
    UNPACKED = "unpacked"  # taken out of the archive named in `source`
    COPIED = "copied"
    EXAMINED = "examined"
    RELEASED = "released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One hand: who did what with which bytes, when, in whose presence.

    `sha256` names the bytes after the step, `source` the bytes they came from where that is another file (an archive);
    `by` and `witness` are posts or devices, never persons' names; `at` is as claimed (UTC); `before` is the `id` of the
    step before, or None for the first.
    """

    sha256: str
    deed: Deed
    by: str
    at: datetime
    size: int
    name: str = ""
    witness: str = ""
    channel: str = ""
    source: str | None = None
    before: str | None = None
    notes: tuple[str, ...] = field(default_factory=tuple)

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", utc(self.at))

    @property
    def id(self) -> str:
        return content_name("cus", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Where a chain of custody does not hold: the step and the reason (a message key)."""

    step: Step
    reason: str


def gaps(chain: Sequence[Step]) -> tuple[Gap, ...]:
    """What is wrong with a chain, first step first: a lost link, changed bytes, time running backwards, no seal."""
    found = [Gap(step=step, reason=reason) for last, step in _pairs(chain) if (reason := _broken(last, step))]
    if chain and all(step.deed is not Deed.SEALED for step in chain):
        found.append(Gap(step=chain[-1], reason="custody-never-sealed"))
    return tuple(found)


def _pairs(chain: Sequence[Step]) -> list[tuple[Step | None, Step]]:
    return list(zip([None, *chain[:-1]], chain, strict=True))


def _broken(last: Step | None, step: Step) -> str:
    if last is None:
        return "custody-begins-in-the-middle" if step.before is not None else ""
    if step.before != last.id:
        return "custody-link-lost"
    if step.at < last.at:
        return "custody-time-runs-backwards"
    if step.deed is Deed.UNPACKED:
        return "" if step.source == last.sha256 else "custody-other-archive"
    return "" if step.sha256 == last.sha256 else "custody-bytes-changed"
