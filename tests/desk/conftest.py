"""A small centre of an exercise, founded afresh for each test, with a clock that the test moves."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.found_centre import Founding
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.wiring import constitution_of, found_centre, seeded

START = datetime(2021, 1, 30, 6, tzinfo=UTC)


class Watch:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **length: float) -> datetime:
        self.now += timedelta(**length)
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
    return constitution_of({"centre": "Exercise", "exercise": True}, delegations, "nk-2020-11-09")


FOUNDINGS = (
    Founding(side="a", name="Delegation A", origin="a.example/log", posts=("duty", "head", "analyst")),
    Founding(side="b", name="Delegation B", origin="b.example/log", posts=("duty", "head", "analyst")),
)


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[CentreFolder]:
    with found_centre(tmp_path / "centre", FOUNDINGS, agree, randomness=seeded("test"), at=START) as opened:
        yield opened
