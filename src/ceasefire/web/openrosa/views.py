"""OpenRosa 1.0 as phones ask for it: the list of forms, a form, its manifest, and where filled ones are handed in."""

from hashlib import md5
from typing import Any
from xml.sax.saxutils import escape

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from ceasefire.languages import say
from ceasefire.sensors.field_forms.shelf import Form, shelf
from ceasefire.sensors.field_forms.write import xform
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.api.gate import language_of, side_of
from ceasefire.web.bounded import FIELD_MOST
from ceasefire.web.openrosa.gate import needs_token
from ceasefire.web.openrosa.receiving import part_of, receive
from ceasefire.web.openrosa.telling import XML, answer, dressed

_LIST = "http://openrosa.org/xforms/xformsList"
_MANIFEST = "http://openrosa.org/xforms/xformsManifest"
STATUS = {"openrosa-too-large": 413, "field-instance-other": 409, "openrosa-attachment-other": 409}
"""What is refused with another status than 400."""


@needs_token("upload")
def form_list(request: HttpRequest) -> HttpResponse:
    """The forms in force, or the one asked for by `formID`; titles in the language asked for."""
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    wanted = request.GET.get("formID")
    rows = [_row(request, one) for one in shelf().values() if wanted in (None, one.id)]
    return _xml(f'<xforms xmlns="{_LIST}">{"".join(rows)}</xforms>')


@needs_token("upload")
def form(request: HttpRequest, name: str) -> HttpResponse:
    """One blank form as an XForm."""
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    if name not in shelf():
        return answer(request, 404, "web-not-found")
    return HttpResponse(xform(name), content_type=XML)


@needs_token("upload")
def manifest(request: HttpRequest, name: str) -> HttpResponse:
    """The files a form needs beside it: none."""
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD"])
    if name not in shelf():
        return answer(request, 404, "web-not-found")
    return _xml(f'<manifest xmlns="{_MANIFEST}"/>')


@needs_token("upload")
def submission(request: HttpRequest) -> HttpResponse:
    """HEAD: where to hand in, and how much at once. POST: a part of a form; 201 when nothing of it can be lost."""
    if request.method == "HEAD":
        told = HttpResponse(status=204)
        told["Location"] = request.build_absolute_uri("/openrosa/submission")
        return told
    if request.method != "POST":
        return HttpResponseNotAllowed(["HEAD", "POST"])
    try:
        part = part_of(request)
        token: Any = getattr(request, "token", None)
        receive(part, side_of(request), token.label)
    except Refusal as refusal:
        status = STATUS.get(refusal.key, 507 if refusal.key == "disk-full" else 400)
        return answer(request, status, refusal.key, **refusal.arguments)
    told = answer(request, 201, "openrosa-received-part" if part.more else "openrosa-received")
    told["Location"] = request.build_absolute_uri("/openrosa/submission")
    return told


@csrf_exempt
def too_large(request: HttpRequest) -> HttpResponse:
    """Where a part too large is answered, without having been read (see `web.bounded`)."""
    return dressed(answer(request, 413, "openrosa-too-large", most=FIELD_MOST >> 20))


def _xml(text: str) -> HttpResponse:
    return HttpResponse(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}', content_type=XML)


def _row(request: HttpRequest, one: Form) -> str:
    at = request.build_absolute_uri(f"/openrosa/forms/{one.name}")
    told: dict[str, Any] = {
        "formID": one.id,
        "name": say(f"field-form-{one.name}", language_of(request)),
        "version": one.version,
        "hash": f"md5:{md5(xform(one.name), usedforsecurity=False).hexdigest()}",
        "downloadUrl": at,
        "manifestUrl": f"{at}/manifest",
    }
    return f"<xform>{''.join(f'<{name}>{escape(value)}</{name}>' for name, value in told.items())}</xform>"


urls = [
    path("openrosa/formList", form_list),
    path("openrosa/forms/<str:name>", form),
    path("openrosa/forms/<str:name>/manifest", manifest),
    path("openrosa/submission", submission),
    path("openrosa/too-large", too_large),
]
