"""Answer a complaint in the centre's name: words, their language, and the incidents or findings they rest on."""

from collections.abc import Sequence
from datetime import datetime

from ceasefire.desk.cases import cases
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.complaint_statements import Answered
from ceasefire.desk.complaints import complaint_of
from ceasefire.desk.task_complaint import check_text, own_post
from ceasefire.vocabulary.refusal import Refusal


def answer_complaint(
    centre: Centre,
    number: str,
    *,
    text: str,
    language: str,
    rests_on: Sequence[str] = (),
    officer: str,
    at: datetime,
) -> Answered:
    """Enter the answer, signed by `officer`; the first stops the clock. Refuses grounds the record does not hold."""
    rules = centre.constitution
    side, post = own_post(rules, officer)
    check_text(text, language, rules, number)
    grounds = tuple(dict.fromkeys(one.strip() for one in rests_on if one.strip()))
    said = Answered(
        complaint=number, text=text.strip(), language=language, rests_on=grounds, officer=officer, made_at=at
    )
    complaint_of(centre.tables, rules, number).complaint.answer(said.id, at)
    _check_grounds(centre, number, grounds)
    centre.enter(side, [New(item=number, statement=said, posts={side: (post,)})], at)
    return said


def _check_grounds(centre: Centre, number: str, grounds: Sequence[str]) -> None:
    """Each is an incident, or the shared text of a case that is not sealed any more."""
    unknown = [name for name in grounds if centre.tables.incident(name) is None]
    if not unknown:
        return
    told = (found.case.text for found in cases(centre.tables, centre.constitution).values())
    findings = {text.id for text in told if text is not None}
    for name in unknown:
        if name not in findings:
            raise Refusal("complaint-ground-unknown", place=number, ground=name)
