"""Task a follow-up to a complaint: what is to be found out, by which asset or post, until when."""

from datetime import datetime

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.complaint_statements import Tasked
from ceasefire.desk.complaints import complaint_of
from ceasefire.desk.constitution import Constitution
from ceasefire.vocabulary.refusal import Refusal

MOST = 8000
"""Signs of a text."""


def task_complaint(
    centre: Centre,
    number: str,
    *,
    what: str,
    language: str,
    whom: str,
    until: datetime,
    officer: str,
    at: datetime,
) -> Tasked:
    """Enter the tasking, signed by `officer`; refuses unknown assets and posts, a time gone by, and the same twice."""
    rules = centre.constitution
    side, post = own_post(rules, officer)
    check_text(what, language, rules, number)
    if whom not in executors(rules):
        raise Refusal("complaint-whom-unknown", place=number, whom=whom, known=", ".join(executors(rules)))
    if until <= at:
        raise Refusal("complaint-until-past", place=number)
    said = Tasked(
        complaint=number, what=what.strip(), language=language, whom=whom, until=until, officer=officer, made_at=at
    )
    complaint_of(centre.tables, rules, number).complaint.task(said.id)
    centre.enter(side, [New(item=number, statement=said, posts={side: (post,)})], at)
    return said


def executors(rules: Constitution) -> tuple[str, ...]:
    """Whom a follow-up can be given: the centre's assets, then the posts of both delegations."""
    return (*(asset.name for asset in rules.assets), *posts_of(rules))


def posts_of(rules: Constitution) -> tuple[str, ...]:
    """The posts of both delegations, written side/post."""
    return tuple(officer.post for one in rules.delegations for officer in one.officers)


def own_post(rules: Constitution, officer: str) -> tuple[str, str]:
    """Side and post of an officer written side/post; refuses one the side does not have."""
    side, _, post = officer.partition("/")
    if officer not in posts_of(rules):
        raise Refusal("officer-not-of-delegation", officer=officer, delegation=side)
    return side, post


def check_text(text: str, language: str, rules: Constitution, number: str) -> None:
    """Refuses an empty or endless text, control characters, and a language the centre does not work in."""
    if not text.strip():
        raise Refusal("complaint-text-missing", place=number)
    if len(text) > MOST:
        raise Refusal("complaint-text-long", place=number, most=MOST)
    if any(ord(sign) < 32 and sign not in "\t\n\r" for sign in text):
        raise Refusal("complaint-text-control", place=number)
    if language not in rules.languages:
        raise Refusal("language-unknown", language=language, known=", ".join(rules.languages))
