"""Incidents as known at any moment; one case with its evidence, verdicts and reasons; assess blind, and decide."""

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema

from ceasefire.agreement.telling import tell_step, tell_tree
from ceasefire.assessment.records import Answer, Verdict
from ceasefire.desk.case_file import CaseFile, case_file
from ceasefire.desk.sittings import Signed, how_signed
from ceasefire.store.projections.models import Incident
from ceasefire.verification.records import Assessment, Choice, RivalVerdict, RivalView
from ceasefire.web import deeds, drafts
from ceasefire.web.api.gate import Bearer, account_of, language_of, post_of, side_of
from ceasefire.web.api.shapes import (
    AssessmentSaid,
    Decision,
    Moment,
    Name,
    Told,
    Window,
    answers,
    box_of,
    cursor,
    read_cursor,
    tree,
)
from ceasefire.web.door import door
from ceasefire.web.screens.watch import known, standings_at

router = Router(tags=["incidents"])


class IncidentRow(Schema):
    """An incident in short; `lon` and `lat` are the middle of its area, None where no place is known."""

    name: str
    day: str
    kind: str
    start: Moment
    end: Moment
    known_at: Moment
    lon: float | None
    lat: float | None
    sources: int
    allegations_only: bool
    standing: str


class Incidents(Schema):
    """A page; `next` goes into `after` for the one that follows, None on the last."""

    incidents: list[IncidentRow]
    next: str | None


class VerdictTold(Schema):
    """What a provision says of the incident, the reasons as a tree, and what would settle it."""

    provision: str
    answer: str
    probability: float | None
    explanation: list[Told]
    settles: list[str]


class Spoken(Schema):
    """What a delegation's officer has said, once both have spoken."""

    officer: str
    made_at: Moment
    happened: bool
    answers: dict[str, str]
    reliability: str
    credibility: int
    likelihood: str
    words: str
    language: str


class Decided(Schema):
    """What a delegation has decided, and by what means its officers approved (none where a token entered it).

    Where `confirmed` is false, who sat is declared by that side alone.
    """

    delegation: str
    choice: str
    made_at: Moment
    words: str
    language: str
    confirmed: bool
    means: list[str]


class TextShared(Schema):
    """The text both decide on."""

    id: str
    happened: bool
    answers: dict[str, str]


class Case(IncidentRow):
    """The whole case. `spoken` counts the delegations that have; what they said is in `assessments` when both have."""

    body: dict[str, Any]
    replaced_by: str
    verdicts: list[VerdictTold]
    established: list[VerdictTold] | None
    spoken: int
    assessments: list[Spoken]
    text: TextShared | None
    decisions: list[Decided]


class Opened(Schema):
    """How the case stands after the deed."""

    standing: str


@router.get("", response=answers(Incidents), auth=Bearer("see"), summary="Incidents in force")
def incidents(request: HttpRequest, window: Query[Window], standing: str | None = None) -> Incidents:
    """In force now, or as known at a moment (with the standing they had then), by time, box and standing; a page."""
    found = known(window.at)
    if window.start:
        found = found.filter(end__gte=window.start)
    if window.end:
        found = found.filter(start__lt=window.end)
    if window.box:
        west, south, east, north = box_of(window.box)
        found = found.filter(west__lte=east, east__gte=west, south__lte=north, north__gte=south)
    then = standings_at(window.at) if window.at else None
    if standing and then is None:
        found = found.filter(standing=standing)
    elif standing and then is not None:
        found = _stood(found, then, standing)
    if window.after:
        start, name = read_cursor(window.after)
        found = found.filter(Q(start__gt=start) | Q(start=start, name__gt=name))
    rows = list(found.order_by("start", "name")[: window.limit + 1])
    more = cursor(rows[window.limit - 1].start, rows[window.limit - 1].name) if len(rows) > window.limit else None
    return Incidents(incidents=[_row(one, then) for one in rows[: window.limit]], next=more)


def _stood(found: Any, then: dict[str, str], standing: str) -> Any:
    """Those that stood so at the moment; an incident about which nothing was entered then stood open."""
    others = [name for name, stood in then.items() if stood != standing]
    return (
        found.exclude(name__in=others)
        if standing == "open"
        else found.filter(name__in=[name for name, stood in then.items() if stood == standing])
    )


def _row(one: Incident, then: dict[str, str] | None = None) -> IncidentRow:
    return IncidentRow(**_short(one, one.standing if then is None else then.get(one.name, "open")))


def _short(one: Incident, standing: str) -> dict[str, Any]:
    plain = ("name", "kind", "start", "end", "known_at", "lon", "lat", "sources", "allegations_only")
    return {name: getattr(one, name) for name in plain} | {"day": one.day.isoformat(), "standing": standing}


@router.get("/{name}", response=answers(Case, 404), auth=Bearer("see"), summary="One case")
def case(request: HttpRequest, name: Name) -> Case:
    """Evidence with its links, the provisions' answers with their reasons, and how the delegations stand."""
    row = _found(name)
    with door.centre() as centre:
        file = case_file(centre.tables, centre.constitution, name)
        signed = {one.side: one for one in how_signed(deeds.decided(centre.tables, name))}
    language, now = language_of(request), file.now.case
    sides = now.delegations
    return Case(
        **_short(row, row.standing),
        body=row.body,
        replaced_by=row.replaced_by,
        verdicts=[_verdict(one, file, language) for one in file.claimed],
        established=[_verdict(one, file, language) for one in file.established.verdicts] if file.established else None,
        spoken=len(now.sealed),
        assessments=[_spoken(now.shown[one]) for one in sides if one in now.shown],
        text=TextShared.from_orm(now.text) if now.text else None,
        decisions=[_decided(now.decisions[one], signed[one]) for one in sides if one in now.decisions],
    )


def _found(name: str) -> Incident:
    row: Incident | None = Incident.objects.filter(name=name).first()
    if row is None:
        raise Http404
    return row


def _verdict(one: Verdict, file: CaseFile, language: str) -> VerdictTold:
    return VerdictTold(
        provision=one.provision,
        answer=one.answer.value,
        probability=one.probability,
        explanation=tree(tell_tree(one.why, language, file.signed)),
        settles=[tell_step(step, language, file.signed) for step in one.settles],
    )


def _decided(one: Any, signed: Signed) -> Decided:
    means = sorted({approval.means.value for approval in signed.approvals})
    plain = {name: getattr(one, name) for name in ("delegation", "made_at", "words", "language")}
    return Decided(**plain, choice=str(one.choice), confirmed=signed.both, means=means)


def _spoken(one: Assessment) -> Spoken:
    """Without the party a delegation may have named: that is told only where both name the same."""
    return Spoken.from_orm(one)


@router.post("/{name}/assess", response=answers(Opened, 404), auth=Bearer("assess"), summary="Assess, sealed")
def assess(request: HttpRequest, name: Name, said: AssessmentSaid) -> Opened:
    """Hand in the delegation's assessment. It stays sealed until both have spoken; then both are opened at once."""
    _found(name)
    officer, side, language = post_of(request, said.officer), side_of(request), language_of(request)
    deeds.hand_in(lambda now: _assessment(said, name, officer, side, language, now))
    if (own := account_of(request)) is not None:
        drafts.discard(own, drafts.ASSESS, name)
    return Opened(standing=_found(name).standing)


def _assessment(said: AssessmentSaid, name: str, officer: str, side: str, language: str, now: datetime) -> Assessment:
    return Assessment(
        incident=name,
        delegation=side,
        officer=officer,
        made_at=now,
        happened=said.happened,
        answers={provision: Answer(one) for provision, one in said.answers.items()},
        reliability=said.reliability,
        credibility=said.credibility,
        likelihood=said.likelihood,
        words=said.words.strip(),
        language=language,
        rivals=tuple(
            RivalView(explanation=one.explanation, verdict=RivalVerdict(one.verdict), reason=one.reason)
            for one in said.rivals
        ),
    )


@router.post("/{name}/decide", response=answers(Opened, 404), auth=Bearer("sign"), summary="Decide")
def decide(request: HttpRequest, name: Name, said: Decision) -> Opened:
    """Sign the shared text, dissent from it in words, or dismiss; who sits is declared by this side alone."""
    _found(name)
    deeds.decide(
        name,
        side=side_of(request),
        choice=Choice(said.choice),
        present=said.present,
        words=said.words,
        language=language_of(request),
    )
    return Opened(standing=_found(name).standing)
