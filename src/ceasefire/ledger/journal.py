"""The journal: acknowledged entries wait here, safe on disk after one write, until they are put into tiles.

A group of entries is one record: magic, length, SHA-256, payload. Payload: first index, then for each entry a flag byte
(1 = body withheld), the leaf and the body, each after its length. The file is filled with zeros in advance and records
are written over them, so that one flush reaches the disk without the file system having to journal a new size: on ext4
that is several times faster than appending. A record that is not whole and has no later one behind it was never
acknowledged, and is put aside; with an acknowledged one behind it the journal is damaged and the log refuses to open.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ceasefire.ledger.durable import refusal_for, sync_folder, write_all, write_file
from ceasefire.vocabulary.refusal import Refusal

_MAGIC = b"CFJ1"
_HEAD = len(_MAGIC) + 8 + 32
_STEP = 256 * 1024


class JournalDamaged(Refusal):
    """Acknowledged entries in the journal cannot be read back: restore the log from the other side's copy."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An acknowledged entry that is not yet in a tile."""

    leaf: bytes
    body: bytes
    withheld: bool


class Journal:
    """The open journal of one log of which `published` entries stand in tiles.

    `records` are the groups found when it was opened, as (first index, entries); those below `published` are left over
    from before the last clearing.
    """

    def __init__(self, path: Path, published: int) -> None:
        self.path, self.published = path, published
        fresh = not path.exists()
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        if fresh:
            sync_folder(path.parent)
        self._broken = False
        self.records, self._end = self._read()
        self._room = os.fstat(self._file).st_size

    def _read(self) -> tuple[list[tuple[int, list[Waiting]]], int]:
        data = self.path.read_bytes()
        records, at = [], 0
        while (payload := _payload(data, at)) is not None:
            records.append(_unpack(payload))
            at += _HEAD + len(payload)
        if data.count(0, at) != len(data) - at:
            self._put_aside(data, at)
        return records, at

    def _put_aside(self, data: bytes, at: int) -> None:
        later = at
        while (later := data.find(_MAGIC, later + 1)) >= 0:
            payload = _payload(data, later)
            if payload is not None and _unpack(payload)[0] >= self.published:
                raise JournalDamaged("journal-damaged", place=f"{self.path.name} byte {at}")
        write_file(self.path.with_name(f"torn-{at}-{sha256(data[at:]).hexdigest()[:8]}"), data[at:].rstrip(b"\0"))
        self._wipe(at, len(data))

    def append(self, first: int, entries: Sequence[Waiting]) -> None:
        """Keep a group; when this returns, the group survives kill -9 and a power cut."""
        if self._broken:
            raise JournalDamaged("journal-closed-after-error", place=self.path.name)
        payload = _pack(first, entries)
        record = _MAGIC + len(payload).to_bytes(8, "big") + sha256(payload).digest() + payload
        try:
            self._make_room(self._end + len(record))
            self._broken = True  # until the record is whole, or wiped again
            os.lseek(self._file, self._end, os.SEEK_SET)
            write_all(self._file, record)
            os.fdatasync(self._file)
            self._broken = False
        except OSError as error:
            if self._broken:
                self._wipe(self._end, self._end + len(record))
                self._broken = False
            if (refusal := refusal_for(error, self.path)) is not None:
                raise refusal from error
            raise
        self._end += len(record)

    def _make_room(self, wanted: int) -> None:
        """Fill with zeros up to a whole number of steps beyond `wanted` bytes."""
        if wanted <= self._room:
            return
        self._room = os.fstat(self._file).st_size
        os.lseek(self._file, self._room, os.SEEK_SET)
        write_all(self._file, bytes(-(-wanted // _STEP) * _STEP - self._room))
        os.fsync(self._file)
        self._room = os.fstat(self._file).st_size

    def _wipe(self, start: int, end: int) -> None:
        """Zeros over [start, end): rewriting what is there needs no room on a full disk."""
        end = min(end, os.fstat(self._file).st_size)
        os.pwrite(self._file, bytes(end - start), start)
        os.fdatasync(self._file)

    def clear(self, published: int) -> None:
        """Forget every record: `published` entries stand in tiles now, so whatever a crash leaves here is stale."""
        self.published = published
        self._wipe(0, self._end)
        self._end = 0
        self.records = []

    def close(self) -> None:
        os.close(self._file)


def _payload(data: bytes, at: int) -> bytes | None:
    """The payload of the whole record at `at`, or None where there is no whole record."""
    if data[at : at + 4] != _MAGIC:
        return None
    length = int.from_bytes(data[at + 4 : at + 12], "big")
    payload = data[at + _HEAD : at + _HEAD + length]
    whole = len(payload) == length and sha256(payload).digest() == data[at + 12 : at + _HEAD]
    return payload if whole else None


def _pack(first: int, entries: Sequence[Waiting]) -> bytes:
    parts = [first.to_bytes(8, "big")]
    for entry in entries:
        parts += [bytes([entry.withheld]), len(entry.leaf).to_bytes(4, "big"), entry.leaf]
        parts += [len(entry.body).to_bytes(8, "big"), entry.body]
    return b"".join(parts)


def _unpack(payload: bytes) -> tuple[int, list[Waiting]]:
    return int.from_bytes(payload[:8], "big"), list(_entries(payload))


def _entries(payload: bytes) -> Iterator[Waiting]:
    at = 8
    while at < len(payload):
        withheld = bool(payload[at])
        leaf_end = at + 5 + int.from_bytes(payload[at + 1 : at + 5], "big")
        body_end = leaf_end + 8 + int.from_bytes(payload[leaf_end : leaf_end + 8], "big")
        yield Waiting(payload[at + 5 : leaf_end], payload[leaf_end + 8 : body_end], withheld)
        at = body_end
