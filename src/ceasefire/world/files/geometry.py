"""Where a drone is, where its camera points and which ground it sees: the numbers a flight's metadata carries."""

from dataclasses import dataclass

import numpy as np

from ceasefire.world.outings import Outing
from ceasefire.world.plane import B, F, bearing_and_range
from ceasefire.world.scene import Scene
from ceasefire.world.terrain import height

ABOVE_GROUND_M = 1800.0
FOV_ACROSS, FOV_DOWN = 16.0, 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Poses:
    """Pose and footprint at `times` (n,) Unix seconds; degrees WGS 84, metres above the ellipsoid.

    `corners` (n, 4, 2) metres east and north in the order upper left, upper right, lower right, lower left; `heading`,
    `azimuth` (relative to the heading) and `elevation` in degrees; `centre_xy` the ground in the middle of the picture.
    `shift_deg` (n, 2) latitude and longitude by which a disturbed receiver errs, `lost` where it has no position.
    """

    times: F
    lat: F
    lon: F
    alt: F
    heading: F
    azimuth: F
    elevation: F
    slant: F
    centre_lat: F
    centre_lon: F
    centre_alt: F
    centre_xy: F
    corners: F
    shift_deg: F
    lost: B


def poses(scene: Scene, flight: Outing, times: F) -> Poses:
    """Straight and level flight (pitch and roll zero); the camera is turned to the flight's look point."""
    here, centre = flight.at(times), flight.looks(times)
    lat, lon = scene.sector.plane.to_degrees(here)
    centre_lat, centre_lon = scene.sector.plane.to_degrees(centre)
    ground = height(centre)
    alt = height(flight.at(np.array([flight.start])))[0] + ABOVE_GROUND_M + np.zeros(len(times))
    ahead = flight.at(times + 5.0) - flight.at(times - 5.0)
    heading = np.degrees(np.arctan2(ahead[:, 0], ahead[:, 1])) % 360
    bearing, metres = bearing_and_range(lat, lon, centre_lat, centre_lon)
    shift, lost = _receiver(scene, flight, times)
    return Poses(
        times=times, lat=lat, lon=lon, alt=alt, heading=heading, azimuth=(bearing - heading) % 360,
        elevation=-np.degrees(np.arctan2(alt - ground, metres)), slant=np.hypot(alt - ground, metres),
        centre_lat=centre_lat, centre_lon=centre_lon, centre_alt=ground, centre_xy=centre,
        corners=_corners(here, centre, alt - ground), shift_deg=shift, lost=lost,
    )  # fmt: skip


def _corners(here: F, centre: F, above: F) -> F:
    """Rays through the corners of the picture onto the level of its centre."""
    gap = centre - here
    turn = np.arctan2(gap[:, 0], gap[:, 1])
    down = np.arctan2(above, np.hypot(gap[:, 0], gap[:, 1]))
    half_across, half_down = np.radians(FOV_ACROSS / 2), np.radians(FOV_DOWN / 2)
    out = []
    for side, up in ((-1, 1), (1, 1), (1, -1), (-1, -1)):
        away = above / np.tan(np.clip(down - up * half_down, 0.08, None))
        ray = turn + side * half_across / np.cos(down - up * half_down)
        out.append(here + away[:, None] * np.stack([np.sin(ray), np.cos(ray)], axis=-1))
    return np.stack(out, axis=1)


def _receiver(scene: Scene, flight: Outing, times: F) -> tuple[F, B]:
    """Under jamming the position leaps, walks away (to about 3 km), and is lost in the second half of the spell."""
    shift, lost = np.zeros((len(times), 2)), np.zeros(len(times), dtype=bool)
    for spell in scene.spells:
        if spell.asset != flight.device or spell.lost != "jamming":
            continue
        inside = (times >= spell.start) & (times <= spell.end)
        gone = np.clip((times - spell.start) / max(spell.end - spell.start, 1), 0, 1)
        shift[inside] = np.stack([0.006 + gone * 0.02, -0.004 - gone * 0.015], axis=-1)[inside]
        lost |= inside & (gone > 0.5)
    return shift, lost
