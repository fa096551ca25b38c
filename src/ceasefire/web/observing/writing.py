"""What an officer typed about a patrol or a camera, made into the document that the forms' sensor reads: nothing more.

The document is `ceasefire-form/1` (docs/reference/forms.md). A mistake is told beside the field it came from.
"""

import json
from collections.abc import Iterable, Mapping
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
from ceasefire.web.observing.pieces import PLACES, observation_of, stop_of, watch_of
from ceasefire.web.observing.sheet import Sheet, Wrong, parts

KINDS_HERE = ("patrol_report", "camera_watch", "post_log")
HOW_KNOWN: tuple[str, ...] = get_args(HowKnown)

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
    maker = stop_of if kind == "patrol_report" else watch_of
    sheet.made_of[(covered,)] = "c1-start"
    made[covered] = [maker(sheet, f"c{n}-", (covered, at)) for at, n in enumerate(parts(typed, "c"))]
    made["observations"] = [
        observation_of(sheet, f"o{n}-", ("observations", at), str(kind)) for at, n in enumerate(parts(typed, "o"))
    ]
    sheet.wrong += _checked(made, sheet)
    return made, sheet.wrong


def written(made: Mapping[str, Any]) -> bytes:
    """The document's bytes: the same for the same document."""
    return (json.dumps(made, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _who(sheet: Sheet, made: dict[str, Any], kind: str) -> None:
    sheet.put(made, "patrol" if kind == "patrol_report" else "asset", "asset", ())
    sheet.made_of[("reference",)] = "reference"


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
