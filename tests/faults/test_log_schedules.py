"""Two sides write, crash, lose sticks, bring old ones in any order: nothing acknowledged is lost, nobody forks."""

import importlib.util
import os
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ceasefire.ledger import durable
from ceasefire.ledger.cosigner import CosignRefused
from ceasefire.ledger.log import Log
from ceasefire.ledger.reader import LogFolder
from ceasefire.ledger.verify import verify_record


def _load() -> ModuleType:
    path = Path(__file__).parents[1] / "ledger" / "conftest.py"
    spec = importlib.util.spec_from_file_location("two_sides_schedules", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


two_sides = _load()
sides = st.sampled_from("AB")


class Schedules(RuleBasedStateMachine):
    """The model: what each side acknowledged, and what was received, is only ever added to."""

    @initialize()
    def begin(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(os, "fsync", lambda _: None)
        self.patch.setattr(os, "fdatasync", lambda _: None)
        self.patch.setattr(durable, "flush_file_system", lambda _: None)
        self.root = Path(tempfile.mkdtemp())
        self.centre = two_sides.Centre(self.root / "centre")
        self.side = {"A": self.centre.a, "B": self.centre.b}
        self.open: dict[str, Log] = {name: self.centre.create(side) for name, side in self.side.items()}
        self.acknowledged: dict[str, list[str]] = {"A": [], "B": []}
        self.received = {"A": 0, "B": 0}
        self.sticks: list[tuple[str, Path, int]] = []
        self.count = 0

    def teardown(self) -> None:
        if not hasattr(self, "patch"):
            return
        try:
            self._heal()
        finally:
            for log in self.open.values():
                log.close()
            self.patch.undo()
            shutil.rmtree(self.root)

    @rule(name=sides, entries=st.integers(1, 30), linked=st.booleans())
    def write(self, name: str, entries: int, linked: bool) -> None:
        side, seen = self.side[name], None
        if linked:
            seen = self.centre.mirror(side).seen()
        items = [f"{name}{self.count + n}" for n in range(entries)]
        self.open[name].append([self.centre.entry(side, 0, item=item) for item in items], seen=seen)
        self.count += entries
        self.acknowledged[name] += items

    @rule(name=sides)
    def publish(self, name: str) -> None:
        self.open[name].publish(at=self.centre.now)

    @rule(name=sides)
    def crash(self, name: str) -> None:
        """The writer dies without a word and starts again."""
        log = self.open[name]
        os.close(log._lock)
        log._journal.close()
        self.open[name] = self.centre.open(self.side[name])

    @rule(name=sides)
    def time_passes(self, name: str) -> None:
        self.centre.now += timedelta(minutes=7)

    @rule(name=sides, copies=st.booleans())
    def copy_to_a_stick(self, name: str, copies: bool) -> None:
        """`copies`: the side's copy of the other's log, which carries cosignatures home; otherwise its own log."""
        side = self.side[name]
        source = side.copy if copies else side.folder
        if (source / "checkpoint").exists():
            stick = self.root / f"stick-{len(list(self.root.iterdir()))}"
            shutil.copytree(source, stick, ignore=shutil.ignore_patterns(".state"))
            owner = self.other(name) if copies else name
            self.sticks.append((owner, stick, LogFolder(stick).size))

    @precondition(lambda self: self.sticks)
    @rule(data=st.data())
    def bring_a_stick_to_the_other(self, data: st.DataObject) -> None:
        """Any stick, however old: an older one than what is held is refused with 409, nothing else may happen."""
        owner, stick, size = data.draw(st.sampled_from(self.sticks))
        mirror = self.centre.mirror(self.side[self.other(owner)])
        held = mirror.size
        if size >= held:
            mirror.update(stick, at=self.centre.now)
            return
        with pytest.raises(CosignRefused) as refused:
            mirror.update(stick, at=self.centre.now)
        assert refused.value.status == 409

    @precondition(lambda self: self.sticks)
    @rule(data=st.data())
    def bring_a_stick_home(self, data: st.DataObject) -> None:
        owner, stick, _ = data.draw(st.sampled_from(self.sticks))
        self.open[owner].collect(stick)

    def other(self, name: str) -> str:
        return "B" if name == "A" else "A"

    @invariant()
    def what_was_received_stays_received(self) -> None:
        for name, side in getattr(self, "side", {}).items():
            now = LogFolder(side.folder).received_size()
            assert now >= self.received[name]
            assert now <= self.open[name].published <= self.open[name].size == len(self.acknowledged[name]) + 1
            self.received[name] = now

    def _heal(self) -> None:
        """In the end everybody can talk: both copies are whole, equal, and the record holds."""
        for name, side in self.side.items():
            self.open[name].publish(at=self.centre.now)
            other = self.side[self.other(name)]
            self.centre.mirror(other).update(side.folder, at=self.centre.now)
            self.open[name].collect(other.copy)
            items = [leaf.item for _, leaf in LogFolder(other.copy).entries(1)]
            assert items == self.acknowledged[name]
            assert LogFolder(other.copy).checkpoint() == LogFolder(side.folder).checkpoint()
        record = two_sides.export(self.centre, self.root / "record")
        assert verify_record(record).first is None


TestSchedules = Schedules.TestCase
TestSchedules.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
