"""What a source calls an event: each confuses some kinds with others, and says explosion when it cannot tell."""

import numpy as np

from ceasefire.world.plane import F, S
from ceasefire.world.tempers import Temper

BANGS = ("mortar", "artillery", "uav_strike", "explosion")
LIKE = {
    "small_arms": ("explosion", "mortar"),
    "mortar": ("artillery", "explosion", "small_arms"),
    "artillery": ("mortar", "explosion", "uav_strike"),
    "uav_strike": ("explosion", "artillery", "mortar"),
    "explosion": ("mortar", "artillery"),
    "movement": ("movement",),
    "overflight": ("overflight",),
    "fire": ("explosion", "fire"),
}
"""What each kind is mistaken for."""


def called(rng: np.random.Generator, temper: Temper, true_type: S, knows: F | float) -> S:
    """The kind a source gives: `knows` is the chance that it can tell bangs apart at all, else it says explosion."""
    out = np.array(true_type, dtype="U12")
    vague = np.isin(out, BANGS) & (rng.random(len(out)) > knows)
    wrong = ~vague & (rng.random(len(out)) < temper.confused)
    pick = rng.random(len(out))
    for kind, others in LIKE.items():
        mine = wrong & (out == kind)
        out[mine] = np.array(others)[(pick[mine] * len(others)).astype(int)]
    out[vague] = "explosion"
    return out


def counted(rng: np.random.Generator, true_rounds: F, share: float, spread: float) -> tuple[F, F, F]:
    """Low, best and high as told: a share of the rounds is noticed, times a log-normal error; whole numbers."""
    best = np.maximum(1, np.round(true_rounds * share * rng.lognormal(0, spread, len(true_rounds))))
    low = np.maximum(0, np.floor(best * rng.uniform(0.7, 1.0, len(best))))
    return low, best, np.ceil(best * rng.uniform(1.0, 1.5, len(best)))
