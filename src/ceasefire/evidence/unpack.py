"""An archive is sealed first; then each member is sealed on its own, within limits that a bomb cannot pass.

Limits are checked on what is really written, not on what the archive claims. Links, encrypted members and names that
lead out of the archive are refused; a refused member leaves the others sealed.
"""

import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from ceasefire.evidence.store import Original, SealRefused, Store
from ceasefire.ledger.durable import NoRoom, NotPermitted
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one archive may hold: members, bytes a member and in all, and how many times larger than its packed size."""

    members: int = 10_000
    member_bytes: int = 2 * 1024**3
    total_bytes: int = 8 * 1024**3
    ratio: float = 100.0
    name_length: int = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file of an archive: its name there, and the sealed original or the refusal that kept it out."""

    archive: str
    name: str
    original: Original | None = None
    refusal: Refusal | None = None


def unpack(store: Store, archive: str, limits: Limits = Limits()) -> tuple[Member, ...]:
    """Seal every member of the sealed zip `archive` (its SHA-256). Refuses an archive that is broken or too big.

    A full disk stops everything: nothing after it could be sealed either.
    """
    path = store.path(archive)
    try:
        with zipfile.ZipFile(path) as opened:
            infos = [info for info in opened.infolist() if not info.is_dir()]
            _check_whole(archive, infos, limits)
            return tuple(_members(store, archive, opened, infos, limits))
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise SealRefused("archive-broken", place=archive, detail=str(error)) from error


def _check_whole(archive: str, infos: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(infos) > limits.members:
        raise SealRefused("archive-too-many-members", place=archive, count=len(infos), limit=limits.members)
    claimed = sum(info.file_size for info in infos)
    if claimed > limits.total_bytes:
        raise SealRefused("archive-too-big", place=archive, bytes=claimed, limit=limits.total_bytes)


def _members(
    store: Store, archive: str, opened: zipfile.ZipFile, infos: list[zipfile.ZipInfo], limits: Limits
) -> Iterator[Member]:
    seen: set[str] = set()
    left = limits.total_bytes
    for info in infos:
        try:
            _check_member(archive, info, seen, limits)
            original = _seal_member(store, archive, opened, info, min(left, _most(info, limits)))
        except (NoRoom, NotPermitted):
            raise
        except Refusal as refusal:
            yield Member(archive=archive, name=info.filename, refusal=refusal)
            continue
        left -= original.size
        yield Member(archive=archive, name=info.filename, original=original)


def _most(info: zipfile.ZipInfo, limits: Limits) -> int:
    """The most bytes a member may have: small ones may compress well without being a bomb."""
    return min(limits.member_bytes, max(1024 * 1024, int(info.compress_size * limits.ratio)))


def _check_member(archive: str, info: zipfile.ZipInfo, seen: set[str], limits: Limits) -> None:
    place = f"{archive}: {info.filename[:200]}"
    parts = PurePosixPath(info.filename.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in parts.parts[0] or "\x00" in info.orig_filename:
        raise SealRefused("archive-member-leads-outside", place=place)
    if len(info.filename) > limits.name_length:
        raise SealRefused("archive-member-name-too-long", place=place, limit=limits.name_length)
    if info.filename in seen:
        raise SealRefused("archive-member-twice", place=place)
    seen.add(info.filename)
    if stat.S_ISLNK(info.external_attr >> 16):
        raise SealRefused("archive-member-is-a-link", place=place)
    if info.flag_bits & 0x1:
        raise SealRefused("archive-member-encrypted", place=place)


def _seal_member(store: Store, archive: str, opened: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> Original:
    place = f"{archive}: {info.filename}"
    try:
        with opened.open(info) as stream:
            return store.seal_stream(cast(BinaryIO, stream), place=place, limit=limit)
    except SealRefused as refusal:
        key = "archive-member-too-big" if refusal.key == "original-too-big" else refusal.key
        raise SealRefused(key, refusal.place, **refusal.arguments) from refusal
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise SealRefused("archive-member-broken", place=place, detail=str(error)[:200]) from error
