"""May this account read this original? Asked in one place by every address and every list that shows one.

A form that a phone sent, and the files sent with it, are for those of the receiving side who judge forms. A file sent
with a form is open to all once a record in force rests on it. Everything else is open (docs/decisions/0011).
"""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Concat, Greatest, Length, StrIndex, Substr
from django.http import HttpRequest

from ceasefire.sensors.field_forms.reader import REFUSED
from ceasefire.sensors.field_forms.received import READER
from ceasefire.store.projections.models import EntryRow, Original, Record
from ceasefire.web.access import ACTS

JUDGES = ACTS["vet"] | ACTS["approve"]
"""Roles that read what phones sent to their own side."""
_NUMBERED = r"^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}--"
_BESIDE, _XML, _ZIP = "--", ".xml", ".zip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Whoever asks: the side, and the roles of the account or the token."""

    side: str
    roles: frozenset[str]


def reader_of(request: HttpRequest) -> Reader:
    """The token that a program came with, else the signed-in account; a stranger has no side."""
    asks: Any = getattr(request, "token", None) or request.user
    return Reader(side=getattr(asks, "side", ""), roles=frozenset(getattr(asks, "roles", ())))


def readable(reader: Reader) -> QuerySet[Original]:
    """The originals that this reader may read: one query, whatever their number."""
    found = Original.objects.alias(
        stem=_before("name", _BESIDE), rested_on=Exists(Record.objects.filter(sealed=OuterRef("sha256")))
    )
    open_ = ~(_forms() | _unread() | _archives()) & (Q(rested_on=True) | ~_beside())
    if not reader.roles & JUDGES:
        return found.filter(open_)
    item = Concat(OuterRef("sha256"), Value("/"), OuterRef("sensor"))
    own = Exists(EntryRow.objects.filter(kind="read", side=reader.side, item=item))
    return found.filter(open_ | Q(own))


def _forms() -> Q:
    """What the reader of forms took as one, and what the door for phones sealed as one and refused."""
    return Q(sensor__startswith=READER.lstrip("/")) | Q(name__startswith=REFUSED, name__endswith=_XML)


def _unread() -> Q:
    """XML that nobody has read yet: it may be a form, and whose it is the record does not say until it is read."""
    return Q(outcome="", name__iendswith=_XML)


def _archives() -> Q:
    """An archive in which a form lies, or XML that nobody has read yet; the form itself is read as any other."""
    holding = Original.objects.filter(_forms() | _unread(), name__contains="/").annotate(archive=_before("name", "/"))
    return Q(name__iendswith=_ZIP, name__in=holding.values("archive"))


def _beside() -> Q:
    """What came with a form: under its number (`web.openrosa.receiving`), or under one that has the shape of it."""
    stems = Original.objects.filter(_forms()).annotate(form=Substr("name", 1, Greatest(Length("name") - len(_XML), 0)))
    named = Q(stem__in=stems.values("form")) | Q(name__startswith=REFUSED) | Q(name__iregex=_NUMBERED)
    return Q(name__contains=_BESIDE) & named


def _before(column: str, mark: str) -> Any:
    """The part of a name before a mark; empty where there is none."""
    return Substr(F(column), 1, Greatest(StrIndex(F(column), Value(mark)) - 1, 0))
