"""The complaints as the record tells them: receipt, what was tasked, answered, closed, taken back, and reopened.

Answers and withdrawals also come as letters of the parties (notices). A step that the table does not allow, or that was
entered in another's name, stays in the record and changes nothing.
"""

import logging
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from ceasefire.desk.complaint_statements import Receipt
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Entry, Sizes, Tables
from ceasefire.observation.records import Notice
from ceasefire.verification.complaint import Complaint, Step
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)

STEPS = {
    "tasked": Step.TASK,
    "answered": Step.ANSWER,
    "complaint-closed": Step.CLOSE,
    "complaint-reopened": Step.REOPEN,
}
"""Kind of entry → the step it takes."""
KINDS = ("receipt", *STEPS)
LETTERS = {"answer": Step.ANSWER, "withdrawal": Step.WITHDRAW}
"""Kind of notice → the step it takes."""
ASKS = "asks_for_more"
"""An answer that answers nothing yet: the clock runs on."""

Key = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One step as it stands in the record; `counts` is False for one that changed nothing.

    `said` is the statement or the notice; `at` is what whoever entered it claims, or when the letter was received.
    """

    key: Key
    step: Step
    at: datetime
    said: Any
    counts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenComplaint:
    """A complaint, its receipt, the entry that gave it, and every step about it in the agreed order."""

    complaint: Complaint
    receipt: Receipt
    key: Key
    steps: tuple[Told, ...] = ()


@dataclass(slots=True)
class _Book:
    """What has been told so far; letters about complaints that have not come yet wait for them."""

    rules: Constitution
    found: dict[str, OpenComplaint] = field(default_factory=dict)
    by_reference: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    waiting: dict[str, list[tuple[Key, Notice]]] = field(default_factory=lambda: defaultdict(list))
    heard: set[str] = field(default_factory=set)


def complaints(tables: Tables, rules: Constitution, upto: Sizes | None = None) -> dict[str, OpenComplaint]:
    """Every complaint by its receipt's number, folded from the entries in their agreed order."""
    book = _Book(rules)
    entries = {(entry.side, entry.index): entry for entry in tables.entries(*KINDS, upto=upto)}
    letters: dict[Key, list[Notice]] = defaultdict(list)
    for key, notice in tables.placed("notice", upto=upto):
        if isinstance(notice, Notice) and notice.kind in LETTERS:
            letters[key].append(notice)
    for key in tables.order(*KINDS, "read", upto=upto) if entries else ():
        if key in entries:
            _entry(book, entries[key])
        for letter in letters.get(key, ()):
            _letter(book, key, letter)
    return book.found


def complaint_of(tables: Tables, rules: Constitution, number: str) -> OpenComplaint:
    """One complaint by its receipt's number; refuses one the centre does not have."""
    found = complaints(tables, rules).get(number)
    if found is None:
        raise Refusal("complaint-unknown", number=number)
    return found


def _entry(book: _Book, entry: Entry) -> None:
    key = (entry.side, entry.index)
    try:
        said = entry.read()
    except Refusal as refusal:
        log.log(logging.WARNING, "entry %s/%s changes nothing: %s", *key, refusal)
        return
    if isinstance(said, Receipt):
        _open(book, key, said)
    elif said.complaint in book.found:
        told = Told(key=key, step=STEPS[entry.kind], at=entry.claimed_at, said=said, counts=True)
        _take(book, said.complaint, told, lambda now: _stepped(now, entry, said, book))


def _open(book: _Book, key: Key, receipt: Receipt) -> None:
    """The first receipt of a number opens its complaint; the other side's is the same word for word."""
    if receipt.number in book.found:
        return
    complaint = Complaint(
        number=receipt.number,
        party=receipt.party,
        delegations=book.rules.sides,
        answer_due=receipt.answer_due,
    )
    book.found[receipt.number] = OpenComplaint(complaint=complaint, receipt=receipt, key=key)
    book.by_reference[receipt.reference].append(receipt.number)
    for name in dict.fromkeys((receipt.reference, receipt.number)):
        for at, notice in book.waiting.get(name, ()):
            _apply(book, receipt.number, at, notice)


def _letter(book: _Book, key: Key, notice: Notice) -> None:
    """A letter is about the complaint of that number, or every claim of the letter of that reference; once."""
    if notice.id in book.heard:
        return
    book.heard.add(notice.id)
    book.waiting[notice.about].append((key, notice))
    about = [notice.about] if notice.about in book.found else list(book.by_reference.get(notice.about, ()))
    for number in about:
        _apply(book, number, key, notice)


def _apply(book: _Book, number: str, key: Key, notice: Notice) -> None:
    step, now = LETTERS[notice.kind], book.found[number].complaint
    if step is Step.ANSWER and notice.party == now.party:
        return  # a party does not answer itself: another's complaint bears the same reference
    counts = notice.extra.get("outcome") != ASKS
    told = Told(key=key, step=step, at=notice.given_at, said=notice, counts=counts)
    _take(book, number, told, lambda now: _heard(now, notice) if counts else now)


def _take(book: _Book, number: str, told: Told, after: Callable[[Complaint], Complaint]) -> None:
    """Take the step if the table and its author allow it; else keep it as one that does not count."""
    found = book.found[number]
    now = found.complaint
    try:
        now = after(now)
    except Refusal as refusal:
        log.log(logging.WARNING, "entry %s/%s changes nothing: %s", *told.key, refusal)
        told = replace(told, counts=False)
    book.found[number] = replace(found, complaint=now, steps=(*found.steps, told))


def _heard(now: Complaint, notice: Notice) -> Complaint:
    """The complaint after a letter of a party."""
    if notice.kind == "withdrawal":
        return now.withdraw(notice.party, notice.given_at)
    return now.answer(notice.id, notice.given_at)


def _stepped(now: Complaint, entry: Entry, said: Any, book: _Book) -> Complaint:
    """The complaint after an officer's step, if the officer named has signed it, in its own delegation's log."""
    if not entry.by(entry.side, [said.officer]):
        raise Refusal("officer-not-of-delegation", officer=said.officer, delegation=entry.side)
    match STEPS[entry.kind]:
        case Step.TASK:
            return now.task(said.id)
        case Step.ANSWER:
            return now.answer(said.id, entry.claimed_at)
        case Step.CLOSE:
            return now.close(entry.side, said.answers)
        case _:
            return now.reopen(entry.claimed_at + timedelta(hours=book.rules.answer_clock_h))
