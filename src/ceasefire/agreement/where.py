"""Conditions of place: inside a zone, beyond a baseline, two zones apart; always with metres, sigma and probability."""

from datetime import datetime
from functools import lru_cache

import numpy as np
from shapely import Polygon

from ceasefire.agreement.context import F, Frame, T, U, by_threshold
from ceasefire.agreement.facts import AdvanceNotice, CaseFacts
from ceasefire.agreement.finding import Arguments, Finding
from ceasefire.agreement.text import Overlap, PlaceTest, Thresholds
from ceasefire.geometry.frame import LocalFrame
from ceasefire.geometry.inside import inside, signed_distance
from ceasefire.geometry.lines import distance_beyond, prepare_line, probability_beyond, towards
from ceasefire.geometry.places import covariance
from ceasefire.geometry.zone import Zone, prepare
from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.place import Nowhere, Place, Spot


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


def overlap(test: Overlap, facts: CaseFacts, frame: Frame) -> Finding:
    """Reading 12: the two zones must share no ground."""
    one, other = facts.corridor_zone or test.zone, facts.town_zone or test.must_not_include
    shared = frame.zones.overlap_m2(one, other)
    value = T if shared > test.more_than_m2 else F
    message = "agreement-overlap" if value is T else "agreement-no-overlap"
    return Finding(value=value, message=message, arguments={"zone": one, "other": other, "km2": round(shared / 1e6, 3)})


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
