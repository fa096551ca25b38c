"""Register files made ready: read, checked against each other and the agreement, refused with line and column."""

from collections.abc import Callable
from typing import TypeVar

from ceasefire.agreement.load import Signed
from ceasefire.agreement.registers.arms import ArmsClass, check_classes, with_plain_kinds
from ceasefire.agreement.registers.events import Events
from ceasefire.agreement.registers.inventory import Inventory, check_inventory
from ceasefire.agreement.registers.notifications import Notices, check_notices
from ceasefire.agreement.registers.reading import located, read_register
from ceasefire.agreement.registers.sightings import Sightings
from ceasefire.agreement.registers.silences import Silences, check_silences
from ceasefire.agreement.registers.watch import Watches
from ceasefire.vocabulary.refusal import Refusal

T = TypeVar("T")


def classes_of(signed: Signed) -> dict[str, ArmsClass]:
    """The arms classes of an agreement, and the kinds its ways of breach name outright; refuses one without any."""
    agreement = signed.agreement
    classes = with_plain_kinds(agreement.arms_classes, agreement.arms)
    if not classes:
        raise Refusal("register-agreement-without-classes", agreement=agreement.id)
    check_classes(classes)
    return classes


def read_inventory(text: str, name: str, classes: dict[str, ArmsClass]) -> Inventory:
    """A register of sites, holdings, movements and inspections."""
    return _checked(Inventory, text, name, lambda found: check_inventory(found, classes))


def read_sightings(text: str, name: str) -> Sightings:
    """A file of sightings with ids of their own."""
    return _checked(Sightings, text, name, lambda found: _own_ids([one.id for one in found.sightings], "sightings"))


def read_notices(text: str, name: str, signed: Signed | None = None) -> Notices:
    """A register of notices; kinds that the agreement names are known too."""
    kinds = [one.notice for one in signed.agreement.exemptions if one.notice] if signed else []
    return _checked(Notices, text, name, lambda found: check_notices(found, kinds))


def read_silences(text: str, name: str, signed: Signed | None = None) -> Silences:
    """A register of windows of silence; with an agreement their acts are those it lists."""
    acts = signed.agreement.acts if signed else None
    return _checked(Silences, text, name, lambda found: check_silences(found, acts))


def read_events(text: str, name: str) -> Events:
    """A file of events with ids of their own."""
    return _checked(Events, text, name, lambda found: _own_ids([one.id for one in found.events], "events"))


def read_watches(text: str, name: str) -> Watches:
    """A file of what was watched."""
    return read_register(Watches, text, name)


def _own_ids(ids: list[str], field: str) -> None:
    seen: set[str] = set()
    for n, name in enumerate(ids):
        if name in seen:
            raise Refusal("register-id-twice", f"{field}[{n}].id", id=name)
        seen.add(name)


def _checked(kind: type[T], text: str, name: str, check: Callable[[T], None]) -> T:
    found = read_register(kind, text, name)
    try:
        check(found)
    except Refusal as refusal:
        raise located(refusal, text, name) from refusal
    return found
