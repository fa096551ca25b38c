"""The calendar as iCalendar text (RFC 5545), so that any calendar program can show it.

Whole days are DATE values in the zone of record, moments UTC. Lines end in CRLF and are folded at 75 octets between
characters; backslash, semicolon, comma and line break are escaped (3.1, 3.3.11). Every event keeps its UID for ever.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.obligations.calendar import Item
from ceasefire.agreement.obligations.shifting import Day
from ceasefire.agreement.obligations.telling import Teller
from ceasefire.languages.catalogue import say
from ceasefire.vocabulary.moment import utc

_WIDTH = 75


def icalendar(duties: Duties, items: Iterable[Item], teller: Teller, stamp: datetime) -> str:
    """The whole calendar; `stamp` is the moment at which it was made (DTSTAMP)."""
    title = duties.agreement.title
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ceasefire//obligation ledger//EN", "CALSCALE:GREGORIAN"]
    lines.append("X-WR-CALNAME:" + escaped(title.get(teller.language, title["en"])))
    for item in items:
        lines += _event(duties, item, teller, stamp)
    lines.append("END:VCALENDAR")
    return "".join(part + "\r\n" for line in lines for part in folded(line))


def _event(duties: Duties, item: Item, teller: Teller, stamp: datetime) -> list[str]:
    duty = duties.duty(item.duty)
    what = duty.what.get(teller.language, duty.what["en"])
    summary = say("agreement-duty-calendar", teller.language, what=item.what, duty=item.duty, number=item.number)
    place = say("agreement-duty-calendar-zone", teller.language, zone=duties.zone, provision=duty.provision)
    return [
        "BEGIN:VEVENT",
        f"UID:{duties.agreement.id}.{item.duty}.{_kind(item)}.{item.number}@ceasefire.invalid",
        "DTSTAMP:" + _utc(stamp),
        "DTSTART" + _start(item.on),
        "SUMMARY:" + escaped(f"{summary}: {what}"),
        "DESCRIPTION:" + escaped(place),
        "CATEGORIES:" + escaped(duties.agreement.id),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _kind(item: Item) -> str:
    """A due day keeps its name when it is moved, so that calendar programs move the event."""
    return "due" if item.what in ("due", "extended", "recurs") else item.what


def _start(on: Day) -> str:
    return ":" + _utc(on) if isinstance(on, datetime) else ";VALUE=DATE:" + on.strftime("%Y%m%d")


def _utc(moment: datetime) -> str:
    return utc(moment).strftime("%Y%m%dT%H%M%SZ")


def escaped(text: str) -> str:
    """Text as a TEXT value."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets; those after the first begin with a space."""
    part, used = "", 0
    for character in line:
        size = len(character.encode())
        if used + size > _WIDTH:
            yield part
            part, used = " ", 1
        part, used = part + character, used + size
    yield part
