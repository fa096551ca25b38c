"""The tables of a period's report: what is small is withheld, and cannot be worked out from what is left."""

import csv
import json
from functools import cache
from io import StringIO
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.clearance.periods.people import people_table
from ceasefire.clearance.periods.release import Class, Kind, LandMove, release_table
from ceasefire.clearance.tiers import Tier
from ceasefire.exporters.period import land_csv, land_json, land_table, people_csv, people_json, withheld

MOVES = st.lists(
    st.builds(
        LandMove, area=st.sampled_from("AB"), land=st.sampled_from(Class), kind=st.sampled_from(Kind),
        m2=st.floats(0, 1e6), areas=st.integers(0, 12),
    ),
    min_size=1, max_size=10,
)  # fmt: skip
SMALL = st.integers(0, 5)


@given(MOVES)
def test_no_small_count_and_no_lone_gap_is_shown(moves: list[LandMove]) -> None:
    rows = release_table(moves)
    for told in land_table(rows, Tier.PUBLIC):
        counts = [value for name, value in told.items() if name.endswith("_areas")]
        assert all(one is None or one == 0 or abs(one) >= 5 for one in counts)
        assert sum(one is None for one in counts) != 1
        for name in told:
            if name.endswith("_areas"):
                assert (told[name] is None) == (told[name.replace("_areas", "_m2")] is None)


@settings(max_examples=12, deadline=None)
@given(SMALL, SMALL, SMALL, SMALL, SMALL)
def test_a_reader_who_knows_the_balance_cannot_work_a_small_count_out(
    start: int, new: int, confirmed: int, cancelled: int, cha: int
) -> None:
    """Tried by brute force: for every small count withheld there is another table with the same shown cells."""
    moves = [("SHA", Kind.START, start), ("SHA", Kind.NEW, new), ("SHA", Kind.CONFIRMED, confirmed),
             ("SHA", Kind.CANCELLED, cancelled), ("CHA", Kind.START, cha)]  # fmt: skip
    rows = release_table(LandMove(area="A", land=Class(c), kind=k, m2=float(n), areas=n) for c, k, n in moves)
    if any(row.remaining_areas < 0 for row in rows):
        return
    shown = land_table(rows, Tier.PUBLIC)
    truth = {(row.land, kind.value): row.areas[kind] for row in rows for kind in Kind}
    possible = [told for told in _tables() if _fits(told, shown)]
    for key, count in truth.items():
        if 0 < count < 5:
            assert len({told[key] for told in possible}) > 1, (key, shown)


@cache
def _tables() -> list[dict[Any, int]]:
    """Every table of these five moves with counts up to 6 that leaves nothing below nought."""
    found = []
    for start, new, confirmed, cancelled, cha in product(range(7), repeat=5):
        if start + new - confirmed - cancelled >= 0:
            found.append(_told(start, new, confirmed, cancelled, cha))
    return found


def _told(start: int, new: int, confirmed: int, cancelled: int, cha: int) -> dict[Any, int]:
    told = {(land, kind.value): 0 for land in Class for kind in Kind}
    told |= {(Class.SHA, "start"): start, (Class.SHA, "new"): new, (Class.SHA, "confirmed"): confirmed}
    told |= {(Class.SHA, "cancelled"): cancelled, (Class.CHA, "start"): cha, (Class.CHA, "confirmed"): confirmed}
    left = {(Class.SHA, "remaining"): start + new - confirmed - cancelled, (Class.CHA, "remaining"): cha + confirmed}
    return told | left


def _fits(told: dict[Any, int], shown: list[dict[str, Any]]) -> bool:
    return all(
        one[f"{name}_areas"] is None or one[f"{name}_areas"] == told[Class(one["class"]), name]
        for one in shown
        for name in (*(kind.value for kind in Kind), "remaining")
    )


def test_the_parties_see_every_count_and_files_say_the_same() -> None:
    rows = release_table([LandMove(area="A", land=Class.SHA, kind=Kind.NEW, m2=12.5, areas=1)])
    (told,) = land_table(rows, Tier.PARTIES)
    assert (told["new_areas"], told["new_m2"], told["remaining_areas"]) == (1, 12.5, 1)
    (line,) = csv.DictReader(StringIO(land_csv(rows, Tier.PARTIES).decode()))
    assert {name: str(value) for name, value in told.items()} == line
    assert json.loads(land_json(rows, Tier.PUBLIC))["land"][0]["new_areas"] is None
    assert land_json(rows, Tier.PUBLIC) == land_json(rows, Tier.PUBLIC)


def test_a_second_count_is_withheld_with_the_smallest_beside_it() -> None:
    row = {"start": 9, "new": 3, "confirmed": 0, "cancelled": 6, "reduced": 0, "cleared": 0, "remaining": 6}
    hidden = withheld({("A", Class.SHA): row})
    assert {name for _, name in hidden} == {"new", "cancelled"}


def test_people_are_written_with_their_gaps() -> None:
    table = people_table("casualties", [("18-45", "female")] * 7 + [("46+", "male")] * 2 + [("18-45", "male")] * 9)
    lines = list(csv.reader(StringIO(people_csv(table).decode())))
    assert lines[0][0] == "casualties"
    assert [len(one) for one in lines] == [5] * 7
    told = json.loads(people_json(table))
    assert told["rows"]["46+"][1] is None
    written = {name: ["" if one is None else str(one) for one in row] for name, row in told["rows"].items()}
    assert written == {name: cells for name, *cells in lines[1:]}
