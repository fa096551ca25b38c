"""Reads drone video: where the platform was, what ground the camera showed minute by minute, what was lost, what was
detected.

The pictures themselves are not looked at here; they lie sealed with everything else. A video without metadata gives no
record and says so plainly.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ceasefire.desk.ports import Problem, Reading, Surroundings
from ceasefire.observation.records import Coverage, Observation, Track
from ceasefire.sensors.fmv import records
from ceasefire.sensors.fmv.archive import Archive
from ceasefire.sensors.fmv.flight import Flight
from ceasefire.sensors.fmv.footprint import views
from ceasefire.sensors.fmv.identity import identify
from ceasefire.sensors.fmv.pictures import QUICK, Checked, check
from ceasefire.sensors.fmv.plain_video import PlainVideo, describe
from ceasefire.sensors.fmv.problems import about_file, about_flight, about_pictures
from ceasefire.sensors.fmv.stream import ISO_FILE, OTHER, kind_of
from ceasefire.sensors.fmv.targets import Gatherer


@dataclass(frozen=True, slots=True)
class FmvSensor:
    """The reader of full-motion video: MPEG-TS with MISB KLV, bare KLV, and video without metadata."""

    name: str = "fmv"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        """A transport stream, bare KLV packets, or an MP4/MOV file."""
        kind = kind_of(head)
        return kind != OTHER or (not head and filename.lower().endswith((".ts", ".mpg", ".m2ts", ".mp4")))

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """One pass through the file in bounded memory; damage comes back as problems with the byte where it is."""
        archive = Archive(path)
        flights: dict[int, tuple[Flight, Gatherer]] = {}
        for block in archive.blocks():
            flight, gatherer = flights.setdefault(block.pid, (Flight(block.pid), Gatherer()))
            gatherer.add(block, flight.add(block))
        made = [
            _Made(*_records(archive, flight, gatherer, f"{self.name}/{self.version}", sealed, path, surroundings))
            for flight, gatherer in flights.values()
        ]
        found = [flight for flight, _ in flights.values()]
        still = describe(path) if archive.source.kind == ISO_FILE else None
        seen = check_pictures(path, archive)
        return Reading(
            observations=tuple(o for m in made for o in m.observations),
            coverages=tuple(c for m in made for c in m.coverages),
            tracks=tuple(t for m in made for t in m.tracks),
            problems=(
                *about_file(archive, found, still),
                *about_pictures(seen),
                *(p for m in made for p in m.problems),
            ),
            summary=_summary(path, archive, found, made, still) | _looked(seen),
        )


def check_pictures(path: Path, archive: Archive) -> Checked | None:
    """The pictures decoded once where they are few; None where there are none or more than a few seconds' worth."""
    return check(path, QUICK) if 0 < archive.source.picture_count <= QUICK else None


def _looked(seen: Checked | None) -> dict[str, str | int | float]:
    return {} if seen is None else {"pictures checked": seen.pictures, "pictures damaged": seen.damaged}


@dataclass(frozen=True, slots=True)
class _Made:
    observations: tuple[Observation, ...]
    coverages: tuple[Coverage, ...]
    tracks: tuple[Track, ...]
    problems: tuple[Problem, ...]


def _records(
    archive: Archive,
    flight: Flight,
    gatherer: Gatherer,
    sensor: str,
    sealed: str,
    path: Path,
    surroundings: Surroundings,
) -> tuple[tuple[Observation, ...], tuple[Coverage, ...], tuple[Track, ...], tuple[Problem, ...]]:
    flight.finish()
    who = identify(flight, path, surroundings)
    seen = views(flight.samples) if len(flight.sample_us) else None
    maker = records.Maker(flight=flight, who=who, sealed=sealed, sensor=sensor)
    quality = maker.quality(seen)
    tracks = tuple(maker.tracks(quality))
    coverages: list[Coverage] = []
    if seen is not None:
        coverages += maker.watched(seen)
        coverages += maker.lost(seen)
        coverages += maker.unplaced(seen)
        coverages += maker.pictures_lost(seen, archive)
    observations = tuple(maker.detections(gatherer, quality))
    return observations, tuple(coverages), tracks, tuple(about_flight(flight, gatherer, seen, who, surroundings))


def _summary(
    path: Path, archive: Archive, flights: list[Flight], made: list[_Made], still: PlainVideo | None
) -> dict[str, str | int | float]:
    out: dict[str, str | int | float] = {"file": path.name, "format": archive.source.kind}
    if still is not None:
        out |= {
            "video": f"{still.codec} {still.width}x{still.height}",
            "pictures": still.pictures,
            "seconds": still.seconds,
        }
    for pid, codec in sorted(archive.source.codecs.items()):
        out[f"pictures on PID {pid} ({codec})"] = len(archive.source.pictures(pid))
    if archive.source.stream is not None and archive.source.stream.others:
        out["private streams without KLV"] = ", ".join(f"PID {pid}" for pid in archive.source.stream.others)
    for flight in flights:
        for name, count in sorted(flight.sets.items()):
            out[f"packets of {name} on PID {flight.pid}"] = count
    totals = ("packets", "trusted", "checksum_wrong", "damaged", "without_time", "time_backwards", "gaps")
    out |= {name: sum(flight.counts[name] for flight in flights) for name in totals}
    out["records"] = sum(len(m.observations) + len(m.coverages) + len(m.tracks) for m in made)
    return out
