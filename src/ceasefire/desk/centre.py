"""The port through which deeds reach a centre: its sealed originals, its two logs, its tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Tables
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class New:
    """A statement to be entered: `item` names what it is about; `posts` are the officers who sign it, by side.

    Without posts the side's duty key signs, for what the machine did on duty. `withheld` keeps the body back until both
    have spoken.
    """

    item: str
    statement: Any
    posts: Mapping[str, tuple[str, ...]] = ()  # type: ignore[assignment]
    withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """A sealed original: SHA-256 (hex), size in bytes, where its bytes lie, and whether they were new to the store."""

    sha256: str
    size: int
    path: Path
    new: bool


class Centre(Protocol):
    """One centre as seen from this machine."""

    @property
    def constitution(self) -> Constitution: ...

    @property
    def tables(self) -> Tables: ...

    @property
    def sides_here(self) -> tuple[str, ...]:
        """Sides whose keys are on this machine; only for these can anything be entered."""
        ...

    def seal(self, path: Path) -> SealedFile:
        """Copy the bytes of a file into the store, forced down to disk, before anything reads them."""
        ...

    def sealed(self, sha256: str) -> Path:
        """Where the bytes of a sealed original lie."""
        ...

    def unpack(self, sha256: str) -> Sequence[tuple[str, SealedFile | Refusal]]:
        """Members of a sealed archive, each sealed on its own or refused by name; refuses a bomb as a whole."""
        ...

    def enter(self, side: str, new: Sequence[New], at: datetime) -> range:
        """Enter statements in a side's log, safe on disk when this returns; gives their indices."""
        ...

    def reveal(self, side: str, indices: Sequence[int], at: datetime) -> None:
        """Open entries of a side that were withheld."""
        ...

    def exchange(self, at: datetime) -> dict[str, int]:
        """Let each side present mirror and cosign the other's log; returns how many entries are received, by side."""
        ...
