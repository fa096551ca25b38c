"""Land in words: a line a parcel, an account, or an act, in any language."""

from collections.abc import Iterator

from ceasefire.clearance.land.accounts import Account
from ceasefire.clearance.land.area import MM2
from ceasefire.clearance.land.balance import Balance
from ceasefire.clearance.land.history import Told
from ceasefire.clearance.land.holding import Holding
from ceasefire.clearance.land.signing import OPEN
from ceasefire.languages import say
from ceasefire.languages.formats import day, number


def square_metres(mm2: int, language: str) -> str:
    """An area as people of `language` write it, to a tenth of a square metre."""
    return number(mm2 / MM2, language, 1)


def parcel_line(one: Holding, language: str) -> str:
    """A parcel, where it stands and how large it is."""
    state = say("land-state", language, state=one.state.value)
    area = square_metres(one.area_mm2, language)
    line = say("land-line", language, parcel=one.parcel, status=state, area=area, hazard=one.hazard, unit=one.unit)
    return line + "".join(_more(one, language))


def _more(one: Holding, language: str) -> Iterator[str]:
    """What is beside it: a release that waits or was dissented from, a blocked pocket, the depth it was cleared to."""
    if one.release is not None and one.release.standing in OPEN:
        signed, needed = len(one.release.signed), len(one.release.needs)
        step = say("land-step", language, step=one.release.step.value)
        yield " " + say("land-waits", language, asked=step, signed=signed, needed=needed)
    for sign in one.release.signed if one.release is not None else ():
        if not sign.consents:
            yield " " + say("land-dissent", language, name=sign.organisation, words=sign.words)
    if one.depth_cm is not None:
        yield " " + say(
            "land-depth", language, depth=number(one.depth_cm, language, 0 if one.depth_cm == int(one.depth_cm) else 1)
        )
    if one.blocked:
        yield " " + say("land-blocked", language, marking=one.marking)


def balance_line(name: str, one: Balance, language: str) -> str:
    """opened = cancelled + reduced + cleared + remaining, in square metres."""
    told = {
        "opened": one.opened,
        "cancelled": one.mm2[Account.CANCELLED],
        "reduced": one.mm2[Account.REDUCED],
        "cleared": one.cleared,
        "handed": one.mm2[Account.HANDED_OVER],
        "remaining": one.remaining,
    }
    return say("land-balance", language, name=name, **{key: square_metres(mm2, language) for key, mm2 in told.items()})


def act_line(told: Told, language: str) -> str:
    """An act of a history: its day, what it did, since when it is known, and whether it still holds."""
    form = say("land-form", language, form=told.form)
    known = day(told.recorded_at.date(), language)
    line = say(
        "land-act", language, day=day(told.on, language), what=form, about=told.about, known=known, name=told.name
    )
    return line if told.in_force else line + " " + say("land-withdrawn", language)
