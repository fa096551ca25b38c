"""Whatever is changed in a record, verify finds it and names it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.cli.verify import verify
from ceasefire.ledger.policy import parse_policy
from ceasefire.ledger.standalone_verify import check_record
from ceasefire.ledger.verify import GUARANTEE, verify_record


def files_of(record: Path) -> list[str]:
    return sorted(path.relative_to(record).as_posix() for path in record.rglob("*") if path.is_file())


@pytest.fixture
def copy(record: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(record, tmp_path / "copy"))


def named(folder: Path) -> str:
    """The file that verify names, or "" when it finds nothing wrong."""
    verdict = verify_record(folder)
    assert verdict.ok is (verdict.first is None)
    return verdict.first.file if verdict.first else ""


def test_an_untouched_record_holds(record: Path) -> None:
    verdict = verify_record(record)
    assert verdict.first is None
    assert [log.received for log in verdict.logs] == [log.size for log in verdict.logs] == [11, 11]
    assert all(log.signed == 4 and log.unchecked == 0 for log in verdict.logs)
    assert sum(len(log.seen) for log in verdict.logs) == 15


@pytest.mark.parametrize("part", ["a", "b"])
def test_each_log_holds_alone(record: Path, part: str) -> None:
    assert verify_record(record / part).ok


def test_every_file_deleted_or_cut_or_lengthened_is_named(record: Path, copy: Path) -> None:
    """Except that a kept older cosigned checkpoint and an older partial tile may be absent: nothing rests on them."""
    optional = {name for name in files_of(record) if _is_older(record, name)}
    assert len(files_of(record)) >= 50
    for name in files_of(record):
        whole = (copy / name).read_bytes()
        for data in (None, whole[:-1], whole[1:], whole + b"\n", b"", whole[: len(whole) // 2]):
            if data is None:
                (copy / name).unlink()
            else:
                (copy / name).write_bytes(data)
            if data is not None or name not in optional:
                assert named(copy) == name
            (copy / name).write_bytes(whole)
    assert verify_record(copy).ok


def _is_older(record: Path, name: str) -> bool:
    if "/cosigned/" in name:
        return name != max(one for one in files_of(record) if one.startswith(name.split("cosigned")[0] + "cosigned"))
    return "/tile/" in name and not name.endswith(".p/11")


def test_a_dozen_bytes_of_every_file_flipped_are_named(record: Path, copy: Path) -> None:
    changes = 0
    for name in files_of(record):
        whole = (copy / name).read_bytes()
        step = max(1, len(whole) // 12)
        for at in range(0, len(whole), step):
            bit = 1 << (at * 7 + len(name)) % 8
            (copy / name).write_bytes(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :])
            assert named(copy) == name, (name, at, bit)
            changes += 1
        (copy / name).write_bytes(whole)
    assert changes > 600


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_change_anywhere_is_named(record: Path, copy: Path, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(files_of(record)))
    whole = (record / name).read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    changed = whole[:start] + data.draw(st.binary(max_size=40)) + whole[end:]
    (copy / name).write_bytes(changed)
    assert named(copy) == ("" if changed == whole else name)
    (copy / name).write_bytes(whole)


def test_a_file_that_does_not_belong_is_named(copy: Path) -> None:
    (copy / "a" / "body" / "00").mkdir(exist_ok=True)
    (copy / "a" / "body" / "00" / ("0" * 64)).write_bytes(b"{}")
    assert named(copy) == f"a/body/00/{'0' * 64}"


def test_a_log_left_out_is_named(copy: Path) -> None:
    shutil.rmtree(copy / "b")
    verdict = verify_record(copy)
    assert verdict.first is not None
    assert (verdict.first.what, verdict.first.detail) == ("log-absent", "b.example/log")


def test_a_log_cut_back_to_an_older_true_state_is_caught_by_the_other(copy: Path) -> None:
    """Each file of the older state is genuine; only the cross-links in the other log give it away."""
    older = min((copy / "a" / "cosigned").iterdir(), key=lambda path: int(path.name))
    size = int(older.name)
    (copy / "a" / "checkpoint").write_bytes(older.read_bytes())
    for path in [*(copy / "a" / "tile").rglob("*"), *(copy / "a" / "cosigned").iterdir()]:
        if path.is_file() and int(path.name) > size:
            path.unlink()
    _drop_unknown_bodies(copy / "a")
    assert verify_record(copy / "a").ok
    verdict = verify_record(copy)
    assert verdict.first is not None
    assert verdict.first.what == "cross-link-cut"
    assert verdict.first.log == "b"


def _drop_unknown_bodies(folder: Path) -> None:
    while (verdict := verify_record(folder)).first and verdict.first.what == "file-unexpected":
        (folder / verdict.first.file).unlink()


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (
            lambda r: (r / "a" / "checkpoint").write_bytes((r / "b" / "checkpoint").read_bytes()),
            "checkpoint-root-differs",
        ),
        (lambda r: shutil.rmtree(r / "a" / "tile"), "bundle-broken"),
        (lambda r: shutil.rmtree(r / "a" / "body"), "body-missing"),
        (lambda r: [path.unlink() for path in (r / "b").glob("*") if path.is_file()], "file-missing"),
    ],
)
def test_what_is_wrong_is_told_apart(copy: Path, change: Callable[[Path], object], what: str) -> None:
    change(copy)
    verdict = verify_record(copy)
    assert verdict.first is not None
    assert verdict.first.what == what


def test_another_policy_than_mine_is_refused(record: Path) -> None:
    text = (record / "a" / "policy").read_bytes()
    assert verify_record(record, parse_policy(text)).ok
    verdict = verify_record(record, parse_policy(b"# mine\n" + text))
    assert verdict.first is not None
    assert verdict.first.what == "policy-not-yours"


def test_a_whole_centre_with_logs_and_copies_is_checked_at_once(
    tmp_path: Path, two_sides: Callable[[Path], Any]
) -> None:
    centre = two_sides(tmp_path)
    for side in (centre.a, centre.b):
        (tmp_path / "centre" / side.label).mkdir(parents=True)
        side.folder.rename(tmp_path / "centre" / side.label / "log")
        side.copy.rename(tmp_path / "centre" / side.label / "mirror")
    verdict = verify_record(tmp_path / "centre")
    assert verdict.first is None
    assert [log.folder for log in verdict.logs] == ["A/log", "A/mirror", "B/log", "B/mirror"]
    assert "tells the same history" in " ".join(verdict.proven)
    assert len(check_record(tmp_path / "centre")) == 4
    checkpoint = tmp_path / "centre" / "B" / "mirror" / "checkpoint"
    checkpoint.write_bytes((tmp_path / "centre" / "A" / "mirror" / "checkpoint").read_bytes())
    assert named(tmp_path / "centre") == "B/mirror/checkpoint"


def test_an_empty_folder_holds_no_log(tmp_path: Path) -> None:
    verdict = verify_record(tmp_path)
    assert verdict.first is not None
    assert verdict.first.what == "no-log-here"


def test_the_command_prints_the_guarantee_as_it_stands_and_exits_zero(record: Path) -> None:
    result = CliRunner().invoke(verify, [str(record)])
    assert result.exit_code == 0
    assert GUARANTEE in result.output
    assert "compare its fingerprint" in result.output


def test_the_command_names_the_first_wrong_thing_in_json_and_exits_one(copy: Path) -> None:
    bundle = next((copy / "a" / "tile" / "entries").rglob("11"))
    data = bytearray(bundle.read_bytes())
    data[-5] ^= 1
    bundle.write_bytes(data)
    result = CliRunner().invoke(verify, [str(copy), "--json"])
    assert result.exit_code == 1
    first = json.loads(result.output)["first"]
    assert (first["file"], first["entry"], first["what"]) == ("a/tile/entries/000.p/11", 10, "entry-changed")
    assert "changed" in first["means"]


def test_the_command_refuses_a_policy_that_is_none(record: Path, tmp_path: Path) -> None:
    (tmp_path / "policy").write_text("quorum nobody\n")
    assert CliRunner().invoke(verify, [str(record), "--policy", str(tmp_path / "policy")]).exit_code == 2
