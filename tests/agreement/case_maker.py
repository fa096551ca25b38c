"""Random cases in the form of the case files, crowded around every boundary the readings know."""

import random
from datetime import datetime, timedelta, timezone
from typing import Any

MOSCOW = timezone(timedelta(hours=3))
ACTS = (
    *("fire_small_arms", "fire_mortar", "fire_artillery", "uav_strike", "explosion_cause_unknown"),
    *("demining_detonation", "overflight", "advance", "armed_presence", "civilian_presence", "force_count"),
    *("heavy_weapon_present", "corridor_width", "corridor_geometry", "checkpoint_blocks_movement"),
    *("movement_blocked", "term_notice", "route_plan_missing"),
)
TURNS = [
    datetime(2020, 11, 10, tzinfo=MOSCOW),
    datetime(2020, 11, 15, tzinfo=MOSCOW),
    datetime(2020, 11, 16, tzinfo=MOSCOW),
    datetime(2020, 11, 21, tzinfo=MOSCOW),
    datetime(2020, 11, 26, tzinfo=MOSCOW),
    datetime(2020, 12, 2, tzinfo=MOSCOW),
    datetime(2023, 11, 10, tzinfo=MOSCOW),
    datetime(2025, 5, 10, tzinfo=MOSCOW),
]
PLACES = [
    (39.62, 46.98), (39.99, 46.93), (40.05, 46.9), (40.10984, 46.04446), (39.64, 46.2), (39.5925, 46.54),
    (39.64, 46.55), (39.75, 46.75), (39.76, 46.755), (39.5, 46.85), (40.3, 47.5), (39.2, 46.0), (39.9, 46.73),
]  # fmt: skip
OFFSETS = [timezone(timedelta(hours=h)) for h in (0, 3, 4, -5)]


def make_case(rng: random.Random, number: int) -> dict[str, Any]:
    start, end = span(rng)
    incident: dict[str, Any] = {
        "time": None if rng.random() < 0.04 else {"start": written(rng, start), "end": written(rng, end)},
        "place": None if rng.random() < 0.08 else place(rng),
        "place_is": rng.choice(["impact", "firing_point"]),
        "actor": {
            "party": rng.choice(["AZ", "AM", "AM", "RU", "RU", "private", "nature", "unknown"]),
            "attribution": rng.choices(["established", "disputed", "unknown"], [8, 1, 1])[0],
        },
        "fact_status": rng.choices(["established", "claimed", "refuted"], [8, 1, 1])[0],
        "act": rng.choice(ACTS),
    }
    incident |= details(rng, incident, start, end)
    case = {
        "id": f"R{number}",
        "agreement": "nk-2020-11-09",
        "known_at": written(rng, rng.choice([start, start + timedelta(days=rng.uniform(-3, 30)), TURNS[1]])),
        "incident": incident,
    }
    if rng.random() < 0.25:
        case["ledger"] = ledger(rng, start)
    return case


def span(rng: random.Random) -> tuple[datetime, datetime]:
    turn = rng.choice(TURNS)
    start = turn + rng.choice([timedelta(0), timedelta(seconds=-1), timedelta(minutes=-7), timedelta(hours=5)])
    start += timedelta(days=rng.choice([0, 0, 0, 3, 40, -2]))
    length = rng.choice([timedelta(0), timedelta(0), timedelta(seconds=1), timedelta(minutes=20), timedelta(days=2)])
    return start, start + length


def written(rng: random.Random, moment: datetime) -> str:
    text = moment.astimezone(rng.choice(OFFSETS)).isoformat()
    return text.replace("+00:00", "Z") if rng.random() < 0.5 else text


def place(rng: random.Random) -> dict[str, float]:
    lat, lon = rng.choice(PLACES)
    spread = rng.choice([0.0, 0.004, 0.03])
    return {
        "lat": lat + rng.gauss(0, spread),
        "lon": lon + rng.gauss(0, spread),
        "uncertainty_m": rng.choice([1, 100, 300, 1000, 4000, 15_000]),
    }


def details(rng: random.Random, incident: dict[str, Any], start: datetime, end: datetime) -> dict[str, Any]:
    made = {
        "heavy_weapon_present": lambda: {"arms": rng.choice(["tank", "artillery", "rocket_launcher"])},
        "force_count": lambda: {"counts": counts(rng)},
        "explosion_cause_unknown": lambda: {"notices": notices(rng, incident, start, end)},
        "advance": lambda: {"baseline": baseline(rng, incident, start)},
        "corridor_width": lambda: {"width_m": width(rng)},
        "corridor_geometry": lambda: {
            "corridor_zone": "lachin_corridor",
            "town_zone": rng.choice(["shusha_town", "agdam"]),
        },
        "checkpoint_blocks_movement": lambda: {"consent_of_peacekeepers": rng.random() < 0.5},
    }
    return made.get(incident["act"], dict)()


def counts(rng: random.Random) -> list[dict[str, Any]]:
    caps = {"personnel": 1960, "apc": 90, "vehicles": 200, "special_equipment": 180, "joint_centre_staff": 60}
    rows = []
    for of in rng.sample(list(caps), rng.randint(1, 4)):
        low = max(0, caps[of] + rng.choice([-3, -1, 0, 0, 1, 5, -1000]))
        high = low + rng.choice([0, 0, 1, 30])
        rows.append({"of": of, "low": low, "best": low, "high": high})
    return rows


def notices(rng: random.Random, incident: dict[str, Any], start: datetime, end: datetime) -> list[dict[str, Any]]:
    rows = []
    for _ in range(rng.choice([0, 1, 1, 2])):
        at = incident["place"] or {"lat": 39.6, "lon": 46.9}
        first = start + rng.choice([timedelta(0), timedelta(hours=-4), timedelta(minutes=5), timedelta(days=1)])
        last = end + rng.choice([timedelta(0), timedelta(hours=2), timedelta(minutes=-5)])
        given = start + rng.choice([timedelta(0), timedelta(hours=-20), timedelta(minutes=3), timedelta(hours=6)])
        rows.append(
            {
                "kind": rng.choice(["demining", "demining", "exercise"]),
                "given_at": written(rng, given),
                "from": written(rng, min(first, last)),
                "to": written(rng, max(first, last)),
                "lat": at["lat"] + rng.choice([0, 0.003, 0.2]),
                "lon": at["lon"],
                "radius_m": rng.choice([200, 1000, 5000]),
            }
        )
    return rows


def baseline(rng: random.Random, incident: dict[str, Any], start: datetime) -> dict[str, Any] | None:
    if rng.random() < 0.2:
        return None
    at = incident["place"] or {"lat": 39.5, "lon": 46.85}
    lon = at["lon"] + rng.choice([-0.02, -0.004, 0, 0.004, 0.02])
    return {
        "line": [[at["lat"] - 0.1, lon + 0.01], [at["lat"] + 0.1, lon - 0.01]],
        "beyond": rng.choice(["west", "east"]),
        "recorded_at": written(rng, start + timedelta(days=rng.choice([-20, -1, 1, 0]))),
    }


def width(rng: random.Random) -> dict[str, float]:
    low = rng.choice([4700, 4949, 4950, 4951, 5000, 5050, 5051, 5200])
    return {"low": low, "high": low + rng.choice([0, 1, 50, 100, 400])}


def ledger(rng: random.Random, start: datetime) -> dict[str, Any]:
    due = rng.choice(["2020-11-22", "2020-11-25", "2020-12-10", "2023-11-30", "2020-11-25T23:59:59+03:00"])
    known = start + timedelta(days=rng.choice([-10, -1, 2, 20]))
    return {
        name: {
            "amended_due": due,
            "valid_from": written(
                rng, start + timedelta(days=rng.choice([-12, -1, 0, 1]), hours=rng.choice([0, 0, 1]))
            ),
            "known_from": rng.choice([written(rng, known), known.date().isoformat()]),
        }
        for name in rng.sample(["P2", "P6a", "P6b", "P6d"], rng.randint(1, 2))
    }
