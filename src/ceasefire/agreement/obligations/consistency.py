"""What each part of a duties file or ledger may look right about and the whole has wrong, each with what to mend."""

from collections.abc import Iterator

from pydantic import ValidationError

from ceasefire.agreement.clocks import circle
from ceasefire.agreement.clocks import first_instant as instant
from ceasefire.agreement.obligations.book import IN_FORCE, Duties, waits_of
from ceasefire.agreement.obligations.duties import Duty, DutyFile, NamedClock
from ceasefire.agreement.obligations.history import applied
from ceasefire.agreement.obligations.records import Entry, Kind
from ceasefire.agreement.strict import LANGUAGES

_MOST_YEARS = 5000
Problem = tuple[tuple[str | int, ...], str]


def duty_problems(duties: Duties, read: DutyFile) -> Iterator[Problem]:
    """(path in the file, what to mend), in the order of the file."""
    if read.agreement != duties.agreement.id:
        yield ("agreement",), f"it is about {read.agreement}; write {duties.agreement.id}, whose folder this is"
    for name, clock in read.clocks.items():
        for path, problem in _clock_problems(name, clock, duties):
            yield ("clocks", name, *path), problem
    for n, duty in enumerate(read.duties):
        for path, problem in _one_duty(duty, read.duties[:n], duties):
            yield ("duties", n, *path), problem


def _clock_problems(name: str, clock: NamedClock, duties: Duties) -> Iterator[Problem]:
    if name == IN_FORCE or name in duties.agreement.clocks:
        yield (), f"the clock {name} is in the agreement already; give this one another name"
    yield from _lacking(("name",), clock.name)
    if clock.after is not None:
        yield from _after(("after",), clock.after, duties)
    if circle({name: clock, **duties.clocks}) == name:
        yield ("after",), f"the clock {name} waits for itself; give one of them a date (at)"
    elif _years(name, duties) > _MOST_YEARS:
        yield ("lasts",), f"the clocks before {name} add up to more than {_MOST_YEARS} years; write shorter durations"


def _years(name: str, duties: Duties) -> float:
    """How long after a written moment the clock begins, over all clocks between."""
    clock = duties.clocks.get(name)
    if clock is None or clock.lasts is None or clock.after is None:
        return 0.0
    own = clock.lasts.months / 12 + clock.lasts.days / 366 + clock.lasts.seconds / (366 * 86400)
    return own + _years(clock.after, duties)


def _after(path: tuple[str | int, ...], name: str, duties: Duties) -> Iterator[Problem]:
    known = (IN_FORCE, *duties.clocks)
    if name not in known:
        yield path, f"there is no clock {name}; there are: {', '.join(known)}"


def _lacking(path: tuple[str | int, ...], words: dict[str, str]) -> Iterator[Problem]:
    if lacking := sorted(set(LANGUAGES) - set(words)):
        yield path, f"text is missing in {', '.join(lacking)}"


def _one_duty(duty: Duty, before: tuple[Duty, ...], duties: Duties) -> Iterator[Problem]:
    if duty.id in {other.id for other in before}:
        yield ("id",), f"{duty.id} is used twice; give each its own id"
    if duties.agreement.provision(duty.provision) is None:
        known = ", ".join(provision.id for provision in duties.agreement.provisions)
        yield ("provision",), f"there is no provision {duty.provision}; there are: {known}"
    for path, names in ((("bound",), duty.bound), (("term", "by"), duty.term.by if duty.term else ())):
        if strange := sorted(set(names) - duties.people):
            yield path, f"{strange[0]} is no party or guarantor; known: {', '.join(sorted(duties.people))}"
    yield from _lacking(("what",), duty.what)
    if duty.met_by:
        yield from _lacking(("met_by",), duty.met_by)
    for wait in waits_of(duty):
        yield from _after(_place(duty), wait.after, duties)
    beside = duty.in_parallel_with
    if beside and (beside.duty == duty.id or beside.duty not in {other.id for other in duties.duties}):
        others = ", ".join(other.id for other in duties.duties if other.id != duty.id)
        yield ("in_parallel_with",), f"{beside.duty} is no other duty; there are: {others}"


def _place(duty: Duty) -> tuple[str, ...]:
    """Where in the duty its time stands."""
    return ("due",) if duty.due is not None else ("term", "starts") if duty.term is not None else ("recurs", "first")


def entry_problems(duties: Duties, entries: tuple[Entry, ...], others: tuple[Entry, ...]) -> Iterator[tuple[int, str]]:
    """(number of the entry, what to mend); `others` are entries that these may correct."""
    everything = {entry.id: entry for entry in (*duties.written, *others, *entries)}
    seen = {entry.id for entry in (*duties.written, *others)}
    for n, entry in enumerate(entries):
        if entry.id in seen:
            yield n, f"the entry {entry.id} is there already; a correction is a new entry with its own id"
        seen.add(entry.id)
        for problem in (*_names(duties, entry), *_correction(duties, entry, everything)):
            yield n, problem


def _names(duties: Duties, entry: Entry) -> Iterator[str]:
    known = {duty.id: duty for duty in duties.duties}
    if entry.duty is not None and entry.duty not in known:
        yield f"there is no duty {entry.duty}; there are: {', '.join(known)}"
    elif entry.duty is not None:
        yield from _suits(known[entry.duty], entry)
    if entry.clock is not None:
        waiting = [name for name, clock in duties.clocks.items() if clock.recorded is not None]
        if entry.clock not in waiting:
            yield f"no clock {entry.clock} waits to be started; waiting: {', '.join(waiting) or 'none'}"
    if strange := sorted(set(entry.by) - duties.people):
        yield f"{strange[0]} is not known here; write one of {', '.join(sorted(duties.people))}, or list it in others"


def _suits(duty: Duty, entry: Entry) -> Iterator[str]:
    """What an entry says must be something that this kind of duty can take."""
    if entry.kind is Kind.OBJECTION and duty.term is None:
        yield f"{duty.id} has no term to object to; write a dispute"
    if entry.kind in (Kind.EXTENSION, Kind.PART, Kind.FULFILLED) and (duty.term or duty.standing):
        yield f"{duty.id} goes on all the time; {entry.kind} does not go with it, write reported or a dispute"
    if entry.for_ is not None and duty.recurs is None:
        yield f"{duty.id} does not recur; leave out for"
    if entry.kind is Kind.EXTENSION and duty.recurs is not None and entry.for_ is None:
        yield f"{duty.id} recurs; name the due day that is extended with for"
    if entry.lag is not None and duty.in_parallel_with is None:
        yield f"{duty.id} runs in parallel with nothing; leave out lag"
    if entry.share is not None and duty.count is not None:
        yield f"{duty.id} is counted; write reached or added"


def _correction(duties: Duties, entry: Entry, everything: dict[str, Entry]) -> Iterator[str]:
    if entry.corrects is None or entry.changes is None:
        return
    target = everything.get(entry.corrects)
    if target is None or target.id == entry.id:
        yield f"there is no other entry {entry.corrects} to correct"
    elif instant(entry.known_from, duties.zone) < instant(target.known_from, duties.zone):
        yield f"it is known before {target.id}, which it corrects; give the moment when it was entered"
    elif target.kind is Kind.CORRECTION and not entry.changes.withdrawn:
        yield f"{target.id} is itself a correction; withdraw it (changes: withdrawn: true) and enter a new one"
    elif _circular(entry, everything):
        yield "these corrections correct one another; name the entry that is wrong"
    else:
        yield from _still_an_entry(target, entry)


def _circular(entry: Entry, everything: dict[str, Entry]) -> bool:
    seen, current = {entry.id}, everything.get(entry.corrects or "")
    while current is not None and current.corrects is not None:
        if current.id in seen:
            return True
        seen.add(current.id)
        current = everything.get(current.corrects)
    return False


def _still_an_entry(target: Entry, entry: Entry) -> Iterator[str]:
    try:
        Entry.model_validate(applied(target, entry).model_dump(by_alias=True))
    except ValidationError as error:
        yield f"{target.id} would be no entry any more: {error.errors(include_url=False)[0]['msg']}"
