"""Forms that field teams sent to the token's own side: what each would enter, and the two approvals that enter it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from ceasefire.clearance.tasks.lives.paper import FORM
from ceasefire.desk.centre import Centre
from ceasefire.desk.judge_form import approve_data, approve_operations, ask_back
from ceasefire.desk.mine_action import mine_action
from ceasefire.sensors.field_forms.received import Looked, look
from ceasefire.web.api.exhibits import Sha
from ceasefire.web.api.gate import Bearer, language_of, post_of, side_of
from ceasefire.web.api.shapes import Moment, Short, Words, answers, cursor, read_cursor
from ceasefire.web.door import door
from ceasefire.web.mining.received_rows import GROUPS, card, found_of, own

router = Router(tags=["received"])
Judge = Callable[..., Any]


class Answer(Schema):
    """An answer under its question; `says` is empty for a heading, `depth` tells how deep it lies."""

    depth: int
    asks: str
    says: str


class Judgement(Schema):
    """What an officer decided about the form, with the words."""

    officer: str
    made_at: Moment
    steps: list[str]
    words: str


class Rule(Schema):
    """A rule that is asked when the form is entered."""

    number: str
    words: str


class FormShown(Schema):
    """A form. `enters`: sentences of what it would enter, or did once it is `done`; `amiss`: objections of the reader.

    `may`: the deeds that can follow, out of approve, enter and back.
    """

    sha256: str
    name: str
    title: str
    version: str
    instance: str
    received_at: Moment
    sender: str
    state: str
    told: str
    done: bool
    may: list[Literal["approve", "enter", "back"]]
    enters: list[str]
    rules: list[Rule]
    amiss: list[str]
    answers: list[Answer]
    judged: list[Judgement]


class FormList(Schema):
    """A page of forms, the oldest first; `next` goes into `after` for the one that follows."""

    forms: list[FormShown]
    next: str | None


class WhichForms(Schema):
    """Narrowing and paging."""

    only: Literal["all", "waiting", "asked", "entered"] = "all"
    after: str | None = Field(None, max_length=300)
    limit: int = Field(30, ge=1, le=200)


class Judged(Schema):
    """Whose decision it is, a post of one's own, and why; asking back needs words, and so does an answer to that."""

    officer: Short
    words: Words = ""


@router.get("", response=answers(FormList), auth=Bearer("vet"), summary="Forms from the field")
def received(request: HttpRequest, which: Query[WhichForms]) -> FormList:
    """The forms that one's own delegation received, the oldest first, each with what it would enter."""
    side, language = side_of(request), language_of(request)
    after = read_cursor(which.after) if which.after else None
    with door.centre() as centre:
        books = mine_action(centre.tables)
        states = [one for name, group in GROUPS.items() if which.only in ("all", name) for one in group]
        found = sorted(own(side), key=lambda one: (one.received_at, one.sha256))
        found = [one for one in found if books.tasks.forms.get(one.sha256, FORM.start) in states]
        found = [one for one in found if after is None or (one.received_at, one.sha256) > after]
        page, zone = found[: which.limit], ZoneInfo(centre.constitution.zone)
        forms = [_shown(look(centre, books, one, side), language, zone) for one in page]
    last = page[-1] if len(found) > which.limit else None
    return FormList(forms=forms, next=cursor(last.received_at, last.sha256) if last else None)


def _shown(one: Looked, language: str, zone: ZoneInfo) -> FormShown:
    told = card(one, language, zone)
    deeds = {"approve": told["data"], "enter": told["enter"], "back": told["back"]}
    same = ("name", "title", "version", "instance", "sender", "state", "told", "done", "enters", "amiss", "answers")
    return FormShown.from_orm(
        {key: told[key] for key in same}
        | {
            "sha256": told["sealed"], "received_at": one.at, "judged": one.judged,
            "may": [deed for deed, can in deeds.items() if can],
            "rules": [{"number": number, "words": words} for number, words in told["rules"]],
        }
    )  # fmt: skip


@router.get("/{sha}", response=answers(FormShown, 404), auth=Bearer("vet"), summary="One form")
def form(request: HttpRequest, sha: Sha) -> FormShown:
    """One form of one's own side; one of the other side is as unknown as one that never came."""
    side = side_of(request)
    _must_be_own(sha, side)
    with door.centre() as centre:
        return _shown(found_of(centre, sha, side), language_of(request), ZoneInfo(centre.constitution.zone))


def _must_be_own(sha: str, side: str) -> None:
    if not any(one.sha256 == sha for one in own(side)):
        raise Http404


def _judge(request: HttpRequest, sha: str, said: Judged, judge: Judge) -> FormShown:
    officer, side = post_of(request, said.officer), side_of(request)
    _must_be_own(sha, side)

    def deed(centre: Centre, now: datetime) -> None:
        judge(centre, found_of(centre, sha, side).received, officer=officer, at=now, words=said.words)

    door.do(deed)
    return form(request, sha)


@router.post("/{sha}/approve", response=answers(FormShown, 404), auth=Bearer("vet"), summary="Approve the data")
def approve(request: HttpRequest, sha: Sha, said: Judged) -> FormShown:
    """The first approval: the data are as the team meant them. Nothing is entered yet."""
    return _judge(request, sha, said, approve_data)


@router.post("/{sha}/enter", response=answers(FormShown, 404), auth=Bearer("approve"), summary="Enter it")
def enter(request: HttpRequest, sha: Sha, said: Judged) -> FormShown:
    """The second approval, by another officer: all that the form proposes is entered, or by rule nothing of it."""
    return _judge(request, sha, said, approve_operations)


@router.post("/{sha}/back", response=answers(FormShown, 404), auth=Bearer("vet"), summary="Ask it back")
def back(request: HttpRequest, sha: Sha, said: Judged) -> FormShown:
    """Not entered, for a reason told in words; the form is kept and stays to be seen."""
    return _judge(request, sha, said, ask_back)
