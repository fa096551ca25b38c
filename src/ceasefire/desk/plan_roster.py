"""Propose a roster, sign or refuse it for one's delegation; enter leave; name deputies."""

from datetime import date, datetime

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.task_complaint import own_post
from ceasefire.desk.watch_book import watch_book
from ceasefire.roster.checks import check
from ceasefire.roster.load import read
from ceasefire.roster.plan import Plan
from ceasefire.roster.records import DeputiesNamed, LeaveEntered, RosterProposed, RosterSigned
from ceasefire.roster.slots import Duty, Roster, plan_name
from ceasefire.roster.two_keys import Step, TwoKeys
from ceasefire.vocabulary.refusal import Refusal


def propose_roster(centre: Centre, text: str, roster: Roster, *, officer: str, at: datetime) -> TwoKeys:
    """Enter a roster with its plan's text. Checked once more, duty by duty; the same proposed again changes nothing."""
    side, post = own_post(centre.constitution, officer)
    plan = read(text, "plan")
    known_posts(centre.constitution, plan)
    if roster.plan != plan_name(plan):
        raise Refusal("roster-other-plan")
    book = watch_book(centre.tables, centre.constitution)
    if roster.id in book.rosters:
        return book.rosters[roster.id].keys
    if amiss := check(plan, roster, before(centre, roster.start)):
        raise Refusal("roster-breaks-rules", number=len(amiss))
    said = RosterProposed(plan=text, roster=roster, officer=officer, made_at=at)
    centre.enter(side, [New(item=roster.id, statement=said, posts={side: (post,)})], at)
    return TwoKeys(about=roster.id, sides=centre.constitution.sides)


def before(centre: Centre, start: date) -> tuple[Duty, ...]:
    """Duties in force in the eight days before a day: rest and limits reach across."""
    book = watch_book(centre.tables, centre.constitution)
    days = [date.fromordinal(start.toordinal() - n) for n in range(8, 0, -1)]
    found = [(day, book.in_force(day)) for day in days]
    return tuple(duty for day, one in found if one for duty in one.roster.duties if duty.day == day)


def sign_roster(centre: Centre, roster: str, *, officer: str, step: Step, at: datetime, words: str = "") -> TwoKeys:
    """Sign or refuse a proposed roster for the officer's delegation; in force once both have signed."""
    side, post = own_post(centre.constitution, officer)
    found = watch_book(centre.tables, centre.constitution).rosters.get(roster)
    if found is None:
        raise Refusal("roster-unknown", roster=roster)
    after = found.keys.speak(side, step)
    said = RosterSigned(roster=roster, delegation=side, officer=officer, step=step, made_at=at, words=words.strip())
    centre.enter(side, [New(item=roster, statement=said, posts={side: (post,)})], at)
    return after


def enter_leave(
    centre: Centre, post: str, first: date, last: date, *, officer: str, at: datetime, withdrawn: bool = False
) -> None:
    """Enter leave of a post of one's own side, or take it back."""
    side, own = own_post(centre.constitution, officer)
    _of_side(centre.constitution, side, post)
    if last < first:
        raise Refusal("roster-leave-backwards", name=last.isoformat())
    said = LeaveEntered(post=post, first=first, last=last, officer=officer, made_at=at, withdrawn=withdrawn)
    centre.enter(side, [New(item=f"leave/{post}", statement=said, posts={side: (own,)})], at)


def name_deputies(centre: Centre, post: str, deputies: tuple[str, ...], *, officer: str, at: datetime) -> None:
    """Name who acts for a post of one's own side while it is away, in this order."""
    side, own = own_post(centre.constitution, officer)
    for one in (post, *deputies):
        _of_side(centre.constitution, side, one)
    if post in deputies or len(set(deputies)) != len(deputies):
        raise Refusal("roster-post-unknown", name=post)
    said = DeputiesNamed(post=post, deputies=deputies, officer=officer, made_at=at)
    centre.enter(side, [New(item=f"deputies/{post}", statement=said, posts={side: (own,)})], at)


def known_posts(constitution: Constitution, plan: Plan) -> None:
    """Refuses a plan with sides or posts that the constitution does not have: they could sign nothing."""
    known = {one.post for delegation in constitution.delegations for one in delegation.officers}
    for post in plan.posts:
        if post.post not in known:
            raise Refusal("roster-post-not-enrolled", name=post.post)


def _of_side(constitution: Constitution, side: str, post: str) -> None:
    if post not in {one.post for one in constitution.delegation(side).officers}:
        raise Refusal("officer-not-of-delegation", officer=post, delegation=side)
