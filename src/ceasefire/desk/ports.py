"""The ports of the desk: what a sensor plug-in must offer, and what it is told about the centre it reads for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal, Protocol, runtime_checkable

from ceasefire.observation.records import Allegation, Coverage, Notice, Observation, Track


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """A named place the centre has agreed on: degrees WGS 84, its radius in metres.

    `also` are other names it is known by, in any script; `names` what to call it in a report, by language.
    """

    name: str
    lat: float
    lon: float
    radius_m: float = 1000.0
    also: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A device, post, drone or patrol the centre declares: where it stands, whose it is, and its error model.

    `clock_offset_s` is what the asset's clock shows minus true time, as last measured; `sigma_*` replace what a format
    leaves unsaid; `calibration` names the certificate they come from.
    """

    name: str
    source_kind: str
    side: str = "joint"
    lat: float | None = None
    lon: float | None = None
    also: tuple[str, ...] = ()
    watch_radius_m: float = 5000.0
    clock_offset_s: float = 0.0
    bearing_sigma_deg: float | None = None
    time_sigma_s: float | None = None
    calibration: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a reader may know of the centre: declared assets, agreed places, area of interest, zone, rules of the clock.

    `area` is (west, south, east, north) in degrees or None for no limit; `now` the moment of reading (UTC), passed in;
    `zone` the IANA name for sources that declare local time; `answer_clock` the time a complaint's answer may take;
    `filename` the name the file came with (sealed bytes lie under their hash).
    """

    now: datetime
    zone: str = "UTC"
    assets: Mapping[str, Asset] = field(default_factory=dict)
    places: Mapping[str, KnownPlace] = field(default_factory=dict)
    area: tuple[float, float, float, float] | None = None
    answer_clock: timedelta = timedelta(hours=24)
    parties: tuple[str, ...] = ()
    filename: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong in a file: how bad, where in it, and the message (key and arguments for the catalogues)."""

    severity: Literal["error", "warning"]
    locator: str
    message: str
    arguments: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything one reader got out of one sealed file. `summary` counts what was seen, kept and left out, by name."""

    observations: tuple[Observation, ...] = ()
    allegations: tuple[Allegation, ...] = ()
    coverages: tuple[Coverage, ...] = ()
    tracks: tuple[Track, ...] = ()
    notices: tuple[Notice, ...] = ()
    problems: tuple[Problem, ...] = ()
    summary: Mapping[str, str | int | float] = field(default_factory=dict)


@runtime_checkable
class Sensor(Protocol):
    """A reader of one family of files. Registered in the entry-point group `ceasefire.sensors`."""

    name: str
    version: str

    def recognises(self, head: bytes, filename: str) -> bool:
        """Is this file mine? `head` is its first 64 KiB. Must be quick and must not raise."""
        ...

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """Read a sealed file (`sealed` is its sha256). Bad input comes back as problems, not as exceptions."""
        ...
