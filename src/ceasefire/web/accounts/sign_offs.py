"""Statements that wait for the officers they name: opened, approved by each with an own key, entered with the last one.

An approval is a deed of its own at the door, so two last approvals at once enter one statement.
"""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from ceasefire.desk.amend_constitution import enter_amendment_signature
from ceasefire.desk.approve import Text, check_approval, in_time, rule_of
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.report_day import enter_signature
from ceasefire.desk.sign_finding import enter_decision
from ceasefire.desk.statements import KIND_OF, KINDS
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.verification.approval import Approval, Role, lacking
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.accounts.models import SignOff
from ceasefire.web.door import door
from ceasefire.wiring import clock

Enter = Callable[..., Any]
DEEDS: dict[str, Enter] = {
    "decided": enter_decision,
    "report-signed": enter_signature,
    "amendment-signed": enter_amendment_signature,
}
"""Kind of statement → the deed that enters it with its approvals."""


def open_sign_off(draft: Callable[[CentreFolder, datetime], Text], *, by: str, back: str) -> SignOff:
    """Draft a statement and let it wait; refused as the deed itself would refuse it."""
    now = clock()
    with door.centre() as centre:
        text = draft(centre, now)
    if by not in text.signers:
        raise Refusal("sign-off-without-you", officer=by)
    return SignOff.objects.create(
        name=secrets.token_urlsafe(18),
        kind=KIND_OF[type(text.statement)],
        side=text.side,
        statement=to_plain(text.statement),
        present={side: list(officers) for side, officers in text.present.items()},
        signers=list(text.signers),
        asked=list(text.wanted),
        back=back,
        opened_by=by,
        opened_at=now,
    )


def text_of(row: SignOff) -> Text:
    """The statement as it was drafted."""
    return Text(
        side=row.side,
        statement=from_plain(KINDS[row.kind], row.statement, row.name),
        present={side: tuple(officers) for side, officers in row.present.items()},
        signers=tuple(row.signers),
    )


def approvals_of(row: SignOff) -> tuple[Approval, ...]:
    """Who approved so far."""
    return tuple(from_plain(Approval, one, row.name) for one in row.approvals)


def waiting_for(row: SignOff) -> dict[str, Role]:
    """Whose approval is still lacking, and for what."""
    return lacking(text_of(row).wanted, approvals_of(row))


def until(row: SignOff, rules: Constitution) -> datetime:
    """The moment after which it no longer waits."""
    return row.opened_at + timedelta(minutes=rule_of(rules).minutes)


def open_for(officer: str, rules: Constitution, now: datetime) -> list[SignOff]:
    """What waits, and names this officer, the latest first."""
    since = now - timedelta(minutes=rule_of(rules).minutes)
    rows = SignOff.objects.filter(closed_at=None, opened_at__gte=since).order_by("-opened_at")
    return [row for row in rows if officer in row.asked]


def approve(name: str, made: Callable[[Text, datetime], Approval]) -> SignOff:
    """Take one officer's approval; with the last one the statement is entered, or refused and nothing has changed."""

    def deed(centre: CentreFolder, now: datetime) -> SignOff:
        with transaction.atomic():
            row = SignOff.objects.select_for_update().get(name=name)
            _still_waits(row, centre.constitution, now)
            text = text_of(row)
            given = made(text, now)
            check_approval(centre.tables, centre.constitution, text, given)
            row.approvals = [*row.approvals, to_plain(given)]
            if not waiting_for(row):
                DEEDS[row.kind](centre, text, approvals_of(row), at=now)
                row.closed_at, row.outcome = now, "entered"
            row.save()
            return row

    return door.do(deed)


def withdraw(name: str, officer: str) -> SignOff:
    """Whoever opened it takes it back; nothing is entered."""
    with transaction.atomic():
        row = SignOff.objects.select_for_update().get(name=name)
        if row.closed_at is not None or row.opened_by != officer:
            raise Refusal("sign-off-over")
        row.closed_at, row.outcome = clock(), "withdrawn"
        row.save()
    return row


def _still_waits(row: SignOff, rules: Constitution, now: datetime) -> None:
    if row.closed_at is not None or not in_time(rules, row.opened_at, now):
        raise Refusal("sign-off-over")
