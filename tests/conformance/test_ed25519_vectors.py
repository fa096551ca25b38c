"""The 914 Ed25519 edge cases of C2SP CCTV: one answer in every part of the system, written down class by class.

The table is the one in docs/decisions/0003-ed25519-verification.md; a change here has to be made there too.
"""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ceasefire.ledger import standalone_verify
from ceasefire.ledger.keys import KeyRefused, PublicKey

PAGE = Path(__file__).resolve().parents[2] / "docs" / "decisions" / "0003-ed25519-verification.md"
CLASSES = {  # class -> (number of vectors, why we refuse or accept)
    "public key of low order": (526, "key"),
    "public key with a low-order component": (360, "key"),
    "sound key, R of low order": (20, "signature"),
    "sound key, R with a low-order component": (7, "signature"),
    "no flag": (1, "accepted"),
}


def _class(flags: list[str]) -> str:
    if "low_order_A" in flags:
        return "public key of low order"
    if "low_order_component_A" in flags:
        return "public key with a low-order component"
    if "low_order_R" in flags:
        return "sound key, R of low order"
    return "sound key, R with a low-order component" if flags else "no flag"


@pytest.fixture(scope="module")
def vectors(shared_data: Path) -> list[dict[str, Any]]:
    found = json.loads((shared_data / "ed25519" / "ed25519vectors.json").read_text())
    assert len(found) == 914
    return found


def _ours(vector: dict[str, Any]) -> str:
    try:
        key = PublicKey(bytes.fromhex(vector["key"]))
    except KeyRefused:
        return "key"
    good = key.accepts(vector["msg"].encode(), bytes.fromhex(vector["sig"]))
    return "accepted" if good else "signature"


def test_every_class_has_the_one_answer_that_is_written_down(vectors: list[dict[str, Any]]) -> None:
    found = Counter((_class(v["flags"] or []), _ours(v)) for v in vectors)
    assert found == {(name, answer): count for name, (count, answer) in CLASSES.items()}


@pytest.mark.parametrize("library", ["cryptography", "pure"])
def test_the_stand_alone_verifier_gives_the_same_answers(vectors: list[dict[str, Any]], library: str) -> None:
    check = standalone_verify.ed25519_checker(library)
    differing = [
        v["number"]
        for v in vectors
        if check(bytes.fromhex(v["key"]), v["msg"].encode(), bytes.fromhex(v["sig"])) != (_ours(v) == "accepted")
    ]
    assert differing == []


def test_the_page_tells_the_same_numbers() -> None:
    rows = re.findall(r"^\| (.+?) \| (\d+) \| (.+?) \|", PAGE.read_text(), re.MULTILINE)
    said = {name: (int(count), answer.split()[-1]) for name, count, answer in rows}
    told = {"key": "refused", "signature": "refused", "accepted": "accepted"}
    assert said == {name: (count, told[answer]) for name, (count, answer) in CLASSES.items()}
