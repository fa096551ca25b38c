"""Ground that never was: a smooth synthetic relief, higher in the west, so that drones have something to look at.

It is labelled synthetic wherever it appears; it matches no survey. Heights in metres, argument metres east and north.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from ceasefire.world.plane import F

_WAVES = ((0.21, 0.13, 90.0, 0.4), (-0.35, 0.42, 45.0, 1.9), (0.83, -0.61, 18.0, 4.2), (1.7, 1.1, 7.0, 2.5))
"""Wave numbers (radians per km east, north), amplitude in metres, phase."""
TILE_PX, METRES_PX = 1024, 4.0


def height(xy: F) -> F:
    """Metres above the ellipsoid at (…, 2) metres east and north of the centre."""
    east, north = np.asarray(xy, float)[..., 0] / 1000, np.asarray(xy, float)[..., 1] / 1000
    slope = 380 + 420 / (1 + np.exp((east + 14) / 6))
    return np.asarray(slope + sum(a * np.sin(kx * east + ky * north + phase) for kx, ky, a, phase in _WAVES))


@cache
def _tile() -> NDArray[np.uint8]:
    """A square of ground, 4 m a pixel, that repeats every 4 km without seams: fields, tracks, tufts."""
    turn = 2 * np.pi * np.arange(TILE_PX) / TILE_PX
    east, north = turn[None, :], turn[:, None]
    fields = 20 * np.sign(np.sin(9 * east + 1.2 * np.sin(2 * north)) * np.sin(13 * north + 0.7 * np.sin(3 * east)))
    relief = 22 * np.sin(2 * east + 3 * north) + 12 * np.sin(7 * east - 5 * north)
    tufts = 8 * np.sin(131 * east) * np.sin(149 * north)
    track = -45.0 * (np.abs((3 * east + 2 * north) % (2 * np.pi) - 3) < 0.03)
    return np.asarray(np.clip(118 + fields + relief + tufts + track, 0, 255).astype(np.uint8))


def shade(xy: F) -> NDArray[np.uint8]:
    """Grey value of the ground as a camera would see it, at (…, 2) metres."""
    at = np.floor(np.asarray(xy, float) / METRES_PX).astype(np.int64) % TILE_PX
    return np.asarray(_tile()[at[..., 1], at[..., 0]])
