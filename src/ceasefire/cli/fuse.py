"""`ceasefire fuse`: reports in a CSV file into incidents, with no centre and no record needed."""

import csv
import json
from pathlib import Path

import click

from ceasefire.incident.fuse import fuse as fuse_reports
from ceasefire.incident.reading import read_reports


@click.command("fuse")
@click.argument("reports", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="Write report_id,incident_id."
)
@click.option("--json", "as_json", is_flag=True, help="Say what was done as JSON.")
@click.pass_context
def command(context: click.Context, reports: Path, out: Path, as_json: bool) -> None:
    """Group the reports in REPORTS (CSV) into incidents.

    Every report gets an incident; one that fits no other is an incident of its own. Rows that cannot be understood are
    named with their row number and left out; the exit code is then 1.
    """
    table, bad = read_reports(reports.read_bytes())
    fusion = fuse_reports(table)
    with out.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["report_id", "incident_id"])
        for members in fusion.members():
            for row in members:
                writer.writerow([fusion.table.report_id[row], f"inc-{members[0]}"])
    for row_problem in bad:
        click.echo(str(row_problem), err=True)
    told = {"reports": len(table), "incidents": len(fusion.members()), "rows_left_out": len(bad)}
    click.echo(json.dumps(told) if as_json else ", ".join(f"{value} {name}" for name, value in told.items()))
    context.exit(1 if bad else 0)
