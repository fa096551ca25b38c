"""Proposed changes of what both agreed, as the record tells them: what each would change, and who has spoken."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ceasefire.desk.amendment import AmendmentProposed
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.constitution_changes import Difference, differences
from ceasefire.desk.record import Sizes, Tables
from ceasefire.verification.amendment import AmendmentSigned, Change, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAmendment:
    """A proposal, how it stands, and what it would change."""

    said: AmendmentProposed
    change: Change
    differences: tuple[Difference, ...]


def amendments(tables: Tables, sides: tuple[str, str], upto: Sizes | None = None) -> dict[str, OpenAmendment]:
    """Every proposed change by its name, in the agreed order, by the first `upto` entries of each log.

    What a post did not sign itself counts for nobody, and for a side only its head speaks. Of two changes of one
    constitution the first that both signed stands; words on the other change nothing any more.
    """
    found: dict[str, OpenAmendment] = {}
    known = {one.id: one for one in _constitutions(tables)}
    for entry in tables.entries("amendment", "amendment-signed", upto=upto):
        said = entry.read()
        if not entry.by(entry.side, [said.officer]):
            continue
        if entry.kind == "amendment":
            changes = differences(known[said.replaces], said.constitution) if said.replaces in known else ()
            new = OpenAmendment(said=said, change=Change(about=said.id, sides=sides), differences=changes)
            found.setdefault(said.id, new)
        elif said.amendment in found and said.delegation == entry.side:
            now = found[said.amendment]
            before = known.get(now.said.replaces)
            head = before is None or said.officer == f"{entry.side}/{head_of(before, entry.side)}"
            if head and not overtaken(now, found.values()):
                found[said.amendment] = _spoken(now, said)
    return found


def overtaken(one: OpenAmendment, others: Iterable[OpenAmendment]) -> bool:
    """Have both signed another change of the constitution that this one would replace?"""
    return any(
        other.change.standing is Standing.AGREED and other.said.replaces == one.said.replaces
        for other in others
        if other.said.id != one.said.id
    )


def _spoken(now: OpenAmendment, said: AmendmentSigned) -> OpenAmendment:
    """The proposal after a side spoke; a second word of a side, or one after its end, changes nothing."""
    if said.delegation in now.change.spoken or now.change.standing in (Standing.AGREED, Standing.DECLINED):
        return now
    return replace(now, change=now.change.speak(said))


def constitution_named(tables: Tables, name: str) -> Constitution | None:
    """The constitution of that content name in the record."""
    return next((one for one in _constitutions(tables) if one.id == name), None)


def _constitutions(tables: Tables) -> Sequence[Constitution]:
    return [entry.read() for entry in tables.entries("constitution")]


def head_of(constitution: Constitution, side: str) -> str:
    """The post that signs for a side what both agree on: its head, or its first post where none is called so."""
    posts = [one.post.partition("/")[2] for one in constitution.delegation(side).officers]
    return "head" if "head" in posts else posts[0]
