"""What differs between two constitutions, each difference with what was and what will be; what may differ at all."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from ceasefire.desk.approve import rule_of
from ceasefire.desk.constitution import Constitution
from ceasefire.vocabulary.plain import to_plain
from ceasefire.vocabulary.refusal import Refusal

AMENDABLE = ("quorum", "mandate", "languages", "assets", "signing")
"""Fields an amendment may change, beside each delegation's posts; an edition changes the agreement's own fields."""
EDITION = ("agreement", "agreement_sha256", "agreement_files")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One difference: its name (as in the message `constitution-field`), what was, what will be ("" for nothing)."""

    field: str
    before: str
    after: str


def differences(before: Constitution, after: Constitution) -> tuple[Difference, ...]:
    """Every difference in words and numbers, in a fixed order."""
    return tuple(_differences(before, after))


def _differences(before: Constitution, after: Constitution) -> Iterator[Difference]:
    for field in ("each", "parity"):
        yield from _one(f"quorum-{field}", getattr(before.quorum, field), getattr(after.quorum, field))
    for field in ("monitor", "verify", "attribute", "publish"):
        yield from _one(f"mandate-{field}", getattr(before.mandate, field), getattr(after.mandate, field))
    yield from _one("languages", ", ".join(before.languages), ", ".join(after.languages))
    for field in ("passkeys", "confirmed", "minutes"):
        yield from _one(f"signing-{field}", getattr(rule_of(before), field), getattr(rule_of(after), field))
    for first, second in zip(before.delegations, after.delegations, strict=True):
        yield from _named("post", _keys(first.officers, "post"), _keys(second.officers, "post"))
    yield from _named("asset", _keys(before.assets, "name"), _keys(after.assets, "name"))
    yield from _one("edition", before.agreement_sha256[:16], after.agreement_sha256[:16])


def _keys(items: Any, key: str) -> dict[str, Any]:
    return {str(getattr(item, key)): to_plain(item) for item in items}


def _named(field: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Difference]:
    """Items added, removed and changed, told by their names and by the values that differ."""
    for name in sorted(set(before) | set(after)):
        yield from _one(field, _told(name, before, after), _told(name, after, before))


def _told(name: str, here: dict[str, Any], there: dict[str, Any]) -> str:
    if name not in here:
        return ""
    other = there.get(name, {})
    values = [f"{key} {value}" for key, value in sorted(here[name].items()) if other and other.get(key) != value]
    return f"{name} ({', '.join(values)})" if values else name


def _one(field: str, before: Any, after: Any) -> Iterator[Difference]:
    if before != after:
        yield Difference(field=field, before=str(before), after=str(after))


def check_change(before: Constitution, after: Constitution, amendable: tuple[str, ...] = AMENDABLE) -> None:
    """Refuses a change of what may not change here: sides, logs, clocks, areas, and a change of nothing."""
    allowed = {*amendable, "in_force_from"}
    for one in fields(Constitution):
        if one.name == "delegations":
            _check_delegations(before, after, posts="quorum" in amendable)
        elif one.name not in allowed and getattr(before, one.name) != getattr(after, one.name):
            raise Refusal("amendment-field", field=one.name, known=", ".join(amendable))
    if not differences(before, after):
        raise Refusal("amendment-empty")


def _check_delegations(before: Constitution, after: Constitution, posts: bool) -> None:
    """Sides, names and logs stay; posts may change, each of its own side, and a side keeps the post that signs."""
    for first, second in zip(before.delegations, after.delegations, strict=True):
        same = first == second if not posts else replace(first, officers=second.officers) == second
        own = all(one.post.startswith(f"{second.side}/") for one in second.officers)
        named = [one.post for one in second.officers]
        if not same or not own or len(set(named)) < len(named):
            raise Refusal("amendment-field", field="delegations", known=", ".join(AMENDABLE))
        kept = f"{first.side}/head" if f"{first.side}/head" in {one.post for one in first.officers} else ""
        if not named or (kept and kept not in named):
            raise Refusal("amendment-no-head", side=first.side)
