"""A packet as plain JSON: every value with its name and unit, nested sets as nested objects, nothing that is not a
number.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ceasefire.sensors.fmv.klv import deep, eg0104, sets, st0601, times
from ceasefire.sensors.fmv.klv.items import Item, Kind
from ceasefire.sensors.fmv.klv.packet import Flaw, Packet
from ceasefire.sensors.fmv.klv.values import Value

_OWN_KEYS = {item.tag: key.hex() for key, item in eg0104.ITEMS.items() if item.tag >= eg0104.FIRST_OWN}


def packet_plain(packet: Packet) -> dict[str, Any]:
    """`set`, `checksum_ok`, `utc` and `clock` (where there is a time), `tags` {number: {name, value, unit, ...}},
    `problems`.

    A packet whose items are not looked into (ST 0806, an unknown set, no KLV) has `raw`, its bytes in hexadecimal. A
    tag says `status` when its value is special or faulty, `words` for named codes and bits, `also` for repeats, and
    `raw` (hexadecimal) when there is no other reading. EG 0104 items go by the number of the ST 0601 item that means
    the same, or by their 16-byte key in hexadecimal where there is none.
    """
    moment, clock = packet_time(packet)
    out: dict[str, Any] = {"set": packet.set, "checksum_ok": packet.checksum_ok}
    if moment is not None:
        out |= {"utc": moment.isoformat().replace("+00:00", "Z"), "clock": clock}
    out["tags"] = _tags(packet.set, packet, depth=0)
    if packet.set in sets.OPAQUE:
        out["raw"] = packet.raw.hex()
    out["problems"] = [_flaw(flaw) for flaw in packet.flaws]
    return out


def packet_time(packet: Packet) -> tuple[datetime | None, str]:
    """(UTC, clock it came from) of a packet: "misp" by the leap second table, "misp-item-136", "posix" for EG 0104."""
    stamp = packet.values.get(st0601.TIME)
    if not isinstance(stamp, int) or st0601.TIME in packet.states:
        return None, ""
    if packet.set == sets.EG0104:
        return times.posix_to_utc(stamp), times.POSIX
    leap, correction = packet.values.get(136), packet.values.get(137)
    if packet.set == sets.ST0601 and isinstance(leap, int):
        return times.misp_to_utc(stamp, leap, correction if isinstance(correction, int) else 0), times.MISP_LEAP
    return times.misp_to_utc(stamp), times.MISP


def _flaw(flaw: Flaw) -> dict[str, Any]:
    out: dict[str, Any] = {"name": flaw.name, "offset": flaw.offset}
    if flaw.tag is not None:
        out["tag"] = flaw.tag
    return out | ({"said": flaw.said} if flaw.said else {})


def _tags(name: str, found: Packet | deep.Nested, depth: int) -> dict[str, Any]:
    """The items of a set in the order of the bytes, by tag."""
    table, version = sets.TABLES[name], found.values.get(4) if name == sets.ST0903 else None
    out: dict[str, Any] = {}
    for tag, at, size in found.layout:
        key = _OWN_KEYS.get(tag, str(tag)) if name == sets.EG0104 else str(tag)
        item = table.get(tag) or Item(tag=tag, name=f"Item {tag}", kind=Kind.RAW)
        raw = found.raw[at : at + size]
        if key in out:
            out[key].setdefault("also", []).append(raw.hex())
            continue
        out[key] = _item(item, raw, found.values.get(tag), found.states.get(tag, ""), depth, version)
    return out


def _item(item: Item, raw: bytes, value: Value, state: str, depth: int, version: Value) -> dict[str, Any]:
    if item.inner == "targets":
        shown, extra = _targets(raw, depth, version if isinstance(version, int) else None)
    else:
        shown, extra = _value(item, raw, value, depth)
    out: dict[str, Any] = {"name": item.name, "value": shown, "unit": item.unit}
    state = state or extra.pop("status", "")
    if state:
        out["status"] = state
    if shown is None and raw:
        out["raw"] = raw.hex()
    return out | extra


def _value(item: Item, raw: bytes, value: Value, depth: int) -> tuple[Any, dict[str, Any]]:
    if item.kind is Kind.RAW:
        return None, {}
    if item.kind is Kind.SET:
        return (_set(item.inner, raw, depth), {}) if depth < deep.MAX_DEPTH else (None, {"status": "too deep"})
    if item.kind is Kind.PACK:
        return _pack(item, raw)
    if isinstance(value, float) and not math.isfinite(value):
        return None, {"status": "not a number"}
    if item.kind is Kind.CODE and isinstance(value, int):
        return value, {"words": item.words[value] if value < len(item.words) else ""}
    if item.kind is Kind.FLAGS and isinstance(value, int):
        return value, {"words": [word for bit, word in enumerate(item.words) if word and value >> bit & 1]}
    return value, {}


def _set(name: str, raw: bytes, depth: int) -> dict[str, Any]:
    found = deep.nested(name, raw)
    out: dict[str, Any] = {"set": name, "tags": _tags(name, found, depth + 1)}
    return out | ({"problems": [_flaw(flaw) for flaw in found.flaws]} if found.flaws else {})


def _pack(item: Item, raw: bytes) -> tuple[Any, dict[str, Any]]:
    value, state = deep.pack(item, raw)
    return value, {"status": state} if state else {}


def _targets(raw: bytes, depth: int, version: int | None) -> tuple[Any, dict[str, Any]]:
    found, flaws = deep.targets(raw, version)
    shown = [{"id": target.number, "tags": _tags(target.set.set, target.set, depth + 1)} for target in found]
    return shown, {"problems": [_flaw(flaw) for flaw in flaws]} if flaws else {}


def all_flaws(plain: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Every problem of a packet's plain form, nested ones included."""
    out = list(plain.get("problems", ()))
    for tag in plain.get("tags", {}).values():
        out += tag.get("problems", ())
        inner = tag.get("value")
        for part in inner if isinstance(inner, list) else [inner]:
            out += all_flaws(part) if isinstance(part, Mapping) and "tags" in part else []
    return out
