"""The shipped zones are the drawings they say they are, and none claims to be agreed."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from case_oracle import zones_of

from ceasefire.agreement.load import load
from ceasefire.agreement.zone_file import read_zones
from ceasefire.vocabulary.refusal import Refusal

BOOK = load("nk-2020-11-09").zones


def test_the_shipped_zones_equal_their_sources_point_by_point(shared_data: Path) -> None:
    sources = zones_of(shared_data)
    assert set(sources) == set(BOOK.names)
    for name, source in sources.items():
        assert BOOK.named(name).shape.equals_exact(source, 0.0)


def test_no_shipped_zone_claims_to_be_agreed() -> None:
    assert not any(zone.authoritative for zone in BOOK.zones.values())
    assert all(
        zone.source and zone.edition and set(zone.title) >= {"en", "ru", "tr", "az", "hy"}
        for zone in BOOK.zones.values()
    )


def test_the_illustrative_corridor_overlaps_the_town_as_its_readme_warns() -> None:
    assert BOOK.overlap_m2("lachin_corridor", "shusha_town") == pytest.approx(1.1e6, rel=0.05)
    assert BOOK.overlap_m2("agdam", "shusha_town") == 0


def test_combinations_are_unions_and_differences() -> None:
    whole, rest = BOOK.ready(("lachin",)), BOOK.ready(("lachin",), ("lachin_corridor",))
    shared = BOOK.overlap_m2("lachin", "lachin_corridor")
    assert whole.area_m2 - rest.area_m2 == pytest.approx(shared, rel=1e-4)
    both = BOOK.ready(("agdam", "kalbajar"))
    apart = BOOK.ready(("agdam",)).area_m2 + BOOK.ready(("kalbajar",)).area_m2
    assert both.area_m2 + BOOK.overlap_m2("agdam", "kalbajar") == pytest.approx(apart, rel=1e-3)
    assert BOOK.ready(("lachin",)) is whole


def feature(**changes: Any) -> dict[str, Any]:
    ring = [[46.0, 39.0], [46.1, 39.0], [46.1, 39.1], [46.0, 39.0]]
    properties = {"zone": "z", "edition": "1", "title": {"en": "Z"}, "source": "s", "authoritative": False}
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    } | changes


@pytest.mark.parametrize(
    ("features", "key"),
    [
        ([feature(), feature()], "zone-twice"),
        ([feature(properties={"zone": "z"})], "zone-property-missing"),
        ([feature(geometry={"type": "Polygon"})], "zone-geometry-broken"),
        ([feature(geometry=None)], "zone-geometry-broken"),
        ([feature(geometry={"type": "Point", "coordinates": [46.0, 39.0]})], "zone-not-an-area"),
        (
            [
                feature(
                    geometry={"type": "Polygon", "coordinates": [[[46, 39], [47, 40], [47, 39], [46, 40], [46, 39]]]}
                )
            ],
            "zone-crosses-itself",
        ),
    ],
)
def test_broken_zone_files_are_refused(features: list[Any], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_zones({"type": "FeatureCollection", "features": features}, "zones.geojson")
    assert refused.value.key == key


def test_what_is_no_geojson_is_refused() -> None:
    with pytest.raises(Refusal, match="zones-not-geojson"):
        read_zones(json.loads("[1]"), "zones.geojson")
