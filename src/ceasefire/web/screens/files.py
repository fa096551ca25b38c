"""Files handed in: sealed and entered at once under harmless names, read in the background by what is in them."""

import re
import shutil
import tempfile
from hashlib import file_digest
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_POST

from ceasefire.languages import say
from ceasefire.store.projections.models import Original
from ceasefire.web import intake
from ceasefire.web.access import needs
from ceasefire.web.bounded import UPLOAD_MOST
from ceasefire.web.exhibits.readable import readable, reader_of
from ceasefire.web.pages import language_of, page, told
from ceasefire.web.screens.observe import empty_form

_FILES_MOST = 50


@require_POST
@needs("upload")
def hand_in(request: HttpRequest) -> HttpResponse:
    """Files handed in: sealed and entered at once, read in the background; sensors decide by what is in them."""
    given = request.FILES.getlist("files")[: _FILES_MOST + 1]
    if not given or len(given) > _FILES_MOST:
        key = "web-observe-files-many" if given else "web-observe-files-none"
        return empty_form(request, 422, say(key, language_of(request), most=_FILES_MOST))
    with tempfile.TemporaryDirectory() as folder:
        paths = [_put(file, Path(folder) / str(n)) for n, file in enumerate(given)]
        done, jobs = intake.seal(paths, side_of(request))
        names = {_sha(one): one.name for one in paths}
    intake.read_later(jobs, side_of(request))
    language = language_of(request)
    there = set(Original.objects.filter(sha256__in=names).values_list("sha256", flat=True))
    mine = readable(reader_of(request)).in_bulk(list(there))
    refused = [told(one, language) for one in done.refused]
    rows = [{"sha256": one, "name": names[one], "row": mine.get(one)} for one in names if one in there]
    context = {"originals": rows, "refused": refused}
    return page(request, "observe_files", status=422 if refused else 200, **context)


def side_of(request: HttpRequest) -> str:
    """The delegation of whoever hands in."""
    return str(getattr(request.user, "side", ""))


def _put(file: Any, folder: Path) -> Path:
    """The uploaded bytes under a harmless name, in a folder of their own."""
    folder.mkdir()
    target = folder / harmless(str(file.name))
    with target.open("wb") as out:
        shutil.copyfileobj(file, out, 1 << 20)
    return target


def harmless(name: str) -> str:
    """A name without folders, control signs or leading dots, not longer than a file system takes."""
    last = re.split(r"[/\\]", name)[-1]
    plain = "".join(sign for sign in last if sign.isprintable() and sign not in '<>:"|?*').strip(" .")
    stem, dot, end = plain.rpartition(".")
    short = f"{stem[:60]}.{end[:16]}" if dot else plain[:60]
    return short or "file"


def _sha(file: Path) -> str:
    with file.open("rb") as bytes_of:
        return file_digest(bytes_of, "sha256").hexdigest()


def too_large(request: HttpRequest) -> HttpResponse:
    """Where a body too large is answered, without having been read (see `web.bounded`)."""
    language = language_of(request)
    return page(request, "refused", status=413, told=say("web-observe-too-large", language, most=UPLOAD_MOST >> 20))


urls = [
    path("observe/files", hand_in),
    path("observe/too-large", too_large),
]
