"""Reads files of the form family: each form on its own, so that one spoilt form never takes the others with it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from ceasefire.desk.ports import Reading, Surroundings
from ceasefire.observation.intake.documents import Document, read_documents
from ceasefire.observation.intake.documents import Path as InPath
from ceasefire.observation.intake.flaws import Flaws, nearest
from ceasefire.observation.intake.moments import find_zone
from ceasefire.observation.intake.text import decode_head
from ceasefire.sensors.common import gazetteer_of, nothing_read, problems, region_of
from ceasefire.sensors.forms import fieldwork, papers, refusals
from ceasefire.sensors.forms.made import Made, Maker
from ceasefire.sensors.forms.models import (
    FAMILY,
    KINDS,
    CameraWatch,
    Complaint,
    Form,
    Notification,
    ObstructionNotice,
    PatrolReport,
    PostLog,
)
from ceasefire.sensors.forms.places import Context
from ceasefire.vocabulary.refusal import Refusal

_KIND = re.compile(r'"kind"\s*:\s*"(' + "|".join(KINDS) + ')"').search


@dataclass(frozen=True, slots=True)
class Forms:
    """The reader of complaints, patrol reports, logs and notices."""

    name: str = "forms"
    version: str = "1"

    def recognises(self, head: bytes, filename: str) -> bool:
        """A file that names the family, any YAML, and JSON with a `kind`: they must be told what they lack."""
        text, name = decode_head(head), filename.lower()
        return (
            "ceasefire-form" in text
            or name.endswith((".yaml", ".yml"))
            or (name.endswith(".json") and _KIND(text) is not None)
        )

    def read(self, path: Path, sealed: str, surroundings: Surroundings) -> Reading:
        """Every form in the file; mistakes name line and column (YAML) or path (JSON), the field, the nearest one."""
        flaws = Flaws()
        try:
            documents = read_documents(path.read_bytes(), flaws)
        except Refusal as refusal:
            return nothing_read(refusal, flaws)
        region = region_of(surroundings)
        made, forms, kinds = Made(), 0, Counter[str]()
        single = len(documents) == 1
        for number, document in enumerate(documents, 1):
            for base, data in _forms_in(document):
                forms += 1
                prefix = "".join([f"document {number} " if not single else "", f"form {base[0]} " if base else ""])
                context = Context(
                    document=document,
                    base=base,
                    surroundings=surroundings,
                    gazetteer=gazetteer_of(surroundings),
                    flaws=flaws,
                    region=region,
                )
                form = _validate(data, context)
                if form is not None:
                    kinds[form.kind] += 1
                    made.join(_made(form, Maker(context, sealed, f"{self.name}/{self.version}", prefix)))
        return _reading(made, forms, kinds, flaws)


def _forms_in(document: Document) -> Iterator[tuple[InPath, Any]]:
    if isinstance(document.value, list):
        yield from (((n,), item) for n, item in enumerate(document.value))
    else:
        yield (), document.value


def _validate(data: Any, context: Context) -> Form | None:
    """The form, or None with its mistakes told."""
    if not isinstance(data, dict):
        context.flaws.error(context.where(), "sensor-form-not-fields")
        return None
    if data.get("form") != FAMILY:
        told = str(data.get("form", "–"))[:60]
        context.flaws.error(context.where("form"), "sensor-form-family", found=told, wanted=FAMILY)
        return None
    model = KINDS.get(str(data.get("kind")))
    if model is None:
        told = str(data.get("kind", "–"))[:60]
        context.flaws.error(
            context.where("kind"),
            "sensor-value-unknown",
            value=told,
            nearest=nearest(told, KINDS),
            known=", ".join(KINDS),
        )
        return None
    scope: dict[str, Any] = {"zone": None, "zoneless": []}
    try:
        if isinstance(data.get("zone"), str):
            scope["zone"] = find_zone(data["zone"])
        form = model.model_validate(data, context=scope)
    except ValidationError as error:
        refusals.tell(error, model, context.document, context.base, context.flaws)
        return None
    except Refusal as refusal:
        context.flaws.refusal(refusal, context.where("zone"))
        return None
    if scope["zoneless"]:
        context.flags.append("zone-declared")
        rows, zone = len(scope["zoneless"]), str(data["zone"])
        context.flaws.warning(context.where(), "sensor-zone-declared", rows=rows, zone=zone)
    return form  # type: ignore[return-value]


def _made(form: Form, maker: Maker) -> Made:
    """The records of one form, by its kind."""
    if isinstance(form, Complaint):
        papers.complaint(maker, form)
    elif isinstance(form, PatrolReport):
        fieldwork.patrol_report(maker, form)
    elif isinstance(form, CameraWatch | PostLog):
        fieldwork.log(maker, form)
    elif isinstance(form, ObstructionNotice):
        fieldwork.obstruction(maker, form)
    elif isinstance(form, Notification):
        papers.notification(maker, form)
    else:
        papers.answer(maker, form)
    return maker.made


def _reading(made: Made, forms: int, kinds: Counter[str], flaws: Flaws) -> Reading:
    records = len(made.observations) + len(made.allegations) + len(made.coverages) + len(made.notices)
    if not forms:
        flaws.error("", "sensor-file-empty")
    return Reading(
        observations=tuple(made.observations),
        allegations=tuple(made.allegations),
        coverages=tuple(made.coverages),
        notices=tuple(made.notices),
        problems=problems(flaws),
        summary={
            "forms": forms,
            "forms_refused": forms - kinds.total(),
            **dict(sorted(kinds.items())),
            "records": records,
            "left_out": made.left_out,
            "observations": len(made.observations),
            "allegations": len(made.allegations),
            "coverages": len(made.coverages),
            "notices": len(made.notices),
        },
    )
