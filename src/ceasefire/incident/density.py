"""How many events to expect where and when, learned from the reports themselves: the yardstick of coincidence."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from ceasefire.incident.table import Codes, Floats

CELL_M = 1000.0
BIN_S = 3600.0
MOST_CELLS = 300
FAINT = -7.5
MOST_BINS = 24 * 400


@dataclass(frozen=True, slots=True)
class Density:
    """log λ(x, y, s) = grid[row, column] + hours[bin], events per m² and second; `frame` as in mixture.intensity."""

    grid: Floats
    hours: Floats
    frame: Floats

    def at(self, x: Floats, y: Floats, s: Floats) -> Floats:
        """log λ at points of any one shape."""
        i, j, k = _cells(self.frame, self.grid.shape, self.hours.size, x, y, s)
        return np.asarray(self.grid[i, j] + self.hours[k])


def _cells(frame: Floats, shape: tuple[int, ...], bins: int, x: Floats, y: Floats, s: Floats) -> tuple[Codes, ...]:
    i = np.clip((y - frame[1]) / frame[2], 0, shape[0] - 1).astype(np.int64)
    j = np.clip((x - frame[0]) / frame[2], 0, shape[1] - 1).astype(np.int64)
    return i, j, np.clip((s - frame[3]) / frame[4], 0, bins - 1).astype(np.int64)


def _frame(x: Floats, y: Floats, s: Floats) -> tuple[Floats, tuple[int, int], int]:
    """Cells and bins over where and when the bells are, their outermost left out: a wrong year or a swapped position
    must not blur the day; what lies beyond counts in the edge."""
    low_x, high_x = np.quantile(x, (0.005, 0.995))
    low_y, high_y = np.quantile(y, (0.005, 0.995))
    side = max(high_x - low_x, high_y - low_y, CELL_M)
    cell = max(CELL_M, side / MOST_CELLS)
    first, last = (float(t) for t in np.quantile(s, (0.002, 0.998)))
    first, last = first - BIN_S, last + BIN_S
    width = max(BIN_S, (last - first) / MOST_BINS)
    frame = np.array([low_x - 3 * cell, low_y - 3 * cell, cell, first, width])
    shape = (int((high_y - low_y) / cell) + 7, int((high_x - low_x) / cell) + 7)
    return frame, shape, int((last - first) / width) + 1


def learn_density(parts: Floats, used: Codes, events: float, passes: int = 6) -> Density:
    """Expectation-maximisation of a histogram: each belief (rows of `parts`, prior weights) shares one unit among the
    cells its bells fall in, by what the others put there. `events` is how many events the whole λ integrates to."""
    if len(parts) == 0:
        return Density(np.zeros((1, 1)), np.zeros(1), np.array([0.0, 0.0, CELL_M, 0.0, BIN_S]))
    row, slot = np.nonzero(np.arange(parts.shape[1])[None, :] < used[:, None])
    bells = parts[row, slot]
    frame, shape, bins = _frame(bells[:, 1], bells[:, 2], bells[:, 3])
    i, j, k = _cells(frame, shape, bins, bells[:, 1], bells[:, 2], bells[:, 3])
    prior = np.exp(bells[:, 0])
    blur = np.sqrt(np.clip((bells[:, 4] + bells[:, 7]) / 2, 0, None)) / frame[2]
    space, time = np.ones(shape) / (shape[0] * shape[1]), np.ones(bins) / bins
    for _ in range(passes):
        weight = prior * space[i, j] * time[k]
        weight /= np.maximum(np.bincount(row, weight, len(parts)), 1e-300)[row]
        space = _smooth(i, j, weight, blur, shape)
        time = _smooth_hours(np.bincount(k, weight, bins).astype(np.float64))
    return Density(np.log(space * max(events, 1.0) / frame[2] ** 2), np.log(time / frame[4]), frame)


def _smooth(i: Codes, j: Codes, weight: Floats, blur: Floats, shape: tuple[int, int]) -> Floats:
    """Deposits blurred by three widths (sharp, middling, vague bells), a floor of 3 %, summing to one."""
    total = np.full(shape, 0.03 * weight.sum() / (shape[0] * shape[1]))
    for low, high, sigma in ((0.0, 0.8, 1.0), (0.8, 2.0, 1.5), (2.0, np.inf, 2.5)):
        chosen = (blur >= low) & (blur < high)
        flat = np.bincount(i[chosen] * shape[1] + j[chosen], weight[chosen], shape[0] * shape[1])
        total += gaussian_filter(flat.reshape(shape), sigma, mode="nearest")
    return np.asarray(total / total.sum())


def _smooth_hours(counts: Floats) -> Floats:
    """Neighbouring bins share; a floor of 10 % of the mean."""
    padded = np.pad(counts, 1, mode="edge")
    smooth = (padded[:-2] + 2 * padded[1:-1] + padded[2:]) / 4 + 0.1 * counts.mean() + 1e-12
    return np.asarray(smooth / smooth.sum())


def weigh(parts: Floats, used: Codes, density: Density) -> None:
    """Turns likelihoods into beliefs in place: bell weights × λ, normalised to one a row, strongest first; the faintest
    are dropped."""
    alive = np.arange(parts.shape[1])[None, :] < used[:, None]
    logs = np.where(alive, parts[:, :, 0] + density.at(parts[:, :, 1], parts[:, :, 2], parts[:, :, 3]), -np.inf)
    most = logs.max(axis=1, keepdims=True) if parts.size else logs
    total = most + np.log(np.exp(logs - most).sum(axis=1, keepdims=True)) if parts.size else most
    logs = logs - total
    order = np.argsort(-logs, axis=1, kind="stable")
    parts[:] = np.take_along_axis(parts, order[:, :, None], axis=1)
    parts[:, :, 0] = np.take_along_axis(logs, order, axis=1)
    used[:] = np.minimum(used, (parts[:, :, 0] > FAINT).sum(axis=1))
