"""The learned layer: folds apart on the ground or none, sums that are the score, and scores that cannot leave."""

import copy
import csv
import json
import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.clearance.ranking.additive import Additive
from ceasefire.clearance.ranking.cells import Around, Cells, Mask, Numbers, km
from ceasefire.clearance.ranking.folds import PlaceFolds, by_place, by_square, torn
from ceasefire.clearance.ranking.learn import additive, distance, learn, learned_from, seen
from ceasefire.clearance.ranking.skill import HeldOut, Skill
from ceasefire.clearance.ranking.tier import AuthorityScores
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal


def island(seed: int = 3, side: int = 24) -> Cells:
    """A grid of 1-km cells where finds follow a smooth hidden field and one feature tells some of it."""
    chance = np.random.default_rng(seed)
    at = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2).astype(float)
    field = sum(np.sin(at @ chance.normal(size=2) * 0.35 + chance.uniform(0, 6)) for _ in range(4))
    found = (field + chance.normal(size=len(at)) * 0.5 > 0.8).astype(np.int64)
    told = (field + chance.normal(size=len(at)) * 1.5)[:, None]
    return Cells(names=tuple(f"c{n}" for n in range(len(at))), at_km=at, found=found, features=told,
                 feature_names=("slope",), hectares=np.full(len(at), 2.0), people=np.full(len(at), 5.0))  # fmt: skip


ISLAND = island()
SQUARES = by_square(ISLAND.at_km, 6)


@given(st.integers(0, 10_000), st.integers(2, 20))
@settings(max_examples=40, deadline=None)
def test_random_folds_are_refused(seed: int, number: int) -> None:
    fold = np.random.default_rng(seed).integers(0, number, len(ISLAND.names))
    with pytest.raises(Refusal) as no:
        PlaceFolds(ISLAND.at_km, fold, "place")
    assert no.value.key == "ranking-folds-not-apart"


def test_every_cell_a_place_of_its_own_is_refused() -> None:
    for how in (lambda: by_place(ISLAND.at_km, ISLAND.names), lambda: by_square(ISLAND.at_km, 1)):
        with pytest.raises(Refusal) as no:
            how()
        assert no.value.key == "ranking-folds-not-apart"


def test_one_fold_is_none() -> None:
    with pytest.raises(Refusal) as no:
        by_square(ISLAND.at_km, 100)
    assert no.value.key == "ranking-folds-few"


def test_folds_tear_as_many_neighbours_as_they_say() -> None:
    line = np.column_stack([np.arange(10.0) ** 1.01, np.zeros(10)])
    assert torn(line, np.array([0] * 5 + [1] * 5)) <= 0.1
    assert torn(line, np.array([0, 1] * 5)) == 1.0


def test_no_skill_but_of_held_out_cells_on_such_folds() -> None:
    with pytest.raises(TypeError):
        HeldOut(ISLAND, np.zeros(len(ISLAND.names)), additive)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Skill({"auc": 0.99})  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        Skill(HeldOut(ISLAND, SQUARES, distance)).words = "better"  # type: ignore[attr-defined]


def test_nothing_of_the_fold_left_out_is_seen() -> None:
    """Answers of the fold left out are turned round: neither the features of its cells nor the scores may change."""
    rows = SQUARES.fold == 2
    turned = ISLAND.found.copy()
    turned[rows] = 1 - turned[rows]
    other = Cells(names=ISLAND.names, at_km=ISLAND.at_km, found=turned, features=ISLAND.features,
                  feature_names=ISLAND.feature_names)  # fmt: skip
    known = np.arange(len(SQUARES)) != 2
    for method in (additive, distance):
        first, second = (method(cells, Around(cells, SQUARES.fold), known, rows)[0] for cells in (ISLAND, other))
        assert np.array_equal(first, second)


def test_a_method_that_has_seen_the_answers_of_its_fold_would_be_seen_by_that_test() -> None:
    rows, known = SQUARES.fold == 2, np.ones(len(SQUARES), bool)
    turned = Cells(names=ISLAND.names, at_km=ISLAND.at_km, found=np.where(rows, 1 - ISLAND.found, ISLAND.found))
    first, second = (distance(cells, Around(cells, SQUARES.fold), known, rows)[0] for cells in (ISLAND, turned))
    assert not np.array_equal(first, second)


def test_cells_learned_from_do_not_see_their_own_fold_either() -> None:
    """Otherwise a model would learn to trust what it will not have where it is used."""
    rows, known = SQUARES.fold == 2, np.ones(len(SQUARES), bool)
    turned = Cells(names=ISLAND.names, at_km=ISLAND.at_km, found=np.where(rows, 1 - ISLAND.found, ISLAND.found))
    plain = Cells(names=ISLAND.names, at_km=ISLAND.at_km, found=ISLAND.found)
    first, second = (learned_from(cells, Around(cells, SQUARES.fold), known) for cells in (plain, turned))
    assert np.array_equal(first[rows], second[rows])
    assert not np.array_equal(first[~rows], second[~rows])


def test_what_is_around_is_as_counted_one_by_one() -> None:
    around, known = Around(ISLAND, SQUARES.fold), np.arange(len(SQUARES)) % 3 != 0
    rows = SQUARES.fold == 3
    inside = known[SQUARES.fold]
    apart = np.linalg.norm(ISLAND.at_km[rows][:, None] - ISLAND.at_km[inside][None], axis=-1)
    finds = ISLAND.found[inside] == 1
    nearest = np.sort(apart[:, finds], axis=1)[:, :5].mean(axis=1)
    assert np.allclose(around.distance(known, rows), nearest)
    weight = np.exp(-0.5 * (apart / 5.0) ** 2)
    share = (weight[:, finds].sum(axis=1) + finds.mean()) / (weight.sum(axis=1) + 1)
    assert np.allclose(around.features(known, rows)[:, 2], share)


def test_the_model_beats_the_distance_where_a_feature_tells_something() -> None:
    model, baseline = (HeldOut(ISLAND, SQUARES, method) for method in (additive, distance))
    assert Skill(model).auc > Skill(baseline).auc + 0.03
    assert Skill(model).brier < Skill(baseline).brier
    told = Skill(model).plain()
    assert set(told) == set(Skill.__slots__)
    assert json.dumps(told)


def test_skill_is_what_scikit_learn_would_count() -> None:
    held = HeldOut(ISLAND, SQUARES, distance)
    pairs = [(a > b) + 0.5 * (a == b) for a in held.scores[ISLAND.found == 1] for b in held.scores[ISLAND.found == 0]]
    assert Skill(held).auc == pytest.approx(np.mean(pairs))
    hectares, people = held.worth(0.1)
    first = np.argsort(-held.scores, kind="stable")[:58]
    assert (hectares, people) == (2.0 * ISLAND.found[first].sum(), 5.0 * ISLAND.found[first].sum())
    assert Skill(held).top == pytest.approx(ISLAND.found[first].sum() / ISLAND.found.sum())
    assert sum(one.cells for one in held.calibration()) == len(ISLAND.names)


def fitted() -> tuple[Additive, Numbers]:
    around, known = Around(ISLAND, SQUARES.fold), np.ones(len(SQUARES), bool)
    every: Mask = np.ones(len(ISLAND.names), bool)
    table = seen(ISLAND, around, known, every)
    return Additive(table, ISLAND.found, (*Around.NAMES, "slope")), table


def test_contributions_add_up_to_the_score_exactly() -> None:
    model, table = fitted()
    for score, parts in zip(model.scores(table).tolist(), model.parts(table).tolist(), strict=True):
        total = model.base
        for part in parts:
            total = total + part
        assert total == score
    assert np.allclose(model.parts(table).mean(axis=0), 0, atol=1e-9)
    assert model.chances(table).mean() == pytest.approx(ISLAND.found.mean(), abs=1e-3)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 4), st.floats(-3, 6))
def test_a_feature_acts_through_its_own_curve_alone(place: int, value: float) -> None:
    model, table = fitted()
    changed = table[:40].copy()
    changed[:, place] = value
    difference = model.parts(changed) - model.parts(table[:40])
    assert np.allclose(np.delete(difference, place, axis=1), 0)
    assert np.ptp(model.parts(changed)[:, place]) < 1e-9


def test_curves_are_what_the_parts_are() -> None:
    model, table = fitted()
    for place, effect in enumerate(model.effects(9)):
        probe = table[:9].copy()
        probe[:, place] = effect.values
        assert np.allclose(model.parts(probe)[:, place], effect.adds)


def test_scores_do_not_leave() -> None:
    scores, effects = learn(ISLAND, SQUARES)
    assert scores.tier == "authority"
    assert {one.feature for one in effects} == {*Around.NAMES, "slope"}
    ways = (json.dumps, to_plain, pickle.dumps, copy.copy, copy.deepcopy, list, dict, np.asarray, vars, iter)
    for way in ways:
        with pytest.raises((Refusal, TypeError)):
            way(scores)  # type: ignore[operator]
    assert len(scores.order(10)) == 10
    assert set(scores.why(scores.order(1)[0])) == {*Around.NAMES, "slope"}


@given(st.dictionaries(st.text("abc", min_size=1), st.floats(-9, 9), min_size=1, max_size=6))
def test_no_public_member_gives_a_number(known: dict[str, float]) -> None:
    scores = AuthorityScores(known, {name: {"slope": value} for name, value in known.items()})
    for text in (str(scores), repr(scores), f"{scores}", f"{scores!r}", "%s" % scores):  # noqa: UP031
        assert text == f"<{len(known)} scores, kept by the authority>"
    best = scores.order(len(known))
    assert [known[name] for name in best] == sorted(known.values(), reverse=True)
    assert all(isinstance(word, str) for word in scores.why(best[0]))
    public = [name for name in dir(scores) if not name.startswith("_")]
    assert public == ["order", "tier", "why"]


def test_cells_that_cannot_teach_are_refused() -> None:
    def key(**changed: object) -> str:
        known = {"names": ("a", "b"), "at_km": np.zeros((2, 2)), "found": np.array([0, 1])}
        with pytest.raises(Refusal) as no:
            Cells(**{**known, **changed})  # type: ignore[arg-type]
        return no.value.key

    assert key(found=np.array([0, 0])) == "ranking-labels"
    assert key(found=np.array([-1, 1])) == "ranking-labels"
    assert key(at_km=np.zeros((3, 2))) == "ranking-cells"
    assert key(at_km=np.full((2, 2), np.nan)) == "ranking-cells"


@pytest.mark.slow
def test_a_public_map_of_5794_cells(shared_data: Path) -> None:
    table = shared_data / "mineaction" / "reland_colombia" / "reland_web_table.csv"
    with table.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["mines_outcome"] != "-1"]
    lat, lon = (np.array([float(row[name]) for row in rows]) for name in ("LATITUD_Y", "LONGITUD_X"))
    cells = Cells(names=tuple(row["Unnamed: 0"] for row in rows), at_km=km(lat, lon),
                  found=np.array([int(row["mines_outcome"]) for row in rows]))  # fmt: skip
    folds = by_place(cells.at_km, [row["Municipio"] for row in rows])
    model, baseline = (Skill(HeldOut(cells, folds, method)) for method in (additive, distance))
    assert (model.cells, model.finds, model.folds) == (5794, 1345, 22)
    assert (round(baseline.auc, 2), round(baseline.ap, 2)) == (0.69, 0.44)
    assert model.auc > baseline.auc + 0.03
    assert model.mean_auc > baseline.mean_auc + 0.15
