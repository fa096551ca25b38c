"""Whatever is on the books: nothing sealed is in anything the public or the parties get, in any format."""

import dataclasses
import json
import re
import typing
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ceasefire.clearance.cells import HEIGHT_DEG, columns
from ceasefire.clearance.land.life import RELEASED, Land
from ceasefire.clearance.leaving import Asked, Leaving, leaving
from ceasefire.clearance.tasks.records import TaskFact
from ceasefire.clearance.tasks.sessions import Reach, Reached, Session, Sex
from ceasefire.clearance.tasks.victims import Consent, Scope
from ceasefire.clearance.tiers import Tier, seen_at
from ceasefire.exporters import eore
from ceasefire.exporters.maxml_read import read as read_maxml
from ceasefire.exporters.shelf import BUILT_IN, exporter
from ceasefire.sensors.map_file import read_map
from ceasefire.vocabulary.refusal import Refusal

SECRET = "SEKRET-7f3a"
STATES = [one for one in Land if one not in (Land.NOT_LISTED, Land.DIVIDED)]
WISH = st.tuples(
    st.sampled_from(STATES), st.booleans(), st.sampled_from([0.0, 0.001, 0.02]),
    st.floats(0.0005, 0.012).map(lambda size: round(size, 7)),
)  # fmt: skip
DEGREES = st.floats(-60, 60).map(lambda one: round(one, 7))
NUMBER = re.compile(r"[-+]?[0-9]+[.][0-9]+(?:[eE][-+]?[0-9]+)?")
CORNER = st.tuples(DEGREES, DEGREES.filter(bool))
QUIET = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@QUIET
@given(st.lists(WISH, min_size=1, max_size=4), CORNER, st.integers(0, 40), st.sampled_from([0, 1]))
def test_no_sealed_corner_and_no_secret_word_leaves(
    book_of: Any, tmp_path: Path, wishes: Any, corner: Any, back: int, tier: int
) -> None:
    book = book_of(wishes, corner)
    asked = Asked(on=book.on - timedelta(days=back), known=book.known, tier=Tier(tier))
    found = leaving(book.ledger, asked)
    sealed = sealed_corners(book)
    for form in BUILT_IN:
        content = exporter(form)(found)
        assert SECRET.encode() not in content
        places = np.array(list(coordinates(form, content, tmp_path)))
        for lon, lat in sealed:
            assert not (len(places) and (np.abs(places - (lon, lat)).max(axis=1) < 1e-6).any()), (form, lon, lat)
        told = {float(one) for one in NUMBER.findall(content.decode("latin-1"))} if form != "gpkg" else set()
        assert not told & sealed_ordinates(sealed, found), form
    covered(book, found)
    assert on_the_grid(found)


def sealed_corners(book: Any) -> list[tuple[float, float]]:
    hidden = [one for one in book.ledger.parcels() if one.state not in RELEASED and one.state is not Land.DIVIDED]
    return [corner for one in hidden for corner in one.perimeter.outer]


def sealed_ordinates(sealed: list[tuple[float, float]], found: Leaving) -> set[float]:
    """Degrees of sealed corners that nothing shown has; round ones are left out, a count or a year could be one."""
    shown = {one for row in found.rows if row.shape is not None for one in shapely.get_coordinates(row.shape).flat}
    return {one for corner in sealed for one in corner if one != round(one, 3)} - shown


def on_the_grid(found: Leaving) -> bool:
    """Cells end on the fixed lines of the grid, so they tell nothing of what lies in them but that it is there."""
    corners = [one for row in found.rows if row.shown == "cells" for one in shapely.get_coordinates(row.shape).tolist()]
    return all(any(_on_row(lon, lat, near) for near in (-1, 0)) for lon, lat in corners)


def _on_row(lon: float, lat: float, near: int) -> bool:
    row = round(lat / HEIGHT_DEG)
    width = 360 / columns(row + near)
    column = round((lon + 180) / width)
    return abs(lat - row * HEIGHT_DEG) < 1e-12 and abs(lon + 180 - column * width) < 1e-12


def coordinates(form: str, content: bytes, folder: Path) -> Iterator[tuple[float, float]]:
    if form == "hxl":
        return
    file = folder / f"out.{form}"
    file.write_bytes(content)
    layers = [read_maxml(content, "out").layer] if form == "maxml" else read_map(file)
    for feature in (one for layer in layers for one in layer.features):
        for ring in (ring for part in feature.parts or () for ring in part):
            yield from map(tuple, ring.tolist())


def covered(book: Any, found: Leaving) -> None:
    """Honest: all land that is not released lies well inside what is shown, and no released outline enters there."""
    shown = shapely.union_all([one.shape for one in found.rows if one.shown == "cells"])
    for one in book.ledger.parcels():
        if one.state not in RELEASED:
            assert shapely.contains_properly(shown, one.shape)
    for row in found.rows:
        if row.shown != "cells" and row.shape is not None:
            assert shapely.intersection(row.shape, shown).area < 1e-12


SEALED_NAMES = {"officer", "by", "post", "leader", "medic", "person", "handler", "heard_by", "words", "why", "reason",
                "vehicle", "receipt", "known", "members", "activity", "also_at", "to"}  # fmt: skip
PLACES = {"corners", "baseline"}


def made(kind: Any) -> st.SearchStrategy[Any]:
    """Any record of a kind, with the secret in every field that names people or tells in free words."""
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{one.name: valued(hints[one.name], one.name) for one in dataclasses.fields(kind)})


def valued(hint: Any, name: str) -> st.SearchStrategy[Any]:
    origin, inside = get_origin(hint), get_args(hint)
    if dataclasses.is_dataclass(hint):
        return made(hint)
    if origin in (Union, UnionType):
        return st.one_of(*(valued(one, name) for one in inside))
    if origin is tuple and inside[-1] is Ellipsis:
        return st.lists(valued(inside[0], name), max_size=2).map(tuple)
    if hint is str:
        return st.just(SECRET) if name in SEALED_NAMES or "person" in name else st.just("open")
    if hint is float:
        return st.just(46.1234567) if name in PLACES else st.floats(0, 9)
    if origin is tuple:
        return st.tuples(*(valued(one, name) for one in inside))
    if hint is datetime:
        return st.datetimes(timezones=st.just(UTC))
    return st.from_type(hint)


FACTS = get_args(TaskFact)


@settings(max_examples=10, deadline=None)
@pytest.mark.parametrize("kind", FACTS, ids=lambda kind: f"{kind.__module__.split('.')[-1]}.{kind.__name__}")
@given(data=st.data(), tier=st.sampled_from([Tier.PUBLIC, Tier.PARTIES]))
def test_no_person_and_no_place_of_a_task_is_seen(kind: Any, data: Any, tier: Tier) -> None:
    try:
        fact = data.draw(made(kind))
    except (Refusal, ValueError):
        assume(False)
    scopes = (Scope.RECORD, Scope.SHARE_AUTHORITIES, Scope.SHARE_NGOS)
    agreed = Consent(person=SECRET, scopes=scopes, day=date(2026, 1, 1), heard_by=SECRET)
    seen = json.dumps(seen_at(tier, fact, (agreed,)), default=str)
    assert SECRET not in seen
    assert "46.1234567" not in seen


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(list(Sex)), st.sampled_from(["0-9", "46+"]),
                          st.integers(0, 30)), max_size=12))  # fmt: skip
def test_no_small_count_of_people_leaves_or_can_be_worked_out(cells: list[Any]) -> None:
    sessions = [
        Session(session=str(n), day=date(2026, 1, 1), settlement=f"at {place}", organisation="o", method="talk",
                group=SECRET, reached=(Reached(sex=sex, band=band, reach=Reach.DIRECT, number=number),))
        for n, (place, sex, band, number) in enumerate(cells)
    ]  # fmt: skip
    table = eore.reached(sessions, Tier.PUBLIC)
    assert set(table.rows) <= {eore.EVERYWHERE}, "settlements are for the parties (tiers.yaml)"
    assert not any(one.settlement.encode() in eore.write(table) for one in sessions)
    named = eore.reached(sessions, Tier.PARTIES)
    assert set(named.rows) == {one.settlement for one in sessions}
    assert named.cells[-1][-1] == sum(number for *_, number in cells)
    assert SECRET.encode() not in eore.write(table)
    assert all(cell is None or cell == 0 or cell >= 5 for row in table.cells for cell in row)
    for line in [*table.cells, *zip(*table.cells, strict=True)]:
        assert line[-1] is None or sum(cell is None for cell in line[:-1]) != 1
