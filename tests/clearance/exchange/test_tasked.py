"""An operator sees the land that its own signed orders cover, and no other, whatever it asks for."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import shapely
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire.clearance.land.life import Land
from ceasefire.clearance.leaving import Shown, leaving
from ceasefire.clearance.tasked import only, tasked
from ceasefire.clearance.tasks.ledger import TaskLedger
from ceasefire.clearance.tasks.lives.task import TASK, TaskState, TaskStep
from ceasefire.clearance.tasks.order import Method, OrderSigned, Role, TaskOrder
from ceasefire.clearance.tasks.records import TaskStepped
from ceasefire.clearance.tiers import Tier
from ceasefire.cli.main import main
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

DAY, NOON = date(2026, 3, 1), datetime(2026, 3, 1, 12, tzinfo=UTC)
BOOK = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "land-book-example.jsonl"
TO_THE_END = ("issue", "accept", "mobilise", "begin", "complete", "check_inside", "check_outside", "pass", "report",
              "hand_over", "close")  # fmt: skip
BOXES = {"P": (46.0, 39.0, 46.02, 39.01), "Q": (46.1, 39.0, 46.12, 39.01), "R": (46.2, 39.0, 46.22, 39.01)}


def order(parcel: str, organisation: str, **more: Any) -> TaskOrder:
    told = {"task": f"T-{parcel}-{organisation}", "version": 1, "team": "1", "methods": (Method.MANUAL,),
            "area_m2": 1000.0, "starts": DAY, "due": DAY, "depth_cm": 13.0, **more}  # fmt: skip
    return TaskOrder(parcel=parcel, organisation=organisation, **told)


def signatures(one: TaskOrder, roles: Iterable[Role] = Role, day: date = DAY) -> list[OrderSigned]:
    return [OrderSigned(order=one.id, role=role, post=role.value, day=day) for role in roles]


def ledger(*facts: Any) -> TaskLedger:
    found = TaskLedger()
    for fact in facts:
        found.add(fact, NOON)
    return found


def sees(book: Any, tasks: TaskLedger, operator: str = "mine", today: date = DAY) -> set[str]:
    return set(tasked(tasks.tasks.values(), book.ledger, operator, today))


@pytest.fixture
def land(book: Any) -> Any:
    for parcel, box in BOXES.items():
        book.make(parcel, box, Land.CHA)
    return book


PARTS = st.tuples(st.sampled_from("PQR"), st.sampled_from(["mine", "other"]), st.sets(st.sampled_from(Role)))


@settings(max_examples=30, deadline=None)
@given(st.lists(PARTS, max_size=5, unique_by=lambda one: one[:2]))
def test_only_outlines_under_a_signed_order_of_its_own_are_shown(book_of: Any, parts: Any) -> None:
    book = book_of([])
    for parcel, box in BOXES.items():
        book.make(parcel, box, Land.CHA)
    orders = [(order(parcel, who), roles) for parcel, who, roles in parts]
    tasks = ledger(*(one for one, _ in orders), *(s for one, roles in orders for s in signatures(one, roles)))
    found = leaving(book.ledger, book.ask(Tier.OPERATORS, tasked=frozenset(sees(book, tasks))))
    exact = {row.id for row in found.rows if row.shown is Shown.EXACT}
    assert exact == {parcel for parcel, who, roles in parts if who == "mine" and roles == set(Role)}
    for row in found.rows:
        assert row.shape.equals(shapely.box(*BOXES[row.id])) is (row.id in exact)


def test_a_signature_yet_to_come_gives_no_sight_today(land: Any) -> None:
    one = order("P", "mine")
    tasks = ledger(one, *signatures(one, day=date(2026, 3, 9)))
    assert sees(land, tasks) == set()
    assert sees(land, tasks, today=date(2026, 3, 9)) == {"P"}


def test_sight_ends_when_the_task_is_handed_over(land: Any) -> None:
    one = order("P", "mine")
    tasks, state = ledger(one, *signatures(one)), TaskState.DRAFT
    for name in TO_THE_END:
        state = TASK.step(state, TaskStep(name))
        tasks.tasks[one.task].steps.append(TaskStepped(task=one.task, step=TaskStep(name), day=DAY))
        assert sees(land, tasks) == (set() if state in (TaskState.HANDED_OVER, TaskState.CLOSED) else {"P"}), name


def test_a_newer_order_for_another_takes_the_sight_away_once_both_signed(land: Any) -> None:
    first = order("P", "mine", task="T")
    second = order("P", "other", task="T", version=2, replaces=first.id)
    tasks = ledger(first, *signatures(first), second)
    assert (sees(land, tasks), sees(land, tasks, "other")) == ({"P"}, set())
    for one in signatures(second):
        tasks.add(one, NOON)
    assert (sees(land, tasks), sees(land, tasks, "other")) == (set(), {"P"})


def test_an_order_covers_the_parts_of_its_parcel_and_not_the_whole_of_a_part(land: Any) -> None:
    west, east = land.split("P", BOXES["P"])
    whole, part = order("P", "mine"), order(west, "other")
    tasks = ledger(whole, *signatures(whole), part, *signatures(part))
    assert sees(land, tasks) == {"P", west, east}
    assert sees(land, tasks, "other") == {west}


def test_released_land_ends_where_land_of_another_order_begins(book: Any) -> None:
    book.make("P", BOXES["P"], Land.INDICATION)
    west, east = book.split("P", BOXES["P"])
    book.take(west, "cancel")
    shown = [
        {row.id: row.shown for row in leaving(book.ledger, book.ask(Tier.OPERATORS, tasked=seen)).rows}
        for seen in (frozenset[str](), frozenset({east}))
    ]
    assert shown == [{west: Shown.CUT, east: Shown.CELLS}, {west: Shown.EXACT, east: Shown.EXACT}]


def test_what_is_not_held_cannot_be_asked_for() -> None:
    assert only((), frozenset("PQ"), "mine") == frozenset("PQ")
    assert only("P", frozenset("PQ"), "mine") == frozenset("P")
    with pytest.raises(Refusal, match="exchange-not-tasked"):
        only("PR", frozenset("PQ"), "mine")


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    one = order("P-002", "operator")
    facts = [("task_order", one), *(("order_signed", each) for each in signatures(one))]
    file = tmp_path / "orders.jsonl"
    file.write_text("\n".join(json.dumps({"task": {"form": form, **to_plain(fact)}}) for form, fact in facts))
    return file


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--operator", "operator"), 0, ["P-002"]),
        (("--operator", "operator", "--tasked", "P-002"), 0, ["P-002"]),
        (("--operator", "another"), 0, []),
        ((), 0, []),
        (("--operator", "operator", "--tasked", "P-003"), 2, "P-003"),
        (("--operator", "another", "--tasked", "P-002"), 2, "another"),
        (("--tasked", "P-002"), 2, "--operator"),
    ],
)
def test_the_command_shows_what_orders_give(tmp_path: Path, orders: Path, words: Any, code: int, said: Any) -> None:
    out = tmp_path / "out.geojson"
    told = ["clearance", "export", str(BOOK), "--on", "2026-04-30", "--known", "2026-05-11", "--tier", "operators",
            "--orders", str(orders), *words, "--out", str(out)]  # fmt: skip
    done = CliRunner().invoke(main, told)
    assert (done.exit_code == 0) is (code == 0), done.output
    if code:
        assert said in done.output
        assert not out.exists()
        return
    rows = [one["properties"] for one in json.loads(out.read_text())["features"]]
    assert [one["id"] for one in rows if one["shown"] == "exact"] == said
