"""What every test may ask for: the shared data beside the checkout, or a visible reason why it is not there."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[1].parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real and made-up inputs; tests that need it are skipped, and say so, where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared data folder is not beside this checkout (../shared/data)")
    return SHARED
