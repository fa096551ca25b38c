"""From samples to records: the track, the ground watched minute by minute, the minutes lost, the detections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np

from ceasefire.observation.records import Coverage, Observation, Origin, Track
from ceasefire.sensors.common import clock_flags, true_time
from ceasefire.sensors.fmv import look
from ceasefire.sensors.fmv.archive import Archive
from ceasefire.sensors.fmv.flight import GAP_S, SECOND, Flight, Gap
from ceasefire.sensors.fmv.footprint import Views, joined
from ceasefire.sensors.fmv.identity import Identity
from ceasefire.sensors.fmv.klv import times
from ceasefire.sensors.fmv.targets import Detection, Gatherer
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Footprint, PlaceArea, Spot
from ceasefire.vocabulary.terms import Lost, Means, SourceKind, What

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = 60 * SECOND
_TRACK_BREAK_S = 600
_FASTEST_M_S = 350.0
_GROSS_SHARE = 0.2
_TIME_SIGMA_S = 0.5
_PICTURE_GAP_S, _PICTURE_INTERVALS = 2.0, 5.0
_WORDS = {1: "corners stated", 2: "corners stated as offsets", 3: "corners worked out from angles"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """Makes the records of one metadata stream."""

    flight: Flight
    who: Identity
    sealed: str
    sensor: str

    def moment(self, us: int) -> datetime:
        """UTC of a sample, corrected by the asset's declared clock offset."""
        return true_time(_EPOCH + timedelta(microseconds=int(us)), self.who.declared)

    def span(self, start_us: int, end_us: int) -> Span:
        declared = self.who.declared
        sigma = declared.time_sigma_s if declared and declared.time_sigma_s is not None else _TIME_SIGMA_S
        clock = "utc" if self.flight.clocks == {times.POSIX} else "misp"
        return Span(start=self.moment(start_us), end=self.moment(end_us), sigma_s=sigma, clock=clock)

    def origin(self, where: str) -> Origin:
        return Origin(sealed=self.sealed, sensor=self.sensor, locator=f"PID {self.flight.pid}, {where}")

    def quality(self, seen: Views | None) -> tuple[str, ...]:
        """What tempers everything of this stream."""
        flags = list(clock_flags(self.who.declared))
        if times.MISP in self.flight.clocks:
            flags.append("leap-seconds-from-table")
        if self.flight.counts["checksum_wrong"]:
            flags.append("checksum-bad")
        if seen is not None and grossly(seen):
            flags.append("geometry-inconsistent")
        if len(jumps(self.flight)):
            flags.append("gnss-degraded")
        return tuple(flags)

    def tracks(self, quality: tuple[str, ...]) -> Iterator[Track]:
        """The platform once a second; a new track after ten minutes without a position."""
        v, us = self.flight.samples, self.flight.sample_us
        if not len(us):
            return
        rows = placed(self.flight)
        breaks = np.flatnonzero(np.diff(us[rows]) > _TRACK_BREAK_S * SECOND) + 1
        for part in np.split(rows, breaks):
            if len(part):
                alt = np.nan_to_num(np.where(np.isfinite(v[15]), v[15], np.where(np.isfinite(v[75]), v[75], v[104])))
                yield Track(
                    origin=self.origin(f"{len(part)} positions"),
                    asset=self.who.asset,
                    side=self.who.side,
                    start=self.moment(us[part[0]]),
                    seconds=tuple(np.round((us[part] - us[part[0]]) / SECOND, 3).tolist()),
                    lat=tuple(np.round(v[13][part], 7).tolist()),
                    lon=tuple(np.round(v[14][part], 7).tolist()),
                    alt_m=tuple(np.round(alt[part], 1).tolist()),
                    clock="utc" if self.flight.clocks == {times.POSIX} else "misp",
                    quality=quality,
                    extra=dict(self.who.told),
                )

    def watched(self, seen: Views) -> Iterator[Coverage]:
        """The ground shown in each minute, in pieces without a gap; `share` is the part of a piece's seconds that
        showed any.
        """
        us = self.flight.sample_us
        shown = np.flatnonzero(seen.how > 0)
        apart = np.diff(us[shown]) > (self.flight.longest_step_s + 1) * SECOND
        for rows in np.split(shown, np.flatnonzero(apart | (np.diff(us[shown] // _MINUTE) > 0)) + 1):
            if len(rows):
                start, end = int(us[rows[0]]), int(us[rows[-1]])
                share = min(1.0, len(rows) / ((end - start) / SECOND + 1))
                words = ", ".join(_WORDS[how] for how in sorted(set(seen.how[rows].tolist())))
                for ring in joined(seen.corners[rows]):
                    yield self._coverage(Footprint(ring=ring), start, end, words, share=share)

    def _coverage(
        self, area: Footprint | PlaceArea, start: int, end: int, text: str, share: float = 1.0, lost: Lost | None = None
    ) -> Coverage:
        return Coverage(
            origin=self.origin(f"{self.moment(start):%H:%M:%S}"),
            asset=self.who.asset,
            side=self.who.side,
            source_kind=SourceKind.UAV,
            area=area,
            when=self.span(start, end),
            watched=lost is None,
            share=round(share, 3),
            lost=lost,
            text=text,
        )

    def lost(self, seen: Views) -> Iterator[Coverage]:
        """Each gap in the metadata, over the ground last shown before it."""
        for gap in self.flight.gaps:
            area = self._last_area(seen, gap.start_us)
            if area is not None:
                yield self._coverage(area, gap.start_us, gap.end_us, _gap_words(gap), lost=self._reason(gap))

    def unplaced(self, seen: Views) -> Iterator[Coverage]:
        """Times at which metadata went on without a position of the platform, over the ground last shown before."""
        us, rows = self.flight.sample_us, placed(self.flight)
        without = np.setdiff1d(np.flatnonzero(seen.how == 0), rows)
        if not len(rows) or not len(without):
            return
        for run in np.split(without, np.flatnonzero(np.diff(without) > 1) + 1):
            start, end = int(us[max(run[0] - 1, 0)]), int(us[min(run[-1] + 1, len(us) - 1)])
            area = self._last_area(seen, start)
            if end - start > GAP_S * SECOND and area is not None:
                words = f"no position of the platform for {(end - start) / SECOND:.1f} s"
                yield self._coverage(area, start, end, words, lost=Lost.JAMMING)

    def _reason(self, gap: Gap) -> Lost:
        """Jamming where positions leapt within a minute of the gap, else an outage."""
        near = np.abs(jumps(self.flight) - gap.start_us) < _MINUTE
        return Lost.JAMMING if near.any() else Lost.OUTAGE

    def _last_area(self, seen: Views, us: int) -> Footprint | PlaceArea | None:
        rows = np.flatnonzero((self.flight.sample_us <= us) & (seen.how > 0))
        if len(rows):
            rings = joined(seen.corners[rows[-1:]])
            return Footprint(ring=rings[0]) if rings else None
        rows = placed(self.flight)
        if not len(rows):
            return None
        last = rows[np.searchsorted(self.flight.sample_us[rows], us, "right") - 1]
        lat, lon = (float(self.flight.samples[tag][last]) for tag in (13, 14))
        return PlaceArea(lat=lat, lon=lon, radius_m=5000.0, name="around the platform")

    def pictures_lost(self, seen: Views, archive: Archive) -> Iterator[Coverage]:
        """Gaps between pictures, put on the wall clock through metadata that share the stream's clock."""
        pts = self.flight.sample_pts
        tied = np.isfinite(pts)
        if tied.sum() < 2:
            return
        order = np.argsort(pts[tied])
        clock, us = pts[tied][order], self.flight.sample_us[tied][order]
        for pid in archive.source.codecs:
            shown = np.sort(archive.source.pictures(pid))
            steps = np.diff(shown)
            limit = max(_PICTURE_GAP_S, _PICTURE_INTERVALS * float(np.median(steps))) if len(steps) else np.inf
            for i in np.flatnonzero(steps > limit)[:200]:
                start, end = (int(x) for x in np.interp(shown[i : i + 2], clock, us))
                area = self._last_area(seen, start)
                if area is not None and end > start:
                    words = f"no picture for {steps[i]:.1f} s on PID {pid}"
                    yield self._coverage(area, start, end, words, lost=Lost.OUTAGE)

    def detections(self, gatherer: Gatherer, quality: tuple[str, ...]) -> Iterator[Observation]:
        """One observation a target number, a minute long at most."""
        for detection in gatherer.done:
            lat, lon, sigma = detection.place()
            yield Observation(
                origin=self.origin(f"pts {detection.pts_s:.2f}, target {detection.number}"),
                asset=self.who.asset,
                side=self.who.side,
                source_kind=SourceKind.UAV,
                means=Means.DETECTED,
                what=What.PRESENCE if detection.status == 3 else What.MOVEMENT,
                when=self.span(detection.first_us, detection.last_us),
                place=Spot(lat=lat, lon=lon, semi_major_m=round(sigma, 2), semi_minor_m=round(sigma, 2)),
                count=Count.exactly(1),
                text="",
                quality=(*quality, *(() if detection.stated else ("doubt-from-budget",))),
                extra=_detection_words(detection),
            )


def _detection_words(detection: Detection) -> dict[str, str]:
    out = {"target": str(detection.number), "reports": str(detection.reports)}
    return out | ({"confidence_percent": str(detection.confidence)} if detection.confidence >= 0 else {})


def _gap_words(gap: Gap) -> str:
    seconds = (gap.end_us - gap.start_us) / SECOND
    wrong = f", {gap.wrong} damaged packets in it" if gap.wrong else ""
    return f"no usable metadata for {seconds:.1f} s{wrong}"


def placed(flight: Flight) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Samples with a position on the globe that is not 0/0."""
    lat, lon = flight.samples[13], flight.samples[14]
    return np.flatnonzero((np.abs(lat) <= 90) & (np.abs(lon) <= 180) & ~((lat == 0) & (lon == 0)))


def jumps(flight: Flight) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Times (UTC microseconds) at which the platform would have flown faster than 350 m/s."""
    rows = placed(flight)
    if len(rows) < 2:
        return np.zeros(0, dtype=np.int64)
    lat, lon, us = flight.samples[13][rows], flight.samples[14][rows], flight.sample_us[rows]
    metres = look.distance_m(lat[:-1], lon[:-1], lat[1:], lon[1:])
    fast = metres > _FASTEST_M_S * np.maximum(np.diff(us) / SECOND, 0.5)
    out: np.ndarray[tuple[int], np.dtype[np.int64]] = us[1:][fast]
    return out


def grossly(seen: Views) -> bool:
    """Whether stated frame centres disagree with the angles in more than a fifth of the samples that have both."""
    both = np.isfinite(seen.miss_m)
    return bool(both.sum() >= 5 and seen.gross[both].mean() > _GROSS_SHARE)
