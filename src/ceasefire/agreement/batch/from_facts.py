"""Facts as columns: each case becomes a row, and what repeats a number into a list of words."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

import numpy as np

from ceasefire.agreement.batch.columns import (
    ATTRIBUTIONS,
    COLUMNS,
    CONSENTS,
    NO_BOUND,
    NOT_COUNTED,
    NOTHING_RARE,
    PLACES,
    STATUSES,
    Arms,
    Events,
    Ints,
    Rare,
    Towns,
    Words,
    microseconds,
    of_columns,
)
from ceasefire.agreement.facts import CaseFacts
from ceasefire.vocabulary.place import Spot

V = TypeVar("V", bound=Hashable)


class _Codes(dict[V, int]):
    """Numbers for values in the order of their first appearance."""

    def of(self, value: V) -> int:
        return self.setdefault(value, len(self))


def of_facts(cases: Sequence[CaseFacts]) -> Events:
    """Events from facts, one row each, in the order given."""
    acts: _Codes[tuple[str, ...]] = _Codes()
    parties: _Codes[str] = _Codes()
    arms: _Codes[Arms] = _Codes()
    towns: _Codes[Towns] = _Codes()
    rare: _Codes[Rare] = _Codes({NOTHING_RARE: 0})
    rows = [_row(case, acts, parties, arms, towns, rare) for case in cases]
    columns = {name: np.array([row[name] for row in rows]) for name in COLUMNS} if rows else {}
    names = sorted({tally.of for case in cases for tally in case.tallies})
    words = Words(
        acts=tuple(acts) or ((),),
        parties=tuple(parties) or ("unknown",),
        arms=tuple(arms) or ((None, None, None),),
        towns=tuple(towns) or ((None, None),),
        rare=tuple(rare),
    )
    return of_columns(words, len(cases), {name: _counts(name, cases) for name in names}, **columns)


def _row(
    case: CaseFacts,
    acts: _Codes[tuple[str, ...]],
    parties: _Codes[str],
    arms: _Codes[Arms],
    towns: _Codes[Towns],
    rare: _Codes[Rare],
) -> dict[str, float]:
    spot = case.place if isinstance(case.place, Spot) else None
    low, high = case.width_m or (np.nan, np.nan)
    return {
        "act": acts.of(case.acts),
        "start": microseconds(case.time.start if case.time else None),
        "end": microseconds(case.time.end if case.time else None),
        "lon": spot.lon if spot else np.nan,
        "lat": spot.lat if spot else np.nan,
        "semi_major": spot.semi_major_m if spot else 0.0,
        "semi_minor": spot.semi_minor_m if spot else 0.0,
        "orientation": spot.orientation_deg if spot else 0.0,
        "place_is": PLACES.index(case.place_is) if case.place_is in PLACES else 0,
        "party": parties.of(case.actor.party),
        "attribution": ATTRIBUTIONS.index(case.actor.attribution),
        "status": STATUSES.index(case.status),
        "confidence": np.nan if case.confidence is None else case.confidence,
        "known_at": microseconds(case.known_at),
        "arms": arms.of((case.arms, case.calibre_mm, case.model)),
        "width_low": low,
        "width_high": high,
        "consent": CONSENTS.index(case.consent),
        "towns": towns.of((case.corridor_zone, case.town_zone)),
        "rare": rare.of(_rare(case)),
    }


def _rare(case: CaseFacts) -> Rare:
    doubled = len({tally.of for tally in case.tallies}) < len(case.tallies)
    return Rare(
        place=None if isinstance(case.place, Spot) else case.place,
        baseline=case.baseline,
        entered=case.entered,
        notices=case.notices,
        records=case.records,
        tallies=case.tallies if doubled else (),
        place_is=None if case.place_is in PLACES else case.place_is,
    )


def _counts(name: str, cases: Sequence[CaseFacts]) -> tuple[Ints, Ints]:
    low = np.full(len(cases), NOT_COUNTED, np.int64)
    high = np.full(len(cases), NO_BOUND, np.int64)
    for row, case in enumerate(cases):
        for tally in case.tallies:
            if tally.of == name:
                low[row], high[row] = tally.low, NO_BOUND if tally.high is None else tally.high
    return low, high
