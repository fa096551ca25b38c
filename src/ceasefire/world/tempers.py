"""How sources err: error families that a fusion method does not share, from well-behaved to very rough.

Under `gaussian` stated sigmas are right and nobody has habits. Under `rough` and `very_rough` each source has a
character of its own (a crooked compass, a wrong clock, a habit of rounding, too much or too little confidence) and the
noise is Laplace, Student's t with 3 degrees of freedom or a skewed log-normal, with gross outliers on top.
"""

import zlib
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ceasefire.world.plane import F

Roughness = Literal["gaussian", "rough", "very_rough"]
ROUGHNESS: tuple[Roughness, ...] = ("gaussian", "rough", "very_rough")


@dataclass(frozen=True, slots=True, kw_only=True)
class Temper:
    """Numbers of one roughness: spread of per-source habits and shares of bad reports.

    `repeats` is the share of long events that one source reports twice, `vague_s` how far (s) complaints miss the time.
    """

    name: Roughness
    bias: float
    misjudged: float
    outliers: float
    spurious: float
    confused: float
    exaggeration: float
    clock_s: float
    repeats: float
    vague_s: float


TEMPERS: dict[str, Temper] = {
    "gaussian": Temper(name="gaussian", bias=0.0, misjudged=0.0, outliers=0.0, spurious=0.0, confused=0.05,
                       exaggeration=0.3, clock_s=0.0, repeats=0.0, vague_s=120),
    "rough": Temper(name="rough", bias=0.6, misjudged=0.35, outliers=0.02, spurious=0.03, confused=0.08,
                    exaggeration=0.7, clock_s=4.0, repeats=0.1, vague_s=300),
    "very_rough": Temper(name="very_rough", bias=1.2, misjudged=0.6, outliers=0.06, spurious=0.06, confused=0.15,
                         exaggeration=1.1, clock_s=15.0, repeats=0.25, vague_s=700),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """The lasting habits of one source. Biases are in units of the true sigma of that kind of source.

    `confidence` is stated sigma / true sigma; `clock_s` what its clock shows minus true time; `minutes` the step to
    which a human rounds times; `compass_deg` the step to which bearings are rounded (22.5 = 16-point compass);
    `range_factor` how ranges are misjudged.
    """

    bias_bearing: float
    bias_along: float
    confidence: float
    clock_s: float
    minutes: int
    compass_deg: float
    range_factor: float
    family: Literal["normal", "laplace", "student", "lognormal"]


def character(seed: int, source: str, temper: Temper, *, human: bool) -> Character:
    """The habits of `source`: the same for the same seed, whatever else is drawn."""
    rng = np.random.default_rng([seed, 77, zlib.crc32(source.encode())])
    if temper.name == "gaussian":
        return Character(bias_bearing=0, bias_along=0, confidence=1, clock_s=0, minutes=1 if human else 0,
                         compass_deg=0.1, range_factor=1, family="normal")  # fmt: skip
    family: Literal["laplace", "student", "lognormal"] = (("laplace", "student", "lognormal") * 2)[rng.integers(6)]
    return Character(
        bias_bearing=float(rng.laplace(0, temper.bias / np.sqrt(2))),
        bias_along=float(rng.laplace(0, temper.bias / np.sqrt(2))),
        confidence=float(np.exp(rng.uniform(-1.3, 1.0) * temper.misjudged)),
        clock_s=float(rng.laplace(0, temper.clock_s)) * (8 if human else 1),
        minutes=int(rng.choice([1, 1, 5, 5, 15])) if human else 0,
        compass_deg=float(rng.choice([22.5, 22.5, 5.0, 10.0])) if human else 0.1,
        range_factor=float(np.exp(rng.normal(0, 0.25 * temper.bias))) if human else 1.0,
        family=family,
    )


def noise(rng: np.random.Generator, temper: Temper, who: Character, size: int | tuple[int, ...]) -> F:
    """Errors in units of the true sigma: the middle about as wide as a normal's, tails as the family has them."""
    if who.family == "normal":
        return rng.normal(size=size)
    if who.family == "laplace":
        drawn = rng.laplace(0, 0.85, size)
    elif who.family == "student":
        drawn = rng.standard_t(3, size) * 0.85
    else:
        drawn = (rng.lognormal(0, 0.7, size) - 1.0) * 1.1
    gross = rng.random(size) < temper.outliers
    return np.where(gross, drawn * rng.uniform(4, 15, size), drawn)


def to_step(value: F, step: float) -> F:
    """Rounded to a step, as people round."""
    return np.asarray(np.round(np.asarray(value, float) / step) * step)
