"""Filled-in forms as a phone would send them, to be spoilt by tests; and the plug-in announced where it is not yet."""

import uuid
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from ceasefire.clearance.quality.checklist import shipped
from ceasefire.sensors.field_forms.shelf import item_name, shelf

Told = Mapping[str, Any]
POINT = "39.9 46.7 0 4"
RING = "39.9 46.7 0 0; 39.9 46.701 0 0; 39.901 46.701 0 0; 39.901 46.7 0 0; 39.9 46.7 0 0"
EVIDENCE = {"evidence_type": "visual", "evidence_source": "Survey team", "found_on": "2021-01-28",
            "evidence_at": "39.9005 46.7005 0 4", "said": "Two items seen"}  # fmt: skip
GOOD: Mapping[str, Told] = {
    "hazard": {
        "parcel": "AB-HA-0001", "hazard": "AB-HA-0001", "unit": "North", "opens_as": "cha", "day": "2021-01-29",
        "source": "Village head", "entered": "walked", "perimeter": RING, "evidence": [EVIDENCE],
    },
    "progress": {
        "task": "T-1", "lane": "L-2", "day": "2021-01-29", "team": "Team 1",
        "work": [{"method": "manual", "m2": "120.5", "depth_cm": "13", "deminer_hours": "30", "leader_hours": "5"}],
        "signals": "12", "found": [{"device": "D-7"}], "stoppage": [{"cause": "weather", "minutes": "45"}],
        "weather_seen": "yes", "weather": {"wind_ms": "4.5", "temperature_c": "-3", "rain_mm_h": "0"},
        "blocked": [{"blocked_m2": "9", "why": "rubble", "marked": "red tape"}],
    },
    "device": {
        "task": "T-1", "lane": "L-2", "day": "2021-01-29", "by": "Team 1",
        "found": [{"device": "D-7", "at": POINT, "found_cm": "8"}, {"device": "D-8"}],
    },
    "accident": {
        "accident": "A-1", "kind": "demining", "task": "T-1", "happened": "2021-01-29T10:00:00.000+04:00",
        "reported": "2021-01-29T11:30:00.000+04:00", "by": "Team 1", "at": POINT, "said": "One injured",
    },
    "eore": {
        "session": "E-1", "day": "2021-01-29", "settlement": "S-01", "organisation": "Org", "teaching": "school",
        "group": "Class 5", "direct": {"direct_female_10_17": "12", "direct_male_46_up": "1"}, "indirect": {},
    },
    "quality": {
        "visit": "vis-0123abcd", "task": "T-1", "operator": "Operator One", "done_at": "2021-01-29T09:00:00.000+04:00",
        "by": "Inspector", **{item_name(one.name): "yes" for one in shipped()}, "ask_medic": "no",
    },
}  # fmt: skip


def fill(name: str, told: Told | None = None, *, instance: str = "", version: str = "", extra: str = "") -> bytes:
    """A filled-in form; `told` in place of the good answers."""
    form = shelf()[name]
    number = instance or f"uuid:{uuid.uuid4()}"
    body = "".join(_xml(key, value) for key, value in (GOOD[name] if told is None else told).items())
    return (
        f'<?xml version=\'1.0\' ?><data id="{form.id}" version="{version or form.version}"'
        ' xmlns:orx="http://openrosa.org/xforms"><start>2021-01-29T08:00:00.000+04:00</start>'
        f"<end>2021-01-29T08:20:00.000+04:00</end>{body}{extra}"
        f"<orx:meta><orx:instanceID>{number}</orx:instanceID></orx:meta></data>"
    ).encode()


def _xml(key: str, value: Any) -> str:
    if isinstance(value, list):
        return "".join(_xml(key, one) for one in value)
    inside = "".join(_xml(*one) for one in value.items()) if isinstance(value, dict) else escape(str(value))
    return f"<{key}>{inside}</{key}>"
