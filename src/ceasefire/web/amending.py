"""A change of what both agreed, as screen and interface ask for it, and who may still speak on one."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from ceasefire.desk.amend_constitution import propose_amendment
from ceasefire.desk.amendments_of_record import OpenAmendment
from ceasefire.desk.approve import rule_of
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_of_record import last_constitution
from ceasefire.languages import languages
from ceasefire.verification.amendment import Standing
from ceasefire.verification.approval import Passkeys
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.door import door

SWITCHES = ("monitor", "verify", "attribute", "publish")
"""The switches of the mandate."""
MOST_OFFICERS, MOST_MINUTES = 100, 1440


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a proposal would set; None leaves a thing as it was agreed last.

    `each` and `parity` are the quorum, `mandate` switches by name, `minutes` how long a sign-off waits for its keys.
    """

    each: int | None = None
    parity: bool | None = None
    mandate: dict[str, bool] = field(default_factory=dict)
    tongues: Sequence[str] | None = None
    passkeys: Passkeys | None = None
    confirmed: bool | None = None
    minutes: int | None = None


def after(before: Constitution, wanted: Wanted) -> Constitution:
    """The constitution as wanted; refuses a number or a choice that there is not."""
    quorum = replace(before.quorum, **_given(each=wanted.each, parity=wanted.parity))
    rule = replace(
        rule_of(before), **_given(passkeys=wanted.passkeys, confirmed=wanted.confirmed, minutes=wanted.minutes)
    )
    tongues = before.languages if wanted.tongues is None else tuple(dict.fromkeys(wanted.tongues))
    numbers = 1 <= quorum.each <= MOST_OFFICERS and 1 <= rule.minutes <= MOST_MINUTES
    if not numbers or not tongues or set(tongues) - set(languages()) or set(wanted.mandate) - set(SWITCHES):
        raise Refusal("web-choose")
    kept = tuple(one for one in before.languages if one in tongues)
    new = tuple(one for one in tongues if one not in kept)
    return replace(
        before,
        quorum=quorum,
        mandate=replace(before.mandate, **wanted.mandate),
        languages=(*kept, *new),
        signing=before.signing if rule == rule_of(before) else rule,
    )


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def propose(wanted: Wanted, *, officer: str, start: datetime | None, words: str) -> OpenAmendment:
    """Propose what is wanted in place of what was agreed last, from `start` on (now, where none is said)."""

    def deed(centre: Any, now: datetime) -> OpenAmendment:
        asked = after(last_constitution(centre.tables), wanted)
        return propose_amendment(centre, asked, officer=officer, in_force_from=start or now, at=now, words=words)

    made: OpenAmendment = door.do(deed)
    return made


def waits_for(one: OpenAmendment, last: Constitution) -> list[str]:
    """Sides that may still sign a proposal or dissent from it; none once another change was agreed on."""
    if one.said.replaces != last.id or one.change.standing not in (Standing.PROPOSED, Standing.ONE_SIGNED):
        return []
    return [side for side in one.change.sides if side not in one.change.spoken]
