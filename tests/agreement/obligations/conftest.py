"""A small agreement of two invented parties on which every rule of the ledger can be tried, and its writer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ceasefire.agreement.load import load
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.duties import Duty, NamedClock
from ceasefire.agreement.obligations.load import entries_from_plain, load_duties
from ceasefire.agreement.obligations.records import Entry


@pytest.fixture(scope="session")
def shipped() -> Duties:
    return load_duties("nk-2020-11-09")


def _words(text: str) -> dict[str, str]:
    return dict.fromkeys(("en", "ru", "tr", "az", "hy"), text)


@pytest.fixture(scope="session")
def owed() -> Callable[..., Duties]:
    """Duties written as plain values, under the shipped agreement but in any zone of record."""

    signed = load("nk-2020-11-09").agreement

    def make(*duties: dict[str, Any], zone: str = "Europe/Moscow", **clocks: dict[str, Any]) -> Duties:
        agreement = signed.model_copy(update={"zone_of_record": zone})
        rows = tuple(Duty.model_validate({"provision": "P2", "what": _words("it"), **duty}) for duty in duties)
        named = {name: NamedClock.model_validate({"name": _words(name), **clock}) for name, clock in clocks.items()}
        return Duties(agreement=agreement, duties=rows, clocks=named)

    return make


@pytest.fixture(scope="session")
def entered() -> Callable[..., tuple[Entry, ...]]:
    """Entries written shortly: kind and day are enough; known from that day, said by nobody, about duty D."""

    def make(duties: Duties, *rows: dict[str, Any]) -> tuple[Entry, ...]:
        filled = []
        for n, row in enumerate(rows):
            about = {} if row["kind"] in ("started", "correction") else {"duty": "D"}
            evidence = [{"basis": "record", "source": "log"}]
            base = {"id": f"e{n}", "known_from": row["on"], "text": {"en": f"entry {n}"}, "evidence": evidence}
            filled.append({**base, **about, **row})
        return entries_from_plain(filled, duties)

    return make


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped agreement that a test may spoil."""
    import ceasefire.agreement

    source = Path(ceasefire.agreement.__file__).parent / "shipped" / "nk-2020-11-09"
    for file in source.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    return tmp_path
