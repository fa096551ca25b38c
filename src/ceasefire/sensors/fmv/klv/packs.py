"""Structures inside an item that are neither a number nor a local set: read field by field, never past their end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from ceasefire.sensors.fmv.klv import ber
from ceasefire.sensors.fmv.klv.mapping import decode_imapb


class Short(Exception):
    """The bytes end before the structure does, or say something it cannot hold."""


@dataclass(slots=True)
class Cursor:
    """A place in bytes that refuses to go past the end."""

    data: bytes
    at: int = 0

    def take(self, size: int) -> bytes:
        if size < 0 or self.at + size > len(self.data):
            raise Short(f"{size} bytes wanted at {self.at} of {len(self.data)}")
        self.at += size
        return self.data[self.at - size : self.at]

    def rest(self) -> bytes:
        return self.take(len(self.data) - self.at)

    def uint(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def oid(self) -> int:
        read = ber.read_oid(self.data, self.at, len(self.data))
        if read is None:
            raise Short(f"no whole number at {self.at}")
        self.at = read[1]
        return read[0]

    def counted(self) -> bytes:
        """Bytes preceded by their BER length."""
        read = ber.read_length(self.data, self.at, len(self.data))
        if read is None:
            raise Short(f"no whole length at {self.at}")
        self.at = read[1]
        return self.take(read[0])

    def imapb(self, low: float, high: float, size: int) -> float | str:
        return decode_imapb(self.uint(size), low, high, size)

    @property
    def more(self) -> bool:
        return self.at < len(self.data)


def series(data: bytes) -> list[bytes]:
    """The members of a series, each preceded by its BER length."""
    cursor, members = Cursor(data), []
    while cursor.more:
        members.append(cursor.counted())
    return members


def _words(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _numbers(data: bytes) -> object:
    cursor, numbers = Cursor(data), []
    while cursor.more:
        numbers.append(cursor.oid())
    return numbers


def _bits(data: bytes) -> object:
    return [8 * i + bit for i, octet in enumerate(data) for bit in range(8) if octet >> bit & 1]


def _horizon(data: bytes) -> object:
    cursor = Cursor(data)
    out: dict[str, object] = {name: cursor.uint(1) for name in ("x0", "y0", "x1", "y1")}
    for name, reach in (("latitude0", 90), ("longitude0", 180), ("latitude1", 90), ("longitude1", 180)):
        if cursor.more:
            code = int.from_bytes(cursor.take(4), "big", signed=True)
            out[name] = None if code == -(1 << 31) else code * reach / ((1 << 31) - 1)
    return out


def _identifier(data: bytes) -> object:
    cursor = Cursor(data)
    version, usage = cursor.oid(), cursor.uint(1)
    present = (
        ("sensor", usage >> 5 & 3),
        ("platform", usage >> 3 & 3),
        ("window", usage >> 2 & 1),
        ("minor", usage >> 1 & 1),
    )
    parts = {name: str(UUID(bytes=cursor.take(16))) for name, there in present if there}
    return {"version": version, "usage": usage, **parts}


def _command(data: bytes) -> object:
    cursor = Cursor(data)
    out: dict[str, object] = {"id": cursor.oid(), "command": _words(cursor.counted())}
    if cursor.more:
        out["time_us"] = cursor.uint(8)
    return out


def _countries(data: bytes) -> object:
    names = ("coding_method", "overflight", "operator", "manufacture")
    out: dict[str, object] = {}
    for name, member in zip(names, series(data), strict=False):
        out[name] = int.from_bytes(member, "big") if name == "coding_method" else _words(member) or None
    return out


def _rate(data: bytes) -> object:
    cursor = Cursor(data)
    return {"numerator": cursor.oid(), "denominator": cursor.oid() if cursor.more else 1}


def _wavelengths(data: bytes) -> object:
    out = []
    for member in series(data):
        cursor = Cursor(member)
        number = cursor.oid()
        low, high = (cursor.imapb(0, 1e9, 4) for _ in range(2))
        out.append({"id": number, "min_nm": low, "max_nm": high, "name": _words(cursor.rest())})
    return out


def _location(cursor: Cursor) -> dict[str, object] | None:
    if not cursor.more:
        return None
    out: dict[str, object] = {"latitude": cursor.imapb(-90, 90, 4), "longitude": cursor.imapb(-180, 180, 4)}
    if cursor.more:
        out["height_m"] = cursor.imapb(-900, 9000, 3)
    return out


def _airbases(data: bytes) -> object:
    return {name: _location(Cursor(m)) for name, m in zip(("take_off", "recovery"), series(data), strict=False)}


def _payloads(data: bytes) -> object:
    cursor = Cursor(data)
    count, out = cursor.oid(), []
    for member in series(cursor.rest()):
        inner = Cursor(member)
        out.append({"id": inner.oid(), "type": inner.oid(), "name": _words(inner.counted())})
    return {"count": count, "payloads": out}


def _waypoints(data: bytes) -> object:
    out = []
    for member in series(data):
        cursor = Cursor(member)
        row: dict[str, object] = {"id": cursor.oid(), "order": int.from_bytes(cursor.take(2), "big", signed=True)}
        if cursor.more:
            row |= {"info": cursor.oid(), "location": _location(cursor)}
        out.append(row)
    return out


def _view(data: bytes) -> object:
    out: dict[str, object] = {}
    bounds = (("azimuth", 0.0, 360.0), ("elevation", -180.0, 180.0), ("roll", 0.0, 360.0))
    for (name, low, high), member in zip(bounds, series(data), strict=False):
        half, cursor = len(member) // 2, Cursor(member)
        out[name] = {"start": cursor.imapb(low, high, half), "range": cursor.imapb(0, 360, half)} if half else None
    return out


def _substream(data: bytes) -> object:
    cursor = Cursor(data)
    number = cursor.oid()
    return {"id": number, "uuid": str(UUID(bytes=cursor.take(16))) if cursor.more else None}


def _geodetic(data: bytes) -> object:
    """ST 0903 location: latitude, longitude, height; then standard deviations; then correlations."""
    cursor = Cursor(data)
    out: dict[str, object] = {"latitude": cursor.imapb(-90, 90, 4), "longitude": cursor.imapb(-180, 180, 4)}
    if cursor.more:
        out["height_m"] = cursor.imapb(-900, 19_000, 2)
    for names, low, high in ((("sigma_east_m", "sigma_north_m", "sigma_up_m"), 0, 650),
                             (("rho_east_north", "rho_east_up", "rho_north_up"), -1, 1)):  # fmt: skip
        if cursor.more:
            out |= {name: cursor.imapb(low, high, 2) for name in names}
    return out


def _old_geodetic(data: bytes) -> object:
    """The same before ST 0903.4: unsigned integers mapped linearly onto the whole range."""
    cursor = Cursor(data)
    out: dict[str, object] = {}
    for name, low, span, size in (
        ("latitude", -90, 180, 4),
        ("longitude", -180, 360, 4),
        ("height_m", -900, 19_900, 2),
    ):
        if cursor.more:
            out[name] = low + cursor.uint(size) * span / ((1 << 8 * size) - 1)
    return out


READERS: dict[str, Callable[[bytes], object]] = {
    "numbers": _numbers, "bits": _bits, "horizon": _horizon, "identifier": _identifier, "command": _command,
    "countries": _countries, "rate": _rate, "wavelengths": _wavelengths, "airbases": _airbases, "payloads": _payloads,
    "waypoints": _waypoints, "view": _view, "substream": _substream, "location": _geodetic,
    "old location": _old_geodetic,
}  # fmt: skip
