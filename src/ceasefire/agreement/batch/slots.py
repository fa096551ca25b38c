"""An explanation with an event's own numbers in it: when, how many metres, what chance, which notices were tried.

A class has one explanation, that of its first event, in which some numbers are that event's own. For another event of
the class they are put in from its columns; nothing is decided again. What is put in where follows from the message and
the arguments of each step.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from ceasefire.agreement.batch.plan import Plan
from ceasefire.agreement.batch.scope import Area
from ceasefire.agreement.context import Frame
from ceasefire.agreement.evaluate import Opinion, settling
from ceasefire.agreement.finding import Finding
from ceasefire.agreement.kleene import Truth
from ceasefire.agreement.text import Way
from ceasefire.agreement.way import NoticeDuty

Value = str | int | float
Chances = tuple[tuple[int, ...], ...]
"""P of an opinion: the largest over the ways of the smallest over the areas (by the identity of their zones)."""


class Own(Protocol):
    """What an event puts in."""

    @property
    def acts(self) -> tuple[str, ...]: ...
    @property
    def party(self) -> str: ...
    @property
    def arms(self) -> str: ...
    @property
    def confidence(self) -> float: ...
    @property
    def when(self) -> str: ...
    @property
    def known(self) -> str: ...
    @property
    def width(self) -> tuple[float, float]: ...
    def counted(self, classes: tuple[str, ...]) -> tuple[int, int]: ...
    def chance(self, area: Area) -> float: ...
    def measured(self, area: Area, frame: Frame) -> tuple[str, Mapping[str, Value]]: ...
    def records(self, name: str) -> int: ...
    def notices(self, kind: str) -> int: ...
    def tried(self, kind: str, duty: NoticeDuty | None) -> tuple[Finding, ...]: ...


Maker = Callable[[Own], Finding]


class Unclear(Exception):
    """A step of an explanation cites an area that could be one of two; such an event is looked at alone."""


def chances_of(opinion: Opinion, plan: Plan) -> Chances:
    """From which areas the opinion's probability comes; raises `Unclear`."""
    if opinion.probability is None:
        return ()
    deciding = (way for way in _ways(opinion.why) if way.value is opinion.value and way.probability is not None)
    return tuple(tuple(id(area.zone) for area in _areas(way, plan)) for way in deciding)


def _ways(step: Finding) -> Iterator[Finding]:
    if step.message.startswith("agreement-way-"):
        yield step
        return
    for below in step.because:
        yield from _ways(below)


def _areas(way: Finding, plan: Plan) -> Iterator[Area]:
    for step in way.because:
        if step.probability is not None:
            yield _area(step, str(way.arguments["way"]), plan)


def _area(step: Finding, way: str, plan: Plan) -> Area:
    """The area of a step of place; of several with one chance the first."""
    while "p" not in step.arguments:
        step = step.because[0]
    told = step.arguments
    cited = str(told["zone"]), str(told["edition"]), str(told.get("line", "")), int(told.get("limit", 0))
    area = plan.cited.get((way, cited))
    if area is None:
        raise Unclear(way, cited)
    return area


@dataclass(frozen=True, slots=True)
class Around:
    """Where in the explanation a step stands: its way of breach, and the step above it."""

    plan: Plan
    way: str = ""
    above: Finding | None = None

    def beneath(self, step: Finding) -> "Around":
        way = str(step.arguments["way"]) if step.message.startswith("agreement-way-") else self.way
        return Around(self.plan, way, step)


def maker(step: Finding, around: Around) -> Maker | None:
    """How to make the step for another event of the class; None where it is the same for all."""
    beneath = around.beneath(step)
    below = [(maker(one, beneath), one) for one in step.because]
    own = _own(step, around)
    tried = any(one.message == "agreement-notice" for one in step.because)
    if own is None and not tried and all(make is None for make, _ in below):
        return None
    children = _children(step, beneath, below)

    def make(event: Own) -> Finding:
        made = replace(step, because=children(event))
        return own(made, event) if own else made

    return make


def opinion_maker(opinion: Opinion, plan: Plan) -> Callable[[Own, float | None], Opinion]:
    """How to make the opinion for another event of the class, given its probability; raises `Unclear`."""
    why = maker(opinion.why, Around(plan))
    settles = bool(plan.notice_tests) and opinion.value is Truth.UNKNOWN

    def make(event: Own, probability: float | None) -> Opinion:
        made = why(event) if why else opinion.why
        steps = tuple(settling((made,))) if settles else opinion.settles
        return replace(opinion, probability=probability, why=made, settles=steps)

    return make


def _children(
    step: Finding, around: Around, below: list[tuple[Maker | None, Finding]]
) -> Callable[[Own], tuple[Finding, ...]]:
    if not any(one.message == "agreement-notice" for one in step.because):
        return lambda event: tuple(make(event) if make else one for make, one in below)
    kind, duty = _asked(step.arguments, step.message, around)
    if len(around.plan.thresholds) > 1:
        raise Unclear(around.way, kind)
    return lambda event: event.tried(kind, duty)


def _asked(told: Mapping[str, Value], message: str, around: Around) -> tuple[str, NoticeDuty | None]:
    """The notices a step speaks of: their kind, and where they were owed the duty."""
    agreement = around.plan.scope.signed.agreement
    if "exemption" in told:
        exemption = next(one for one in agreement.exemptions if one.id == told["exemption"])
        return exemption.notice or "", None
    kind = str(told["notice"])
    if not message.startswith("agreement-notice-owed-"):
        return kind, None
    duties = {way.without_notice for way in _named(around) if way.without_notice and way.without_notice.kind == kind}
    if len(duties) != 1:
        raise Unclear(around.way, kind)
    return kind, duties.pop()


def _named(around: Around) -> list[Way]:
    return [way for way in around.plan.scope.ways if way.id == around.way]


def _own(step: Finding, around: Around) -> Callable[[Finding, Own], Finding] | None:
    """What of the step itself is the event's own."""
    told, message = step.arguments, step.message
    if "p" in told and "zone" in told:
        area, frame = _area(step, around.way, around.plan), _frame(around.plan)
        return lambda made, event: _placed(made, area, frame, event)
    if step.probability is not None:
        return _carried
    values = _values(told, message, around)
    if not values:
        return None
    return lambda made, event: replace(made, arguments={**told, **{k: get(event) for k, get in values.items()}})


def _frame(plan: Plan) -> Frame:
    return Frame(plan.scope.signed.agreement, plan.scope.signed.zones, plan.scope.provision)


def _placed(made: Finding, area: Area, frame: Frame, event: Own) -> Finding:
    chance = event.chance(area)
    message, measured = event.measured(area, frame)
    return replace(made, message=message, arguments={**made.arguments, **measured, "p": chance}, probability=chance)


def _carried(made: Finding, _: Own) -> Finding:
    """A way is as probable as the least probable of its places; several places told as one have one chance."""
    chances = [one.probability for one in made.because if one.probability is not None]
    return replace(made, probability=min(chances))


def _values(told: Mapping[str, Value], message: str, around: Around) -> dict[str, Callable[[Own], Value]]:
    values: dict[str, Callable[[Own], Value]] = {}
    if "when" in told:
        values["when"] = lambda event: event.when
    if message.startswith("agreement-act-"):
        values["act"] = lambda event: event.acts[0] if len(event.acts) == 1 else "several"
        values["which"] = lambda event: ", ".join(event.acts)
    if "party" in told:
        values["party"] = lambda event: event.party
    if "confidence" in told:
        values["confidence"] = lambda event: event.confidence
    if message == "agreement-known-at":
        values["known"] = lambda event: event.known
    if "arms" in told:
        values["arms"] = lambda event: event.arms
    if "records" in told:
        values["records"] = lambda event: event.records(str(told["record"]))
    if "notices" in told:
        kind = _asked(told, message, around)[0]
        values["notices"] = lambda event: event.notices(kind)
    if message.startswith("agreement-width-") and "low" in told:
        values |= {"low": lambda event: event.width[0], "high": lambda event: event.width[1]}
    if "cap" in told:
        classes = _classes(told, around)
        values |= {"low": lambda event: event.counted(classes)[0], "high": lambda event: event.counted(classes)[1]}
    return values


def _classes(told: Mapping[str, Value], around: Around) -> tuple[str, ...]:
    """What a ceiling of that name counts."""
    caps = {cap for way in _named(around) for cap in way.caps if cap.name == told["cap"]}
    caps = {cap for cap in caps if told.get("most", cap.at_most) == cap.at_most}
    caps = {cap for cap in caps if told.get("least", cap.at_least) == cap.at_least}
    if len({cap.of for cap in caps}) != 1:
        raise Unclear(around.way, str(told["cap"]))
    return caps.pop().of
