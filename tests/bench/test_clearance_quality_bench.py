"""Parts of `bench clearance`: sampling, search, ranking, period meet their targets; what is absent is said."""

from pathlib import Path

import pytest

from ceasefire.bench import clearance_period, clearance_ranking, clearance_sampling, clearance_search

PARTS = (clearance_sampling, clearance_search, clearance_ranking, clearance_period)


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__.rpartition("_")[2])
def test_targets_are_met(part: object, shared_data: Path) -> None:
    found, _ = part.figures(lambda line: None, data=str(shared_data), quick=True)  # type: ignore[attr-defined]
    assert found
    assert not [one for one in found if one["met"] is False]


def test_the_learned_order_stands_beside_the_distance(shared_data: Path) -> None:
    found, notes = clearance_ranking.figures(lambda line: None, data=str(shared_data), quick=True)
    told = {one["name"]: one["value"] for one in found}
    assert told["place (22): AUC, additive"] > told["place (22): AUC, distance"]
    assert told["place (22): AUC, distance"] == pytest.approx(0.692, abs=0.002)
    assert notes


def test_the_bench_reads_no_column_of_probabilities() -> None:
    assert not [name for name in clearance_ranking.COLUMNS if "seed" in name or "avg" in name]


def test_without_the_data_it_says_so(tmp_path: Path) -> None:
    for part in (clearance_sampling, clearance_ranking, clearance_period):
        found, notes = part.figures(lambda line: None, data=str(tmp_path), quick=True)
        assert any("is absent" in note for note in notes)
        assert not [one for one in found if "table" in one["name"]]
