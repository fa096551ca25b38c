"""Bytes that survive a power cut: written aside, forced down, renamed into place, and the folder forced down too."""

import ctypes
import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from ceasefire.vocabulary.refusal import Refusal

_TEMPORARY = ".tmp-"
_FEW = 8  # from here on one flush of the whole file system is cheaper than one a file


class NoRoom(Refusal):
    """The disk (or the quota) is full: nothing was made visible; make room and repeat the call."""


class NotPermitted(Refusal):
    """The operating system forbids reading or writing there: mend the permissions and repeat the call."""


def refusal_for(error: OSError, place: Path) -> Refusal | None:
    """The typed refusal for a foreseen operating system error, or None when the error was not foreseen."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return NoRoom("disk-full", place=str(place))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NotPermitted("not-permitted", place=str(place))
    return None


def sync_folder(folder: Path) -> None:
    """Force the names in `folder` down to the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Create `folder` and its missing parents durably; refuses as `write_file` does."""
    try:
        _make_folder(folder)
    except OSError as error:
        if (refusal := refusal_for(error, folder)) is not None:
            raise refusal from error
        raise


def _make_folder(folder: Path) -> None:
    if folder.is_dir():
        return
    missing = [folder, *folder.parents]
    for path in reversed([p for p in missing if not p.exists()]):
        path.mkdir(exist_ok=True)
        sync_folder(path.parent)


def write_file(path: Path, data: bytes, *, mode: int = 0o644, aside: Path | None = None) -> None:
    """Put `data` at `path`, whole or not at all, and return only when it would survive a power cut."""
    write_files({path: data}, mode=mode, aside=aside)


def write_files(files: Mapping[Path, bytes], *, mode: int = 0o644, aside: Path | None = None) -> None:
    """Put every file in place, each whole or not at all; return when all would survive a power cut.

    Files appear in the order given. They are written in the folder `aside` first (of the same file system; the target's
    own when None), from where `sweep` removes what a crash left. Raises `NoRoom` / `NotPermitted`, leaving no draft.
    """
    waiting: dict[Path, Path] = {}
    place = next(iter(files), Path())
    try:
        for place, data in files.items():
            _make_folder(place.parent)
            draft = (aside or place.parent) / f"{_TEMPORARY}{len(waiting)}-{place.name}"
            _write_draft(draft, data, mode, force=len(files) < _FEW)
            waiting[place] = draft
        if len(files) >= _FEW:
            flush_file_system(place.parent)
        for place, draft in waiting.items():
            os.replace(draft, place)
        _sync_folders({path.parent for path in files})
    except OSError as error:
        _remove(waiting.values())
        if (refusal := refusal_for(error, place)) is not None:
            raise refusal from error
        raise


def _write_draft(draft: Path, data: bytes, mode: int, *, force: bool) -> None:
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        try:
            write_all(descriptor, data)
            if force:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        _remove([draft])
        raise


def write_all(descriptor: int, data: bytes | memoryview) -> None:
    """Write all of `data`, however many calls the system needs."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.exists():
            path.unlink()


def _sync_folders(folders: set[Path]) -> None:
    if len(folders) >= _FEW:
        flush_file_system(next(iter(folders)))
        return
    for folder in folders:
        sync_folder(folder)


def flush_file_system(folder: Path) -> None:
    """Force everything written so far on the file system that holds `folder` down to the disk (Linux syncfs)."""
    call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        if call is None:
            os.sync()
        elif call(descriptor) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), str(folder))
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> int:
    """Remove what an interrupted write left aside in `folder`; returns how many files."""
    left = list(folder.glob(f"{_TEMPORARY}*"))
    _remove(left)
    return len(left)
