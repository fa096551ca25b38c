"""Records survive the way to JSON and back, and what cannot be true is refused with its place."""

import dataclasses
import math
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.observation import Allegation, Coverage, Observation, Origin, Weapon
from ceasefire.vocabulary.count import Count
from ceasefire.vocabulary.moment import Span, read_moment, write_moment
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, Place, PlaceArea, Sector, Spot, precision
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import Direction, Means, SourceKind, WeaponClass, What

lats = st.floats(0.001, 89, allow_nan=False)
lons = st.floats(-179, 179, allow_nan=False)
metres = st.floats(0, 1e5, allow_nan=False)
moments = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
places: st.SearchStrategy[Place] = st.one_of(
    st.builds(Spot, lat=lats, lon=lons, semi_major_m=metres, semi_minor_m=metres, orientation_deg=st.floats(0, 360)),
    st.builds(Bearing, lat=lats, lon=lons, bearing_deg=st.floats(0, 360), bearing_sigma_deg=st.floats(0.1, 30)),
    st.builds(
        Sector,
        lat=lats,
        lon=lons,
        bearing_deg=st.floats(0, 360),
        bearing_sigma_deg=st.floats(0.1, 30),
        range_min_m=st.floats(0, 100),
        range_max_m=st.floats(100, 9000),
    ),
    st.builds(PlaceArea, lat=lats, lon=lons, radius_m=metres, name=st.text(max_size=9)),
    st.builds(Footprint, ring=st.lists(st.tuples(lons, lats), min_size=3, max_size=6).map(tuple)),
    st.builds(Nowhere, said=st.text(max_size=9)),
)
spans = st.builds(
    lambda start, length, sigma: Span(start=start, end=start + timedelta(seconds=length), sigma_s=sigma),
    moments,
    st.integers(0, 10**6),
    st.floats(0, 1e4),
)
counts = st.integers(0, 999).map(Count.exactly) | st.integers(0, 99).map(Count.at_least)
observations = st.builds(
    Observation,
    origin=st.just(Origin(sealed="00" * 32, sensor="t/1", locator="row 1")),
    asset=st.text(max_size=9),
    source_kind=st.sampled_from(SourceKind),
    means=st.sampled_from(Means),
    what=st.sampled_from(What),
    when=spans,
    place=places,
    count=counts,
    direction=st.none() | st.sampled_from(Direction),
    weapon=st.none() | st.builds(Weapon, weapon=st.sampled_from(WeaponClass), calibre_mm=st.none() | st.floats(1, 300)),
    text=st.text(max_size=20),
    visibility_m=st.none() | metres,
    quality=st.lists(st.text(max_size=5), max_size=2).map(tuple),
    extra=st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2),
)


@given(observations)
def test_a_record_comes_back_as_it_was(observation: Observation) -> None:
    back = from_plain(Observation, to_plain(observation))
    assert back == observation
    assert back.id == observation.id


@given(observations, observations)
def test_names_follow_content(one: Observation, other: Observation) -> None:
    assert (one.id == other.id) == (to_plain(one) == to_plain(other))


def test_five_and_five_point_nought_are_one_number() -> None:
    assert to_plain(5.0) == 5
    assert isinstance(to_plain(5.0), int)
    with pytest.raises(ValueError, match="no place in a record"):
        to_plain(math.nan)


def test_an_allegation_is_not_an_observation() -> None:
    assert not issubclass(Allegation, Observation)
    assert not issubclass(Observation, Allegation)


@pytest.mark.parametrize(
    ("text", "key"),
    [("2021-01-30T12:00:00", "time-without-zone"), ("30.01.2021", "time-malformed"), ("", "time-malformed")],
)
def test_times_without_a_zone_are_refused(text: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_moment(text)
    assert refused.value.key == key


@given(moments)
def test_moments_come_back(moment: datetime) -> None:
    assert read_moment(write_moment(moment)) == moment
    assert read_moment(moment.astimezone(timezone(timedelta(hours=4))).isoformat()) == moment


@pytest.mark.parametrize(
    ("make", "key"),
    [
        (lambda: Spot(lat=0, lon=0, semi_major_m=1, semi_minor_m=1), "position-zero"),
        (lambda: Spot(lat=91, lon=0, semi_major_m=1, semi_minor_m=1), "position-off-globe"),
        (lambda: Spot(lat=math.nan, lon=1, semi_major_m=1, semi_minor_m=1), "position-off-globe"),
        (lambda: Footprint(ring=((1.0, 1.0), (2.0, 2.0))), "footprint-too-few-points"),
        (lambda: Count(low=3, best=2, high=4), "count-out-of-order"),
    ],
)
def test_what_cannot_be_true_is_refused(make: object, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        make()  # type: ignore[operator]
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("change", "key", "place"),
    [
        ({"asset": None}, "field-missing", "$.asset"),
        ({"colour": "red"}, "field-unknown", "$"),
        ({"means": "smelled"}, "value-unknown", "$.means"),
        ({"place": {"form": "cloud"}}, "form-unknown", "$.place"),
        ({"count": {"low": "1", "best": 1, "high": 1}}, "value-wrong-type", "$.count.low"),
        ({"count": {"low": True, "best": 1, "high": 1}}, "value-wrong-type", "$.count.low"),
    ],
)
def test_a_wrong_shape_names_its_path(change: dict[str, object], key: str, place: str) -> None:
    good = to_plain(
        Observation(
            origin=Origin(sealed="00", sensor="t/1", locator="row 1"),
            asset="post 1",
            source_kind=SourceKind.POST,
            means=Means.HEARD,
            what=What.SHOT,
            when=Span.at(datetime(2021, 1, 30, tzinfo=UTC)),
            place=Nowhere(said="N/K"),
            count=Count.exactly(1),
        )
    )
    with pytest.raises(Refusal) as refused:
        from_plain(Observation, good | change)
    assert (refused.value.key, refused.value.place) == (key, place)


def test_precision_keeps_a_sector_an_area() -> None:
    assert precision(Spot(lat=1, lon=1, semi_major_m=9, semi_minor_m=9)) == "exact"
    assert precision(Spot(lat=1, lon=1, semi_major_m=99, semi_minor_m=9)) == "vicinity"
    assert precision(PlaceArea(lat=1, lon=1, radius_m=999, name="x")) == "locality"
    assert precision(Bearing(lat=1, lon=1, bearing_deg=0, bearing_sigma_deg=1)) == "direction"
    assert precision(Nowhere()) == "unknown"


def test_records_cannot_be_changed() -> None:
    span = Span.at(datetime(2021, 1, 30, tzinfo=UTC))
    with pytest.raises(dataclasses.FrozenInstanceError):
        span.sigma_s = 3  # type: ignore[misc]


def test_coverage_tells_watched_from_lost() -> None:
    watched = {field.name: field.type for field in dataclasses.fields(Coverage)}
    assert "watched" in watched
    assert "lost" in watched
