"""The learned layer: an additive model of what is known around a cell and of the cell's own features.

Each cell that the model learns from is seen from the known folds other than its own, so that it is as far from known
finds as the cells the model will meet.
"""

import numpy as np

from ceasefire.clearance.ranking.additive import Additive, Effect
from ceasefire.clearance.ranking.cells import Around, Cells, Mask, Numbers
from ceasefire.clearance.ranking.folds import PlaceFolds
from ceasefire.clearance.ranking.tier import AuthorityScores


def additive(cells: Cells, around: Around, known: Mask, rows: Mask) -> tuple[Numbers, Numbers]:
    """The model's log odds and chances for the rows, learned from the known blocks alone."""
    model, features = fit(cells, around, known), seen(cells, around, known, rows)
    return model.scores(features), model.chances(features)


def distance(cells: Cells, around: Around, known: Mask, rows: Mask) -> tuple[Numbers, Numbers]:
    """The baseline: nearer to known finds comes first; every cell is told the share of finds in the known blocks."""
    rate = float(cells.found[known[around.blocks]].mean())
    return -around.distance(known, rows), np.full(int(rows.sum()), rate)


def seen(cells: Cells, around: Around, known: Mask, rows: Mask) -> Numbers:
    """All features of these cells: what is known around them, then their own."""
    return np.hstack([around.features(known, rows), cells.own()[rows]])


def fit(cells: Cells, around: Around, known: Mask) -> Additive:
    """A model of the cells in the known blocks, each seen from the other known blocks."""
    inside = known[around.blocks]
    return Additive(
        learned_from(cells, around, known)[inside], cells.found[inside], (*Around.NAMES, *cells.feature_names)
    )


def learned_from(cells: Cells, around: Around, known: Mask) -> Numbers:
    """Features of all cells, those of known blocks seen from the other known blocks."""
    table = np.zeros((len(cells.names), len(Around.NAMES) + cells.own().shape[1]))
    for block in np.flatnonzero(known):
        rows, others = around.blocks == block, known.copy()
        others[block] = not others.sum() > 1
        table[rows] = seen(cells, around, others, rows)
    return table


def learn(cells: Cells, folds: PlaceFolds) -> tuple[AuthorityScores, tuple[Effect, ...]]:
    """Scores of all cells, each from what is known around it in other folds, kept by the authority; and the curves."""
    around = Around(cells, folds.fold)
    known = np.ones(len(folds), bool)
    model, table = fit(cells, around, known), learned_from(cells, around, known)
    rows = zip(cells.names, model.parts(table).tolist(), strict=True)
    parts = {name: dict(zip(model.names, row, strict=True)) for name, row in rows}
    scores = dict(zip(cells.names, model.scores(table).tolist(), strict=True))
    return AuthorityScores(scores, parts), model.effects()
