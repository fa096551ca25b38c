"""A certificate on one printed page, in any language of the centre, with the name that the record knows it by."""

import json
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

import typst

from ceasefire.languages import say
from ceasefire.languages.formats import day, number
from ceasefire.reporting.pdf import ARMENIAN_COMMA
from ceasefire.training.certificate import Certificate


def certificate_view(found: Certificate, issuer: str, language: str, *, exercise: bool = False) -> dict[str, object]:
    """The page as words: title, rows of (name, value), and how a print is checked against the record."""
    level = f"{found.level.value if found.level else ''} {found.module}".strip()
    scores = (("theory", found.theory), ("practical", found.practical))
    rows = [
        (say("web-training-person", language), found.person),
        (say("web-training-unit", language), found.unit),
        (say("web-training-course", language), found.course),
        (say("web-training-code", language), f"{found.code} {level}".strip()),
        (say("web-training-valid", language), f"{day(found.from_day, language)} – {day(found.to_day, language)}"),
        *((say("training-kind", language, kind=kind), number(score, language, 1)) for kind, score in scores if score),
        *([(say("web-training-run", language), found.run)] if found.run else []),
        (say("web-training-signed_by", language), found.signed_by),
        (say("web-training-award", language), found.award),
        (say("web-training-name", language), found.id),
    ]
    return {
        "language": language,
        "centre": issuer,
        "banner": say("web-exercise", language) if exercise else "",
        "title": say("web-training-certificate", language),
        "says": say("web-training-certificate-says", language),
        "rows": rows,
        "check": say("web-training-certificate-check", language),
        "times": found.id,
    }


@cache
def _template() -> bytes:
    """The page of a receipt: it lays out the words it is given."""
    return (files("ceasefire.reporting") / "templates" / "receipt.typ").read_bytes()


def certificate_pdf(found: Certificate, issuer: str, language: str, *, exercise: bool = False) -> bytes:
    """The certificate as PDF/A-2b bytes, A5; dated with the day it holds from."""
    view = certificate_view(found, issuer, language, exercise=exercise)
    made = typst.compile(
        _template(),
        format="pdf",
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=True),
        ignore_system_fonts=True,
        sys_inputs={"view": json.dumps(view, ensure_ascii=False, sort_keys=True).replace("՝ ", ARMENIAN_COMMA)},
        pdf_standards="a-2b",
        timestamp=int(datetime.combine(found.from_day, datetime.min.time(), UTC).timestamp()),
    )
    return bytes(made)
