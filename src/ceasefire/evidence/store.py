"""The store of originals: bytes go in once, are named by their SHA-256, and never change again.

    originals/<first two digits>/<sha256>      mode 0444
    incoming/                                  what is still being copied; swept at the next opening

A file is visible under its name only when all of it is on the disk: copied aside while it is hashed, forced down,
renamed, and the folder forced down too. Sealing the same bytes twice gives the same original.
"""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import BinaryIO

from ceasefire.ledger.durable import make_folder, refusal_for, sync_folder, write_all
from ceasefire.vocabulary.refusal import Refusal

CHUNK = 1024 * 1024
_NAME = re.compile(r"[0-9a-f]{64}")


class SealRefused(Refusal):
    """These bytes could not be sealed, or an original is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A sealed file: SHA-256 (hexadecimal), size in bytes, where its bytes lie, whether they were new to the store."""

    sha256: str
    size: int
    path: Path
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What a scrub found: the file, its name, and the SHA-256 its bytes have now (empty when unreadable)."""

    path: Path
    named: str
    found: str


class Store:
    """The originals under one folder, which is made when absent. Several processes may seal at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._incoming = folder / "incoming"
        self._counter = count()
        try:
            make_folder(folder / "originals")
            make_folder(self._incoming)
        except OSError as error:
            raise _refusal(error, folder) from error

    def sweep(self) -> int:
        """Remove what interrupted copies left behind; to be called when nobody else is sealing."""
        left = [path for path in self._incoming.iterdir() if path.is_file()]
        for path in left:
            path.unlink()
        return len(left)

    def place(self, digest: str) -> Path:
        """Where the original `digest` lies or would lie."""
        if not _NAME.fullmatch(digest):
            raise SealRefused("original-bad-name", name=digest[:80])
        return self.folder / "originals" / digest[:2] / digest

    def path(self, digest: str) -> Path:
        """Where the bytes of a sealed original lie; refuses one that is not there."""
        if not (path := self.place(digest)).is_file():
            raise SealRefused("original-not-here", place=str(path))
        return path

    def __contains__(self, digest: str) -> bool:
        return self.place(digest).is_file()

    def __iter__(self) -> Iterator[str]:
        found = (path.name for path in (self.folder / "originals").glob("??/*"))
        yield from sorted(name for name in found if _NAME.fullmatch(name))

    def seal(self, source: Path) -> Original:
        """Copy a file's bytes in. Returns when they would survive a power cut; refuses with the store unharmed."""
        try:
            with source.open("rb") as stream:
                return self.seal_stream(stream, place=str(source))
        except OSError as error:
            raise _refusal(error, source) from error

    def seal_stream(self, stream: BinaryIO, *, place: str = "", limit: int | None = None) -> Original:
        """As `seal`, from an open stream; `limit` refuses more bytes than that."""
        aside = self._incoming / f"{os.getpid()}-{id(self)}-{next(self._counter)}"
        try:
            digest, size = _copy(stream, aside, place, limit)
            return self._take_in(aside, digest, size)
        except OSError as error:
            raise _refusal(error, aside) from error
        finally:
            aside.unlink(missing_ok=True)

    def _take_in(self, aside: Path, digest: str, size: int) -> Original:
        target = self.place(digest)
        if target.is_file() and target.stat().st_size == size:
            return Original(sha256=digest, size=size, path=target, new=False)
        make_folder(target.parent)
        os.replace(aside, target)
        sync_folder(target.parent)
        return Original(sha256=digest, size=size, path=target, new=True)

    def scrub(self, say: Callable[[str], None] = lambda _: None) -> Iterator[Damage]:
        """Read every original again and yield those whose bytes are no longer the sealed ones."""
        for digest in self:
            say(digest)
            path = self.place(digest)
            if (found := digest_of(path)) != digest:
                yield Damage(path=path, named=digest, found=found)


def digest_of(path: Path) -> str:
    """The SHA-256 (hexadecimal) of a file's bytes, or an empty string where the disk cannot read them."""
    found = sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                found.update(chunk)
    except OSError:
        return ""
    return found.hexdigest()


def _copy(stream: BinaryIO, aside: Path, place: str, limit: int | None) -> tuple[str, int]:
    """Hash and copy in one reading; the copy is on the disk when this returns, readable by all and writable by none."""
    found, size = sha256(), 0
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if limit is not None and size > limit:
                raise SealRefused("original-too-big", place=place, limit=limit)
            found.update(chunk)
            write_all(descriptor, chunk)
        os.fchmod(descriptor, 0o444)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return found.hexdigest(), size


def _refusal(error: OSError, place: Path) -> Exception:
    """The typed refusal for a foreseen error; an unforeseen one stays what it is."""
    if isinstance(error, FileNotFoundError | IsADirectoryError | NotADirectoryError):
        return SealRefused("file-not-readable", place=str(place), detail=error.strerror or "")
    return refusal_for(error, place) or error
