"""What every test may ask for, and what holds of all: where their files lie, and which examples Hypothesis tries.

`make test` tries the same examples each time, so that a landing is judged by its own change. `make explore`
(HYPOTHESIS_PROFILE=explore) draws new ones, and more of them.
"""

import gc
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

SHARED = Path(__file__).resolve().parents[1].parent / "shared" / "data"
MEMORY = Path("/dev/shm")
ROOM = 3 * 2**30
"""Bytes free in memory below which the files of the tests stay on the disk; all tests hold well under 2 GiB at once."""
MORE = 10
"""How many times as many examples `explore` tries as a test asks for."""

settings.register_profile("settled", derandomize=True, deadline=None, print_blob=True, database=None)
settings.register_profile("explore", derandomize=False, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "settled"))


def pytest_configure(config: pytest.Config) -> None:
    """Files of tests lie in memory where there is room: a log syncs each entry, and disks are slow."""
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK) or shutil.disk_usage(MEMORY).free < ROOM:
        return
    os.environ["TMPDIR"] = str(MEMORY)  # workers and commands that tests start inherit it
    tempfile.tempdir = None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Modules that take long go first, so that at the end no core waits for the last of them."""
    long = {item.path for item in items if item.get_closest_marker("slow") or "browser" in item.path.parts}
    items.sort(key=lambda item: item.path not in long)
    if os.environ.get("HYPOTHESIS_PROFILE") == "explore":
        _try_more(items)


def pytest_collection_finish() -> None:
    """What was collected stays to the end; looking through it for garbage cost some modules a quarter of their time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def _try_more(items: list[pytest.Item]) -> None:
    """Let tests that ask for a number of examples of their own try more of them too."""
    seen: set[int] = set()
    for item in items:
        test = getattr(item, "obj", None)
        for holder, name in (
            (getattr(item, "cls", None), "settings"),  # of a state machine
            (getattr(test, "__func__", test), "_hypothesis_internal_use_settings"),
        ):
            asked = getattr(holder, name, None)
            if isinstance(asked, settings) and id(holder) not in seen:
                seen.add(id(holder))
                setattr(holder, name, settings(asked, max_examples=asked.max_examples * MORE))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real and made-up inputs; tests that need it are skipped, and say so, where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared data folder is not beside this checkout (../shared/data)")
    return SHARED
