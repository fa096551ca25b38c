"""One small exercise on disk, shared by the tests that look at its files."""

from pathlib import Path

import pytest

from ceasefire.world.week import Settings, write_week

SMALL = Settings(days=6, seed=5, flights=1, flight_minutes=6.0)


@pytest.fixture(scope="session")
def exercise(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """OUT of six days with one short flight a day; every deliberate flaw is in it."""
    out = tmp_path_factory.mktemp("exercise") / "out"
    write_week(out, SMALL)
    return out
