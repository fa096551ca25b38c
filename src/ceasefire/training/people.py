"""People by role, never by name: two teams made from a template, and trainees of the host's forces by unit."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from ceasefire.vocabulary.refusal import Refusal

SECTION = range(6, 11)
"""A section has six to ten deminers, its own leader included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A place in a team or unit that one person holds, such as "1/s2/3". `commander`: whose orders the person takes."""

    person: str
    unit: str
    role: str
    commander: str = ""
    host: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamTemplate:
    """A team: leader, deputy, sections (how many in each), and how many of every specialist role."""

    team: str
    sections: tuple[int, ...]
    medics: int
    drivers: int
    dog_handlers: int
    machine_crew: int
    eod_pairs: int = 1
    ied_pairs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HostUnit:
    """A unit of the host's forces that sends trainees."""

    unit: str
    trainees: int


def people_of(team: TeamTemplate) -> tuple[Person, ...]:
    """Everyone of a team. Refuses sections that are not of six to ten, and a team without a medic or an EOD pair."""
    for number in team.sections:
        if number not in SECTION:
            raise Refusal("training-section", team.team, number=number, least=SECTION.start, most=SECTION.stop - 1)
    if not team.sections or team.medics < 1 or team.eod_pairs < 1:
        raise Refusal("training-team", team.team)
    return tuple(_members(team))


def _members(team: TeamTemplate) -> Iterator[Person]:
    head = f"{team.team}/leader"
    yield Person(person=head, unit=team.team, role="leader")
    yield Person(person=f"{team.team}/deputy", unit=team.team, role="deputy", commander=head)
    for n, number in enumerate(team.sections, 1):
        first = f"{team.team}/s{n}/1"
        yield Person(person=first, unit=team.team, role="section_leader", commander=head)
        for place in range(2, number + 1):
            yield Person(person=f"{team.team}/s{n}/{place}", unit=team.team, role="deminer", commander=first)
    roles = {
        "medic": team.medics,
        "driver": team.drivers,
        "dog_handler": team.dog_handlers,
        "machine_operator": team.machine_crew,
        "eod_operator": 2 * team.eod_pairs,
        "ied_operator": 2 * team.ied_pairs,
    }
    for role, number in roles.items():
        for place in range(1, number + 1):
            yield Person(person=f"{team.team}/{role}/{place}", unit=team.team, role=role, commander=head)


def trainees_of(host: HostUnit) -> tuple[Person, ...]:
    """The places of a host unit's trainees."""
    names = [f"{host.unit}/{n}" for n in range(1, host.trainees + 1)]
    return tuple(Person(person=name, unit=host.unit, role="trainee", host=True) for name in names)


def matching(people: tuple[Person, ...], patterns: tuple[str, ...]) -> tuple[str, ...]:
    """The people whose names fit a pattern (`1/s*`, `host/eng-1/*`), each once, in the order of `people`."""
    return tuple(one.person for one in people if any(fnmatchcase(one.person, pattern) for pattern in patterns))
