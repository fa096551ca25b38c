"""The desk on PostgreSQL: the same rows as on SQLite, and officers sign in, assess, sign and draw up as there.

It runs in a process of its own, because Django knows its database for as long as a process lasts.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ceasefire.bench.own_postgresql import programs, server

STORY = Path(__file__).parent / "postgresql_story.py"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The database of a server of our own; skipped, with the reason, where that cannot be."""
    found = programs()
    if found is None:
        pytest.skip("no PostgreSQL on this machine (Debian: apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is absent (the optional extra `postgresql`)")
    with server(found) as address:
        yield address


def story(folder: Path, url: str) -> dict[str, Any]:
    """Play the story on a database; what it says of itself."""
    given = {**os.environ, "CEASEFIRE_DATABASE": url}
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", str(STORY), str(folder)],
        check=False, capture_output=True, text=True, timeout=300, env=given,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_the_same_story_gives_the_same_rows_on_both(tmp_path: Path, url: str) -> None:
    embedded, served = story(tmp_path / "embedded", ""), story(tmp_path / "served", url)
    assert (embedded.pop("vendor"), served.pop("vendor")) == ("sqlite", "postgresql")
    assert embedded["standing"] == "agreed"
    assert embedded["reports"] == 1
    assert sum(embedded["rows"].values()) > 30
    assert served == embedded
