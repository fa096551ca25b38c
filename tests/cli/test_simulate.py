"""`ceasefire simulate`: writes days, refuses to mix them with old files, speaks JSON."""

import json
from pathlib import Path

from click.testing import CliRunner

from ceasefire.cli.simulate import simulate


def test_writes_a_day_and_says_what_next(tmp_path: Path) -> None:
    done = CliRunner().invoke(simulate, ["--out", str(tmp_path / "o"), "--days", "1", "--scale", "0.3", "--seed", "2"])
    assert done.exit_code == 0, done.output
    assert "Next: take in" in done.output
    assert (tmp_path / "o" / "days" / "2021-01-30" / "posts.csv").is_file()
    assert (tmp_path / "o" / "truth" / "2021-01-30" / "events.csv").is_file()


def test_json_names_the_days(tmp_path: Path) -> None:
    done = CliRunner().invoke(
        simulate, ["--out", str(tmp_path / "o"), "--days", "1", "--scale", "0.1", "--first-day", "2021-07-01", "--json"]
    )
    assert json.loads(done.output)["days"] == ["2021-07-01"]


def test_refuses_a_folder_with_something_in_it(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("x")
    done = CliRunner().invoke(simulate, ["--out", str(tmp_path), "--days", "1"])
    assert done.exit_code == 2
    assert "not empty" in done.output
