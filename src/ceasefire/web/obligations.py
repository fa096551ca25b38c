"""The obligations of the record for screens and programs: read once for each state of the record."""

from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import QueryDict

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.duties_of_record import Note, Weight, counted, duties_agreed, duties_of_record
from ceasefire.web.door import door, version

KINDS = tuple(kind.value for kind in Kind if kind not in (Kind.STARTED, Kind.CORRECTION))
"""Kinds the form offers; the start of a clock and a correction come by the command line, as an entry of a file."""
FOOTINGS = ("signed_paper", "statement", "no_signed_paper")
OUTCOMES = ("met", "not_met")
BASES = ("record", "text", "press", "remembered")
_PLAIN = ("kind", "duty", "share", "reached", "added", "due", "footing", "outcome", "for")
MORE = ("share", "reached", "added", "due", "footing", "outcome", "for")


def noted() -> tuple[Duties, tuple[Note, ...]]:
    """The duties of the edition in force, and every note about them in the agreed order."""
    return _noted(str(settings.CENTRE), version(), door.rules().agreement_sha256)


@lru_cache(maxsize=4)
def _noted(centre: str, drawn: tuple[int, ...], sha256: str) -> tuple[Duties, tuple[Note, ...]]:
    with door.centre() as opened:
        duties = duties_agreed(opened.constitution)
        found = duties_of_record(opened.tables, duties, opened.constitution.agreement_sha256)
    return duties, tuple(found.values())


def recorded() -> tuple[Duties, tuple[Entry, ...]]:
    """The duties, and the entries from which the centre works out how they stand."""
    duties, notes = noted()
    return duties, counted(notes)


def typed_entry(given: QueryDict, zone: str) -> dict[str, Any]:
    """An entry in its plain form from what was typed; what is wrong with it is found where it is read.

    Words in another language than English come with the same in English, which every text of the ledger has.
    """
    entry: dict[str, Any] = {name: text for name in _PLAIN if (text := given.get(name, "").strip())}
    entry["on"] = _moment(given.get("on", "").strip(), given.get("time", "").strip(), zone)
    entry["by"] = given.getlist("by")
    words = {given.get("language", "en"): given.get("text", "").strip(), "en": given.get("english", "").strip()}
    if given.get("language", "en") == "en":
        words["en"] = given.get("text", "").strip()
    entry["text"] = words
    source = {"basis": given.get("basis", ""), "source": given.get("source", "").strip()}
    sealed = given.get("sealed", "").strip().lower()
    entry["evidence"] = [source | ({"sealed": sealed} if sealed else {})]
    return entry


def _moment(day: str, time: str, zone: str) -> str:
    """A day, or a moment of it by the clocks of the zone of record."""
    if not time:
        return day
    try:
        return datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=ZoneInfo(zone)).isoformat()
    except ValueError:
        return f"{day}T{time}"


def shown(notes: tuple[Note, ...], teller: Teller, rules: Constitution, side: str) -> list[dict[str, Any]]:
    """Notes as the screen shows them, the latest first; `for_me` is what waits for this side."""
    return [_row(one, teller, rules, side) for one in reversed(notes)]


def _row(one: Note, teller: Teller, rules: Constitution, side: str) -> dict[str, Any]:
    row = {
        "name": one.said.id,
        "delegation": rules.delegation(one.side).name,
        "officer": one.said.officer,
        "at": one.said.made_at,
        "where": f"{one.side}/{one.key[1]}",
        "weight": one.weight.value,
        "confirmed": one.confirmed.officer if one.confirmed else "",
        "for_me": one.weight is Weight.WAITS and one.side != side,
    }
    entry = one.entry
    if entry is None:
        return row | {"words": str(one.said.entry.get("id", ""))}
    return row | {
        "kind": entry.kind.value,
        "duty": entry.duty or entry.clock or entry.corrects or "",
        "on": teller.day(entry.on),
        "by": ", ".join(entry.by),
        "due": teller.day(entry.due) if entry.due else "",
        "much": next((str(x) for x in (entry.share, entry.reached, entry.added) if x is not None), ""),
        "words": entry.text.get(teller.language, entry.text["en"]),
        "sources": [{"basis": x.basis, "words": x.source, "sealed": x.sealed or ""} for x in entry.evidence],
    }
