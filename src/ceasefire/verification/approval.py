"""Who stood behind a signed statement, and by what means: a passkey anyone can check again, or a password the desk saw.

One side declares who sat; each officer named present confirms it with an own key. What nobody of the other side
confirmed is its author's word and is called "declared by one side".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ceasefire.ledger.passkey import Assertion
from ceasefire.vocabulary.refusal import Refusal


class Means(StrEnum):
    """How an officer approved: a passkey's assertion is in the record; of a password the desk says that it fitted."""

    PASSKEY = "passkey"
    PASSWORD = "password"  # noqa: S105 (a word of the record)


class Role(StrEnum):
    """For what: an officer of the deciding side signs the text, every other one confirms having been present."""

    SIGNS = "signs"
    PRESENT = "present"


class Passkeys(StrEnum):
    """When a passkey is needed to sign: from the first one an officer registers, from every officer, or never."""

    ONCE_REGISTERED = "once_registered"
    ALWAYS = "always"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningRule:
    """What both agreed about signing. `confirmed`: a sitting counts only when the other side confirmed it.

    `minutes`: how long a sign-off waits for the officers it names.
    """

    passkeys: Passkeys = Passkeys.ONCE_REGISTERED
    confirmed: bool = False
    minutes: int = 30

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= 24 * 60:
            raise Refusal("signing-minutes", minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One officer's approval of one text; `passkey` is there exactly when `means` is a passkey."""

    officer: str
    role: Role
    means: Means
    made_at: datetime
    passkey: Assertion | None = None

    def __post_init__(self) -> None:
        if (self.means is Means.PASSKEY) != (self.passkey is not None):
            raise Refusal("approval-malformed", officer=self.officer)


def named(side: str, present: Mapping[str, Iterable[str]], signers: Iterable[str]) -> dict[str, Role]:
    """Whose approval a statement of `side` needs, and for what: its signers, then everyone else named present."""
    wanted = dict.fromkeys(signers, Role.SIGNS)
    others = (officer for officers in present.values() for officer in officers)
    return wanted | {officer: Role.PRESENT for officer in others if officer not in wanted}


def lacking(wanted: Mapping[str, Role], approvals: Iterable[Approval]) -> dict[str, Role]:
    """Who has not approved yet; refuses an approval of somebody who is not asked, in another role, or given twice."""
    left = dict(wanted)
    for one in approvals:
        if wanted.get(one.officer) is not one.role:
            raise Refusal("approval-not-asked", officer=one.officer)
        if left.pop(one.officer, None) is None:
            raise Refusal("approval-twice", officer=one.officer)
    return left


def confirmed(side: str, present: Mapping[str, Iterable[str]], approvals: Iterable[Approval]) -> bool:
    """Did every officer of the other side who is named present confirm it? False: declared by one side."""
    theirs = {officer for other, officers in present.items() if other != side for officer in officers}
    return bool(theirs) and theirs <= {one.officer for one in approvals if one.role is Role.PRESENT}
