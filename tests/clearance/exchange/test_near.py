"""What comes near a way: every hazard within the distance and none beyond."""

from typing import Any

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from ceasefire.clearance.cells import covering
from ceasefire.clearance.land.life import Land
from ceasefire.clearance.near import Told, distance_m, near
from ceasefire.clearance.tiers import Tier
from ceasefire.vocabulary.refusal import Refusal

GEOD = Geod(ellps="WGS84")
BOX = (46.0, 39.0, 46.004, 39.003)


def way(south_of_m: float) -> shapely.LineString:
    """Eastward, so many metres south of the box, and long."""
    _, lat, _ = GEOD.fwd(46.0, 39.0, 180, south_of_m)
    return shapely.LineString([(45.9, lat), (46.1, lat)])


@settings(deadline=None)
@given(st.floats(-179, 179), st.floats(-70, 70), st.floats(1, 40_000), st.floats(0, 360))
def test_distances_are_those_along_the_ground(lon: float, lat: float, metres: float, azimuth: float) -> None:
    east, north, _ = GEOD.fwd(lon, lat, azimuth, metres)
    if abs(east - lon) > 90:
        return
    found, on_lon, on_lat = distance_m(shapely.Point(lon, lat).buffer(1e-9), shapely.Point(east, north))
    assert found == pytest.approx(metres, abs=0.01 + metres * 1e-5)
    assert (on_lon, on_lat) == (pytest.approx(east, abs=1e-6), pytest.approx(north, abs=1e-6))


@pytest.mark.parametrize(("metres", "within", "found"), [(80.3, 100, True), (99.5, 100, True), (100.5, 100, False)])
def test_operators_are_told_the_distance(book: Any, metres: float, within: float, found: bool) -> None:
    book.make("P", BOX, Land.CHA)
    told = near(book.ledger, book.ask(Tier.OPERATORS), way(metres), within)
    assert bool(told) is found
    for one in told:
        assert (one.id, one.land, one.told, one.metres) == ("P", "cha", Told.OUTLINE, int(metres))
        assert one.lon is None
        assert one.lat is None


@settings(max_examples=30, deadline=None)
@given(st.floats(38.98, 39.02), st.floats(1, 3000))
def test_no_question_of_the_public_tells_two_parcels_of_one_cell_apart(book_of: Any, lat: float, within: float) -> None:
    """The answers are a function of the cells alone, so no number of them draws an outline."""
    line = shapely.LineString([(45.9, lat), (46.1, lat)])
    answers = []
    for west in (46.0025, 46.0055):
        book = book_of([(Land.CHA, False, 0.0, 0.0005)], (west, 39.001))
        answers.append(near(book.ledger, book.ask(), line, within))
    assert answers[0] == answers[1]
    for one in answers[0]:
        assert one.told is Told.CELL
        assert one.land == "hazard"


def test_the_public_is_told_of_the_cell_and_the_parties_of_the_class(book: Any) -> None:
    book.make("P", BOX, Land.CHA)
    cell = covering([shapely.box(*BOX)])
    line = shapely.LineString([(45.9, 39.001), (46.1, 39.001)])
    (public,) = near(book.ledger, book.ask(), line, 1)
    (parties,) = near(book.ledger, book.ask(Tier.PARTIES), line, 1)
    assert (public.id, public.land, public.metres) == ("cells-1", "hazard", 0)
    assert (parties.id, parties.land, parties.told) == ("P", "cha", Told.CELL)
    assert public.lon == pytest.approx(cell.bounds[0], abs=1e-3) or public.lon == pytest.approx(
        cell.bounds[2], abs=1e-3
    )


def test_released_land_is_no_hazard_and_places_are_ways_too(book: Any) -> None:
    book.make("P", BOX, Land.CLEARED)
    assert near(book.ledger, book.ask(Tier.OPERATORS), shapely.Point(46.001, 39.001), 500) == ()
    book.make("Q", (46.1, 39.0, 46.11, 39.01), Land.SHA)
    inside = near(book.ledger, book.ask(Tier.OPERATORS), shapely.Point(46.105, 39.005), 500)
    assert [(one.id, one.metres) for one in inside] == [("Q", 0)]


@pytest.mark.parametrize("within", [0, -1, 50_001, float("nan")])
def test_distances_that_cannot_be_asked_are_refused(book: Any, within: float) -> None:
    with pytest.raises(Refusal, match="exchange-within"):
        near(book.ledger, book.ask(), way(10), within)
    with pytest.raises(Refusal, match="exchange-no-way"):
        near(book.ledger, book.ask(), shapely.LineString(), 10)
