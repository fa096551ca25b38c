"""People who were harmed: a pseudonym in the record, consent by scope, and an identity that has no plain form.

The pseudonym is an HMAC-SHA-256 under a key that only the victims' register holds: the same person gets the same one,
and nobody without the key can try names. The identity is sealed with another key (XSalsa20-Poly1305, PyNaCl).
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NoReturn

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from ceasefire.vocabulary.refusal import Refusal

FIELDS = ("name", "born", "address", "contact")


class Scope(StrEnum):
    """What a person agrees to, each by itself."""

    RECORD = "record"
    REFER = "refer"
    SHARE_AUTHORITIES = "share_authorities"
    SHARE_NGOS = "share_ngos"


class Purpose(StrEnum):
    """What someone wants to do with a record."""

    KEEP = "keep"
    REFER = "refer"
    GIVE_AUTHORITIES = "give_authorities"
    GIVE_NGOS = "give_ngos"


NEEDS: Mapping[Purpose, tuple[Scope, ...]] = {
    Purpose.KEEP: (Scope.RECORD,),
    Purpose.REFER: (Scope.RECORD, Scope.REFER),
    Purpose.GIVE_AUTHORITIES: (Scope.RECORD, Scope.SHARE_AUTHORITIES),
    Purpose.GIVE_NGOS: (Scope.RECORD, Scope.SHARE_NGOS),
}


class Identity:
    """Who a person is. No plain form, no text, no pickle: only `seal` writes it, and only sealed."""

    __slots__ = ("_fields",)

    def __init__(self, **fields: str) -> None:
        if set(fields) - set(FIELDS) or not fields.get("name", "").strip():
            raise Refusal("ctask-identity-fields", known=", ".join(FIELDS))
        self._fields = {name: fields.get(name, "").strip() for name in FIELDS}

    def __repr__(self) -> str:
        return "Identity(…)"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("an identity is sealed, never pickled")

    def pseudonym(self, key: bytes) -> str:
        """The person's name in the record, from name and birth; spelling in capitals or spaces does not change it."""
        told = "\n".join(" ".join(self._fields[name].casefold().split()) for name in ("name", "born"))
        return "per-" + hmac.new(_long_enough(key), told.encode(), hashlib.sha256).hexdigest()[:20]

    def seal(self, key: bytes, nonce: bytes) -> bytes:
        """Sealed under a key of 32 bytes; `nonce` (24 bytes) is never to be used twice with a key."""
        return bytes(SecretBox(_long_enough(key)).encrypt(json.dumps(self._fields).encode(), nonce))

    @classmethod
    def unseal(cls, sealed: bytes, key: bytes) -> "Identity":
        """The identity again, for whoever holds the key; refuses another key and changed bytes."""
        try:
            fields = json.loads(SecretBox(_long_enough(key)).decrypt(sealed))
        except CryptoError as error:
            raise Refusal("ctask-identity-sealed") from error
        return cls(**fields)

    def open(self) -> Mapping[str, str]:
        """The fields, for a screen that has logged who looks; whoever calls this answers for it."""
        return dict(self._fields)


def _long_enough(key: bytes) -> bytes:
    if len(key) != SecretBox.KEY_SIZE:
        raise ValueError("a key has 32 bytes")
    return key


@dataclass(frozen=True, slots=True, kw_only=True)
class Victim:
    """What the record holds, by pseudonym: no name, no day of birth, no address. `band` is a band of age."""

    person: str
    accident: str
    day: date
    sex: str
    band: str
    injured: bool
    killed: bool
    activity: str
    device: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """A person gives or takes back consent to scopes on a day; `heard_by` the post that asked."""

    person: str
    scopes: tuple[Scope, ...]
    day: date
    heard_by: str
    given: bool = True


def agreed(consents: Iterable[Consent], person: str, on: date) -> frozenset[Scope]:
    """What a person agrees to on a day. Of two entries of one day the later in order counts."""
    found: set[Scope] = set()
    for one in sorted((c for c in consents if c.person == person and c.day <= on), key=lambda c: c.day):
        found = found | set(one.scopes) if one.given else found - set(one.scopes)
    return frozenset(found)


def check_use(consents: Iterable[Consent], person: str, purpose: Purpose, on: date) -> None:
    """Refuses a use the person has not agreed to, naming what is missing (rule 26)."""
    missing = [scope.value for scope in NEEDS[purpose] if scope not in agreed(consents, person, on)]
    if missing:
        raise Refusal("ctask-consent", person, purpose=purpose.value, missing=", ".join(missing), rule="26")
