"""Conditions of place: inside a zone, beyond a baseline, two zones apart; always with metres, sigma and probability."""

from datetime import datetime
from functools import lru_cache

import numpy as np
from shapely import Polygon

from ceasefire.agreement.context import F, Frame, T, U, by_threshold
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.text import Overlap, PlaceTest
from ceasefire.agreement.zones import Meant, NamedZone, Reach
from ceasefire.geometry.frame import LocalFrame
from ceasefire.geometry.inside import inside, signed_distance
from ceasefire.geometry.lines import distance_beyond, distance_to_line, prepare_line, probability_beyond, towards
from ceasefire.geometry.places import covariance
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.place import Nowhere, Place, Spot


def place(test: PlaceTest, facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 4: P(inside) against the thresholds; between them the place is unknown."""
    lines = _lines(test, facts)
    if not lines:
        told: Arguments = {"party": facts.actor.party, "line": ", ".join(test.within.lines if test.within else ())}
        return Finding(value=F, message="agreement-line-of-others", arguments=told)
    names = (*test.inside, *test.outside, *(line for line in lines if line))
    missing = [name for name in names if name in frame.agreement.undrawn and name not in frame.zones.names]
    if missing:
        told = {"zone": missing[0]}
        return Finding(value=U, message="agreement-place-undrawn", arguments=told, settles="agreement-settle-undrawn")
    if facts.place is None or isinstance(facts.place, Nowhere):
        return _nowhere(test)
    steps = tuple(_through_editions(test, line, facts, frame) for line in lines)
    return steps[0] if len(steps) == 1 else _alike(steps, "agreement-place-each-line", "agreement-settle-actor")


def _nowhere(test: PlaceTest) -> Finding:
    told: Arguments = {"zone": " + ".join(test.inside) or test.named[0]}
    if test.if_absent == "applies":
        return Finding(value=T, message="agreement-place-not-needed", arguments=told)
    return Finding(value=U, message="agreement-place-none", arguments=told, settles="agreement-settle-place-none")


def _lines(test: PlaceTest, facts: CaseFacts) -> tuple[str | None, ...]:
    """The line of the actor; of every party where the actor is not known; none where the known actor has no line."""
    if test.within is None:
        return (None,)
    if isinstance(test.within.of, str):
        return (test.within.of,)
    if not facts.actor.known:
        return tuple(dict.fromkeys(test.within.of.values()))
    own = test.within.of.get(facts.actor.party)
    return () if own is None else (own,)


def _through_editions(test: PlaceTest, line: str | None, facts: CaseFacts, frame: Frame) -> Finding:
    """Held with every edition of the drawings that is in force within the event's time (of any time: all there are)."""
    names = (*test.inside, *test.outside, *((line,) if line else ()))
    instants = frame.zones.instants(names, facts.time, facts.known_at)
    meant = {one.cited if one else "": one for at in instants for one in [meant_at(test, line, at, facts, frame)]}
    if facts.time is None and len(meant) > 1:
        meant.pop("", None)
    steps = tuple(_placed(one, facts, frame) if one else _no_edition(names) for one in meant.values())
    return steps[0] if len(steps) == 1 else _alike(steps, "agreement-place-each-edition", "agreement-settle-time")


def meant_at(
    test: PlaceTest, line: str | None, instant: datetime | None, facts: CaseFacts, frame: Frame
) -> Meant | None:
    """The drawings in force at an instant, or None where one of them has no edition then."""
    chosen = {
        name: frame.zones.at(name, instant, facts.known_at, frame.version)
        for name in (*test.inside, *test.outside, *((line,) if line else ()))
    }
    if any(one is None for one in chosen.values()):
        return None
    drawn = {name: one for name, one in chosen.items() if one is not None}
    reach = Reach(drawn[line], test.within.metres, test.within.side) if line and test.within else None
    return Meant(tuple(drawn[name] for name in test.inside), tuple(drawn[name] for name in test.outside), reach)


def _no_edition(names: tuple[str, ...]) -> Finding:
    told: Arguments = {"zone": " + ".join(names)}
    return Finding(value=U, message="agreement-place-no-edition", arguments=told, settles="agreement-settle-undrawn")


def _alike(steps: tuple[Finding, ...], message: str, settles: str) -> Finding:
    """The common value of all, or unknown."""
    values = {step.value for step in steps}
    value = values.pop() if len(values) == 1 else U
    chances = {step.probability for step in steps}
    probability = steps[0].probability if len(chances) == 1 else None
    return Finding(
        value=value,
        message=message,
        because=steps,
        probability=probability,
        settles=settles if value is U else None,
    )


def _placed(meant: Meant, facts: CaseFacts, frame: Frame) -> Finding:
    assert facts.place is not None
    zone = frame.zones.area(meant)
    if zone is None:
        return Finding(value=F, message="agreement-place-empty", arguments={"zone": meant.title})
    worked_out = frame.chances.get(id(zone))
    probability = inside(zone, facts.place) if worked_out is None else worked_out
    assert probability is not None  # only Nowhere has none
    thresholds = frame.thresholds
    value = by_threshold(probability, thresholds)
    told: dict[str, str | int | float] = {
        "zone": meant.title or "none",
        "edition": meant.cited,
        "p": probability,
        "inside": thresholds.inside,
        "outside": thresholds.outside,
    }
    message, numbers = measured(meant, zone, facts.place, frame)
    settles = "agreement-settle-place" if value is U else None
    return Finding(value=value, message=message, arguments=told | numbers, probability=probability, settles=settles)


def measured(meant: Meant, zone: Zone, where: Place, frame: Frame) -> tuple[str, dict[str, str | int | float]]:
    """How to tell it, with metres where the place is a point."""
    sigma: dict[str, str | int | float] = {"sigma": round(where.semi_major_m)} if isinstance(where, Spot) else {}
    if meant.reach is not None:
        sigma |= {"line": meant.reach.line.name, "limit": round(meant.reach.metres)}
        if isinstance(where, Spot):
            metres = float(distance_to_line(frame.zones.line(meant.reach.line), where.lon, where.lat)[0])
            return "agreement-place-near", sigma | {"metres": round(abs(metres))}
        return "agreement-place-near-area", sigma
    if not isinstance(where, Spot):
        return "agreement-place-area", sigma
    metres = float(signed_distance(zone, where.lon, where.lat)[0])
    side = "inside" if metres >= 0 else "outside"
    return f"agreement-place-{side}", sigma | {"metres": round(abs(metres))}


def overlap(test: Overlap, facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 12: the two zones must share no ground."""
    one, other = facts.corridor_zone or test.zone, facts.town_zone or test.must_not_include
    for name in (one, other):
        if name in frame.agreement.undrawn and name not in frame.zones.names:
            missing: Arguments = {"zone": name}
            return Finding(
                value=U, message="agreement-place-undrawn", arguments=missing, settles="agreement-settle-undrawn"
            )
    pairs: dict[str, Finding] = {}
    for at in frame.zones.instants((one, other), facts.time, facts.known_at):
        found = [frame.zones.at(name, at, facts.known_at, frame.version) for name in (one, other)]
        drawn = tuple(drawing for drawing in found if drawing)
        cited = ", ".join(drawing.cited for drawing in drawn) if len(drawn) == 2 else ""
        pairs[cited] = _shared(*drawn, test, frame) if len(drawn) == 2 else _no_edition((one, other))
    if facts.time is None and len(pairs) > 1:
        pairs.pop("", None)
    steps = tuple(pairs.values())
    return steps[0] if len(steps) == 1 else _alike(steps, "agreement-place-each-edition", "agreement-settle-time")


def _shared(one: NamedZone, other: NamedZone, test: Overlap, frame: Frame) -> Finding:
    shared = frame.zones.shared_m2(one, other)
    value = T if shared > test.more_than_m2 else F
    message = "agreement-overlap" if value is T else "agreement-no-overlap"
    told: Arguments = {"zone": one.name, "other": other.name, "km2": round(shared / 1e6, 3)}
    return Finding(value=value, message=message, arguments=told)


def beyond(facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 9: told against a recorded baseline only, one recorded by then and known."""
    line = facts.baseline
    if line is None:
        return Finding(value=U, message="agreement-baseline-none", settles="agreement-settle-baseline")
    if line.recorded_at is not None and _too_late(facts, line.recorded_at):
        told: Arguments = {"recorded": write_moment(line.recorded_at)}
        return Finding(value=U, message="agreement-baseline-late", arguments=told, settles="agreement-settle-baseline")
    if not isinstance(facts.place, Spot):
        return Finding(value=U, message="agreement-baseline-no-point", settles="agreement-settle-place-none")
    return _beyond(facts.place, facts, frame)


def _too_late(facts: CaseFacts, recorded_at: datetime) -> bool:
    known = facts.known_at is None or recorded_at <= facts.known_at
    return not known or facts.time is None or recorded_at > facts.time.end


def _beyond(spot: Spot, facts: CaseFacts, frame: Frame) -> Finding:
    assert facts.baseline is not None
    drawn = prepare_line("baseline", [(lon, lat) for lat, lon in facts.baseline.line])
    line = towards(drawn, facts.baseline.beyond)
    metres = distance_beyond(line, spot.lon, spot.lat)
    spread = covariance(spot.semi_major_m, spot.semi_minor_m, spot.orientation_deg)
    probability = probability_beyond(line, spot.lon, spot.lat, spread)
    value = by_threshold(probability, frame.thresholds)
    side = "beyond" if metres >= 0 else "behind"
    told: Arguments = {"metres": round(abs(metres)), "sigma": round(spot.semi_major_m), "p": probability}
    settles = "agreement-settle-place" if value is U else None
    return Finding(
        value=value, message=f"agreement-baseline-{side}", arguments=told, probability=probability, settles=settles
    )


def notice_place(notice: AdvanceNotice, facts: CaseFacts, frame: Frame) -> Finding:
    if facts.place is None or isinstance(facts.place, Nowhere):
        return Finding(value=U, message="agreement-notice-place-none", settles="agreement-settle-place-none")
    disc = notice_disc(notice)
    probability = inside(disc, facts.place)
    assert probability is not None
    value = by_threshold(probability, frame.thresholds)
    names = {T: "agreement-notice-covers-place", F: "agreement-notice-other-place", U: "agreement-notice-place-open"}
    settles = "agreement-settle-place" if value is U else None
    told: Arguments = {"p": probability, "radius": round(notice.radius_m)}
    return Finding(value=value, message=names[value], arguments=told, probability=probability, settles=settles)


@lru_cache(maxsize=4096)
def notice_disc(notice: AdvanceNotice) -> Zone:
    """The notice's disc as a polygon of 720 sides and the same area."""
    turn = np.linspace(0, 2 * np.pi, 720, endpoint=False)
    radius = notice.radius_m * np.sqrt(np.pi / 360 / np.sin(np.pi / 360))
    lon, lat = LocalFrame(notice.lon, notice.lat).to_degrees(radius * np.sin(turn), radius * np.cos(turn))
    return prepare("notice", Polygon(np.stack([lon, lat], -1)))
