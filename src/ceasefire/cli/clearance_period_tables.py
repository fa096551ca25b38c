"""What `ceasefire clearance period` prints of land area by area, and of people by age and sex."""

from typing import Any

import click

from ceasefire.clearance.periods.people import PeopleTable, people_table
from ceasefire.clearance.periods.release import Class, Kind, LandMove, ReleaseRow, release_table
from ceasefire.cli.clearance_table import Row
from ceasefire.cli.telling import Voice
from ceasefire.languages.formats import number
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

LAND, PEOPLE = ("area", "land", "kind", "m2"), ("age", "sex")
REMAINING = "remaining"


def land_rows(rows: list[Row]) -> tuple[ReleaseRow, ...]:
    """The release table of moves; a row of the kind `remaining` states what was reported to remain."""
    moves, stated = [], {}
    for row in rows:
        land = Class(_one_of(row, "land", [one.value for one in Class]))
        kind = _one_of(row, "kind", [*(one.value for one in Kind), REMAINING])
        m2 = row.number("m2")
        if m2 < 0:
            raise Refusal("clearance-file-number", row.place, name="m2", value=row.word("m2"))
        if kind == REMAINING:
            stated[row.word("area"), land] = m2
        else:
            areas = _whole(row, "areas", 0)
            moves.append(LandMove(area=row.word("area"), land=land, kind=Kind(kind), m2=m2, areas=areas))
    return release_table(moves, stated)


def _one_of(row: Row, name: str, known: list[str]) -> str:
    if row.word(name) not in known:
        raise Refusal("period-word", row.place, name=name, value=row.word(name), known=", ".join(known))
    return row.word(name)


def say_land(table: tuple[ReleaseRow, ...], speaker: Voice) -> None:
    """A line a kind of land in each area; what does not add up is flagged."""
    names = {
        Kind.START: speaker.text("period-land-start"),
        Kind.NEW: speaker.text("period-land-new"),
        Kind.CONFIRMED: speaker.text("period-land-confirmed"),
        Kind.CANCELLED: speaker.text("period-land-cancelled"),
        Kind.REDUCED: speaker.text("period-land-reduced"),
        Kind.CLEARED: speaker.text("period-land-cleared"),
    }
    for row in table:
        told = [f"{names[kind]} {_m2(row.m2[kind], row.areas[kind], speaker)}" for kind in Kind if row.m2[kind]]
        left = speaker.text("period-land-remaining")
        told.append(f"{left} {_m2(row.remaining_m2, row.remaining_areas, speaker)}")
        click.echo(f"{row.area}, {row.land.value}: {'; '.join(told)}")
        if not row.reconciles():
            amounts = [row.stated_m2, row.difference]
            stated, apart = ("–" if one is None else number(one, speaker.language) for one in amounts)
            click.echo("    " + speaker.text("period-land-differs", stated=stated, difference=apart))


def _m2(m2: float, areas: int, speaker: Voice) -> str:
    return f"{number(m2, speaker.language)} m² ({areas})"


def land_plain(table: tuple[ReleaseRow, ...]) -> list[dict[str, Any]]:
    """For JSON."""
    return [{**to_plain(row), "difference": row.difference, "reconciles": row.reconciles()} for row in table]


def people_of(rows: list[Row], title: str) -> PeopleTable:
    """Persons, one a row, or `number` of them; counts under five withheld."""
    people: list[tuple[str, str]] = []
    for row in rows:
        people += [(row.word("age"), row.word("sex"))] * _whole(row, "number", 1)
    return people_table(title, people)


def _whole(row: Row, name: str, missing: int) -> int:
    """A whole number from 0 to a million."""
    value = row.number(name, missing)
    if not (0 <= value <= 1_000_000 and float(value).is_integer()):
        raise Refusal("clearance-file-number", row.place, name=name, value=row.word(name))
    return int(value)


def say_people(table: PeopleTable, speaker: Voice) -> None:
    """The table with a dash for what is withheld."""
    words = {
        "female": speaker.text("period-people-female"),
        "male": speaker.text("period-people-male"),
        "not_stated": speaker.text("period-people-not-stated"),
    }
    total = speaker.text("period-people-total")
    heads = [words.get(name, name) for name in table.columns] + [total]
    click.echo(" " * 16 + "".join(f"{head:>16}" for head in heads))
    for name, cells in zip((*table.rows, total), table.cells, strict=True):
        shown = "".join(f"{'–' if cell is None else cell:>16}" for cell in cells)
        click.echo(f"{words.get(name, name):<16}{shown}")
    speaker.tell("period-people-withheld", number=table.withheld)
