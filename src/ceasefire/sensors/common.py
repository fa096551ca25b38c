"""What every reader does alike: flaws become problems, "nothing read" becomes an answer, clocks are corrected."""

from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from pathlib import Path

import numpy as np

from ceasefire.desk.ports import Asset, KnownPlace, Problem, Reading, Surroundings
from ceasefire.observation.intake.flaws import Flaw, Flaws
from ceasefire.observation.intake.gazetteer import Gazetteer, by_key, fold
from ceasefire.observation.intake.moments import find_zone
from ceasefire.observation.intake.positions import Area, around
from ceasefire.vocabulary.refusal import Refusal

REGION_MARGIN_DEG = 1.0


def problems(flaws: Flaws | Iterable[Flaw]) -> tuple[Problem, ...]:
    """The flaws of a file as the desk's problems, in order; what concerns the whole file has the place "file"."""
    found = flaws.all() if isinstance(flaws, Flaws) else flaws
    return tuple(
        Problem(severity=flaw.severity, locator=flaw.locator or "file", message=flaw.message, arguments=flaw.arguments)
        for flaw in found
    )


def nothing_read(refusal: Refusal, flaws: Flaws | None = None) -> Reading:
    """The reading of a file that could not be read at all: its one error, and the warnings met on the way."""
    held = flaws or Flaws()
    held.refusal(refusal)
    return Reading(problems=problems(held), summary={"records": 0})


def zone_of(surroundings: Surroundings) -> tzinfo:
    """The centre's declared zone, for sources that write local time."""
    return find_zone(surroundings.zone)


def gazetteer_of(surroundings: Surroundings) -> Gazetteer:
    """The centre's places and assets, to look names up in; built once for the same surroundings."""
    return _gazetteer(_Same(surroundings))


class _Same:
    """Compares surroundings by the identity of their places and assets, because mappings cannot be hashed."""

    def __init__(self, surroundings: Surroundings) -> None:
        self.held = surroundings

    def __hash__(self) -> int:
        return hash((id(self.held.places), id(self.held.assets)))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Same) and self.held.places is other.held.places and self.held.assets is other.held.assets
        )


@lru_cache(maxsize=4)
def _gazetteer(same: _Same) -> Gazetteer:
    return Gazetteer(by_key(same.held.places), by_key(same.held.assets))


def true_time(shown: datetime, asset: Asset | None) -> datetime:
    """The moment an asset's clock meant: what it showed, less its measured offset."""
    return shown if asset is None or not asset.clock_offset_s else shown - timedelta(seconds=asset.clock_offset_s)


def clock_flags(asset: Asset | None) -> tuple[str, ...]:
    """Says in the record that a clock was corrected."""
    return ("clock-corrected",) if asset is not None and asset.clock_offset_s else ()


def file_name(path: Path, surroundings: Surroundings) -> str:
    """The name the file came with; sealed bytes lie under their hash."""
    return surroundings.filename or path.name


def asset_in_name(name: str, surroundings: Surroundings) -> Asset | None:
    """The asset whose name (the longest that fits) stands in a file's name: "uav-1_DJI_0007.SRT" is uav-1's."""
    folded = f" {fold(name)} "
    fits = [
        (len(fold(called)), asset)
        for asset in surroundings.assets.values()
        for called in (asset.name, *asset.also)
        if f" {fold(called)} " in folded
    ]
    return max(fits, key=lambda fit: (fit[0], fit[1].name))[1] if fits else None


def region_of(surroundings: Surroundings) -> Area | None:
    """Where the centre works, judged by its own places and assets: for telling exchanged coordinates, nothing else."""
    known: list[KnownPlace | Asset] = [*surroundings.places.values(), *surroundings.assets.values()]
    stands = [(thing.lat, thing.lon) for thing in known if thing.lat is not None and thing.lon is not None]
    lat, lon = np.array(stands, dtype=np.float64).reshape(-1, 2).T
    return around(lat, lon, REGION_MARGIN_DEG)
