"""The task order: what is to be cleared, by which method, to which depth, until when; a change is a new version."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ceasefire.vocabulary.naming import content_name
from ceasefire.vocabulary.refusal import Refusal

DEPTH_CM = 13.0
"""Depth that applies where an order gives no reason for another (rule 4; not checked against its text)."""


class Method(StrEnum):
    """How ground is searched. Battle area clearance is apart: on the surface, or below it."""

    MANUAL = "manual"
    MECHANICAL = "mechanical"
    DOGS = "dogs"
    BAC_SURFACE = "bac_surface"
    BAC_SUBSURFACE = "bac_subsurface"


class Role(StrEnum):
    """Who must sign an order before it is one."""

    AUTHORITY = "authority"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document of the dossier, by the SHA-256 of its sealed bytes."""

    title: str
    kind: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOrder:
    """One version of an order. Area in m² (geodesic, of the parcel), depth in cm; None only for surface clearance.

    `replaces` is the content name of the version before it; `improvised`: improvised devices are expected.
    """

    task: str
    version: int
    parcel: str
    organisation: str
    team: str
    methods: tuple[Method, ...]
    area_m2: float
    starts: date
    due: date
    depth_cm: float | None = None
    depth_reason: str = ""
    improvised: bool = False
    dossier: tuple[Paper, ...] = ()
    replaces: str | None = None

    @property
    def id(self) -> str:
        return content_name("ord", self)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSigned:
    """A post signs an order (by its content name) in a role."""

    order: str
    role: Role
    post: str
    day: date


def check_order(order: TaskOrder) -> None:
    """Refuses an order that could not be carried out as written."""
    if order.area_m2 <= 0 or not order.methods:
        raise Refusal("ctask-order-empty", order.task)
    if order.due < order.starts or order.version < 1 or (order.version == 1) != (order.replaces is None):
        raise Refusal("ctask-order-version", order.task, version=order.version)
    if set(order.methods) == {Method.BAC_SURFACE}:
        if order.depth_cm is not None:
            raise Refusal("ctask-depth-surface", order.task, rule="12")
    elif order.depth_cm is None or order.depth_cm <= 0:
        raise Refusal("ctask-depth-needed", order.task, rule="4")
    elif order.depth_cm != DEPTH_CM and not order.depth_reason.strip():
        raise Refusal("ctask-depth-reason", order.task, depth=f"{order.depth_cm:g}", usual=f"{DEPTH_CM:g}", rule="4")


def check_version(order: TaskOrder, before: TaskOrder | None) -> None:
    """Refuses a version that does not follow the one before it."""
    check_order(order)
    follows = before is not None and (order.version, order.replaces) == (before.version + 1, before.id)
    if not follows and not (before is None and order.version == 1):
        raise Refusal("ctask-order-version", order.task, version=order.version)


def unsigned(order: TaskOrder, signatures: Iterable[OrderSigned], on: date) -> tuple[Role, ...]:
    """The roles that have not signed this version by a day. One post cannot sign in two roles: its second is none."""
    signed: dict[str, Role] = {}
    for one in sorted(signatures, key=lambda s: s.day):
        if one.order == order.id and one.day <= on:
            signed.setdefault(one.post, one.role)
    return tuple(role for role in Role if role not in signed.values())


def current(orders: Iterable[TaskOrder], signatures: Iterable[OrderSigned], on: date) -> TaskOrder | None:
    """The highest version that all roles have signed by a day; None where no version is in force."""
    known = tuple(signatures)
    in_force = [order for order in orders if not unsigned(order, known, on)]
    return max(in_force, key=lambda order: order.version, default=None)
