"""The ladder of liaison and the life of one message on it: told, answered, or taken one level higher."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from ceasefire.vocabulary.refusal import Refusal

LADDER = ("team", "headquarters", "technical_committee", "joint_commission")
"""The usual levels from the lowest to the highest, where the constitution names no others.

A matter goes up one level at a time, and no level is left out.
"""
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


class Stand(StrEnum):
    """How a message stands: told for information, waiting for an answer, answered, or taken higher."""

    TOLD = "told"
    WAITING = "waiting"
    ANSWERED = "answered"
    TAKEN_HIGHER = "taken_higher"


class Move(StrEnum):
    """What can follow: an answer comes, or the matter is taken one level higher."""

    ANSWER = "answer"
    RAISE = "raise"


TRANSITIONS: Mapping[tuple[Stand, Move], Stand] = {
    (Stand.TOLD, Move.ANSWER): Stand.ANSWERED,
    (Stand.WAITING, Move.ANSWER): Stand.ANSWERED,
    (Stand.ANSWERED, Move.ANSWER): Stand.ANSWERED,
    (Stand.TAKEN_HIGHER, Move.ANSWER): Stand.TAKEN_HIGHER,
    (Stand.TOLD, Move.RAISE): Stand.TAKEN_HIGHER,
    (Stand.WAITING, Move.RAISE): Stand.TAKEN_HIGHER,
    (Stand.ANSWERED, Move.RAISE): Stand.TAKEN_HIGHER,
}


def after(stand: Stand, move: Move, place: str) -> Stand:
    """How a message stands after a move; refuses what the table does not list. `place` names the message."""
    found = TRANSITIONS.get((stand, move))
    if found is None:
        raise Refusal("liaison-move-not-allowed", place=place)
    return found


def above(level: str, ladder: Sequence[str] = LADDER) -> str | None:
    """The level above, or None for the highest; refuses a level that the ladder does not have."""
    if level not in ladder:
        raise Refusal("liaison-level-unknown", level=level, known=", ".join(ladder))
    return dict(pairwise(ladder)).get(level)


def check_ladder(ladder: Sequence[str]) -> None:
    """Refuses a ladder of fewer than two levels, with one twice, or with a name that is none."""
    if len(ladder) < 2 or len(set(ladder)) != len(ladder) or not all(_NAME.fullmatch(one) for one in ladder):
        raise Refusal("constitution-ladder", ladder=", ".join(ladder))
