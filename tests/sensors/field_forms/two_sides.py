"""A centre's two delegations with three posts each, for tests that approve forms."""

from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.found_centre import Founding
from ceasefire.wiring import constitution_of

POSTS = ("duty", "head", "analyst")
SIDES = tuple(Founding(side=one, name=one, origin=f"{one}.example/log", posts=POSTS) for one in "ab")


def agree(delegations: tuple[Delegation, Delegation]) -> Constitution:
    return constitution_of({"centre": "Exercise", "exercise": True}, delegations, "nk-2020-11-09")
