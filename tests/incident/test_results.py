"""Incidents as records: regions, words, counts and links that say no more than the reports do."""

import math

import numpy as np
import pytest
from report_rows import bearing, claim, point
from shapely import Point, Polygon

from ceasefire.incident.fuse import fuse
from ceasefire.incident.region import ellipse
from ceasefire.incident.results import incident_id, incidents
from ceasefire.incident.table import table_of
from ceasefire.incident.words import reason, standing
from ceasefire.vocabulary.place import Bearing, Nowhere, PlaceArea, Sector, Spot
from ceasefire.vocabulary.plain import from_plain, to_plain


def only(*rows):
    found = incidents(fuse(table_of(rows)))
    assert len(found) == 1
    return found[0]


def test_an_incident_is_named_by_its_reports_in_any_order(world):
    first, second = incidents(fuse(world()))
    assert first.id == incident_id(["b0", "a0", "v0", "u0"]) == incident_id(["u0", "v0", "a0", "b0"])
    assert first.id != second.id
    assert first.when.start < second.when.start


def test_it_comes_back_from_plain_json(world):
    incident = incidents(fuse(world()))[0]
    assert from_plain(type(incident), to_plain(incident)) == incident


def test_every_link_has_its_terms_and_a_reason(world):
    for link in incidents(fuse(world()))[0].links:
        assert set(link.terms) == {"space_time", "kind", "count", "repeat", "prior"}
        assert link.log_bayes_factor == pytest.approx(sum(link.terms.values()), abs=0.01)
        assert link.log_bayes_factor > 0
        assert "one event" in reason(link)


def test_a_lone_bearing_stays_a_bearing():
    incident = only(bearing("a", "AC1", 45.0))
    assert isinstance(incident.place, Bearing)
    assert "wide" in incident.flags
    assert incident.region.area_km2 > 5
    assert reason(incident.links[0]).startswith("Stands alone")


def test_a_lone_sector_stays_a_sector_and_its_region_lies_that_way():
    band = {"geometry": "bearing_range", "source_kind": "post", "range_min_m": 3000.0, "range_max_m": 5000.0}
    incident = only(bearing("a", "OP1", 90.0, bearing_sigma_deg=5.0) | band)
    assert isinstance(incident.place, Sector)
    assert incident.region.centre.lon > 47.02
    assert abs(incident.region.centre.lat - 40) < 0.01


def test_a_complaint_alone_is_only_alleged_and_never_counts_as_observed():
    incident = only(claim("c", "MOD"))
    assert incident.allegations_only
    assert "allegations_only" in incident.flags
    assert isinstance(incident.place, PlaceArea)
    assert standing(incident).startswith("Only alleged")


def test_complaints_move_neither_place_nor_count_of_what_was_observed():
    seen = [point("u", "UV1"), bearing("a", "AC1", 0.0, 4000 / 337, 0, -4000)]
    alone = only(*seen)
    claimed = only(*seen, claim("c", "MOD", count_best=90.0, count_high=99.0), claim("d", "LIA", count_best=90.0))
    assert not claimed.allegations_only
    assert claimed.count == alone.count
    assert claimed.sources == alone.sources == 2
    assert claimed.region.centre.semi_major_m == pytest.approx(alone.region.centre.semi_major_m, rel=0.5)


def test_counts_are_never_added_up():
    incident = only(*(point(f"p{i}", f"UV{i}", count_best=10.0, count_low=8.0, count_high=12.0) for i in range(4)))
    assert (incident.count.low, incident.count.best, incident.count.high) == (8, 10, 12)


def test_copies_of_one_device_do_not_sharpen_the_region():
    """Covariance intersection: four reports of one device say what one says; of four devices they say more."""
    same = only(*(point(f"p{i}", "UV1") for i in range(4))).region.area_km2
    others = only(*(point(f"p{i}", f"UV{i}") for i in range(4))).region.area_km2
    core = math.pi * 60 * 40 * 10.3 / 1e6
    assert 0.9 * core < same < 2 * core
    assert others < 0.5 * same


def test_the_ring_is_around_the_centre_and_as_large_as_it_says(world):
    for incident in incidents(fuse(world())):
        region = incident.region
        ring = Polygon(region.ring95.ring)
        assert ring.contains(Point(region.centre.lon, region.centre.lat))
        assert ring.area * 111.2**2 * math.cos(math.radians(40)) == pytest.approx(region.area_km2, rel=0.05)


def test_no_place_at_all_has_no_region():
    incident = only(point("n", "X", geometry="nowhere", lat=math.nan, lon=math.nan, place="by the mill"))
    assert incident.region is None
    assert incident.place == Nowhere(said="by the mill")


def test_several_points_give_a_spot_between_them():
    incident = only(point("a", "U1"), point("b", "U2", 1, 80))
    assert isinstance(incident.place, Spot)
    assert 47 < incident.place.lon < 47 + 80 / (111_000 * 0.766)


def test_an_ellipse_is_measured_along_its_axes():
    major, minor, turn = ellipse(400.0, 0.0, 100.0)
    assert (major, minor, turn % 180) == pytest.approx((20, 10, 90))
    spread = np.array([[5.0, 3.0], [3.0, 5.0]])
    assert ellipse(spread[0, 0], spread[0, 1], spread[1, 1])[2] == pytest.approx(45)
