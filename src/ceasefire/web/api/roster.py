"""The roster: who stands watch now and when, plans worked out and proposed, signed or refused; leave and deputies."""

from datetime import date
from typing import Literal

from django.http import Http404, HttpRequest
from ninja import Router, Schema, Status
from pydantic import Field

from ceasefire.desk.plan_roster import enter_leave, name_deputies, sign_roster
from ceasefire.desk.watch_book import OpenRoster, watch_at
from ceasefire.roster.telling import reasons
from ceasefire.roster.two_keys import Step
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.api.gate import Bearer, language_of, post_of
from ceasefire.web.api.shapes import Moment, Name, Short, answers
from ceasefire.web.book import book, work_out_and_propose
from ceasefire.web.door import door
from ceasefire.wiring import clock

router = Router(tags=["roster"])


class Duty(Schema):
    """A post holds a position in the shift of a local day."""

    day: date
    shift: str
    position: str
    post: str


class RosterRow(Schema):
    """A roster by its content name, of which local days, who proposed it, and what each side that spoke has done."""

    name: str
    start: date
    last: date
    officer: str
    standing: str
    spoken: dict[str, str]


class Rosters(Schema):
    """Every roster, in the agreed order; in force for a day is the last that both signed."""

    rosters: list[RosterRow]


class Roster(RosterRow):
    """A roster with its duties and the text of the plan it was made from."""

    plan: str
    duties: list[Duty]


class Watch(Schema):
    """The shift that runs, who stands it, who heads each side; `running` False where there is none."""

    running: bool
    shift: str = ""
    start: Moment | None = None
    end: Moment | None = None
    duties: list[Duty] = Field(default_factory=list)
    acting: dict[str, str | None] = Field(default_factory=dict)
    away: list[str] = Field(default_factory=list)
    parity: bool = False
    quorum: bool = False


class Away(Schema):
    """Leave of a post: whole local days, both included."""

    post: str
    first: date
    last: date


class Absences(Schema):
    """Leave entered beside the plans, and who acts for whom."""

    leave: list[Away]
    deputies: dict[str, list[str]]


class PlanSaid(Schema):
    """A plan's YAML text, the first local day and how many; `officer` is a post of one's own."""

    officer: Short
    plan: str = Field(max_length=200_000)
    first: date
    days: int = Field(ge=1, le=92)


class StepSaid(Schema):
    """Sign, or refuse in words."""

    officer: Short
    step: Literal["sign", "refuse"]
    words: str = Field("", max_length=4000)


class LeaveSaid(Away):
    """Leave of a post of one's own side; `withdrawn` takes it back."""

    officer: Short
    post: Short
    withdrawn: bool = False


class DeputiesSaid(Schema):
    """Who acts for a post of one's own side while it is away, in this order."""

    officer: Short
    post: Short
    deputies: list[Short] = Field(max_length=10)


@router.get("", response=answers(Rosters), auth=Bearer("see"), summary="Rosters")
def rosters(request: HttpRequest) -> Rosters:
    """Every roster and how it stands."""
    return Rosters(rosters=[_row(one) for one in book().rosters.values()])


def _row(one: OpenRoster) -> RosterRow:
    return RosterRow(
        name=one.roster.id,
        start=one.roster.start,
        last=one.roster.last,
        officer=one.officer,
        standing=one.keys.standing.value,
        spoken={side: step.value for side, step in one.keys.spoken.items()},
    )


@router.get("/watch", response=answers(Watch), auth=Bearer("see"), summary="The watch")
def watch(request: HttpRequest, at: Moment | None = None) -> Watch:
    """Who stands watch now, or at a moment."""
    found = watch_at(book(), at or clock())
    if found is None:
        return Watch(running=False)
    return Watch(
        running=True,
        shift=found.slot.shift,
        start=found.slot.start,
        end=found.slot.end,
        duties=[Duty.from_orm(one) for one in found.duties],
        acting=found.acting,
        away=list(found.away),
        parity=found.parity,
        quorum=found.quorum,
    )


@router.get("/leave", response=answers(Absences), auth=Bearer("see"), summary="Leave and deputies")
def leave(request: HttpRequest) -> Absences:
    """What was entered beside the plans."""
    return _absences()


def _absences() -> Absences:
    now = book()
    deputies = {post: list(names) for post, names in now.deputies.items()}
    return Absences(leave=[Away.from_orm(one) for one in now.leave], deputies=deputies)


@router.post("/leave", response=answers(Absences), auth=Bearer("roster"), summary="Enter leave, or take it back")
def enter(request: HttpRequest, said: LeaveSaid) -> Absences:
    """Leave of a post of one's own side."""
    officer = post_of(request, said.officer)
    door.do(
        lambda centre, now: enter_leave(
            centre, said.post, said.first, said.last, officer=officer, at=now, withdrawn=said.withdrawn
        )
    )
    return _absences()


@router.post("/deputies", response=answers(Absences), auth=Bearer("roster"), summary="Name deputies")
def deputies(request: HttpRequest, said: DeputiesSaid) -> Absences:
    """They replace those named before."""
    officer, named = post_of(request, said.officer), tuple(said.deputies)
    door.do(lambda centre, now: name_deputies(centre, said.post, named, officer=officer, at=now))
    return _absences()


@router.post("", response=answers(Roster, status=201), auth=Bearer("roster"), summary="Work out and propose")
def propose(request: HttpRequest, said: PlanSaid) -> Status[Roster]:
    """Work a roster out and propose it to both sides; where none exists, `told` says why and nothing is entered."""
    outcome = work_out_and_propose(said.plan, said.first, said.days, post_of(request, said.officer))
    if outcome.roster is None:
        raise Refusal("api-no-roster", place="body.plan", why="\n".join(reasons(outcome, language_of(request))))
    return Status(201, _whole(outcome.roster.id))


@router.get("/{name}", response=answers(Roster, 404), auth=Bearer("see"), summary="One roster")
def roster(request: HttpRequest, name: Name) -> Roster:
    """Its duties in order of time, and the plan."""
    return _whole(name)


def _whole(name: str) -> Roster:
    one = book().rosters.get(name)
    if one is None:
        raise Http404
    return Roster(**_row(one).dict(), plan=one.text, duties=[Duty.from_orm(duty) for duty in one.roster.duties])


@router.post("/{name}/sign", response=answers(RosterRow, 404), auth=Bearer("sign"), summary="Sign or refuse a roster")
def sign(request: HttpRequest, name: Name, said: StepSaid) -> RosterRow:
    """Speak for one's delegation; a roster is in force once both have signed."""
    _whole(name)
    officer, step = post_of(request, said.officer), Step(said.step)
    door.do(lambda centre, now: sign_roster(centre, name, officer=officer, step=step, words=said.words, at=now))
    return _row(book().rosters[name])
