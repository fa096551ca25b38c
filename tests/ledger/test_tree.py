"""The tree against a second one, written naively from the text of RFC 9162; and proofs that must not hold."""

from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.ledger.tiles import Frontier, decode_bundle, encode_bundle, number_path, tile_path, widths
from ceasefire.ledger.tree import (
    EMPTY_ROOT,
    ProofRefused,
    Tree,
    consistency_proof,
    inclusion_proof,
    is_subtree,
    leaf_hash,
    node_hash,
    range_hash,
    subtree_consistency_proof,
    verify_consistency,
    verify_inclusion,
    verify_subtree_consistency,
)

LEAVES = [f"leaf {n}".encode() for n in range(256)]
TREE = Tree(map(leaf_hash, LEAVES))


def naive_root(leaves: list[bytes]) -> bytes:
    """RFC 9162 section 2.1.1, word for word."""
    if not leaves:
        return sha256().digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\x01" + naive_root(leaves[:k]) + naive_root(leaves[k:])).digest()


def naive_path(m: int, leaves: list[bytes]) -> list[bytes]:
    """RFC 9162 section 2.1.3.1."""
    if len(leaves) == 1:
        return []
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    if m < k:
        return [*naive_path(m, leaves[:k]), naive_root(leaves[k:])]
    return [*naive_path(m - k, leaves[k:]), naive_root(leaves[:k])]


def naive_proof(m: int, leaves: list[bytes], whole: bool = True) -> list[bytes]:
    """RFC 9162 section 2.1.4.1."""
    if m == len(leaves):
        return [] if whole else [naive_root(leaves)]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    if m <= k:
        return [*naive_proof(m, leaves[:k], whole), naive_root(leaves[k:])]
    return [*naive_proof(m - k, leaves[k:], False), naive_root(leaves[:k])]


def test_roots_up_to_256_are_those_of_the_naive_tree() -> None:
    frontier = Frontier()
    for size in range(257):
        wanted = naive_root(LEAVES[:size])
        assert TREE.root(size) == frontier.root() == wanted
        if size < 256:
            frontier.append(leaf_hash(LEAVES[size]))


@settings(max_examples=400, deadline=None)
@given(st.integers(1, 256).flatmap(lambda n: st.tuples(st.integers(0, n - 1), st.just(n))))
def test_inclusion_proofs_are_those_of_the_naive_tree(case: tuple[int, int]) -> None:
    index, size = case
    proof = inclusion_proof(TREE.node, index, size)
    assert proof == naive_path(index, LEAVES[:size])
    verify_inclusion(leaf_hash(LEAVES[index]), index, size, proof, TREE.root(size))


@settings(max_examples=400, deadline=None)
@given(st.integers(1, 256).flatmap(lambda n: st.tuples(st.integers(1, n), st.just(n))))
def test_consistency_proofs_are_those_of_the_naive_tree(case: tuple[int, int]) -> None:
    old, new = case
    proof = consistency_proof(TREE.node, old, new)
    assert proof == naive_proof(old, LEAVES[:new])
    verify_consistency(old, new, proof, TREE.root(old), TREE.root(new))


def test_all_consistency_proofs_up_to_64_hold_and_none_holds_for_a_fork() -> None:
    for new in range(1, 65):
        forked = Tree(map(leaf_hash, [*LEAVES[: new - 1], b"another"]))
        for old in range(1, new + 1):
            proof = consistency_proof(TREE.node, old, new)
            verify_consistency(old, new, proof, TREE.root(old), TREE.root(new))
            with pytest.raises(ProofRefused):
                verify_consistency(old, new, proof, TREE.root(old), forked.root())


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_changed_proof_is_refused(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 256))
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(TREE.node, index, size)
    at = data.draw(st.integers(0, len(proof) - 1))
    change = data.draw(st.sampled_from(["flip", "drop", "twice", "other index", "other size"]))
    leaf, root = leaf_hash(LEAVES[index]), TREE.root(size)
    if change == "flip":
        proof[at] = bytes([proof[at][0] ^ 1]) + proof[at][1:]
    elif change == "drop":
        del proof[at]
    elif change == "twice":
        proof.insert(at, proof[at])
    elif change == "other index":
        index = data.draw(st.integers(0, size - 1).filter(lambda other: other != index))
    else:
        root = TREE.root(data.draw(st.integers(1, 256).filter(lambda other: other != size)))
    with pytest.raises(ProofRefused):
        verify_inclusion(leaf, index, size, proof, root)


def test_subtree_proofs_hold_for_every_subtree_up_to_20() -> None:
    for size in range(1, 21):
        for start in range(size):
            for end in range(start + 1, size + 1):
                if is_subtree(start, end):
                    proof = subtree_consistency_proof(TREE.node, start, end, size)
                    part = range_hash(TREE.node, start, end)
                    verify_subtree_consistency(start, end, size, proof, part, TREE.root(size))
                    with pytest.raises(ProofRefused):
                        verify_subtree_consistency(start, end, size, proof, leaf_hash(b"?"), TREE.root(size))


def test_hashes_that_are_not_32_bytes_are_refused() -> None:
    """Without this check an empty root equals an empty leaf hash, and a proof of nothing is accepted."""
    with pytest.raises(ProofRefused, match="hash-not-32-bytes"):
        verify_inclusion(b"", 0, 1, [], b"")
    with pytest.raises(ProofRefused, match="hash-not-32-bytes"):
        verify_consistency(1, 1, [], b"", b"")
    with pytest.raises(ProofRefused, match="hash-not-32-bytes"):
        Tree([b"short"])


def test_the_empty_tree_is_the_beginning_of_every_tree() -> None:
    verify_consistency(0, 5, [], EMPTY_ROOT, TREE.root(5))
    with pytest.raises(ProofRefused):
        verify_consistency(0, 5, [], TREE.root(1), TREE.root(5))
    with pytest.raises(ProofRefused):
        verify_consistency(0, 0, [], TREE.root(1), TREE.root(1))


def test_the_frontier_gives_the_tiles_of_the_specification() -> None:
    """tlog-tiles: 70,000 entries are 273 full level 0 tiles, a partial of 112, one full level 1 tile, and 17 and 1."""
    frontier, full = Frontier(), []
    for n in range(70_000):
        full += frontier.append(leaf_hash(n.to_bytes(4, "big")))
    assert [sum(level == wanted for level, _, _ in full) for wanted in (0, 1, 2)] == [273, 1, 0]
    partials = [(level, n, len(data) // 32) for level, n, data in frontier.partials()]
    assert partials == [(0, 273, 112), (1, 1, 17), (2, 0, 1)]
    assert list(widths(70_000, 0))[-1] == (273, 112)
    hashes = Tree(leaf_hash(n.to_bytes(4, "big")) for n in range(70_000))
    assert hashes.root() == frontier.root()


def test_paths_are_those_of_the_specification() -> None:
    assert number_path(1234067) == "x001/x234/067"
    assert number_path(0) == "000"
    assert number_path(1000) == "x001/000"
    assert tile_path(0, 273, 112) == "tile/0/273.p/112"
    assert tile_path("entries", 5) == "tile/entries/005"


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_bundles_come_back(entries: list[bytes]) -> None:
    assert decode_bundle(encode_bundle(entries), len(entries)) == entries


def test_node_hash_separates_nodes_from_leaves() -> None:
    left, right = leaf_hash(b"1"), leaf_hash(b"2")
    assert node_hash(left, right) != leaf_hash(left + right)
