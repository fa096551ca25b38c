"""What stands around the answers: the XML of a filled-in form, its identifier, version and number (instanceID).

Entities, document types and external references are refused before anything is read (defusedxml); size and depth are
bounded.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ceasefire.vocabulary.refusal import Refusal

MOST_BYTES = 2**20
MOST_PARTS = 20_000
_INSTANCE = re.compile(r"uuid:[0-9a-fA-F-]{8,64}|[A-Za-z0-9][A-Za-z0-9:._-]{7,99}")
NAMES_FORM = re.compile(rb'<[^<>]{0,400}\bid\s*=\s*["\']ceasefire-[a-z]+["\']')


@dataclass(frozen=True, slots=True)
class Envelope:
    """A filled-in form: identifier and version of the blank one, the number it has for itself, its root."""

    form: str
    version: str
    instance: str
    root: Element

    @property
    def short(self) -> str:
        """The number as a part of a file's name, never with two dashes together: those end it."""
        return re.sub(r"[^A-Za-z0-9]+", "-", self.instance.removeprefix("uuid:"))[:80].strip("-")


def open_envelope(data: bytes) -> Envelope:
    """The envelope of a filled-in form. Refuses what is no such XML, too large, or without a number of its own."""
    if len(data) > MOST_BYTES:
        raise Refusal("field-unreadable", "file", why=f"> {MOST_BYTES >> 10} KiB")
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise Refusal("field-unreadable", "file", why=_short(error)) from error
    if sum(1 for _ in root.iter()) > MOST_PARTS:
        raise Refusal("field-unreadable", "file", why=f"> {MOST_PARTS} elements")
    instance = next((text for text in _instances(root) if _INSTANCE.fullmatch(text)), None)
    if instance is None:
        raise Refusal("field-no-instance", "meta/instanceID")
    return Envelope(form=root.get("id", ""), version=root.get("version", ""), instance=instance, root=root)


def local(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def _instances(root: Element) -> Iterator[str]:
    for meta in root:
        if local(meta) == "meta":
            yield from ((one.text or "").strip() for one in meta if local(one) == "instanceID")


def _short(error: Exception) -> str:
    """What is wrong with the XML, without what was sent."""
    return str(error)[:80] if isinstance(error, ParseError) else type(error).__name__
