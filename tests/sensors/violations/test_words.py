"""The words of the cells."""

import pytest

from ceasefire.sensors.violations.words import read_count, read_direction, read_means, read_weapon, read_what


@pytest.mark.parametrize(
    ("text", "description", "low", "best", "high", "uncountable"),
    [
        ("14", "", 14, 14, 14, False),
        ("10-12", "", 10, 11, 12, False),
        ("at least 30", "", 30, 30, 30, True),
        (">5", "", 5, 5, 5, True),
        ("30", "Undetermined (uncountable; at least)", 30, 30, 30, True),
        ("N/K", "", 1, 1, 1, True),
        ("", "", 1, 1, 1, True),
    ],
)
def test_counts(text: str, description: str, low: int, best: int, high: int, uncountable: bool) -> None:
    count = read_count(text, description)
    assert count is not None
    assert (count.low, count.best, count.high, count.uncountable) == (low, best, high, uncountable)


@pytest.mark.parametrize("text", ["many", "12-3"])
def test_counts_that_are_none(text: str) -> None:
    assert read_count(text, "") is None


@pytest.mark.parametrize(
    ("text", "kind", "calibre"),
    [
        ("Mortar 120mm", "mortar", 120.0),
        ("HMG", "heavy_machine_gun", None),
        ("Small arms", "small_arms", None),
        ("IFV (BMP-2) cannon (30mm)", "armoured_vehicle", 30.0),
        ("MLRS (BM-21 Grad, 122mm)", "rocket_launcher", 122.0),
        ("Recoilless gun (SPG-9, 73mm)", "anti_tank", 73.0),
        ("Grenade launcher", "grenade_launcher", None),
        ("Гаубица 152 мм", "artillery", 152.0),
        ("Something new", "unknown", None),
    ],
)
def test_weapons(text: str, kind: str, calibre: float | None) -> None:
    weapon = read_weapon(text)
    assert weapon is not None
    assert (weapon.weapon, weapon.calibre_mm, weapon.said) == (kind, calibre, text)


@pytest.mark.parametrize("text", ["N/K", "", "n/a", "–", "неизвестно"])
def test_no_weapon(text: str) -> None:
    assert read_weapon(text) is None


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Explosion", "explosion"),
        ("Airburst", "explosion"),
        ("Muzzle flash", "muzzle_flash"),
        ("Illumination flare", "flare"),
        ("Bursts", "burst"),
        ("Shots", "shot"),
        ("Projectile", "projectile"),
        ("Взрывы", "explosion"),
    ],
)
def test_units(text: str, what: str) -> None:
    assert read_what(text) == what


def test_means_and_directions() -> None:
    assert read_means("  Saw  and heard ") == "saw_and_heard"
    assert read_means("Smelt") is None
    assert read_direction("Assessed as outgoing") == "outgoing"
    assert read_direction("Impact") == "incoming"
    assert read_direction("Undetermined") == "undetermined"
    assert read_direction("In flight N to S") is None
