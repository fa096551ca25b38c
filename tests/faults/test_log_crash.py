"""What a log acknowledged survives kill -9, a power cut at any call, and a disk that is full at any write."""

import errno
import importlib.util
import os
import random
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from ceasefire.ledger import durable
from ceasefire.ledger.durable import NoRoom
from ceasefire.ledger.reader import LogFolder
from ceasefire.ledger.verify import verify_record


@pytest.fixture(autouse=True)
def _quick(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The simulated disks need no real one behind them: flushing is left to the test that kills processes."""
    if "kill_nine" not in request.node.name:
        monkeypatch.setattr(os, "fsync", lambda _: None)
        monkeypatch.setattr(os, "fdatasync", lambda _: None)
        monkeypatch.setattr(durable, "flush_file_system", lambda _: None)


def _load() -> ModuleType:
    path = Path(__file__).parents[1] / "ledger" / "conftest.py"
    spec = importlib.util.spec_from_file_location("two_sides", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


two_sides = _load()


def items(centre: Any, side: Any) -> list[str]:
    """The items of all entries after the opening, published first."""
    with centre.open(side) as log:
        log.publish(at=centre.now)
    return [leaf.item for _, leaf in LogFolder(side.folder).entries(1)]


# --- kill -9 ---------------------------------------------------------------------------------------------------------
def _write_until_killed(centre: Any, pipe: int, generator: random.Random) -> None:
    with centre.open(centre.a) as log:
        while True:
            count = generator.choice((1, 1, 3, 40))
            entries = [centre.entry(centre.a, log.size + n) for n in range(count)]
            os.write(pipe, b"".join(index.to_bytes(4, "big") for index in log.append(entries)))
            if generator.random() < 0.3:
                log.publish(at=centre.now)


def test_nothing_acknowledged_is_lost_by_kill_nine(tmp_path: Path) -> None:
    centre = two_sides.Centre(tmp_path)
    centre.create(centre.a).close()
    generator = random.Random(20201109)
    acknowledged = 0
    for trial in range(50):
        receive, send = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(receive)
            try:
                _write_until_killed(centre, send, random.Random(trial))
            finally:
                os._exit(1)
        os.close(send)
        time.sleep(generator.uniform(0.001, 0.06))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(receive, "rb") as stream:
            heard = stream.read()
        if heard:
            acknowledged = max(acknowledged, 1 + int.from_bytes(heard[-(len(heard) % 4) - 4 :][:4], "big"))
        with centre.open(centre.a) as log:
            assert log.size >= acknowledged
    assert acknowledged > 50
    found = items(centre, centre.a)
    assert found == [f"item-{n + 1}" for n in range(len(found))]
    assert len(found) + 1 >= acknowledged
    assert verify_record(centre.a.folder, allow_recorded=True).first is None


# --- full disk -------------------------------------------------------------------------------------------------------
class FullDisk:
    """Lets `left` writing calls through, then the disk is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, left: int) -> None:
        self.left = left
        for name in ("write", "replace", "mkdir"):
            monkeypatch.setattr(os, name, self._guard(getattr(os, name)))

    def _guard(self, real: Any) -> Any:
        def call(*args: Any, **more: Any) -> Any:
            self.left -= 1
            if self.left < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(*args, **more)

        return call


def _deeds(centre: Any, done: list[str]) -> Iterator[None]:
    """A little story; `done` collects what was acknowledged."""
    with centre.open(centre.a) as log:
        for group in ((1,), tuple(range(2, 12))):
            log.append([centre.entry(centre.a, n) for n in group])
            done.extend(f"item-{n}" for n in group)
            yield
            log.publish(at=centre.now)
            yield
    centre.mirror(centre.b).update(centre.a.folder, at=centre.now)
    yield
    with centre.open(centre.a) as log:
        log.collect(centre.b.copy)
    yield


def _fresh(tmp_path: Path, name: str) -> Any:
    centre = two_sides.Centre(tmp_path / name)
    centre.create(centre.a).close()
    return centre


def test_a_disk_full_at_any_write_is_a_typed_refusal_and_the_log_is_unharmed(tmp_path: Path) -> None:
    """Every writing call up to the thirtieth, then every fourth."""
    refused, allowed = 0, 0
    while True:
        centre, done = _fresh(tmp_path, str(allowed)), list[str]()
        with pytest.MonkeyPatch.context() as patch:
            disk = FullDisk(patch, allowed)
            try:
                for _ in _deeds(centre, done):
                    pass
            except NoRoom:
                refused += 1
        assert not list(centre.a.root.rglob(".tmp-*"))
        assert items(centre, centre.a) == done
        centre.exchange(centre.a)
        assert verify_record(centre.a.folder).first is None
        assert verify_record(centre.b.copy).first is None
        if disk.left >= 0:
            break
        shutil.rmtree(tmp_path / str(allowed))
        allowed += 1 if allowed < 30 else 4
    assert refused > 35


def _one_call(centre: Any, log: Any, call: str) -> None:
    if call == "append":
        log.append([centre.entry(centre.a, 1)])
    else:
        log.publish(at=centre.now)


def test_after_a_full_disk_the_same_log_object_goes_on(tmp_path: Path) -> None:
    centre = _fresh(tmp_path, "one")
    with centre.open(centre.a) as log:
        for call in ("append", "publish"):
            with pytest.MonkeyPatch.context() as patch:
                FullDisk(patch, 0)
                with pytest.raises(NoRoom):
                    _one_call(centre, log, call)
            assert log.size == (1 if call == "append" else 2)
            if call == "append":
                log.append([centre.entry(centre.a, 1)])
        log.publish(at=centre.now)
        assert log.published == 2


# --- power cut -------------------------------------------------------------------------------------------------------
class PowerCut(BaseException):
    """The lights go out."""


class Disk:
    """A disk with a cache: only what was synced is sure to be there after the cut; of the rest, anything may be.

    A file's bytes are sure once the file was synced; a name is sure once its folder was synced.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, root: Path, calls: int) -> None:
        self.root, self.calls = root, calls
        self.bytes: dict[int, bytes] = {}
        self.names: dict[Path, dict[str, int]] = {}
        self.settle()
        real_open = os.open

        def opened(path: Any, flags: int, *args: Any, **more: Any) -> int:
            fresh = flags & os.O_CREAT and not os.path.exists(path)
            descriptor = real_open(path, flags, *args, **more)
            if fresh:
                self.bytes.pop(os.fstat(descriptor).st_ino, None)
            return descriptor

        def sync(descriptor: int) -> None:
            self.tick()
            self.sync(Path(os.readlink(f"/proc/self/fd/{descriptor}")))

        monkeypatch.setattr(os, "open", opened)
        monkeypatch.setattr(os, "fsync", sync)
        monkeypatch.setattr(os, "fdatasync", sync)
        monkeypatch.setattr(durable, "flush_file_system", lambda _: (self.tick(), self.settle()))
        for name in ("write", "pwrite", "replace", "mkdir", "unlink"):
            monkeypatch.setattr(os, name, self._counted(getattr(os, name)))

    def _counted(self, real: Any) -> Any:
        def call(*args: Any, **more: Any) -> Any:
            self.tick()
            return real(*args, **more)

        return call

    def tick(self) -> None:
        self.calls -= 1
        if self.calls < 0:
            raise PowerCut

    def sync(self, path: Path) -> None:
        if path.is_dir():
            self.names[path] = {child.name: child.stat().st_ino for child in path.iterdir()}
        else:
            self.bytes[path.stat().st_ino] = path.read_bytes()

    def settle(self) -> None:
        for path in [self.root, *self.root.rglob("*")]:
            self.sync(path)

    def image(self, to: Path, generator: random.Random) -> None:
        """What is on the platter: for every unsure thing the old, the new or (for bytes) a torn state."""
        self._folder(self.root, to, generator)

    def _folder(self, path: Path, to: Path, generator: random.Random) -> None:
        to.mkdir()
        now = {child.name: child.stat().st_ino for child in path.iterdir()} if path.is_dir() else {}
        sure = self.names.get(path, {})
        for name in sorted({*now, *sure}):
            inode = sure.get(name) if generator.random() < 0.5 else now.get(name)
            if name in now and name in sure and now[name] == sure[name]:
                inode = now[name]
            if inode is None:
                continue
            if (path / name).is_dir():
                self._folder(path / name, to / name, generator)
            else:
                (to / name).write_bytes(self._content(inode, path / name, now.get(name) == inode, generator))

    def _content(self, inode: int, path: Path, current: bool, generator: random.Random) -> bytes:
        sure = self.bytes.get(inode, b"")
        if not current or not path.is_file():
            return sure
        new = path.read_bytes()
        return new if new == sure else generator.choice((sure, new, _torn(sure, new, generator)))


def _torn(sure: bytes, new: bytes, generator: random.Random) -> bytes:
    """Each sector of 512 bytes is the old one or the new one; the length is the old or the new."""
    length = generator.choice((len(sure), len(new)))
    starts = range(0, length, 512)
    return b"".join(generator.choice((sure, new))[at : at + 512].ljust(512, b"\0") for at in starts)[:length]


def _after_the_cut(root: Path, done: list[str]) -> None:
    centre = two_sides.Centre(root)
    assert items(centre, centre.a)[: len(done)] == done
    centre.exchange(centre.a)
    assert verify_record(centre.a.folder).first is None
    assert verify_record(centre.b.copy).first is None


STRIDE = 12


@pytest.mark.parametrize("seed", [0, 3, 5, 6, 9, 10])
def test_a_power_cut_at_any_call_loses_nothing_acknowledged(tmp_path: Path, seed: int) -> None:
    """The six runs cut the power at half of all calls of the story, each time with another random state of the disk."""
    calls, cuts = seed, 0
    base = _fresh(tmp_path, "base")
    while True:
        root = Path(shutil.copytree(base.a.root, tmp_path / f"live-{calls}"))
        centre, done, cut = two_sides.Centre(root), list[str](), False
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, root, calls)
            deeds = _deeds(centre, done)
            try:
                for _ in deeds:
                    pass
            except PowerCut:
                cut = True
                disk.calls = 10**9
                disk.image(tmp_path / f"cut-{calls}", random.Random(f"{seed} {calls}"))
        if not cut:
            break
        cuts += 1
        _after_the_cut(tmp_path / f"cut-{calls}", done)
        shutil.rmtree(root)
        shutil.rmtree(tmp_path / f"cut-{calls}")
        calls += STRIDE
    assert cuts > 8


def test_the_disk_model_bites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the journal's flush left out, an acknowledged entry is lost: the model above can fail."""
    base = _fresh(tmp_path, "base")
    lost = 0
    for seed in range(20):
        root = Path(shutil.copytree(base.a.root, tmp_path / f"live-{seed}"))
        centre = two_sides.Centre(root)
        with pytest.MonkeyPatch.context() as patch:
            disk = Disk(patch, root, 10**9)
            patch.setattr(os, "fdatasync", lambda _: None)
            with centre.open(centre.a) as log:
                log.append([centre.entry(centre.a, 1)])
            disk.image(tmp_path / f"cut-{seed}", random.Random(seed))
        after = two_sides.Centre(tmp_path / f"cut-{seed}")
        lost += items(after, after.a) != ["item-1"]
    assert lost > 5
