"""How the interface says no: always {"message", "told", "place"}, in the language asked for, never a stack."""

import logging
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from ceasefire.languages import knows, say
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.api.gate import Denied, Wait, language_of
from ceasefire.web.bounded import UPLOAD_MOST

log = logging.getLogger(__name__)


def problem(request: HttpRequest, status: int, key: str, place: str = "", /, **arguments: Any) -> HttpResponse:
    """One problem as JSON. `message` is the key for programs, `told` the sentence for people."""
    answer = JsonResponse(_words(key, place, arguments, language_of(request)), status=status)
    answer["Content-Language"] = language_of(request)
    return answer


def said(refusal: Refusal, language: str) -> dict[str, str]:
    """A refusal as it is answered."""
    return _words(refusal.key, refusal.place, refusal.arguments, language)


def _words(key: str, place: str, arguments: Any, language: str) -> dict[str, str]:
    told = say(key, language, **arguments) if knows(key) else key
    return {"message": key, "told": told, "place": place}


def _refusal(request: HttpRequest, error: Any) -> HttpResponse:
    return problem(request, 422, error.key, error.place, **error.arguments)


def _wait(request: HttpRequest, error: Any) -> HttpResponse:
    answer = problem(request, 429, "api-wait", seconds=error.seconds)
    answer["Retry-After"] = str(error.seconds)
    return answer


def _stranger(request: HttpRequest, error: Any) -> HttpResponse:
    answer = problem(request, 401, "api-token-needed")
    answer["WWW-Authenticate"] = "Bearer"
    return answer


def _malformed(request: HttpRequest, error: Any) -> HttpResponse:
    """The first thing that is not as documented; what was sent is not said back."""
    first = error.errors[0]
    place = ".".join(str(one) for one in first.get("loc", ()))
    return problem(request, 422, "api-malformed", place, place=place, why=str(first.get("msg", "")))


def _unreadable(request: HttpRequest, error: Any) -> HttpResponse:
    """A body that is no JSON."""
    return problem(request, error.status_code, "api-malformed", "body", place="body", why="")


def _unforeseen(request: HttpRequest, error: Any) -> HttpResponse:
    log.error("unforeseen, %s %s", request.method, request.path, exc_info=error)
    return problem(request, 500, "web-failed")


def tell_problems(api: NinjaAPI) -> None:
    """Give an interface its ways of saying no."""
    api.add_exception_handler(Refusal, _refusal)
    api.add_exception_handler(Wait, _wait)
    api.add_exception_handler(Denied, lambda request, error: problem(request, 403, "web-not-allowed"))
    api.add_exception_handler(AuthenticationError, _stranger)
    api.add_exception_handler(Http404, lambda request, error: problem(request, 404, "web-not-found"))
    api.add_exception_handler(ValidationError, _malformed)
    api.add_exception_handler(HttpError, _unreadable)
    api.add_exception_handler(Exception, _unforeseen)


@csrf_exempt
def nothing(request: HttpRequest) -> HttpResponse:
    """Any other address under `/api`."""
    return problem(request, 404, "web-not-found")


@csrf_exempt
def too_large(request: HttpRequest) -> HttpResponse:
    """Where a body too large is answered, without having been read (see `web.bounded`)."""
    return problem(request, 413, "api-too-large", most=UPLOAD_MOST >> 20)
