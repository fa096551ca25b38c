"""Draw up a daily report from the record, let each delegation sign its document, and issue it in every language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Protocol

from ceasefire.desk.agreed_text import agreed_text
from ceasefire.desk.approve import Text, demand
from ceasefire.desk.centre import Centre, New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_of_record import agreed_constitution
from ceasefire.desk.day_inputs import gather
from ceasefire.desk.record import Sizes, Tables
from ceasefire.desk.statements import Issued, ReportSigned
from ceasefire.desk.window import Heads, Window
from ceasefire.reporting.daily import build_daily, document_sha256
from ceasefire.reporting.inputs import DayInputs, Signature
from ceasefire.verification.approval import Approval
from ceasefire.verification.quorum import Sitting, check
from ceasefire.verification.records import Choice
from ceasefire.vocabulary.refusal import Refusal


class TellsRoots(Protocol):
    """Whoever can tell a log's root over its first entries, and how many of those were received by then."""

    def root(self, side: str, size: int) -> str: ...

    def received_upto(self, side: str, size: int) -> int: ...


class ReportingCentre(Centre, TellsRoots, Protocol):
    """A centre that can also tell roots."""


def draw_up(centre: ReportingCentre, day: date, *, side: str, at: datetime) -> tuple[Issued, dict[str, Any]]:
    """Draw up the report of a day over everything entered since the last one, and enter that it was; (entry, document).

    Drawing up again after new entries makes a new edition of the same number, until both have signed one: then it is
    refused, as a new edition would stand before the one that both signed. Refuses a day whose report period has not
    begun at `at`: there is nothing yet that a report could tell.
    """
    _begun(centre.constitution, day, at)
    centre.exchange(at)
    _open(centre.tables, day)
    rules = agreed_constitution(centre.tables, at)
    window = next_window(centre.tables, rules, day)
    inputs = _inputs(centre.tables, rules, centre, window)
    document = build_daily(inputs)
    issued = Issued(
        number=window.number,
        kind="daily",
        day=day,
        start=window.start,
        end=window.end,
        sizes=dict(window.upto),
        first=dict(window.first),
        document_sha256=document_sha256(document),
        figures=figures_of(document),
        totals={tally.rule: tally.total for tally in inputs.tallies},
        form=window.form,
    )
    centre.enter(side, [New(item=f"daily/{window.number}", statement=issued)], at)
    centre.exchange(at)
    return issued, document


def _begun(constitution: Constitution, day: date, at: datetime) -> None:
    start, _ = constitution.period(day)
    if start > at:
        raise Refusal("report-day-not-begun", day=day.isoformat(), start=start.isoformat(timespec="minutes"))


def _open(tables: Tables, day: date) -> None:
    for one in dailies(tables):
        if one.day == day and len({signed.delegation for signed in signed_by(tables, one)}) > 1:
            raise Refusal("report-signed-by-both", number=one.number, day=day.isoformat())


def figures_of(document: dict[str, Any]) -> dict[str, float]:
    """The figures the next report prints beside its own."""
    now: dict[str, float] = document["summary"]["now"]
    return {name: float(value) for name, value in now.items()}


def next_window(tables: Tables, constitution: Constitution, day: date) -> Window:
    """From the end of the last report of an earlier day to everything entered until now."""
    start, end = constitution.period(day)
    sizes = tables.sizes()
    earlier = [one for one in dailies(tables) if one.day < day]
    first = dict(earlier[-1].sizes) if earlier else dict.fromkeys(constitution.sides, 0)
    numbers = {one.day: one.number for one in dailies(tables)}
    number = numbers.get(day) or f"{len(set(numbers)) + 1:03}/{day.year}"
    return Window(number=number, day=day, start=start, end=end, first=first, upto=sizes)


def dailies(tables: Tables) -> list[Issued]:
    """Every edition of every daily report, in the agreed order."""
    return [one for one in (entry.read() for entry in tables.entries("issued")) if one.kind == "daily"]


def rebuild_document(tables: Tables, roots: TellsRoots, issued: Issued) -> dict[str, Any]:
    """The document of an issued report, made again from nothing but the record, under what both had agreed by then."""
    return build_daily(_inputs(tables, constitution_then(tables, issued), roots, window_of(issued)))


def constitution_then(tables: Tables, issued: Issued) -> Constitution:
    """The constitution that was in force when a report was drawn up, as the entries it covers tell it."""
    drawn = [entry.claimed_at for entry in tables.entries("issued") if _is(entry.statement, issued)]
    return agreed_constitution(tables, drawn[0] if drawn else issued.end, issued.sizes)


def _is(statement: Any, issued: Issued) -> bool:
    return bool(statement["document_sha256"] == issued.document_sha256 and statement["number"] == issued.number)


def window_of(issued: Issued) -> Window:
    """The entries an issued report covers."""
    return Window(
        number=issued.number,
        day=issued.day,
        start=issued.start,
        end=issued.end,
        first=issued.first,
        upto=issued.sizes,
        form=issued.form or 1,
    )


def _inputs(tables: Tables, constitution: Constitution, roots: TellsRoots, window: Window) -> DayInputs:
    heads = Heads(
        roots={side: roots.root(side, window.upto[side]) for side in constitution.sides},
        received={side: roots.received_upto(side, window.upto[side]) for side in constitution.sides},
    )
    return gather(tables, constitution, agreed_text(constitution), window, heads)


def latest(tables: Tables, day: date | None = None) -> Issued:
    """The newest daily report, or the newest edition of a day's; refuses when there is none."""
    found = [one for one in dailies(tables) if day in (None, one.day)]
    if not found:
        raise Refusal("report-absent", day=str(day or ""))
    return found[-1]


def sign_report(
    centre: Centre, issued: Issued, *, side: str, choice: Choice, sitting: Sitting, at: datetime, words: str = ""
) -> ReportSigned:
    """A delegation signs the document of a report, or has its dissent printed on it in its own words.

    Nobody else is asked: who sat is its own word, and a post that has a passkey signs at the desk instead.
    """
    text = draft_signature(centre, issued, side=side, choice=choice, sitting=sitting, at=at, words=words)
    return _enter(centre, text, (), at)


def draft_signature(
    centre: Centre, issued: Issued, *, side: str, choice: Choice, sitting: Sitting, at: datetime, words: str = ""
) -> Text:
    """A signature as it would be entered, for the officers it names to approve."""
    rules = centre.constitution
    check(sitting, rules.sides, rules.quorum)
    if choice is Choice.DISSENT and not words.strip():
        raise Refusal("dissent-without-words", place=issued.number)
    _unsigned(centre, issued.number, issued.document_sha256, side)
    signed = ReportSigned(
        report=issued.number,
        document_sha256=issued.document_sha256,
        delegation=side,
        officers=tuple(sitting.present[side]),
        made_at=at,
        choice=choice,
        words=words,
        present=dict(sitting.present),
    )
    return Text(side=side, statement=signed, present=dict(sitting.present), signers=signed.officers)


def enter_signature(centre: Centre, text: Text, approvals: Sequence[Approval], *, at: datetime) -> ReportSigned:
    """Enter a drafted signature with its officers' approvals; refused once a newer edition was drawn up."""
    said: ReportSigned = text.statement
    editions = [one for one in dailies(centre.tables) if one.number == said.report]
    if not editions or editions[-1].document_sha256 != said.document_sha256:
        raise Refusal("sign-off-report-changed", report=said.report)
    _unsigned(centre, said.report, said.document_sha256, text.side)
    return _enter(centre, text, tuple(approvals), at)


def _unsigned(centre: Centre, report: str, sha256: str, side: str) -> None:
    if any(one.delegation == side for one in _signed(centre.tables, sha256)):
        raise Refusal("report-already-signed", place=report, delegation=side)


def _enter(centre: Centre, text: Text, approvals: tuple[Approval, ...], at: datetime) -> ReportSigned:
    demand(centre.tables, centre.constitution, text, approvals)
    said: ReportSigned = replace(text.statement, approvals=approvals or None)
    posts = tuple(officer.partition("/")[2] for officer in said.officers)
    centre.enter(text.side, [New(item=f"daily/{said.report}", statement=said, posts={text.side: posts})], at)
    return said


def signed_by(tables: Tables, issued: Issued, upto: Sizes | None = None) -> list[ReportSigned]:
    """Signatures on exactly this document."""
    return _signed(tables, issued.document_sha256, upto)


def _signed(tables: Tables, sha256: str, upto: Sizes | None = None) -> list[ReportSigned]:
    signed = ((entry, entry.read()) for entry in tables.entries("report-signed", upto=upto))
    return [one for entry, one in signed if one.document_sha256 == sha256 and entry.by(one.delegation, one.officers)]


def signatures(tables: Tables, constitution: Constitution, issued: Issued) -> tuple[Signature, ...]:
    """Signatures as a report prints them: posts with the keys they are enrolled with."""
    then = constitution_then(tables, issued)
    both = (*constitution.delegations, *then.delegations)
    keys = {officer.post: officer.key for one in both for officer in one.officers}
    return tuple(
        Signature(
            delegation=one.delegation,
            post=post,
            key=keys.get(post, ""),
            signed_at=one.made_at,
            choice=one.choice.value,
            words=one.words,
        )
        for one in signed_by(tables, issued)
        for post in one.officers
    )
