"""Complaints: those owed first, one with every step about it; task, answer, close and reopen in a post's name."""

from typing import Annotated, Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Path, Router, Schema
from pydantic import Field

from ceasefire.desk.answer_complaint import answer_complaint
from ceasefire.desk.close_complaint import close_complaint
from ceasefire.desk.reopen_complaint import reopen_complaint
from ceasefire.desk.task_complaint import task_complaint
from ceasefire.store.projections.models import ComplaintStep, Receipt
from ceasefire.web import receipts
from ceasefire.web.api.exhibits import file_as
from ceasefire.web.api.gate import Bearer, language_of, post_of
from ceasefire.web.api.shapes import Moment, Name, Posts, Short, Words, answers
from ceasefire.web.door import door

router = Router(tags=["complaints"])


class ComplaintRow(Schema):
    """A complaint by its receipt's number, how it stands, and when the answer is due; `allegation` names its record."""

    number: str
    allegation: str
    party: str
    reference: str
    received_at: Moment
    answer_due: Moment
    closed_at: Moment | None
    standing: str
    reopened: int
    answers: list[str]
    closed_by: list[str]


class Complaints(Schema):
    """Every complaint, the first due first."""

    complaints: list[ComplaintRow]


class StepTaken(Schema):
    """A step, by whose log, and whether it counts; `body` is what was entered or what the party's letter says."""

    step: str
    source: str
    side: str
    at: Moment
    counts: bool
    body: dict[str, Any]


class Complaint(ComplaintRow):
    """A complaint with every step about it, in the agreed order."""

    steps: list[StepTaken]


class Tasking(Schema):
    """What is to be found out, by which asset or post, until when; `officer` is a post of one's own."""

    officer: Short
    what: Words
    whom: Short
    until: Moment


class AnswerSaid(Schema):
    """The centre's answer, and the incidents or findings it rests on."""

    officer: Short
    text: Words
    rests_on: Posts = Field(default_factory=list)


class Closing(Schema):
    """Closing for one's delegation, on exactly the answers that were read."""

    officer: Short
    answers: Posts
    words: Words = ""


class Reopening(Schema):
    """Why a complaint is taken up anew."""

    officer: Short
    reason: Words


@router.get("", response=answers(Complaints), auth=Bearer("see"), summary="Complaints")
def complaints(request: HttpRequest, standing: str | None = None) -> Complaints:
    """By when the answer is due; `standing` narrows."""
    found = Receipt.objects.order_by("answer_due", "number")
    if standing:
        found = found.filter(standing=standing)
    return Complaints(complaints=[ComplaintRow.from_orm(one) for one in found])


@router.get("/{name}", response=answers(Complaint, 404), auth=Bearer("see"), summary="One complaint")
def complaint(request: HttpRequest, name: Name) -> Complaint:
    """The receipt and what was done since."""
    return _told(name)


def _found(number: str) -> Receipt:
    row: Receipt | None = Receipt.objects.filter(number=number).first()
    if row is None:
        raise Http404
    return row


def _told(number: str) -> Complaint:
    row = ComplaintRow.from_orm(_found(number))
    steps = ComplaintStep.objects.filter(number=number).order_by("place")
    return Complaint(**row.dict(), steps=[StepTaken.from_orm(one) for one in steps])


@router.post("/{name}/task", response=answers(Complaint, 404), auth=Bearer("task"), summary="Task a follow-up")
def task(request: HttpRequest, name: Name, said: Tasking) -> Complaint:
    """Enter a tasking, signed by the post named."""
    _found(name)
    officer, language = post_of(request, said.officer), language_of(request)
    door.do(
        lambda centre, now: task_complaint(
            centre, name, what=said.what, language=language, whom=said.whom, until=said.until, officer=officer, at=now
        )
    )
    return _told(name)


@router.post("/{name}/answer", response=answers(Complaint, 404), auth=Bearer("answer"), summary="Answer")
def answer(request: HttpRequest, name: Name, said: AnswerSaid) -> Complaint:
    """Enter an answer in the centre's name; the first stops the clock."""
    _found(name)
    officer, language = post_of(request, said.officer), language_of(request)
    door.do(
        lambda centre, now: answer_complaint(
            centre, name, text=said.text, language=language, rests_on=said.rests_on, officer=officer, at=now
        )
    )
    return _told(name)


@router.post("/{name}/close", response=answers(Complaint, 404), auth=Bearer("close"), summary="Close")
def close(request: HttpRequest, name: Name, said: Closing) -> Complaint:
    """Close for one's delegation; the complaint rests when both have."""
    _found(name)
    officer, language = post_of(request, said.officer), language_of(request)
    door.do(
        lambda centre, now: close_complaint(
            centre, name, answers=said.answers, officer=officer, at=now, words=said.words, language=language
        )
    )
    return _told(name)


@router.post("/{name}/reopen", response=answers(Complaint, 404), auth=Bearer("answer"), summary="Reopen")
def reopen(request: HttpRequest, name: Name, said: Reopening) -> Complaint:
    """Take a complaint up anew; a new clock starts."""
    _found(name)
    officer, language = post_of(request, said.officer), language_of(request)
    door.do(
        lambda centre, now: reopen_complaint(
            centre, name, reason=said.reason, language=language, officer=officer, at=now
        )
    )
    return _told(name)


@router.get(
    "/{name}/files/receipt.{language}.pdf",
    response=answers(None, 404),
    auth=Bearer("receipt"),
    summary="The printed receipt",
    openapi_extra=file_as("application/pdf"),
)
def receipt(request: HttpRequest, name: Name, language: Annotated[str, Path(pattern="^[a-z]{2,8}$")]) -> HttpResponse:
    """The receipt on one page, in a language of the centre; the same bytes whenever it is printed."""
    found = receipts.printed(name, language)
    if found is None:
        raise Http404
    return found
