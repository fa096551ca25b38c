"""`ceasefire klv` as a user meets it: one JSON object a packet, a table for people, exit codes that tell."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ceasefire.cli.klv import command
from ceasefire.desk.ports import Surroundings
from ceasefire.sensors.fmv.sensor import FmvSensor


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def test_one_object_a_packet_with_the_promised_fields(shared_data: Path) -> None:
    result = run(shared_data / "fmv" / "osh_sample-stream.ts", "--json")
    assert result.exit_code == 0
    packets = [json.loads(line, parse_constant=pytest.fail) for line in result.stdout.splitlines()]
    assert len(packets) == 277
    assert all(packet["checksum_ok"] is True and packet["set"] == "ST 0601" for packet in packets)
    assert packets[0]["pts"] == pytest.approx(2.167)
    assert packets[0]["tags"]["13"] == {
        "name": "Sensor Latitude",
        "value": pytest.approx(34.7, abs=0.05),
        "unit": "deg",
    }
    security = packets[0]["tags"]["48"]["value"]
    assert security["tags"]["1"]["words"] == "Unclassified"
    assert any("not UTF-16" in str(packet["tags"]["48"]) for packet in packets)


def test_the_legacy_set_uses_the_numbers_of_the_newer_one(shared_data: Path) -> None:
    result = run(shared_data / "fmv" / "aphill_klv_10s.ts", "--json")
    packets = [json.loads(line) for line in result.stdout.splitlines()]
    assert (result.exit_code, len(packets)) == (0, 300)
    assert {packet["set"] for packet in packets} == {"EG 0104"}
    assert packets[0]["checksum_ok"] is None
    assert packets[0]["tags"]["13"]["name"] == "Sensor Latitude"
    assert packets[0]["tags"]["060e2b34010101010701100102000000"]["name"] == "Angle to North"


def test_people_get_a_table_and_a_summary(shared_data: Path) -> None:
    result = run(shared_data / "fmv" / "h265_tricky_klv.ts", "--limit", "2")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert "PID 257: 30 packets of ST 0601" in result.stdout
    assert "PID 258: 60 packets of ST 0601" in result.stdout
    assert "checksum: 90 right, 0 wrong, 0 without" in result.stdout
    assert lines[2] == ""


def test_a_truncated_file_is_named_with_its_place_and_the_rest_is_printed(shared_data: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.ts"
    cut.write_bytes((shared_data / "fmv" / "osh_sample-stream.ts").read_bytes()[:1_000_000])
    result = run(cut, "--json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 123
    assert f"{cut}: byte 999972: file-cut-short" in result.stderr


def test_flipped_bits_are_named_with_their_place(shared_data: Path, tmp_path: Path) -> None:
    data = bytearray((shared_data / "fmv" / "osh_sample-stream.ts").read_bytes())
    at = data.find(bytes.fromhex("060e2b34020b0101"), 500_000) + 60
    data[at] ^= 8
    spoilt = tmp_path / "spoilt.ts"
    spoilt.write_bytes(data)
    result = run(spoilt, "--json")
    assert result.exit_code == 1
    packets = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(packets) == 277
    (wrong,) = [packet for packet in packets if packet["checksum_ok"] is False]
    assert wrong["problems"][0]["name"] == "checksum-wrong"
    assert 0 <= at - wrong["offset"] < 188
    assert f"{spoilt}: byte {wrong['offset']}, PID 257: checksum-wrong at byte" in result.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "file-empty"),
        (b"plain text, no video at all\n" * 20, "not-a-transport-stream"),
        (bytes(4000), "no KLV metadata"),
    ],
)
def test_what_is_no_video_says_so_and_exits_with_1(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "x.ts").write_bytes(content)
    result = run(tmp_path / "x.ts")
    assert result.exit_code == 1
    assert said in result.stderr
    assert not result.exception or isinstance(result.exception, SystemExit)


def test_no_metadata_is_an_answer_with_exit_code_1(shared_data: Path) -> None:
    result = run(shared_data / "fmv" / "h264_no_klv.ts")
    assert result.exit_code == 1
    assert "no KLV metadata (MPEG-TS, h264 video on PID 256: 30 pictures)" in result.stderr


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    assert run(tmp_path / "absent.ts").exit_code == 2


def test_a_flipped_bit_in_a_picture_is_named_with_its_place(shared_data: Path, tmp_path: Path) -> None:
    data = bytearray((shared_data / "fmv" / "osh_sample-stream.ts").read_bytes())
    at = next(i for i in range(188 * 5000, len(data), 188) if data[i + 1] == 0x01 and data[i + 2] == 0x00)
    data[at + 100] ^= 0x10
    (tmp_path / "spoilt.ts").write_bytes(data)
    result = run(tmp_path / "spoilt.ts")
    assert result.exit_code == 1
    assert "picture-damaged" in result.stderr
    assert "checksum: 277 right, 0 wrong, 0 without" in result.stdout
    reading = FmvSensor().read(tmp_path / "spoilt.ts", "ab" * 32, Surroundings(now=datetime(2026, 1, 1, tzinfo=UTC)))
    (problem,) = [p for p in reading.problems if p.message == "fmv-picture-damaged"]
    assert 0 <= at - int(problem.locator.split()[1].rstrip(",")) < 20_000


def test_many_pictures_are_only_checked_when_asked(shared_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ceasefire.cli.klv.QUICK", 100)
    file = shared_data / "fmv" / "osh_sample-stream.ts"
    assert "not checked, 277 are many" in run(file, "--limit", "1").stdout
    assert "pictures: 277 checked, 0 damaged" in run(file, "--limit", "1", "--pictures").stdout
