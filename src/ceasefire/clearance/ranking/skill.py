"""The skill of an order, measured on folds apart on the ground: there is no other way to make one."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

from ceasefire.clearance.ranking.cells import Around, Cells, Mask, Numbers
from ceasefire.clearance.ranking.folds import PlaceFolds

Method = Callable[[Cells, Around, Mask, Mask], tuple[Numbers, Numbers]]
"""(cells, what is around them, known blocks, rows left out) → their scores and chances."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Cells told a chance in one band: how many, the mean chance told, the share in which something was found."""

    cells: int
    told: float
    found: float


class HeldOut:
    """Scores of cells that a method has given without their fold's answers.

    It runs the method itself, fold by fold, so that scores from elsewhere (of random folds, or of cells the method had
    seen) cannot be put in.
    """

    __slots__ = ("cells", "chances", "folds", "scores")

    def __init__(self, cells: Cells, folds: PlaceFolds, method: Method) -> None:
        if not isinstance(folds, PlaceFolds):
            raise TypeError("skill is measured on folds that are apart on the ground")
        around = Around(cells, folds.fold)
        self.cells, self.folds = cells, folds
        self.scores, self.chances = np.zeros(len(cells.names)), np.zeros(len(cells.names))
        for left in range(len(folds)):
            rows, known = folds.fold == left, np.arange(len(folds)) != left
            self.scores[rows], self.chances[rows] = method(cells, around, known, rows)

    def calibration(self, bands: int = 10) -> tuple[Bin, ...]:
        """Chances told against what was found, in bands of equal numbers of cells."""
        order = np.argsort(self.chances, kind="stable")
        parts = [part for part in np.array_split(order, bands) if len(part)]
        found, told = self.cells.found, self.chances
        return tuple(Bin(cells=len(one), told=float(told[one].mean()), found=float(found[one].mean())) for one in parts)

    def worth(self, share: float) -> tuple[float, float]:
        """Hectares and people of the cells with a find among the first `share` of all cells."""
        first = np.argsort(-self.scores, kind="stable")[: max(1, round(len(self.scores) * share))]
        hit = first[self.cells.found[first] == 1]
        hectares, people = self.cells.sizes()
        return float(hectares[hit].sum()), float(people[hit].sum())


class Skill:
    """What may be told of an order.

    `auc`, `ap`: area under the ROC curve and average precision over all cells left out in turn; `mean_auc`: mean over
    folds that hold both answers (how well cells of one place are put in order); `top`: share of the finds in the first
    tenth; `brier`: mean squared difference between chance and answer.
    """

    __slots__ = ("ap", "auc", "brier", "cells", "finds", "folds", "how", "mean_auc", "top")

    def __init__(self, held: HeldOut) -> None:
        if not isinstance(held, HeldOut):
            raise TypeError("skill is measured on cells that were held out")
        found, scores, fold = held.cells.found, held.scores, held.folds.fold
        both = [one for one in range(len(held.folds)) if len(np.unique(found[fold == one])) == 2]
        first = np.argsort(-scores, kind="stable")[: max(1, round(len(found) / 10))]
        self.how, self.folds = held.folds.how, len(held.folds)
        self.cells, self.finds = len(found), int(found.sum())
        self.auc, self.ap = float(roc_auc_score(found, scores)), float(average_precision_score(found, scores))
        means = [roc_auc_score(found[fold == one], scores[fold == one]) for one in both]
        self.mean_auc = float(np.mean(means)) if means else float("nan")
        self.top = float(found[first].sum() / found.sum())
        self.brier = float(np.mean((held.chances - found) ** 2))

    def plain(self) -> dict[str, str | int | float | None]:
        """For JSON; a mean that no fold gives is None."""
        told = {name: getattr(self, name) for name in self.__slots__}
        return {name: None if value != value else value for name, value in told.items()}
