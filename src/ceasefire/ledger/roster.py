"""The roster: which officers' keys a log has enrolled so far, learnt from the log itself as it is read from the start.

Two kinds of signed statement teach it: `urn:ceasefire:constitution:v1` (predicate: `delegations`, each with `origin`
and `officers`, each with `key` in hexadecimal) and `urn:ceasefire:enrolment:v1` (see `statement.enrolment`).
"""

from typing import Any

from ceasefire.ledger.keys import KeyRefused, PublicKey
from ceasefire.ledger.leaf import Leaf
from ceasefire.ledger.statement import ENROLMENT_TYPE, Envelope, Statement, enrolled_key
from ceasefire.ledger.wrong import Naming

CONSTITUTION_TYPE = "urn:ceasefire:constitution:v1"


class Roster:
    """The keys known in the log `origin`; `log_key` is the log's own key, which may enrol officers of its side."""

    def __init__(self, origin: str, log_key: PublicKey) -> None:
        self.origin, self.log_key = origin, log_key
        self.keys: dict[str, tuple[str, PublicKey]] = {}
        self.constitution: bytes | None = None
        self.checked = self.unchecked = 0

    def check(self, leaf: Leaf, content: Any, naming: Naming, file: str) -> Statement | None:
        """Learn from a signed statement, then demand that every signature on it is known and holds.

        Returns the statement, or None for the log's own entries, which nobody signs.
        """
        if not isinstance(content, dict) or "payloadType" not in content:
            return None
        with naming.within("statement-malformed", file, leaf.seq):
            envelope = Envelope.from_json(content)
            statement = envelope.statement()
        if statement.predicate_type == ENROLMENT_TYPE:
            self._enrol(envelope, leaf, naming, file)
            return statement
        if statement.predicate_type == CONSTITUTION_TYPE:
            self._learn(statement, envelope, leaf, naming, file)
        self._demand(envelope, leaf, naming, file)
        return statement

    def _enrol(self, envelope: Envelope, leaf: Leaf, naming: Naming, file: str) -> None:
        with naming.within("signature-false", file, leaf.seq):
            _, _, key = enrolled_key(envelope, delegation=self.origin, by=self.log_key)
        self.keys[key.id] = (self.origin, key)
        self.checked += 1

    def _learn(self, statement: Statement, envelope: Envelope, leaf: Leaf, naming: Naming, file: str) -> None:
        with naming.within("statement-malformed", file, leaf.seq):
            learnt = _officers(statement)
        judges = self.keys or learnt
        own = [key for origin, key in judges.values() if origin == self.origin]
        with naming.within("signature-false", file, leaf.seq):
            if not envelope.signers(own):
                raise naming.wrong("constitution-not-agreed", file, leaf.seq)
        self.constitution = self.constitution or envelope.payload
        self.keys = {**self.keys, **learnt}

    def _demand(self, envelope: Envelope, leaf: Leaf, naming: Naming, file: str) -> None:
        if not self.keys:
            self.unchecked += 1
            return
        for keyid, _ in envelope.signatures:
            if keyid not in self.keys:
                raise naming.wrong("signature-by-unknown-key", file, leaf.seq, keyid)
        with naming.within("signature-false", file, leaf.seq):
            signers = envelope.signers(key for _, key in self.keys.values())
        own = {key.id for origin, key in self.keys.values() if origin == self.origin and key in signers}
        if leaf.author not in own:
            raise naming.wrong("author-did-not-sign", file, leaf.seq, leaf.author)
        self.checked += 1


def _officers(statement: Statement) -> dict[str, tuple[str, PublicKey]]:
    """Key id -> (origin of the delegation's log, key); a key of two delegations is refused."""
    found: dict[str, tuple[str, PublicKey]] = {}
    try:
        for delegation in statement.predicate["delegations"]:
            for officer in delegation["officers"]:
                key = PublicKey(bytes.fromhex(officer["key"]))
                if found.setdefault(key.id, (delegation["origin"], key))[0] != delegation["origin"]:
                    raise KeyRefused("key-of-two-delegations", keyid=key.id)
    except (KeyError, TypeError, ValueError) as error:
        raise KeyRefused("constitution-malformed") from error
    return found
