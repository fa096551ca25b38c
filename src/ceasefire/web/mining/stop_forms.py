"""The forms that stop a task and lift the stop: an accident and what followed, another cause, a review; demolitions."""

from ceasefire.clearance.tasks.accidents import Accident, Kind
from ceasefire.clearance.tasks.lives.harm import AccidentStep
from ceasefire.clearance.tasks.records import AccidentStepped
from ceasefire.clearance.tasks.stops import Lift, Stop, StopCause
from ceasefire.clearance.tasks.stores import Demolition
from ceasefire.desk.mine_action import MineAction
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.mining.fields import Field, Form, Given
from ceasefire.web.mining.typed import Typed

CAUSES = (StopCause.WEATHER, StopCause.ORDERED, StopCause.CRITICAL_NONCONFORMITY, StopCause.MISSED_ITEM)
"""An accident stops by its report."""
OF_A_VISIT = (StopCause.CRITICAL_NONCONFORMITY, StopCause.MISSED_ITEM)


def faults(books: MineAction, task: str) -> tuple[str, ...]:
    """The nonconformities that visits found at a task, by name."""
    known = books.visits.faults.items()
    return tuple(name for name, (weighed, _) in known if weighed.nonconformity.task == task)


def _stop(typed: Typed) -> Stop:
    """A fault has to be one that a visit found: nothing else is ever verified as mended, and the stop would stay."""
    cause, about, task = typed.one("cause", StopCause), typed.line("about"), typed.line("task")
    if cause not in CAUSES:
        raise Refusal("mine-unread", field="cause", text=cause.value)
    if cause in OF_A_VISIT and about not in faults(typed.books, task):
        raise Refusal("task-stop-about", about=about)
    return Stop(task=task, cause=cause, about=about, at=typed.moment("at"))


def _lift(typed: Typed) -> Lift:
    """Lifted by whoever is signed in."""
    stop, task = typed.line("stop"), typed.line("task")
    if not any((one.id, one.task) == (stop, task) for one in typed.tasks.stops):
        raise Refusal("ctask-stop-unknown", stop=stop)
    return Lift(stop=stop, at=typed.moment("at"), post=typed.officer, words=typed.line("words"))


def _accident(typed: Typed) -> Accident:
    return Accident(
        accident=typed.line("accident"), kind=Kind.DEMINING, happened=typed.moment("happened"),
        reported=typed.moment("reported"), by=typed.line("by"), task=typed.line("task"),
        words=typed.line("words", needed=False),
    )  # fmt: skip


def _accident_step(typed: Typed) -> AccidentStepped:
    name, task = typed.line("accident"), typed.line("task")
    if name not in typed.tasks.accidents or typed.tasks.accidents[name][0].task != task:
        raise Refusal("ctask-unknown", name=name)
    return AccidentStepped(
        accident=name, step=typed.one("step", AccidentStep), day=typed.day("day"),
        words=typed.line("words", needed=False),
    )  # fmt: skip


def _demolition(typed: Typed) -> Demolition:
    task = typed.tasks.task(typed.line("task")).task
    return Demolition(
        demolition=typed.line("demolition"), task=task, at=typed.moment("at"), by=typed.line("by"),
        devices=typed.lines("destroyed_devices"), charges=_charges(typed),
    )  # fmt: skip


def _charges(given: Given) -> dict[str, int]:
    """Item = units, one a line."""
    found: dict[str, int] = {}
    for line in given.lines("charges"):
        item, mark, units = line.rpartition("=")
        if not (mark and item.strip() and units.strip().isdecimal() and units.strip().isascii() and len(units) < 9):
            raise Refusal("mine-unread", field="charges", text=line[:40])
        found[item.strip()] = found.get(item.strip(), 0) + int(units)
    return found


AT, WORDS, BY = Field("at", "moment"), Field("words", "words"), Field("by")
STOP = Form("stop", (Field("cause", "choice", tuple(one.value for one in CAUSES)), Field("about"), AT), _stop)
LIFT = Form("lift_stop", (Field("stop", "hidden"), WORDS, AT), _lift)
ACCIDENT = Form(
    "accident",
    (
        Field("accident"), Field("happened", "moment"), Field("reported", "moment"), BY,
        Field("words", "words", needed=False),
    ),
    _accident,
)  # fmt: skip
ACCIDENT_STEP = Form(
    "accident_step",
    (
        Field("accident"), Field("step", "choice", tuple(one.value for one in AccidentStep)), Field("day", "day"),
        Field("words", "words", needed=False),
    ),
    _accident_step,
)  # fmt: skip
DEMOLITION = Form(
    "demolition",
    (Field("demolition"), Field("task"), AT, BY, Field("destroyed_devices", "words"), Field("charges", "words")),
    _demolition,
)
