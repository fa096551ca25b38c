"""Places as people write them: published references, both ways round, and what is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from ceasefire.clearance.shape.coordinates import BANDS, read_place
from ceasefire.vocabulary.refusal import Refusal


@pytest.mark.parametrize(
    ("text", "lat", "lon", "near"),
    [
        ("39.98, 46.75", 39.98, 46.75, 1e-12),
        ("46.75E, 39.98N", 39.98, 46.75, 1e-12),
        ("39.98N 46.75E", 39.98, 46.75, 1e-12),
        ("-33.5; -70.25", -33.5, -70.25, 1e-12),
        ("33.5S, 70.25W", -33.5, -70.25, 1e-12),
        ("39°58'48\"N 46°45'0\"E", 39.98, 46.75, 1e-12),
        ("39 58.8 N, 46 45 00 E", 39.98, 46.75, 1e-12),
        ("18SUJ2348306479", 38.889468, -77.035240, 1e-5),  # the Washington Monument, in many a manual
        ("18S UJ 23483 06479", 38.889468, -77.035240, 1e-5),
        ("31NAA 66021 00000", 0.0, 0.0, 1e-4),  # the meridian of 0° on the equator
    ],
)
def test_what_is_written_is_read(text: str, lat: float, lon: float, near: float) -> None:
    read = read_place(text)
    assert (read.lat, read.lon) == (pytest.approx(lat, abs=near), pytest.approx(lon, abs=near))
    assert read.text == text


def test_a_square_of_the_grid_is_read_at_its_middle_and_says_how_large_it_is() -> None:
    coarse, fine = read_place("38SNJ5030"), read_place("38SNJ5050030500")
    assert (coarse.cell_m, fine.cell_m) == (1000.0, 1.0)
    assert coarse.lat == pytest.approx(fine.lat, abs=1e-5)
    assert read_place("38SNJ").cell_m == 100_000


@settings(max_examples=300, deadline=None)
@given(st.floats(-79.5, 83.5), st.integers(1, 60), st.floats(-2.9, 2.9))
def test_every_square_metre_comes_back_where_it_was(lat: float, zone: int, off: float) -> None:
    """The reference is written here by the tables' own rule: letters every 100 km, rows shifted in even zones."""
    lon = zone * 6 - 183 + off
    code = (32600 if lat >= 0 else 32700) + zone
    east, north = Transformer.from_crs(4326, code, always_xy=True).transform(lon, lat)
    band = BANDS[min(int((lat + 80) // 8), 19)]
    column = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")[zone % 3 - 1][int(east // 100_000) - 1]
    row = "ABCDEFGHJKLMNPQRSTUV"[(int(north // 100_000) + (5 if zone % 2 == 0 else 0)) % 20]
    read = read_place(f"{zone}{band}{column}{row} {int(east) % 100_000:05d} {int(north) % 100_000:05d}")
    back = Transformer.from_crs(4326, code, always_xy=True).transform(read.lon, read.lat)
    assert abs(back[0] - east) < 0.51
    assert abs(back[1] - north) < 0.51


def test_an_old_map_s_system_is_changed_with_its_accuracy_told() -> None:
    read = read_place("8646000 4428000", "EPSG:28408")  # Pulkovo 1942, zone 8
    assert (read.lat, read.lon) == (pytest.approx(39.98, abs=0.02), pytest.approx(46.71, abs=0.05))
    assert read.system == "EPSG:28408"
    plain = Transformer.from_crs(32608, 4326, always_xy=True).transform(646000, 4428000)
    assert read.lat != pytest.approx(plain[1], abs=1e-5), "another datum lies elsewhere"


@pytest.mark.parametrize(
    ("text", "system", "key"),
    [
        ("somewhere", "auto", "coordinates-unread"),
        ("39.98N 46.75N", "auto", "coordinates-unread"),
        ("39°61'0\"N 46°45'0\"E", "auto", "coordinates-unread"),
        ("38SNJ123", "auto", "coordinates-unread"),
        ("38S NJ 123 4567", "auto", "coordinates-unread"),
        ("38SAA5000030000", "auto", "coordinates-unread"),  # no such column in this zone
        ("61S 500000 4430000", "auto", "coordinates-unread"),
        ("38X 500000 4430000", "auto", "coordinates-band"),
        ("500000", "EPSG:28408", "coordinates-unread"),
        ("500000 4430000", "EPSG:none", "coordinates-system"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_text(text: str, system: str, key: str) -> None:
    with pytest.raises(Refusal) as told:
        read_place(text, system, "row 7")
    assert (told.value.key, told.value.place) == (key, "row 7")
