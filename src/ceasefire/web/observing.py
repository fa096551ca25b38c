"""What an officer typed about a patrol or a camera, made into the document that the forms' sensor reads: nothing more.

The document is `ceasefire-form/1` (docs/reference/forms.md). Each value remembers the field it was typed in, so that a
mistake is told beside that field. Nothing is rounded: numbers are written as they were typed.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as part
from datetime import datetime
from typing import Any, get_args
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from ceasefire.observation.intake.documents import read_documents
from ceasefire.observation.intake.flaws import Flaws
from ceasefire.sensors.forms import refusals
from ceasefire.sensors.forms.models import FAMILY, KINDS
from ceasefire.sensors.forms.pieces import HowKnown
from ceasefire.vocabulary.refusal import Refusal
from ceasefire.vocabulary.terms import Direction, Lost, Means, WeaponClass, What

KINDS_HERE = ("patrol_report", "camera_watch", "post_log")
PLACES = ("sector", "bearing", "spot", "area", "named", "said")
HOW_KNOWN: tuple[str, ...] = get_args(HowKnown)
MOST = 40
"""So many observations, and so many stretches of watching, in one report."""

LISTS: Mapping[str, tuple[str, ...]] = {
    "kinds": KINDS_HERE,
    "whats": tuple(one.value for one in What),
    "means": tuple(one.value for one in Means),
    "directions": tuple(one.value for one in Direction),
    "weapons": tuple(one.value for one in WeaponClass),
    "how_known": HOW_KNOWN,
    "losts": tuple(one.value for one in Lost),
    "places": PLACES,
    "tongues": ("az", "hy", "ru", "tr", "en"),
}
"""The fixed lists that the form offers."""

_PART = re.compile(r"^([oc])(\d{1,2})-([a-z_]+)$")
_NUMBER = re.compile(r"^[+-]?(\d+([.,]\d*)?|[.,]\d+)$")
_ALWAYS = ("place", "direction", "watched")
"""Choices that stand in every part from the beginning: they alone make no observation."""
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Wrong:
    """A mistake: the field it was typed in ("" for the whole), and what is wrong, as a key with its arguments."""

    field: str
    message: str
    arguments: Mapping[str, Any] = part(default_factory=dict)


@dataclass(slots=True)
class Sheet:
    """The typed fields while a document is made of them; `made_of` says which field a value came from."""

    typed: Mapping[str, str]
    zone: ZoneInfo
    wrong: list[Wrong] = part(default_factory=list)
    made_of: dict[Path, str] = part(default_factory=dict)

    def text(self, name: str) -> str:
        return self.typed.get(name, "").strip()

    def put(self, into: dict[str, Any], key: str, name: str, path: Path) -> None:
        """The text of a field, where one was typed."""
        self.made_of[(*path, key)] = name
        if said := self.text(name):
            into[key] = said

    def number(self, into: dict[str, Any], key: str, name: str, path: Path) -> None:
        """The number of a field, a whole one as a whole one; a comma is taken for a point."""
        self.made_of[(*path, key)] = name
        said = self.text(name).replace("−", "-").replace("\N{NO-BREAK SPACE}", "")
        if not said:
            return
        if not _NUMBER.match(said) or len(said) > 40:
            self.wrong.append(Wrong(name, "web-observe-not-a-number", {"value": said[:40]}))
            return
        into[key] = int(said) if said.lstrip("+-").isdigit() else float(said.replace(",", "."))

    def moment(self, into: dict[str, Any], key: str, name: str, path: Path) -> None:
        """A date and time, written with its offset; refused where the clock was put forward or back over it."""
        self.made_of[(*path, key)] = name
        said = self.text(name)
        if not said:
            return
        try:
            told = datetime.fromisoformat(said)
            moment = told if told.tzinfo else told.replace(tzinfo=self.zone)
            into[key] = moment.isoformat()
            if told.tzinfo is None and moment.utcoffset() != moment.replace(fold=1).utcoffset():
                self.wrong.append(Wrong(name, "web-observe-clock-changed", {"time": said}))
        except (ValueError, OverflowError):
            self.wrong.append(Wrong(name, "web-observe-not-a-time", {"value": said[:40]}))


def document(typed: Mapping[str, str], number: str, officer: str, zone: str) -> tuple[dict[str, Any], list[Wrong]]:
    """The document that was typed, and what is wrong with it.

    `number` is the report's own (a UUID made where it was typed), `officer` the post that enters it ("a/head"), `zone`
    the zone of record. Without a mistake the document is one that the forms' model accepts.
    """
    sheet = Sheet(typed, ZoneInfo("UTC") if typed.get("zone") == "UTC" else ZoneInfo(zone))
    kind = typed.get("kind") if typed.get("kind") in KINDS_HERE else KINDS_HERE[0]
    own = sheet.text("reference")[:80]
    made: dict[str, Any] = {
        "form": FAMILY,
        "kind": kind,
        "reference": f"{own}/{number}" if own else number,
        "text": f"Entered at the desk: {officer}",
    }
    if kind == "patrol_report":
        side, _, post = officer.partition("/")
        made["team"] = [{"role": f"entered by {post}", "delegation": side}]
    _who(sheet, made, str(kind))
    covered = "waypoints" if kind == "patrol_report" else "watches"
    maker = _stop if kind == "patrol_report" else _watch
    sheet.made_of[(covered,)] = "c1-start"
    made[covered] = [maker(sheet, f"c{n}-", (covered, at)) for at, n in enumerate(parts(typed, "c"))]
    made["observations"] = [
        _observation(sheet, f"o{n}-", ("observations", at), str(kind)) for at, n in enumerate(parts(typed, "o"))
    ]
    sheet.wrong += _checked(made, sheet)
    return made, sheet.wrong


def written(made: Mapping[str, Any]) -> bytes:
    """The document's bytes: the same for the same document."""
    return (json.dumps(made, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def parts(typed: Mapping[str, str], letter: str) -> list[int]:
    """Numbers of the observations ("o") or stretches of watching ("c") in which something was typed."""
    found = (_PART.match(name) for name in typed)
    written_in = (one for one in found if one is not None and one[1] == letter and one[3] not in _ALWAYS)
    return sorted({int(one[2]) for one in written_in})[:MOST]


def _who(sheet: Sheet, made: dict[str, Any], kind: str) -> None:
    sheet.put(made, "patrol" if kind == "patrol_report" else "asset", "asset", ())
    sheet.made_of[("reference",)] = "reference"


def _time(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    time: dict[str, Any] = {}
    sheet.moment(time, "start", f"{at}start", (*path, "time"))
    sheet.moment(time, "end", f"{at}end", (*path, "time"))
    sheet.number(time, "sigma_s", f"{at}sigma_s", (*path, "time"))
    return time


def _stop(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    """A stop of a patrol: where it stood, in and out, how far it could watch."""
    number = int(path[1]) + 1
    stop: dict[str, Any] = {"id": f"W{number}", "place": {}}
    _stand(sheet, stop["place"], at, (*path, "place"))
    sheet.moment(stop, "in", f"{at}start", path)
    sheet.moment(stop, "out", f"{at}end", path)
    sheet.number(stop, "radius_m", f"{at}radius_m", path)
    _watched(sheet, stop, at, path)
    sheet.put(stop, "weather", f"{at}weather", path)
    sheet.number(stop, "visibility_m", f"{at}visibility_m", path)
    return stop


def _watch(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    """A stretch of watching of a camera or post; without a place it is the asset's own area."""
    watch: dict[str, Any] = {"time": _time(sheet, at, path)}
    place: dict[str, Any] = {}
    _stand(sheet, place, at, (*path, "place"))
    sheet.number(place, "radius_m", f"{at}radius_m", (*path, "place"))
    if place:
        watch["place"] = place
    _watched(sheet, watch, at, path)
    return watch


def _watched(sheet: Sheet, into: dict[str, Any], at: str, path: Path) -> None:
    into["watched"] = sheet.text(f"{at}watched") != "no"
    sheet.made_of[path] = f"{at}lost"
    if not into["watched"]:
        sheet.put(into, "lost", f"{at}lost", path)
    sheet.put(into, "text", f"{at}text", path)


def _stand(sheet: Sheet, into: dict[str, Any], at: str, path: Path) -> None:
    sheet.made_of[path] = f"{at}name"
    sheet.put(into, "name", f"{at}name", path)
    sheet.number(into, "lat", f"{at}lat", path)
    sheet.number(into, "lon", f"{at}lon", path)


def _observation(sheet: Sheet, at: str, path: Path, kind: str) -> dict[str, Any]:
    seen: dict[str, Any] = {"time": _time(sheet, at, path)}
    for key in ("what", "means", "direction", "text", "weather"):
        sheet.put(seen, key, f"{at}{key}", path)
    if "text" in seen:
        sheet.put(seen, "language", f"{at}language", path)
    sheet.number(seen, "visibility_m", f"{at}visibility_m", path)
    sheet.made_of[(*path, "time")] = f"{at}start"
    seen["place"] = _place(sheet, at, (*path, "place"))
    _observer(sheet, seen, at, path, kind)
    _count(sheet, seen, at, (*path, "count"))
    weapon: dict[str, Any] = {}
    for key, name in (("class", "weapon"), ("how_known", "how_known"), ("text", "weapon_text")):
        sheet.put(weapon, key, f"{at}{name}", (*path, "weapon"))
    sheet.number(weapon, "calibre_mm", f"{at}calibre_mm", (*path, "weapon"))
    if weapon:
        seen["weapon"] = weapon
    return seen


def _observer(sheet: Sheet, seen: dict[str, Any], at: str, path: Path, kind: str) -> None:
    """Where it was noticed from: a stop of the patrol, or a place of its own."""
    stop = sheet.text(f"{at}stop")
    if kind == "patrol_report":
        order = {str(n + 1): f"W{place + 1}" for place, n in enumerate(parts(sheet.typed, "c"))}
        seen["waypoint"] = order.get(stop, f"W{stop}" if stop else "W1")
        sheet.made_of[(*path, "waypoint")] = f"{at}stop"
    stand: dict[str, Any] = {}
    sheet.made_of[(*path, "observer")] = f"{at}from_name"
    sheet.put(stand, "name", f"{at}from_name", (*path, "observer"))
    sheet.number(stand, "lat", f"{at}from_lat", (*path, "observer"))
    sheet.number(stand, "lon", f"{at}from_lon", (*path, "observer"))
    if stand:
        seen["observer"] = stand


_OF_PLACE: Mapping[str, tuple[str, ...]] = {
    "sector": ("bearing_deg", "bearing_sigma_deg", "range_min_m", "range_max_m"),
    "bearing": ("bearing_deg", "bearing_sigma_deg"),
    "spot": ("lat", "lon", "sigma_m"),
    "area": ("lat", "lon", "radius_m"),
    "named": ("radius_m",),
    "said": (),
}
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "sector": ("bearing_deg", "range_min_m", "range_max_m"),
    "bearing": ("bearing_deg",),
    "spot": ("lat", "lon"),
    "area": ("lat", "lon", "radius_m"),
    "named": ("name",),
    "said": ("said",),
}


def _place(sheet: Sheet, at: str, path: Path) -> dict[str, Any]:
    """The place in the one form that was chosen; what was typed for another form stays in the form."""
    way = sheet.text(f"{at}place")
    if way not in PLACES:
        sheet.wrong.append(Wrong(f"{at}place", "web-observe-choose-place"))
        return {}
    place: dict[str, Any] = {}
    sheet.made_of[path] = f"{at}{_NEEDED[way][0]}"
    for name in _OF_PLACE[way]:
        sheet.number(place, name, f"{at}{name}", path)
    if way in ("named", "area"):
        sheet.put(place, "name", f"{at}name", path)
    if way == "said":
        sheet.put(place, "said", f"{at}said", path)
    for name in _NEEDED[way]:
        if not sheet.text(f"{at}{name}"):
            sheet.wrong.append(Wrong(f"{at}{name}", "web-observe-needed"))
    return place


def _count(sheet: Sheet, seen: dict[str, Any], at: str, path: Path) -> None:
    """How many: low, best and high, or at least so many where they could not be counted."""
    count: dict[str, Any] = {}
    sheet.made_of[path] = f"{at}best"
    if sheet.text(f"{at}uncountable"):
        sheet.number(count, "at_least", f"{at}best", path)
        if "at_least" not in count and not sheet.text(f"{at}best"):
            count["at_least"] = 1
    else:
        for name in ("low", "best", "high"):
            sheet.number(count, name, f"{at}{name}", path)
    if count:
        seen["count"] = count


def _checked(made: dict[str, Any], sheet: Sheet) -> Iterable[Wrong]:
    """What the forms' model says of the document, each beside the field it came from; told once a field."""
    flaws = Flaws()
    try:
        parsed = read_documents(written(made), flaws)[0]
    except Refusal as refusal:
        yield Wrong("", refusal.key, dict(refusal.arguments))
        return
    model = KINDS[made["kind"]]
    told = {one.field for one in sheet.wrong}
    try:
        model.model_validate(parsed.value, context={"zone": None, "zoneless": []})
    except ValidationError as error:
        places = {parsed.where(path): name for path, name in sheet.made_of.items()}
        refusals.tell(error, model, parsed, (), flaws)
        for flaw in flaws.all():
            name = _field_of(flaw.locator, flaw.arguments, places)
            if name not in told or not name:
                told.add(name)
                missing = name and flaw.message == "sensor-field-missing"
                yield Wrong(name, "web-observe-missing" if missing else flaw.message, flaw.arguments)


def _field_of(locator: str, arguments: Mapping[str, Any], places: Mapping[str, str]) -> str:
    """The field a mistake came from: the place itself, or the part around it."""
    while locator:
        if locator in places:
            return places[locator]
        cut = max(locator.rfind("."), locator.rfind("["))
        locator = locator[:cut] if cut > 0 else ""
    return ""
