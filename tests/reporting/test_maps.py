"""The maps: where things are drawn, what is hidden of our own people, every edition of a line beside the others."""

import json
import math
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from shapely.geometry import Polygon

from ceasefire.reporting import map_legend, maps
from ceasefire.reporting.daily import build_daily
from ceasefire.reporting.inputs import Post
from ceasefire.reporting.map_data import square
from ceasefire.reporting.map_sheet import Sheet
from ceasefire.reporting.maps import incident_ring
from ceasefire.reporting.wording import Wording
from ceasefire.vocabulary.place import Sector

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def document(day):
    return build_daily(day)


@pytest.fixture(scope="module")
def english(document):
    return Wording.of(document, "en")


def test_a_sheet_keeps_distances_alike_in_both_directions():
    sheet = Sheet.fit((46.5, 39.5, 47.4, 40.5), 174, 98)
    x0, y0 = sheet.xy(47.0, 40.0)
    east, north = 0.1 * 111.195 * math.cos(math.radians(40.0)), 0.1 * 111.195
    x1, _ = sheet.xy(47.1, 40.0)
    _, y1 = sheet.xy(47.0, 40.1)
    assert (x1 - x0) / east == pytest.approx((y0 - y1) / north, rel=1e-3)
    assert sheet.xy(sheet.west, sheet.north) == (0, 0)
    for lon, lat in ((46.5, 39.5), (47.4, 40.5)):
        assert sheet.inside(lon, lat)


def test_the_scale_bar_is_as_long_as_it_says(document, english):
    root = ET.fromstring(maps.overview(document, english))
    bar = [r for r in root.iter(f"{SVG}rect") if r.get("height") == "1.2"]
    words = [t.text for t in root.iter(f"{SVG}text") if t.text and t.text.endswith("km")]
    kilometres = float(words[0].removesuffix("\N{NO-BREAK SPACE}km"))
    sheet = Sheet.fit(maps._padded(document["map"]["extent"], 0.04), 174, 98)
    assert sum(float(r.get("width")) for r in bar) == pytest.approx(kilometres * 1000 * sheet.mm_per_m, abs=0.02)


def test_a_post_is_drawn_as_the_cell_that_holds_it_and_all_posts_of_a_cell_are_alike():
    west, south, east, north = square(Post(asset="p", lat=39.99, lon=46.95))
    assert west <= 46.95 < east
    assert south <= 39.99 < north
    assert (north - south) * 111_195 == pytest.approx(1000, abs=1.5)
    assert (east - west) * 111_195 * math.cos(math.radians(39.99)) == pytest.approx(1000, abs=2)
    near = [square(Post(asset="q", lat=south + 0.001 + n / 2000, lon=46.95)) for n in range(10)]
    assert len(set(near)) == 1


def test_no_position_of_our_own_people_is_in_the_map_part_or_the_drawing(day, document, english):
    posts = [Post(asset="hidden", lat=39.912345, lon=46.876543)]
    told = build_daily(replace(day, posts=tuple(posts)))
    assert "39.91234" not in str(told["map"])
    assert "hidden" not in str(told["map"])


def test_no_observer_and_no_watcher_stands_where_he_really_stands(day, document):
    """Neither the tip of a sector, nor the start of a bearing, nor the middle of a watched disc gives a post away."""
    told = json.dumps(document)
    for one in day.observations:
        if isinstance(one.place, Sector):
            assert f'"from_lat": {one.place.lat},' not in told
            row = next(r for r in document["observations"]["rows"] if r["id"] == one.id)
            away = math.dist((row["where"]["from_lat"], row["where"]["from_lon"]), (one.place.lat, one.place.lon))
            assert away * 111.195 <= 1.0
    post = next(c for c in day.coverages if c.asset == "post Aghdam-2")
    ring = next(a for a in document["coverage"]["assets"] if a["asset"] == post.asset)["watched_area"][0]
    lon, lat = Polygon(ring).centroid.coords[0]
    moved = math.hypot((lat - post.area.lat) * 111_195, (lon - post.area.lon) * 85_200)
    assert 50 < moved < 710


def test_every_edition_of_a_line_is_drawn_and_named(document, english):
    legend = [words for _, words in map_legend.legend(document, english)]
    assert sum("edition 1994" in words for words in legend) == 1
    assert sum("edition 2020" in words for words in legend) == 1
    assert sum("not authoritative" in words for words in legend) == 3
    drawn = maps.overview(document, english)
    looks = [map_legend.layer_look(n) for n in range(3)]
    assert all(look in drawn for look in looks)
    assert len(set(looks)) == 3


def test_more_layers_than_colours_still_look_different():
    assert len({map_legend.layer_look(n) for n in range(24)}) == 24


def test_what_was_lost_is_hatched_and_what_was_only_alleged_is_hollow(document, english):
    drawn = maps.overview(document, english)
    assert drawn.count("url(#lost)") == 2  # the jammed sortie and the denied patrol
    assert drawn.index("url(#unwatched)") < drawn.index(map_legend.WATCHED) < drawn.index("url(#lost)")
    hollow = re.findall(r'fill="none" stroke-dasharray="\.9 \.6" stroke="#555555"', drawn)
    assert len(hollow) == 1


def test_an_incident_without_region_is_drawn_as_the_sector_it_was_heard_in(document):
    shots = next(i for i in document["incidents"] if i["where"]["form"] == "sector" and i["region"] is None)
    ring, where = incident_ring(shots), shots["where"]
    far = [math.dist(((lon - where["from_lon"]) * math.cos(math.radians(where["from_lat"])), lat - where["from_lat"]),
                     (0, 0)) * 111_195 for lon, lat in ring]  # fmt: skip
    assert min(far) == pytest.approx(where["range_min_m"], rel=0.01)
    assert max(far) == pytest.approx(where["range_max_m"], rel=0.01)


def test_numbers_on_the_map_do_not_cover_each_other(document, english):
    root = ET.fromstring(maps.overview(document, english))
    circles = [c for c in root.iter(f"{SVG}circle") if float(c.get("r")) >= 1.3]
    places = [(float(c.get("cx")), float(c.get("cy")), float(c.get("r"))) for c in circles]
    assert len(places) == len(document["incidents"])
    for n, one in enumerate(places):
        for other in places[n + 1 :]:
            assert math.dist(one[:2], other[:2]) >= one[2] + other[2]


def test_words_of_the_data_cannot_break_the_drawing(document, english):
    wicked = {**document["map"], "places": [{"name": '<b>&"', "names": {}, "lat": 40.0, "lon": 47.0}]}
    drawn = maps.overview({**document, "map": wicked}, english)
    assert '<b>&"' in [t.text for t in ET.fromstring(drawn).iter(f"{SVG}text")]


def test_without_any_extent_there_is_no_map(quiet_day):
    empty = build_daily(replace(quiet_day, area=None, coverages=()))
    assert maps.overview(empty, Wording.of(empty, "en")) is None
    assert maps.detail(empty, Wording.of(empty, "en")) is None
