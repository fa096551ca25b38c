"""A simulated week on disk: the same bytes again, read by the real sensors, and nothing of the truth in it."""

import csv
import hashlib
import json
from collections import Counter
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from ceasefire.desk.ports import Asset, KnownPlace, Reading, Sensor, Surroundings
from ceasefire.sensors.detections import Detections
from ceasefire.sensors.firms import Firms
from ceasefire.sensors.fmv.sensor import FmvSensor
from ceasefire.sensors.forms import Forms
from ceasefire.sensors.reports_table import ReportsTable
from ceasefire.sensors.subtitles import SubtitleTrack
from ceasefire.sensors.violations import ViolationTable
from ceasefire.vocabulary.place import Bearing, PlaceArea, Sector
from ceasefire.vocabulary.plain import from_plain
from ceasefire.vocabulary.terms import Lost, What
from ceasefire.world.key import place_of, read_key
from ceasefire.world.plane import bearing_and_range
from ceasefire.world.truth import CAUSES, TYPES
from ceasefire.world.week import Settings, write_week

SENSORS: tuple[Sensor, ...] = (
    Detections(), SubtitleTrack(), Firms(), FmvSensor(), Forms(), ReportsTable(), ViolationTable(),
)  # fmt: skip


def tree(out: Path) -> dict[str, str]:
    return {str(p.relative_to(out)): hashlib.sha256(p.read_bytes()).hexdigest() for p in out.rglob("*") if p.is_file()}


@cache
def readings(out: Path) -> dict[tuple[str, str], Reading | None]:
    """What the real sensors make of every file: (day, file) → reading, None where no sensor wants it."""
    text = {
        name: (out / "centre" / f"{name}.json").read_text(encoding="utf-8") for name in ("assets", "places", "sector")
    }
    assets = [from_plain(Asset, a) for a in json.loads(text["assets"])]
    places = [from_plain(KnownPlace, p) for p in json.loads(text["places"])]
    sector = json.loads(text["sector"])
    found: dict[tuple[str, str], Reading | None] = {}
    for day in sorted((out / "days").iterdir()):
        here = Surroundings(
            now=datetime.fromisoformat(f"{day.name}T19:30:00+04:00"), zone=sector["zone"],
            parties=tuple(sector["parties"]), area=tuple(sector["area"]),
            assets={a.name: a for a in assets}, places={p.name: p for p in places},
        )  # fmt: skip
        for path in sorted(day.iterdir()):
            data = path.read_bytes()
            sensor = next((s for s in SENSORS if s.recognises(data[:65536], path.name)), None)
            found[day.name, path.name] = sensor and sensor.read(path, hashlib.sha256(data).hexdigest(), here)
    return found


def rows(out: Path, day: str, name: str) -> list[dict[str, str]]:
    with (out / "truth" / day / f"{name}.csv").open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source))


def test_same_settings_same_bytes_and_another_seed_others(tmp_path: Path) -> None:
    for name, seed in (("a", 9), ("b", 9), ("c", 10)):
        write_week(tmp_path / name, Settings(days=2, seed=seed, flights=1, flight_minutes=2.0))
    assert tree(tmp_path / "a") == tree(tmp_path / "b")
    assert tree(tmp_path / "a") != tree(tmp_path / "c")


def test_a_longer_exercise_begins_with_the_shorter_one(tmp_path: Path, exercise: Path) -> None:
    write_week(tmp_path / "one", Settings(days=1, seed=5, flights=1, flight_minutes=6.0))
    first = sorted((exercise / "days").iterdir())[0]
    assert tree(tmp_path / "one" / "days" / first.name) == tree(first)


def test_every_kind_of_file_is_there(exercise: Path) -> None:
    names = " ".join(name for _, name in readings(exercise))
    for part in ("flight_", "firms_viirs", "firms_modis", "posts.csv", "cameras.csv", "acoustic.csv", "sorties.csv",
                 "complaint_", "patrol_", "post_log_", "camera_watch_", "notice_", "answer_", ".SRT"):  # fmt: skip
        assert part in names, part


def test_every_file_reads_without_an_error_but_those_meant_to_fail(exercise: Path) -> None:
    notes = {(day.name, row["file"]): row["note"] for day in (exercise / "truth").iterdir() if day.is_dir()
             for row in rows(exercise, day.name, "files")}  # fmt: skip
    troubled = {
        where: [p.message for p in reading.problems if p.severity == "error"] if reading else ["nobody reads it"]
        for where, reading in readings(exercise).items()
    }
    meant = {where for where, note in notes.items() if note and "again" not in note}
    bad = {where for where, errors in troubled.items() if set(errors) - {"fmv-checksum-wrong"}}
    assert bad == meant, {where: troubled[where] for where in bad ^ meant}
    assert len(meant) == 5


def test_every_record_of_the_key_is_read_by_a_sensor(exercise: Path) -> None:
    for day in sorted((exercise / "days").iterdir()):
        for row in rows(exercise, day.name, "records"):
            reading = readings(exercise)[day.name, row["file"]]
            assert reading is not None
            places = {place_of(r.origin.locator) for r in (*reading.observations, *reading.allegations)}
            assert row["locator"] in places, row


def test_every_record_read_is_in_the_key_but_obstruction(exercise: Path) -> None:
    for day in sorted((exercise / "days").iterdir()):
        known = {(row["file"], row["locator"]) for row in rows(exercise, day.name, "records")}
        for (on, name), reading in readings(exercise).items():
            if (
                on != day.name
                or reading is None
                or name in ("acoustic_resent.csv",)
                or "broke" in note(exercise, on, name)
            ):
                continue
            for record in (*reading.observations, *reading.allegations):
                if record.what != "obstruction":
                    assert (name, place_of(record.origin.locator)) in known


def note(out: Path, day: str, name: str) -> str:
    return next(row["note"] for row in rows(out, day, "files") if row["file"] == name)


def test_records_are_of_the_order_of_the_field(exercise: Path) -> None:
    read = [reading for reading in readings(exercise).values() if reading]
    observations = [o for reading in read for o in reading.observations]
    allegations = [a for reading in read for a in reading.allegations]
    assert 50 <= len(observations) / 6 <= 160
    assert 5 <= len(allegations) / 6 <= 40
    kinds = Counter(o.source_kind.value for o in observations)
    assert set(kinds) >= {"acoustic", "post", "camera", "satellite", "patrol"}
    assert all(a.answer_due is not None and a.text for a in allegations)


def test_complaints_come_in_the_parties_own_languages_and_scripts(exercise: Path) -> None:
    said = {a.language: a.text for reading in readings(exercise).values() if reading for a in reading.allegations}
    assert set(said) == {"az", "hy", "ru"}
    assert any("Ա" <= sign <= "֏" for sign in said["hy"])
    assert any("А" <= sign <= "я" for sign in said["ru"])
    assert "ə" in said["az"]


def test_blind_hours_are_told_and_why(exercise: Path) -> None:
    lost = {c.lost for reading in readings(exercise).values() if reading for c in reading.coverages if not c.watched}
    assert {Lost.NIGHT, Lost.OUTAGE} <= lost


def test_drones_look_where_they_say(exercise: Path) -> None:
    """The reader works the frame centre out from pose and angles and finds it where the metadata says."""
    flights = [r for (_, name), r in readings(exercise).items() if name.startswith("flight_") and r]
    assert len(flights) == 6
    for reading in flights:
        assert reading.tracks
        assert sum(c.watched for c in reading.coverages) >= 3
        assert not any(p.message in ("fmv-geometry-inconsistent", "fmv-asset-undeclared") for p in reading.problems)


def test_nothing_of_the_truth_leaks(exercise: Path) -> None:
    """No event id, no cause, no side of origin in anything the centre sees."""
    words = [cause.name.encode() for cause in CAUSES if cause.name not in {*What, *TYPES}]
    words += [b"event_id", b"spurious", b"other_event", b"at_side"]
    words += [f"{day.name}/{n}\n".encode() for day in (exercise / "days").iterdir() for n in (1, 2)]
    for folder in ("days", "centre"):
        for path in (exercise / folder).rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert not [word for word in words if word in data], path


def test_the_key_hashes_what_was_handed_over(exercise: Path) -> None:
    for day in (exercise / "days").iterdir():
        told = {row["file"]: row["sha256"] for row in rows(exercise, day.name, "files")}
        assert told == tree(day)


def test_a_file_handed_in_twice_is_the_same_bytes(exercise: Path) -> None:
    again = next((exercise / "days").rglob("acoustic_resent.csv"))
    others = [p.read_bytes() for p in (exercise / "days").rglob("acoustic.csv")]
    assert others.count(again.read_bytes()) == 1


def test_late_letters_are_tied_to_the_day_before_and_come_once(exercise: Path) -> None:
    key = read_key(exercise / "truth")
    assert {event for event in key.records.values() if event} <= set(key.events)
    late = [(day.name, row) for day in sorted((exercise / "truth").iterdir()) if day.is_dir()
            for row in rows(exercise, day.name, "records") if row["kind"] == "late"]  # fmt: skip
    assert late
    for day, row in late:
        assert row["event_id"].split("/")[0] == (date.fromisoformat(day) - timedelta(days=1)).isoformat()
    said = [(a.channel, a.when.start, a.text) for r in readings(exercise).values() if r for a in r.allegations]
    assert len(said) == len(set(said))


def test_a_quiet_day_without_flights_is_a_day_too(tmp_path: Path) -> None:
    assert write_week(tmp_path / "o", Settings(days=1, seed=4, scale=0.01, flights=0)) == ["2021-01-30"]
    assert {reading and len(reading.problems) for reading in readings(tmp_path / "o").values()} == {0}


@pytest.mark.slow
def test_a_dense_day_has_the_rows_the_benchmark_asks_for(tmp_path: Path) -> None:
    write_week(tmp_path / "o", Settings(days=1, scale=14.5, flights=2, flight_minutes=2.0, machine_detections=5000))
    day = next((tmp_path / "o" / "days").iterdir())
    with (day / "detections.csv").open(encoding="utf-8") as source:
        assert 4000 <= sum(1 for _ in source) - 1 <= 5000
    assert 1100 <= len(rows(tmp_path / "o", day.name, "records")) <= 1900


def test_records_point_at_their_events(exercise: Path) -> None:
    """What the sensors read is about where and when the truth was: nothing got turned round on the way into a file."""
    key = read_key(exercise / "truth")
    turned, off, late, apart = [], [], [], []
    for reading in readings(exercise).values():
        for record in (*reading.observations, *reading.allegations) if reading else ():
            event = key.events.get(key.records.get((record.origin.sealed, place_of(record.origin.locator)), ""))
            if event is None:
                continue
            place, there = record.place, (np.array([event.lat]), np.array([event.lon]))
            late.append((record.when.start - event.start).total_seconds() / 60)
            if isinstance(place, Sector | Bearing):
                azimuth, metres = bearing_and_range(np.array([place.lat]), np.array([place.lon]), *there)
                turned.append(abs((place.bearing_deg - azimuth[0] + 180) % 360 - 180))
                if isinstance(place, Sector):
                    fits = 0.6 * place.range_min_m <= metres[0] <= 1.7 * place.range_max_m <= 5 * metres[0] + 3000
                    off.append((record.origin.sensor.split("/")[0], fits))
            elif isinstance(place, PlaceArea):
                _, metres = bearing_and_range(np.array([place.lat]), np.array([place.lon]), *there)
                apart.append(metres[0] / place.radius_m)
    assert len(turned) > 150
    assert np.quantile(turned, 0.9) < 30
    for sensor in ("violation-table", "forms"):
        assert np.mean([fits for name, fits in off if name == sensor]) > 0.8, sensor
    assert np.median(apart) < 1
    assert np.quantile(np.abs(late), 0.85) < 90


def test_a_complaint_names_the_other_party_whoever_it_was(exercise: Path) -> None:
    said = [(a.party, a.against) for r in readings(exercise).values() if r for a in r.allegations]
    assert {party for party, _ in said} == {"AZ", "AM"}
    assert set(said) == {("AZ", "AM"), ("AM", "AZ")}


def test_replies_come_to_letters_of_the_other_party(exercise: Path) -> None:
    """Answers name a letter that was sent before them; some come late; a withdrawal is the sender's own."""
    letters = {a.reference: a for r in readings(exercise).values() if r for a in r.allegations}
    replies = [n for r in readings(exercise).values() if r for n in r.notices if n.kind in ("answer", "withdrawal")]
    assert len(replies) > len({a.reference for a in letters.values()}) * 0.4
    for reply in replies:
        letter = letters[reply.about]
        assert (reply.party == letter.party) == (reply.kind == "withdrawal")
        assert reply.given_at > letter.received_at
    waits = [(n.given_at - letters[n.about].received_at).total_seconds() / 3600 for n in replies]
    assert min(waits) < 12
    assert max(waits) > 24
