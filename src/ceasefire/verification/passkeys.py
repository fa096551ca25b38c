"""An officer's passkeys in the record: enrolled by the post that will use them, and revoked by it."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.ledger.passkey import Credential


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyEnrolled:
    """A post takes a passkey into use. Nothing about the device or its holder is kept beyond the key."""

    officer: str
    key: Credential
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PasskeyRevoked:
    """A post takes a passkey (by its id) out of use: lost, broken, or the post has a new holder."""

    officer: str
    credential: str
    made_at: datetime
