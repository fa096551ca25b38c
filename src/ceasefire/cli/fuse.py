"""`ceasefire fuse`: reports in a CSV file into incidents, with no centre and no record needed."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import click

from ceasefire.cli.telling import emit, json_option
from ceasefire.incident.fuse import fuse as fuse_reports
from ceasefire.incident.fusion import Fusion
from ceasefire.incident.reading import read_reports
from ceasefire.incident.results import incident_id, incidents
from ceasefire.incident.words import reason, standing
from ceasefire.vocabulary.plain import to_plain

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("fuse")
@click.argument("reports", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--out", required=True, type=FILE, help="CSV to write: report_id, incident_id.")
@click.option("--incidents", "details", type=FILE, help="JSON to write: every incident, its links and their reasons.")
@json_option
@click.pass_context
def command(context: click.Context, reports: Path, out: Path, details: Path | None, as_json: bool) -> None:
    """Group the reports in REPORTS (CSV) into incidents.

    Every report gets an incident; one that fits no other is an incident of its own. Rows that cannot be understood are
    named with their row number and left out; the exit code is then 1.
    """
    table, bad = read_reports(reports.read_bytes())
    fusion = fuse_reports(table)
    out.write_text(_links(fusion), encoding="utf-8")
    if details:
        details.write_text(_details(fusion), encoding="utf-8")
    told = {
        "reports": len(table),
        "incidents": len(fusion.members()),
        "rows_left_out": [to_plain(row) for row in bad],
        "sources_to_check": [to_plain(check) for check in fusion.checks if not check.consistent],
    }
    if as_json:
        emit(told)
    else:
        _say(fusion, told, out, details)
    for row in bad:
        click.echo(f"{reports.name}: {row}", err=True)
    context.exit(1 if bad else 0)


def _links(fusion: Fusion) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["report_id", "incident_id"])
    for members in fusion.members():
        names = [fusion.table.report_id[row] for row in members]
        writer.writerows((name, incident_id(names)) for name in names)
    return file.getvalue()


def _details(fusion: Fusion) -> str:
    found = []
    for incident in incidents(fusion):
        plain: dict[str, Any] = to_plain(incident)
        plain["kind"], plain["standing"] = incident.kind, standing(incident)
        for link, said in zip(plain["links"], incident.links, strict=True):
            link["reason"] = reason(said)
        found.append(plain)
    checks = [to_plain(check) for check in fusion.checks]
    return json.dumps({"incidents": found, "sources": checks}, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _say(fusion: Fusion, told: dict[str, Any], out: Path, details: Path | None) -> None:
    click.echo(f"{told['reports']} reports, {told['incidents']} incidents: {out}")
    for check in fusion.checks:
        if not check.consistent:
            click.echo(f"check {check.words}")
    if not details:
        click.echo("Next: add --incidents FILE.json for places, times, doubts and the reason of every link.")
