"""What is wrong with a video or its metadata, as the desk's problems: message keys with the place in the file."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ceasefire.desk.ports import Problem, Surroundings
from ceasefire.sensors.fmv.archive import Archive
from ceasefire.sensors.fmv.flight import SECOND, Flight
from ceasefire.sensors.fmv.footprint import Views
from ceasefire.sensors.fmv.identity import Identity
from ceasefire.sensors.fmv.pictures import Checked
from ceasefire.sensors.fmv.plain_video import PlainVideo
from ceasefire.sensors.fmv.records import grossly, jumps
from ceasefire.sensors.fmv.stream import ISO_FILE
from ceasefire.sensors.fmv.targets import Gatherer

_SLIGHT = frozenset({"no-programme-map", "cell-marked-as-part", "unit-without-start", "table-damaged"})


def about_file(archive: Archive, flights: list[Flight], still: PlainVideo | None) -> Iterator[Problem]:
    """Damage to the transport stream with its byte offset, and the plain word when there is no metadata."""
    troubles = archive.troubles
    for trouble in troubles.kept:
        severity = "warning" if trouble.name in _SLIGHT else "error"
        yield Problem(
            severity="warning" if severity == "warning" else "error",
            locator=f"byte {trouble.offset}" + (f", PID {trouble.pid}" if trouble.pid is not None else ""),
            message=f"fmv-{trouble.name}",
            arguments={"bytes": trouble.size},
        )
    for name, count in troubles.counts.items():
        if count > 50:
            yield Problem(
                severity="warning",
                locator="file",
                message="fmv-more-of-the-same",
                arguments={"name": name, "count": count},
            )
    if archive.source.kind == ISO_FILE and still is None:
        yield Problem(severity="error", locator="file", message="fmv-mp4-unreadable")
    elif not sum(flight.counts["packets"] for flight in flights):
        key = "fmv-no-metadata-mp4" if archive.source.kind == ISO_FILE else "fmv-no-metadata"
        yield Problem(severity="warning", locator="file", message=key)


def about_pictures(seen: Checked | None) -> Iterator[Problem]:
    """Pictures that do not decode cleanly, the first fifty with their place."""
    for damage in seen.first if seen else ():
        when = f", {damage.pts_s:.2f} s" if damage.pts_s is not None else ""
        yield Problem(severity="error", locator=f"byte {damage.offset}{when}", message="fmv-picture-damaged")
    if seen and seen.damaged > len(seen.first):
        arguments: dict[str, str | int | float] = {"name": "picture-damaged", "count": seen.damaged}
        yield Problem(severity="warning", locator="file", message="fmv-more-of-the-same", arguments=arguments)


def about_flight(
    flight: Flight, gatherer: Gatherer, seen: Views | None, who: Identity, surroundings: Surroundings
) -> Iterator[Problem]:
    """What a reader of the records must know about one metadata stream."""
    where = f"PID {flight.pid}"
    counts = flight.counts
    for name, severe in (
        ("checksum_wrong", True),
        ("damaged", True),
        ("without_time", False),
        ("time_backwards", False),
        ("gaps", False),
    ):
        if counts[name]:
            arguments = {"count": counts[name], "packets": counts["packets"]}
            yield Problem(
                severity="error" if severe else "warning",
                locator=f"{where}, first at byte {flight.first_wrong}" if severe else where,
                message=f"fmv-{name.replace('_', '-')}",
                arguments=arguments,
            )
    if len(flight.sample_us):
        yield from _about_samples(flight, seen, surroundings, where)
    if who.declared is None and counts["packets"]:
        yield Problem(severity="warning", locator=where, message="fmv-asset-undeclared", arguments={"asset": who.asset})
    for number, key in (
        (gatherer.without_place, "fmv-targets-without-place"),
        (gatherer.out_of_sight, "fmv-targets-out-of-sight"),
        (gatherer.unreadable, "fmv-targets-unreadable"),
        (gatherer.dropped, "fmv-targets-too-many"),
    ):
        if number:
            yield Problem(severity="warning", locator=where, message=key, arguments={"count": number})


def _about_samples(flight: Flight, seen: Views | None, surroundings: Surroundings, where: str) -> Iterator[Problem]:
    late = int((flight.sample_us > surroundings.now.timestamp() * SECOND + 60 * SECOND).sum())
    if late:
        yield Problem(severity="error", locator=where, message="fmv-time-in-future", arguments={"seconds": late})
    if seen is not None and not (seen.how > 0).all():
        without = int((seen.how == 0).sum())
        arguments = {"seconds": without, "of": len(seen.how)}
        yield Problem(severity="warning", locator=where, message="fmv-no-footprint", arguments=arguments)
    if seen is not None and grossly(seen):
        arguments = {"metres": round(float(np.nanmedian(seen.miss_m)))}
        yield Problem(severity="warning", locator=where, message="fmv-geometry-inconsistent", arguments=arguments)
    leaps = jumps(flight)
    if len(leaps):
        yield Problem(severity="warning", locator=where, message="fmv-position-jumps", arguments={"count": len(leaps)})
    zero = int(((flight.samples[13] == 0) & (flight.samples[14] == 0)).sum())
    if zero:
        yield Problem(severity="warning", locator=where, message="fmv-position-zero", arguments={"seconds": zero})
