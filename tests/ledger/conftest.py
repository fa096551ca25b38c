"""Two delegations with keys, a joint policy and their logs, made from fixed seeds."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ceasefire.ledger.body import Salts, hmac_salts
from ceasefire.ledger.checkpoint import log_key
from ceasefire.ledger.cosignature import cosigner_key
from ceasefire.ledger.keys import SoftwareSigner
from ceasefire.ledger.leaf import Seen
from ceasefire.ledger.log import Entry, Log
from ceasefire.ledger.mirror import Mirror, Update
from ceasefire.ledger.policy import Policy, joint_policy
from ceasefire.ledger.statement import Statement, sign

START = datetime(2021, 1, 30, 6, 0, tzinfo=UTC)


def seed(text: str) -> bytes:
    return text.encode().ljust(32, b".")


@dataclass
class Side:
    """One delegation: its keys, the folder of its log and of its copy of the other's."""

    label: str
    root: Path

    @property
    def origin(self) -> str:
        return f"{self.label.lower()}.example/log"

    @property
    def signer(self) -> SoftwareSigner:
        return SoftwareSigner.generate(self.origin, seed(f"log {self.label}"))

    @property
    def cosigner(self) -> SoftwareSigner:
        return SoftwareSigner.generate(f"{self.label.lower()}.example/mirror", seed(f"cosigner {self.label}"))

    @property
    def officer(self) -> SoftwareSigner:
        return SoftwareSigner.generate(f"officer {self.label}", seed(f"officer {self.label}"))

    @property
    def salts(self) -> Salts:
        return hmac_salts(seed(f"salts {self.label}"))

    @property
    def folder(self) -> Path:
        return self.root / self.label.lower()

    @property
    def copy(self) -> Path:
        return self.root / f"copy-at-{self.label.lower()}"


class Centre:
    """Both sides under one roof; `now` moves a minute with every exchange."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        self.a, self.b = Side("A", root), Side("B", root)
        self.now = START
        sides = (self.a, self.b)
        keys = {side.label: cosigner_key(side.cosigner.name, side.cosigner) for side in sides}
        self.policy: Policy = joint_policy([log_key(side.origin, side.signer) for side in sides], keys)

    def create(self, side: Side) -> Log:
        return Log.create(
            side.folder,
            origin=side.origin,
            policy=self.policy,
            signer=side.signer,
            cosigner=side.cosigner,
            salts=side.salts,
            at=self.now,
        )

    def open(self, side: Side) -> Log:
        return Log.open(side.folder, signer=side.signer, cosigner=side.cosigner, salts=side.salts)

    def other(self, side: Side) -> Side:
        return self.b if side is self.a else self.a

    def mirror(self, side: Side) -> Mirror:
        """The copy that `side` keeps of the other's log."""
        return Mirror(side.copy, origin=self.other(side).origin, policy=self.policy, signer=side.cosigner)

    def entry(self, side: Side, number: int, **more: Any) -> Entry:
        fields = {
            "type": "note",
            "item": f"item-{number}",
            "content": {"number": number},
            "author": side.officer.public.id,
        }
        return Entry(**{**fields, "time": self.now, **more})

    def write(self, side: Side, count: int, *, seen: Seen | None = None, first: int = 0) -> range:
        with self.open(side) as log:
            indices = log.append([self.entry(side, first + n) for n in range(count)], seen=seen)
            log.publish(at=self.now)
        return indices

    def exchange(self, side: Side) -> Update:
        """The other side copies and cosigns `side`'s log; `side` takes the cosignature over."""
        self.now += timedelta(minutes=1)
        other = self.other(side)
        update = self.mirror(other).update(side.folder, at=self.now)
        with self.open(side) as log:
            log.collect(other.copy)
        return update


@pytest.fixture
def centre(tmp_path: Path) -> Centre:
    made = Centre(tmp_path)
    for side in (made.a, made.b):
        made.create(side).close()
    return made


def constitution(centre: Centre) -> Any:
    """A signed text that names the officers of both sides, as entry 1 of both logs."""
    delegations = [
        {"side": s.label, "origin": s.origin, "officers": [{"post": "duty", "key": s.officer.public.hex}]}
        for s in (centre.a, centre.b)
    ]
    statement = Statement(
        subjects={"constitution": "0" * 64},
        predicate_type="urn:ceasefire:constitution:v1",
        predicate={"delegations": delegations},
    )
    return sign(statement, [centre.a.officer, centre.b.officer]).to_json()


def small_record(root: Path) -> Centre:
    """Two logs of a dozen entries that have seen each other: signed statements, plain bodies, one body withheld."""
    centre = Centre(root)
    for side in (centre.a, centre.b):
        centre.create(side).close()
        with centre.open(side) as log:
            log.append([centre.entry(side, 0, type="constitution", content=constitution(centre))])
            log.publish(at=centre.now)
    for turn in range(3):
        for side in (centre.a, centre.b):
            _write_turn(centre, side, turn)
            centre.exchange(side)
    return centre


def _write_turn(centre: Centre, side: Side, turn: int) -> None:
    said = Statement(
        subjects={f"case-{turn}": "1" * 64}, predicate_type="urn:ceasefire:view:v1", predicate={"turn": turn}
    )
    with centre.open(side) as log:
        log.append(
            [
                centre.entry(side, turn, type="view", content=sign(said, [side.officer]).to_json()),
                centre.entry(side, turn),
                centre.entry(side, turn, withheld=turn == 2),
            ],
            seen=centre.mirror(side).seen(),
        )
        log.publish(at=centre.now)


def export(centre: Centre, to: Path) -> Path:
    """The two logs as they would be handed over: record/a and record/b, without the private state."""
    for side in (centre.a, centre.b):
        shutil.copytree(side.folder, to / side.label.lower(), ignore=shutil.ignore_patterns(".state"))
    return to


@pytest.fixture(scope="session")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small joint record that holds; copy it before changing anything."""
    root = tmp_path_factory.mktemp("record")
    return export(small_record(root / "centre"), root / "record")


@pytest.fixture
def two_sides() -> Callable[[Path], Centre]:
    """Makes a small joint record at work: logs and copies, with their private state."""
    return small_record
