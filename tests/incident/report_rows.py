"""Rows of reports around 40 N 47 E for the tests of incidents."""

from typing import Any

NOON = 1_607_169_600.0
DEGREE_M = 111_000.0


def point(
    name: str, source: str, at: float = 0.0, east: float = 0.0, north: float = 0.0, **more: Any
) -> dict[str, Any]:
    """A drone's point `at` seconds after noon, metres east and north of 40 N 47 E."""
    return {
        "report_id": name, "source": source, "source_kind": "uav", "geometry": "point", "lat": 40 + north / DEGREE_M,
        "lon": 47 + east / (DEGREE_M * 0.766), "major_m": 60.0, "minor_m": 40.0, "orientation_deg": 30.0,
        "start_s": NOON + at, "end_s": NOON + at, "sigma_s": 5.0, "kind": "mortar", "count_best": 3.0, "count_low": 2.0,
        "count_high": 4.0,
    } | more  # fmt: skip


def bearing(
    name: str, source: str, deg: float, at: float = 0.0, east: float = 0.0, north: float = 0.0, **more: Any
) -> dict[str, Any]:
    """A sound bearing taken by an observer metres east and north of 40 N 47 E."""
    told = {"geometry": "bearing", "bearing_deg": deg, "bearing_sigma_deg": 2.0, "source_kind": "acoustic"}
    told["sigma_s"] = 2.0
    return point(name, source, at, east, north) | told | more


def claim(name: str, office: str, at: float = 0.0, radius: float = 2000.0, **more: Any) -> dict[str, Any]:
    """A complaint of party A's office about the hour around `at`."""
    told = {"geometry": "place", "radius_m": radius, "source_kind": "complaint", "party": "A", "place": "Settlement 1"}
    window = {"start_s": NOON + at - 1200, "end_s": NOON + at + 1200, "sigma_s": 300.0}
    return point(name, f"A-{office}", at) | told | window | more
