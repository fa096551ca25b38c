"""Arms classes: what a sighting leaves open stays open; tables that overlap or are empty are refused in their place."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.load import load
from ceasefire.agreement.registers.arms import ArmsClass, Calibre, check_known, class_problems, with_plain_kinds
from ceasefire.agreement.registers.weapons import Calibres, Weapon, class_finding, classify
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import WeaponClass

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
K = WeaponClass
KINDS = [kind.value for kind in K if kind is not K.UNKNOWN]
TABLE = {
    "big": ArmsClass(kind="artillery", calibre_mm=Calibre(at_least=100)),
    "small": ArmsClass(kind="artillery", calibre_mm=Calibre(below=100)),
    "mortar": ArmsClass(kind="mortar", calibre_mm=Calibre(at_most=120)),
    "mlrs": ArmsClass(kind="rocket_launcher"),
    "far": ArmsClass(kind="rocket_launcher", models=["Smerch", "Tochka-U"]),
}


def weapon(*kinds: WeaponClass, mm: tuple[float, float] | None = None, model: str | None = None) -> Weapon:
    return Weapon(kind=kinds, calibre_mm=Calibres(low=mm[0], high=mm[1]) if mm else None, model=model)


@pytest.mark.parametrize(
    ("seen", "possible"),
    [
        (weapon(K.ARTILLERY), {"big", "small"}),  # "a howitzer"
        (weapon(K.ARTILLERY, mm=(122, 122)), {"big"}),
        (weapon(K.ARTILLERY, mm=(100, 100)), {"big"}),
        (weapon(K.ARTILLERY, mm=(85, 99.9)), {"small"}),
        (weapon(K.ARTILLERY, mm=(85, 100)), {"big", "small"}),
        (weapon(K.MORTAR), {"mortar", None}),
        (weapon(K.MORTAR, mm=(120, 120)), {"mortar"}),
        (weapon(K.MORTAR, mm=(160, 240)), {None}),
        (weapon(K.ROCKET_LAUNCHER), {"mlrs", "far"}),
        (weapon(K.ROCKET_LAUNCHER, model="Grad"), {"mlrs"}),
        (weapon(K.ROCKET_LAUNCHER, model="tochka u"), {"far"}),
        (weapon(model="SMERCH"), {"far"}),
        (weapon(K.TANK), {None}),
        (weapon(K.MORTAR, K.ARTILLERY, mm=(120, 122)), {"big", "mortar", None}),
        (weapon(K.TANK, model="Smerch"), {"far", None}),  # kind and model speak against each other
        (weapon(), {"big", "small", "mortar", "mlrs", "far", None}),
        (weapon(K.UNKNOWN), {"big", "small", "mortar", "mlrs", "far", None}),
    ],
)
def test_what_was_seen_leaves_these_classes_possible(seen: Weapon, possible: set[str | None]) -> None:
    found = classify(TABLE, seen)
    assert set(found.possible) == possible
    for name in TABLE:
        expected = F if name not in possible else T if possible == {name} else U
        assert found.value(name) is expected
        assert class_finding(TABLE, seen, name).value is expected


ENDS = st.sampled_from([20.0, 50.0, 82.0, 100.0, 120.0, 122.0, 152.0, 300.0])
SOME_KINDS = st.lists(st.sampled_from(["artillery", "mortar", "rocket_launcher"]), min_size=1, max_size=2, unique=True)


@st.composite
def calibres(draw: st.DrawFn) -> Calibre | None:
    low, high = sorted((draw(ENDS), draw(ENDS)))
    shape = draw(st.integers(0, 4))
    if low == high or shape == 0:
        return None
    made = {
        1: {"at_least": low},
        2: {"below": high},
        3: {"at_least": low, "below": high},
        4: {"above": low, "at_most": high},
    }
    return Calibre(**made[shape])


@st.composite
def tables(draw: st.DrawFn) -> dict[str, ArmsClass]:
    models = iter(["m1", "m2", "m3", "m4", "m5", "m6"])
    found = {}
    for n in range(draw(st.integers(1, 4))):
        named = [next(models)] if draw(st.booleans()) else []
        found[f"c{n}"] = ArmsClass(kind=draw(SOME_KINDS), calibre_mm=draw(calibres()), models=named)
    return found


@st.composite
def weapons(draw: st.DrawFn) -> Weapon:
    kinds = draw(st.lists(st.sampled_from([K.ARTILLERY, K.MORTAR, K.ROCKET_LAUNCHER, K.TANK]), max_size=2, unique=True))
    ends = sorted((draw(ENDS), draw(ENDS))) if draw(st.booleans()) else None
    model = draw(st.sampled_from([None, "m1", "m2", "m9"]))
    return weapon(*kinds, mm=(ends[0], ends[1]) if ends else None, model=model)


def holds(one: ArmsClass, kind: str, mm: float) -> bool:
    c = one.calibre_mm
    return kind in one.kind and (
        c is None
        or all((c.at_least is None or mm >= c.at_least, c.above is None or mm > c.above,
                c.at_most is None or mm <= c.at_most, c.below is None or mm < c.below))
    )  # fmt: skip


def by_hand(table: dict[str, ArmsClass], seen: Weapon) -> set[str | None]:
    """Every weapon there may be, on a fine grid, each put in its class by the words of the page."""
    grid = [5 + 0.5 * n for n in range(1200)]
    if seen.calibre_mm:
        grid = [mm for mm in grid if seen.calibre_mm.low <= mm <= seen.calibre_mm.high]
    owner = {model: name for name, one in table.items() for model in one.models}
    kinds = [kind.value for kind in seen.kind] or KINDS
    found: set[str | None] = set()
    clash = seen.model in owner and not any(holds(table[owner[seen.model]], k, mm) for k in kinds for mm in grid)
    for model in [seen.model] if seen.model and not clash else [*owner, "another"]:
        if model in owner:
            if (seen.model and not clash) or any(holds(table[owner[model]], kind, mm) for kind in kinds for mm in grid):
                found.add(owner[model])
            continue
        for kind in kinds:
            for mm in grid:
                found.add(next((n for n, one in table.items() if not one.models and holds(one, kind, mm)), None))
    return found | ({owner[seen.model]} if clash and seen.model else set())


@settings(max_examples=150, deadline=None)
@given(tables(), weapons())
def test_classes_agree_with_going_through_every_weapon(table: dict[str, ArmsClass], seen: Weapon) -> None:
    if not list(class_problems(table)):
        assert set(classify(table, seen).possible) == by_hand(table, seen)


@settings(max_examples=150, deadline=None)
@given(tables())
def test_an_overlap_is_found_where_some_weapon_is_in_two_classes(table: dict[str, ArmsClass]) -> None:
    grid = [5 + 0.5 * n for n in range(1200)]
    general = [one for one in table.values() if not one.models]
    doubled = any(sum(holds(one, kind, mm) for one in general) > 1 for kind in KINDS for mm in grid)
    assert bool(list(class_problems(table))) == doubled


def test_a_model_belongs_to_one_class() -> None:
    table = {"a": ArmsClass(kind="tank", models=["T-72"]), "b": ArmsClass(kind="artillery", models=["t 72"])}
    assert [path for path, _, _ in class_problems(table)] == [("b", "models", 0)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "howitzer"},
        {"kind": []},
        {"models": ["Smerch"]},
        {"kind": "tank", "models": ["-"]},
        {"kind": "mortar", "calibre_mm": {}},
        {"kind": "mortar", "calibre_mm": {"above": 120, "at_most": 120}},
        {"kind": "mortar", "calibre_mm": {"at_least": 120, "below": 82}},
        {"kind": "mortar", "calibre_mm": {"at_least": 80, "above": 82}},
        {"kind": "mortar", "calibre": {"at_least": 80}},
    ],
)
def test_a_class_without_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        ArmsClass.model_validate(wrong)


@pytest.mark.parametrize(
    ("old", "new", "points_at", "words"),
    [
        ("below: 100", "below: 101", "{below: 101", "artillery_lt_100mm"),
        ("kind: mortar", "kind: mortars", "mortars", "write mortar"),
        ("at_most: 120", "above: 9, at_most: 9", "{above: 9", "no calibre lies"),
        ("Uragan, Smerch", "Uragan, uragan", "uragan, Tochka", "long_range"),
        ("arms: [mlrs]", "arms: [mlsr]", "mlsr", "mlrs"),
    ],
)
def test_a_wrong_table_is_refused_with_line_and_column(
    agreement_folder: Path, tmp_path: Path, old: str, new: str, points_at: str, words: str
) -> None:
    for file in agreement_folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    text = (tmp_path / "agreement.yaml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "agreement.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Refusal) as refused:
        load(str(tmp_path))
    _, line, column = refused.value.place.rsplit(":", 2)
    told = (tmp_path / "agreement.yaml").read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert told[int(column) - 1 :].startswith(points_at)
    assert words in str(refused.value)


def test_an_unknown_class_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(Refusal) as refused:
        check_known("mortars", TABLE)
    assert refused.value.arguments["instead"] == "write mortar"


def test_kinds_named_outright_are_classes_where_none_holds_them() -> None:
    table = with_plain_kinds(TABLE, ("tank", "artillery", "barracks"))
    assert set(table) - set(TABLE) == {"tank"}
