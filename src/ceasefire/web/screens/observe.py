"""Observation entry: patrols and cameras report, files are handed in; sealed first, read second, each entered once.

What was typed becomes a form of the family `ceasefire-form/1` (`web.observing`), is sealed and read as any other bytes
(`web.intake`), and the officer is shown what was read and every problem. The report's number is made where it is typed,
so that a second sending finds the first. Unfinished reports are drafts of that officer alone (`web.drafts`).
"""

import re
import tempfile
import uuid
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.middleware.csrf import get_token
from django.urls import path
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_GET, require_POST

from ceasefire.desk.statements import ProblemNoted
from ceasefire.languages import knows, say
from ceasefire.languages.whereabouts import whereabouts
from ceasefire.store.projections.models import EntryRow, Original, Record
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web import drafts, intake, observing
from ceasefire.web.access import needs
from ceasefire.web.accounts.models import Draft
from ceasefire.web.bounded import UPLOAD_MOST
from ceasefire.web.door import door
from ceasefire.web.exhibits.found import original_of
from ceasefire.web.pages import language_of, page
from ceasefire.web.statics import files, present

DRAFT, SENT = "observe", "observe-sent"
_FIELDS = re.compile(r"^(kind|zone|asset|reference|[oc]\d{1,2}-[a-z_]{2,20})$")
_LONGEST = 20_000


@require_GET
@needs("observe")
def observe(request: HttpRequest) -> HttpResponse:
    """An empty form, a draft, or a report sent before as the start of a new one."""
    about = request.GET.get("draft", "")
    found = drafts.draft(_officer(request), DRAFT, about) if about else None
    if found is not None:
        return _form(request, found.body, about, revision=found.revision)
    again = drafts.draft(_officer(request), SENT, request.GET.get("again", ""))
    return _form(request, again.body["typed"] if again else {}, _new())


@require_GET
@needs("observe")
def blank(request: HttpRequest) -> HttpResponse:
    """The form alone, as the browser keeps it for work without a connection: nothing of the record, no draft."""
    return _form(request, {}, "", kept=True)


def _new() -> str:
    return str(uuid.uuid4())


def _officer(request: HttpRequest) -> Any:
    return request.user


def _typed(request: HttpRequest) -> dict[str, str]:
    """The form's own fields, as typed."""
    given = request.POST.items()
    return {name: str(value).replace("\r\n", "\n")[:_LONGEST] for name, value in given if _FIELDS.match(name) and value}


def _number(request: HttpRequest) -> str:
    """The report's number: made in the browser, or here where none came."""
    try:
        return str(uuid.UUID(request.POST.get("number", "")))
    except ValueError:
        return _new()


def _form(
    request: HttpRequest,
    typed: Mapping[str, str],
    number: str,
    *,
    status: int = 200,
    revision: int = 0,
    wrong: list[observing.Wrong] | None = None,
    **more: Any,
) -> HttpResponse:
    """The form with what was typed in it, and each mistake beside its field."""
    language = language_of(request)
    with door.centre() as centre:
        rules = centre.constitution
    mistakes = [(one.field, _words(one.message, one.arguments, language)) for one in wrong or []]
    kept = bool(more.get("kept"))
    return page(
        request,
        "observe",
        status=status,
        **observing.LISTS,
        typed=typed,
        number=number,
        revision=revision,
        mistakes=mistakes,
        wrong=dict(reversed([one for one in mistakes if one[0]])),
        assets=[asset.name for asset in rules.assets],
        named=[place.name for place in rules.places],
        stretches=_rows(typed, "c"),
        seen=_rows(typed, "o"),
        drafts=[] if kept else _listed(drafts.drafts(_officer(request), DRAFT)),
        mapped=present("vendor/maplibre-gl/maplibre-gl.mjs"),
        most=UPLOAD_MOST,
        **more,
    )


def empty_form(request: HttpRequest, status: int, files_wrong: str) -> HttpResponse:
    """The form as it is at first, with what was wrong with the files beside it."""
    return _form(request, {}, _new(), status=status, files_wrong=files_wrong)


def _rows(typed: Mapping[str, str], letter: str) -> list[str]:
    """Prefixes of the parts to show: those typed, and one to begin with."""
    return [f"{letter}{n}-" for n in observing.parts(typed, letter) or [1]]


def _listed(found: list[Draft]) -> list[dict[str, Any]]:
    return [{"about": one.about, "at": one.changed_at, "name": one.body.get("asset", "")} for one in found]


def _words(key: str, arguments: Mapping[str, Any], language: str) -> str:
    return say(key, language, **arguments) if knows(key) else f"{key} {dict(arguments) or ''}".rstrip()


@require_POST
@needs("observe")
def send(request: HttpRequest) -> HttpResponse:
    """One report handed in; asked for as JSON it answers as JSON, for what waited in a browser without a connection."""
    typed, number, officer = _typed(request), _number(request), _officer(request)
    with door.centre() as centre:
        zone = centre.constitution.zone
    made, wrong = observing.document(typed, number, officer.officer, zone)
    if wrong:
        return _refuse(request, typed, number, wrong)
    data = observing.written(made)
    try:
        sha = _enter(officer, number, typed, data)
    except Refusal as refusal:
        plain = observing.Wrong("", refusal.key, dict(refusal.arguments))
        return _refuse(request, typed, _new() if refusal.key == "web-observe-number-used" else number, [plain])
    drafts.discard(officer, DRAFT, number)
    where = f"/observe/receipt/{sha}"
    if _wants_json(request):
        return JsonResponse({"receipt": where})
    return HttpResponseRedirect(where)


def _wants_json(request: HttpRequest) -> bool:
    return request.headers.get("Accept", "").startswith("application/json")


def _refuse(request: HttpRequest, typed: dict[str, str], number: str, wrong: list[observing.Wrong]) -> HttpResponse:
    language = language_of(request)
    if _wants_json(request):
        return JsonResponse({"wrong": [_words(one.message, one.arguments, language) for one in wrong]}, status=422)
    return _form(request, typed, number, status=422, revision=_revision(request), wrong=wrong)


def _revision(request: HttpRequest) -> int:
    text = request.POST.get("revision", "")
    return int(text) if text.isdigit() and len(text) < 9 else 0


def _enter(officer: Any, number: str, typed: dict[str, str], data: bytes) -> str:
    """Seal, enter and read the report, once for its number; another text under the same number is refused."""
    sha = sha256(data).hexdigest()
    with door.alone():
        sent = drafts.draft(officer, SENT, number)
        if sent is not None and _is_sealed(sent.body["sha256"]):
            if sent.body["sha256"] != sha:
                raise Refusal("web-observe-number-used", number=number[:8])
            return sha
        about = {"officer": officer, "kind": SENT, "about": number}
        Draft.objects.update_or_create(**about, defaults={"body": {"sha256": sha, "typed": typed}})
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / f"desk-{officer.side}-{officer.post}-{number}.json"
            file.write_bytes(data)
            done, jobs = intake.seal([file], officer.side)
    if done.refused:
        raise done.refused[0]
    intake.read([job for job in jobs if job.sealed == sha], officer.side, intake.forms)
    return sha


def _is_sealed(sha: str) -> bool:
    return Original.objects.filter(sha256=sha).exists()


@require_GET
@needs("observe")
def receipt(request: HttpRequest, sha: str) -> HttpResponse:
    """What was sealed, what was read of it, and every problem; for what was entered at this desk."""
    row = original_of(request, sha)
    mine = Draft.objects.filter(officer=_officer(request), kind=SENT, body__sha256=sha).first()
    return page(
        request,
        "observe_receipt",
        original=row,
        number=mine.about if mine else "",
        records=Record.objects.filter(sealed=sha).order_by("kind", "start", "name")[:200],
        problems=_problems(row, language_of(request)),
    )


def _problems(row: Original, language: str) -> list[dict[str, str]]:
    """Every problem the sensor told, in the reader's language."""
    entry = EntryRow.objects.filter(kind="read", item__startswith=f"{row.sha256}/").order_by("known_at").first()
    if entry is None:
        return []
    with door.centre() as centre:
        found: tuple[ProblemNoted, ...] = centre.tables.entry(entry.side, entry.index).read().problems
    return [
        {
            "severity": one.severity,
            "place": whereabouts(one.locator, language),
            "words": _words(one.message, one.arguments, language),
        }
        for one in found
    ]


@require_POST
@needs("observe")
def keep(request: HttpRequest) -> HttpResponse:
    """Save a draft; over a newer revision both versions are shown and nothing is lost."""
    typed, number, revision = _typed(request), _number(request), _revision(request)
    saved = drafts.save(_officer(request), DRAFT, number, typed, revision)
    if saved.newer is None:
        return HttpResponseRedirect(f"/observe?draft={number}")
    rows = drafts.differences(saved.newer, typed)
    return _form(request, typed, number, status=409, revision=saved.revision, stale=rows)


@require_POST
@needs("observe")
def discard(request: HttpRequest) -> HttpResponse:
    """Throw one of the officer's drafts away."""
    drafts.discard(_officer(request), DRAFT, request.POST.get("number", ""))
    return HttpResponseRedirect("/observe")


@require_GET
@needs("observe")
def token(request: HttpRequest) -> JsonResponse:
    """Who sits here, what a form sent from here must carry, and the key of this officer's drawer in the browser.

    The key is the same at every sign-in of the account as long as the centre's secret is, and no other account's.
    """
    officer = _officer(request)
    made = salted_hmac("ceasefire.desk.drawer", f"{officer.pk} {officer.username}", algorithm="sha256").digest()
    return JsonResponse({"officer": officer.officer, "csrf": get_token(request), "key": b64encode(made).decode()})


def worker(request: HttpRequest) -> HttpResponse:
    """The service worker that keeps the form for work without a connection; it may look after `/observe` alone."""
    answer = HttpResponse(files()["desk/sw.js"].plain, content_type="text/javascript")
    answer["Service-Worker-Allowed"] = "/observe"
    answer["Cache-Control"] = "no-cache"
    return answer


urls = [
    path("observe", observe),
    path("observe/offline", blank),
    path("observe/send", send),
    path("observe/draft", keep),
    path("observe/discard", discard),
    path("observe/token", token),
    path("observe/receipt/<str:sha>", receipt),
    path("sw.js", worker),
]
