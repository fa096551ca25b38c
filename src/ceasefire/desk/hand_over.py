"""Two-key handover: outgoing and incoming officers of each side sign the same text; then both take the watch over."""

from datetime import datetime

from ceasefire.desk.centre import Centre, New
from ceasefire.desk.regroup import posts_of_both
from ceasefire.desk.task_complaint import own_post
from ceasefire.desk.watch_book import OpenHandover, WatchBook, watch_at, watch_book
from ceasefire.roster.records import Handover, HandoverSigned, HandoverTaken
from ceasefire.roster.two_keys import Step, TwoKeys
from ceasefire.verification.quorum import Sitting, check
from ceasefire.vocabulary.refusal import Refusal


def propose_handover(
    centre: Centre, *, open_items: str, tasks: str, equipment: str, officer: str, at: datetime
) -> Handover:
    """Enter what the watch that stands now leaves to the next. The same text again is the same handover."""
    side, post = own_post(centre.constitution, officer)
    if not (open_items.strip() and tasks.strip() and equipment.strip()):
        raise Refusal("handover-incomplete")
    book = watch_book(centre.tables, centre.constitution)
    watch = watch_at(book, at)
    if watch is None:
        raise Refusal("handover-no-watch")
    said = Handover(
        day=watch.slot.day,
        shift=watch.slot.shift,
        open_items=open_items.strip(),
        tasks=tasks.strip(),
        equipment=equipment.strip(),
        officer=officer,
        made_at=at,
        acting={name: head for name, head in watch.acting.items() if head is not None},
    )
    if said.id not in book.handovers:
        centre.enter(side, [New(item=said.id, statement=said, posts={side: (post,)})], at)
    return said


def sign_handover(
    centre: Centre,
    handover: str,
    *,
    outgoing: str,
    incoming: str,
    officer: str,
    step: Step,
    at: datetime,
    words: str = "",
) -> TwoKeys:
    """Both officers of one side sign the text, or refuse it and say why; `officer`, who sits here, is one of them."""
    side, _ = own_post(centre.constitution, officer)
    pair = (own_post(centre.constitution, outgoing), own_post(centre.constitution, incoming))
    if outgoing == incoming:
        raise Refusal("handover-same-post", post=outgoing)
    if officer not in (outgoing, incoming) or any(one != side for one, _ in pair):
        raise Refusal("handover-not-yours", officer=officer)
    if step is Step.REFUSE and not words.strip():
        raise Refusal("handover-refused-without-words")
    after = _found(centre, handover).keys.speak(side, step)
    said = HandoverSigned(
        handover=handover,
        delegation=side,
        outgoing=outgoing,
        incoming=incoming,
        step=step,
        made_at=at,
        words=words.strip(),
    )
    centre.enter(side, [New(item=handover, statement=said, posts={side: tuple(post for _, post in pair)})], at)
    return after


def take_over(centre: Centre, handover: str, *, side: str, at: datetime) -> TwoKeys:
    """The incoming officers of both sides take the watch over, in parity and quorum, in one statement of both."""
    found = _found(centre, handover)
    after = found.keys.take_over()
    officers = tuple(found.signed[one].incoming for one in centre.constitution.sides)
    present = {one: (found.signed[one].incoming,) for one in centre.constitution.sides}
    check(Sitting(present=present, acting={}), centre.constitution.sides, centre.constitution.quorum)
    said = HandoverTaken(handover=handover, officers=officers, made_at=at)
    centre.enter(side, [New(item=handover, statement=said, posts=posts_of_both(centre, officers))], at)
    return after


def outside_shift(book: WatchBook, one: OpenHandover) -> tuple[str, ...]:
    """Officers who signed a handover though they were not on the roster of the shift that ended; told, not refused."""
    roster = book.in_force(one.said.day)
    duties = roster.roster.duties if roster else ()
    rostered = {duty.post for duty in duties if (duty.day, duty.shift) == (one.said.day, one.said.shift)}
    return tuple(signed.outgoing for signed in one.signed.values() if signed.outgoing not in rostered)


def _found(centre: Centre, handover: str) -> OpenHandover:
    found = watch_book(centre.tables, centre.constitution).handovers.get(handover)
    if found is None:
        raise Refusal("handover-unknown", handover=handover)
    return found
