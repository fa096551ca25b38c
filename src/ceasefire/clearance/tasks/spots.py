"""A spot task: one item, called in by someone; a pair of its level deals with it, or hands it on."""

from dataclasses import dataclass, replace
from datetime import date

from ceasefire.clearance.tasks.competence import Competence, Level, eod_amiss
from ceasefire.clearance.tasks.lives.device import SPOT, SpotState, SpotStep
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A spot task as it stands. `level` is what triage supposes until the visit; `pair` are the two who go."""

    spot: str
    reported: date
    state: SpotState = SpotState.REPORTED
    level: Level | None = None
    improvised: bool = False
    module: str = ""
    pair: tuple[str, ...] = ()
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpotStepped:
    """A step. Triage (and a visit that finds otherwise) says level and make; tasking names the pair."""

    spot: str
    step: SpotStep
    day: date
    by: str
    level: Level | None = None
    improvised: bool | None = None
    module: str = ""
    pair: tuple[str, ...] = ()


def step_spot(spot: Spot, fact: SpotStepped, competence: Competence) -> Spot:
    """The spot after a step. Refuses a pair below the item's level (rule 8) or without the improvised one (rule 9)."""
    if fact.day < (spot.last or spot.reported):
        raise Refusal("ctask-spot-backwards", spot.spot, day=fact.day.isoformat())
    after = replace(
        spot,
        state=SPOT.step(spot.state, fact.step),
        level=fact.level or spot.level,
        improvised=spot.improvised if fact.improvised is None else fact.improvised,
        module=fact.module or spot.module,
        pair=fact.pair if fact.step is SpotStep.TASK else spot.pair,
        last=fact.day,
    )
    if fact.step is SpotStep.TRIAGE and after.level is None:
        raise Refusal("ctask-spot-level", spot.spot, rule="8")
    if "8" in SPOT.rules.get((spot.state, fact.step), ()):
        _pair_may(after, fact.day, competence)
    return after


def _pair_may(spot: Spot, day: date, competence: Competence) -> None:
    if len(set(spot.pair)) < 2:
        raise Refusal("ctask-spot-pair", spot.spot)
    level = spot.level or Level.L3_PLUS
    for person in spot.pair:
        rule = eod_amiss(competence, person, day, level, improvised=spot.improvised, module=spot.module)
        if rule:
            raise Refusal("ctask-device-not-qualified", spot.spot, person=person, level=level.value, rule=rule)
