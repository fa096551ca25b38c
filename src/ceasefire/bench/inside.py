"""How exact and how fast P(inside zone) is: against a million samples, and on zones of 500 corners.

Error: zones of 5 to 500 corners with and without holes, sigmas from 1 m to 30 km, round and thin ellipses, means on
corners, edges and anywhere; a sampled share of its own scatters by up to 0.0005 (one sigma), so the reference uses
points that fill the normal distribution evenly, randomly shifted. Sides are cut to 50 m before they go into degrees,
because a side straight in metres is not straight in degrees. Speed: answers a second of CPU time, one core, through
the whole way from degrees to probability.
"""

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import shapely
from shapely import Polygon, contains_xy
from shapely.geometry.base import BaseGeometry

from ceasefire.geometry.frame import Floats, LocalFrame
from ceasefire.geometry.inside import probability_inside
from ceasefire.geometry.places import covariance
from ceasefire.geometry.zone import prepare

FRAME = LocalFrame(46.5, 39.6)
SIGMAS_M = (20.0, 200.0, 1000.0, 5000.0)


def run(say: Callable[[str], None], **options: Any) -> dict[str, Any]:
    """Figures of error and speed; `quick` takes fewer zones and samples."""
    quick = bool(options.get("quick"))
    samples, zones, questions = (100_000, 12, 2_000) if quick else (1_000_000, 48, 20_000)
    rng = np.random.default_rng(20201109)
    errors = []
    for n, (degrees, metres, mean, spread) in enumerate(_questions(rng, zones)):
        errors.append(abs(_asked(degrees, mean, spread) - _sampled(rng, metres, mean, spread, samples)))
        if (n + 1) % 12 == 0:
            say(f"error: {n + 1} of {zones} zones")
    smooth = {sigma: _speed(_flower(), sigma, questions, rng) for sigma in SIGMAS_M}
    spiky = {sigma: _speed(_star(rng, 500), sigma, questions, rng) for sigma in SIGMAS_M}
    say("speed: measured")
    slowest = min(*smooth.values(), *spiky.values())
    figures = [
        _figure("largest error", max(errors), "probability", "≤ 0.002", max(errors) <= 0.002, 5),
        _figure("median error", float(np.median(errors)), "probability", None, None, 6),
        *(_figure(f"smooth zone, sigma {s:g} m", v, "answers/s", "≥ 20,000", v >= 20_000) for s, v in smooth.items()),
        *(_figure(f"spiky zone, sigma {s:g} m", v, "answers/s", "≥ 20,000", v >= 20_000) for s, v in spiky.items()),
        _figure("slowest of these", slowest, "answers/s", "≥ 20,000", slowest >= 20_000),
    ]
    notes = [f"{zones} zones, {samples:,} reference points each; zones of 500 corners, radius about 1 km"]
    return {"figures": figures, "notes": notes}


def _figure(
    name: str, value: float, unit: str, target: str | None, met: bool | None, digits: int = 0
) -> dict[str, Any]:
    shown = round(value, digits) if digits else round(value)
    return {"name": name, "value": shown, "unit": unit, "target": target, "met": met}


def _questions(rng: np.random.Generator, zones: int) -> Iterator[tuple[BaseGeometry, BaseGeometry, Floats, Floats]]:
    """Zones in degrees and the same in metres, with a mean in metres and a covariance."""
    for n in range(zones):
        ring = _star(rng, [500, 5, 60, 200][n % 4]) * 2
        holes = [ring * 0.3] if n % 3 == 0 else []
        mean = [rng.uniform(-3000, 3000, 2), ring[0], (ring[0] + ring[1]) / 2, ring.mean(axis=0)][n % 5 % 4]
        major = 10 ** rng.uniform(0, 4.5)
        spread = covariance(major, major * rng.choice([1.0, 0.3, 0.01]), rng.uniform(0, 180))
        metres = Polygon(ring, holes)
        yield shapely.transform(shapely.segmentize(metres, 50), _degrees), metres, mean, spread


def _star(rng: np.random.Generator, corners: int) -> Floats:
    turn = (np.arange(corners) + rng.uniform(0, 0.9, corners)) * 2 * np.pi / corners
    reach = 1000 * np.clip(1 + 0.35 * rng.normal(size=corners), 0.2, None)
    return np.stack([reach * np.cos(turn), reach * np.sin(turn)], -1)


def _flower() -> Floats:
    turn = np.linspace(0, 2 * np.pi, 500, endpoint=False)
    reach = 1000 * (1 + 0.3 * np.sin(5 * turn) + 0.1 * np.cos(31 * turn))
    return np.stack([reach * np.cos(turn), reach * np.sin(turn)], -1)


def _degrees(points: Floats) -> Floats:
    return np.stack(FRAME.to_degrees(points[:, 0], points[:, 1]), -1)


def _asked(zone: BaseGeometry, mean: Floats, spread: Floats) -> float:
    lon, lat = FRAME.to_degrees(mean[0], mean[1])
    return float(probability_inside(prepare("bench", zone), lon, lat, spread)[0])


def _sampled(rng: np.random.Generator, zone: BaseGeometry, mean: Floats, spread: Floats, samples: int) -> float:
    """The share of evenly spread normal points inside: golden-angle spiral, randomly turned."""
    n = np.arange(samples) + rng.uniform()
    radius, turn = np.sqrt(-2 * np.log1p(-n / samples)), n * np.pi * (3 - np.sqrt(5)) + rng.uniform(0, 2 * np.pi)
    unit = np.stack([radius * np.cos(turn), radius * np.sin(turn)], -1)
    points = mean + unit @ np.linalg.cholesky(spread).T
    return float(contains_xy(zone, points[:, 0], points[:, 1]).mean())


def _speed(ring: Floats, sigma: float, questions: int, rng: np.random.Generator) -> float:
    zone = prepare("bench", Polygon(_degrees(ring)))
    lon, lat = FRAME.to_degrees(*rng.uniform(-1500, 1500, (2, questions)))
    spread = np.tile(covariance(sigma, sigma * 0.6, 30.0), (questions, 1, 1))
    probability_inside(zone, lon[:10], lat[:10], spread[:10])
    start = time.process_time()
    probability_inside(zone, lon, lat, spread)
    return questions / (time.process_time() - start)
