"""Tells every process of a desk at once that an account or a session is no longer what it was.

A number in a file of the centre's folder that all processes have in their memory: reading it costs nothing, so whoever
remembers that a session was good asks it at each answer. It counts up when an officer's row is written or removed and
when the session of somebody signed in ends.
"""

import fcntl
import mmap
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.db import transaction

_SIZE = 8


@lru_cache(maxsize=4)
def _shared(folder: Path) -> mmap.mmap:
    """Eight bytes that all processes share, made where they are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / "accounts.mark", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        if os.fstat(handle).st_size < _SIZE:
            os.ftruncate(handle, _SIZE)
        return mmap.mmap(handle, _SIZE)
    finally:
        os.close(handle)


def changes() -> int:
    """How many changes there have been: another number than before means that what was remembered no longer holds."""
    return int.from_bytes(_shared(settings.CENTRE / "web")[:_SIZE], "little")


def count_up() -> None:
    """One more change, told to all processes when this returns."""
    shared = _shared(settings.CENTRE / "web")
    with (settings.CENTRE / "web" / "accounts.mark").open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        shared[:_SIZE] = (int.from_bytes(shared[:_SIZE], "little") + 1).to_bytes(_SIZE, "little")


def officer_written(update_fields: frozenset[str] | None = None, **_: Any) -> None:
    """An officer's row was written; the moment of a sign-in changes nothing of what the officer may."""
    if update_fields != frozenset({"last_login"}):
        transaction.on_commit(count_up)


def officer_removed(**_: Any) -> None:
    """An officer's row was removed."""
    transaction.on_commit(count_up)


def session_ended(instance: Any, **_: Any) -> None:
    """A session was removed: it matters where somebody was signed in."""
    if SESSION_KEY in instance.get_decoded():
        transaction.on_commit(count_up)
