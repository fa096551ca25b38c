"""Ground that never was: a smooth synthetic relief, higher in the west, so that drones have something to look at.

It is labelled synthetic wherever it appears; it matches no survey. Heights in metres, argument metres east and north.
"""

import numpy as np

from ceasefire.world.plane import F

_WAVES = ((0.21, 0.13, 90.0, 0.4), (-0.35, 0.42, 45.0, 1.9), (0.83, -0.61, 18.0, 4.2), (1.7, 1.1, 7.0, 2.5))
"""Wave numbers (radians per km east, north), amplitude in metres, phase."""


def height(xy: F) -> F:
    """Metres above the ellipsoid at (…, 2) metres east and north of the centre."""
    east, north = np.asarray(xy, float)[..., 0] / 1000, np.asarray(xy, float)[..., 1] / 1000
    slope = 380 + 420 / (1 + np.exp((east + 14) / 6))
    return np.asarray(slope + sum(a * np.sin(kx * east + ky * north + phase) for kx, ky, a, phase in _WAVES))


def shade(xy: F) -> F:
    """Grey value 0 to 255 of the ground as a camera would see it: fields, tracks and relief, all invented."""
    east, north = np.asarray(xy, float)[..., 0], np.asarray(xy, float)[..., 1]
    fields = 22 * np.sign(np.sin(east / 130 + 0.3 * np.sin(north / 400)) * np.sin(north / 95))
    track = -45.0 * (np.abs((east * 0.94 + north * 0.34) % 1700 - 850) < 9)
    relief = 25 * np.sin(height(xy) / 11) + 9 * np.sin(east / 7.1) * np.sin(north / 6.3)
    return np.asarray(np.clip(118 + fields + track + relief, 0, 255))
