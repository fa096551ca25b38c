"""One incident: its evidence with the terms of every link, the provisions' answers with their reasons, and the case.

What one delegation has said is not here until both have spoken: it is in no table this screen reads.
"""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from ceasefire.agreement.telling import chance, tell_step, tell_tree
from ceasefire.assessment.records import Answer, Verdict
from ceasefire.desk.case_file import CaseFile, case_file
from ceasefire.desk.sign_finding import Wish
from ceasefire.desk.sittings import how_signed
from ceasefire.store.projections.models import EntryRow, Incident, Record
from ceasefire.verification.records import PROBABILITY_WORDS, Choice, RivalVerdict
from ceasefire.verification.standing import Standing
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import assessing, deeds, drafts, log_state
from ceasefire.web.access import may, needs
from ceasefire.web.door import door
from ceasefire.web.drafts import ASSESS
from ceasefire.web.exhibits.readable import readable, reader_of
from ceasefire.web.pages import language_of, page, told

_UNSAID = Answer.CANNOT_TELL.value
_TO_DECIDE = (Standing.SHOWN, Standing.ONE_SIGNED, Standing.ONE_DISSENTED, Standing.ONE_DISMISSED)


@needs("see")
def incident(request: HttpRequest, name: str) -> HttpResponse:
    """The whole case on one page."""
    return case_page(request, name)


def case_page(
    request: HttpRequest,
    name: str,
    status: int = 200,
    refusal: Refusal | None = None,
    typed: Mapping[str, str] | None = None,
    stale: Sequence[tuple[str, str, str]] = (),
) -> HttpResponse:
    """The whole case on one page; `typed` is what stood in the form of the assessment, `stale` what differs from it."""
    row = Incident.objects.filter(name=name).first()
    if row is None:
        raise Http404
    reports = list(_reports(request, row))
    with door.centre() as centre:
        file = case_file(centre.tables, centre.constitution, name)
        posts = [one.post for side in centre.constitution.delegations for one in side.officers]
        sittings = {one.side: one for one in how_signed(deeds.decided(centre.tables, name))}
        of_bytes = log_state.of_originals(centre, [one["record"].sealed for one in reports])
        entries = log_state.states(centre, _entries(row))
    language, case = language_of(request), file.now.case
    side = getattr(request.user, "side", "")
    for one in reports:
        one["log"] = of_bytes[one["record"].sealed]
    return page(
        request,
        "incident",
        status=status,
        incident=row,
        told=told(refusal, language) if refusal else "",
        typed=request.POST if refusal else {},
        reports=reports,
        claimed=[_answer(verdict, file, language) for verdict in file.claimed],
        established=file.established,
        again=[_answer(verdict, file, language) for verdict in (file.established.verdicts if file.established else ())],
        case=case,
        shown=[case.shown[one] for one in case.delegations if one in case.shown],
        decisions=[case.decisions[one] for one in case.delegations if one in case.decisions],
        may_speak=side not in case.sealed and case.standing in (Standing.OPEN, Standing.ONE_SPOKE),
        may_decide=side not in case.decisions and case.standing in _TO_DECIDE,
        posts=posts,
        sittings=sittings,
        entries=entries,
        **_form(request, file, typed, stale),
    )


def _form(
    request: HttpRequest, file: CaseFile, typed: Mapping[str, str] | None, stale: Sequence[tuple[str, str, str]]
) -> dict[str, Any]:
    """What the form of the assessment needs: the officer's own draft or what was just sent, and what the data say."""
    name, officer, language = file.now.case.incident, request.user, language_of(request)
    mine: Any = drafts.draft(officer, ASSESS, name) if may(request, "assess") else None
    given: Mapping[str, str] = typed if typed is not None else mine.body if mine is not None else {}
    return {
        "given": given,
        "draft": mine,
        "revision": mine.revision if mine is not None else 0,
        "number": uuid.uuid4(),
        "stale": stale,
        "colleagues": drafts.colleagues(officer, ASSESS, name) if may(request, "assess") else [],
        "provisions": [(one.provision, given.get(f"answer-{one.provision}", _UNSAID)) for one in file.claimed],
        "rivals": assessing.weighed(file.rivals, given, language, file.signed),
        "answers": [one.value for one in Answer],
        "likelihoods": PROBABILITY_WORDS,
        "likely": given.get("likelihood", PROBABILITY_WORDS[3]),
        "weighed": [one.value for one in RivalVerdict],
    }


def _entries(row: Incident) -> Any:
    """Entries about the incident itself: the grouping that made it, the answers of its day, and every step after."""
    made = Q(item=f"grouping/{row.day}", known_at=row.known_at) | Q(item=f"assessed/{row.day}")
    return EntryRow.objects.filter(made | Q(item=row.name)).order_by("known_at", "side", "index")


def _reports(request: HttpRequest, row: Incident) -> Iterator[dict[str, Any]]:
    """Every report linked, observations before allegations, with its link's terms and the sealed bytes it is from."""
    found = {one.name: one for one in Record.objects.filter(name__in=[link["report"] for link in row.body["links"]])}
    sealed = {one.sealed for one in found.values()}
    originals = {one.sha256: one for one in readable(reader_of(request)).filter(sha256__in=sealed)}
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
@needs("sign")
def decide(request: HttpRequest, name: str) -> HttpResponse:
    """Sign the shared text, dissent from it in words, or dismiss: the text then waits for every officer who sits."""
    given, officer = request.POST, request.user
    try:
        wish = Wish(
            incident=name,
            choice=Choice(given.get("choice", "")),
            words=given.get("words", "").strip(),
            language=language_of(request),
        )
        waits = deeds.open_decision(wish, present=given.getlist("present"), by=officer.officer)
    except Refusal as refusal:
        return case_page(request, name, 422, refusal)
    except ValueError:
        return case_page(request, name, 422, Refusal("web-choose"))
    return HttpResponseRedirect(f"/sign-off/{waits.name}")


urls = [
    path("cases/<str:name>", require_http_methods(["GET", "HEAD"])(incident)),
    path("cases/<str:name>/sign", decide),
]
