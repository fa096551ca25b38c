"""The duties of one agreement together: its clocks, who may enter something, and the extensions its own file states."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from ceasefire.agreement.clocks import After, Clock, running
from ceasefire.agreement.clocks import Recorded as Started
from ceasefire.agreement.deadlines import overdue_from
from ceasefire.agreement.obligations.duties import Duty
from ceasefire.agreement.obligations.records import Entry, Evidence, Footing, Kind
from ceasefire.agreement.text import Agreement, Amendment, Provision
from ceasefire.agreement.way import Way
from ceasefire.vocabulary.refusal import Refusal

IN_FORCE = "in_force"
"""The clock that every agreement has: the moment from which it holds."""
_FOOTING: Mapping[str, Footing] = {"written": "signed_paper"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """What is owed under an agreement. `written` are the extensions that stand in the agreement itself."""

    agreement: Agreement
    duties: tuple[Duty, ...]
    clocks: Mapping[str, Clock] = field(default_factory=dict)
    written: tuple[Entry, ...] = ()
    others: tuple[str, ...] = ()

    @property
    def zone(self) -> str:
        """The zone of record, in which dates are whole days."""
        return self.agreement.zone_of_record

    @property
    def people(self) -> frozenset[str]:
        """Whoever may be named in an entry."""
        return frozenset((*self.agreement.parties, *self.agreement.guarantors, *self.others))

    def duty(self, name: str) -> Duty:
        """The duty of that id; refuses one that is not there."""
        for duty in self.duties:
            if duty.id == name:
                return duty
        raise Refusal("duty-unknown", duty=name, known=", ".join(duty.id for duty in self.duties))

    def overdue_from(self, due: date | datetime) -> datetime:
        """The first instant at which what is due then is overdue, as the parties read "by" a date."""
        return overdue_from(due, self.zone, self.agreement.conventions.by_a_date == "includes_it")

    def began(self, clock: str, records: Iterable[Started]) -> datetime | None:
        """When a clock began, by what started the ones that wait; None while unknown."""
        return running(clock, self.clocks, self.agreement.in_force, self.zone, records)


def derived(agreement: Agreement) -> Duties:
    """The duties of an agreement without a duties file: whatever its provisions say is due by a date."""
    found = [duty for provision in agreement.provisions for duty in _dated(provision)]
    return Duties(
        agreement=agreement, clocks=agreement.clocks, duties=tuple(found), written=tuple(written(agreement, found))
    )


def _dated(provision: Provision) -> Iterator[Duty]:
    """One duty for each due day of a provision; several are told apart by the way of breach they stand in."""
    ways: dict[str, Way] = {}
    for way in provision.breached_by:
        if way.time is not None and way.time.due is not None:
            ways.setdefault(str(way.time.due), way)
    for way in ways.values():
        many = len(ways) > 1
        words = {
            language: f"{text} ({way.name[language]})" if many and language in way.name else text
            for language, text in provision.text.items()
        }
        assert way.time is not None
        yield Duty(
            id=f"{provision.id}.{way.id}" if many else provision.id,
            provision=provision.id,
            bound=provision.bound,
            what=words,
            due=way.time.due,
        )


def written(agreement: Agreement, duties: Iterable[Duty]) -> Iterator[Entry]:
    """The amendments in the agreement's own file as entries, one for each dated duty of the provision amended."""
    rows = list(duties)
    for provision in agreement.provisions:
        for n, amendment in enumerate(provision.amendments):
            for duty in (duty for duty in rows if duty.provision == provision.id and duty.due is not None):
                if amendment.due is not None:
                    yield _written(agreement, amendment, duty, f"{agreement.id}#{duty.id}.{n + 1}")


def _written(agreement: Agreement, amendment: Amendment, duty: Duty, name: str) -> Entry:
    reading = amendment.kind == "interpretation"
    return Entry(
        id=name,
        kind=Kind.INTERPRETATION if reading else Kind.EXTENSION,
        duty=duty.id,
        on=amendment.valid_from,
        known_from=amendment.known_from,
        due=amendment.due,
        footing=None if reading else _FOOTING.get(amendment.kind, "statement"),
        text=amendment.basis if "en" in amendment.basis else {"en": agreement.source},
        evidence=(Evidence(basis="text", source=agreement.source),),
    )


def waits_of(duty: Duty) -> Iterator[After]:
    """Every time after a clock by which this duty is dated."""
    for when in (duty.due, duty.term and duty.term.starts, duty.recurs and duty.recurs.first):
        if isinstance(when, After):
            yield when
