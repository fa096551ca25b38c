"""Enter an exercise of mine action in a centre: its school, one task with its devices and stores, a season of land."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from ceasefire.clearance.land.records import Act
from ceasefire.clearance.tasks.lanes import Along, Lane
from ceasefire.clearance.tasks.lives.task import TaskStep
from ceasefire.clearance.tasks.load import TaskFile
from ceasefire.clearance.tasks.records import TaskEntered, TaskStepped
from ceasefire.desk.centre import Centre
from ceasefire.desk.keep_mine_action import Said, keep_all
from ceasefire.desk.mine_action import mine_action
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.training.book import Book
from ceasefire.training.records import TrainingEntered
from ceasefire.vocabulary.refusal import Refusal

LANES = ("L-3", "L-4", "L-5")


def exercise_mine_action(
    centre: Centre, *, school: Book, task: TaskFile, land: Iterable[Act], officer: str, at: datetime
) -> dict[str, int]:
    """How many facts of each kind were entered. Refuses a centre that has any already: an exercise never mixes."""
    books = mine_action(centre.tables)
    if books.school.book.people or books.tasks.tasks or books.land.entries:
        raise Refusal("mine-action-not-empty")
    parts: dict[str, list[Said]] = {
        "training": [TrainingEntered(fact=fact, officer=officer, made_at=at) for fact in school_facts(school)],
        "tasks": [TaskEntered(fact=fact, officer=officer, made_at=at) for fact in task_facts(task)],
        "land": [LandEntered(act=act, officer=officer, made_at=at) for act in land],
    }
    for said in parts.values():
        keep_all(centre, said, at=at)
    return {name: len(said) for name, said in parts.items()}


def school_facts(book: Book) -> Iterator[Any]:
    """Everything a training book holds, in an order in which each fact may be entered."""
    for part in (book.works, book.people, book.courses, book.runs, book.attendance, book.assessments):
        yield from part
    yield from sorted(book.awards, key=lambda one: one.day)
    for rest in (book.revocations, book.restrictions, book.uses, book.duties):
        yield from rest


def task_facts(file: TaskFile) -> Iterator[Any]:
    """A task's papers as facts: orders and who signed them, lanes, sheets, devices, stores."""
    orders = {order.id: order for sheet in file.sheets for order in sheet.orders}
    signatures = dict.fromkeys(one for sheet in file.sheets for one in sheet.signatures)
    yield from orders.values()
    yield from signatures
    for task in dict.fromkeys(order.task for order in orders.values()):
        yield from (_lane(task, name, n) for n, name in enumerate(LANES))
        day = min(order.starts for order in orders.values() if order.task == task)
        steps = (TaskStep.ISSUE, TaskStep.ACCEPT, TaskStep.MOBILISE, TaskStep.BEGIN)
        yield from (TaskStepped(task=task, step=step, day=day) for step in steps)
    yield from dict.fromkeys(one for sheet in file.sheets for one in sheet.accreditations)
    for part in (file.sheets, file.reported, file.steps, file.movements, file.demolitions):
        yield from part


def _lane(task: str, name: str, number: int) -> Lane:
    """Strips of 2 m side by side along a baseline of 60 m."""
    along = Along(baseline=((0, 0), (60, 0)), from_m=0, to_m=60, near_m=2.0 * number, far_m=2.0 * number + 2)
    return Lane(lane=name, task=task, along=along)
