"""The log as plain files (C2SP tlog-tiles): 256 hashes a tile, 256 entries a bundle, the last of each partial.

tile/<level>/<n>[.p/<width>]      hashes, 32 bytes each
tile/entries/<n>[.p/<width>]      entries, each after its length as a big-endian uint16
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ceasefire.ledger.tree import EMPTY_ROOT, HASH, node_hash
from ceasefire.vocabulary.refusal import Refusal

WIDTH = 256


class TileRefused(Refusal):
    """A tile or bundle is missing, cut short or of the wrong size."""


def number_path(n: int) -> str:
    """1234067 -> `x001/x234/067`."""
    text = f"{n:03d}"
    text = text.zfill((len(text) + 2) // 3 * 3)
    parts = [text[i : i + 3] for i in range(0, len(text), 3)]
    return "/".join([*(f"x{part}" for part in parts[:-1]), parts[-1]])


def tile_path(level: int | str, n: int, width: int = WIDTH) -> str:
    """The path of a tile, or of a bundle when `level` is "entries"; partial when `width` < 256."""
    return f"tile/{level}/{number_path(n)}" + (f".p/{width}" if width < WIDTH else "")


def widths(size: int, level: int) -> Iterator[tuple[int, int]]:
    """(n, width) of every tile at `level` of a tree of `size` entries."""
    count = size >> (8 * level)
    yield from ((n, WIDTH) for n in range(count // WIDTH))
    if count % WIDTH:
        yield count // WIDTH, count % WIDTH


def levels(size: int) -> range:
    """The tile levels of a tree of `size` entries."""
    return range((size.bit_length() + 7) // 8)


def encode_bundle(entries: Sequence[bytes]) -> bytes:
    """Entries with their lengths."""
    return b"".join(len(entry).to_bytes(2, "big") + entry for entry in entries)


def decode_bundle(data: bytes, count: int, *, place: str = "", start: int = 0) -> list[bytes]:
    """Exactly `count` entries; a refusal names the entry (counted from `start`) at which the bundle breaks."""
    found: list[bytes] = []
    at = 0
    for index in range(start, start + count):
        length = int.from_bytes(data[at : at + 2], "big")
        entry = data[at + 2 : at + 2 + length]
        if len(data) < at + 2 or len(entry) != length:
            raise TileRefused("bundle-cut-short", place=place, index=index)
        found.append(entry)
        at += 2 + length
    if at != len(data):
        raise TileRefused("bundle-has-more", place=place, index=start + count)
    return found


def fold(hashes: Sequence[bytes]) -> bytes:
    """The Merkle tree hash over node hashes in a row; the last one may stand for an incomplete node."""
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << ((len(hashes) - 1).bit_length() - 1)
    return node_hash(fold(hashes[:split]), fold(hashes[split:]))


@dataclass(slots=True)
class Frontier:
    """The right edge of a tree: the partial tile of each level, enough to grow it and to know its root."""

    size: int = 0
    edges: list[list[bytes]] = field(default_factory=list)

    def copy(self) -> "Frontier":
        return Frontier(self.size, [list(edge) for edge in self.edges])

    def append(self, hashed: bytes) -> list[tuple[int, int, bytes]]:
        """Add a leaf hash; returns the tiles this completes as (level, n, 8,192 bytes)."""
        self.size += 1
        full: list[tuple[int, int, bytes]] = []
        level = 0
        while True:
            if level == len(self.edges):
                self.edges.append([])
            edge = self.edges[level]
            edge.append(hashed)
            if len(edge) < WIDTH:
                return full
            full.append((level, (self.size >> (8 * (level + 1))) - 1, b"".join(edge)))
            hashed = fold(edge)
            self.edges[level] = []
            level += 1

    def root(self) -> bytes:
        tail: list[bytes] = []
        for edge in self.edges:
            if row := [*edge, *tail]:
                tail = [fold(row)]
        return tail[0] if tail else EMPTY_ROOT

    def partials(self) -> list[tuple[int, int, bytes]]:
        """The partial tiles as (level, n, bytes); the width is a 32nd of the length."""
        counts = ((level, self.size >> (8 * (level + 1)), edge) for level, edge in enumerate(self.edges))
        return [(level, n, b"".join(edge)) for level, n, edge in counts if edge]


def read_tile(folder: Path, level: int, n: int, width: int) -> bytes:
    """A tile's bytes, from its own file or from a wider one that replaced it."""
    for candidate in (width, WIDTH):
        path = folder / tile_path(level, n, candidate)
        if path.is_file():
            data = path.read_bytes()
            if len(data) != candidate * HASH:
                raise TileRefused("tile-wrong-size", place=tile_path(level, n, candidate), bytes=len(data))
            return data[: width * HASH]
    raise TileRefused("tile-missing", place=tile_path(level, n, width))


def read_bundle(folder: Path, n: int, width: int) -> list[bytes]:
    """A bundle's first `width` entries, from its own file or from a wider one that replaced it."""
    for candidate in (width, WIDTH):
        name = tile_path("entries", n, candidate)
        if (folder / name).is_file():
            entries = decode_bundle((folder / name).read_bytes(), candidate, place=name, start=n * WIDTH)
            return entries[:width]
    raise TileRefused("bundle-missing", place=tile_path("entries", n, width), index=n * WIDTH)


def load_frontier(folder: Path, size: int) -> Frontier:
    """The right edge of the tree of `size` entries, from its partial tiles."""
    frontier = Frontier(size, [[] for _ in levels(size)])
    for level in levels(size):
        count = size >> (8 * level)
        if width := count % WIDTH:
            data = read_tile(folder, level, count // WIDTH, width)
            frontier.edges[level] = [data[i : i + HASH] for i in range(0, len(data), HASH)]
    return frontier


class TileTree:
    """The nodes of a tree of `size` entries read from its tiles; `node` is what the proofs of `tree.py` ask for."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder, self.size = folder, size
        self._cache: dict[tuple[int, int], bytes] = {}

    def node(self, height: int, n: int) -> bytes:
        """The complete node at `height`, `n` (see `tree.Node`)."""
        level, inner = divmod(height, 8)
        first = n << inner
        tile = self._tile(level, first // WIDTH)
        start = first % WIDTH
        row = [tile[i * HASH : (i + 1) * HASH] for i in range(start, start + (1 << inner))]
        if len(row[-1]) != HASH:
            raise TileRefused("tile-missing", place=tile_path(level, first // WIDTH))
        return fold(row)

    def _tile(self, level: int, n: int) -> bytes:
        if (level, n) not in self._cache:
            width = min(WIDTH, (self.size >> (8 * level)) - n * WIDTH)
            if len(self._cache) > 256:
                self._cache.clear()
            self._cache[level, n] = read_tile(self.folder, level, n, width)
        return self._cache[level, n]
