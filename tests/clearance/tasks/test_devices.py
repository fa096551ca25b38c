"""The device register: a machine tries everything, a naive book beside it; rules 8, 9 and 23 at their limits."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ceasefire.clearance.tasks.competence import Level, Listed, May, WorkKind
from ceasefire.clearance.tasks.devices import DeviceRegister, DeviceReported, DeviceStepped, Make
from ceasefire.clearance.tasks.lives.device import DeviceState, DeviceStep
from ceasefire.vocabulary.refusal import Refusal

DAY = date(2026, 12, 1)
NEXT = {
    ("reported", "locate"): "located", ("reported", "dismiss"): "dismissed", ("located", "identify"): "identified",
    ("identified", "mark"): "marked", ("marked", "destroy"): "destroyed", ("marked", "store"): "stored",
    ("marked", "hand_to_police"): "police", ("stored", "destroy"): "destroyed", ("stored", "hand_to_police"): "police",
    ("located", "lose_track"): "lost", ("identified", "lose_track"): "lost", ("marked", "lose_track"): "lost",
    ("stored", "lose_track"): "lost", ("lost", "trace"): "located",
}  # fmt: skip
"""Written a second time, by hand, in other words."""


def step(device: str, what: DeviceStep, day: date = DAY, by: str = "op", **more: Any) -> DeviceStepped:
    details: dict[str, Any] = {
        DeviceStep.IDENTIFY: {"make": Make.CONVENTIONAL, "category": "mine", "level": Level.L1},
        DeviceStep.DESTROY: {"method": "in place", "demolition": "B-1"},
        DeviceStep.STORE: {"receipt": "r"},
        DeviceStep.HAND_TO_POLICE: {"receipt": "r"},
    }.get(what, {})
    return DeviceStepped(**{"device": device, "step": what, "day": day, "by": by, **details, **more})


def reported(device: str) -> DeviceReported:
    return DeviceReported(device=device, task="T", day=DAY, by="x")


class Register(RuleBasedStateMachine):
    """Any device, any step, any make, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.register = DeviceRegister()
        self.book: dict[str, str] = {}
        self.found: set[str] = set()
        self.makes: dict[str, Make] = {}
        self.day = DAY

    @rule(n=st.integers(0, 5))
    def report(self, n: int) -> None:
        name = f"D-{n}"
        if name in self.book:
            with pytest.raises(Refusal, match="ctask-device-known"):
                self.register.add(reported(name))
        else:
            self.register.add(reported(name))
            self.book[name] = "reported"

    @rule(n=st.integers(0, 5), what=st.sampled_from(list(DeviceStep)), make=st.sampled_from(list(Make)))
    def take(self, n: int, what: DeviceStep, make: Make) -> None:
        name = f"D-{n}"
        self.day += timedelta(days=n % 2)
        fact = step(name, what, self.day, **({"make": make} if what is DeviceStep.IDENTIFY else {}))
        after = NEXT.get((self.book.get(name, ""), what.value))
        if after is None:
            with pytest.raises(Refusal):
                self.register.add(fact)
            return
        self.register.add(fact)
        self.book[name] = after
        if what is DeviceStep.LOCATE:
            self.found.add(name)
        if what is DeviceStep.IDENTIFY:
            self.makes[name] = make

    @invariant()
    def counts_agree(self) -> None:
        for make in (None, *Make):
            of = {n: s for n, s in self.book.items() if make in (None, self.makes.get(n, Make.CONVENTIONAL))}
            counts, told = Counter(of.values()), self.register.balance(make)
            assert told.found == len(self.found & set(of))
            assert told.holds
            assert (told.destroyed, told.in_store, told.with_police, told.lost) == (
                counts["destroyed"], counts["stored"], counts["police"], counts["lost"]
            )  # fmt: skip
            assert told.awaiting == counts["located"] + counts["identified"] + counts["marked"]
        assert self.register.lost() == tuple(sorted(n for n, s in self.book.items() if s == "lost"))


Register.TestCase.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)
test_register = Register.TestCase


def marked(register: DeviceRegister, device: str = "D", **identified: Any) -> None:
    register.add(reported(device))
    register.add(step(device, DeviceStep.LOCATE))
    register.add(step(device, DeviceStep.IDENTIFY, **identified))
    register.add(step(device, DeviceStep.MARK))


def refused(register: DeviceRegister, fact: DeviceStepped) -> tuple[str, object]:
    before = dict(register.known)
    with pytest.raises(Refusal) as told:
        register.add(fact)
    assert register.known == before
    return told.value.key, told.value.arguments.get("rule")


def test_nothing_is_destroyed_twice() -> None:
    register = DeviceRegister()
    marked(register)
    register.add(step("D", DeviceStep.DESTROY))
    assert refused(register, step("D", DeviceStep.DESTROY)) == ("ctask-device-destroyed-twice", "23")
    assert register.known["D"].state is DeviceState.DESTROYED


@pytest.mark.parametrize(
    ("what", "more", "key"),
    [
        (DeviceStep.DESTROY, {"demolition": ""}, "ctask-device-destroy"),
        (DeviceStep.DESTROY, {"method": " "}, "ctask-device-destroy"),
        (DeviceStep.DESTROY, {"method": "uncontrolled"}, "ctask-device-destroy"),
        (DeviceStep.STORE, {"receipt": ""}, "ctask-device-receipt"),
        (DeviceStep.HAND_TO_POLICE, {"receipt": " "}, "ctask-device-receipt"),
        (DeviceStep.MARK, {}, "life-no-such-step"),
        (DeviceStep.DESTROY, {"day": DAY - timedelta(days=1)}, "ctask-device-backwards"),
    ],
)
def test_a_step_says_what_is_needed_to_check_it(what: DeviceStep, more: dict[str, Any], key: str) -> None:
    register = DeviceRegister()
    marked(register)
    assert refused(register, step("D", what, **more))[0] == key


@pytest.mark.parametrize("lacking", ["make", "level", "category"])
def test_to_identify_is_to_say_what_it_is(lacking: str) -> None:
    register = DeviceRegister([reported("D"), step("D", DeviceStep.LOCATE)])
    gone: Any = "" if lacking == "category" else None
    assert refused(register, step("D", DeviceStep.IDENTIFY, **{lacking: gone})) == ("ctask-device-identify", "8")


def test_a_device_that_functioned_by_itself_needs_no_charge() -> None:
    register = DeviceRegister()
    marked(register)
    register.add(step("D", DeviceStep.DESTROY, method="uncontrolled", demolition=""))
    assert register.balance().destroyed == 1


def may(level: Level, *works: WorkKind, modules: tuple[str, ...] = ()) -> Listed:
    until = DAY + timedelta(days=30)
    return Listed(tuple(May(person="op", work=work, until=until, level=level, modules=modules) for work in works))


@pytest.mark.parametrize("own", list(Level))
@pytest.mark.parametrize("item", list(Level))
def test_an_operator_deals_with_items_up_to_the_own_level(own: Level, item: Level) -> None:
    register = DeviceRegister(competence=may(own, WorkKind.EOD, modules=("bombs",)))
    register.add(reported("D"))
    register.add(step("D", DeviceStep.LOCATE))
    fact = step("D", DeviceStep.IDENTIFY, level=item, module="bombs")
    if list(Level).index(own) >= list(Level).index(item):
        register.add(fact)
    else:
        assert refused(register, fact) == ("ctask-device-not-qualified", "8")


def test_level_3_plus_needs_the_module() -> None:
    register = DeviceRegister([reported("D"), step("D", DeviceStep.LOCATE)])
    register._competence = may(Level.L3_PLUS, WorkKind.EOD, modules=("bombs",))
    assert refused(register, step("D", DeviceStep.IDENTIFY, level=Level.L3_PLUS, module="sea"))[1] == "8"


def test_improvised_devices_need_their_own_qualification() -> None:
    only_eod = DeviceRegister([reported("D"), step("D", DeviceStep.LOCATE)], may(Level.L3, WorkKind.EOD))
    fact = step("D", DeviceStep.IDENTIFY, make=Make.IMPROVISED)
    assert refused(only_eod, fact) == ("ctask-device-not-qualified", "9")
    both = may(Level.L3, WorkKind.EOD, WorkKind.IED)
    register = DeviceRegister([reported("D"), step("D", DeviceStep.LOCATE), fact], both)
    assert register.balance(Make.IMPROVISED).found == 1
    assert register.balance(Make.CONVENTIONAL).found == 0


def test_competence_ends_with_its_day() -> None:
    register = DeviceRegister([reported("D"), step("D", DeviceStep.LOCATE)], may(Level.L3, WorkKind.EOD))
    late = step("D", DeviceStep.IDENTIFY, DAY + timedelta(days=31))
    assert refused(register, late) == ("ctask-device-not-qualified", "8")
    register.add(step("D", DeviceStep.IDENTIFY, DAY + timedelta(days=30)))


def test_what_a_day_tells_of_must_be_found() -> None:
    register = DeviceRegister([reported("D"), reported("E"), step("D", DeviceStep.LOCATE)])
    assert register.unregistered(["D", "E", "F"]) == ("E", "F")
