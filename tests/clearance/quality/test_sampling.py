"""Every sampling plan of the computed table, and what each severity must be beside the others."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.clearance.quality.sampling import AQLS, LETTERS, LEVELS, LOT_ENDS, Severity, letter_for, plan_for
from ceasefire.vocabulary.refusal import Refusal

lots = st.integers(2, 2_000_000)
levels = st.sampled_from(LEVELS)
aqls = st.sampled_from(AQLS)


def test_all_plans_of_the_table(shared_data: Path) -> None:
    table = shared_data / "mineaction" / "sampling_plans" / "single_plans_8190.csv"
    wrong, rows = [], 0
    with table.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            rows += 1
            first, last = ends(row["lot_size"])
            for lot in (first, last):
                plan = plan_for(lot, row["inspection_level"], row["aql"], Severity(row["plan"]))
                if (plan.n, plan.accept, plan.reject) != (int(row["n"]), int(row["ac"]), int(row["re"])):
                    wrong.append((lot, row, plan))
    assert rows == 8190
    assert not wrong


def ends(band: str) -> tuple[int, int]:
    first, _, last = band.rstrip("+").partition("-")
    return int(first), int(last or first)


@pytest.mark.parametrize(
    ("lot", "level", "aql", "severity", "told"),
    [
        (1000, "II", "1.0", Severity.NORMAL, (80, 2, 3)),
        (1000, "II", "1.0", Severity.TIGHTENED, (80, 1, 2)),
        (1000, "II", "1.0", Severity.REDUCED, (32, 1, 3)),
        (600_000, "III", "0.015", Severity.TIGHTENED, (1250, 0, 1)),
        (600_000, "III", "0.025", Severity.TIGHTENED, (3150, 1, 2)),
        (2, "I", "1000", Severity.NORMAL, (2, 30, 31)),
        (2, "I", "10", Severity.TIGHTENED, (8, 1, 2)),
    ],
)
def test_known_plans(lot: int, level: str, aql: str, severity: Severity, told: tuple[int, int, int]) -> None:
    plan = plan_for(lot, level, aql, severity)
    assert (plan.n, plan.accept, plan.reject) == told


@given(lots, levels, aqls)
def test_only_reduced_has_a_gap_and_tightened_never_accepts_a_larger_share(lot: int, level: str, aql: str) -> None:
    normal, tight, reduced = (plan_for(lot, level, aql, severity) for severity in Severity)
    assert normal.reject == normal.accept + 1
    assert tight.reject == tight.accept + 1
    assert reduced.reject > reduced.accept
    assert tight.accept / tight.n <= normal.accept / normal.n
    assert reduced.n <= normal.n


@given(lots, levels, aqls, st.sampled_from(Severity))
def test_a_worse_limit_never_asks_for_a_smaller_share_of_bad_units(
    lot: int, level: str, aql: str, severity: Severity
) -> None:
    here = AQLS.index(aql)
    if here + 1 < len(AQLS):
        plan, looser = plan_for(lot, level, aql, severity), plan_for(lot, level, AQLS[here + 1], severity)
        assert plan.accept / plan.n <= looser.accept / looser.n


@given(lots, levels)
def test_letters_never_go_back_as_lots_grow(lot: int, level: str) -> None:
    assert LETTERS.index(letter_for(lot, level)) <= LETTERS.index(letter_for(lot + 1, level))


def test_bands_end_where_they_say() -> None:
    for end in LOT_ENDS:
        assert any(letter_for(end, level) != letter_for(end + 1, level) for level in LEVELS)


def test_a_sample_is_never_more_than_the_lot() -> None:
    plan = plan_for(5, "II", "0.010")
    assert (plan.n, plan.holds(5), plan.holds(5000)) == (1250, 5, 1250)


def test_the_same_limit_written_otherwise_is_the_same() -> None:
    assert plan_for(1000, "II", "1") == plan_for(1000, "II", "1.0") == plan_for(1000, "II", "1.00")


@pytest.mark.parametrize(
    ("lot", "level", "aql", "key"),
    [
        (1, "II", "1.0", "sampling-lot-too-small"),
        (-4, "II", "1.0", "sampling-lot-too-small"),
        (50, "IV", "1.0", "sampling-level-unknown"),
        (50, "II", "0.9", "sampling-aql-unknown"),
        (50, "II", "one", "sampling-aql-unknown"),
        (50, "II", "²", "sampling-aql-unknown"),
        (50, "II", "", "sampling-aql-unknown"),
    ],
)
def test_what_is_no_plan_is_refused(lot: int, level: str, aql: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        plan_for(lot, level, aql)
    assert refused.value.key == key
