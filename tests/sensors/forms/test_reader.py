"""Forms: the published examples, every refusal with its place, and the same form in YAML and JSON."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.desk.ports import Asset, Reading
from ceasefire.observation.records import Allegation
from ceasefire.sensors.forms import Forms
from ceasefire.sensors.forms.models import KINDS
from ceasefire.vocabulary.place import Bearing, Footprint, Nowhere, PlaceArea, Sector, Spot

Read = Callable[..., Reading]
PAGE = Path(__file__).resolve().parents[3] / "docs" / "reference" / "forms.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
BY_KIND = {yaml.safe_load(example)["kind"]: example for example in EXAMPLES}
AREA = (46.0, 39.0, 48.0, 41.0)


def told(reading: Reading) -> list[tuple[str, str]]:
    return [(problem.locator, problem.message) for problem in reading.problems]


def complaint(**changes: Any) -> dict[str, Any]:
    """A complaint with one claim; `claim__x` changes the claim."""
    claim = {
        "what": "explosion",
        "time": {"start": "2021-01-30T23:00:00+04:00", "end": "2021-01-31T01:00:00+04:00"},
        "place": {"lat": 39.99, "lon": 46.93, "radius_m": 1500},
    }
    form: dict[str, Any] = {
        "form": "ceasefire-form/1",
        "kind": "complaint",
        "reference": "A/1",
        "party": "A",
        "channel": "A-MOD",
        "received_at": "2021-01-31T09:12:00+04:00",
        "claims": [claim],
    }
    for name, value in changes.items():
        where, key = (claim, name.removeprefix("claim__")) if name.startswith("claim__") else (form, name)
        where[key] = value
    return form


def one_claim(reading: Reading) -> Allegation:
    assert reading.problems == ()
    (claim,) = reading.allegations
    return claim


def test_the_page_shows_every_kind_but_the_twin_ones() -> None:
    assert set(BY_KIND) | {"post_log", "withdrawal"} == set(KINDS)


@pytest.mark.parametrize("kind", BY_KIND)
def test_published_examples_are_read_without_a_problem(read: Read, kind: str) -> None:
    assert Forms().recognises(BY_KIND[kind].encode(), "whatever")
    reading = read(Forms(), BY_KIND[kind], area=AREA)
    assert reading.problems == ()
    assert reading.summary["records"]


def test_a_complaint_is_an_allegation_with_an_answer_clock(read: Read) -> None:
    claim = one_claim(read(Forms(), BY_KIND["complaint"]))
    assert claim.answer_due == datetime(2021, 2, 1, 5, 12, tzinfo=UTC)
    assert (claim.party, claim.channel, claim.reference, claim.against) == ("A", "A-MOD", "A-MOD/2021/012", "B")
    assert claim.place == PlaceArea(lat=39.99, lon=46.93, radius_m=1500.0, name="Hill 3")
    assert (claim.count.low, claim.count.best, claim.count.high) == (5, 6, 10)
    assert claim.weapon is not None
    assert (claim.weapon.weapon, claim.weapon.calibre_mm, claim.weapon.known_by) == ("mortar", 82.0, "judged")
    assert claim.when.sigma_s == 900
    assert claim.text.startswith("On the night of 30 January")
    assert len(claim.attachments) == 1
    faster = read(Forms(), BY_KIND["complaint"], answer_clock=timedelta(hours=6)).allegations[0]
    assert faster.answer_due == datetime(2021, 1, 31, 11, 12, tzinfo=UTC)


def test_a_patrol_report_gives_coverage_for_each_stop_and_leg(read: Read) -> None:
    reading = read(Forms(), BY_KIND["patrol_report"])
    first, second, leg = reading.coverages
    assert (first.watched, second.watched, second.lost) == (True, False, "denial")
    assert first.text == "last visited 2021-01-24"
    assert isinstance(leg.area, Footprint)
    assert len(leg.area.ring) == 4
    heard, blocked = reading.observations
    assert isinstance(heard.place, Sector)
    assert (heard.place.lat, heard.place.lon, heard.place.bearing_deg) == (39.96, 46.91, 135.0)
    assert (heard.count.low, heard.count.uncountable, heard.extra["waypoint"]) == (3, True, "W1")
    assert (blocked.what, blocked.extra["restriction"]) == ("obstruction", "denial")
    assert heard.origin.locator == "observations[0]"


def test_the_strip_of_a_leg_has_the_told_width(read: Read) -> None:
    from pyproj import Geod

    leg = read(Forms(), BY_KIND["patrol_report"]).coverages[2]
    assert isinstance(leg.area, Footprint)
    lon, lat = zip(*leg.area.ring, strict=True)
    area, _ = Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)
    _, _, length = Geod(ellps="WGS84").inv(46.91, 39.96, 46.95, 39.99)
    assert abs(area) == pytest.approx(length * 500, rel=1e-3)


def test_a_log_without_a_place_watches_the_assets_area(read: Read) -> None:
    text = """
form: ceasefire-form/1
kind: camera_watch
reference: C/1
asset: camera-2
watches: [{time: {start: 2021-01-31T00:00:00Z, end: 2021-01-31T06:00:00Z}, watched: true}]
observations: [{what: flare, means: recorded, time: 2021-01-31T02:00:00Z, place: {bearing_deg: 90}}]
"""
    reading = read(Forms(), text)
    assert reading.coverages[0].area == PlaceArea(lat=39.98, lon=46.92, radius_m=3000.0, name="camera-2")
    assert (reading.coverages[0].side, reading.coverages[0].source_kind) == ("a", "camera")
    place = reading.observations[0].place
    assert isinstance(place, Bearing)
    assert (place.lat, place.bearing_deg, place.bearing_sigma_deg, place.observer_sigma_m) == (39.98, 90.0, 5.0, 10.0)
    assert told(read(Forms(), text.replace("camera-2", "camera-9"))) == [
        ("line 6 column 11 at watches[0]", "sensor-coverage-without-place"),
        ("line 7 column 82 at observations[0].place", "sensor-observer-unknown"),
    ]


def test_an_obstruction_also_says_what_was_not_watched(read: Read) -> None:
    reading = read(Forms(), BY_KIND["obstruction"])
    (lost,) = reading.coverages
    assert (lost.watched, lost.lost, lost.asset) == (False, "jamming", "uav-1")
    assert reading.observations[0].means == "detected"


def test_notices(read: Read) -> None:
    (notice,) = read(Forms(), BY_KIND["notification"]).notices
    assert (notice.kind, notice.party, notice.extra["expect"], notice.extra["count"]) == (
        "demining",
        "B",
        "explosion",
        "12",
    )
    assert notice.when is not None
    assert notice.when.end == datetime(2021, 2, 1, 11, tzinfo=UTC)
    (answer,) = read(Forms(), BY_KIND["answer"]).notices
    assert (answer.kind, answer.about, answer.extra["outcome"]) == ("answer", "A-MOD/2021/012", "denied")
    withdrawal = BY_KIND["answer"].replace("kind: answer", "kind: withdrawal").replace("outcome: denied\n", "")
    (back,) = read(Forms(), withdrawal).notices
    assert (back.kind, back.about) == ("withdrawal", "A-MOD/2021/012")


def test_a_notice_of_the_future_is_no_flaw(read: Read) -> None:
    early = datetime(2021, 1, 30, 14, tzinfo=UTC)
    assert read(Forms(), BY_KIND["notification"], now=early).problems == ()


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ({"lat": 39.9, "lon": 46.9}, Spot(lat=39.9, lon=46.9, semi_major_m=25.0, semi_minor_m=25.0)),
        ({"lat": 39.9, "lon": 46.9, "sigma_m": 80}, Spot(lat=39.9, lon=46.9, semi_major_m=80.0, semi_minor_m=80.0)),
        ("Town X", PlaceArea(lat=40.0, lon=46.9, radius_m=1000.0, name="Town X")),
        ({"name": "town x", "radius_m": 300}, PlaceArea(lat=40.0, lon=46.9, radius_m=300.0, name="town x")),
        ({"said": "behind the ridge"}, Nowhere(said="behind the ridge")),
        (
            {"compass": "NE", "range_m": 4000, "from": "Town X", "bearing_sigma_deg": 4},
            Sector(
                lat=40.0,
                lon=46.9,
                bearing_deg=45.0,
                bearing_sigma_deg=4.0,
                range_min_m=3000.0,
                range_max_m=5000.0,
                observer_sigma_m=500.0,
            ),
        ),
        ({"ring": [[46.9, 39.9], [47, 39.9], [47, 40]]}, Footprint(ring=((46.9, 39.9), (47.0, 39.9), (47.0, 40.0)))),
    ],
)
def test_every_way_to_say_a_place(read: Read, place: Any, expected: Any) -> None:
    assert one_claim(read(Forms(), json.dumps(complaint(claim__place=place)))).place == expected


def test_an_unknown_place_keeps_its_words_and_tells_the_nearest_name(read: Read) -> None:
    reading = read(Forms(), json.dumps(complaint(claim__place="Tovn X")))
    assert reading.allegations[0].place == Nowhere(said="Tovn X")
    assert "place-unknown" in reading.allegations[0].quality
    (problem,) = reading.problems
    assert (problem.severity, problem.message) == ("warning", "sensor-place-unknown")
    assert problem.arguments["nearest"] == "Town X"


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"chanel": "x"}, "at chanel", "sensor-field-unknown"),
    ({"claims": []}, "at claims", "sensor-too-few"),
    ({"received_at": "2021-01-31T09:12:00"}, "at received_at", "sensor-time-without-zone"),
    ({"received_at": 20210131}, "at received_at", "sensor-time-malformed"),
    ({"zone": "Moon"}, "at zone", "sensor-zone-unknown"),
    ({"form": "ceasefire-form/9"}, "at form", "sensor-form-family"),
    ({"kind": "complain"}, "at kind", "sensor-value-unknown"),
    ({"claim__what": "bang"}, "at claims[0].what", "sensor-value-unknown"),
    ({"claim__place": {"lat": 0, "lon": 0}}, "at claims[0].place", "sensor-position-zero"),
    ({"claim__place": {"lat": 39.9}}, "at claims[0].place", "sensor-position-half"),
    ({"claim__place": {"lat": 146.9, "lon": 39.9}}, "at claims[0].place.lat", "sensor-latitude-off-globe"),
    ({"claim__place": {"lat": 39.9, "lon": 200}}, "at claims[0].place.lon", "sensor-longitude-off-globe"),
    ({"claim__place": {}}, "at claims[0].place", "sensor-place-ambiguous"),
    ({"claim__place": {"lat": 39.9, "lon": 46.9, "compass": "N"}}, "at claims[0].place", "sensor-place-ambiguous"),
    (
        {"claim__place": {"compass": "N", "from": {}, "range_min_m": 1}},
        "at claims[0].place.from",
        "sensor-place-empty",
    ),
    (
        {"claim__place": {"compass": "N", "range_min_m": 9, "range_max_m": 1, "from": "Town X"}},
        "at claims[0].place",
        "sensor-range-reversed",
    ),
    ({"claim__count": {"low": 5, "best": 3}}, "at claims[0].count", "sensor-count-out-of-order"),
    ({"claim__count": {"best": 3, "at_least": 3}}, "at claims[0].count", "sensor-count-ambiguous"),
    ({"claim__count": {"best": "3"}}, "at claims[0].count.best", "sensor-value-type"),
    ({"claim__place": {"lat": "NaN", "lon": 46.9}}, "at claims[0].place.lat", "sensor-value-type"),
    ({"claim__count": True}, "at claims[0].count", "sensor-value-type"),
    ({"claim__count": -1}, "at claims[0].count.best", "sensor-value-bound"),
    (
        {"claim__time": {"start": "2021-01-31T01:00:00Z", "end": "2021-01-30T01:00:00Z"}},
        "at claims[0].time",
        "sensor-time-reversed",
    ),
    ({"attachments": [{"name": "x", "sha256": "abc"}]}, "at attachments[0].sha256", "sensor-value-pattern"),
]


@pytest.mark.parametrize(("changes", "place", "message"), REFUSED)
def test_refusals_name_the_field(read: Read, changes: dict[str, Any], place: str, message: str) -> None:
    reading = read(Forms(), json.dumps(complaint(**changes)))
    assert told(reading) == [(place, message)]
    assert reading.allegations == ()
    assert reading.summary["forms_refused"] == 1


def test_yaml_refusals_name_line_and_column_and_the_nearest_field(read: Read) -> None:
    text = "form: ceasefire-form/1\nkind: answer\nreference: 1\nabuot: x\nparty: A\nchannel: a\n"
    text += "received_at: 2021-01-31T09:12:00Z\noutcome: denied\n"
    reading = read(Forms(), text)
    unknown = next(problem for problem in reading.problems if problem.message == "sensor-field-unknown")
    assert (unknown.locator, unknown.arguments["nearest"]) == ("line 4 column 8 at abuot", "about")


def test_swapped_coordinates_are_refused_and_the_other_claims_go_on(read: Read) -> None:
    form = complaint()
    form["claims"] = [{**form["claims"][0], "place": {"lat": 46.93, "lon": 39.99}}, form["claims"][0]]
    reading = read(Forms(), json.dumps(form), area=AREA)
    assert told(reading) == [("at claims[0].place", "sensor-position-swapped")]
    assert [claim.origin.locator for claim in reading.allegations] == ["claims[1]"]
    assert reading.summary["left_out"] == 1


def test_outside_the_area_is_kept_and_flagged(read: Read) -> None:
    reading = read(Forms(), json.dumps(complaint(claim__place={"lat": 55.0, "lon": 37.0})), area=AREA)
    assert "outside-area" in one_claim(reading).quality


def test_a_declared_zone_serves_and_is_flagged(read: Read) -> None:
    reading = read(Forms(), json.dumps(complaint(zone="+04:00", received_at="2021-01-31T09:12:00")))
    (claim,) = reading.allegations
    assert claim.received_at == datetime(2021, 1, 31, 5, 12, tzinfo=UTC)
    assert "zone-declared" in claim.quality
    assert [problem.message for problem in reading.problems] == ["sensor-zone-declared"]


def test_a_letter_from_the_future_or_from_a_stranger_is_registered_and_flagged(read: Read) -> None:
    future = read(Forms(), json.dumps(complaint()), now=datetime(2021, 1, 30, tzinfo=UTC))
    assert "time-in-future" in future.allegations[0].quality
    assert {problem.severity for problem in future.problems} == {"warning"}
    stranger = read(Forms(), json.dumps(complaint(party="Z")))
    assert stranger.allegations[0].quality == ("party-undeclared",)


def test_not_watched_needs_a_reason(read: Read) -> None:
    text = BY_KIND["camera_watch"].replace(", lost: weather", "")
    assert [message for _, message in told(read(Forms(), text))] == ["sensor-lost-reason"]


def test_waypoints_are_named_once_and_known(read: Read) -> None:
    report = BY_KIND["patrol_report"]
    assert [m for _, m in told(read(Forms(), report.replace("waypoint: W1", "waypoint: W7")))] == [
        "sensor-waypoint-unknown"
    ]
    assert [
        m for _, m in told(read(Forms(), report.replace("- {id: W2", "- {id: W1").replace("to: W2", "to: W1")))
    ] == ["sensor-waypoint-twice"]


def test_teams_have_roles_and_no_names(read: Read) -> None:
    text = BY_KIND["patrol_report"].replace("{role: leader", "{role: leader, name: Somebody")
    assert told(read(Forms(), text)) == [("line 6 column 26 at team[0].name", "sensor-field-unknown")]


def test_one_spoilt_form_does_not_take_the_others_with_it(read: Read) -> None:
    forms = [complaint(), complaint(kind="nonsense"), 7, complaint(reference="A/2")]
    reading = read(Forms(), json.dumps(forms))
    assert told(reading) == [("at [1].kind", "sensor-value-unknown"), ("at [2]", "sensor-form-not-fields")]
    assert [claim.origin.locator for claim in reading.allegations] == ["form 0 claims[0]", "form 3 claims[0]"]
    documents = "---\n".join(yaml.safe_dump(form) for form in (complaint(), complaint(reference="A/2")))
    locators = [claim.origin.locator for claim in read(Forms(), documents).allegations]
    assert locators == ["document 1 claims[0]", "document 2 claims[0]"]


def test_an_assets_clock_is_corrected(read: Read) -> None:
    camera = Asset(name="camera-2", source_kind="camera", lat=39.98, lon=46.92, clock_offset_s=-20.0, time_sigma_s=2.0)
    (flare,) = read(Forms(), BY_KIND["camera_watch"], assets={"camera-2": camera}).observations
    assert flare.when.start == datetime(2021, 1, 30, 22, 14, 27, tzinfo=UTC)
    assert (flare.when.sigma_s, flare.quality) == (2.0, ("clock-corrected",))


def test_files_of_the_family_are_recognised_even_when_spoilt() -> None:
    assert Forms().recognises(b"knid: complaint\n", "x.yaml")
    assert Forms().recognises(b'{"kind": "complaint"}', "x.json")
    assert not Forms().recognises(b'{"type": "FeatureCollection"}', "x.json")
    assert not Forms().recognises(b"latitude,longitude\n", "x.csv")


words = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=20)
    .map(str.strip)
    .filter(bool)
)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2026, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=UTC).isoformat()
)
lats, lons = st.floats(-89, 89).filter(bool), st.floats(-179, 179).filter(bool)
metres = st.floats(0, 50_000)
spots = st.fixed_dictionaries({"lat": lats, "lon": lons}, optional={"sigma_m": metres})
places = st.one_of(
    spots,
    st.fixed_dictionaries({"lat": lats, "lon": lons, "radius_m": metres}),
    st.fixed_dictionaries({"compass": st.sampled_from(["N", "SSE", "W"]), "from": spots, "range_m": metres}),
    st.fixed_dictionaries({"said": words}),
)
claims = st.fixed_dictionaries(
    {"what": st.sampled_from(["explosion", "shot", "movement"]), "time": moments, "place": places},
    optional={
        "count": st.one_of(st.integers(0, 500), st.fixed_dictionaries({"at_least": st.integers(0, 9)})),
        "text": words,
        "weapon": st.fixed_dictionaries({"class": st.sampled_from(["mortar", "unknown"])}, optional={"text": words}),
        "direction": st.sampled_from(["incoming", "outgoing", "undetermined"]),
    },
)
complaints = st.fixed_dictionaries(
    {
        "form": st.just("ceasefire-form/1"),
        "kind": st.just("complaint"),
        "reference": words,
        "party": st.sampled_from(["A", "B"]),
        "channel": words,
        "received_at": moments,
        "claims": st.lists(claims, min_size=1, max_size=3),
    },
    optional={"language": st.sampled_from(["az", "hy", "ru"]), "text": words, "wished": words},
)


@given(form=complaints)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
def test_yaml_json_and_the_model_written_out_say_the_same(read: Read, form: dict[str, Any]) -> None:
    as_json = read(Forms(), json.dumps(form))
    as_yaml = read(Forms(), yaml.safe_dump(form, allow_unicode=True))
    assert as_json.problems == as_yaml.problems == ()
    assert as_json.allegations == as_yaml.allegations
    model = KINDS["complaint"].model_validate(form, context={})
    again = model.model_dump(mode="json", by_alias=True, exclude_none=True)
    assert KINDS["complaint"].model_validate(again, context={}) == model
    assert read(Forms(), json.dumps(again)).allegations == as_json.allegations


@given(
    junk=st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8)), lambda s: st.lists(s, max_size=3)
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_any_field_may_hold_anything(read: Read, junk: Any) -> None:
    for name in ("claims", "received_at", "party", "zone", "claim__place", "claim__time", "claim__count", "kind"):
        reading = read(Forms(), json.dumps(complaint(**{name: junk})))
        assert reading.problems or len(reading.allegations) == 1


@given(junk=st.binary(max_size=120), at=st.integers(0, 600))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_damaged_bytes_never_raise(read: Read, junk: bytes, at: int) -> None:
    whole = BY_KIND["complaint"].encode()
    assert isinstance(read(Forms(), whole[:at] + junk + whole[at + len(junk) :], name="x.yaml"), Reading)
    assert isinstance(replace(read(Forms(), junk)), Reading)
