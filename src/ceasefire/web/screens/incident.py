"""One incident: its evidence with the terms of every link, the provisions' answers with their reasons, and the case.

What one delegation has said is not here until both have spoken: it is in no table this screen reads.
"""

from collections.abc import Iterator
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from ceasefire.agreement.telling import chance, tell_step, tell_tree
from ceasefire.assessment.records import Answer, Verdict
from ceasefire.desk.case_file import CaseFile, case_file
from ceasefire.store.projections.models import EntryRow, Incident, Original, Record
from ceasefire.verification.records import PROBABILITY_WORDS, Assessment, Choice, RivalVerdict, RivalView
from ceasefire.verification.standing import Standing
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import deeds
from ceasefire.web.access import needs
from ceasefire.web.door import door
from ceasefire.web.pages import language_of, page, told

EXPLANATIONS = ("demining", "training", "works", "hunting", "crop_fire", "thunder")
_TO_DECIDE = (Standing.SHOWN, Standing.ONE_SIGNED, Standing.ONE_DISSENTED, Standing.ONE_DISMISSED)


@needs("see")
def incident(request: HttpRequest, name: str) -> HttpResponse:
    """The whole case on one page."""
    return _page(request, name)


def _page(request: HttpRequest, name: str, status: int = 200, refusal: Refusal | None = None) -> HttpResponse:
    row = Incident.objects.filter(name=name).first()
    if row is None:
        raise Http404
    with door.centre() as centre:
        file = case_file(centre.tables, centre.constitution, name)
        posts = [one.post for side in centre.constitution.delegations for one in side.officers]
    language, case = language_of(request), file.now.case
    side = getattr(request.user, "side", "")
    return page(
        request,
        "incident",
        status=status,
        incident=row,
        told=told(refusal, language) if refusal else "",
        typed=request.POST if refusal else {},
        reports=list(_reports(row)),
        claimed=[_answer(verdict, file, language) for verdict in file.claimed],
        established=file.established,
        again=[_answer(verdict, file, language) for verdict in (file.established.verdicts if file.established else ())],
        case=case,
        shown=[case.shown[one] for one in case.delegations if one in case.shown],
        decisions=[case.decisions[one] for one in case.delegations if one in case.decisions],
        may_speak=side not in case.sealed and case.standing in (Standing.OPEN, Standing.ONE_SPOKE),
        may_decide=side not in case.decisions and case.standing in _TO_DECIDE,
        posts=posts,
        provisions=[verdict.provision for verdict in file.claimed],
        answers=[one.value for one in Answer],
        likelihoods=PROBABILITY_WORDS,
        explanations=EXPLANATIONS,
        weighed=[one.value for one in RivalVerdict],
        entries=EntryRow.objects.filter(item=name).order_by("known_at", "side", "index"),
    )


def _reports(row: Incident) -> Iterator[dict[str, Any]]:
    """Every report linked, observations before allegations, with its link's terms and the sealed bytes it is from."""
    found = {one.name: one for one in Record.objects.filter(name__in=[link["report"] for link in row.body["links"]])}
    sealed = {one.sealed for one in found.values()}
    originals = {one.sha256: one for one in Original.objects.filter(sha256__in=sealed)}
    for link in sorted(row.body["links"], key=lambda one: (one["allegation"], one["report"])):
        record = found.get(link["report"])
        if record is not None:
            yield {"record": record, "link": link, "original": originals.get(record.sealed)}


def _answer(verdict: Verdict, file: CaseFile, language: str) -> dict[str, Any]:
    """A verdict as the page shows it: the answer, then the reasons as lines with their depth."""
    return {
        "provision": verdict.provision,
        "answer": verdict.answer.value,
        "p": None if verdict.probability is None else chance(verdict.probability, language),
        "lines": [
            {"depth": min(depth, 9), "words": words} for depth, words in tell_tree(verdict.why, language, file.signed)
        ],
        "settles": [tell_step(step, language, file.signed) for step in verdict.settles],
    }


@require_POST
@needs("assess")
def assess(request: HttpRequest, name: str) -> HttpResponse:
    """Hand in the delegation's assessment, sealed; once both have spoken, both are opened at once."""
    try:
        deeds.hand_in(lambda now: _assessment(request, name, now))
    except Refusal as refusal:
        return _page(request, name, 422, refusal)
    return HttpResponseRedirect(f"/cases/{name}")


def _assessment(request: HttpRequest, name: str, now: Any) -> Assessment:
    given, officer = request.POST, request.user
    answers = {key[7:]: Answer(value) for key, value in given.items() if key.startswith("answer-") and value}
    rivals = tuple(
        RivalView(explanation=one, verdict=RivalVerdict(given[f"rival-{one}"]), reason=given.get(f"reason-{one}", ""))
        for one in EXPLANATIONS
        if given.get(f"rival-{one}")
    )
    return Assessment(
        incident=name,
        delegation=officer.side,
        officer=officer.officer,
        made_at=now,
        happened=given.get("happened") == "yes",
        answers=answers,
        reliability=given.get("reliability", ""),
        credibility=int(given.get("credibility") or 0),
        likelihood=given.get("likelihood", ""),
        words=given.get("words", "").strip(),
        language=language_of(request),
        rivals=rivals,
    )


@require_POST
@needs("sign")
def decide(request: HttpRequest, name: str) -> HttpResponse:
    """Sign the shared text, dissent from it in words, or dismiss; in a sitting with quorum and parity."""
    given, officer = request.POST, request.user
    try:
        choice = Choice(given.get("choice", ""))
        deeds.decide(
            name,
            side=officer.side,
            choice=choice,
            present=given.getlist("present"),
            words=given.get("words", ""),
            language=language_of(request),
        )
    except Refusal as refusal:
        return _page(request, name, 422, refusal)
    except ValueError:
        return _page(request, name, 422, Refusal("web-choose"))
    return HttpResponseRedirect(f"/cases/{name}")


urls = [
    path("cases/<str:name>", require_http_methods(["GET", "HEAD"])(incident)),
    path("cases/<str:name>/assess", assess),
    path("cases/<str:name>/sign", decide),
]
