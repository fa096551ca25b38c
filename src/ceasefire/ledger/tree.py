"""The RFC 6962 / RFC 9162 Merkle tree: one hash that fixes every entry, and short proofs about it.

Hashes are 32 bytes of SHA-256. A *node* is a complete, aligned subtree: `node(height, n)` covers the leaves from
`n * 2**height` up to, not including, `(n + 1) * 2**height`. Proofs are lists of hashes, lowest
first (RFC 9162 sections 2.1.3 and 2.1.4). Subtree proofs follow draft-ietf-plants-merkle-tree-certs, section 4.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import TypeAlias

from ceasefire.vocabulary.refusal import Refusal

HASH = 32
EMPTY_ROOT = sha256(b"").digest()
Node: TypeAlias = Callable[[int, int], bytes]


class ProofRefused(Refusal):
    """A proof does not show what it claims to show."""


def leaf_hash(leaf: bytes) -> bytes:
    """SHA-256(0x00 || leaf), RFC 9162 section 2.1.1."""
    return sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(0x01 || left || right), RFC 9162 section 2.1.1."""
    return sha256(b"\x01" + left + right).digest()


class Tree:
    """A whole tree in memory, all its complete nodes kept; about 64 bytes a leaf."""

    def __init__(self, hashes: Iterable[bytes] = ()) -> None:
        self._levels: list[bytearray] = [bytearray()]
        for one in hashes:
            self.append(one)

    def __len__(self) -> int:
        return len(self._levels[0]) // HASH

    def append(self, hashed: bytes) -> int:
        """Add a leaf hash; returns its index."""
        _require_hash(hashed)
        index, height = len(self), 0
        self._levels[0] += hashed
        while len(self._levels[height]) // HASH % 2 == 0:
            pair = self._levels[height][-2 * HASH :]
            hashed = sha256(b"\x01" + pair).digest()
            height += 1
            if height == len(self._levels):
                self._levels.append(bytearray())
            self._levels[height] += hashed
        return index

    def node(self, height: int, n: int) -> bytes:
        """The hash of the complete node at `height`, `n`."""
        found = bytes(self._levels[height][n * HASH : (n + 1) * HASH])
        if len(found) != HASH:
            raise IndexError(f"no complete node at height {height}, {n}")
        return found

    def root(self, size: int | None = None) -> bytes:
        """The tree hash over the first `size` leaves (all when None)."""
        size = len(self) if size is None else size
        if not 0 <= size <= len(self):
            raise IndexError(f"size {size} outside 0..{len(self)}")
        return range_hash(self.node, 0, size)


def range_hash(node: Node, start: int, end: int) -> bytes:
    """MTH(D[start:end]) for a subtree: `start` is a multiple of the smallest power of two >= its size."""
    if start == end:
        return EMPTY_ROOT
    size = end - start
    height = (size - 1).bit_length()
    if size == 1 << height:
        return node(height, start >> height)
    middle = start + (1 << (height - 1))
    return node_hash(range_hash(node, start, middle), range_hash(node, middle, end))


def inclusion_proof(node: Node, index: int, size: int, *, start: int = 0) -> list[bytes]:
    """The hashes from the leaf's sibling up to the root's child (RFC 9162 2.1.3.1) in the subtree [start, size)."""
    if not start <= index < size:
        raise IndexError(f"entry {index} outside {start}..{size - 1}")
    proof: list[bytes] = []
    low, high = start, size
    while high - low > 1:
        middle = low + _split(high - low)
        if index < middle:
            proof.append(range_hash(node, middle, high))
            high = middle
        else:
            proof.append(range_hash(node, low, middle))
            low = middle
    return proof[::-1]


def consistency_proof(node: Node, old: int, new: int) -> list[bytes]:
    """That the first `old` leaves of the tree of `new` leaves are the old tree (RFC 9162 section 2.1.4.1)."""
    if not 0 <= old <= new:
        raise IndexError(f"sizes {old}, {new}")
    if old in (0, new):
        return []
    return subtree_consistency_proof(node, 0, old, new)


def subtree_consistency_proof(node: Node, start: int, end: int, size: int) -> list[bytes]:
    """That the subtree [start, end) is part of the tree of `size` leaves (merkle-tree-certs section 4.4.1)."""
    if not is_subtree(start, end) or end > size:
        raise IndexError(f"no subtree {start}..{end} of {size}")
    proof: list[bytes] = []
    low, high, whole = 0, size, True
    while (low, high) != (start, end):
        middle = low + _split(high - low)
        if end <= middle:
            proof.append(range_hash(node, middle, high))
            high = middle
        elif start >= middle:
            proof.append(range_hash(node, low, middle))
            low = middle
        else:  # the subtree straddles the split: it starts at `low`, and its left half is a node of the tree
            proof.append(range_hash(node, low, middle))
            low, start, whole = middle, middle, False
    if not whole:
        proof.append(range_hash(node, low, high))
    return proof[::-1]


def is_subtree(start: int, end: int) -> bool:
    """Whether [start, end) is a subtree: `start` is a multiple of the smallest power of two >= its size."""
    return 0 <= start < end and start % (1 << (end - start - 1).bit_length()) == 0


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes, *, start: int = 0
) -> None:
    """Refuse unless `proof` shows leaf hash `leaf` at `index` of the (sub)tree [start, size) with hash `root`."""
    _require_hash(leaf, root, *proof)
    if not is_subtree(start, size) or not start <= index < size:
        raise ProofRefused("proof-index-outside", index=index, size=size)
    n, last, found = index - start, size - start - 1, leaf
    for sibling in proof:
        if last == 0:
            raise ProofRefused("proof-too-long", index=index)
        if n & 1 or n == last:
            found = node_hash(sibling, found)
            while not n & 1 and n:
                n, last = n >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        n, last = n >> 1, last >> 1
    if last != 0:
        raise ProofRefused("proof-too-short", index=index)
    if found != root:
        raise ProofRefused("proof-wrong-root", index=index)


def verify_consistency(old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    """Refuse unless `proof` shows that the tree (`old`, `old_root`) is a beginning of (`new`, `new_root`).

    Size 0: the empty tree is the beginning of every tree, its proof is empty and its root is SHA-256 of nothing
    (the rule of C2SP tlog-witness, `add-checkpoint`).
    """
    _require_hash(old_root, new_root, *proof)
    if not 0 <= old <= new:
        raise ProofRefused("proof-sizes-swapped", old=old, new=new)
    for size, root in ((old, old_root), (new, new_root)):
        if size == 0 and root != EMPTY_ROOT:
            raise ProofRefused("proof-empty-tree-has-other-root", size=size)
    if old in (0, new):
        if proof:
            raise ProofRefused("proof-too-long", old=old, new=new)
        if old == new and old_root != new_root:
            raise ProofRefused("proof-same-size-other-root", size=old)
        return
    verify_subtree_consistency(0, old, new, proof, old_root, new_root)


def verify_subtree_consistency(
    start: int, end: int, size: int, proof: Sequence[bytes], part: bytes, root: bytes
) -> None:
    """Refuse unless the subtree [start, end) with hash `part` belongs to the tree (`size`, `root`) (section 4.4.3)."""
    _require_hash(part, root, *proof)
    if start == end <= size:  # nothing is part of everything
        if proof or part != EMPTY_ROOT:
            raise ProofRefused("proof-empty-tree-has-other-root", size=0)
        return
    if not is_subtree(start, end) or end > size:
        raise ProofRefused("proof-sizes-swapped", old=end, new=size)
    n, edge, last = start, end - 1, size - 1
    if edge == last:  # the subtree ends where the tree ends: climb to it
        while n != edge:
            n, edge, last = n >> 1, edge >> 1, last >> 1
    else:
        while n != edge and edge & 1:
            n, edge, last = n >> 1, edge >> 1, last >> 1
    rest = iter(proof)
    seed = part if n == edge else next(rest, None)
    if seed is None:
        raise ProofRefused("proof-too-short", old=end, new=size)
    small = large = seed
    for sibling in rest:
        if last == 0:
            raise ProofRefused("proof-too-long", old=end, new=size)
        if edge & 1 or edge == last:
            if n < edge:
                small = node_hash(sibling, small)
            large = node_hash(sibling, large)
            while not edge & 1 and edge:
                n, edge, last = n >> 1, edge >> 1, last >> 1
        else:
            large = node_hash(large, sibling)
        n, edge, last = n >> 1, edge >> 1, last >> 1
    if last != 0:
        raise ProofRefused("proof-too-short", old=end, new=size)
    if small != part:
        raise ProofRefused("proof-wrong-old-root", old=end)
    if large != root:
        raise ProofRefused("proof-wrong-root", new=size)


def _split(size: int) -> int:
    """The largest power of two smaller than `size`."""
    return 1 << ((size - 1).bit_length() - 1)


def _require_hash(*hashes: bytes) -> None:
    for one in hashes:
        if len(one) != HASH:
            raise ProofRefused("hash-not-32-bytes", length=len(one))
