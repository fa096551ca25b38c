"""A recorded day, byte for byte: the document's hash and every file's hash are as they were.

When a change is meant, look at the pages, then write the new hashes: `CEASEFIRE_GOLDEN=write pytest <this file>`.
"""

import hashlib
import json
import os
from pathlib import Path

from ceasefire.reporting.daily import build_daily, envelope
from ceasefire.reporting.render import files_of
from ceasefire.reporting.spot import build_spot

GOLDEN = Path(__file__).parents[1] / "golden" / "report.json"
LANGUAGES = ("en", "ru", "tr", "az", "hy")


def test_the_recorded_day_gives_the_recorded_bytes(day, signatures):
    issued = envelope(build_daily(day), signatures)
    spot = envelope(build_spot(day, day.incidents[0].id))
    made = {"document": issued["document_sha256"], "spot": spot["document_sha256"]}
    made |= {name: hashlib.sha256(data).hexdigest() for name, data in files_of(issued, LANGUAGES).items()}
    if os.environ.get("CEASEFIRE_GOLDEN") == "write":
        GOLDEN.write_text(json.dumps(made, indent=1, sort_keys=True) + "\n")
    assert made == json.loads(GOLDEN.read_text())
