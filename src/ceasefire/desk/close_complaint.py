"""Close a complaint for one's delegation, on exactly the answers it has; when both have, it rests."""

from collections.abc import Sequence
from datetime import datetime

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.complaint_statements import ComplaintClosed
from ceasefire.desk.complaints import complaint_of
from ceasefire.desk.task_complaint import check_text, own_post
from ceasefire.verification.complaint import Complaint


def close_complaint(
    centre: Centre,
    number: str,
    *,
    answers: Sequence[str],
    officer: str,
    at: datetime,
    words: str = "",
    language: str = "",
) -> Complaint:
    """Enter the closing, signed by `officer`; the complaint after it. `answers`: names of those read."""
    rules = centre.constitution
    side, post = own_post(rules, officer)
    if words.strip():
        check_text(words, language, rules, number)
    after = complaint_of(centre.tables, rules, number).complaint.close(side, tuple(answers))
    said = ComplaintClosed(
        complaint=number,
        answers=tuple(answers),
        officer=officer,
        made_at=at,
        words=words.strip(),
        language=language if words.strip() else "",
    )
    centre.enter(side, [New(item=number, statement=said, posts={side: (post,)})], at)
    return after
