"""Folds that are apart on the ground: the only ones a skill can be measured with.

With random folds almost every cell has its neighbour among those learned from, and a score says how well the model
copies neighbours.
"""

from collections.abc import Sequence

import numpy as np
from scipy.spatial import cKDTree

from ceasefire.clearance.ranking.cells import Numbers, Whole
from ceasefire.vocabulary.refusal import Refusal

MOST_TORN = 0.35
"""At most this share of cells may have their nearest neighbour in another fold; random folds of k have 1 − 1/k."""


class PlaceFolds:
    """Which fold each cell is in; refuses (`ranking-folds-not-apart`) folds that tear neighbours apart.

    `how` says in a word how they were made: "place" (named places left out in turn) or "square-10-km".
    """

    __slots__ = ("fold", "how", "torn")

    def __init__(self, at_km: Numbers, fold: Whole, how: str) -> None:
        if len(np.unique(fold)) < 2 or len(fold) != len(at_km):
            raise Refusal("ranking-folds-few", number=len(np.unique(fold)))
        self.torn = torn(at_km, fold)
        if self.torn > MOST_TORN:
            raise Refusal("ranking-folds-not-apart", share=round(100 * self.torn), most=round(100 * MOST_TORN))
        self.fold = np.unique(fold, return_inverse=True)[1].astype(np.int64)
        self.how = how

    def __len__(self) -> int:
        return int(self.fold.max()) + 1


def torn(at_km: Numbers, fold: Whole) -> float:
    """The share of cells whose nearest other cell (by position) lies in another fold."""
    nearest = cKDTree(at_km).query(at_km, k=2)[1]
    itself = nearest[:, 0] == np.arange(len(at_km))
    neighbour = np.where(itself, nearest[:, 1], nearest[:, 0])
    return float(np.mean(fold[neighbour] != fold))


def by_place(at_km: Numbers, places: Sequence[str]) -> PlaceFolds:
    """Each named place (a municipality, a district) left out in turn."""
    return PlaceFolds(at_km, np.unique(np.array(places), return_inverse=True)[1].astype(np.int64), "place")


def by_square(at_km: Numbers, side_km: float) -> PlaceFolds:
    """Each square of a grid left out in turn."""
    squares = np.floor((at_km - at_km.min(axis=0)) / side_km).astype(np.int64)
    fold = np.unique(squares, axis=0, return_inverse=True)[1].ravel().astype(np.int64)
    return PlaceFolds(at_km, fold, f"square-{side_km:g}-km")
