"""The records of one form while they are made, and the small conversions every kind of form needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from ceasefire.desk.ports import Asset
from ceasefire.observation.intake.documents import Path
from ceasefire.observation.intake.gazetteer import Stand
from ceasefire.observation.records import Allegation, Coverage, Notice, Observation, Origin, Weapon
from ceasefire.sensors.forms.pieces import AttachmentIn, CountIn, WeaponIn
from ceasefire.sensors.forms.places import Context, Misplaced
from ceasefire.vocabulary.count import Count

Item = TypeVar("Item")
OBSERVED_SIGMA_S = 60.0
CLAIMED_SIGMA_S = 900.0


@dataclass(slots=True, kw_only=True)
class Made:
    """The records of one form."""

    observations: list[Observation] = field(default_factory=list)
    allegations: list[Allegation] = field(default_factory=list)
    coverages: list[Coverage] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    left_out: int = 0

    def join(self, other: "Made") -> None:
        self.observations += other.observations
        self.allegations += other.allegations
        self.coverages += other.coverages
        self.notices += other.notices
        self.left_out += other.left_out


class Maker:
    """Makes one form's records; `sealed` and `sensor` go into every origin, `prefix` names the form in its file."""

    def __init__(self, context: Context, sealed: str, sensor: str, prefix: str) -> None:
        self.context, self.sealed, self.sensor, self.prefix = context, sealed, sensor, prefix
        self.made = Made()

    def origin(self, part: str) -> Origin:
        return Origin(sealed=self.sealed, sensor=self.sensor, locator=f"{self.prefix}{part}".strip() or "form")

    def each(self, make: Callable[[Item, Path], None], part: str, items: Iterable[Item]) -> None:
        """Makes each item's record; one that cannot stand is left out and counted, its flaw has been told."""
        for n, item in enumerate(items):
            try:
                make(item, (part, n))
            except Misplaced:
                self.made.left_out += 1

    def flags(self, *groups: Iterable[str]) -> tuple[str, ...]:
        """The form's own flags and these, each once."""
        return tuple(dict.fromkeys((*self.context.flags, *(flag for group in groups for flag in group))))

    def party_flags(self, party: str) -> tuple[str, ...]:
        """A sender who is no party of the agreement is registered all the same, and flagged."""
        known = self.context.surroundings.parties
        if not known or party in known:
            return ()
        where = self.context.where("party")
        self.context.flaws.warning(where, "sensor-party-unknown", party=party, known=", ".join(known))
        return ("party-undeclared",)


def count_of(told: CountIn | None) -> Count:
    """One where nothing is told."""
    if told is None:
        return Count.exactly(1)
    if told.at_least is not None:
        return Count.at_least(told.at_least)
    best = told.best or 0
    return Count(low=best if told.low is None else told.low, best=best, high=best if told.high is None else told.high)


def weapon_of(told: WeaponIn | None) -> Weapon | None:
    if told is None:
        return None
    return Weapon(weapon=told.kind, calibre_mm=told.calibre_mm, known_by=told.how_known, said=told.text or "")


def stand_of(asset: Asset | None) -> Stand | None:
    """Where an asset stands, if it stands anywhere; surveyed, so 10 m."""
    if asset is None or asset.lat is None or asset.lon is None:
        return None
    return Stand(lat=asset.lat, lon=asset.lon, sigma_m=10.0, name=asset.name, asset=asset.name)


def extra_of(number: str | None, stand: Stand | None, attachments: Iterable[AttachmentIn]) -> dict[str, str]:
    """What an observation says beyond its record's fields, as text."""
    extra = {} if number is None else {"id": number}
    if stand is not None:
        extra |= {"observer_lat": f"{stand.lat:.6f}", "observer_lon": f"{stand.lon:.6f}"}
    hashes = " ".join(attachment.sha256 for attachment in attachments)
    return extra | ({"attachments": hashes} if hashes else {})
