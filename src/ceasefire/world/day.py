"""A day (or many) of reports with its truth, in the columns of the fusion data: what benchmarks and tests play with."""

from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from ceasefire.world.percepts import Percepts, as_text, iso, joined, write_table
from ceasefire.world.scene import DAY, Scene, make_scene
from ceasefire.world.sector import demo_sector
from ceasefire.world.senses import acoustic, cameras, complaints, drones, people, satellites
from ceasefire.world.tempers import Roughness
from ceasefire.world.truth import Events

PUBLIC_DAY = 1000
"""Events in one day at scale 1: as many as in the two public fusion days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTruth:
    """The answer to a table of reports: per report its event and kind, and the events themselves.

    `incident_id` and `kind` are in the order of the reports; spurious reports have an id of their own (S…).
    """

    incident_id: list[str]
    kind: list[str]
    events: Events
    reported: "np.ndarray[tuple[int], np.dtype[np.int64]]"

    def tables(self, report_id: list[str]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """Columns of truth.csv and incidents.csv."""
        e = self.events
        incidents = {
            "incident_id": e.id.tolist(), "kind": e.kind.tolist(), "type": e.type.tolist(),
            "lat": [f"{v:.6f}" for v in e.lat], "lon": [f"{v:.6f}" for v in e.lon],
            "time_start": [iso(v) for v in e.start], "time_end": [iso(v) for v in e.end],
            "count": [f"{v:.0f}" for v in e.rounds], "reports": [str(v) for v in self.reported.tolist()],
            "cause": e.cause.tolist(), "side": e.side.tolist(),
        }  # fmt: skip
        return {"report_id": report_id, "incident_id": self.incident_id, "kind": self.kind}, incidents


def perceive(scene: Scene, codes: dict[str, str]) -> Percepts:
    """All that all sources say about a scene, ordered by time."""
    parts = [acoustic.hear(scene), acoustic.locate(scene), people.watch(scene), cameras.record(scene),
             drones.film(scene), satellites.overlook(scene), complaints.complain(scene, codes)]  # fmt: skip
    whole = joined(parts)
    return joined([whole, _out_of_nothing(scene, whole), _twice(scene, whole)])


def _out_of_nothing(scene: Scene, whole: Percepts) -> Percepts:
    """Spurious reports of devices and people: like real ones in form, at any time, in any direction."""
    rng = scene.rng(70)
    able = np.flatnonzero(np.isin(whole.source_kind, ["acoustic", "post", "camera", "patrol"]))
    number = min(int(rng.poisson(scene.temper.spurious * len(able))), len(able))
    fake = whole.take(np.sort(rng.choice(able, number, replace=False)) if number else able[:0])
    lasted = fake.time_end - fake.time_start
    away = scene.start + rng.random(number) * scene.days * DAY - fake.time_start
    away = np.where(fake.source_kind == "patrol", 0.0, np.round(away / 900) * 900)  # habits of rounding are kept
    begins = fake.time_start + away
    return replace(fake, event=np.full(number, -1), time_start=begins, time_end=begins + lasted,
                   bearing_deg=np.round((fake.bearing_deg + rng.uniform(30, 330, number)) % 360, 1))  # fmt: skip


def _twice(scene: Scene, whole: Percepts) -> Percepts:
    """A few people write the same thing down twice, some minutes apart and not quite alike."""
    rng = scene.rng(71)
    share = 0.0 if scene.temper.name == "gaussian" else 0.02
    human = np.isin(whole.source_kind, ["post", "patrol"])
    copy = whole.take(human & (rng.random(len(whole)) < share))
    later = rng.choice([60.0, 120.0, 300.0], len(copy))
    best = np.clip(copy.count_best + rng.integers(-1, 2, len(copy)), copy.count_low, copy.count_high)
    return replace(copy, time_start=copy.time_start + later, time_end=copy.time_end + later, count_best=best)


def truth_of(scene: Scene, reports: Percepts) -> DayTruth:
    """The key to the reports: kept apart from them, always."""
    ids = np.where(reports.event >= 0, np.append(scene.events.id, "")[reports.event], "")
    kinds = np.where(reports.event >= 0, np.append(scene.events.kind, "")[reports.event], "spurious")
    own = [true or f"S{i + 1:06d}" for i, true in enumerate(ids.tolist())]
    reported = np.bincount(reports.event[reports.event >= 0], minlength=len(scene.events))
    return DayTruth(incident_id=own, kind=kinds.tolist(), events=scene.events, reported=reported)


def reports_day(
    seed: int, roughness: Roughness = "rough", scale: float = 1.0, *, days: int = 1, start: datetime | None = None
) -> tuple[dict[str, list[str]], DayTruth]:
    """Reports of `days` days as the columns of reports.csv (text), and their truth. No file is touched.

    At scale 1 a day has about 1,000 events and 2,300 reports (public days: 2,970); `scale` makes days denser, `days`
    makes more of them at the same density (44 days are about 100,000 reports). `start` is a UTC midnight.
    """
    begin = (start or datetime(2021, 1, 30, tzinfo=UTC)).timestamp()
    sector = demo_sector(True)
    scenes = [
        make_scene(seed, begin + day * DAY, sector=sector, roughness=roughness, per_day=PUBLIC_DAY * scale, flights=24)
        for day in range(days)
    ]
    scene = _one_scene(scenes)
    parts, shift = [], 0
    for single in scenes:
        said = perceive(single, {"east": "A", "west": "B"})
        parts.append(replace(said, event=np.where(said.event >= 0, said.event + shift, -1)))
        shift += len(single.events)
    reports = joined(parts)
    return as_text(reports), truth_of(scene, reports)


def _one_scene(scenes: list[Scene]) -> Scene:
    """The events of many days under running ids; the rest is the first day's."""
    if len(scenes) == 1:
        return scenes[0]
    whole = {f.name: np.concatenate([getattr(s.events, f.name) for s in scenes]) for f in fields(Events)}
    whole["id"] = np.array([f"T{i + 1:06d}" for i in range(len(whole["id"]))], dtype=str)
    return replace(scenes[0], events=Events(**whole), days=float(len(scenes)))


def write_day(folder: Path, reports: dict[str, list[str]], truth: DayTruth) -> None:
    """reports.csv, truth.csv and incidents.csv as in the public data, for `ceasefire fuse` and for scoring."""
    folder.mkdir(parents=True, exist_ok=True)
    answer, incidents = truth.tables(reports["report_id"])
    for name, table in (("reports", reports), ("truth", answer), ("incidents", incidents)):
        write_table(folder / f"{name}.csv", table)
