"""Finds an exhibit: the row of the original, where its sealed bytes lie, and how far the copy made for browsers is."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest

from ceasefire.evidence.store import SealRefused
from ceasefire.store.projections.models import Original
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.door import door
from ceasefire.web.exhibits.kinds import Kind, kind_of
from ceasefire.web.exhibits.preparing import Order
from ceasefire.web.exhibits.readable import readable, reader_of
from ceasefire.web.exhibits.workshop import State, workshop
from ceasefire.wiring import clock


def original_of(request: HttpRequest, sha: str) -> Original:
    """The original that the record names, for one who may read it; else Http404, the same as for one it does not."""
    found: Original | None = readable(reader_of(request)).filter(sha256=sha).first()
    if found is None:
        raise Http404
    return found


def path_of(original: Original) -> Path:
    """Where the sealed bytes lie. Refused where they are not here, without saying where they would be."""
    with door.centre() as centre:
        try:
            return centre.sealed(original.sha256)
        except SealRefused as error:
            raise Refusal("exhibit-not-here", name=original.name) from error


def derived() -> Path:
    """The folder of copies."""
    return Path(settings.CENTRE) / "web" / "derived"


def state_of(original: Original, path: Path, kind: Kind) -> State | None:
    """How far the copy is, ordered where it is not on its way; None for what needs none."""
    if kind not in (Kind.VIDEO, Kind.METADATA):
        return None
    now = clock()
    with door.centre() as centre:
        around = centre.constitution.surroundings(now)
    order = Order(path=path, sha256=original.sha256, name=original.name, kind=kind, surroundings=around, at=now)
    return workshop.state(order, derived())


def ready(request: HttpRequest, sha: str) -> dict[str, Any]:
    """The note of a copy that is there; Http404 where it is not (yet)."""
    original = original_of(request, sha)
    path = path_of(original)
    state = state_of(original, path, kind_of(path, original.name))
    if state is None or state.is_ != "ready":
        raise Http404
    return state.note
