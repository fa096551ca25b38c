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
    """A letter that was handed in: its reference, who sent it, when it was received (Unix seconds)."""

    reference: str
    party: str
    received: float


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
        sent.append(Sent(reference=letter["reference"], party=letter["party"], received=float(received[claims[-1]])))
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


def write_answers(day: Day, before: list[Sent]) -> None:
    """To the letters of the day before: the other party answers seven in ten, the sender takes back one in twenty."""
    rng = day.scene.rng(83)
    parties = {party["code"]: party for party in day.scene.sector.parties.values()}
    for number, letter in enumerate(before, start=1):
        luck, wait = rng.random(), rng.uniform(3, 26) * 3600
        back = luck < 0.05
        if luck > 0.75 or letter.received + wait >= day.end - 60:
            continue
        code = letter.party if back else next(c for c in sorted(parties) if c != letter.party)
        language, outcome = (
            parties[code]["languages"][0],
            str(rng.choice(["denied", "denied", "explained", "asks_for_more"])),
        )
        said = phrases(language)["withdrawal"] if back else phrases(language)["answer"][outcome]
        channel, kind = f"{code}-LIA", "withdrawal" if back else "answer"
        paper.write(day.path(f"{kind}_{channel}_{number:03d}.yaml"), paper.form(
            kind, f"{channel}/{day.name}/A{number:03d}", language=language, about=letter.reference, party=code,
            channel=channel, received_at=local_text(max(letter.received + wait, day.start + 60), day.utc_offset_h),
            outcome=None if back else outcome, text=said,
        ))  # fmt: skip
