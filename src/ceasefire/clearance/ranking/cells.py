"""Cells of a map with what is known of them, and what the known ones around say of a place."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.distance import cdist

from ceasefire.vocabulary.refusal import Refusal

Numbers = NDArray[np.float64]
Whole = NDArray[np.int64]
Mask = NDArray[np.bool_]

NEAREST = 5
SCALES_KM = (2.0, 5.0, 15.0)
"""Widths of the neighbourhoods in which the share of contaminated cells is looked at."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cells:
    """Cells: names, positions (km, a local plane, shape (n, 2)), `found` 1 or 0 (n), own features (n, k), sizes.

    Only cells whose answer is known; what a survey has not looked at teaches nothing.
    """

    names: tuple[str, ...]
    at_km: Numbers
    found: Whole
    features: Numbers = field(default_factory=lambda: np.zeros((0, 0)))
    feature_names: tuple[str, ...] = ()
    hectares: Numbers = field(default_factory=lambda: np.zeros(0))
    people: Numbers = field(default_factory=lambda: np.zeros(0))

    def __post_init__(self) -> None:
        n = len(self.names)
        if self.at_km.shape != (n, 2) or self.found.shape != (n,) or not np.isfinite(self.at_km).all():
            raise Refusal("ranking-cells", number=n)
        if not set(np.unique(self.found).tolist()) == {0, 1}:
            raise Refusal("ranking-labels")

    def own(self) -> Numbers:
        """The cells' own features, none where the table has none."""
        return self.features if self.feature_names else np.zeros((len(self.names), 0))

    def sizes(self) -> tuple[Numbers, Numbers]:
        """Hectares and people by cell, 0 where the table has none."""
        none = np.zeros(len(self.names))
        return (self.hectares if len(self.hectares) else none), (self.people if len(self.people) else none)


def km(lat: Numbers, lon: Numbers) -> Numbers:
    """Degrees (WGS 84) to kilometres on a local plane about their middle; good to 1 % over 300 km."""
    metres = np.radians(1) * 6371.0088
    east = (lon - lon.mean()) * np.cos(np.radians(lat.mean()))
    return np.asarray(np.column_stack([east, lat - lat.mean()]) * metres, float)


class Around:
    """What is known around each cell, kept by block so that any set of blocks can be left out quickly.

    `features(known)` are drawn only from cells of the blocks that are known (bool per block): a block's own answers
    never enter its cells' features. Names in `NAMES`.
    """

    NAMES = ("distance to the nearest finds", *(f"share of finds within {scale:g} km" for scale in SCALES_KM))

    def __init__(self, cells: Cells, blocks: Whole) -> None:
        number = int(blocks.max()) + 1
        n = len(cells.names)
        self.blocks = blocks
        self._near = np.full((number, n, NEAREST), np.inf)
        self._finds = np.zeros((number, n, len(SCALES_KM)))
        self._looked = np.zeros((number, n, len(SCALES_KM)))
        for block in range(number):
            inside = blocks == block
            self._add(block, cdist(cells.at_km, cells.at_km[inside]), cells.found[inside] == 1)
        self._rates = np.array([cells.found[blocks == block].sum() for block in range(number)], float)
        self._sizes = np.bincount(blocks, minlength=number).astype(float)

    def _add(self, block: int, distances: Numbers, finds: Mask) -> None:
        to_finds = np.sort(distances[:, finds], axis=1)[:, :NEAREST]
        self._near[block, :, : to_finds.shape[1]] = to_finds
        for place, scale in enumerate(SCALES_KM):
            weight = np.exp(-0.5 * (distances / scale) ** 2)
            self._finds[block, :, place] = weight[:, finds].sum(axis=1)
            self._looked[block, :, place] = weight.sum(axis=1)

    def distance(self, known: Mask, rows: Mask) -> Numbers:
        """Mean distance (km) to the nearest `NEAREST` finds in known blocks: the baseline every model must beat."""
        near = self._near[known][:, rows].transpose(1, 0, 2).reshape(int(rows.sum()), -1)
        nearest = np.sort(near, axis=1)[:, :NEAREST]
        finite = np.isfinite(nearest)
        total = np.where(finite, nearest, 0).sum(axis=1)
        return np.where(finite.any(axis=1), total / np.maximum(1, finite.sum(axis=1)), 1e4)

    def features(self, known: Mask, rows: Mask) -> Numbers:
        """Features (rows, 4) of these cells from the known blocks; shares lean to the overall one where few looked."""
        overall = self._rates[known].sum() / max(1.0, self._sizes[known].sum())
        finds, looked = (table[known][:, rows].sum(axis=0) for table in (self._finds, self._looked))
        return np.column_stack([np.log1p(self.distance(known, rows)), (finds + overall) / (looked + 1)])
