"""What a log's writer and its copy's keeper both do with a folder: grow tiles, keep receipts, hold the lock."""

import fcntl
import os
from collections.abc import Sequence
from pathlib import Path

from ceasefire.ledger.durable import make_folder, write_file
from ceasefire.ledger.note import Note
from ceasefire.ledger.policy import Policy
from ceasefire.ledger.tiles import WIDTH, Frontier, encode_bundle, number_path, tile_path
from ceasefire.ledger.tree import leaf_hash
from ceasefire.vocabulary.refusal import Refusal


class LogRefused(Refusal):
    """The log cannot do this: a second writer, another key, a damaged folder, a history that differs."""


def grow(folder: Path, frontier: Frontier, bundle: list[bytes], leaves: Sequence[bytes]) -> dict[Path, bytes]:
    """The tiles and bundles that new leaves change, as path -> bytes; `frontier` and `bundle` are grown in place."""
    files: dict[Path, bytes] = {}
    for leaf in leaves:
        n = frontier.size // WIDTH
        for level, number, data in frontier.append(leaf_hash(leaf)):
            files[folder / tile_path(level, number)] = data
        bundle.append(leaf)
        if len(bundle) == WIDTH:
            files[folder / tile_path("entries", n)] = encode_bundle(bundle)
            bundle.clear()
    for level, number, data in frontier.partials():
        files[folder / tile_path(level, number, len(data) // 32)] = data
    if bundle:
        files[folder / tile_path("entries", frontier.size // WIDTH, len(bundle))] = encode_bundle(bundle)
    return files


def merge(standing: Note, more: Note) -> Note:
    """One note with both notes' lines; of two lines by the same key the earlier stays, because it proves more."""
    have = {(line.name, line.key_id) for line in standing.signatures}
    return standing.with_signatures(line for line in more.signatures if (line.name, line.key_id) not in have)


def keep_cosigned(folder: Path, policy: Policy, note: Note) -> None:
    """Keep a checkpoint that reaches the quorum under `cosigned/`: it proves when its entries were received."""
    checkpoint, cosignatures = policy.open(note)
    path = folder / "cosigned" / number_path(checkpoint.size)
    if checkpoint.size and not path.exists() and policy.satisfied_by(policy.witness_names(cosignatures)):
        write_file(path, note.encode(), aside=folder / ".state")


def drop_partials(folder: Path, old: int, new: int) -> None:
    """Remove partial tiles whose full tile now stands (tlog-tiles allows it)."""
    for level in range(8):
        before, after = old >> (8 * level) >> 8, new >> (8 * level) >> 8
        for n in range(before, after):
            for name in (level, "entries") if level == 0 else (level,):
                partial = folder / (tile_path(name, n) + ".p")
                for path in partial.glob("*"):
                    path.unlink()
                if partial.is_dir():
                    partial.rmdir()


def take_lock(state: Path) -> int:
    """Become the only writer of the folder whose `.state` this is; closing the descriptor lets the next one in."""
    make_folder(state)
    descriptor = os.open(state / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(descriptor)
        raise LogRefused("log-has-another-writer", place=str(state.parent)) from error
    return descriptor
