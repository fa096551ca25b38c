"""What the measurements rest on: the walk is legal, its checks see a fault, and progress adds up."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np

from ceasefire.bench.clearance_land import area_error, unbalanced
from ceasefire.bench.clearance_walk import Walk
from ceasefire.clearance.land.balance import books_of
from ceasefire.clearance.land.map import draw
from ceasefire.clearance.land.progress import progress_of
from ceasefire.clearance.land.table import micros


def test_a_walk_adds_up_and_lets_nothing_illegal_through() -> None:
    walk = Walk(7, 20, 800)
    walk.go(illegal_share=0.3)
    books, land = books_of(walk.ledger), draw(walk.ledger)
    assert (walk.done, walk.let_through, unbalanced(books, land)[0]) == (800, 0, 0)
    assert "none" not in walk.refused
    assert {"1", "2", "3", "5", "13", "24"} <= set(walk.refused)
    assert area_error(books, land) < 1e-9


def test_the_checks_would_see_a_millimetre_and_a_lost_row() -> None:
    walk = Walk(7, 20, 400)
    walk.go()
    books, land = books_of(walk.ledger), draw(walk.ledger)
    wrong = land.mm2.copy()
    wrong[-1] += 1
    assert unbalanced(books, replace(land, mm2=wrong))[0] > 0
    ended = land.known_to.copy()
    ended[-1] = land.known_from[-1]
    assert unbalanced(books, replace(land, known_to=ended))[0] > 0
    assert area_error(replace(books, mm2=books.mm2 * 2), land) > 0.1


def test_progress_up_to_a_day_as_known_at_a_moment() -> None:
    chance = np.random.default_rng(5)
    start, morning = date(2026, 3, 1), datetime(2026, 3, 1, tzinfo=UTC)
    rows = [
        (int(parcel), start + timedelta(days=int(day)), morning + timedelta(days=int(late)), int(m))
        for parcel, day, late, m in zip(
            chance.integers(0, 4, 200), chance.integers(0, 30, 200), chance.integers(0, 40, 200),
            chance.integers(-50, 500, 200), strict=True,
        )
    ]  # fmt: skip
    progress = progress_of(
        [one[0] for one in rows], [one[1].toordinal() for one in rows], [micros(one[2]) for one in rows],
        [one[3] for one in rows],
    )  # fmt: skip
    for day in (0, 7, 29):
        for late in (0, 15, 40):
            on, known = start + timedelta(days=day), morning + timedelta(days=late)
            wanted = [sum(m for p, d, k, m in rows if p == parcel and d <= on and k <= known) for parcel in range(4)]
            assert progress.worked(on, known, 4).tolist() == wanted
