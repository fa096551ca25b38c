"""Whatever is wrong with a file is said in every language, with the arguments the sentence needs."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import ceasefire.observation.intake
import ceasefire.sensors
from ceasefire.desk.ports import KnownPlace, Reading, Sensor
from ceasefire.languages import languages, say
from ceasefire.languages.shelf import BUILT_IN, catalogue_texts
from ceasefire.sensors.detections import Detections
from ceasefire.sensors.firms import Firms
from ceasefire.sensors.forms import Forms
from ceasefire.sensors.reports_table import ReportsTable
from ceasefire.sensors.subtitles import SubtitleTrack
from ceasefire.sensors.ulog import MAGIC, UlogTrack
from ceasefire.sensors.violations import ViolationTable

Read = Callable[..., Reading]
FIRMS = "latitude,longitude,scan,track,acq_date,acq_time,satellite,frp\n"
SMM = "position,event_location,means,no,observation,description,weapon,datetime\n"
ROW = "Nowhere,beyond the hill,Heard,4,Explosion,,N/K,2020-12-05 23:58\n"
REPORTS = "report_id,source_id,source_kind,time_start,geometry,lat,lon,type,bearing_deg\n"
DETECTED = "time,lat,lon,class,score,asset,model\n"
PATROL = "form: ceasefire-form/1\nkind: patrol_report\nreference: r\npatrol: p\n"
FORM = "form: ceasefire-form/1\nkind: {}\nreference: r\nasset: a\nwatches: [{}]\n"
WATCH = "{{time: {}, watched: {}, place: {}}}"
BAD: list[tuple[Sensor, str | bytes]] = [
    (Firms(), b""),
    (Firms(), b"PK\x03\x04"),
    (Firms(), bytes(range(32)) * 50),
    (Firms(), "latitude,latitude\n"),
    (Firms(), "latitude,longitude\n"),
    (
        Firms(),
        FIRMS
        + "1\n" * 30
        + "0,0,1,1,2021-01-01,0906,T,1\n99,999,1,1,2021-01-01,0906,T,1\n47,40,1,1,2021-01-01,0906,T,1\n",
    ),
    (
        Firms(),
        FIRMS + "40,47,1,1,2031-01-01,0906,T,1\n40,47,9,99,2021-01-01,0906,T,1\n40,47,1,1,x,y,T,1\n\x00,,,,,,,\n",
    ),
    (ViolationTable(), (SMM + ROW).encode() + b"\xff\xfe,b,Smelt,x,y,z,w,noon\n"),
    (ViolationTable(), ((SMM + ROW) * 9).encode().replace(b"hill", b"h\xc3\xa9ll") + b"\xc3(\n" + "é".encode() * 40),
    (ViolationTable(), SMM + '"open,1,2\n' + "a,b\n" * 50),
    (
        ReportsTable(),
        REPORTS + "R,s,acoustic,2021-01-01T00:00:00Z,bearing,40,47,mortar,\n,s,psychic,x,cloud,40,47,mortar,1\n",
    ),
    (
        ReportsTable(),
        REPORTS + ",s,post,2021-01-01T00:00:00Z,place,40,47,fire,\nR,s,psychic,2021-01-01T00:00Z,point,40,47,fire,\n",
    ),
    (Detections(), DETECTED + "2021-01-01T00:00:00Z,40,47,tank,0.9,a,m\n2021-01-01T00:00:00Z,40,47,person,9,a,m\n"),
    (Forms(), "- 1\n- {form: x}\n- {form: ceasefire-form/1, kind: x}\n"),
    (Forms(), "a: 1\na: 2\n"),
    (Forms(), "a: &b 1\n"),
    (Forms(), "a: !t 1\n"),
    (Forms(), "? [1]\n: 2\n"),
    (Forms(), "a: .nan\n"),
    (Forms(), "a: [\n"),
    (Forms(), "- " * 50),
    (Forms(), '{"a": "\\u0001"}'),
    (Forms(), "a: [" + "1," * 250_000 + "1]"),
    (Forms(), "x: " + "y" * 5_000_000),
    (Forms(), FORM.format("camera_watch", WATCH.format("noon", "maybe", "{lat: 1}"))),
    (Forms(), FORM.format("camera_watch", WATCH.format("2021-01-01T00:00:00", "false", "{lat: 99, lon: 0}"))),
    (Forms(), FORM.format("camera_watch", WATCH.format("2031-01-01T00:00:00Z", "true", "{lat: 47, lon: 40}"))),
    (
        Forms(),
        FORM.format("camera_watch", WATCH.format("2021-01-01T00:00:00Z", "true", "{lat: 4, lon: 999}")) + "x: 1\n",
    ),
    (Forms(), FORM.format("camera_watch", WATCH.format("2021-01-01T00:00:00Z", "true", "{compass: N, from: {}}"))),
    (
        Forms(),
        FORM.format(
            "camera_watch", WATCH.format("2021-01-01T00:00:00Z", "true", "{compass: N, range_min_m: 2, range_max_m: 1}")
        ),
    ),
    (Forms(), FORM.format("camera_watch", WATCH.format("2021-01-01T00:00:00Z", "true", "{compass: N}"))),
    (
        Forms(),
        FORM.format("camera_watch", WATCH.format("{start: 2021-01-02T00:00Z, end: 2021-01-01T00:00Z}", "true", "{}")),
    ),
    (
        Forms(),
        FORM.format("camera_watch", WATCH.format("2021-01-01T00:00:00", "true", "{lat: 40, lon: 47}")) + "zone: Z\n",
    ),
    (
        Forms(),
        FORM.format("camera_watch", WATCH.format("2021-01-01T00:00:00", "true", "{lat: 40, lon: 47}")) + "zone: Q\n",
    ),
    (
        Forms(),
        "form: ceasefire-form/1\nkind: complaint\nreference: r\nparty: Z\nchannel: c\nreceived_at: 2021-01-01T00:00Z\n"
        "claims: [{what: fire, time: 2021-01-01T00:00Z, place: Q}, {what: fire, time: 1, place: {}}]\n",
    ),
    (
        Forms(),
        "form: ceasefire-form/1\nkind: complaint\nreference: r\nparty: Z\nchannel: c\nreceived_at: 2021-01-01T00:00Z\n"
        "claims: [{what: fire, time: 2021-01-01T00:00Z, place: Q}]\n",
    ),
    (
        Forms(),
        "form: ceasefire-form/1\nkind: complaint\nreference: r\nparty: A\nchannel: c\nreceived_at: 2021-01-01T00:00Z\n"
        "claims: [{what: fire, time: 2021-01-01T00:00Z, place: Q, count: {low: 3, best: 1}},"
        " {what: fire, time: 2021-01-01T00:00Z, place: Q, count: {}}, {what: fire, place: Q, count: -1}]\n",
    ),
    (
        Forms(),
        PATROL + "waypoints: [{id: W, place: {lat: 40, lon: 47},"
        " in: 2021-01-01T00:00Z, out: 2021-01-01T00:00Z, last_visited: x}]\nsegments: [{from: W, to: V, time: x}]\n",
    ),
    (
        Forms(),
        PATROL + "waypoints: [{id: W, place: {lat: 40, lon: 47},"
        " in: 2021-01-01T00:00Z, out: 2021-01-01T00:00Z}]\nsegments: [{from: W, to: V, time: 2021-01-01T00:00Z}]\n",
    ),
    (
        Forms(),
        PATROL + "waypoints: [{id: W, place: Q,"
        " in: 2021-01-01T00:00Z, out: 2021-01-01T00:00Z},"
        " {id: W, place: Q, in: 2021-01-01T00:00Z, out: 2021-01-01T00:00Z}]\n",
    ),
    (Forms(), FORM.format("camera_watch", WATCH.format("2021-01-01T00:00:00Z", "false", "{lat: 40, lon: 47}"))),
    (Forms(), "form: ceasefire-form/1\nkind: answer\nreference: ''\nlanguage: ENGLISH\nattachments: " + "[1]\n"),
    (Forms(), "form: ceasefire-form/1\nkind: complaint\nclaims: []\nreference: " + "x" * 200 + "\n"),
    (ViolationTable(), SMM + ROW.replace("Nowhere", "Twin")),
    (UlogTrack(), MAGIC + b"xx"),
    (SubtitleTrack(), "1\n00:00:01,000 --> 00:00:02,000\nHello\n"),
    (SubtitleTrack(), "1\n00:00:01,000 --> 00:00:02,000\nGPS (47.0, 40.0, 12)\n"),
    (
        SubtitleTrack(),
        "2031-01-01 10:00:02\nGPS(47.0,40.0,1)\n\n2031-01-01 10:00:01\nGPS(47.0,40.0,1)\n\n"
        "2031-01-01 10:00:03\nGPS(40.0,47.0,1)\n\n2031-01-01 10:00:09\n",
    ),
]
TWINS = {
    n: KnownPlace(name=n, lat=lat, lon=47.0, also=("Twin",)) for n, lat in (("East Twin", 40.0), ("West Twin", 40.5))
}
UNREACHED = {
    "sensor-value-wrong",  # for kinds of mistake that the form library may learn to tell apart later
    "sensor-ulog-damaged",  # needs a log with a damaged middle; its sentence takes no arguments
    "sensor-file-too-big",  # for tables, half a gigabyte; the same sentence as for forms
    "sensor-read-done",
    "sensor-read-error",
    "sensor-read-unknown",
    "sensor-read-warning",  # said by the command, tested there
}


@pytest.fixture(scope="module")
def met() -> set[str]:
    return set()


@pytest.mark.parametrize(("sensor", "data"), BAD)
def test_every_problem_is_said_in_every_language(read: Read, met: set[str], sensor: Sensor, data: str | bytes) -> None:
    reading = read(
        sensor,
        data,
        name="x.srt" if sensor.name == "drone-subtitles" else "x",
        area=(46.0, 39.0, 48.0, 41.0),
        places=TWINS,
    )
    assert reading.problems
    for problem in reading.problems:
        if not problem.message.startswith("sensor-"):
            continue
        met.add(problem.message)
        said = {say(problem.message, language, **problem.arguments) for language in languages()}
        assert len(said) == len(BUILT_IN)
        assert all("{ $" not in sentence for sentence in said)


def test_the_zoo_met_every_message_there_is(met: set[str]) -> None:
    known = set(re.findall(r"^(sensor-[a-z0-9-]+) =", catalogue_texts("en")["sensors"], re.MULTILINE))
    assert known - met <= UNREACHED
    assert met <= known


def test_code_and_catalogue_know_the_same_messages() -> None:
    used: set[str] = set()
    for package in (ceasefire.sensors, ceasefire.observation.intake):
        for source in Path(str(package.__file__)).parent.rglob("*.py"):
            used |= set(re.findall(r'"(sensor-[a-z0-9-]+)"', source.read_text(encoding="utf-8")))
    known = set(re.findall(r"^(sensor-[a-z0-9-]+) =", catalogue_texts("en")["sensors"], re.MULTILINE))
    assert {name for name in known ^ used if not name.startswith("sensor-read-")} == set()
