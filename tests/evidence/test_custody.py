"""A chain of custody names every hand, and every way in which it does not hold is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ceasefire.evidence.custody import Deed, Step, gaps

NOON = datetime(2021, 1, 30, 12, tzinfo=UTC)


def chain() -> list[Step]:
    captured = Step(sha256="a" * 64, deed=Deed.CAPTURED, by="camera 3", at=NOON, size=10)
    received = Step(
        sha256="a" * 64, deed=Deed.RECEIVED, by="duty", at=NOON + timedelta(hours=1), size=10, before=captured.id
    )
    sealed = Step(sha256="a" * 64, deed=Deed.SEALED, by="node A", at=received.at, size=10, before=received.id)
    member = Step(
        sha256="b" * 64,
        deed=Deed.UNPACKED,
        by="node A",
        at=received.at,
        size=4,
        source="a" * 64,
        before=sealed.id,
    )
    return [captured, received, sealed, member]


def test_a_whole_chain_has_no_gap() -> None:
    assert gaps(chain()) == ()


@pytest.mark.parametrize(
    ("index", "change", "reason"),
    [
        (0, {"before": "cus-x"}, "custody-begins-in-the-middle"),
        (1, {"before": None}, "custody-link-lost"),
        (1, {"at": NOON - timedelta(seconds=1)}, "custody-time-runs-backwards"),
        (2, {"sha256": "c" * 64}, "custody-bytes-changed"),
        (3, {"source": "c" * 64}, "custody-other-archive"),
    ],
)
def test_each_break_is_named(index: int, change: dict, reason: str) -> None:
    steps = chain()
    steps[index] = replace(steps[index], **change)
    assert gaps(steps)[0].reason == reason
    assert gaps(steps)[0].step == steps[index]


def test_bytes_that_were_never_sealed_are_said_so() -> None:
    assert gaps(chain()[:2])[-1].reason == "custody-never-sealed"
