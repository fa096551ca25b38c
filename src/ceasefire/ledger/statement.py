"""Statements: what a person or a program signs, as DSSE envelopes over RFC 8785 JSON in the in-toto Statement shape.

Formats: DSSE v1 (secure-systems-lab/dsse, protocol.md) and in-toto Statement v1. Each delegation's threshold is checked
on its own: two keys of one side never stand for both.
"""

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from ceasefire.ledger import canonical
from ceasefire.ledger.keys import KeyRefused, PublicKey, Signer, possession_message, require_possession
from ceasefire.ledger.note import decode64
from ceasefire.vocabulary.refusal import Refusal

PAYLOAD_TYPE = "application/vnd.in-toto+json"
STATEMENT_TYPE = "https://in-toto.io/Statement/v1"
ENROLMENT_TYPE = "urn:ceasefire:enrolment:v1"


class StatementRefused(Refusal):
    """A statement is malformed, or it is not signed by those who must sign it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`subjects`: name -> SHA-256 (hex) of what it is about; `predicate`: a JSON object of type `predicate_type`."""

    subjects: Mapping[str, str]
    predicate_type: str
    predicate: Mapping[str, Any]

    def payload(self) -> bytes:
        """The RFC 8785 bytes that are signed; the same statement always has the same bytes."""
        subject = [{"name": name, "digest": {"sha256": self.subjects[name]}} for name in sorted(self.subjects)]
        return canonical.dumps(
            {
                "_type": STATEMENT_TYPE,
                "subject": subject,
                "predicateType": self.predicate_type,
                "predicate": dict(self.predicate),
            }
        )

    @classmethod
    def parse(cls, payload: bytes) -> "Statement":
        """Read a payload; it must be canonical and have exactly the fields of a statement."""
        match canonical.loads_canonical(payload):
            case {
                "_type": "https://in-toto.io/Statement/v1",
                "subject": list(subject),
                "predicateType": str(kind),
                "predicate": dict(predicate),
                **rest,
            } if not rest:
                statement = cls(subjects=_subjects(subject), predicate_type=kind, predicate=predicate)
            case _:
                raise StatementRefused("statement-malformed")
        if not _exact(subject):
            raise StatementRefused("statement-malformed")
        return statement

    @property
    def digest(self) -> str:
        """SHA-256 of the payload (hexadecimal): what a phone shows and signs."""
        return sha256(self.payload()).hexdigest()


def _exact(subject: list[Any]) -> bool:
    """Subjects with nothing else in them, in order of their names: then the payload can be written in one way only."""
    names = [one["name"] for one in subject]
    plain = all(one.keys() == {"name", "digest"} and one["digest"].keys() == {"sha256"} for one in subject)
    return plain and names == sorted(names)


def _subjects(plain: list[Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in plain:
        match one:
            case {"name": str(name), "digest": {"sha256": str(digest)}} if name not in found:
                found[name] = digest
            case _:
                raise StatementRefused("statement-malformed")
    return found


def pae(payload_type: str, payload: bytes) -> bytes:
    """DSSE pre-authentication encoding."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


@dataclass(frozen=True, slots=True)
class Envelope:
    """A payload and its signatures as (key id, 64 bytes)."""

    payload: bytes
    signatures: tuple[tuple[str, bytes], ...]
    payload_type: str = PAYLOAD_TYPE

    def statement(self) -> Statement:
        """The statement inside, whoever signed it; ask `signers` or `require_each` who did."""
        if self.payload_type != PAYLOAD_TYPE:
            raise StatementRefused("envelope-other-payload", kind=self.payload_type)
        return Statement.parse(self.payload)

    def to_json(self) -> dict[str, Any]:
        """The DSSE JSON form, to be the content of a log entry."""
        lines = [{"keyid": keyid, "sig": base64.b64encode(sig).decode()} for keyid, sig in self.signatures]
        payload = base64.b64encode(self.payload).decode()
        return {"payload": payload, "payloadType": self.payload_type, "signatures": lines}

    @classmethod
    def from_json(cls, plain: object) -> "Envelope":
        match plain:
            case {"payload": str(payload), "payloadType": str(kind), "signatures": [*lines], **rest} if not rest:
                return cls(decode64(payload), tuple(map(_signature, lines)), kind)
            case _:
                raise StatementRefused("envelope-malformed")

    def signed_by(self, signer: Signer) -> "Envelope":
        """The envelope with one more signature; signing twice changes nothing."""
        line = (signer.public.id, signer.sign(pae(self.payload_type, self.payload)))
        return self if line in self.signatures else Envelope(self.payload, (*self.signatures, line), self.payload_type)

    def signers(self, keys: Iterable[PublicKey]) -> frozenset[PublicKey]:
        """Which of `keys` signed. A line under a known key id that does not verify refuses the whole envelope."""
        known = {key.id: key for key in keys}
        message = pae(self.payload_type, self.payload)
        found = set()
        for keyid, signature in self.signatures:
            if (key := known.get(keyid)) is None:
                continue
            if not key.accepts(message, signature):
                raise StatementRefused("envelope-false-signature", keyid=keyid)
            found.add(key)
        return frozenset(found)


def _signature(plain: object) -> tuple[str, bytes]:
    match plain:
        case {"keyid": str(keyid), "sig": str(signature), **rest} if not rest:
            return keyid, decode64(signature)
        case _:
            raise StatementRefused("envelope-malformed")


def sign(statement: Statement, signers: Sequence[Signer]) -> Envelope:
    """A new envelope with one signature for each signer, in that order."""
    envelope = Envelope(statement.payload(), ())
    for signer in signers:
        envelope = envelope.signed_by(signer)
    return envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationKeys:
    """The keys that may sign for one delegation, and how many of them must."""

    delegation: str
    keys: frozenset[PublicKey]
    threshold: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.threshold <= len(self.keys):
            raise StatementRefused("threshold-out-of-range", delegation=self.delegation, threshold=self.threshold)


def require_each(envelope: Envelope, delegations: Sequence[DelegationKeys]) -> Mapping[str, frozenset[PublicKey]]:
    """Who signed for each delegation, or a refusal naming the one whose own threshold is not met.

    No key may belong to two delegations: then one hand could sign for both.
    """
    seen: set[PublicKey] = set()
    for one in delegations:
        if shared := seen & one.keys:
            raise StatementRefused("key-of-two-delegations", delegation=one.delegation, keyid=min(k.id for k in shared))
        seen |= one.keys
    found = {one.delegation: envelope.signers(one.keys) for one in delegations}
    for one in delegations:
        if len(found[one.delegation]) < one.threshold:
            have = len(found[one.delegation])
            raise StatementRefused("threshold-not-met", delegation=one.delegation, wanted=one.threshold, have=have)
    return found


def enrolment(signer: Signer, *, delegation: str, role: str, by: Signer) -> Envelope:
    """The statement with which a delegation (`by`) enrols an officer's key, with the officer's proof of possession."""
    message = possession_message(signer.public, delegation=delegation, holder=signer.name, role=role)
    predicate = {
        "delegation": delegation,
        "holder": signer.name,
        "role": role,
        "public": signer.public.hex,
        "possession": signer.sign(message).hex(),
    }
    statement = Statement(subjects={signer.name: signer.public.id}, predicate_type=ENROLMENT_TYPE, predicate=predicate)
    return sign(statement, [by])


def enrolled_key(envelope: Envelope, *, delegation: str, by: PublicKey) -> tuple[str, str, PublicKey]:
    """(holder, role, key) of an enrolment; refuses a weak key, a false proof of possession, another side's hand."""
    require_each(envelope, [DelegationKeys(delegation=delegation, keys=frozenset([by]))])
    match envelope.statement():
        case Statement(
            predicate_type="urn:ceasefire:enrolment:v1",
            predicate={
                "delegation": str(named),
                "holder": str(holder),
                "role": str(role),
                "public": str(public),
                "possession": str(proof),
            },
        ) if named == delegation:
            return holder, role, _proven(public, proof, delegation, holder, role)
        case _:
            raise StatementRefused("enrolment-malformed")


def _proven(public: str, proof: str, delegation: str, holder: str, role: str) -> PublicKey:
    try:
        raw, signature = bytes.fromhex(public), bytes.fromhex(proof)
    except ValueError as error:
        raise KeyRefused("key-malformed", place=holder) from error
    return require_possession(raw, signature, delegation=delegation, holder=holder, role=role)
