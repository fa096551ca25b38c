"""What the text leaves open: nobody bound, nothing to check, nothing drawn, nothing that tells when a duty was met."""

from collections.abc import Iterator
from datetime import datetime

from ceasefire.agreement.lint.notes import Found
from ceasefire.agreement.lint.scene import Placed, actors, editions, ways
from ceasefire.agreement.load import Signed
from ceasefire.agreement.obligations.book import Duties
from ceasefire.agreement.text import Agreement
from ceasefire.agreement.zones import NamedZone
from ceasefire.vocabulary.moment import write_moment


def gaps(signed: Signed, duties: Duties | None) -> Iterator[Found]:
    """All of them. `duties`: what is owed, from the duties file; None where there is none."""
    placed = ways(signed.agreement)
    yield from _acts(placed, signed.agreement)
    yield from _checkable(signed.agreement)
    yield from _parties(placed, signed.agreement)
    yield from _asked(signed.agreement)
    yield from _clocks(placed, signed.agreement, duties)
    yield from _languages(signed.agreement)
    yield from _undrawn(placed, signed.agreement)
    yield from _editions(signed)
    if duties is not None:
        yield from _deadlines(placed, duties)


def _acts(placed: tuple[Placed, ...], agreement: Agreement) -> Iterator[Found]:
    spoken = {act for one in placed for act in one.way.act.named} | {a for e in agreement.exemptions for a in e.acts}
    if unused := [act for act in agreement.acts if act not in spoken]:
        yield Found(code="acts-unused", path=("acts",), arguments={"acts": ", ".join(unused)})


def _checkable(agreement: Agreement) -> Iterator[Found]:
    for provision, path, fields in editions(agreement):
        silent = provision.modality in ("permission", "definition") or provision.suspended
        if not fields & {"checkable", "breached_by"} or silent:
            continue
        where = (*path, "checkable") if "checkable" in fields else path
        if provision.checkable in ("yes", "partly") and not provision.breached_by:
            yield Found(code="nothing-to-check", path=where, arguments={"provision": provision.id})
        if provision.checkable == "not_checkable" and provision.breached_by:
            yield Found(code="ways-not-checkable", path=where, arguments={"provision": provision.id})


def _parties(placed: tuple[Placed, ...], agreement: Agreement) -> Iterator[Found]:
    bound = {name for provision in agreement.provisions for name in provision.bound}
    bound |= {name for one in placed for name in actors(one.way, one.provision) or ()}
    for n, name in enumerate(agreement.parties):
        if name not in bound:
            yield Found(code="party-unbound", path=("parties", n), arguments={"party": name})


def _asked(agreement: Agreement) -> Iterator[Found]:
    """Provisions that events can breach and that nobody is told about unless they ask."""
    if not agreement.answers_by_default:
        return
    for n, provision in enumerate(agreement.provisions):
        dated = any(not way.undated for way in provision.breached_by)
        if dated and provision.id not in agreement.answers_by_default:
            yield Found(code="never-asked", path=("provisions", n), arguments={"provision": provision.id})


def _clocks(placed: tuple[Placed, ...], agreement: Agreement, duties: Duties | None) -> Iterator[Found]:
    """Clocks that wait for a record which nothing else speaks of: will anybody think of making it?"""
    spoken = {one.way.without_record.record for one in placed if one.way.without_record}
    spoken |= {need.record for exemption in agreement.exemptions for need in exemption.requires}
    spoken |= set(agreement.words)
    spoken |= {duty.id for duty in duties.duties} | set(duties.clocks) if duties else set()
    for name, clock in agreement.clocks.items():
        if clock.recorded is not None and clock.recorded not in spoken:
            told = {"clock": name, "record": clock.recorded}
            yield Found(code="clock-unfed", path=("clocks", name, "recorded"), arguments=told)


def _languages(agreement: Agreement) -> Iterator[Found]:
    for n, language in enumerate(agreement.official_languages):
        lacking = [provision.id for provision in agreement.provisions if language not in provision.text]
        if lacking:
            told = {"languages": language, "provisions": ", ".join(lacking)}
            yield Found(code="language-without-text", path=("official_languages", n), arguments=told)


def _undrawn(placed: tuple[Placed, ...], agreement: Agreement) -> Iterator[Found]:
    for name in agreement.undrawn:
        rules = [one.called for one in placed if one.way.place and name in one.way.place.named]
        if rules:
            told = {"zone": name, "rules": ", ".join(rules)}
            yield Found(code="not-drawn", path=("undrawn", name), arguments=told)


def _editions(signed: Signed) -> Iterator[Found]:
    """Days from the agreement's beginning on, up to the last edition, on which no edition of a zone is in force."""
    for name in signed.zones.names:
        drawn = signed.zones.editions(name)
        for version in sorted({one.version_of or "" for one in drawn}):
            own = [one for one in drawn if (one.version_of or "") in ("", version)]
            for start, end, following in _bare(own, signed.agreement.in_force):
                told = {"zone": name, "from": write_moment(start), "until": write_moment(end)}
                number = signed.zones.drawn.index(following)
                yield Found(code="edition-gap", path=(number,), arguments=told, file="zones")


def _bare(drawn: list[NamedZone], begin: datetime) -> Iterator[tuple[datetime, datetime, NamedZone]]:
    """(from, until, the edition that ends the gap)."""
    if any(one.valid_from is None and one.valid_until is None for one in drawn):
        return
    covered = begin
    for one in sorted(drawn, key=lambda one: (one.valid_from is not None, one.valid_from or begin)):
        if one.valid_from is not None and one.valid_from > covered:
            yield covered, one.valid_from, one
        if one.valid_until is None:
            return
        covered = max(covered, one.valid_until)


def _deadlines(placed: tuple[Placed, ...], duties: Duties) -> Iterator[Found]:
    """Deadlines whose meeting nobody writes down, and duties of which nobody said what shows that they were met."""
    followed = {duty.provision for duty in duties.duties}
    for one in placed:
        if one.way.time is None or one.way.time.due is None:
            continue
        if one.provision.id not in followed:
            told = {"rule": one.called}
            yield Found(code="deadline-unfollowed", path=(*one.path, "time", "due"), arguments=told)
        evidence = [duty for duty in duties.duties if duty.provision == one.provision.id and duty.due is not None]
        if evidence and all(duty.met_by is None for duty in evidence):
            told = {"rule": one.called, "duty": evidence[0].id}
            yield Found(code="deadline-without-evidence", path=(*one.path, "time", "due"), arguments=told)
