"""The benchmark says what it measured: right values, corrupted packets, whole archives; speed is shown and not judged
here.
"""

from datetime import UTC, datetime
from pathlib import Path

from ceasefire.bench import klv
from ceasefire.desk.ports import Surroundings
from ceasefire.sensors.fmv.sensor import FmvSensor
from ceasefire.sensors.fmv.write import write_archive


def test_what_must_be_right_is_right(shared_data: Path) -> None:
    said: list[str] = []
    result = klv.run(said.append, data=str(shared_data), quick=True)
    figures = {figure["name"]: figure for figure in result["figures"]}
    assert figures["scalar tags equal to KWIVER's decode"]["value"] == "97/97"
    assert figures["corrupted packets accepted, of 277: ceasefire"]["value"] == 0
    assert figures["archive: packets right, of those written"]["met"] is True
    assert figures["osh_sample-stream.ts: ceasefire"]["value"] > 0
    assert said


def test_without_the_data_it_says_so(tmp_path: Path) -> None:
    result = klv.run(lambda line: None, data=str(tmp_path), quick=True)
    assert any("is absent" in note for note in result["notes"])
    assert all(figure["name"].startswith("archive") for figure in result["figures"])


def test_the_made_up_flight_agrees_with_itself(tmp_path: Path) -> None:
    write_archive(tmp_path / "flight.ts", chunks=klv.flight(0.1))
    reading = FmvSensor().read(tmp_path / "flight.ts", "ab" * 32, Surroundings(now=datetime(2026, 1, 1, tzinfo=UTC)))
    assert [problem.message for problem in reading.problems] == ["fmv-asset-undeclared"]
    assert len(reading.tracks[0].seconds) == 360
    assert sum((c.when.end - c.when.start).total_seconds() for c in reading.coverages) > 340
