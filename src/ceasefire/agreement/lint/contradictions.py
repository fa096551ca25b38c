"""Rules that cannot both be kept, or of which one takes back what the other gives."""

from collections.abc import Iterator
from itertools import combinations, permutations

from ceasefire.agreement.lint.notes import Arguments, Found
from ceasefire.agreement.lint.scene import Placed, actors, grounds_meet, may_meet, share, ways, window
from ceasefire.agreement.load import Signed
from ceasefire.agreement.text import Cap, Exemption


def contradictions(signed: Signed) -> Iterator[Found]:
    """All of them, rule by rule and then pair by pair."""
    placed = ways(signed.agreement)
    for one in placed:
        yield from _with_itself(one)
        for n, exemption in enumerate(signed.agreement.exemptions):
            yield from _permitted_yet_banned(one, exemption, n, placed, signed)
        yield from _exemptions_disagree(one, signed)
    for one, other in permutations(placed, 2):
        if one.provision.id != other.provision.id and may_meet(one, other, signed):
            yield from _forbidden_anyway(one, other)
            yield from _must_and_must_not(one, other)
            yield from _caps_between(one, other)
    for one in placed:
        for (n, cap), (k, other_cap) in permutations(enumerate(one.way.caps), 2):
            if _caps_clash(cap, other_cap):
                yield _clash(one, n, cap, f"{one.called}", one.way.caps[k])


def _with_itself(one: Placed) -> Iterator[Found]:
    for n, cap in enumerate(one.way.caps):
        if cap.at_least is not None and cap.at_most is not None and cap.at_least > cap.at_most:
            told: Arguments = {"cap": cap.name, "least": cap.at_least, "most": cap.at_most}
            yield Found(code="cap-inverted", path=(*one.path, "caps", n), arguments=told)
    duty = one.way.without_notice
    longest = duty.at_most_before if duty else None
    if duty is not None and longest is not None and longest.seconds < duty.at_least_before.seconds:
        told_notice = {"least": str(duty.at_least_before), "most": str(longest)}
        yield Found(code="notice-window-empty", path=(*one.path, "without_notice"), arguments=told_notice)
    width = one.way.width
    if width is not None and width.tolerance_m >= width.metres:
        told_width = {"metres": width.metres, "tolerance": width.tolerance_m}
        yield Found(code="width-without-bound", path=(*one.path, "width"), arguments=told_width)


def _permitted_yet_banned(
    one: Placed, exemption: Exemption, number: int, placed: tuple[Placed, ...], signed: Signed
) -> Iterator[Found]:
    """What a provision permits is a breach of another all the same, because that way does not name the exemption."""
    shared = sorted(set(exemption.acts) & set(one.way.act.is_))
    named_somewhere = any(exemption.id in other.way.unless for other in placed)
    if exemption.permits is None or not shared or exemption.id in one.way.unless or not named_somewhere:
        return
    if (
        share(actors(exemption, None), actors(one.way, one.provision))
        and (exemption.time is None or window(exemption.time, signed.agreement).meets(
            window(one.way.time, signed.agreement)))
        and grounds_meet(exemption.place, one.way.place, signed)
    ):  # fmt: skip
        told = {"exemption": exemption.id, "permission": exemption.permits, "act": shared[0], "rule": one.called}
        yield Found(code="permitted-yet-banned", path=(*one.path, "act"), arguments=told)


def _exemptions_disagree(one: Placed, signed: Signed) -> Iterator[Found]:
    """Of two exemptions of one rank for one act only the first can be taken away: the second goes on exempting."""
    named = [exemption for exemption in signed.agreement.exemptions if exemption.id in one.way.unless]
    for first, second in combinations(named, 2):
        acts = set(first.acts) & set(second.acts) & one.way.act.named
        away = sorted(set(first.unless) ^ set(second.unless))
        if first.priority == second.priority and acts and away:
            kept, taken = (second, first) if away[0] in first.unless else (first, second)
            told = {"first": taken.id, "second": kept.id, "act": min(acts), "other": away[0]}
            yield Found(code="exemptions-disagree", path=(*one.path, "unless"), arguments=told)


def _saved(one: Placed) -> str | None:
    """The condition under which the act is no breach of this way. A duty to tell allows nothing by being kept."""
    way, record = one.way, one.way.without_record
    if one.provision.modality == "notification":
        return None
    saving = {
        "consent": way.without_consent,
        "notice": way.without_notice is not None,
        "record": record is not None and not record.afterwards,
    }
    return next((name for name, there in saving.items() if there), None)


def _plain_ban(one: Placed) -> bool:
    way = one.way
    limits = (way.caps, way.arms, way.width, way.overlap, way.beyond_baseline, way.undated, way.unless)
    return not any(limits) and _saved(one) is None


def _forbidden_anyway(one: Placed, other: Placed) -> Iterator[Found]:
    """What the first leaves free (with consent, notice, a record) the second forbids outright."""
    shared = sorted(set(one.way.act.is_) & set(other.way.act.is_))
    if shared and (saved := _saved(one)) and _plain_ban(other):
        told = {"rule": one.called, "other": other.called, "act": shared[0], "condition": saved}
        yield Found(code="forbidden-anyway", path=one.path, arguments=told)


def _must_and_must_not(one: Placed, other: Placed) -> Iterator[Found]:
    """So many persons at least, where not one may be."""
    for n, cap in enumerate(one.way.caps):
        counted = set(one.way.act.is_) & set(other.way.act.if_personnel_counted)
        banned = counted and not other.way.unless and not other.way.caps
        if cap.at_least and "personnel" in cap.of and banned:
            told: Arguments = {"cap": cap.name, "least": cap.at_least, "rule": other.called}
            yield Found(code="must-and-must-not", path=(*one.path, "caps", n), arguments=told)


def _caps_between(one: Placed, other: Placed) -> Iterator[Found]:
    for n, cap in enumerate(one.way.caps):
        for other_cap in other.way.caps:
            if _caps_clash(cap, other_cap):
                yield _clash(one, n, cap, other.called, other_cap)


def _caps_clash(least: Cap, most: Cap) -> bool:
    """At least more of a few than may be of all."""
    return (
        least.at_least is not None
        and most.at_most is not None
        and set(least.of) <= set(most.of)
        and least.at_least > most.at_most
    )


def _clash(one: Placed, number: int, cap: Cap, rule: str, other: Cap) -> Found:
    told: Arguments = {
        "cap": cap.name,
        "least": cap.at_least or 0,
        "rule": rule,
        "other": other.name,
        "most": other.at_most or 0,
    }
    return Found(code="caps-conflict", path=(*one.path, "caps", number), arguments=told)
