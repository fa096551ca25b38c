"""Tests of clearance tasks share the papers of one task."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
