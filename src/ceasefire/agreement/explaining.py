"""A provision in plain words, made from its data: whom it binds, what breaches it, where, when, unless what.

The sentences say what the evaluator does, no more and no less, so that a lawyer can hold them against the text that
stands beside them. `Said` is a tree: a sentence and what belongs under it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ceasefire.agreement.deadlines import overdue_from
from ceasefire.agreement.load import Papers, Signed
from ceasefire.agreement.pointers import paths_of
from ceasefire.agreement.text import Amendment, PlaceTest, Provision, Reading, TimeTest, Way
from ceasefire.agreement.way import ActorTest, Exemption, Requirement
from ceasefire.agreement.words import Words
from ceasefire.languages.catalogue import say
from ceasefire.languages.formats import listing, number


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, the key it was made from, and what belongs under it."""

    key: str
    words: str
    below: tuple["Said", ...] = field(default=())

    def lines(self, depth: int = 0) -> Iterator[str]:
        """The tree as lines, two spaces a level."""
        yield "  " * depth + self.words
        for one in self.below:
            yield from one.lines(depth + 1)

    def plain(self) -> dict[str, Any]:
        """The tree as plain JSON values."""
        told: dict[str, Any] = {"message": self.key, "told": self.words}
        return told | ({"because": [one.plain() for one in self.below]} if self.below else {})


def explain(papers: Papers, provision: Provision, language: str) -> Said:
    """One provision of an agreement as it is written, with its amendments and the readings that decide about it."""
    return _Explainer(Words(papers.signed, language), papers).provision(provision)


@dataclass(frozen=True, slots=True)
class _Explainer:
    words: Words
    papers: Papers

    @property
    def signed(self) -> Signed:
        return self.papers.signed

    def _means(self, name: str, *below: Said, **told: str | int) -> Said:
        key = f"agreement-means-{name}"
        return Said(key, say(key, self.words.language, **told), below)

    def provision(self, one: Provision) -> Said:
        below = [*self._texts(one), *self._bound(one), self._means("checkable", how=one.checkable)]
        below += self._standard(one)
        below += self._ways(one)
        below += [self._amendment(amendment, one) for amendment in one.amendments]
        below += [self._reading(reading) for reading in self.readings(one)]
        return self._means("provision", *below, provision=one.id, article=one.article, modality=one.modality)

    def _texts(self, one: Provision) -> Iterator[Said]:
        governing = self.signed.agreement.authoritative_language
        if self.words.language != governing:
            yield self._means("text", text=self.words.texts(one.text))
        yield self._means("text-governing", text=one.text[governing], language=governing)

    def _bound(self, one: Provision) -> Iterator[Said]:
        if one.attribution == "never":
            yield self._means("no-attribution")
        elif one.bound:
            yield self._means("bound", parties=", ".join(self.words.party(name) for name in one.bound))
        else:
            yield self._means("bound-nobody")
        if one.suspended:
            yield self._means("suspended")

    def _standard(self, one: Provision) -> Iterator[Said]:
        if not one.breached_by:
            return
        if one.evidence.at_least is not None:
            yield self._means("evidence-confidence", least=number(one.evidence.at_least, self.words.language, 2))
        else:
            yield self._means("evidence-joint")
        if any(way.place is not None or way.beyond_baseline for way in one.breached_by):
            limits = one.thresholds or self.signed.agreement.thresholds
            figures = {name: number(getattr(limits, name), self.words.language, 2) for name in ("inside", "outside")}
            yield self._means("thresholds", **figures)

    def _ways(self, one: Provision) -> Iterator[Said]:
        for way in one.breached_by:
            conditions = [*self._act(way), *self._actor(way.actor, one), *self.time(way.time), *self.place(way.place)]
            conditions += [*self._measures(way), *self._owed(way), *self._unless(way)]
            yield self._means("way", *conditions, way=self.words.way(way.id, way.name))
        granted = [exemption for exemption in self.signed.agreement.exemptions if exemption.permits == one.id]
        for exemption in granted:
            yield self._means("granted", *self._exemption(exemption), exemption=self.words.exemption(exemption.id))
        if not one.breached_by and not granted:
            yield self._means("no-way", how=one.checkable)

    def _act(self, way: Way) -> Iterator[Said]:
        lists = {"act": way.act.is_, "act-fired": way.act.if_fired_from_there}
        lists |= {"act-counted": way.act.if_personnel_counted, "act-unclear": way.act.unclear}
        for name, listed in lists.items():
            if listed:
                yield self._means(name, acts=self.words.acts(listed))

    def _actor(self, actor: object, one: Provision) -> Iterator[Said]:
        if one.attribution == "never" or actor == "anyone":
            yield self._means("actor-anyone")
        elif isinstance(actor, ActorTest):
            yield self._means("actor", parties=self.words.parties(actor.is_))
            if actor.unclear:
                yield self._means("actor-unclear", parties=self.words.parties(actor.unclear))
        else:
            yield self._means("actor", parties=self.words.parties(one.bound))

    def time(self, test: TimeTest | None, exempting: bool = False) -> Iterator[Said]:
        """The conditions of time; without any, a way binds since the agreement is in force."""
        test = test or TimeTest()
        if test.late_after is not None:
            yield self._means("late", when=self.words.moment(test.late_after))
            return
        if test.from_ is not None:
            yield self._means("from", when=self.words.when(test.from_))
        elif test.due is None and not exempting:
            yield self._means("since-force", when=self.words.moment(self.signed.agreement.in_force))
        if test.until is not None:
            whole = not isinstance(self.words.reached(test.until), datetime)
            yield self._means("until", when=self.words.when(test.until), how="day" if whole else "moment")
        if test.due is not None:
            yield self._due(test)

    def _due(self, test: TimeTest) -> Said:
        assert test.due is not None
        agreement = self.signed.agreement
        due = self.words.reached(test.due)
        if due is None:
            return self._means("due-open", when=self.words.when(test.due))
        includes = agreement.conventions.by_a_date == "includes_it"
        late = self.words.moment(overdue_from(due, agreement.zone_of_record, includes))
        if isinstance(due, datetime):
            return self._means("due-moment", when=self.words.when(test.due))
        return self._means("due", when=self.words.when(test.due), late=late)

    def place(self, test: PlaceTest | None) -> Iterator[Said]:
        """The conditions of place, each area by its title."""
        if test is None:
            return
        if test.inside:
            yield self._means("inside", zones=self.words.zones(test.inside))
        if test.outside:
            yield self._means("outside", zones=self.words.zones(test.outside))
        if test.within is not None:
            near, metres = test.within, self.words.metres(test.within.metres)
            lines = {"": near.of} if isinstance(near.of, str) else near.of
            for party, line in lines.items():
                told = {"metres": metres, "line": self.words.zones([line]), "side": near.side}
                if party:
                    yield self._means("within-of", party=self.words.party(party), **told)
                else:
                    yield self._means("within", **told)
        if undrawn := [name for name in test.named if name in self.signed.agreement.undrawn]:
            yield self._means("undrawn", zones=self.words.zones(dict.fromkeys(undrawn)))
        if versions := self.signed.zones.versions(test.named):
            yield self._means("versions", parties=", ".join(self.words.party(name) for name in versions))
        if test.if_absent == "applies":
            yield self._means("place-absent")

    def _measures(self, way: Way) -> Iterator[Said]:
        for cap in way.caps:
            classes = self.words.classes(cap.of)
            if cap.at_most is not None:
                yield self._means("cap-most", classes=classes, most=cap.at_most)
            if cap.at_least is not None:
                yield self._means("cap-least", classes=classes, least=cap.at_least)
        if len(way.caps) > 1:
            yield self._means("cap-any")
        if way.arms:
            yield self._means("arms", arms=self.words.arms(way.arms))
        if way.width is not None:
            least, most = way.width.metres - way.width.tolerance_m, way.width.metres + way.width.tolerance_m
            yield self._means("width", least=self.words.metres(least), most=self.words.metres(most))
        if way.overlap is not None:
            pair = (way.overlap.zone, way.overlap.must_not_include)
            one, other = (self.words.zones([zone]) for zone in pair)
            yield self._means("overlap", one=one, other=other)
        if way.beyond_baseline:
            yield self._means("baseline")

    def _owed(self, way: Way) -> Iterator[Said]:
        notice = way.without_notice
        if notice is not None:
            told = {"kind": self.words.quoted(notice.kind), "least": self.words.duration(notice.at_least_before)}
            if notice.at_most_before is not None:
                yield self._means("no-notice-between", **told, most=self.words.duration(notice.at_most_before))
            else:
                yield self._means("no-notice", **told)
        if way.without_record is not None:
            yield self._means("no-record", self._requirement(way.without_record))
        if way.without_consent:
            yield self._means("no-consent")
        if way.undated:
            yield self._means("undated")

    def _requirement(self, one: Requirement) -> Said:
        told = {"record": self.words.quoted(one.record), "who": "actor" if one.by_actor else "any"}
        if one.within is None:
            return self._means("record-before", **told)
        name = "record-after" if one.afterwards else "record-within"
        return self._means(name, **told, within=self.words.duration(one.within))

    def _unless(self, way: Way) -> Iterator[Said]:
        by_id = {one.id: one for one in self.signed.agreement.exemptions}
        tried = sorted((by_id[name] for name in way.unless), key=lambda one: -one.priority)
        for one in tried:
            shared = [act for act in one.acts if act in way.act.named]
            told: dict[str, str | int] = {"exemption": self.words.exemption(one.id), "priority": one.priority}
            yield self._means("unless", *self._exemption(one), **told, acts=self.words.acts(shared or one.acts))

    def _exemption(self, one: Exemption) -> Iterator[Said]:
        yield self._means("text", text=self.words.texts(one.text))
        if one.notice is not None:
            yield self._means("notice", kind=self.words.quoted(one.notice))
        for requirement in one.requires:
            yield self._requirement(requirement)
        if one.actor is not None:
            yield self._means("actor", parties=self.words.parties(one.actor.is_))
        yield from self.time(one.time, exempting=True)
        yield from self.place(one.place)
        if one.permits is not None:
            yield self._means("permitted", provision=one.permits)
        by_id = {other.id: other for other in self.signed.agreement.exemptions}
        for name in one.unless:
            told: dict[str, str | int] = {"exemption": self.words.exemption(name), "priority": by_id[name].priority}
            yield self._means("but-not", *self._exemption(by_id[name]), **told)

    def _amendment(self, one: Amendment, provision: Provision) -> Said:
        clocks = {"valid": self.words.moment(one.valid_from), "known": self.words.moment(one.known_from)}
        basis = self._means("basis", basis=self.words.texts(one.basis))
        if one.due is not None:
            return self._means("amended-due", basis, kind=one.kind, due=self.words.moment(one.due), **clocks)
        names = (say("agreement-field-name", self.words.language, field=name) for name in one.set_ or {})
        fields = listing(names, self.words.language)
        became = self._became(provision.amended(one), frozenset(one.set_ or {}))
        return self._means("amended-fields", basis, *became, kind=one.kind, fields=fields, **clocks)

    def _became(self, amended: Provision, fields: frozenset[str]) -> Iterator[Said]:
        """What the fields set by an amendment say from then on."""
        if "text" in fields:
            yield from self._texts(amended)
        if fields & {"bound", "attribution", "suspended"}:
            yield from self._bound(amended)
        if fields & {"evidence", "thresholds"}:
            yield from self._standard(amended)
        if "breached_by" in fields:
            yield from self._ways(amended)

    def _reading(self, one: Reading) -> Said:
        return self._means("reading", number=one.number, text=self.words.texts(one.text))

    def readings(self, provision: Provision) -> Iterator[Reading]:
        """Readings that decide a field of this provision, of an exemption it names, or of all (`thresholds`)."""
        number_of = {one.id: n for n, one in enumerate(self.signed.agreement.provisions)}
        exempting = {one.id for one in self.signed.agreement.exempting(provision.breached_by)}
        for reading in self.signed.readings:
            paths = [path for pointer in reading.decides for path in paths_of(self.papers.data, pointer)]
            if any(self._concerns(path, number_of[provision.id], exempting, provision) for path in paths):
                yield reading

    def _concerns(self, path: tuple[str | int, ...], number: int, exempting: set[str], one: Provision) -> bool:
        if path[0] == "provisions":
            return len(path) > 1 and path[1] == number
        if path[0] == "exemptions":
            return len(path) > 1 and self.signed.agreement.exemptions[int(path[1])].id in exempting
        if path[0] == "thresholds":
            return one.thresholds is None and any(way.place is not None for way in one.breached_by)
        if path[0] == "clocks":
            return self._uses_clock(one, str(path[1]) if len(path) > 1 else None)
        return path[0] == "conventions" and any(way.time and way.time.due is not None for way in one.breached_by)

    def _uses_clock(self, one: Provision, name: str | None) -> bool:
        """Does a time of it wait for this clock (None: for any), directly or through another?"""
        used: set[str] = set()
        for way in one.breached_by:
            for when in (way.time.from_, way.time.until, way.time.due) if way.time else ():
                clock = getattr(when, "after", None)
                while clock is not None and clock not in used:
                    used.add(clock)
                    known = self.signed.agreement.clocks.get(clock)
                    clock = known.after if known is not None else None
        return bool(used) if name is None else name in used
