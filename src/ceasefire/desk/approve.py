"""Asked by every signing deed: whose approval a statement needs, and whether those given are good."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ceasefire.desk.constitution import Constitution
from ceasefire.desk.passkeys import Held, passkeys
from ceasefire.desk.record import Tables
from ceasefire.ledger.passkey import challenge_of, require, text_of
from ceasefire.verification.approval import Approval, Passkeys, Role, SigningRule, confirmed, lacking, named
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A statement of one side before it is entered: the exact text, and whose approval it asks for.

    `present`: officers by side; `signers`: those of the deciding side whose keys will stand under it.
    """

    side: str
    statement: Any
    present: Mapping[str, tuple[str, ...]]
    signers: tuple[str, ...]

    @property
    def exact(self) -> bytes:
        """The bytes that are signed."""
        return text_of(to_plain(self.statement))

    @property
    def wanted(self) -> dict[str, Role]:
        """Officer → role."""
        return named(self.side, self.present, self.signers)

    def challenge(self, officer: str) -> bytes:
        """What the officer's passkey has to answer; refuses an officer who is not asked."""
        role = self.wanted.get(officer)
        if role is None:
            raise Refusal("approval-not-asked", officer=officer)
        return challenge_of(self.exact, role)


def rule_of(constitution: Constitution) -> SigningRule:
    """What both agreed about signing; the default where they agreed nothing."""
    return constitution.signing or SigningRule()


def needs_passkey(constitution: Constitution, held: Iterable[Held], officer: str) -> bool:
    """Must this officer sign with a passkey?"""
    rule = rule_of(constitution).passkeys
    if rule is Passkeys.ONCE_REGISTERED:
        return any(one.officer == officer for one in held)
    return rule is Passkeys.ALWAYS


def check_approval(tables: Tables, constitution: Constitution, text: Text, given: Approval) -> None:
    """Refuses an approval that is not asked for, not this officer's, not over this text, or by too weak a means."""
    held = passkeys(tables)
    challenge = text.challenge(given.officer)
    if given.passkey is None:
        if needs_passkey(constitution, held.values(), given.officer):
            raise Refusal("sign-off-needs-passkey", officer=given.officer)
        return
    found = held.get(given.passkey.credential)
    if found is None or found.officer != given.officer:
        raise Refusal("passkey-not-of-officer", officer=given.officer)
    require(given.passkey, found.key, challenge)


def demand(tables: Tables, constitution: Constitution, text: Text, approvals: Sequence[Approval]) -> None:
    """Refuses a statement that may not be entered with these approvals.

    Without any (the command line, programs) it is its side's word alone: let through where no signer needs a passkey
    and the constitution does not ask that sittings be confirmed.
    """
    for one in approvals:
        check_approval(tables, constitution, text, one)
    left = lacking(text.wanted, approvals)
    held = passkeys(tables).values()
    for officer in text.signers:
        if officer in left and (approvals or needs_passkey(constitution, held, officer)):
            raise Refusal("sign-off-needs-passkey" if not approvals else "sign-off-lacking", officer=officer)
    sitting = any(officers for side, officers in text.present.items() if side != text.side)
    if sitting and rule_of(constitution).confirmed and not confirmed(text.side, text.present, approvals):
        raise Refusal("sitting-not-confirmed")


def in_time(constitution: Constitution, opened_at: datetime, now: datetime) -> bool:
    """Does a sign-off that was opened then still wait for officers?"""
    return 0 <= (now - opened_at).total_seconds() <= rule_of(constitution).minutes * 60
