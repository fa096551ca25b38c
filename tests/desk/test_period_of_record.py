"""A period's tables of a centre's own record, as the command writes them."""

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from ceasefire.clearance.tasks.load import EXAMPLE as TASK
from ceasefire.clearance.tasks.load import load_task
from ceasefire.cli.main import main
from ceasefire.desk.exercise_mine_action import exercise_mine_action
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.training.load import EXAMPLE as SCHOOL
from ceasefire.training.load import load_book
from ceasefire.world.clearance_season import season

START = datetime(2021, 1, 30, 6, tzinfo=UTC)


def test_the_centres_own_record_tells_land_and_items(centre: CentreFolder, tmp_path: Path) -> None:
    land, school, task = season(START.date(), "a/duty"), load_book(SCHOOL), load_task(TASK)[0]
    exercise_mine_action(centre, school=school, task=task, land=land, officer="a/duty", at=START)
    words = ["clearance", "period", str(centre.folder), "--between", "2020-01-01", "2030-01-01", "--tier", "operators"]
    done = CliRunner().invoke(main, [*words, "--out", str(tmp_path / "out"), "--json"])
    told = json.loads(done.stdout)
    assert (done.exit_code, told["flags"]) == (0, []), done.output
    (items,) = [list(csv.DictReader((tmp_path / "out" / "items.csv").read_text().splitlines()))]
    assert sum(int(one["found"]) for one in items) > 0
    rows = json.loads((tmp_path / "out" / "land.json").read_text())["land"]
    assert sum(one["new_areas"] for one in rows) > 0
