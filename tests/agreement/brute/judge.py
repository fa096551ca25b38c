"""Holds an event against an agreement, straight from the page: sections 1 to 5, condition by condition.

A verdict is a mask of possible truth values (`truths`): more than one where a probability lies too near a threshold to
be counted apart. Agreements are plain dictionaries as YAML gives them.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import shapely
import yaml
from shapely.geometry import shape

from brute.case import Event, read_event
from brute.moments import Calendar, lasting, read
from brute.places import Area, Spread, shared_ground
from brute.truths import BOTH, FALSE, NOT, TRUE, UNKNOWN, all_of, any_of, common, sure

Rule = Mapping[str, Any]
KINDS = (
    *("small_arms", "heavy_machine_gun", "grenade_launcher", "mortar", "artillery", "rocket_launcher", "tank"),
    *("armoured_vehicle", "anti_tank", "air_defence", "uav"),
)
NEVER = -(10**18)


def listed(value: Any) -> tuple[str, ...]:
    """One name or several."""
    return () if value is None else (value,) if isinstance(value, str) else tuple(value)


class Feature:
    """One drawing of a zone or line, and when it holds."""

    def __init__(self, number: int, row: Rule, calendar: Calendar) -> None:
        told = row["properties"]
        self.number, self.name, self.version_of = number, told["zone"], told.get("version_of")
        self.shape: shapely.Geometry = shape(row["geometry"])
        times = [told.get(name) for name in ("known_from", "valid_from", "valid_until")]
        self.known_from, start, end = (None if at is None else calendar.start(read(at)) for at in times)
        self.start, self.end = NEVER if start is None else start, -NEVER if end is None else end


class Frame:
    """A provision as it stands at some time, held for one event with one party's drawings."""

    def __init__(self, rule: Rule, event: Event, bounds: tuple[float, float], rival: str | None) -> None:
        self.rule, self.event, self.bounds, self.rival = rule, event, bounds, rival


class World:
    """One agreement with its zones, ready to be asked."""

    def __init__(self, text: Rule, features: Sequence[Rule]) -> None:
        self.text = text
        convention = (text.get("conventions") or {}).get("by_a_date", "includes_it")
        self.calendar = Calendar(text["zone_of_record"], convention == "excludes_it")
        self.rules = {rule["id"]: rule for rule in text["provisions"]}
        self.exemptions = {rule["id"]: rule for rule in text.get("exemptions") or ()}
        self.clocks, self.undrawn = text.get("clocks") or {}, set(text.get("undrawn") or ())
        self.classes = text.get("arms_classes") or {}
        self.in_force = self.calendar.start(text["in_force"])
        self.features: dict[str, list[Feature]] = {}
        for number, row in enumerate(features):
            feature = Feature(number, row, self.calendar)
            self.features.setdefault(feature.name, []).append(feature)
        self._areas: dict[tuple[Any, ...], Area] = {}
        self._shared: dict[tuple[int, int], float] = {}
        self.trace: list[tuple[str, int]] | None = None

    # asking

    def verdicts(self, case: Mapping[str, Any]) -> dict[str, int]:
        """The mask of each provision asked about."""
        event = read_event(dict(case), self.calendar)
        ask = case.get("ask") or self.text.get("answers_by_default") or list(self.rules)
        spread = None if event.place is None else Spread(*event.place)
        return {name: self._provision(self.rules[name], event, spread) for name in ask}

    def explained(self, case: Mapping[str, Any]) -> list[tuple[str, int]]:
        """Every condition that was asked, in order, with its mask."""
        self.trace = []
        self.verdicts(case)
        told, self.trace = self.trace, None
        return told

    def _note(self, label: str, value: int) -> int:
        if self.trace is not None:
            self.trace.append((label, value))
        return value

    def _provision(self, rule: Rule, event: Event, spread: Spread | None) -> int:
        values = []
        rivals: list[str | None] = [*self._rivals(rule, event)] or [None]
        for edition in self._editions(rule, event):
            bounds = self._bounds(edition)
            values.append(common(self._held(Frame(edition, event, bounds, rival), spread) for rival in rivals))
        return self._note(f"== {rule['id']}", common(values))

    def _bounds(self, rule: Rule) -> tuple[float, float]:
        told = rule.get("thresholds") or self.text.get("thresholds") or {}
        return told.get("inside", 0.95), told.get("outside", 0.05)

    def _held(self, frame: Frame, spread: Spread | None) -> int:
        rule = frame.rule
        if rule.get("suspended"):
            return self._note("suspended", FALSE)
        if rule["checkable"] == "not_checkable":
            return self._note("not checkable", UNKNOWN)
        return any_of(self._way(way, frame, spread) for way in rule.get("breached_by") or ())

    # what holds when

    def _known(self, rows: Iterable[Rule], event: Event) -> list[tuple[int, int, Rule]]:
        """Amendments known when asked, as (valid from, known from, row), in the order in which they apply."""
        dated = [(self.calendar.start(row["valid_from"]), self.calendar.start(row["known_from"]), row) for row in rows]
        return sorted((one for one in dated if event.knows(one[1])), key=lambda one: one[:2])

    def _editions(self, rule: Rule, event: Event) -> list[Rule]:
        changes = self._known((row for row in rule.get("amendments") or () if row.get("set") is not None), event)
        if not changes:
            return [rule]
        starts = {NEVER, *(valid for valid, _, _ in changes)}
        if event.start is not None and event.end is not None:
            starts = {event.start} | {at for at in starts if event.start < at <= event.end}
        out: list[Rule] = []
        for at in sorted(starts):
            edition = dict(rule)
            for valid, _, row in changes:
                if valid <= at:
                    edition |= row["set"]
            out.append(edition)
        return out

    def _rivals(self, rule: Rule, event: Event) -> list[str]:
        """The parties that drew versions of their own of anything this provision names, in any of its editions."""
        texts = [rule, *(row["set"] for row in rule.get("amendments") or () if row.get("set"))]
        names = {name for text in texts for way in text.get("breached_by") or () for name in self._names(way, event)}
        drawn = (feature for name in names for feature in self.features.get(name, ()))
        return sorted({one.version_of for one in drawn if one.version_of is not None and event.knows(one.known_from)})

    def _names(self, rule: Rule, event: Event) -> Iterator[str]:
        place = rule.get("place") or {}
        yield from (*listed(place.get("inside")), *listed(place.get("outside")))
        of = (place.get("within") or {}).get("of")
        yield from of.values() if isinstance(of, Mapping) else listed(of)
        if rule.get("overlap"):
            yield from self._two_zones(rule["overlap"], event)
        for name in listed(rule.get("unless")):
            yield from self._names(self.exemptions[name], event)

    # a way

    def _way(self, way: Rule, frame: Frame, spread: Spread | None) -> int:
        value = TRUE
        for label, ask in self._conditions(way, frame, spread):
            value = BOTH[value][self._note(f"{frame.rule['id']}/{way['id']}/{label}", ask())]
            if value == FALSE and self.trace is None:
                return FALSE
        return value

    def _conditions(self, way: Rule, frame: Frame, spread: Spread | None) -> Iterator[tuple[str, Callable[[], int]]]:
        event = frame.event
        yield "act", lambda: self._act(way["act"], event)
        yield "fact", lambda: self._fact(frame)
        if way.get("actor") != "anyone" and frame.rule.get("attribution") != "never":
            yield "actor", lambda: self._actor(way.get("actor", "bound"), frame)
        yield "time", lambda: self._way_time(way.get("time"), frame)
        if way.get("caps"):
            yield "caps", lambda: self._caps(way["caps"], event)
        if way.get("arms"):
            yield "arms", lambda: self._arms(listed(way["arms"]), event)
        if way.get("width"):
            yield "width", lambda: self._width(way["width"], event)
        if way.get("undated"):
            yield "undated", lambda: UNKNOWN
        if way.get("without_consent"):
            yield "consent", lambda: NOT[sure(event.consent)]
        if way.get("without_record"):
            yield "record", lambda: NOT[self._required(way["without_record"], event)]
        if way.get("overlap"):
            yield "overlap", lambda: self._overlap(way["overlap"], frame)
        if way.get("beyond_baseline"):
            yield "baseline", lambda: self._baseline(frame, spread)
        if way.get("place"):
            yield "place", lambda: self._place(way["place"], frame, spread)
        if way.get("without_notice"):
            yield "notice", lambda: self._without_notice(way["without_notice"], frame, spread)
        for name in listed(way.get("unless")):
            yield f"unless {name}", lambda name=name: self._not_exempt(self.exemptions[name], way, frame, spread)  # type: ignore[misc]

    # section 3

    def _fact(self, frame: Frame) -> int:
        event, standard = frame.event, frame.rule.get("evidence")
        if event.fact == "claimed" and isinstance(standard, Mapping) and standard.get("standard") == "confidence":
            return TRUE if event.confidence is not None and event.confidence >= standard["at_least"] else UNKNOWN
        return {"established": TRUE, "refuted": FALSE, "claimed": UNKNOWN}[event.fact]

    def _act_of(self, test: Rule, act: str, event: Event) -> int:
        if act in listed(test.get("is")):
            return TRUE
        if act in listed(test.get("if_fired_from_there")):
            return TRUE if event.place_is == "firing_point" else FALSE
        if act in listed(test.get("if_personnel_counted")):
            return self._personnel(event)
        return UNKNOWN if act in listed(test.get("unclear")) else FALSE

    def _personnel(self, event: Event) -> int:
        rows = [row for row in event.counts if row["of"] == "personnel"]
        if not rows:
            return FALSE
        if sum(row.get("low") or 0 for row in rows) > 0:
            return TRUE
        return FALSE if all(row.get("high") == 0 for row in rows) else UNKNOWN

    def _act(self, test: Rule, event: Event) -> int:
        return common(self._act_of(test, act, event) for act in event.acts)

    def _actor(self, test: Any, frame: Frame) -> int:
        named = frame.event.actor
        if named is None:
            return UNKNOWN
        if test == "bound":
            return sure(named in listed(frame.rule.get("bound")))
        if named in listed(test["is"]):
            return TRUE
        return UNKNOWN if named in listed(test.get("unclear")) else FALSE

    def _caps(self, caps: Sequence[Rule], event: Event) -> int:
        values = []
        for cap in caps:
            rows = [row for row in event.counts if row["of"] in listed(cap["of"])]
            if not rows:
                continue
            low = sum(row.get("low") or 0 for row in rows)
            highs = [row.get("high") for row in rows]
            high = None if None in highs else sum(highs)  # type: ignore[arg-type]
            if (most := cap.get("at_most")) is not None:
                values.append(TRUE if low > most else FALSE if high is not None and high <= most else UNKNOWN)
            if (least := cap.get("at_least")) is not None:
                values.append(TRUE if high is not None and high < least else FALSE if low >= least else UNKNOWN)
        return any_of(values) if values else UNKNOWN

    def _arms(self, names: Sequence[str], event: Event) -> int:
        return any_of(self._class(name, event) if name in self.classes else _kind((name,), event) for name in names)

    def _class(self, name: str, event: Event) -> int:
        """A class: true if every weapon that what was told allows belongs to it, false if none does."""
        belongs = {one == name for one in self._classes_of(event)}
        return UNKNOWN if len(belongs) > 1 else sure(belongs.pop())

    def _classes_of(self, event: Event) -> set[str | None]:
        """Every class (None: no class) that a weapon as it was told may belong to."""
        if event.model is None:
            return self._by_kind_and_calibre(event, any_model=True)
        owners = [
            name
            for name, one in self.classes.items()
            if _letters(event.model) in map(_letters, listed(one.get("models")))
        ]
        if not owners:
            return self._by_kind_and_calibre(event, any_model=False)
        fits = any(_fits(self.classes[owners[0]], *weapon) for weapon in self._weapons(event))
        return {owners[0]} if fits else {owners[0]} | self._by_kind_and_calibre(event, any_model=True)

    def _by_kind_and_calibre(self, event: Event, any_model: bool) -> set[str | None]:
        found: set[str | None] = set()
        for weapon in self._weapons(event):
            general = [name for name, one in self.classes.items() if not one.get("models") and _fits(one, *weapon)]
            found.add(general[0] if general else None)
            if any_model:
                found |= {name for name, one in self.classes.items() if one.get("models") and _fits(one, *weapon)}
        return found

    def _weapons(self, event: Event) -> Iterator[tuple[str, float]]:
        """A weapon of each kind and calibre that what was told allows, one calibre for each stretch that matters."""
        ends = {end for one in self.classes.values() for end in (one.get("calibre_mm") or {}).values()}
        low, high = event.calibre or (0.001, 1e6)
        marks = sorted(
            {low, high, *(end + step for end in ends for step in (-1e-7, 0, 1e-7) if low <= end + step <= high)}
        )
        for kind in KINDS if event.kind in (None, "unknown") or event.kind not in KINDS else (event.kind,):
            for calibre in marks:
                yield kind, calibre

    def _width(self, asked: Rule, event: Event) -> int:
        if event.width is None:
            return UNKNOWN
        least, most = asked["metres"] - asked["tolerance_m"], asked["metres"] + asked["tolerance_m"]
        low, high = event.width
        if low >= least and high <= most:
            return FALSE
        return TRUE if high < least or low > most else UNKNOWN

    def _two_zones(self, asked: Rule, event: Event) -> tuple[str, str]:
        return event.zone or asked["zone"], event.town or asked["must_not_include"]

    def _overlap(self, asked: Rule, frame: Frame) -> int:
        most = asked.get("more_than_m2", 1.0)

        def held(drawn: Sequence[Feature]) -> int:
            one, other = drawn
            key = (one.number, other.number)
            if key not in self._shared:
                self._shared[key] = shared_ground(one.shape, other.shape)
            if abs(self._shared[key] - most) < 0.005 * most:
                return TRUE | FALSE
            return sure(self._shared[key] > most)

        return self._each_drawing(self._two_zones(asked, frame.event), frame, held)

    def _baseline(self, frame: Frame, spread: Spread | None) -> int:
        event, told = frame.event, frame.event.baseline
        if told is None or not event.knows(told["recorded_at"]) or event.end is None or told["recorded_at"] > event.end:
            return UNKNOWN
        return UNKNOWN if spread is None else spread.beyond(told["line"], told["beyond"], frame.bounds)

    # section 2

    def _clock(self, name: str, event: Event) -> int | None:
        if name == "in_force":
            return self.in_force
        clock = self.clocks[name]
        if clock.get("at") is not None:
            return self.calendar.start(clock["at"])
        if clock.get("recorded") is not None:
            rows = [row for row in event.records if row["name"] == clock["recorded"]]
            starts = [row["at"] for row in rows if self._record_known(row, event) and _status(row) == TRUE]
            return min(starts, default=None)
        base = self._clock(clock["after"], event)
        return None if base is None else self.calendar.moved(base, clock["lasts"])

    def _record_known(self, row: Rule, event: Event) -> bool:
        return event.knows(row["at"] if row["known_from"] is None else row["known_from"])

    def _written(self, value: Any, event: Event) -> Any:
        """A date, a datetime, or microseconds; None where the clock has not started."""
        if not isinstance(value, Mapping):
            return value
        start = self._clock(value["after"], event)
        return None if start is None else self.calendar.reached(start, value)

    def _way_time(self, test: Rule | None, frame: Frame) -> int:
        test = test or {}
        value = self._time(test, frame, due=True)
        if not any(test.get(name) is not None for name in ("from", "due", "late_after")):
            value = BOTH[value][self._from(self.in_force, frame.event)]
        return value

    def _time(self, test: Rule, frame: Frame, due: bool) -> int:
        event = frame.event
        if event.start is None or event.end is None:
            return UNKNOWN
        value = TRUE
        if test.get("from") is not None:
            start = self._written(test["from"], event)
            value = BOTH[value][UNKNOWN if start is None else self._from(self.calendar.start(start), event)]
        if test.get("until") is not None:
            end = self._written(test["until"], event)
            value = BOTH[value][UNKNOWN if end is None else _before(self.calendar.until(end), event)]
        if test.get("due") is not None:
            value = BOTH[value][self._overdue(test["due"], frame, amended=due)]
        if test.get("late_after") is not None:
            limit = self.calendar.start(test["late_after"])
            value = BOTH[value][TRUE if event.start > limit else FALSE if event.end <= limit else UNKNOWN]
        return value

    def _from(self, start: int, event: Event) -> int:
        if event.start is None or event.end is None:
            return UNKNOWN
        return TRUE if event.start >= start else FALSE if event.end < start else UNKNOWN

    def _overdue(self, written: Any, frame: Frame, amended: bool) -> int:
        event = frame.event
        assert event.start is not None
        assert event.end is not None
        rows: list[tuple[int, int, Any]] = [(NEVER, NEVER, self._written(written, event))]
        if amended:
            rows += [(valid, known, row["due"]) for valid, known, row in self._known(self._moved_dues(frame), event)]
        limits = [(valid, known, None if due is None else self.calendar.overdue(due)) for valid, known, due in rows]
        marks = {at for valid, _, due in limits for at in (valid, due) if at is not None}
        values = []
        for at in (event.start, *(mark for mark in marks if event.start < mark <= event.end)):
            due = max((one for one in limits if one[0] <= at), key=lambda one: one[:2])[2]
            values.append(UNKNOWN if due is None else sure(at >= due))
        return common(values)

    def _moved_dues(self, frame: Frame) -> list[Rule]:
        """The amendments of the file that move a deadline, or the one entered in the case in their place."""
        written = [row for row in frame.rule.get("amendments") or () if row.get("due") is not None]
        entered = frame.event.ledger.get(frame.rule["id"])
        if entered is None:
            return written
        last = written[-1] if written else {}
        told = {
            new: entered.get(old)
            for old, new in (("amended_due", "due"), ("valid_from", "valid_from"), ("known_from", "known_from"))
        }
        return [{name: last.get(name) if value is None else read(value) for name, value in told.items()}]

    # section 4

    def _each_drawing(self, names: Sequence[str], frame: Frame, held: Callable[[Sequence[Feature]], int]) -> int:
        """The common value over the editions that hold; unknown where a name is undrawn or has none in force."""
        if self.undrawn.intersection(names):
            return UNKNOWN
        event = frame.event
        known = [
            [
                one
                for one in self.features[name]
                if event.knows(one.known_from) and one.version_of in (None, frame.rival)
            ]
            for name in names
        ]
        marks = {mark for rows in known for one in rows for mark in (one.start, one.end)}
        instants = {NEVER, *marks}
        if event.start is not None and event.end is not None:
            instants = {event.start, *(mark for mark in marks if event.start < mark <= event.end)}
        values: dict[tuple[int, ...], int] = {}
        for at in instants:
            now = [max((one for one in rows if one.start <= at < one.end), key=_latest, default=None) for rows in known]
            drawn = [one for one in now if one is not None]
            if len(drawn) == len(now):
                key = tuple(one.number for one in drawn)
                values[key] = values.get(key) or held(drawn)
            elif event.start is not None:
                return UNKNOWN
        return common(values.values())

    def _place(self, test: Rule, frame: Frame, spread: Spread | None) -> int:
        near = test.get("within")
        lines: Sequence[str | None] = [None]
        if near is not None:
            of = near["of"]
            lines = [of]
            if isinstance(of, Mapping):
                actor = frame.event.actor
                if actor is not None and actor not in of:
                    return FALSE
                lines = sorted(set(of.values())) if actor is None else [of[actor]]
        names = {*listed(test.get("inside")), *listed(test.get("outside")), *lines}
        if self.undrawn & names:
            return UNKNOWN
        if spread is None:
            return TRUE if test.get("if_absent") == "applies" else UNKNOWN
        return common(self._place_with(test, line, frame, spread) for line in lines)

    def _place_with(self, test: Rule, line: str | None, frame: Frame, spread: Spread) -> int:
        inside, outside = listed(test.get("inside")), listed(test.get("outside"))
        near = test.get("within") or {}
        metres, side = near.get("metres", 0.0), near.get("side", "both")

        def held(drawn: Sequence[Feature]) -> int:
            key = (tuple(one.number for one in drawn), len(inside), len(outside), metres, side)
            if key not in self._areas:
                shapes = [one.shape for one in drawn]
                cut = len(inside) + len(outside)
                limits = (shapes[cut] if line is not None else None, metres, side)
                self._areas[key] = Area(shapes[: len(inside)], shapes[len(inside) : cut], *limits)
            return spread.within(self._areas[key], frame.bounds)

        return self._each_drawing((*inside, *outside, *([line] if line else [])), frame, held)

    # section 5

    def _kind_of_notice(self, kind: str, event: Event) -> list[Rule]:
        return [row for row in event.notices if row["kind"] == kind and event.knows(row["known_from"])]

    def _spot_of(self, notice: Rule, frame: Frame, spread: Spread | None) -> int:
        if spread is None:
            return UNKNOWN
        return spread.in_disc(notice["lat"], notice["lon"], notice["radius_m"], frame.bounds)

    def _covers(self, notice: Rule, frame: Frame, spread: Spread | None) -> int:
        start, end, given = frame.event.start, frame.event.end, notice["given_at"]
        before = (
            UNKNOWN if start is None or end is None else TRUE if given < start else FALSE if given >= end else UNKNOWN
        )
        value = BOTH[before][_in_window(notice, frame.event)]
        return value if value == FALSE else BOTH[value][self._spot_of(notice, frame, spread)]

    def _without_notice(self, asked: Rule, frame: Frame, spread: Spread | None) -> int:
        event, rows = frame.event, self._kind_of_notice(asked["kind"], frame.event)
        if event.start is None or event.end is None:
            return UNKNOWN if rows else TRUE
        least = lasting(asked["at_least_before"])[2]
        most = lasting(asked["at_most_before"])[2] if asked.get("at_most_before") else None
        values = []
        for row in rows:
            given = row["given_at"]
            in_time = given <= event.start - least and (most is None or given >= event.end - most)
            out_of_time = given > event.end - least or (most is not None and given < event.start - most)
            window = TRUE if in_time else FALSE if out_of_time else UNKNOWN
            value = BOTH[window][_in_window(row, event)]
            values.append(value if value == FALSE else BOTH[value][self._spot_of(row, frame, spread)])
        return NOT[any_of(values)]

    def _required(self, asked: Rule, event: Event) -> int:
        rows = [row for row in event.records if row["name"] == asked["record"] and self._record_known(row, event)]
        length = lasting(asked["within"])[2] if asked.get("within") else None
        value = any_of(all_of(self._worth(row, asked, length, event)) for row in rows)
        if not asked.get("afterwards") or value == TRUE:
            return value
        assert length is not None
        early = event.end is None or (event.known_at is not None and event.known_at < event.end + length)
        return UNKNOWN if early else value

    def _worth(self, row: Rule, asked: Rule, length: int | None, event: Event) -> Iterator[int]:
        yield _status(row)
        yield _after(row["at"], length or 0, event) if asked.get("afterwards") else _earlier(row["at"], length, event)
        if asked.get("by_actor"):
            party = row.get("party")
            yield UNKNOWN if event.actor is None or party in (None, "unknown") else sure(party == event.actor)

    def _not_exempt(self, rule: Rule, way: Rule, frame: Frame, spread: Spread | None) -> int:
        here = [act for act in frame.event.acts if self._act_of(way["act"], act, frame.event) != FALSE]
        spoken = listed(rule["acts"])
        if not any(act in spoken for act in here):
            return TRUE
        value = NOT[self._applies(rule, frame, spread)]
        if value & FALSE and not all(act in spoken for act in here):
            value = (value & ~FALSE) | UNKNOWN
        return value

    def _applies(self, rule: Rule, frame: Frame, spread: Spread | None) -> int:
        event = frame.event
        values = [self._required(one, event) for one in rule.get("requires") or ()]
        if rule.get("actor"):
            values.append(self._actor(rule["actor"], frame))
        if rule.get("time"):
            values.append(self._time(rule["time"], frame, due=False))
        if rule.get("place"):
            values.append(self._place(rule["place"], frame, spread))
        if rule.get("notice"):
            rows = self._kind_of_notice(rule["notice"], event)
            values.append(any_of(self._covers(row, frame, spread) for row in rows))
        values += [NOT[self._applies(self.exemptions[name], frame, spread)] for name in listed(rule.get("unless"))]
        return self._note(f"  exemption {rule['id']} applies {values}", all_of(values))


def _kind(names: Sequence[str], event: Event) -> int:
    return UNKNOWN if event.kind is None else sure(event.kind in names)


def _letters(model: str) -> str:
    return "".join(sign for sign in model.casefold() if sign.isalnum())


def _fits(one: Rule, kind: str, calibre: float) -> bool:
    """Kind and calibre, models aside."""
    if kind not in listed(one["kind"]):
        return False
    tests: dict[str, Callable[[float], bool]] = {
        "at_least": lambda limit: calibre >= limit,
        "above": lambda limit: calibre > limit,
        "at_most": lambda limit: calibre <= limit,
        "below": lambda limit: calibre < limit,
    }
    return all(tests[name](limit) for name, limit in (one.get("calibre_mm") or {}).items())


def _latest(feature: Feature) -> tuple[int, int]:
    return feature.start, NEVER if feature.known_from is None else feature.known_from


def _status(row: Rule) -> int:
    return {"established": TRUE, "claimed": UNKNOWN, "refuted": FALSE}[row.get("status") or "established"]


def _before(end: int, event: Event) -> int:
    assert event.start is not None
    assert event.end is not None
    return TRUE if event.end < end else FALSE if event.start >= end else UNKNOWN


def _in_window(notice: Rule, event: Event) -> int:
    if event.start is None or event.end is None:
        return UNKNOWN
    if notice["from"] <= event.start and event.end <= notice["to"]:
        return TRUE
    return FALSE if event.end < notice["from"] or event.start > notice["to"] else UNKNOWN


def _earlier(at: int, length: int | None, event: Event) -> int:
    start, end = event.start, event.end
    if start is None or end is None:
        return UNKNOWN
    if at <= start and (length is None or at >= end - length):
        return TRUE
    return FALSE if at > end or (length is not None and at < start - length) else UNKNOWN


def _after(at: int, length: int, event: Event) -> int:
    start, end = event.start, event.end
    if start is None or end is None:
        return UNKNOWN
    if at >= end and at <= start + length:
        return TRUE
    return FALSE if at < start or at > end + length else UNKNOWN


def open_world(folder: Path, name: str = "agreement.yaml") -> World:
    """The agreement in a folder, read as plain YAML and GeoJSON."""
    text = yaml.safe_load((folder / name).read_text(encoding="utf-8"))
    drawn = json.loads((folder / text.get("zones", "zones.geojson")).read_text(encoding="utf-8"))
    return World(text, drawn["features"])
