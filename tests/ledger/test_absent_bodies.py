"""Withheld, destroyed by both, destroyed by one, missing: four different answers, the same from both verifiers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ceasefire.ledger.body import body_path
from ceasefire.ledger.reader import LogFolder
from ceasefire.ledger.standalone_verify import Wrong, check_record
from ceasefire.ledger.verify import verify_record


@pytest.fixture
def centre(tmp_path: Path, two_sides: Callable[[Path], Any]) -> Any:
    return two_sides(tmp_path)


def answer(centre: Any) -> tuple[str, str]:
    record = centre.a.root / "record"
    for side in (centre.a, centre.b):
        if not (record / side.label).exists():
            record.mkdir(exist_ok=True)
            (record / side.label).symlink_to(side.folder)
    first = verify_record(record, allow_recorded=True).first
    try:
        check_record(record, None, True)
    except Wrong as wrong:
        return first.what if first else "", wrong.args[0]
    return first.what if first else "", ""


def say_destroyed(centre: Any, side: Any, index: int) -> None:
    body = LogFolder(centre.a.folder).leaf(index).body
    with centre.open(side) as log:
        log.enter_destruction(
            centre.a.origin, index, body, "a witness asked for it", author=side.officer.public.id, at=centre.now
        )
        log.publish(at=centre.now)
    centre.exchange(side)


def remove_body(centre: Any, index: int) -> None:
    (centre.a.folder / body_path(LogFolder(centre.a.folder).leaf(index).body)).unlink()


def test_missing(centre: Any) -> None:
    remove_body(centre, 3)
    assert answer(centre) == ("body-missing",) * 2


def test_destroyed_by_one_side(centre: Any) -> None:
    say_destroyed(centre, centre.a, 3)
    remove_body(centre, 3)
    assert answer(centre) == ("body-destroyed-by-one-side",) * 2


def test_destroyed_by_both(centre: Any) -> None:
    for side in (centre.a, centre.b):
        say_destroyed(centre, side, 3)
    with centre.open(centre.a) as log:
        log.destroy(3, LogFolder(centre.b.folder))
    assert answer(centre) == ("", "")
    verdict = verify_record(centre.a.root / "record", allow_recorded=True)
    assert verdict.logs[0].bodies["destroyed"] == 1


def test_withheld_and_then_revealed_but_not_shown(centre: Any) -> None:
    with centre.open(centre.a) as log:
        (index,) = log.append([centre.entry(centre.a, 1, withheld=True)])
        log.publish(at=centre.now)
    centre.exchange(centre.a)
    assert answer(centre) == ("", "")
    with centre.open(centre.a) as log:
        log.reveal(index, author=centre.a.officer.public.id, at=centre.now)
        log.publish(at=centre.now)
    centre.exchange(centre.a)
    assert answer(centre) == ("", "")
    remove_body(centre, index)
    assert answer(centre) == ("body-missing",) * 2
