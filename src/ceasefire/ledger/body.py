"""A body: what an entry says, salted and kept outside the tree, so it can be shown later or destroyed for good.

The file's SHA-256 is the leaf's commitment, so `sha256sum` checks it. Without the salt nobody can guess a short content
from its hash; once all copies of the file are gone, the leaf tells nothing.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import Any, TypeAlias

from ceasefire.ledger import canonical
from ceasefire.vocabulary.refusal import Refusal

Salts: TypeAlias = Callable[[int], bytes]
"""Index of an entry -> 32 bytes nobody else can know."""


class BodyRefused(Refusal):
    """A body is not in the form or is not the one its leaf commits to."""


class BodyState(Enum):
    """Why the content of an entry can or cannot be read here."""

    PRESENT = "present"
    WITHHELD = "withheld"  # its author keeps it until it is revealed, and the leaf said so from the start
    DESTROYED = "destroyed"  # both sides entered its destruction in their logs
    MISSING = "missing"  # nobody said that it might be absent


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """`content` is any JSON value, `salt` 32 bytes."""

    content: Any
    salt: bytes

    def encode(self) -> bytes:
        if len(self.salt) != 32:
            raise BodyRefused("salt-not-32-bytes", length=len(self.salt))
        return canonical.dumps({"content": self.content, "salt": self.salt.hex()})

    @classmethod
    def parse(cls, data: bytes, commitment: str) -> "Body":
        """Read the body that `commitment` names; refuses any other bytes."""
        if sha256(data).hexdigest() != commitment:
            raise BodyRefused("body-differs-from-commitment", commitment=commitment)
        match canonical.loads(data):
            case {"content": content, "salt": str(salt), **rest} if not rest:
                return cls(content=content, salt=bytes.fromhex(salt))
            case _:
                raise BodyRefused("body-malformed", commitment=commitment)


def body_path(commitment: str) -> str:
    """Where a body lies in a log folder."""
    return f"body/{commitment[:2]}/{commitment}"


def hmac_salts(secret: bytes) -> Salts:
    """Salts derived from one secret of the delegation: no free random field, so nothing can be hidden in them."""
    if len(secret) < 32:
        raise BodyRefused("salt-secret-too-short", length=len(secret))
    return lambda index: hmac.digest(secret, b"ceasefire/salt/v1" + index.to_bytes(8, "big"), "sha256")
