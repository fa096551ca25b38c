"""Handing the watch over: what one watch leaves to the next, both keys of each side, and taking over."""

from datetime import date

from django.http import Http404, HttpRequest
from ninja import Router, Schema, Status

from ceasefire.desk.hand_over import outside_shift, propose_handover, sign_handover, take_over
from ceasefire.desk.watch_book import OpenHandover, WatchBook
from ceasefire.roster.two_keys import Step
from ceasefire.web.api.gate import Bearer, post_of, side_of
from ceasefire.web.api.roster import StepSaid
from ceasefire.web.api.shapes import Moment, Name, Short, Words, answers
from ceasefire.web.book import book
from ceasefire.web.door import door

router = Router(tags=["handovers"])
_MOST = 200


class Keys(Schema):
    """What one side has done: the two posts, signed or refused, in words."""

    outgoing: str
    incoming: str
    step: str
    words: str
    made_at: Moment


class Handover(Schema):
    """What the watch of a shift leaves to the next; `outside` are signers who were not on its roster."""

    name: str
    day: date
    shift: str
    open_items: str
    tasks: str
    equipment: str
    officer: str
    made_at: Moment
    acting: dict[str, str]
    standing: str
    signed: dict[str, Keys]
    taken_at: Moment | None
    outside: list[str]


class Handovers(Schema):
    """The latest first."""

    handovers: list[Handover]


class HandoverSaid(Schema):
    """What the watch that stands now leaves to the next, in words."""

    officer: Short
    open_items: Words
    tasks: Words
    equipment: Words


class KeysSaid(StepSaid):
    """The outgoing and the incoming post of one's side; `officer` is one of them."""

    outgoing: Short
    incoming: Short


@router.get("", response=answers(Handovers), auth=Bearer("see"), summary="Handovers")
def handovers(request: HttpRequest, limit: int = 20) -> Handovers:
    """The last ones, at most 200."""
    now = book()
    latest = list(reversed(now.handovers.values()))[: max(0, min(limit, _MOST))]
    return Handovers(handovers=[_told(now, one) for one in latest])


def _told(now: WatchBook, one: OpenHandover) -> Handover:
    said = one.said
    return Handover(
        name=said.id,
        day=said.day,
        shift=said.shift,
        open_items=said.open_items,
        tasks=said.tasks,
        equipment=said.equipment,
        officer=said.officer,
        made_at=said.made_at,
        acting=said.acting,
        standing=one.keys.standing.value,
        signed={side: Keys.from_orm(keys) for side, keys in one.signed.items()},
        taken_at=one.taken_at,
        outside=list(outside_shift(now, one)),
    )


def _found(name: str) -> Handover:
    now = book()
    if name not in now.handovers:
        raise Http404
    return _told(now, now.handovers[name])


@router.post("", response=answers(Handover, status=201), auth=Bearer("watch"), summary="Write a handover")
def write(request: HttpRequest, said: HandoverSaid) -> Status[Handover]:
    """Enter what the watch leaves; the same text again is the same handover."""
    officer = post_of(request, said.officer)
    made = door.do(
        lambda centre, now: propose_handover(
            centre,
            open_items=said.open_items,
            tasks=said.tasks,
            equipment=said.equipment,
            officer=officer,
            at=now,
        )
    )
    return Status(201, _found(made.id))


@router.get("/{name}", response=answers(Handover, 404), auth=Bearer("see"), summary="One handover")
def handover(request: HttpRequest, name: Name) -> Handover:
    """Its text and whose keys are on it."""
    return _found(name)


@router.post("/{name}/sign", response=answers(Handover, 404), auth=Bearer("watch"), summary="Sign or refuse a handover")
def sign(request: HttpRequest, name: Name, said: KeysSaid) -> Handover:
    """Both officers of one side sign the text, or refuse it and say why."""
    _found(name)
    officer = post_of(request, said.officer)
    door.do(
        lambda centre, now: sign_handover(
            centre,
            name,
            outgoing=said.outgoing,
            incoming=said.incoming,
            officer=officer,
            step=Step(said.step),
            words=said.words,
            at=now,
        )
    )
    return _found(name)


@router.post("/{name}/take-over", response=answers(Handover, 404), auth=Bearer("watch"), summary="Take the watch over")
def take(request: HttpRequest, name: Name) -> Handover:
    """The incoming officers of both sides take over, in one statement of both; both sides must have signed."""
    _found(name)
    door.do(lambda centre, now: take_over(centre, name, side=side_of(request), at=now))
    return _found(name)
