"""Ed25519 keys, checked so strictly that every part of the system gives the same answer to every signature.

Our rule (docs/decisions/0003): a public key must be a canonical encoding of a point of the prime-order subgroup other
than the identity; a signature must satisfy RFC 8032 without cofactor, with a canonical scalar and R not of low order.
"""

import os
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from nacl.bindings import crypto_core_ed25519_is_valid_point, crypto_sign_open
from nacl.exceptions import BadSignatureError

from ceasefire.ledger.durable import write_file
from ceasefire.vocabulary.refusal import Refusal

_POSSESSION = "ceasefire/possession/v1"


class KeyRefused(Refusal):
    """A key is weak, malformed, unreadable or lies open to others."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A strong Ed25519 public key (32 bytes, RFC 8032 encoding); weak keys cannot become one of these."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != 32:
            raise KeyRefused("key-not-32-bytes", length=len(self.raw))
        if not _is_strong(self.raw):
            raise KeyRefused("key-weak", public=self.raw.hex())

    @property
    def id(self) -> str:
        """64 hexadecimal digits: the SHA-256 of the 32 bytes; how leaves and envelopes name the key."""
        return sha256(self.raw).hexdigest()

    @property
    def hex(self) -> str:
        return self.raw.hex()

    def accepts(self, message: bytes, signature: bytes) -> bool:
        """Whether `signature` (64 bytes) is this key's signature on `message` under our rule."""
        if len(signature) != 64:
            return False
        try:
            crypto_sign_open(signature + message, self.raw)
        except BadSignatureError:
            return False
        return True


@lru_cache(maxsize=4096)
def _is_strong(raw: bytes) -> bool:
    """Canonical, on the curve, in the prime-order subgroup, not the identity; remembered, because it takes 0.2 ms."""
    return bool(crypto_core_ed25519_is_valid_point(raw))


class Signer(Protocol):
    """Whoever can sign: a key file, or a hardware key through the entry-point group `ceasefire.signers`."""

    @property
    def name(self) -> str:
        """Who signs, as other people call the holder."""

    @property
    def public(self) -> PublicKey: ...

    def sign(self, message: bytes) -> bytes:
        """The 64-byte Ed25519 signature; deterministic, so there is no room for a hidden message in it."""


@dataclass(frozen=True, slots=True, repr=False)
class SoftwareSigner:
    """A signer whose private key is in this process; `repr` does not show it."""

    name: str
    _private: Ed25519PrivateKey

    @classmethod
    def generate(cls, name: str, seed: bytes) -> "SoftwareSigner":
        """The key of a 32-byte seed; the caller brings the randomness (`os.urandom(32)` or a simulator's)."""
        if len(seed) != 32:
            raise KeyRefused("seed-not-32-bytes", length=len(seed))
        return cls(name, Ed25519PrivateKey.from_private_bytes(seed))

    @classmethod
    def load(cls, path: Path, name: str | None = None) -> "SoftwareSigner":
        """Read a PKCS #8 PEM file, which nobody but its owner may read; the name is the file's stem unless given."""
        try:
            open_to_others = os.stat(path).st_mode & 0o077
            data = path.read_bytes()
        except OSError as error:
            raise KeyRefused("key-unreadable", place=str(path), detail=error.strerror or "") from error
        if open_to_others:
            raise KeyRefused("key-open-to-others", place=str(path))
        return cls(path.stem if name is None else name, _private_from_pem(data, path))

    def save(self, path: Path) -> None:
        """Write the PEM file, mode 0600, durably; an existing file is never overwritten."""
        if path.exists():
            raise KeyRefused("key-exists", place=str(path))
        form = serialization.PrivateFormat.PKCS8
        plain = serialization.NoEncryption()
        write_file(path, self._private.private_bytes(serialization.Encoding.PEM, form, plain), mode=0o600)

    @property
    def public(self) -> PublicKey:
        return PublicKey(self._private.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        return self._private.sign(message)

    def __repr__(self) -> str:
        return f"SoftwareSigner({self.name!r}, public={self.public.hex})"


def _private_from_pem(data: bytes, path: Path) -> Ed25519PrivateKey:
    try:
        key = serialization.load_pem_private_key(data, password=None)
    except (ValueError, TypeError) as error:
        raise KeyRefused("key-malformed", place=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyRefused("key-not-ed25519", place=str(path))
    return key


def possession_message(public: PublicKey, *, delegation: str, holder: str, role: str) -> bytes:
    """What the holder of a key signs to be enrolled; names everything it binds, so it can be used for nothing else."""
    lines = (_POSSESSION, delegation, holder, role, public.hex)
    if any("\n" in line for line in lines):
        raise KeyRefused("enrolment-with-line-break", holder=holder)
    return ("\n".join(lines) + "\n").encode()


def prove_possession(signer: Signer, *, delegation: str, role: str) -> bytes:
    """The proof of possession (64 bytes) that enrolment demands."""
    return signer.sign(possession_message(signer.public, delegation=delegation, holder=signer.name, role=role))


def require_possession(raw: bytes, proof: bytes, *, delegation: str, holder: str, role: str) -> PublicKey:
    """The key, if it is strong and its holder has just proven to hold it; otherwise a refusal."""
    public = PublicKey(raw)
    if not public.accepts(possession_message(public, delegation=delegation, holder=holder, role=role), proof):
        raise KeyRefused("key-possession-not-proven", holder=holder)
    return public
