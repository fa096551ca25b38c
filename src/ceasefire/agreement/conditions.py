"""The conditions a way of breach can be made of; each looks at the facts and answers with its reason.

Every condition is a function of the written test, the facts and the agreement (`Frame`), and gives a `Finding`. They
follow the readings of the agreement (readings.yaml) by number.
"""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from shapely import Polygon

from ceasefire.agreement.deadlines import editions, in_force, overdue
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts, FactStatus
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.kleene import Truth, all_of, any_of, negate
from ceasefire.agreement.text import (
    ActorTest,
    ActTest,
    Agreement,
    Cap,
    Exemption,
    Overlap,
    PlaceTest,
    Provision,
    Thresholds,
    TimeTest,
    Way,
    Width,
)
from ceasefire.agreement.zones import ZoneBook
from ceasefire.geometry.frame import LocalFrame
from ceasefire.geometry.inside import inside, signed_distance
from ceasefire.geometry.lines import distance_beyond, prepare_line, probability_beyond, towards
from ceasefire.geometry.places import covariance
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.moment import Span, write_moment
from ceasefire.vocabulary.place import Nowhere, Place, Spot

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


@dataclass(frozen=True, slots=True)
class Frame:
    """What a condition may look at beside the facts: the agreement, its zones, and the provision asked about."""

    agreement: Agreement
    zones: ZoneBook
    provision: Provision

    @property
    def thresholds(self) -> Thresholds:
        return self.provision.thresholds or self.agreement.thresholds


def fact(facts: CaseFacts) -> Finding:
    """Reading 7: true when established jointly, unknown while only claimed, false when refuted."""
    value = {FactStatus.ESTABLISHED: T, FactStatus.CLAIMED: U, FactStatus.REFUTED: F}[facts.status]
    settles = "agreement-settle-fact" if value is U else None
    return Finding(value=value, message=f"agreement-fact-{facts.status.value}", settles=settles)


def act(test: ActTest, facts: CaseFacts) -> Finding:
    """Is it one of the acts meant? Several possible acts leave it open unless all agree."""
    values = {_one_act(test, name, facts) for name in facts.acts}
    value = values.pop() if len(values) == 1 else U
    told: Arguments = {"act": facts.acts[0] if len(facts.acts) == 1 else "several", "which": ", ".join(facts.acts)}
    message = {T: "agreement-act-meant", F: "agreement-act-other", U: "agreement-act-open"}[value]
    return Finding(value=value, message=message, arguments=told, settles="agreement-settle-act" if value is U else None)


def _one_act(test: ActTest, name: str, facts: CaseFacts) -> Truth:
    if name in test.is_:
        return T
    if name in test.if_fired_from_there:
        return T if facts.place_is == "firing_point" else F
    if name in test.if_personnel_counted:
        return any_of([_above(tally.low, tally.high, 0) for tally in facts.tallies if tally.of == "personnel"])
    return U if name in test.unclear else F


def actor(test: ActorTest, facts: CaseFacts) -> Finding:
    """Reading 7: disputed or unknown attribution leaves the actor unknown."""
    told: Arguments = {"party": facts.actor.party, "bound": ", ".join(test.is_)}
    if not facts.actor.known:
        message = f"agreement-actor-{facts.actor.attribution.value}"
        message = "agreement-actor-unknown" if message.endswith("established") else message
        return Finding(value=U, message=message, arguments=told, settles="agreement-settle-actor")
    if facts.actor.party in test.is_:
        return Finding(value=T, message="agreement-actor-bound", arguments=told)
    if facts.actor.party in test.unclear:
        return Finding(value=U, message="agreement-actor-open", arguments=told, settles="agreement-settle-actor")
    return Finding(value=F, message="agreement-actor-not-bound", arguments=told)


def place(test: PlaceTest, facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 4: P(inside) against the thresholds; between them the place is unknown."""
    zone = frame.zones.ready(test.inside, test.outside)
    told: Arguments = {"zone": zone.name}
    if facts.place is None or isinstance(facts.place, Nowhere):
        if test.if_absent == "applies":
            return Finding(value=T, message="agreement-place-not-needed", arguments=told)
        return Finding(value=U, message="agreement-place-none", arguments=told, settles="agreement-settle-place-none")
    probability = inside(zone, facts.place)
    assert probability is not None  # only Nowhere has none
    return _placed(zone, facts.place, probability, frame.thresholds)


def _placed(zone: Zone, where: Place, probability: float, thresholds: Thresholds) -> Finding:
    value = by_threshold(probability, thresholds)
    told: dict[str, str | int | float] = {
        "zone": zone.name,
        "p": probability,
        "inside": thresholds.inside,
        "outside": thresholds.outside,
    }
    settles = "agreement-settle-place" if value is U else None
    if not isinstance(where, Spot):
        return Finding(
            value=value, message="agreement-place-area", arguments=told, probability=probability, settles=settles
        )
    metres = float(signed_distance(zone, where.lon, where.lat)[0])
    told |= {"metres": round(abs(metres)), "sigma": round(where.semi_major_m)}
    side = "inside" if metres >= 0 else "outside"
    return Finding(
        value=value, message=f"agreement-place-{side}", arguments=told, probability=probability, settles=settles
    )


def by_threshold(probability: float, thresholds: Thresholds) -> Truth:
    """At or above the upper threshold true, at or below the lower one false; 1e-9 of rounding is forgiven."""
    if probability >= thresholds.inside - 1e-9:
        return T
    return F if probability <= thresholds.outside + 1e-9 else U


def time(test: TimeTest, facts: CaseFacts, frame: Frame) -> Finding:
    """Readings 1, 3 and 5: does the provision bind at that time, and is the duty overdue or the notice late?"""
    if facts.time is None:
        return Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
    told: dict[str, str | int | float] = {"when": _interval(facts.time)}
    if test.due is not None:
        return _overdue(test, facts, frame, told)
    if test.late_after is not None:
        limit = test.late_after
        value = T if facts.time.start > limit else F if facts.time.end <= limit else U
        names = {T: "agreement-notice-late", F: "agreement-notice-in-time", U: "agreement-notice-open"}
    else:
        limit = test.from_ or frame.agreement.in_force
        value = T if facts.time.start >= limit else F if facts.time.end < limit else U
        names = {T: "agreement-time-binds", F: "agreement-time-before", U: "agreement-time-open"}
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=names[value], arguments=told | {"from": write_moment(limit)}, settles=settles)


def _interval(span: Span) -> str:
    """A moment, or an interval in the form of ISO 8601: start/end."""
    start, end = write_moment(span.start), write_moment(span.end)
    return start if start == end else f"{start}/{end}"


def _overdue(test: TimeTest, facts: CaseFacts, frame: Frame, told: dict[str, str | int | float]) -> Finding:
    assert test.due is not None
    assert facts.time is not None
    entered = next((e for e in facts.entered if e.provision == frame.provision.id), None)
    zone = frame.agreement.zone_of_record
    known = editions(test.due, frame.provision.amendments, entered, facts.known_at, zone)
    value = overdue(known, facts.time)
    holding = in_force(known, facts.time.end)
    told |= {"overdue": write_moment(holding.overdue_from)}
    message = {T: "agreement-overdue", F: "agreement-not-overdue", U: "agreement-overdue-open"}[value]
    steps = [_edition_step(known[0].overdue_from, None, "agreement-deadline-original")]
    if holding.amended:
        assert holding.known_from is not None
        steps.append(_edition_step(holding.overdue_from, write_moment(holding.known_from), "agreement-deadline-moved"))
    elif frame.provision.amendments or entered:
        steps.append(Finding(value=T, message="agreement-deadline-not-known"))
    settles = "agreement-settle-time" if value is U else None
    return Finding(value=value, message=message, arguments=told, because=tuple(steps), settles=settles)


def _edition_step(overdue_from: datetime, known: str | None, message: str) -> Finding:
    told: dict[str, str | int | float] = {"overdue": write_moment(overdue_from)}
    return Finding(value=T, message=message, arguments=told | ({"known": known} if known else {}))


def exempt(exemption: Exemption, test: ActTest, facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 8: the condition "not exempted"; false where a notice given before covers time and place.

    Where it may also have been an act that the exemption does not speak of, a covering notice only leaves it open.
    """
    meant = {name for name in facts.acts if _one_act(test, name, facts) is not F}
    if not meant & set(exemption.acts):
        return Finding(value=T, message="agreement-exemption-not-for-act", arguments={"exemption": exemption.id})
    notices = [notice for notice in facts.notices if notice.kind == exemption.notice]
    steps = tuple(_covers(notice, facts, frame) for notice in notices)
    covered = any_of(step.value for step in steps)
    told: Arguments = {"exemption": exemption.id, "notices": len(notices)}
    if covered is T and not meant <= set(exemption.acts):
        message, settles = "agreement-exempted-in-part", "agreement-settle-act"
        return Finding(value=U, message=message, arguments=told, because=steps, settles=settles)
    names = {T: "agreement-exempted", F: "agreement-not-exempted", U: "agreement-exemption-open"}
    message = names[covered] if notices else "agreement-no-notice"
    notice_settles = "agreement-settle-notice" if covered is U else None
    return Finding(value=negate(covered), message=message, arguments=told, because=steps, settles=notice_settles)


def _covers(notice: AdvanceNotice, facts: CaseFacts, frame: Frame) -> Finding:
    """Does one notice, given before it, cover the event's time and place?"""
    told: Arguments = {
        "given": write_moment(notice.given_at),
        "from": write_moment(notice.start),
        "until": write_moment(notice.end),
    }
    steps = (_notice_before(notice, facts), _notice_time(notice, facts), _notice_place(notice, facts, frame))
    value = all_of(step.value for step in steps)
    return Finding(value=value, message="agreement-notice", arguments=told, because=steps)


def _notice_before(notice: AdvanceNotice, facts: CaseFacts) -> Finding:
    if facts.time is None:
        return Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
    value = T if notice.given_at < facts.time.start else F if notice.given_at >= facts.time.end else U
    names = {T: "agreement-notice-before", F: "agreement-notice-after", U: "agreement-notice-during"}
    return Finding(value=value, message=names[value])


def _notice_time(notice: AdvanceNotice, facts: CaseFacts) -> Finding:
    if facts.time is None:
        return Finding(value=U, message="agreement-time-none", settles="agreement-settle-time")
    if notice.start <= facts.time.start and facts.time.end <= notice.end:
        return Finding(value=T, message="agreement-notice-covers-time")
    if facts.time.end < notice.start or facts.time.start > notice.end:
        return Finding(value=F, message="agreement-notice-other-time")
    return Finding(value=U, message="agreement-notice-part-of-time", settles="agreement-settle-time")


def _notice_place(notice: AdvanceNotice, facts: CaseFacts, frame: Frame) -> Finding:
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


def notice_disc(notice: AdvanceNotice) -> Zone:
    """The notice's disc as a polygon of 720 sides and the same area."""
    turn = np.linspace(0, 2 * np.pi, 720, endpoint=False)
    radius = notice.radius_m * np.sqrt(np.pi / 360 / np.sin(np.pi / 360))
    lon, lat = LocalFrame(notice.lon, notice.lat).to_degrees(radius * np.sin(turn), radius * np.cos(turn))
    return prepare("notice", Polygon(np.stack([lon, lat], -1)))


def _above(low: float, high: float | None, limit: float) -> Truth:
    """Reading 6: above only if the low bound is, within only if the high bound is."""
    return T if low > limit else F if high is not None and high <= limit else U


def caps(tests: tuple[Cap, ...], facts: CaseFacts) -> Finding:
    """Readings 6 and 11: is any ceiling surely exceeded by what was counted?"""
    steps = tuple(step for test in tests if (step := _cap(test, facts)) is not None)
    value = any_of(step.value for step in steps)
    if not steps:
        return Finding(value=U, message="agreement-counts-none", settles="agreement-settle-count")
    names = {T: "agreement-caps-exceeded", F: "agreement-caps-kept", U: "agreement-caps-open"}
    settles = "agreement-settle-count" if value is U else None
    return Finding(value=value, message=names[value], because=steps, settles=settles)


def _cap(test: Cap, facts: CaseFacts) -> Finding | None:
    """One ceiling; None where none of its classes was counted."""
    counted = [tally for tally in facts.tallies if tally.of in test.of]
    if not counted:
        return None
    low = sum(tally.low for tally in counted)
    highs = [tally.high for tally in counted]
    high = None if None in highs else sum(value for value in highs if value is not None)
    value = _above(low, high, test.at_most)
    told: Arguments = {"cap": test.name, "low": low, "high": high if high is not None else -1, "most": test.at_most}
    names = {T: "agreement-cap-exceeded", F: "agreement-cap-kept", U: "agreement-cap-open"}
    return Finding(value=value, message=names[value], arguments=told)


def arms(listed: tuple[str, ...], facts: CaseFacts) -> Finding:
    """Reading 11: arms in none of the allowed classes."""
    if facts.arms is None or facts.arms == "unknown":
        return Finding(value=U, message="agreement-arms-unknown", settles="agreement-settle-arms")
    value = T if facts.arms in listed else F
    message = "agreement-arms-not-allowed" if value is T else "agreement-arms-allowed"
    return Finding(value=value, message=message, arguments={"arms": facts.arms})


def width(test: Width, facts: CaseFacts) -> Finding:
    """Reading 12: an interval inside the tolerance keeps it, one wholly outside does not, anything else is open."""
    if facts.width_m is None:
        return Finding(value=U, message="agreement-width-none", settles="agreement-settle-width")
    low, high = facts.width_m
    least, most = test.metres - test.tolerance_m, test.metres + test.tolerance_m
    value = F if least <= low and high <= most else T if high < least or low > most else U
    names = {T: "agreement-width-wrong", F: "agreement-width-kept", U: "agreement-width-open"}
    told: Arguments = {"low": low, "high": high, "least": least, "most": most}
    return Finding(
        value=value, message=names[value], arguments=told, settles="agreement-settle-width" if value is U else None
    )


def overlap(test: Overlap, facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 12: the two zones must share no ground."""
    one, other = facts.corridor_zone or test.zone, facts.town_zone or test.must_not_include
    shared = frame.zones.overlap_m2(one, other)
    value = T if shared > test.more_than_m2 else F
    message = "agreement-overlap" if value is T else "agreement-no-overlap"
    return Finding(value=value, message=message, arguments={"zone": one, "other": other, "km2": round(shared / 1e6, 3)})


def consent(facts: CaseFacts) -> Finding:
    """Reading 12: without consent of those who control."""
    value = U if facts.consent is None else F if facts.consent else T
    names = {T: "agreement-consent-lacking", F: "agreement-consent-given", U: "agreement-consent-unknown"}
    settles = "agreement-settle-consent" if value is U else None
    return Finding(value=value, message=names[value], settles=settles)


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
    return not known or (facts.time is not None and recorded_at > facts.time.end)


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


def undated() -> Finding:
    """Reading 14: a duty without a date; from absence of fulfilment alone one cannot tell."""
    return Finding(value=U, message="agreement-undated", settles="agreement-settle-undated")


def conditions(way: Way, facts: CaseFacts, frame: Frame) -> tuple[Finding, ...]:
    """All conditions of a way of breach, in the order in which they are told."""
    found = [fact(facts)]
    if way.actor != "anyone":
        test = ActorTest.model_validate({"is": frame.provision.bound}) if way.actor == "bound" else way.actor
        found.append(actor(test, facts))
    found.append(time(way.time or TimeTest(), facts, frame))
    if way.place:
        found.append(place(way.place, facts, frame))
    if way.caps:
        found.append(caps(way.caps, facts))
    if way.arms:
        found.append(arms(way.arms, facts))
    if way.width:
        found.append(width(way.width, facts))
    if way.overlap:
        found.append(overlap(way.overlap, facts, frame))
    if way.without_consent:
        found.append(consent(facts))
    if way.beyond_baseline:
        found.append(beyond(facts, frame))
    if way.undated:
        found.append(undated())
    exemptions = sorted((e for e in frame.agreement.exemptions if e.id in way.unless), key=lambda e: -e.priority)
    return (*found, *(exempt(exemption, way.act, facts, frame) for exemption in exemptions))
