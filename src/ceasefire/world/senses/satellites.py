"""Satellites pass a few times a day and see fires hot enough, through gaps in the cloud, to the size of a pixel."""

from dataclasses import dataclass

import numpy as np

from ceasefire.world.outings import at_hour
from ceasefire.world.percepts import Percepts, joined, percepts
from ceasefire.world.plane import F, beyond
from ceasefire.world.scene import DAY, Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Satellite:
    """Name in the product, instrument, usual passes (UTC hours over 47° E), nadir pixel (km), least power seen (MW)."""

    name: str
    label: str
    instrument: str
    passes: tuple[float, float]
    pixel_km: float
    least_mw: float


SATELLITES = (
    Satellite(name="TERRA", label="Terra", instrument="MODIS", passes=(7.35, 19.2), pixel_km=1.0, least_mw=5.0),
    Satellite(name="AQUA", label="Aqua", instrument="MODIS", passes=(10.1, 22.4), pixel_km=1.0, least_mw=5.0),
    Satellite(name="SNPP", label="N", instrument="VIIRS", passes=(9.9, 22.3), pixel_km=0.375, least_mw=0.8),
    Satellite(name="SN20", label="N20", instrument="VIIRS", passes=(10.75, 23.15), pixel_km=0.375, least_mw=0.8),
)
"""Passes from the orbits' local crossing times (10:30 and 13:30); they wander by up to 50 min as the swath moves."""


def passes(scene: Scene) -> list[tuple[Satellite, float, float]]:
    """Every overpass of the span: satellite, Unix time, scan stretch of the pixel (1 at nadir to about 2)."""
    rng = scene.rng(50)
    out = []
    for day in range(int(np.ceil(scene.days))):
        for satellite in SATELLITES:
            for hour in satellite.passes:
                when = at_hour(scene.start, hour + rng.uniform(-0.8, 0.8)) + day * DAY
                out.append((satellite, float(when), float(rng.triangular(1.0, 1.05, 2.2))))
    return sorted(out, key=lambda one: one[1])


def overlook(scene: Scene) -> Percepts:
    """Every fire pixel of every pass; some pixels are hot roofs or the sun, and have no event."""
    return joined([_one_pass(scene, scene.rng(51, i), *one) for i, one in enumerate(passes(scene))])


def _one_pass(scene: Scene, rng: np.random.Generator, satellite: Satellite, when: float, stretch: float) -> Percepts:
    events = scene.events
    burns = (events.burn_w > 0) & (events.start <= when) & (events.end + 2400 >= when)
    cloud = float(scene.sky.cloud[scene.sky.hour(np.array([when]))[0]])
    odds = 1 / (1 + np.exp(-1.5 * np.log(np.maximum(events.burn_w, 1e-9) / satellite.least_mw)))
    which = np.flatnonzero(burns & (rng.random(len(events)) < odds) & (rng.random(len(events)) > cloud))
    which = np.repeat(which, 1 + rng.poisson(np.where(events.burn_w[which] > 8, 0.6, 0.1)))
    false = rng.poisson(5 * scene.temper.spurious * (1 - cloud))
    event = np.concatenate([which, np.full(false, -1)]).astype(np.int64)
    west, south, east, north = scene.sector.area
    lat = np.concatenate([events.lat[which], rng.uniform(south, north, false)])
    lon = np.concatenate([events.lon[which], rng.uniform(west, east, false)])
    return _pixels(rng, satellite, when, stretch, event, lat, lon)


def _pixels(
    rng: np.random.Generator,
    satellite: Satellite,
    when: float,
    stretch: float,
    event: "np.ndarray[tuple[int], np.dtype[np.int64]]",
    lat: F,
    lon: F,
) -> Percepts:
    """The centre of the pixel the fire lies in: uniform within it, and a geolocation error on top."""
    n = len(event)
    scan, track = satellite.pixel_km * stretch * 1000, satellite.pixel_km * (1 + (stretch - 1) * 0.6) * 1000
    heading = 100.0
    lat, lon = beyond(lat, lon, np.full(n, heading), rng.uniform(-0.5, 0.5, n) * scan)
    lat, lon = beyond(lat, lon, np.full(n, heading - 90), rng.uniform(-0.5, 0.5, n) * track + rng.laplace(0, 60, n))
    return percepts(
        n, source_id=satellite.name, source_kind="satellite", time_start=when, time_end=when, time_sigma_s=60.0,
        geometry="point", lat=np.round(lat, 5), lon=np.round(lon, 5), semi_major_m=round(scan / np.sqrt(12), 1),
        semi_minor_m=round(track / np.sqrt(12), 1), orientation_deg=heading, type="fire", count_low=1, count_best=1,
        count_high=1, event=event, means="detected",
    )  # fmt: skip
