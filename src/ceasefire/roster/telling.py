"""A roster and what stands in its way, in words: which places, which rules, whose leave, and what would help."""

from collections.abc import Iterable, Iterator
from datetime import date
from zoneinfo import ZoneInfo

from ceasefire.languages import say
from ceasefire.languages.formats import day as day_words
from ceasefire.languages.formats import number, span
from ceasefire.roster.checks import Breach
from ceasefire.roster.outcome import Outcome
from ceasefire.roster.plan import Leave, Plan
from ceasefire.roster.solve import Evenness
from ceasefire.roster.why import Headless, Help, Why


def reasons(outcome: Outcome, language: str) -> Iterator[str]:
    """Why there is no roster, line by line; indented lines belong to the one before."""
    for nobody in outcome.headless:
        yield headless_line(nobody, language)
    for why in outcome.whys:
        yield from why_lines(why, outcome.plan, language)
    for side in outcome.undecided:
        yield say("roster-undecided", language, side=side)


def headless_line(nobody: Headless, language: str) -> str:
    """Days on which nobody heads a side."""
    return say("roster-headless", language, side=nobody.side, days=_days(nobody.first, nobody.last, language))


def why_lines(why: Why, plan: Plan, language: str) -> Iterator[str]:
    """One contradiction: the places and who could fill them, what cannot hold together, what would help."""
    when = span(why.first.start, why.last.end, language, ZoneInfo(plan.zone))
    positions = ", ".join(dict.fromkeys(cover.position.name for cover in why.covers))
    shifts = len({cover.slot for cover in why.covers})
    known = {"side": why.side, "when": when, "positions": positions, "needed": why.needed, "shifts": shifts}
    possible = why.needed - 1 if why.possible is None else why.possible
    told = {**known, "able": len(why.able), "away": why.away, "possible": possible}
    yield say("roster-why", language, **told)
    yield "  " + say("roster-why-together", language)
    yield from ("    – " + line for line in _parts(why, plan, language))
    if not why.smallest:
        yield "  " + say("roster-why-not-smallest", language)
    if why.helps:
        yield "  " + say("roster-why-helps", language)
    yield from ("    – " + help_line(one, language) for one in why.helps)


def _parts(why: Why, plan: Plan, language: str) -> Iterator[str]:
    yield say("roster-part-places", language, needed=why.needed)
    if "rest" in why.rules:
        yield say("roster-part-rest", language, hours=number(plan.rules.rest_h, language, _digits(plan.rules.rest_h)))
    if "week" in why.rules:
        yield say("roster-part-week", language, most=plan.rules.shifts_in_7_days)
    if "nights" in why.rules:
        yield say("roster-part-nights", language, most=plan.rules.nights_in_a_row or 0)
    for leave in why.leave:
        yield say("roster-part-leave", language, post=leave.post, days=leave_days(leave, language))
    if why.before:
        yield say("roster-part-before", language)


def help_line(one: Help, language: str) -> str:
    """One change, and whether it alone is enough for the whole period."""
    if one.whole is None:
        known = say("roster-help-unsettled", language)
    else:
        known = say("roster-help-whole" if one.whole else "roster-help-part", language)
    return f"{_change(one, language)} {known}"


def _change(one: Help, language: str) -> str:
    if one.kind == "leave" and one.leave is not None:
        return say("roster-help-leave", language, post=one.leave.post, days=leave_days(one.leave, language))
    value = one.value or 0.0
    if one.kind == "officers":
        return say("roster-help-officers", language, number=int(value))
    if one.kind == "rest":
        if one.value is None:
            return say("roster-help-rest-less", language)
        return say("roster-help-rest", language, hours=number(value, language, _digits(value)))
    if one.kind == "week":
        if one.value is None:
            return say("roster-help-week-more", language)
        return say("roster-help-week", language, most=int(value))
    if one.value is None:
        return say("roster-help-nights-more", language)
    return say("roster-help-nights", language, most=int(value))


def leave_days(leave: Leave, language: str) -> str:
    """The days of a leave."""
    return _days(leave.first, leave.last, language)


def _days(first: date, last: date, language: str) -> str:
    if first == last:
        return day_words(first, language)
    return f"{day_words(first, language)} – {day_words(last, language)}"


def _digits(value: float) -> int:
    return 0 if value == int(value) else 1


def even_line(side: str, evenness: Evenness, language: str) -> str:
    """How even the roster of a side is."""
    if evenness.shifts is None or evenness.nights is None:
        return say("roster-even-any", language, side=side)
    known = {"side": side, "shifts": evenness.shifts, "nights": evenness.nights}
    return say("roster-even-least", language, **known) if evenness.least else say("roster-even", language, **known)


def breach_lines(breaches: Iterable[Breach], language: str) -> Iterator[str]:
    """What a check found."""
    return (breach_line(one, language) for one in breaches)


def breach_line(one: Breach, language: str) -> str:
    """One thing that is not as agreed."""
    told = dict(one.arguments)
    if "day" in told:
        told["day"] = day_words(date.fromisoformat(str(told["day"])), language)
    match one.key:
        case "roster-check-strange":
            return say("roster-check-strange", language, **told)
        case "roster-check-unable":
            return say("roster-check-unable", language, **told)
        case "roster-check-place":
            return say("roster-check-place", language, **told)
        case "roster-check-parity":
            return say("roster-check-parity", language, **told)
        case "roster-check-leave":
            return say("roster-check-leave", language, **told)
        case "roster-check-twice":
            return say("roster-check-twice", language, **told)
        case "roster-check-rest":
            return say("roster-check-rest", language, **told)
        case "roster-check-week":
            return say("roster-check-week", language, **told)
        case "roster-check-nights":
            return say("roster-check-nights", language, **told)
        case _:
            return say("roster-check-headless", language, **told)
