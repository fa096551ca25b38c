"""Beliefs about one event as mixtures of bells in (x, y, onset), and what two beliefs say about being one event.

A belief is a row of components [log weight, x, y, s, xx, xy, xs, yy, ys, ss] (metres, seconds; symmetric covariance),
normalised posterior under the day's intensity of events λ(x, y, s) per m² and second. Two beliefs a, b about the same
event have the log Bayes factor log ∫ a b / λ (a marginal likelihood ratio); components are compared with Student-t
instead of Gaussian tails so that one wild report cannot be infinitely surprising (Roth, Özkan, Gustafsson 2013).
"""

import math

import numpy as np
import numpy.typing as npt

from ceasefire.incident.compiled import compiled

Array = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

WIDTH = 18
"""Most components a belief keeps."""

GATE = 36.0
"""Squared distance in sigmas beyond which two components have nothing in common."""


@compiled
def product(
    a: Array,
    x: int,
    na: int,
    b: Array,
    y: int,
    nb_: int,
    grid: Array,
    hours: Array,
    frame: Array,
    out: Array,
    keep: bool,
) -> tuple[float, int]:
    """log ∫ a b / λ of beliefs a[x] (na components) and b[y] (nb_), and with `keep` the normalised product in `out`
    (WIDTH, 10) and its number of components. frame: [x0, y0, cell m, s0, bin s, tail]; beyond the grid its edge counts.

    Returns (−inf, 0) when nothing overlaps. One long loop on purpose: this is where the time goes.
    """
    nu, x0, y0, cell, s0, wide = frame[5], frame[0], frame[1], frame[2], frame[3], frame[4]
    top_i, top_j, top_k = grid.shape[0] - 1.0, grid.shape[1] - 1.0, hours.shape[0] - 1.0
    const = math.lgamma((nu + 3.0) / 2.0) - math.lgamma(nu / 2.0) - 1.5 * math.log(nu * math.pi)
    low_x, high_x, low_y, high_y, low_s, high_s = 1e300, -1e300, 1e300, -1e300, 1e300, -1e300
    for j in range(nb_):
        hx, hy, hs = 6.0 * math.sqrt(b[y, j, 4]), 6.0 * math.sqrt(b[y, j, 7]), 6.0 * math.sqrt(b[y, j, 9])
        low_x, high_x = min(low_x, b[y, j, 1] - hx), max(high_x, b[y, j, 1] + hx)
        low_y, high_y = min(low_y, b[y, j, 2] - hy), max(high_y, b[y, j, 2] + hy)
        low_s, high_s = min(low_s, b[y, j, 3] - hs), max(high_s, b[y, j, 3] + hs)
    scores = np.empty(na * nb_ if keep else 1)
    which = np.empty(na * nb_ if keep else 1, np.int64)
    best, total, n = -1e300, 0.0, 0
    for i in range(na):
        pw, px, py, ps = a[x, i, 0], a[x, i, 1], a[x, i, 2], a[x, i, 3]
        pxx, pxy, pxs, pyy, pys, pss = a[x, i, 4], a[x, i, 5], a[x, i, 6], a[x, i, 7], a[x, i, 8], a[x, i, 9]
        hs, hx, hy = 6.0 * math.sqrt(pss), 6.0 * math.sqrt(pxx), 6.0 * math.sqrt(pyy)
        if ps + hs < low_s or ps - hs > high_s or px + hx < low_x or px - hx > high_x:
            continue
        if py + hy < low_y or py - hy > high_y:
            continue
        for j in range(nb_):
            w = pw + b[y, j, 0]
            if w < -12.0:
                continue
            ds, sss = b[y, j, 3] - ps, pss + b[y, j, 9]
            if ds * ds > GATE * sss:
                continue
            dx, sxx = b[y, j, 1] - px, pxx + b[y, j, 4]
            if dx * dx > GATE * sxx:
                continue
            dy, syy = b[y, j, 2] - py, pyy + b[y, j, 7]
            if dy * dy > GATE * syy:
                continue
            sxy, sxs, sys = pxy + b[y, j, 5], pxs + b[y, j, 6], pys + b[y, j, 8]
            c00, c01, c02 = syy * sss - sys * sys, sxs * sys - sxy * sss, sxy * sys - sxs * syy
            det = sxx * c00 + sxy * c01 + sxs * c02
            if det <= 0.0:
                continue
            c11, c12, c22 = sxx * sss - sxs * sxs, sxy * sxs - sxx * sys, sxx * syy - sxy * sxy
            ux = (c00 * dx + c01 * dy + c02 * ds) / det
            uy = (c01 * dx + c11 * dy + c12 * ds) / det
            us = (c02 * dx + c12 * dy + c22 * ds) / det
            d2 = dx * ux + dy * uy + ds * us
            if d2 > GATE:
                continue
            gi = int(min(max((py + pxy * ux + pyy * uy + pys * us - y0) / cell, 0.0), top_i))
            gj = int(min(max((px + pxx * ux + pxy * uy + pxs * us - x0) / cell, 0.0), top_j))
            gk = int(min(max((ps + pxs * ux + pys * uy + pss * us - s0) / wide, 0.0), top_k))
            w += const - 0.5 * math.log(det) - 0.5 * (nu + 3.0) * math.log1p(d2 / nu) - grid[gi, gj] - hours[gk]
            if w < best - 9.0:
                continue
            if w > best:
                total *= math.exp(max(best - w, -700.0))
                best = w
            total += math.exp(w - best)
            if keep:
                scores[n], which[n] = w, i * nb_ + j
            n += 1
    if n == 0:
        return -np.inf, 0
    log_total = best + math.log(total)
    if keep:
        kept, total = 0, 0.0
        for _ in range(min(n, WIDTH)):
            top = 0
            for i in range(1, n):
                if scores[i] > scores[top]:
                    top = i
            if kept > 0 and scores[top] < log_total - 7.0:
                break
            _joint(a, x, which[top] // nb_, b, y, which[top] % nb_, nu, out, kept)
            out[kept, 0] = scores[top]
            total += math.exp(scores[top] - log_total)
            scores[top] = -1e300
            kept += 1
        for i in range(kept):
            out[i, 0] -= log_total + math.log(total)
        n = kept
    return log_total, n


@compiled
def _joint(a: Array, x: int, i: int, b: Array, y: int, j: int, nu: float, out: Array, k: int) -> None:
    """out[k, 1:] = mean and covariance of the product of p and q; wider where they disagree (Student-t update)."""
    dx, dy, ds = b[y, j, 1] - a[x, i, 1], b[y, j, 2] - a[x, i, 2], b[y, j, 3] - a[x, i, 3]
    sxx, syy, sss = a[x, i, 4] + b[y, j, 4], a[x, i, 7] + b[y, j, 7], a[x, i, 9] + b[y, j, 9]
    sxy, sxs, sys = a[x, i, 5] + b[y, j, 5], a[x, i, 6] + b[y, j, 6], a[x, i, 8] + b[y, j, 8]
    c00, c01, c02 = syy * sss - sys * sys, sxs * sys - sxy * sss, sxy * sys - sxs * syy
    det = sxx * c00 + sxy * c01 + sxs * c02
    c11, c12, c22 = sxx * sss - sxs * sxs, sxy * sxs - sxx * sys, sxx * syy - sxy * sxy
    i00, i01, i02, i11, i12, i22 = c00 / det, c01 / det, c02 / det, c11 / det, c12 / det, c22 / det
    ux, uy, us = i00 * dx + i01 * dy + i02 * ds, i01 * dx + i11 * dy + i12 * ds, i02 * dx + i12 * dy + i22 * ds
    xx, xy, xs, yy, ys, ss = a[x, i, 4], a[x, i, 5], a[x, i, 6], a[x, i, 7], a[x, i, 8], a[x, i, 9]
    out[k, 1], out[k, 2], out[k, 3] = (
        a[x, i, 1] + xx * ux + xy * uy + xs * us,
        a[x, i, 2] + xy * ux + yy * uy + ys * us,
        a[x, i, 3] + xs * ux + ys * uy + ss * us,
    )
    a0, a1, a2 = xx * i00 + xy * i01 + xs * i02, xx * i01 + xy * i11 + xs * i12, xx * i02 + xy * i12 + xs * i22
    b0, b1, b2 = xy * i00 + yy * i01 + ys * i02, xy * i01 + yy * i11 + ys * i12, xy * i02 + yy * i12 + ys * i22
    c0, c1, c2 = xs * i00 + ys * i01 + ss * i02, xs * i01 + ys * i11 + ss * i12, xs * i02 + ys * i12 + ss * i22
    grow = max(1.0, (nu + dx * ux + dy * uy + ds * us) / (nu + 3.0))
    out[k, 4] = grow * max(xx - (a0 * xx + a1 * xy + a2 * xs), 1e-9 * xx)
    out[k, 5] = grow * (xy - (a0 * xy + a1 * yy + a2 * ys))
    out[k, 6] = grow * (xs - (a0 * xs + a1 * ys + a2 * ss))
    out[k, 7] = grow * max(yy - (b0 * xy + b1 * yy + b2 * ys), 1e-9 * yy)
    out[k, 8] = grow * (ys - (b0 * xs + b1 * ys + b2 * ss))
    out[k, 9] = grow * max(ss - (c0 * xs + c1 * ys + c2 * ss), 1e-9 * ss)
