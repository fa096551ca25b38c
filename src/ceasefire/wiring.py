"""The one place where settings become objects: founds and opens centres, and picks what reads and what renders."""

import json
import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.found_centre import Founding, agree_policy, create_logs, first_entry, make_keys
from ceasefire.desk.reading import Readers
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.node import Node
from ceasefire.store.record_folder import RecordFolder, hand_out, views
from ceasefire.vocabulary.plain import from_plain, to_plain

if TYPE_CHECKING:
    from ceasefire.desk.rebuild import Render
    from ceasefire.reporting.inputs import Signature
    from ceasefire.world.exercise import Say

# What only some commands need is imported where it is used: compilers and typesetters take a second to load.

Clock = Callable[[], datetime]


def clock() -> datetime:
    """This machine's clock in UTC; the only place where it is read."""
    return datetime.now(UTC)


def entropy(name: str) -> bytes:
    """32 bytes from the operating system; the name is for exercises only, see `seeded`."""
    return os.urandom(32)


def seeded(seed: str) -> Callable[[str], bytes]:
    """Keys that follow from a seed: for exercises, whose record everyone may make again; never for a real centre."""
    return lambda name: sha256(f"ceasefire exercise {seed} {name}".encode()).digest()


def found_centre(
    folder: Path,
    foundings: Sequence[Founding],
    agree: Callable[[tuple[Delegation, Delegation]], Constitution],
    *,
    randomness: Callable[[str], bytes],
    at: datetime,
) -> CentreFolder:
    """Both delegations sit at one table: keys, one policy, two logs, one constitution signed by both heads."""
    first, second = (make_keys(folder, founding, randomness) for founding in foundings)
    constitution = agree((first, second))
    policy = agree_policy(folder, (first, second))
    create_logs(folder, (first, second), policy, at)
    nodes = {
        one.side: Node(folder / one.side, one.side, other.side) for one, other in ((first, second), (second, first))
    }
    heads = {founding.side: (_head(founding),) for founding in foundings}
    for one, other in ((first, second), (second, first)):
        nodes[one.side].enter([first_entry(constitution, heads)], nodes, at, other.origin)
    centre = CentreFolder(folder, at)
    centre.exchange(at)
    return centre


def _head(founding: Founding) -> str:
    return "head" if "head" in founding.posts else founding.posts[0]


def open_centre(folder: Path) -> CentreFolder:
    """An existing centre; refuses a folder that is none."""
    return CentreFolder(folder, clock())


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """An exercise that was played: the score of what was found against what was simulated."""

    score: dict[str, Any]


def play_exercise(out: Path, *, first: date, days: int, seed: int, scale: float, say: "Say") -> Played:
    """Simulate days, play each in a new centre, write reports, hand out the record, score it. Same seed, same bytes."""
    from ceasefire.desk.report_day import signatures
    from ceasefire.reporting.daily import envelope
    from ceasefire.reporting.render import render
    from ceasefire.world.exercise import play_day
    from ceasefire.world.key import read_key
    from ceasefire.world.outcome import outcome
    from ceasefire.world.score import score as score_of
    from ceasefire.world.week import Settings, write_week

    settings = Settings(first_day=first, days=days, seed=seed, scale=scale, flight_minutes=12)
    (out / "exercise.json").write_text(
        json.dumps({"seed": seed, "days": days, "scale": scale, "synthetic": True}) + "\n"
    )
    say("cli-demo-simulating", {"days": days})
    names = write_week(out / "world", settings)
    opened, _ = exercise_constitution(out / "world")
    founded = found_centre(out / "centre", EXERCISE_SIDES, opened, randomness=seeded(str(seed)), at=opening(first))
    with founded as centre, readers() as reading, _printing() as printing:
        printed = []
        for name in names:
            day = date.fromisoformat(name)
            played = play_day(centre, day, out / "world" / "days" / name, seed=seed, readers=reading, say=say)
            signed = signatures(centre.tables, centre.constitution, played.issued)
            issued = envelope(played.document, signed)
            printed.append(printing.submit(render, issued, centre.constitution.languages, out / "reports" / name))
            say("cli-demo-reported", {"number": played.issued.number, "folder": str(out / "reports" / name)})
        for one in printed:
            one.result()
        for side in centre.sides_here:
            hand_out(out / "centre" / side, out / "record" / side)
        until = centre.constitution.period(date.fromisoformat(names[-1]))[1]
        score = score_of(read_key(out / "world" / "truth"), outcome(centre.tables, centre.constitution, until))
    return Played(score=score)


def _printing() -> ProcessPoolExecutor:
    """One process that prints reports while the next day is already under way."""
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("forkserver"))


EXERCISE_POSTS = ("duty", "head", "analyst", *(f"o{number:02}" for number in range(3, 36)))
"""One general and 35 officers: the duty officer, the analyst, and those known by their number."""
EXERCISE_SIDES = (
    Founding(side="a", name="Delegation A", origin="a.example/log", posts=EXERCISE_POSTS),
    Founding(side="b", name="Delegation B", origin="b.example/log", posts=EXERCISE_POSTS),
)


def opening(first: date) -> datetime:
    """A centre of an exercise is founded in the morning of its first day."""
    return datetime(first.year, first.month, first.day, 5, tzinfo=UTC)


def exercise_constitution(
    world: Path,
) -> tuple[Callable[[tuple[Delegation, Delegation]], Constitution], dict[str, Any]]:
    """The settings of a simulated sector, as the two delegations of an exercise agree to them."""
    sector = json.loads((world / "centre" / "sector.json").read_text(encoding="utf-8"))
    assets = json.loads((world / "centre" / "assets.json").read_text(encoding="utf-8"))
    places = json.loads((world / "centre" / "places.json").read_text(encoding="utf-8"))

    def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
        given = {
            "centre": sector["name"],
            "zone": sector["zone"],
            "cut_off": sector["cut_off"],
            "area": sector["area"],
            "parties": sector["parties"],
            "assets": assets,
            "places": places,
            "exercise": True,
        }
        return constitution_of(given, delegations, "nk-2020-11-09")

    return agree, sector


def constitution_of(
    given: Mapping[str, Any], delegations: tuple[Delegation, Delegation], agreement: str
) -> Constitution:
    """The constitution that settings describe, with the agreement they name fixed by its hash."""
    from ceasefire.agreement.edition_files import edition_files, is_shipped
    from ceasefire.agreement.load import load
    from ceasefire.desk.agreed_text import agreement_digest
    from ceasefire.desk.counting_terms import check_rules

    signed = load(str(given.get("agreement", agreement)))
    said = {key: value for key, value in given.items() if key not in ("delegations", "agreement")}
    plain = {
        "centre": "Joint monitoring centre",
        "parties": list(signed.agreement.parties),
        **said,
        "delegations": [to_plain(delegation) for delegation in delegations],
        "agreement": str(given.get("agreement", agreement)),
        "agreement_sha256": agreement_digest(signed),
    }
    if not is_shipped(plain["agreement"]):  # a file can change; what both sign is its text
        plain["agreement_files"] = edition_files(plain["agreement"])
    return check_rules(from_plain(Constitution, plain, "settings"))


def renderer() -> "Render":
    """Writes a report in every language of the centre: PDF, JSON, GeoJSON and CSV."""
    from ceasefire.reporting.daily import envelope
    from ceasefire.reporting.render import render

    def write(
        document: dict[str, Any], signed: "tuple[Signature, ...]", constitution: Constitution, folder: Path
    ) -> None:
        render(envelope(document, signed), constitution.languages, folder)

    return write


def record_views(folder: Path) -> list[RecordFolder]:
    """The record in a folder, as everyone who holds a copy there sees it."""
    return views(folder)


def readers() -> Readers:
    """Worker processes for parsers, as many as this process has cores, at most four."""
    return Readers(workers=min(4, len(os.sched_getaffinity(0))))
