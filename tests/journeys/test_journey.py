"""The whole centre on a page: files come in, two delegations decide, a report goes out, and the record proves it."""

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ceasefire.assessment.records import Answer
from ceasefire.desk.cases import cases
from ceasefire.desk.close_day import close_day
from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.rebuild import rebuild
from ceasefire.desk.report_day import draw_up, sign_report, signatures
from ceasefire.desk.sign_finding import sign_finding
from ceasefire.desk.speak import show, speak
from ceasefire.desk.take_in import take_in
from ceasefire.ledger.verify import verify_record
from ceasefire.store.record_folder import hand_out
from ceasefire.verification.quorum import Sitting
from ceasefire.verification.records import Assessment, Choice, RivalVerdict, RivalView
from ceasefire.verification.standing import Standing
from ceasefire.wiring import (
    EXERCISE_SIDES,
    constitution_of,
    exercise_constitution,
    found_centre,
    readers,
    record_views,
    renderer,
    seeded,
)
from ceasefire.world.week import Settings, write_week

DAY = date(2021, 1, 30)
SITTING = Sitting(present={"a": ("a/head",), "b": ("b/head",)}, acting={})


def assessed(side: str, incident: str, at: datetime, happened: bool) -> Assessment:
    rival = RivalView(explanation="demolition", verdict=RivalVerdict.RULED_OUT, reason="no notice was given")
    return Assessment(
        incident=incident, delegation=side, officer=f"{side}/analyst", made_at=at, happened=happened,
        answers={"P1": Answer.CANNOT_TELL}, reliability="B", credibility=2, likelihood="likely",
        words="two posts heard it", language="en", rivals=(rival,),
    )  # fmt: skip


def test_a_day_of_the_centre(tmp_path: Path) -> None:
    # a simulated day arrives as files; nothing of the truth is among them
    write_week(tmp_path / "world", Settings(first_day=DAY, days=1, seed=3, scale=0.4, flights=1, flight_minutes=2))
    agree, _ = exercise_constitution(tmp_path / "world")
    now = datetime(2021, 1, 30, 15, 40, tzinfo=UTC)
    founded = found_centre(
        tmp_path / "centre", EXERCISE_SIDES, agree, randomness=seeded("journey"), at=now - timedelta(hours=10)
    )
    with founded as centre, readers() as reading:
        # bytes are sealed and entered in both logs, then read
        taken = take_in(centre, [tmp_path / "world" / "days"], side="a", clock=lambda: now, readers=reading)
        assert not taken.refused
        assert {told.outcome for told in taken.files} <= {"read", "partly", "refused", "already"}
        observed = list(centre.tables.records("observation"))
        alleged = list(centre.tables.records("allegation"))
        assert observed
        assert alleged

        # incidents are inferred from their reports, and the agreement answers for each with its reasons
        closed = close_day(centre, DAY, side="a", at=now)
        incident = closed.grouping.incidents[0].id
        answers = {verdict.answer for verdict in closed.assessed.verdicts if verdict.incident == incident}
        assert answers <= set(Answer)
        assert answers

        # each delegation assesses blind, both are shown, one signs and the other dissents in its own words
        for side, happened in (("a", True), ("b", False)):
            speak(centre, assessed(side, incident, now, happened), at=now)
        assert show(centre, at=now) == [incident]
        sign_finding(centre, incident, side="a", choice=Choice.SIGN, sitting=SITTING, at=now)
        dissent = "Bu sesi duymadık."
        sign_finding(centre, incident, side="b", choice=Choice.DISSENT, sitting=SITTING, at=now, words=dissent)
        centre.exchange(now)
        assert cases(centre.tables, centre.constitution)[incident].case.standing is Standing.DISPUTED

        # the report is drawn up from the record, signed by both, and issued in five languages
        issued, document = draw_up(centre, DAY, side="a", at=now)
        for side in "ab":
            sign_report(centre, issued, side=side, choice=Choice.SIGN, sitting=SITTING, at=now)
        centre.exchange(now)
        signed = signatures(centre.tables, centre.constitution, issued)
        renderer()(document, signed, centre.constitution, tmp_path / "reports")
        assert {one.delegation for one in signed} == {"a", "b"}
        assert dissent in json.dumps(document, ensure_ascii=False)
        for language in centre.constitution.languages:
            assert (tmp_path / "reports" / f"report.{language}.pdf").read_bytes().startswith(b"%PDF")

        # both sides draw the same tables, and the record alone proves itself and gives the same report, byte for byte
        assert centre.seen_by("a").digest() == centre.seen_by("b").digest() == centre.tables.digest()
        for side in "ab":
            hand_out(tmp_path / "centre" / side, tmp_path / "record" / side)
    assert verify_record(tmp_path / "record").ok
    again = rebuild(record_views(tmp_path / "record"), renderer(), tmp_path / "again")
    assert again.same
    for path in sorted((tmp_path / "reports").iterdir()):
        assert path.read_bytes() == (tmp_path / "again" / DAY.isoformat() / path.name).read_bytes()

    # one flipped bit anywhere in it is found and named
    victim = next((tmp_path / "record" / "a" / "body").rglob("*/*"))
    victim.chmod(0o644)
    data = bytearray(victim.read_bytes())
    data[len(data) // 2] ^= 1
    victim.write_bytes(data)
    result = verify_record(tmp_path / "record")
    assert not result.ok
    assert victim.name in str(result.plain())


@pytest.mark.slow
def test_one_command_takes_in_real_files_and_issues_a_report(tmp_path: Path, shared_data: Path) -> None:
    """Real video, satellite fires, flight logs, subtitles and a table go in by one call, and a report comes out."""

    def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
        return constitution_of({"zone": "UTC", "cut_off": "23:00"}, delegations, "nk-2020-11-09")

    now = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with found_centre(tmp_path / "centre", EXERCISE_SIDES, agree, randomness=seeded("real"), at=now):
        pass
    folders = [str(shared_data / name) for name in ("fmv", "fire", "smm", "flightlogs", "dji")]
    line = [
        "take-in",
        *folders,
        "--report",
        "--centre",
        str(tmp_path / "centre"),
        "--at",
        "2026-01-01T12:00:00Z",
        "--json",
    ]
    ceasefire = Path(sys.executable).parent / "ceasefire"
    done = subprocess.run([str(ceasefire), *line], capture_output=True, text=True, timeout=500, check=False)
    assert done.returncode == 1, done.stderr[-2000:]  # notes and licences beside the data are no known format
    told = json.loads(done.stdout)
    files = {one["name"]: one for one in told["files"]}
    by_sensor = {one["sensor"].split("/")[0] for one in told["files"] if one["outcome"] in ("read", "partly")}
    assert {"fmv", "firms", "violation-table", "ulog", "drone-subtitles"} <= by_sensor
    assert files["MODIS-2021.csv"]["counts"]["observations"] == 10_796
    assert files["aphill_short.ts"]["counts"]["tracks"] == 1
    reports = tmp_path / "centre" / "reports" / "2026-01-01"
    document = json.loads((reports / "report.json").read_text())["document"]
    assert told["issued"]["number"] == document["heading"]["number"] == "001/2026"
    assert document["quality"]["files"] == len({one["sha256"] for one in told["files"]})
    assert {"osh_sample-stream.ts", "aphill_short.ts"} <= {note["name"] for note in document["quality"]["notes"]}
    for language in ("en", "ru", "tr", "az", "hy"):
        assert (reports / f"report.{language}.pdf").stat().st_size > 10_000
