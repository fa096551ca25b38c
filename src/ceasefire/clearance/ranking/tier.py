"""Scores of the learned layer stay with the authority: a class that can be read beside a map and not be written out.

There is no way to JSON, text, pickle or a record. What may leave is told apart: skill, effect curves and totals.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from ceasefire.vocabulary.refusal import Refusal

TIER = "authority"


class AuthorityScores:
    """Scores by cell with their contributions. Only `order` and `why` read them, one question at a time."""

    __slots__ = ("_parts", "_scores")
    tier = TIER

    def __init__(self, scores: Mapping[str, float], parts: Mapping[str, Mapping[str, float]]) -> None:
        self._scores = dict(scores)
        self._parts = {name: dict(inside) for name, inside in parts.items()}

    def order(self, first: int) -> Sequence[str]:
        """The names of the first cells, the highest score first."""
        return sorted(self._scores, key=lambda name: (-self._scores[name], name))[:first]

    def why(self, name: str) -> Sequence[str]:
        """The features that speak most for or against a cell, the strongest first: names, never numbers."""
        return sorted(self._parts[name], key=lambda part: -abs(self._parts[name][part]))

    def __len__(self) -> int:
        return len(self._scores)

    def __repr__(self) -> str:
        return f"<{len(self)} scores, kept by the authority>"

    __str__ = __repr__

    def __format__(self, how: str) -> str:
        return repr(self)

    def _refuse(self, *_: Any) -> NoReturn:
        raise Refusal("ranking-scores-stay")

    __reduce__ = __reduce_ex__ = __getstate__ = __iter__ = __getitem__ = __copy__ = __deepcopy__ = _refuse
