"""The annexes on the page: every observation, sums of machine detections, and apart what the parties allege."""

from collections.abc import Mapping
from typing import Any

from ceasefire.reporting.blocks import Block, para, sub, table
from ceasefire.reporting.view_tables import Document, heads, none_observed, weapon
from ceasefire.reporting.wording import Wording

PRINTED_ROWS = 250
"""Observation rows printed in a PDF; the rest is in the CSV files, and the page says how many."""


def observation_blocks(document: Document, say: Wording) -> list[Block]:
    part = document["observations"]
    rows = [
        [
            str(number),
            say.span(row["when"]),
            row["asset"],
            say.where(row["where"]),
            say.term("means", row["means"]),
            say.count(row["count"]),
            say.term("what", row["what"]),
            weapon(row, say),
            "–" if row["incident"] is None else str(row["incident"]),
        ]
        for number, row in enumerate(part["rows"][:PRINTED_ROWS], 1)
    ]
    if not part["total"]:
        return [none_observed(document, say)]
    note = say.say("report-annex-note", total=say.number(part["total"]), printed=say.number(len(rows)))
    blocks = [para(note, "note")]
    if rows:
        head = heads(say, "no", "when", "asset", "where", "means", "count", "what", "weapon", "incident-short")
        widths = (0.4, 1.9, 1, 2.5, 1.2, 0.9, 1.3, 1.3, 0.6)
        blocks.append(table(head, rows, widths, right=(0, 5, 8), small=True))
    return blocks + _detections(part["detections"], say)


def _detections(detections: list[Mapping[str, Any]], say: Wording) -> list[Block]:
    if not detections:
        return []
    rows = [
        [
            d["asset"],
            say.term("source", d["source_kind"]),
            say.term("what", d["what"]),
            say.number(d["detections"]),
            say.span({"start": d["first"], "end": d["last"]}),
        ]
        for d in detections
    ]
    head = heads(say, "asset", "kind", "what", "detections-number", "first-last")
    return [sub(say.say("report-detections")), table(head, rows, (1.4, 1.4, 1.4, 1, 2), right=(3,), small=True)]


def allegation_blocks(document: Document, say: Wording) -> list[Block]:
    rows = [
        [
            row["reference"] or "–",
            row["party"],
            say.moment(row["received_at"]),
            say.span(row["when"]),
            say.where(row["where"]),
            say.term("what", row["what"]),
            say.count(row["count"]),
            row["text"],
            "–" if row["incident"] is None else str(row["incident"]),
        ]
        for row in document["allegations"]
    ]
    if not rows:
        return [para(say.say("report-none-received"), "calm")]
    head = heads(say, "reference", "party", "received", "when", "where", "what", "count", "verbatim", "incident-short")
    note = para(say.say("report-allegations-note"), "note")
    return [note, table(head, rows, (0, 0.5, 1.2, 1.4, 1.3, 0.9, 0.8, 2.6, 0.5), right=(6, 8), small=True)]
