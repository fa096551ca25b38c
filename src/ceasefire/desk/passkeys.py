"""Officers' passkeys: taken into use and out of use as entries of their side's log, and read back from the record."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.record import Tables
from ceasefire.desk.task_complaint import own_post
from ceasefire.ledger.passkey import Credential
from ceasefire.verification.passkeys import PasskeyEnrolled, PasskeyRevoked
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A passkey in use: whose it is and where its enrolment stands (side, index)."""

    officer: str
    key: Credential
    entry: tuple[str, int]


def passkeys(tables: Tables) -> dict[str, Held]:
    """Every passkey in use by its id. What a post did not sign itself enrols or revokes nothing."""
    held: dict[str, Held] = {}
    for entry in tables.entries("passkey-enrolled", "passkey-revoked"):
        said = entry.read()
        if not entry.by(entry.side, [said.officer]):
            continue
        if entry.kind == "passkey-enrolled":
            held.setdefault(
                said.key.credential, Held(officer=said.officer, key=said.key, entry=(entry.side, entry.index))
            )
        elif (found := held.get(said.credential)) is not None and found.officer == said.officer:
            del held[said.credential]
    return held


def holds(tables: Tables, officer: str) -> tuple[Held, ...]:
    """The passkeys that one officer has in use."""
    return tuple(one for one in passkeys(tables).values() if one.officer == officer)


def enrol_passkey(centre: Centre, officer: str, key: Credential, *, at: datetime) -> PasskeyEnrolled:
    """Take a passkey into use for a post; refuses one that is in use already, whoever's it is."""
    side, post = own_post(centre.constitution, officer)
    if key.credential in passkeys(centre.tables):
        raise Refusal("passkey-in-use")
    said = PasskeyEnrolled(officer=officer, key=key, made_at=at)
    centre.enter(side, [New(item=_item(key.credential), statement=said, posts={side: (post,)})], at)
    return said


def revoke_passkey(centre: Centre, officer: str, credential: str, *, at: datetime) -> PasskeyRevoked:
    """Take one of the post's own passkeys out of use; what it signed before stays signed."""
    side, post = own_post(centre.constitution, officer)
    if credential not in {one.key.credential for one in holds(centre.tables, officer)}:
        raise Refusal("passkey-not-yours")
    said = PasskeyRevoked(officer=officer, credential=credential, made_at=at)
    centre.enter(side, [New(item=_item(credential), statement=said, posts={side: (post,)})], at)
    return said


def _item(credential: str) -> str:
    return f"passkey/{credential[:32]}"
