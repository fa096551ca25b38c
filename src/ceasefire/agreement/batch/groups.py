"""Events into classes, one answer a class: a verdict for each provision and event, and the explanation it rests on.

The agreement's own evaluator (`hold`) is the only place where anything is decided. It is asked once for the first event
of each class; `plan` says why all others of the class get the same answer. Classes are kept from batch to batch, so a
long stream soon asks the evaluator no more.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from ceasefire.agreement.batch.acts_asked import Asked, Setting, asked, settings_of
from ceasefire.agreement.batch.answers import Answers, Template, Templates
from ceasefire.agreement.batch.atoms import Atoms, Flags, atoms_of
from ceasefire.agreement.batch.columns import Events, Ints
from ceasefire.agreement.batch.columns import microseconds as us
from ceasefire.agreement.batch.digits import distinct
from ceasefire.agreement.batch.notice_book import NoticeBook
from ceasefire.agreement.batch.plan import Plan
from ceasefire.agreement.batch.scope import Scope, faces
from ceasefire.agreement.clocks import Recorded
from ceasefire.agreement.evaluate import Opinion, hold
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Provision, Way
from ceasefire.geometry.zone import Zone
from ceasefire.vocabulary.refusal import Refusal


class Assessor:
    """An agreement asked about many events, with the notices and records that the centre has for all of them."""

    def __init__(
        self,
        signed: Signed,
        ask: Sequence[str] | None = None,
        notices: Iterable[AdvanceNotice] = (),
        records: Iterable[Recorded] = (),
    ) -> None:
        self.signed, self.records = signed, tuple(records)
        names = signed.agreement.answers_by_default if ask is None else tuple(ask)
        self.provisions = tuple(_provision(signed, name) for name in names)
        self.notices = tuple(notices)
        self.book = NoticeBook(self.notices)
        whole = [Scope(signed, one, _all_ways(one), self.records) for one in self.provisions]
        self.instants = _joined(us(at) for one in whole for at in (*one.instants, *one.record_instants))
        self.learnt = _joined(us(at) for one in whole for at in (*one.learnt, *one.record_learnt))
        self.known_records = _known_records(self.records)
        self.templates = Templates()
        self._groups = [Group(self, one) for one in self.provisions]

    def assess(self, events: Events) -> Answers:
        """Verdicts, probabilities and explanations of all events; refuses acts that the agreement does not know."""
        self._check(events)
        atoms = atoms_of(events, self.instants, self.learnt, self.known_records)
        shares = [group.shares(atoms) for group in self._groups]
        self._ask(atoms, [share for parts in shares for share in parts])
        answers = Answers(self.provisions, atoms, self.templates, self.whole)
        for number, (group, parts) in enumerate(zip(self._groups, shares, strict=True)):
            for plan, rows in parts:
                group.answer(plan, rows, atoms, answers, number)
        return answers

    def _check(self, events: Events) -> None:
        for acts in (events.words.acts[k] for k in np.unique(events.act)):
            unknown = [name for name in acts if name not in self.signed.agreement.acts]
            if unknown or not acts:
                known = ", ".join(self.signed.agreement.acts)
                raise Refusal("case-act-unknown", act=(unknown or ["-"])[0], known=known)

    def _ask(self, atoms: Atoms, shares: "list[tuple[Plan, Ints]]") -> None:
        areas: dict[int, tuple[Zone, Flags]] = {}
        kinds: dict[str, Flags] = {}
        n = len(atoms.events)
        for plan, rows in shares:
            for zone in (one.zone for drawn in plan.areas for one in drawn):
                if zone is not None:
                    areas.setdefault(id(zone), (zone, np.zeros(n, np.bool_)))[1][rows] = True
            for test in plan.notice_tests:
                kinds.setdefault(test.kind, np.zeros(n, np.bool_))[rows] = True
        atoms.ask_areas(areas)
        atoms.ask_notices(self.book, kinds)

    def register_facts(self, events: Events, row: int) -> CaseFacts:
        """An event's facts with everything on record, as `evaluate` takes them."""
        return events.facts(row, self.notices, self.records)

    def whole(self, atoms: Atoms, row: int, plan: Plan) -> Opinion:
        """An event looked at alone, with all that is on record."""
        found = self.book.all_of(dict.fromkeys(test.kind for test in plan.notice_tests))
        facts = atoms.events.facts(row, found, self.records)
        return hold(self.signed, plan.scope.provision, facts, _chances(atoms, row, plan))

    def first(self, atoms: Atoms, row: int, plan: Plan) -> Opinion:
        """The first event of a class, with what of the register matters to it."""
        at_hand = [atoms.noticed[kind] for kind in dict.fromkeys(test.kind for test in plan.notice_tests)]
        found = tuple(one for noticed in at_hand for one in noticed.notices(noticed.position(row)))
        facts = atoms.events.facts(row, found, plan.scope.records)
        return hold(self.signed, plan.scope.provision, facts, _chances(atoms, row, plan))


def _chances(atoms: Atoms, row: int, plan: Plan) -> dict[int, float]:
    """P(inside) as it went into the digits, so that what is decided is decided on the same number."""
    zones = {id(one.zone) for drawn in plan.areas for one in drawn}
    found = {zone: float(atoms.chance[zone][row]) for zone in zones}
    return {zone: chance for zone, chance in found.items() if not np.isnan(chance)}


class Group:
    """One provision: which of its ways an act leaves open, and the classes met so far."""

    def __init__(self, assessor: Assessor, provision: Provision) -> None:
        self.assessor, self.provision = assessor, provision
        self._ways = _all_ways(provision)
        self._plans: dict[tuple[tuple[int, ...], tuple[str, ...]], Plan] = {}
        self._asked: dict[Setting, Asked] = {}
        self._of_class: dict[int, Ints] = {}

    def shares(self, atoms: Atoms) -> list[tuple[Plan, Ints]]:
        """The events by the ways and exemptions that their act leaves open."""
        plans = [self._plan(setting) for setting in settings_of(atoms.events.words.acts)]
        different = list({id(plan): plan for plan in plans}.values())
        number = {id(plan): k for k, plan in enumerate(different)}
        place = np.array([number[id(plan)] for plan in plans], np.int64)[atoms.setting]
        return [(plan, rows) for k, plan in enumerate(different) if len(rows := np.flatnonzero(place == k))]

    def _plan(self, setting: Setting) -> Plan:
        said = self._asked_in(setting)
        key = said.ways, said.exemptions
        if key not in self._plans:
            ways = [self._ways[k] for k in said.ways]
            scope = Scope(self.assessor.signed, self.provision, ways, self.assessor.records, said.exemptions)
            self._plans[key] = Plan(scope, self.assessor.instants, self.assessor.learnt, self._said)
        return self._plans[key]

    def _said(self, setting: Setting) -> object:
        return self._asked_in(setting).said

    def _asked_in(self, setting: Setting) -> Asked:
        if setting not in self._asked:
            self._asked[setting] = asked(self.assessor.signed, self._ways, setting)
        return self._asked[setting]

    def answer(self, plan: Plan, rows: Ints, atoms: Atoms, answers: Answers, number: int) -> None:
        """Answer these rows as provision `number` of the answers."""
        rare = np.array([plan.alone(one) for one in atoms.events.words.rare])
        alone = rare[atoms.events.rare[rows]]
        self._one_by_one(plan, rows[alone], atoms, answers, number)
        rows = rows[~alone] if alone.any() else rows
        templates = self._templates(plan, rows, plan.numbered(atoms, rows), atoms)
        self._one_by_one(plan, answers.put(number, rows, templates), atoms, answers, number)

    def _one_by_one(self, plan: Plan, rows: Ints, atoms: Atoms, answers: Answers, number: int) -> None:
        for row in rows.tolist():
            answers.put_alone(number, row, self.assessor.whole(atoms, row, plan))

    def _templates(self, plan: Plan, rows: Ints, classes: Ints, atoms: Atoms) -> Ints:
        """The template of each row; the evaluator is asked for the first row of each class not met before."""
        known = self._of_class.get(id(plan), np.empty(0, np.int64))
        known = np.append(known, np.full(len(plan.order) - len(known), -1, np.int64))
        new = np.flatnonzero(known[classes] < 0)
        for at in new[np.unique(classes[new], return_index=True)[1]].tolist():
            opinion = self.assessor.first(atoms, int(rows[at]), plan)
            known[classes[at]] = self.assessor.templates.add(Template(opinion, plan))
        self._of_class[id(plan)] = known
        return np.asarray(known[classes], np.int64)


def _provision(signed: Signed, name: str) -> Provision:
    found = signed.agreement.provision(name)
    if found is None:
        known = ", ".join(one.id for one in signed.agreement.provisions)
        raise Refusal("provision-unknown", provision=name, known=known)
    return found


def _all_ways(provision: Provision) -> tuple[Way, ...]:
    """The ways of every edition."""
    return distinct(way for face in faces(provision) for way in face.breached_by)


def _known_records(records: Iterable[Recorded]) -> dict[str, Ints]:
    """For each name when the records of it became known, in order."""
    found: dict[str, list[int]] = {}
    for one in records:
        found.setdefault(one.name, []).append(us(one.known_from or one.at))
    return {name: np.array(sorted(known), np.int64) for name, known in found.items()}


def _joined(values: Iterable[int]) -> Ints:
    return np.array(sorted(set(values)), np.int64)
