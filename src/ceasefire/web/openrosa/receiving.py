"""A part of a submission from its bytes: taken apart, sealed whole, and only then looked at for its form and number.

Whatever is refused after sealing is entered too, under a name that says so, and never counts.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest
from django.http.multipartparser import MultiPartParser, MultiPartParserError

from ceasefire.sensors.field_forms.envelope import Envelope, open_envelope
from ceasefire.sensors.field_forms.reader import REFUSED
from ceasefire.sensors.field_forms.shelf import form_of
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.bounded import FIELD_MOST
from ceasefire.web.openrosa import waiting
from ceasefire.web.openrosa.waiting import Kept
from ceasefire.web.screens.files import harmless

FORM = "xml_submission_file"
INCOMPLETE = "*isIncomplete*"


@dataclass(frozen=True, slots=True)
class Part:
    """One post: the form, the files beside it by name, and whether the phone has more to send."""

    form: Any
    attachments: tuple[Any, ...]
    more: bool


def part_of(request: HttpRequest) -> Part:
    """The part from a request's body, also one sent in chunks. Refuses what is broken, cut off or too large."""
    body = request.read(FIELD_MOST + 1)
    if len(body) > FIELD_MOST:
        raise Refusal("openrosa-too-large", most=FIELD_MOST >> 20)
    kind = request.headers.get("Content-Type", "")
    if not kind.lower().startswith("multipart/form-data") or not body.rstrip(b"\r\n \t").endswith(b"--"):
        raise Refusal("openrosa-malformed")
    meta = {"CONTENT_TYPE": kind, "CONTENT_LENGTH": str(len(body))}
    try:
        fields, files = MultiPartParser(meta, BytesIO(body), request.upload_handlers).parse()
    except (MultiPartParserError, SuspiciousOperation) as error:
        raise Refusal("openrosa-malformed") from error
    forms = files.getlist(FORM)
    if len(forms) != 1:
        raise Refusal("openrosa-form-needed")
    others = [one for name in files if name != FORM for one in files.getlist(name)]
    return Part(forms[0], tuple(others), fields.get(INCOMPLETE, "").strip().lower() == "yes")


def receive(part: Part, side: str, sender: str) -> None:
    """Seal a part and note it; returns when nothing of it can be lost. Refuses, all kept, what may not count.

    `sender`: the name of the phone's token.
    """
    data = part.form.read()
    sealed = waiting.seal(BytesIO(data), FORM)
    files = [(harmless(str(one.name)), waiting.seal(one, str(one.name))) for one in part.attachments]
    try:
        envelope = open_envelope(data)
        form_of(envelope.form)
    except Refusal:
        waiting.put(side, [Kept(f"{REFUSED}{sealed[:16]}.xml", sealed), *_kept(f"{REFUSED}{sealed[:16]}", files)])
        raise
    _count(envelope, sealed, files, side, sender)


def _count(envelope: Envelope, sealed: str, files: list[tuple[str, str]], side: str, sender: str) -> None:
    """Note the part under its number, unless other bytes were there first."""
    if waiting.first_under(envelope.instance, sealed, sender) != sealed:
        name = f"{REFUSED}{envelope.short}"
        waiting.put(side, [Kept(f"{name}.xml", sealed), *_kept(name, files)])
        raise Refusal("field-instance-other")
    known = {name: waiting.first_under(f"{envelope.instance}\n{name}", one, sender) for name, one in files}
    other = [name for name, one in files if known[name] != one]
    good = [(name, one) for name, one in files if known[name] == one]
    spoilt = [(name, one) for name, one in files if known[name] != one]
    kept = [Kept(f"{envelope.short}.xml", sealed), *_kept(envelope.short, good)]
    waiting.put(side, [*kept, *_kept(f"{REFUSED}{envelope.short}", spoilt)])
    if other:
        raise Refusal("openrosa-attachment-other", name=other[0])


def _kept(before: str, files: list[tuple[str, str]]) -> list[Kept]:
    """Files beside a form, entered under the form's number and their own name."""
    return [Kept(f"{before}--{name}", digest) for name, digest in files]
