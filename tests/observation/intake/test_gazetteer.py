"""Places by name, and places described from other places."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire.desk.ports import Asset, KnownPlace
from ceasefire.observation.intake.gazetteer import Gazetteer, fold

TOWN = KnownPlace(name="Town X", lat=40.0, lon=46.9, radius_m=1000.0, also=("Şəhər X", "Город X"))
CAMERA = Asset(name="checkpoint A", source_kind="camera", lat=40.1, lon=46.95)
BOOK = Gazetteer([TOWN], [CAMERA])


@pytest.mark.parametrize("name", ["Town X", "town x", " TOWN-X ", "Şəhər X", "seher x", "город x"])
def test_names_meet_whatever_their_marks(name: str) -> None:
    stand = BOOK.find(name)
    assert stand is not None
    assert (stand.lat, stand.lon, stand.sigma_m) == (40.0, 46.9, 500.0)


def test_an_offset_is_worked_out_on_the_ellipsoid() -> None:
    """15 km north of 40 N: a degree of meridian there is 111,035 m (WGS 84), so 0.13509 degrees."""
    stand = BOOK.describe("15km N of Town X")
    assert stand is not None
    assert stand.lat == pytest.approx(40.13509, abs=1e-5)
    assert stand.lon == pytest.approx(46.9, abs=1e-9)
    along, across = 500 / 3**0.5, 15_000 * 0.198912 / 3**0.5
    assert stand.sigma_m == pytest.approx((500**2 + (along**2 + across**2) / 2) ** 0.5, rel=1e-4)


def test_about_doubles_the_rounding() -> None:
    exact, about = BOOK.describe("1km N of Town X"), BOOK.describe("About 1km N of Town X")
    assert exact is not None
    assert about is not None
    assert about.sigma_m > exact.sigma_m


def test_a_chain_through_an_unknown_village() -> None:
    stand = BOOK.describe("About 2km SW of Village Y (12km E of Town X)")
    village = BOOK.describe("Village Y (12km E of Town X)")
    assert stand is not None
    assert village is not None
    assert stand.lat == pytest.approx(village.lat - 0.012737, abs=2e-5)
    assert stand.lon == pytest.approx(village.lon - 0.01656, abs=2e-5)
    assert stand.sigma_m > village.sigma_m


def test_a_declared_asset_is_better_than_the_words_in_the_bracket() -> None:
    stand = BOOK.describe("Camera at checkpoint A (15km N of Town X)")
    assert stand is not None
    assert (stand.lat, stand.asset) == (40.1, "checkpoint A")


def test_an_edge_of_a_town() -> None:
    stand = BOOK.describe("N edge of Town X")
    assert stand is not None
    assert stand.lat == pytest.approx(40.009006, abs=1e-6)


@pytest.mark.parametrize("words", ["Town Y", "15km N of Town Y", "", "N edge", "( ( )", "15km of Town X"])
def test_what_is_unknown_stays_unknown(words: str) -> None:
    assert BOOK.describe(words) is None


def test_two_places_of_one_name_are_nobody() -> None:
    other = KnownPlace(name="Town X", lat=41.0, lon=47.5)
    assert Gazetteer([TOWN, other]).find("Town X") is None
    assert Gazetteer([TOWN, other]).is_doubtful("town x")
    assert Gazetteer([TOWN, other]).find("Город X") is not None


def test_the_public_gazetteer_in_six_scripts(shared_data: Path) -> None:
    """870 places of two countries: one town under every name, and names that several villages bear told as doubtful."""
    with (shared_data / "maps" / "gazetteer_az_am_geonames500.csv").open(encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    places = [
        KnownPlace(
            name=row["name"], lat=float(row["lat"]), lon=float(row["lon"]), also=tuple(row["alternatenames"].split("|"))
        )
        for row in rows
    ]
    book = Gazetteer(places)
    assert len(places) == 870
    found = {book.find(name) for name in ("Ağdam", "Агдам", "agdam", "AĞDAM")}
    assert len(found) == 1
    stand = found.pop()
    assert stand is not None
    assert (stand.lat, stand.lon) == (pytest.approx(39.991, abs=0.01), pytest.approx(46.927, abs=0.01))
    assert len(book.doubtful) > 10
    assert all(book.find(name) is None for name in book.doubtful)


def test_the_nearest_name_is_offered() -> None:
    assert BOOK.nearest_name("Tovn X") == "Town X"
    assert BOOK.nearest_name("Elsewhere") == ""


def test_a_name_without_letters_finds_nothing() -> None:
    book = Gazetteer([KnownPlace(name="Town", lat=40.0, lon=47.0, also=("—", ""))])
    assert book.find("–") is None
    assert book.find("town") is not None


def test_folding() -> None:
    assert fold("Xocavənd/Martuni") == "xocavend martuni"


@given(st.text(max_size=120))
def test_no_words_raise(words: str) -> None:
    BOOK.describe(words)
    BOOK.describe(f"2km N of {words} (3km S of Town X)")
