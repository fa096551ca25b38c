"""A passkey's assertion, checked again by anyone who has only the record: this key signed exactly this text.

The challenge a passkey answers is made from the SHA-256 of the statement's canonical JSON, so the assertion is good for
that text alone. Checked as W3C Web Authentication Level 2, section 7.2, by the library fido2. Only ES256 and RS256 keys
are taken: for these the check refuses points that are not on the curve (compare decision 3 on weak Ed25519 keys).
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from ceasefire.ledger import canonical
from ceasefire.vocabulary.refusal import Refusal

ALGORITHMS = (-7, -257)
"""COSE numbers of ES256 and RS256."""
ASIDE = "approvals"
"""The field of a statement that holds the assertions, and so is not in the text they are over."""
PRESENT = b"ceasefire/present/v1\0"
"""Sets the confirmation of who was present at a text apart from a signature of that text."""


class PasskeyRefused(Refusal):
    """An assertion is not one of this key over this text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A passkey as the record enrols it: its id and COSE public key (both hexadecimal), and the desk's host name."""

    credential: str
    public_key: str
    host: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """What a passkey gave, byte for byte, each part in hexadecimal; `public_key` is the COSE key it answers to."""

    credential: str
    public_key: str
    authenticator_data: str
    client_data: str
    signature: str


def text_of(predicate: Any) -> bytes:
    """The exact text that is signed: the statement's canonical JSON (RFC 8785) without its `approvals`."""
    return canonical.dumps({name: value for name, value in predicate.items() if name != ASIDE})


def challenge_of(text: bytes, role: str) -> bytes:
    """32 bytes: for who `signs` the SHA-256 of the text; for who was `present` the SHA-256 of a mark and that."""
    digest = sha256(text).digest()
    return digest if role == "signs" else sha256(PRESENT + digest).digest()


def require(assertion: Assertion, key: Credential, challenge: bytes, origin: str | None = None) -> int:
    """The key's counter if the assertion is this key's over this challenge; refuses everything else.

    With `origin` ("https://desk.example") the page it was made on must be exactly that; without, as when the record is
    read again, it must be one of the host for which the key was enrolled.
    """
    if (assertion.credential, assertion.public_key) != (key.credential, key.public_key):
        raise PasskeyRefused("passkey-other-key")
    try:
        return _complete(assertion, key, challenge, origin)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PasskeyRefused("passkey-false", reason=str(error)[:200]) from error


def _complete(assertion: Assertion, key: Credential, challenge: bytes, origin: str | None) -> int:
    from fido2.cose import CoseKey
    from fido2.server import Fido2Server
    from fido2.utils import websafe_encode
    from fido2.webauthn import Aaguid, AttestedCredentialData, PublicKeyCredentialRpEntity

    parts = {name: bytes.fromhex(getattr(assertion, name)) for name in ("credential", "public_key", "client_data")}
    data, signature = bytes.fromhex(assertion.authenticator_data), bytes.fromhex(assertion.signature)
    public = CoseKey.parse(_cbor(parts["public_key"]))
    if public.get(3) not in ALGORITHMS:
        raise ValueError("algorithm not taken")
    server = Fido2Server(
        PublicKeyCredentialRpEntity(id=key.host, name=key.host),
        verify_origin=lambda found: found == origin if origin else _of_host(found, key.host),
    )
    known = AttestedCredentialData.create(Aaguid(bytes(16)), parts["credential"], public)
    identity = websafe_encode(parts["credential"])
    server.authenticate_complete(
        {"challenge": websafe_encode(challenge), "user_verification": "required"},
        [known],
        {
            "id": identity,
            "rawId": identity,
            "response": {
                "clientDataJSON": websafe_encode(parts["client_data"]),
                "authenticatorData": websafe_encode(data),
                "signature": websafe_encode(signature),
            },
        },
    )
    _same_page(parts["client_data"])
    return int.from_bytes(data[33:37], "big")


def _cbor(data: bytes) -> Any:
    from fido2 import cbor

    return cbor.decode(data)


def _same_page(client_data: bytes) -> None:
    """Refuses what was made on a page inside another site's page."""
    from fido2.webauthn import CollectedClientData

    if CollectedClientData(client_data).cross_origin:
        raise ValueError("made on a page within another")


def _of_host(origin: str, host: str) -> bool:
    parts = urlsplit(origin)
    name = parts.hostname or ""
    return parts.scheme in ("https", "http") and (name == host or name.endswith(f".{host}"))
