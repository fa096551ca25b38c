"""Passkeys in a record checked again: each assertion is of a key that its officer had in use, over exactly that text.

Three kinds of statement matter: `constitution` (which post has which key, in whose log), `passkey-enrolled` and
`passkey-revoked` (signed by the post), and any statement with `approvals`. An enrolment counts for an entry if it
stands before it in the same log, or among the entries of the other log that the entry had seen.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ceasefire.ledger.keys import PublicKey
from ceasefire.ledger.leaf import Leaf
from ceasefire.ledger.passkey import ASIDE, Assertion, Credential, challenge_of, require, text_of
from ceasefire.ledger.statement import Envelope, Statement
from ceasefire.ledger.wrong import Naming
from ceasefire.vocabulary.refusal import Refusal

_KIND = "urn:ceasefire:{}:v1"


@dataclass(slots=True, kw_only=True)
class Approvals:
    """What one log says about passkeys.

    `posts`: officer → key. `enrolled`: credential → (entry, officer, key, entry of its revocation or None). `given`:
    (entry, entries seen by origin, file, predicate) of statements with approvals. `means`: counted once checked.
    """

    posts: dict[str, PublicKey] = field(default_factory=dict)
    enrolled: dict[str, tuple[int, str, Credential, int | None]] = field(default_factory=dict)
    given: list[tuple[int, Mapping[str, int], str, Mapping[str, Any]]] = field(default_factory=list)
    means: Counter[str] = field(default_factory=Counter)

    def note(self, leaf: Leaf, statement: Statement, content: Any, file: str, origin: str) -> None:
        """Learn from one statement of the log `origin`, whose signatures hold."""
        said = statement.predicate
        kind = statement.predicate_type
        if kind == _KIND.format("constitution"):
            self._posts(said, origin)
        elif kind in (_KIND.format("passkey-enrolled"), _KIND.format("passkey-revoked")):
            self._keys(leaf, said, content)
        if said.get(ASIDE):
            seen = {leaf.seen.origin: leaf.seen.size} if leaf.seen else {}
            self.given.append((leaf.seq, seen, file, said))

    def _posts(self, said: Mapping[str, Any], origin: str) -> None:
        for delegation in said["delegations"]:
            if delegation["origin"] == origin:
                self.posts |= {one["post"]: PublicKey(bytes.fromhex(one["key"])) for one in delegation["officers"]}

    def _keys(self, leaf: Leaf, said: Mapping[str, Any], content: Any) -> None:
        """A post's own word about its passkeys; what it did not sign changes nothing."""
        post = self.posts.get(str(said.get("officer")))
        if post is None or not Envelope.from_json(content).signers([post]):
            return
        if isinstance(key := said.get("key"), dict):
            found = Credential(**{name: str(key.get(name)) for name in ("credential", "public_key", "host")})
            self.enrolled.setdefault(found.credential, (leaf.seq, str(said["officer"]), found, None))
        elif (held := self.enrolled.get(str(said.get("credential")))) and held[1] == said["officer"]:
            self.enrolled[held[2].credential] = (*held[:3], held[3] if held[3] is not None else leaf.seq)


def check_approvals(origin: str, naming: Naming, own: Approvals, others: Mapping[str, Approvals]) -> None:
    """Check every approval in one log; raises `Wrong` at the first that does not hold. `others`: by origin."""
    for seq, seen, file, said in own.given:
        for approval in said[ASIDE]:
            with naming.within("approval-false", file, seq):
                means = _approval(approval, said, seq, seen, {origin: own, **others}, origin)
            own.means[means] += 1


def _approval(
    approval: Any,
    said: Mapping[str, Any],
    seq: int,
    seen: Mapping[str, int],
    logs: Mapping[str, Approvals],
    origin: str,
) -> str:
    match approval:
        case {"officer": str(officer), "role": str(role), "means": "passkey", "passkey": dict(parts)}:
            assertion = _assertion(parts)
        case {"officer": str(), "role": str(), "means": "password"}:
            return "password"
        case _:
            raise Refusal("approval-malformed", officer="?")
    home = next((name for name, log in logs.items() if officer in log.posts), None)
    if home is None:
        return "elsewhere"  # the officer's own log is not in this record
    key = _in_use(assertion, officer, logs[home], seq if home == origin else seen.get(home, 0))
    require(assertion, key, challenge_of(text_of(said), role))
    return "passkey"


def _assertion(parts: Mapping[str, Any]) -> Assertion:
    try:
        return Assertion(**parts)
    except TypeError as error:
        raise Refusal("approval-malformed", officer="?") from error


def _in_use(assertion: Assertion, officer: str, log: Approvals, before: int) -> Credential:
    """The key as its officer enrolled it among the first `before` entries of that log and had not revoked there."""
    enrolled = log.enrolled.get(assertion.credential)
    if enrolled is None or enrolled[1] != officer or enrolled[0] >= before:
        raise Refusal("passkey-not-of-officer", officer=officer)
    if enrolled[3] is not None and enrolled[3] < before:
        raise Refusal("passkey-not-of-officer", officer=officer)
    return enrolled[2]


def told(origin: str, approvals: Sequence[Approvals]) -> list[str]:
    """What is proven about the officers behind the statements of one log, in words."""
    means = sum((one.means for one in approvals), Counter[str]())
    return [f"{origin}: {means['passkey']} approvals are of officers' passkeys over exactly those texts."] * bool(
        means["passkey"]
    )
