"""The one-file verifier: short, needing nothing, and of one mind with the product's own on changed records."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ceasefire.ledger import standalone_verify
from ceasefire.ledger.standalone_verify import Wrong, check_record
from ceasefire.ledger.verify import verify_record

FILE = Path(standalone_verify.__file__)


def theirs(folder: Path) -> tuple[str, str]:
    """(what, file) as the stand-alone verifier says it, or empty."""
    try:
        check_record(folder)
    except Wrong as wrong:
        return wrong.args[0], wrong.args[1]
    return "", ""


def ours(folder: Path) -> tuple[str, str]:
    first = verify_record(folder).first
    return (first.what, first.file) if first else ("", "")


SAME = {"checkpoint-malformed": "checkpoint-not-signed"}  # the one-file verifier does not tell these two apart


def test_it_has_at_most_650_lines_and_imports_nothing_of_the_product() -> None:
    text = FILE.read_text()
    assert len(text.splitlines()) <= 650
    assert "ceasefire." not in text.replace("urn:ceasefire", "").replace("ceasefire/possession", "")


def test_both_accept_an_untouched_record(record: Path) -> None:
    assert ours(record) == theirs(record) == ("", "")


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_both_name_the_same_thing_in_a_changed_record(record: Path, tmp_path: Path, data: st.DataObject) -> None:
    copy = tmp_path / "copy"
    if not copy.exists():
        shutil.copytree(record, copy)
    names = sorted(path.relative_to(record).as_posix() for path in record.rglob("*") if path.is_file())
    name = data.draw(st.sampled_from(names))
    whole = (record / name).read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 60)))
    if data.draw(st.booleans()):
        changed = whole[:start] + data.draw(st.binary(max_size=3)) + whole[end:]
    else:
        changed = whole[:start] + bytes(byte ^ 1 for byte in whole[start:end]) + whole[end:]
    (copy / name).write_bytes(changed)
    what, file = ours(copy)
    assert theirs(copy) == (SAME.get(what, what), file)
    assert bool(what) is (changed != whole)
    (copy / name).write_bytes(whole)


def test_both_name_the_same_thing_when_files_go_missing(record: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(record, tmp_path / "copy"))
    for path in sorted(path for path in copy.rglob("*") if path.is_file()):
        whole = path.read_bytes()
        path.unlink()
        assert theirs(copy) == ours(copy)
        path.write_bytes(whole)


@pytest.mark.parametrize("isolated", [False, True])
def test_it_runs_alone_as_a_file_without_any_package(record: Path, tmp_path: Path, isolated: bool) -> None:
    """With -I -S Python finds no installed package at all: the pure verifier must give the same answer."""
    shutil.copy(FILE, tmp_path / "check.py")
    flags = ["-I", "-S"] if isolated else []
    command = [sys.executable, *flags, str(tmp_path / "check.py"), str(record), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, env={"PATH": os.environ["PATH"]}, timeout=120)
    assert done.returncode == 0, done.stderr
    assert [log["statements"] for log in json.loads(done.stdout)["logs"]] == [4, 4]


def test_it_may_travel_inside_a_log(record: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(record, tmp_path / "copy"))
    shutil.copy(FILE, copy / "a" / FILE.name)
    assert ours(copy) == theirs(copy) == ("", "")
