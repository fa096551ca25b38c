"""Files of the screens, kept in memory: each has its content's hash in its address and may be kept for ever.

Ours lie in `static/desk`; bundles of third parties are put into `static/vendor` when the package is built and are never
committed. A screen that needs one says so where it is absent.
"""

import gzip
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse

FOLDER = Path(__file__).parent / "static"
_KINDS = {".mjs": "text/javascript", ".js": "text/javascript", ".css": "text/css", ".webmanifest": "application/json"}
_PACKED = (".js", ".mjs", ".css", ".svg", ".json", ".webmanifest", ".geojson")


@dataclass(frozen=True, slots=True)
class File:
    """One file as it is sent."""

    kind: str
    plain: bytes
    packed: bytes | None
    mark: str


@cache
def files() -> Mapping[str, File]:
    """Path under `static/` → file."""
    return {path.relative_to(FOLDER).as_posix(): _file(path) for path in sorted(FOLDER.rglob("*")) if path.is_file()}


def _file(path: Path) -> File:
    plain = path.read_bytes()
    kind = _KINDS.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if kind.startswith("text/") or kind == "application/json":
        kind += "; charset=utf-8"
    packed = gzip.compress(plain, 9, mtime=0) if path.suffix in _PACKED else None
    return File(kind, plain, packed, sha256(plain).hexdigest()[:12])


def address_of(path: str) -> str:
    """The address of a file, with its hash; the plain one where the file is absent."""
    found = files().get(path)
    return f"/static/{path}?{found.mark}" if found else f"/static/{path}"


def present(path: str) -> bool:
    """Is the file there?"""
    return path in files()


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """A file; for ever where its own hash is asked for."""
    found = files().get(path)
    if found is None:
        raise Http404
    packs = found.packed is not None and "gzip" in request.headers.get("Accept-Encoding", "")
    response = HttpResponse(found.packed if packs else found.plain, content_type=found.kind)
    if packs:
        response["Content-Encoding"] = "gzip"
    response["Vary"] = "Accept-Encoding"
    fixed = request.META.get("QUERY_STRING") == found.mark
    response["Cache-Control"] = "public, max-age=31536000, immutable" if fixed else "no-cache"
    return response
