"""A passkey in software for tests: makes the same bytes as a device does (W3C Web Authentication Level 2)."""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.cose import ES256
from fido2.utils import websafe_encode

from ceasefire.ledger.passkey import Assertion, Credential

HOST, ORIGIN = "localhost", "http://localhost"
PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40


@dataclass
class SoftKey:
    """One passkey: `number` seeds its private key; `counter` counts its uses."""

    number: int
    host: str = HOST
    counter: int = 0
    flags: int = PRESENT | VERIFIED
    private: Any = field(init=False)

    def __post_init__(self) -> None:
        self.private = ec.derive_private_key(self.number, ec.SECP256R1())

    @property
    def id(self) -> bytes:
        return sha256(b"credential %d" % self.number).digest()[:16]

    @property
    def public(self) -> bytes:
        return cbor.encode(ES256.from_cryptography_key(self.private.public_key()))

    @property
    def credential(self) -> Credential:
        return Credential(credential=self.id.hex(), public_key=self.public.hex(), host=self.host)

    def client_data(self, kind: str, challenge: bytes, origin: str, **more: Any) -> bytes:
        said = {"type": kind, "challenge": websafe_encode(challenge), "origin": origin, "crossOrigin": False, **more}
        return json.dumps(said, separators=(",", ":")).encode()

    def data(self, attested: bytes = b"") -> bytes:
        flags = self.flags | (ATTESTED if attested else 0)
        return sha256(self.host.encode()).digest() + bytes([flags]) + self.counter.to_bytes(4, "big") + attested

    def get(self, challenge: bytes, origin: str = ORIGIN, **more: Any) -> Assertion:
        """Sign a challenge."""
        self.counter += 1
        client, data = self.client_data("webauthn.get", challenge, origin, **more), self.data()
        signature = self.private.sign(data + sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return Assertion(
            credential=self.id.hex(),
            public_key=self.public.hex(),
            authenticator_data=data.hex(),
            client_data=client.hex(),
            signature=signature.hex(),
        )

    def answer(self, challenge: bytes, origin: str = ORIGIN) -> str:
        """What a browser sends for it: JSON."""
        made = self.get(challenge, origin)
        parts = {
            "clientDataJSON": made.client_data,
            "authenticatorData": made.authenticator_data,
            "signature": made.signature,
        }
        response = {name: websafe_encode(bytes.fromhex(value)) for name, value in parts.items()}
        name = websafe_encode(self.id)
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})

    def register(self, challenge: bytes, origin: str = ORIGIN) -> str:
        """What a browser sends when the key is made: JSON."""
        attested = bytes(16) + len(self.id).to_bytes(2, "big") + self.id + self.public
        told = cbor.encode({"fmt": "none", "attStmt": {}, "authData": self.data(attested)})
        client = self.client_data("webauthn.create", challenge, origin)
        name = websafe_encode(self.id)
        response = {"clientDataJSON": websafe_encode(client), "attestationObject": websafe_encode(told)}
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})
