"""What association assumes before it has seen the day: rough, wide habits of each kind of source, all re-learned."""

from dataclasses import dataclass, field

from ceasefire.incident.records import KINDS

SOUND_M_S = 337.0
SOUND_DOUBT = 0.025
"""Relative one-sigma doubt of the speed of sound: −10 to +30 °C and wind (about 325 to 350 m/s)."""

DURATION_S: dict[str, float] = {
    "small_arms": 100.0, "mortar": 140.0, "artillery": 220.0, "uav_strike": 30.0, "explosion": 60.0,
    "movement": 1000.0, "overflight": 600.0, "fire": 7200.0,
}  # fmt: skip
"""Typical length of an event of each kind, seconds: how late a momentary report may come in it."""


SIGMA_S: dict[str, float] = {
    "acoustic": 2.0, "acoustic_net": 3.0, "post": 60.0, "patrol": 60.0, "camera": 3.0, "uav": 5.0, "satellite": 5.0,
    "complaint": 600.0,
}  # fmt: skip
"""Time error of each kind of source where none was stated, one sigma, seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """How a kind of source usually reports. `hears`: share of perceptions that came by sound and so came late;
    `late`: share that fall well after the onset; `live`: share of windows that start with the event (the rest: the
    event lies somewhere in the window); `reach_m`: how far it usually notices; `repeat`: natural log of how much
    less (more) often than another source it tells the same event again."""

    hears: float = 0.0
    late: float = 0.08
    live: float = 0.1
    reach_m: float = 8000.0
    repeat: float = -1.0


HABITS: dict[str, Habit] = {
    "acoustic": Habit(hears=1.0, late=0.06, reach_m=12000.0, repeat=-2.5),
    "acoustic_net": Habit(late=0.06, repeat=-2.5),
    "post": Habit(hears=0.6, late=0.1, reach_m=8000.0, repeat=-2.0),
    "patrol": Habit(hears=0.6, late=0.1, reach_m=8000.0, repeat=-2.0),
    "camera": Habit(hears=0.4, late=0.06, reach_m=6000.0, repeat=-2.0),
    "uav": Habit(live=0.5, late=0.08, repeat=-1.0),
    "satellite": Habit(late=0.0, repeat=0.0),
    "complaint": Habit(live=0.05, late=0.03, repeat=-0.5),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FusionSettings:
    """Settings of association. `rounds` of learning on at most `learn_on` reports; `threshold` is the log Bayes
    factor from which two groups become one; `tail` the degrees of freedom of the error tails; `refine` the number
    of passes that reconsider each report."""

    threshold: float = 0.25
    tail: float = 5.0
    rounds: int = 2
    learn_on: int = 6000
    refine: int = 2
    habits: dict[str, Habit] = field(default_factory=lambda: dict(HABITS))


def confusion_prior() -> dict[str, dict[str, dict[str, float]]]:
    """source kind → true kind → reported kind → share; rough, the same for all sources but satellites."""
    base: dict[str, dict[str, float]] = {}
    for true in KINDS:
        told = dict.fromkeys(KINDS, 0.01)
        if true in ("mortar", "artillery", "uav_strike"):
            told |= dict.fromkeys(("mortar", "artillery", "uav_strike"), 0.03) | {"explosion": 0.45, true: 0.48}
        elif true == "explosion":
            told |= dict.fromkeys(("mortar", "artillery", "uav_strike"), 0.05) | {"explosion": 0.8}
        elif true == "small_arms":
            told |= {"small_arms": 0.85, "explosion": 0.08}
        else:
            told |= {true: 0.85, "explosion": 0.03}
        base[true] = told
    seen = {"fire": 3.0, "artillery": 0.8, "mortar": 0.6, "uav_strike": 0.5, "explosion": 0.3, "small_arms": 0.1}
    above = {true: base[true] | {"fire": seen.get(true, 0.02)} for true in KINDS}
    return {kind: (above if kind == "satellite" else base) for kind in HABITS}
