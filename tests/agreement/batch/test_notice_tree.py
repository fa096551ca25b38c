"""The tree of notices leaves out only what surely does not cover, and knows what was not known yet."""

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from ceasefire.agreement.batch.columns import NO_MOMENT, Events, Words, microseconds, of_columns
from ceasefire.agreement.batch.notice_book import NoticeBook
from ceasefire.agreement.batch.notice_tree import SURE_IN, pairs_of, tree_of
from ceasefire.agreement.facts import AdvanceNotice
from ceasefire.agreement.where import notice_disc
from ceasefire.geometry.inside import inside

START = datetime(2024, 3, 1, tzinfo=UTC)


def notices(rng: np.random.Generator, count: int) -> list[AdvanceNotice]:
    made = []
    for _ in range(count):
        start = START + timedelta(hours=float(rng.integers(0, 240)))
        made.append(
            AdvanceNotice(
                kind="works",
                given_at=start - timedelta(hours=3),
                start=start,
                end=start + timedelta(hours=float(rng.integers(0, 30))),
                lat=48 + rng.normal(0, 0.1),
                lon=38 + rng.normal(0, 0.1),
                radius_m=float(rng.choice([50, 500, 5000])),
                known_from=None if rng.random() < 0.6 else start - timedelta(hours=float(rng.integers(-60, 60))),
            )
        )
    return made


def events(rng: np.random.Generator, n: int) -> Events:
    start = microseconds(START) + rng.integers(0, 260, n) * 3_600_000_000
    start = np.where(rng.random(n) < 0.05, NO_MOMENT, start)
    length = rng.choice([0, 1, 7_200_000_000], n)
    known = np.where(rng.random(n) < 0.2, NO_MOMENT, microseconds(START) + rng.integers(0, 300, n) * 3_600_000_000)
    return of_columns(
        Words(acts=(("works",),)),
        n,
        start=start,
        end=np.where(start == NO_MOMENT, NO_MOMENT, start + length),
        lon=np.where(rng.random(n) < 0.05, np.nan, 38 + rng.normal(0, 0.1, n)),
        lat=48 + rng.normal(0, 0.1, n),
        sigma=rng.choice([0.0, 40.0, 800.0, 9000.0], n),
        known_at=known,
    )


@pytest.mark.parametrize("count", [1, 3, 17, 300])
def test_what_the_tree_leaves_out_does_not_cover(count: int) -> None:
    rng = np.random.default_rng(count)
    listed, asked = notices(rng, count), events(rng, 150)
    tree = tree_of(listed)
    pairs = pairs_of(tree, asked, np.arange(150))
    kept = 0
    for row in range(150):
        facts = asked.facts(row)
        here = slice(pairs.first[row], pairs.first[row + 1])
        found = dict(zip(tree.number[pairs.notice[here]].tolist(), pairs.sure[here].tolist(), strict=True))
        assert list(found) == sorted(found)
        kept += len(found)
        for k, notice in enumerate(listed):
            known = facts.known_at is None or notice.known_from is None or notice.known_from <= facts.known_at
            apart = facts.time is not None and (facts.time.end < notice.start or facts.time.start > notice.end)
            if not known or apart:
                assert k not in found
                continue
            chance = None if facts.place is None else inside(notice_disc(notice), facts.place)
            if k not in found:
                assert chance == 0.0
            elif found[k] == SURE_IN:
                assert chance == 1.0
    assert count < 10 or kept > 3 * count


def test_the_first_three_are_those_known_then() -> None:
    rng = np.random.default_rng(5)
    listed, asked = notices(rng, 40), events(rng, 100)
    noticed = NoticeBook(listed).at_hand("works", asked, np.arange(100))
    for row in range(100):
        at = asked.facts(row).known_at
        known = [k for k, one in enumerate(listed) if at is None or one.known_from is None or one.known_from <= at]
        assert int(noticed.known[row]) == len(known)
        assert [k for k in noticed.first[row].tolist() if k >= 0] == known[:3]
