"""A plan read from its YAML file; what is wrong in it is refused with line, column and remedy."""

from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ceasefire.agreement.load import checked
from ceasefire.agreement.marked_yaml import read_marked, where
from ceasefire.roster.plan import Plan
from ceasefire.vocabulary.refusal import Refusal

EXAMPLE = "exercise-72"
_LIMIT = 2_000_000

At = Callable[..., str]
"""The place of a path in the file, for refusals: `at("posts", 3)`."""


def load(name_or_path: str) -> Plan:
    """The shipped example by its name, or a plan from a file."""
    return read(text_of(name_or_path), Path(name_or_path).name)


def text_of(name_or_path: str) -> str:
    """The text of the shipped example or of a file; refuses what is no file, too long, or not UTF-8."""
    if name_or_path == EXAMPLE:
        return (files("ceasefire.roster") / "shipped" / f"{EXAMPLE}.yaml").read_text(encoding="utf-8")
    path = Path(name_or_path)
    if not path.is_file():
        raise Refusal("roster-no-file", name=name_or_path, example=EXAMPLE)
    if path.stat().st_size > _LIMIT:
        raise Refusal("roster-too-long", path.name)
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("agreement-not-utf8", path.name, byte=error.start) from error


def read(text: str, name: str) -> Plan:
    """A plan from its text; `name` is the file as refusals call it."""
    if len(text) > _LIMIT:
        raise Refusal("roster-too-long", name)
    data, marks = read_marked(text, name)
    plan = checked(Plan, data, marks, name)
    for refusal in _amiss(plan, lambda *path: where(marks, path, name)):
        raise refusal
    return plan


def _amiss(plan: Plan, at: At) -> Iterator[Refusal]:
    """What each part says of itself may be right, and yet not go together."""
    try:
        ZoneInfo(plan.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield Refusal("roster-zone", at("zone"), name=plan.zone)
    if plan.sides[0] == plan.sides[1]:
        yield Refusal("roster-two-sides", at("sides"), name=plan.sides[0])
    yield from _twice(at, "shifts", [shift.name for shift in plan.shifts])
    yield from _twice(at, "positions", [position.name for position in plan.positions])
    yield from _twice(at, "posts", [post.post for post in plan.posts])
    yield from _positions(plan, at)
    yield from _posts(plan, at)
    yield from _heads(plan, at)
    yield from _leave(plan, at)


def _twice(at: At, part: str, names: list[str]) -> Iterator[Refusal]:
    for n, name in enumerate(names):
        if name in names[:n]:
            yield Refusal("roster-twice", at(part, n), name=name)


def _positions(plan: Plan, at: At) -> Iterator[Refusal]:
    known = {skill for post in plan.posts for skill in post.skills}
    for n, position in enumerate(plan.positions):
        for side, number in (position.of_side or {}).items():
            path = ("positions", n, "of_side", side)
            if side not in plan.sides:
                yield Refusal("roster-side-unknown", at(*path), name=side)
            if number < 0:
                yield Refusal("roster-number", at(*path), name=str(number))
        if plan.rules.parity and len({position.needed(side) for side in plan.sides}) > 1:
            yield Refusal("roster-no-parity", at("positions", n), name=position.name)
        for skill in position.skills:
            if skill not in known:
                yield Refusal("roster-skill-unknown", at("positions", n, "skills"), name=skill)


def _posts(plan: Plan, at: At) -> Iterator[Refusal]:
    known = {post.post for post in plan.posts}
    for n, post in enumerate(plan.posts):
        if post.side not in plan.sides:
            yield Refusal("roster-side-unknown", at("posts", n, "post"), name=post.side)
        for deputy in post.deputies:
            path = ("posts", n, "deputies")
            if deputy not in known or deputy == post.post:
                yield Refusal("roster-post-unknown", at(*path), name=deputy)
            elif deputy.partition("/")[0] != post.side:
                yield Refusal("roster-deputy-side", at(*path), name=deputy)


def _heads(plan: Plan, at: At) -> Iterator[Refusal]:
    for side in plan.sides:
        if sum(post.group == "head" for post in plan.of(side)) != 1:
            yield Refusal("roster-one-head", at("posts"), name=side)
    first, second = (len(plan.of(side)) for side in plan.sides)
    if plan.rules.parity and first != second:
        yield Refusal("roster-posts-parity", at("posts"), name=f"{first} / {second}")


def _leave(plan: Plan, at: At) -> Iterator[Refusal]:
    known = {post.post for post in plan.posts}
    for n, leave in enumerate(plan.leave):
        if leave.post not in known:
            yield Refusal("roster-post-unknown", at("leave", n, "post"), name=leave.post)
        if leave.last < leave.first:
            yield Refusal("roster-leave-backwards", at("leave", n, "last"), name=leave.last.isoformat())
