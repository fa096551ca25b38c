"""Two delegations with keys, a joint policy and their logs, made from fixed seeds."""

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
