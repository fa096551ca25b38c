"""An act on land is entered: once, in the name of the officer who typed it; a signature is made of what was typed."""

from dataclasses import replace

from ceasefire.clearance.land.records import Act, Role, Sign
from ceasefire.desk.keep_mine_action import keep_mine_action
from ceasefire.desk.mine_action_statements import LandEntered
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.web.door import door
from ceasefire.web.mining.fields import Given


def keep_act(act: Act, officer: str) -> None:
    """Enter an act on the land as it stands. Refuses by rule, and the same twice."""
    door.do(lambda centre, now: keep_mine_action(centre, LandEntered(act=act, officer=officer, made_at=now), at=now))


def signature(given: Given, officer: str) -> Sign:
    """A signature under a release, or a dissent, which needs words; the role is written `operator:Name`.

    Refuses a role and a verdict that are none: what is no clear dissent never counts as a signature by mistake.
    """
    role, _, organisation = given.line("role").partition(":")
    if role not in set(Role):
        raise Refusal("mine-missing", field="role")
    signed = Sign(
        act=given.line("release"), role=Role(role), organisation=organisation, officer=officer, on=given.day("on")
    )
    verdict = given.line("verdict", needed=False)
    if verdict in ("", "sign"):
        return signed
    if verdict != "dissent":
        raise Refusal("mine-unread", field="verdict", text=verdict[:40])
    return replace(signed, consents=False, words=given.line("words"))
