"""A centre's surroundings for reading in tests, and a short way to read bytes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ceasefire.desk.ports import Asset, KnownPlace, Reading, Sensor, Surroundings

Read = Callable[..., Reading]
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TOWN = KnownPlace(name="Town X", lat=40.0, lon=46.9, radius_m=1000.0)
CAMERA = Asset(name="camera-2", source_kind="camera", side="a", lat=39.98, lon=46.92, watch_radius_m=3000.0)


@pytest.fixture
def surroundings() -> Surroundings:
    """Two parties, one town, one camera, no area of interest, local time of Baku."""
    return Surroundings(
        now=NOW, zone="Asia/Baku", places={TOWN.name: TOWN}, assets={CAMERA.name: CAMERA}, parties=("A", "B")
    )


@pytest.fixture
def read(tmp_path: Path, surroundings: Surroundings) -> Read:
    """read(sensor, bytes or text, name="x.csv", **changes of the surroundings) → Reading."""

    def run(sensor: Sensor, data: bytes | str, name: str = "x.csv", **changes: object) -> Reading:
        path = tmp_path / "sealed"
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return sensor.read(path, "0" * 64, replace(surroundings, filename=name, **changes))

    return run
