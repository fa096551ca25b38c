"""Records become rows: kinds by what was perceived and the weapon named, places in their own form."""

from datetime import UTC, datetime

import numpy as np

from ceasefire.incident.fuse import fuse
from ceasefire.incident.records import KINDS
from ceasefire.incident.table import COMPLAINT, GEOMETRIES, from_records
from ceasefire.observation.records import Allegation, Observation, Origin, Weapon
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, PlaceArea, Sector, Spot
from ceasefire.vocabulary.terms import Means, SourceKind, WeaponClass, What

NOON = datetime(2021, 1, 30, 12, tzinfo=UTC)
ORIGIN = Origin(sealed="0" * 64, sensor="test/1", locator="row 1")
SPOT = Spot(lat=40.0, lon=47.0, semi_major_m=50, semi_minor_m=30)


def seen(what=What.EXPLOSION, place=SPOT, weapon=None, asset="UV1", count=1) -> Observation:
    return Observation(
        origin=ORIGIN, asset=asset, source_kind=SourceKind.UAV, means=Means.IMAGED, what=what, when=Span.at(NOON, 5),
        place=place, count=Count.exactly(count), weapon=weapon,
    )  # fmt: skip


def told(place=SPOT) -> Allegation:
    return Allegation(
        origin=ORIGIN, party="A", channel="MOD", reference="1", received_at=NOON, what=What.EXPLOSION,
        when=Span.at(NOON, 600), place=place, count=Count.exactly(2), text="", language="en",
    )  # fmt: skip


def test_the_weapon_named_sharpens_the_kind():
    mortar = Weapon(weapon=WeaponClass.MORTAR)
    table = from_records([seen(), seen(weapon=mortar), seen(What.BURST), seen(What.MOVEMENT, weapon=mortar)])
    assert [KINDS[k] for k in table.kind] == ["explosion", "mortar", "small_arms", "movement"]


def test_allegations_are_complaints_and_calm_is_left_out():
    table = from_records([seen(), seen(What.CALM)], [told()])
    assert table.allegation.tolist() == [False, True]
    assert table.source_kind[1] == COMPLAINT
    assert table.source[1] == "A-MOD"


def test_the_same_record_twice_is_one_row():
    assert len(from_records([seen(), seen()])) == 1


def test_every_form_of_place_has_its_geometry():
    places = [
        SPOT, Bearing(lat=40, lon=47, bearing_deg=10, bearing_sigma_deg=2),
        Sector(lat=40, lon=47, bearing_deg=10, bearing_sigma_deg=2, range_min_m=1000, range_max_m=2000),
        PlaceArea(lat=40, lon=47, radius_m=900, name="X"), Footprint(ring=((47, 40), (47.01, 40), (47, 40.01))),
        Nowhere(said="somewhere"),
    ]  # fmt: skip
    table = from_records([seen(place=place) for place in places])
    found = [GEOMETRIES[g] for g in table.geometry]
    assert found == ["point", "bearing", "bearing_range", "place", "place", "nowhere"]
    assert 500 < table.radius_m[4] < 1000


def test_topics_never_mix():
    """A mine found where a mortar fell is not the mortar; both would agree in place and time."""
    fusion = fuse(from_records([seen(), seen(What.MINE_OR_REMNANT, asset="UV2"), seen(asset="UV3")]))
    assert sorted(len(m) for m in fusion.members()) == [1, 2]


def test_a_record_without_a_place_or_time_error_is_no_obstacle():
    fusion = fuse(from_records([seen(place=Nowhere(said="?")), seen()], [told(Nowhere())]))
    assert sum(len(m) for m in fusion.members()) == 3
    assert np.isnan(fusion.table.lat).sum() == 2
