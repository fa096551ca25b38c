"""The policy text: the example of tlog-policy, every malformed line refused by number, and quorums counted rightly."""

import itertools

import pytest

from ceasefire.ledger.checkpoint import log_key
from ceasefire.ledger.cosignature import cosigner_key
from ceasefire.ledger.keys import SoftwareSigner
from ceasefire.ledger.policy import PolicyRefused, joint_policy, parse_policy


def signer(name: str) -> SoftwareSigner:
    return SoftwareSigner.generate(name, name.encode().ljust(32, b"-"))


def witness(name: str) -> str:
    return f"witness {name} {cosigner_key(f'{name}.example', signer(name))}\n"


LOG = f"log {log_key('a.example/log', signer('log'))}\n"
EXAMPLE = (
    LOG
    + "".join(witness(f"X{n}") for n in (1, 2, 3))
    + "group X-witnesses 2 X1 X2 X3\n\n"
    + "".join(witness(f"Y{n}") for n in (1, 2, 3))
    + "  # a comment\n"
    + "group\tY-witnesses any Y1 Y2  Y3\n"
    + "group X-and-Y all X-witnesses Y-witnesses\nquorum X-and-Y\n"
)


def test_the_example_of_the_specification_counts_as_it_says() -> None:
    policy = parse_policy(EXAMPLE.encode())
    names = ["X1", "X2", "X3", "Y1", "Y2", "Y3"]
    for size in range(7):
        for present in itertools.combinations(names, size):
            wanted = sum(n[0] == "X" for n in present) >= 2 and any(n[0] == "Y" for n in present)
            assert policy.satisfied_by(frozenset(present)) is wanted


def test_a_joint_policy_needs_both_and_one_twice_is_one() -> None:
    keys = {"A": cosigner_key("a", signer("a")), "B": cosigner_key("b", signer("b"))}
    policy = joint_policy([log_key("a.example/log", signer("log"))], keys)
    assert not policy.satisfied_by(frozenset(["A"]))
    assert policy.satisfied_by(frozenset(["A", "B"]))
    assert parse_policy(policy.text) == policy
    assert policy.text.decode().splitlines()[-2:] == ["group joint all A B", "quorum joint"]


def test_quorum_none_asks_for_nobody() -> None:
    assert parse_policy(b"quorum none\n").satisfied_by(frozenset())


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        (LOG, "policy-without-quorum", ""),
        (LOG + "quorum none\nquorum none\n", "policy-second-quorum", "policy line 3"),
        (LOG + LOG + "quorum none\n", "policy-duplicate-key", "policy line 2"),
        (witness("A") + witness("A").replace(" A ", " B ") + "quorum A\n", "policy-duplicate-key", "policy line 2"),
        (witness("A") + witness("B").replace(" B ", " A ") + "quorum A\n", "policy-name-taken", "policy line 2"),
        ("quorum A\n" + witness("A"), "policy-name-unknown", "policy line 1"),
        (witness("A") + "group g all A none\nquorum g\n", "policy-name-unknown", "policy line 2"),
        (witness("A") + "group g all A A\nquorum g\n", "policy-member-twice", "policy line 2"),
        (witness("A") + "group g all A\ngroup h all A\nquorum g\n", "policy-member-twice", "policy line 3"),
        (witness("A") + "group g 2 A\nquorum g\n", "policy-threshold", "policy line 2"),
        (witness("A") + "group g 0 A\nquorum g\n", "policy-threshold", "policy line 2"),
        (witness("A") + "group g 01 A\nquorum g\n", "policy-threshold", "policy line 2"),
        (witness("A") + "group g all\nquorum g\n", "policy-line-not-understood", "policy line 2"),
        (witness("A") + "group none all A\nquorum none\n", "policy-name-taken", "policy line 2"),
        (LOG.replace("log ", "witness A ") + "quorum A\n", "policy-key-of-other-kind", "policy line 1"),
        (LOG.replace("log ", "Log ") + "quorum none\n", "policy-line-not-understood", "policy line 1"),
        ("quorum none", "policy-not-text", ""),
        ("quorum none\r\n", "policy-not-text", ""),
        ("quorum\x00none\n", "policy-not-text", ""),
    ],
)
def test_what_is_not_in_the_form_is_refused_by_line(text: str, key: str, line: str) -> None:
    with pytest.raises(PolicyRefused) as refused:
        parse_policy(text.encode())
    assert (refused.value.key, refused.value.place) == (key, line)


def test_names_are_octets_and_urls_are_allowed() -> None:
    text = b"# \xff not utf-8\n" + witness("A").replace("\n", " https://a.example/\n").encode() + b"quorum A\n"
    assert set(parse_policy(text).witnesses) == {"A"}
