"""A report into files: PDF in each language, and one JSON, GeoJSON and set of CSV tables for all of them."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ceasefire.ledger.canonical import dumps
from ceasefire.reporting.pdf import pdf
from ceasefire.reporting.tables import csv_tables, geojson
from ceasefire.vocabulary.moment import read_moment


def files_of(issued: Mapping[str, Any], languages: Iterable[str]) -> dict[str, bytes]:
    """Name → bytes of every file of an issued report (an envelope); the same envelope gives the same bytes.

    `report.json` is the envelope itself in RFC 8785 form, `report.<language>.pdf` what people read.
    """
    document = issued["document"]
    dated = read_moment(document["heading"]["end"])
    made = {"report.json": dumps(issued), "report.geojson": dumps(geojson(document))}
    made |= {name: text.encode() for name, text in csv_tables(document).items()}
    return made | {f"report.{language}.pdf": pdf(issued, language, dated) for language in languages}


def render(issued: Mapping[str, Any], languages: Iterable[str], out: Path) -> list[Path]:
    """Write the files of an issued report into `out` (made if absent); returns their paths in order of name."""
    out.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, data in sorted(files_of(issued, languages).items()):
        path = out / name
        path.write_bytes(data)
        paths.append(path)
    return paths
