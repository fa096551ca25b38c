"""Letters of the parties: complaints with their claims, notices before an activity, answers, withdrawals."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ceasefire.world.files import paper
from ceasefire.world.files.clock import local_text, spoken
from ceasefire.world.files.marks import Day, Mark
from ceasefire.world.percepts import Percepts
from ceasefire.world.plane import F
from ceasefire.world.sector import NamedPlace, nearest_places, phrases

ACT: dict[str, tuple[str, str | None]] = {
    "small_arms": ("shot", "small_arms"), "mortar": ("explosion", "mortar"), "artillery": ("explosion", "artillery"),
    "uav_strike": ("uav_strike", "uav"), "explosion": ("explosion", None), "movement": ("movement", None),
    "overflight": ("uav_flight", None), "fire": ("fire", None),
}  # fmt: skip
"""What each kind is called in a form, and the weapon class that goes with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A letter that was handed in: its reference, who sent it, what reply it will get and when (Unix seconds)."""

    reference: str
    party: str
    reply: str | None
    replied: float


def write_complaints(day: Day, reports: Percepts, received: F) -> tuple[list[Mark], list[Sent]]:
    """One letter a complaint; two of one command on one day go into one letter with several claims.

    A line is `reports` with `received` (Unix seconds), both in time order; locators name the claim in the letter.
    """
    rng = day.scene.rng(80)
    marks: list[Mark] = []
    sent: list[Sent] = []
    letters = list(_letters(reports, received))
    numbers: dict[str, int] = {}
    for claims in letters:
        source = str(reports.source_id[claims[0]])
        numbers[source] = numbers.get(source, 0) + 1
        name = f"complaint_{source}_{numbers[source]:03d}.{'json' if source.endswith('LIA') else 'yaml'}"
        letter = _letter(day, reports, claims, float(received[claims[-1]]), numbers[source], rng)
        paper.write(day.path(name), letter)
        marks += [Mark(file=name, locator=f"claims[{i}]", event=int(reports.event[c])) for i, c in enumerate(claims)]
        sent.append(_sent(rng, letter, float(received[claims[-1]])))
    return marks, sent


def _letters(reports: Percepts, received: F) -> Iterator[list[int]]:
    """Commands collect: what one command has to say within three hours goes into one letter (at most four claims)."""
    open_letter: dict[str, list[int]] = {}
    for i, source in enumerate(reports.source_id.tolist()):
        held = open_letter.get(source)
        if held and (not source.endswith("MOD") or len(held) == 4 or received[i] - received[held[0]] > 3 * 3600):
            yield open_letter.pop(source)
        open_letter.setdefault(source, []).append(i)
    yield from open_letter.values()


def _letter(
    day: Day, reports: Percepts, claims: list[int], received: float, number: int, rng: np.random.Generator
) -> paper.Form:
    source, party = str(reports.source_id[claims[0]]), str(reports.party[claims[0]])
    side = next(s for s, p in day.scene.sector.parties.items() if p["code"] == party)
    own, ru = day.scene.sector.parties[side]["languages"]
    language = ru if source.endswith("MOD") and number % 3 == 0 else own
    other = day.scene.sector.parties[day.scene.sector.other(side)]["code"]
    made = [_claim(day, reports, i, side, language, other, rng) for i in claims]
    return paper.form(
        "complaint", f"{source}/{day.name}/{number:03d}", party=party, channel=source, language=language,
        received_at=local_text(received, day.utc_offset_h), text=" ".join(claim["text"] for claim in made), claims=made,
        wished=phrases(language)["wished"],
    )  # fmt: skip


def _claim(
    day: Day, reports: Percepts, i: int, side: str, language: str, other: str, rng: np.random.Generator
) -> dict[str, Any]:
    kind = str(reports.type[i])
    what, weapon = ACT[kind]
    place = next(p for p in day.scene.sector.places if p.names["en"] == str(reports.place[i]))
    start, end = float(reports.time_start[i]), float(reports.time_end[i])
    count = {name: int(getattr(reports, f"count_{name}")[i]) for name in ("low", "best", "high")}
    claim: dict[str, Any] = {
        "what": what,
        "time": {"start": local_text(start, day.utc_offset_h), "end": local_text(end, day.utc_offset_h),
                 "sigma_s": round(float(reports.time_sigma_s[i]))},
        "place": _place(place, float(reports.radius_m[i]), side, language, rng),
        "count": count,
    }  # fmt: skip
    if weapon:
        claim["weapon"] = {"class": weapon, "how_known": "judged"}
    when = spoken((start + end) / 2, day.utc_offset_h)
    text = phrases(language)["complaint"][kind].format(
        when=when, place=place.called(language, side), count=count["best"]
    )
    return claim | {"direction": "incoming", "by": other, "text": text}


def _place(place: NamedPlace, radius_m: float, side: str, language: str, rng: np.random.Generator) -> dict[str, Any]:
    """The place by its name, as that office calls it; now and then by coordinates read off a map."""
    name = place.called(language, side)
    if rng.random() < 0.15:
        lat, lon = place.lat + rng.normal(0, 0.004), place.lon + rng.normal(0, 0.004)
        return {"name": name, "lat": round(lat, 4), "lon": round(lon, 4), "radius_m": radius_m}
    return {"name": name, "radius_m": radius_m}


def write_notices(day: Day) -> list[Mark]:
    """Notices of demining and of half the exercises in the day, handed in the evening before or the same morning."""
    events, rng = day.scene.events, day.scene.rng(81)
    told = events.notice | ((events.cause == "training") & (rng.random(len(events)) < 0.5))
    for number, i in enumerate(np.flatnonzero(told).tolist(), start=1):
        side = str(events.at_side[i])
        party = day.scene.sector.parties[side]
        activity = "demining" if events.notice[i] else "exercise"
        order, _ = nearest_places(day.scene.sector, events.lat[i : i + 1], events.lon[i : i + 1])
        place = day.scene.sector.places[int(order[0, 0])]
        begins = np.floor(events.start[i] / 3600) * 3600
        given = min(float(begins - rng.uniform(2, 9) * 3600), day.end - 600)
        language = party["languages"][0]
        code = f"{party['code']}-LIA"
        paper.write(day.path(f"notice_{code}_{number:02d}.yaml"), paper.form(
            "notification", f"{code}/{day.name}/N{number:02d}", language=language, party=party["code"], channel=code,
            received_at=local_text(given, day.utc_offset_h), activity=activity,
            time={"start": local_text(begins, day.utc_offset_h),
                  "end": local_text(float(max(begins + 4 * 3600, events.end[i] + 600)), day.utc_offset_h)},
            place={"name": place.called(language, side), "lat": round(float(events.lat[i]), 3),
                   "lon": round(float(events.lon[i]), 3), "radius_m": 900},
            expect=["explosion"] if activity == "demining" else ["shot", "burst"],
            count={"best": max(1, int(events.rounds[i]))},
            text=phrases(language)[activity].format(place=place.called(language, side), count=int(events.rounds[i])),
        ))  # fmt: skip
    return []


def write_answers(day: Day, waiting: list[Sent]) -> list[Sent]:
    """Replies that arrive today to letters still waiting for one; returns those that go on waiting.

    Of all letters one in twenty is withdrawn, seven in ten are answered by the other party, mostly within a day, some
    later; the rest never.
    """
    left = []
    for number, letter in enumerate(waiting, start=1):
        if letter.reply is None or letter.replied >= day.end - 60:
            left += [letter] if letter.reply else []
        else:
            _reply(day, letter, letter.reply, number)
    return left


def _reply(day: Day, letter: Sent, reply: str, number: int) -> None:
    """One answer of the other party, or a withdrawal of the sender."""
    parties = {party["code"]: party for party in day.scene.sector.parties.values()}
    back = reply == "withdrawal"
    code = letter.party if back else next(c for c in sorted(parties) if c != letter.party)
    language = parties[code]["languages"][0]
    said = phrases(language)
    channel, kind = f"{code}-LIA", "withdrawal" if back else "answer"
    paper.write(day.path(f"{kind}_{channel}_{number:03d}.yaml"), paper.form(
        kind, f"{channel}/{day.name}/A{number:03d}", language=language, about=letter.reference, party=code,
        channel=channel, received_at=local_text(max(letter.replied, day.start + 60), day.utc_offset_h),
        outcome=None if back else reply, text=said["withdrawal"] if back else said["answer"][reply],
    ))  # fmt: skip


def _sent(rng: np.random.Generator, letter: paper.Form, received: float) -> Sent:
    """What will come of a letter: withdrawn, answered after hours (log-normal, median nine), or nothing."""
    luck, wait = rng.random(), 3600 * rng.lognormal(2.2, 0.8)
    outcome = str(rng.choice(["denied", "denied", "explained", "asks_for_more"]))
    reply = "withdrawal" if luck < 0.05 else outcome if luck < 0.75 else None
    return Sent(reference=letter["reference"], party=letter["party"], reply=reply, replied=received + wait)
