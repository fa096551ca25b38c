"""An additive model that can be read: one smooth curve a feature, and a score that is the sum of what each says.

Cubic splines of each feature in a logistic regression (scikit-learn), penalised; no feature acts through another.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import SplineTransformer, StandardScaler

from ceasefire.clearance.ranking.cells import Numbers, Whole
from ceasefire.vocabulary.refusal import Refusal

KNOTS, PENALTY = 6, 0.01
"""Knots of each curve, and the inverse strength of the penalty; fixed beforehand, not tuned on the maps measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """A feature's curve: what a value adds to the log odds (0 on average over the cells learned from)."""

    feature: str
    values: tuple[float, ...]
    adds: tuple[float, ...]


class Additive:
    """A fitted model. `parts` (n, features) and `base` add up to the log odds that `scores` gives."""

    def __init__(self, features: Numbers, found: Whole, names: Sequence[str]) -> None:
        if len(np.unique(found)) < 2:
            raise Refusal("ranking-labels")
        self.names = tuple(names)
        self._splines = [
            SplineTransformer(n_knots=KNOTS, degree=3, knots="quantile", extrapolation="constant").fit(column[:, None])
            if len(np.unique(column)) >= KNOTS
            else None
            for column in features.T
        ]
        self._range = [(float(column.min()), float(column.max())) for column in features.T]
        basis = self._basis(features)
        whole = np.hstack(basis)
        self._scale = StandardScaler().fit(whole)
        self._fit = LogisticRegression(C=PENALTY, max_iter=2000).fit(self._scale.transform(whole), found)
        self._ends = np.cumsum([part.shape[1] for part in basis])[:-1]
        self._middle = self._raw(features).mean(axis=0)
        self.base = float(self._fit.intercept_[0] + self._middle.sum())

    def _basis(self, features: Numbers) -> list[Numbers]:
        columns = zip(self._splines, features.T, strict=True)
        return [column[:, None] if spline is None else spline.transform(column[:, None]) for spline, column in columns]

    def _raw(self, features: Numbers) -> Numbers:
        terms = self._scale.transform(np.hstack(self._basis(features))) * self._fit.coef_[0]
        return np.column_stack([part.sum(axis=1) for part in np.split(terms, self._ends, axis=1)])

    def parts(self, features: Numbers) -> Numbers:
        """What each feature of each cell adds, shape (n, features)."""
        return np.asarray(self._raw(features) - self._middle, float)

    def scores(self, features: Numbers) -> Numbers:
        """Log odds: `base` and the parts, added up in the features' order."""
        total = np.full(len(features), self.base)
        for column in self.parts(features).T:
            total = total + column
        return total

    def chances(self, features: Numbers) -> Numbers:
        """Probabilities, 0–1."""
        return np.asarray(1 / (1 + np.exp(-self.scores(features))))

    def effects(self, points: int = 25) -> tuple[Effect, ...]:
        """Each feature's curve over the values learned from."""
        found = []
        for place, name in enumerate(self.names):
            values = np.linspace(*self._range[place], points)
            probe = np.tile(np.array([low for low, _ in self._range]), (points, 1))
            probe[:, place] = values
            adds = self.parts(probe)[:, place]
            found.append(Effect(feature=name, values=tuple(values.tolist()), adds=tuple(adds.tolist())))
        return tuple(found)
