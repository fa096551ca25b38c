"""What the tests of the screens share: a desk of their own, and someone signed in at it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from standing_desk import desk, enter, served, template

__all__ = ["desk", "enter", "served", "template"]
