"""Answers in OpenRosa's envelope and with its headers; words in the language the phone asks for."""

from typing import Any
from xml.sax.saxutils import escape

from django.http import HttpRequest, HttpResponse

from ceasefire.languages import say
from ceasefire.web.api.gate import language_of
from ceasefire.web.bounded import FIELD_MOST

XML = "text/xml; charset=utf-8"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_ANSWER = _HEAD + '<OpenRosaResponse xmlns="http://openrosa.org/http/response">{}</OpenRosaResponse>'


def answer(request: HttpRequest, status: int, key: str, /, **arguments: Any) -> HttpResponse:
    """A sentence as an OpenRosaResponse."""
    language = language_of(request)
    words = escape(say(key, language, **arguments))
    told = HttpResponse(_ANSWER.format(f"<message>{words}</message>"), status=status, content_type=XML)
    told["Content-Language"] = language
    return told


def dressed(response: HttpResponse) -> HttpResponse:
    """With the headers every answer of this door carries; `Date` is written by the server."""
    response["X-OpenRosa-Version"] = "1.0"
    response["X-OpenRosa-Accept-Content-Length"] = str(FIELD_MOST)
    return response
