"""The life of a case as a table: what is not listed cannot happen; the diagram in the documents is drawn from it."""

from collections.abc import Mapping
from enum import StrEnum


class Standing(StrEnum):
    """Where a case stands between the two delegations."""

    OPEN = "open"
    ONE_SPOKE = "one_spoke"
    BOTH_SPOKE = "both_spoke"
    SHOWN = "shown"
    ONE_SIGNED = "one_signed"
    ONE_DISSENTED = "one_dissented"
    ONE_DISMISSED = "one_dismissed"
    AGREED = "agreed"
    DISPUTED = "disputed"
    JOINTLY_DISMISSED = "jointly_dismissed"
    LAPSED = "lapsed"


class Step(StrEnum):
    """What can be done to a case. "speak" seals a blind assessment; "show" opens both at once; "lapse" is the clock."""

    SPEAK = "speak"
    SHOW = "show"
    SIGN = "sign"
    DISSENT = "dissent"
    DISMISS = "dismiss"
    LAPSE = "lapse"
    REOPEN = "reopen"


TRANSITIONS: Mapping[tuple[Standing, Step], Standing] = {
    (Standing.OPEN, Step.SPEAK): Standing.ONE_SPOKE,
    (Standing.ONE_SPOKE, Step.SPEAK): Standing.BOTH_SPOKE,
    (Standing.BOTH_SPOKE, Step.SHOW): Standing.SHOWN,
    (Standing.SHOWN, Step.SIGN): Standing.ONE_SIGNED,
    (Standing.SHOWN, Step.DISSENT): Standing.ONE_DISSENTED,
    (Standing.SHOWN, Step.DISMISS): Standing.ONE_DISMISSED,
    (Standing.ONE_SIGNED, Step.SIGN): Standing.AGREED,
    (Standing.ONE_SIGNED, Step.DISSENT): Standing.DISPUTED,
    (Standing.ONE_SIGNED, Step.DISMISS): Standing.DISPUTED,
    (Standing.ONE_DISSENTED, Step.SIGN): Standing.DISPUTED,
    (Standing.ONE_DISSENTED, Step.DISSENT): Standing.DISPUTED,
    (Standing.ONE_DISSENTED, Step.DISMISS): Standing.DISPUTED,
    (Standing.ONE_DISMISSED, Step.SIGN): Standing.DISPUTED,
    (Standing.ONE_DISMISSED, Step.DISSENT): Standing.DISPUTED,
    (Standing.ONE_DISMISSED, Step.DISMISS): Standing.JOINTLY_DISMISSED,
    (Standing.OPEN, Step.LAPSE): Standing.LAPSED,
    (Standing.ONE_SPOKE, Step.LAPSE): Standing.LAPSED,
    (Standing.BOTH_SPOKE, Step.LAPSE): Standing.LAPSED,
    (Standing.SHOWN, Step.LAPSE): Standing.LAPSED,
    (Standing.ONE_SIGNED, Step.LAPSE): Standing.LAPSED,
    (Standing.ONE_DISSENTED, Step.LAPSE): Standing.LAPSED,
    (Standing.ONE_DISMISSED, Step.LAPSE): Standing.LAPSED,
    (Standing.AGREED, Step.REOPEN): Standing.OPEN,
    (Standing.DISPUTED, Step.REOPEN): Standing.OPEN,
    (Standing.JOINTLY_DISMISSED, Step.REOPEN): Standing.OPEN,
    (Standing.LAPSED, Step.REOPEN): Standing.OPEN,
}

SETTLED = frozenset({Standing.AGREED, Standing.DISPUTED, Standing.JOINTLY_DISMISSED, Standing.LAPSED})
"""Standings in which a case rests; only a signed reopening by both leaves them."""


def diagram() -> str:
    """The table as a Mermaid state diagram, for the documents."""
    lines = ["stateDiagram-v2", "    [*] --> open"]
    lines += [f"    {start.value} --> {end.value}: {step.value}" for (start, step), end in TRANSITIONS.items()]
    return "\n".join(lines) + "\n"
