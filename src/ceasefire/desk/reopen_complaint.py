"""Reopen a complaint that was answered, closed or taken back: one delegation can, with a reason; a new clock starts."""

from datetime import datetime, timedelta

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.complaint_statements import ComplaintReopened
from ceasefire.desk.complaints import complaint_of
from ceasefire.desk.task_complaint import check_text, own_post
from ceasefire.verification.complaint import Complaint


def reopen_complaint(
    centre: Centre, number: str, *, reason: str, language: str, officer: str, at: datetime
) -> Complaint:
    """Enter the reopening, signed by `officer`; the complaint after it, with its new time to answer."""
    rules = centre.constitution
    side, post = own_post(rules, officer)
    check_text(reason, language, rules, number)
    now = complaint_of(centre.tables, rules, number).complaint
    after = now.reopen(at + timedelta(hours=rules.answer_clock_h))
    said = ComplaintReopened(complaint=number, reason=reason.strip(), language=language, officer=officer, made_at=at)
    centre.enter(side, [New(item=number, statement=said, posts={side: (post,)})], at)
    return after
