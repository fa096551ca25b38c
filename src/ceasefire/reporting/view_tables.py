"""Sections 3 to 10 on the page: tables, and a sentence wherever a table would be empty."""

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any

from ceasefire.reporting.blocks import Block, bullets, para, sub, table
from ceasefire.reporting.view_incidents import ANSWERS
from ceasefire.reporting.wording import Wording
from ceasefire.vocabulary.moment import read_moment

Document = Mapping[str, Any]


def heads(say: Wording, *names: str) -> list[str]:
    return [say.say(f"report-{name}") for name in names]


def none_observed(document: Document, say: Wording) -> Block:
    coverage = document["coverage"]
    planned = say.hours(coverage["planned_hours"])
    return para(say.say("report-none-observed", watched=say.hours(coverage["watched_hours"]), planned=planned), "calm")


def rules_blocks(document: Document, say: Wording) -> list[Block]:
    rows = []
    for rule in document["rules"]:
        name = say.named(rule["title"], say.term("rule", rule["rule"]))
        used = f" – {say.say('report-used')}" if rule["used"] else ""
        told = say.say("report-rule-version", rule=name, name=rule["rule"], version=rule["version"])
        previous = say.count(rule["previous"]) if rule["previous"] else "–"
        rows.append([told + used, say.count(rule["total"]), previous, say.number(rule["incidents_counted"])])
    if not rows:
        return [para(say.say("report-none-entered"))]
    previous = document["summary"]["previous"]
    before = say.say("report-previous-period", number=previous["number"]) if previous else say.say("report-no-previous")
    head = [
        *heads(say, "rule", "total"),
        before,
        say.say("report-incidents-counted"),
    ]
    shown = table(head, rows, (4, 1.2, 1.2, 1), right=(1, 2, 3))
    hint = say.say("count-hint", command=f"ceasefire count --day {_day(document, say)}")
    return [shown, para(hint, "note")]


def _day(document: Document, say: Wording) -> str:
    """The day of the report: its period ends on it, or at its midnight."""
    end = read_moment(document["heading"]["end"]).astimezone(say.zone)
    return (end - timedelta(days=int(end.time() == time(0)))).date().isoformat()


def weapon(row: Mapping[str, Any], say: Wording) -> str:
    if row["weapon"] is None:
        return "–"
    name = say.term("weapon", row["weapon"])
    calibre = row["calibre_mm"]
    if calibre is None:
        return name
    digits = 0 if float(calibre).is_integer() else 2
    return f"{name}, {say.say('report-calibre', number=say.number(calibre, digits))}"


def weapons_blocks(document: Document, say: Wording) -> list[Block]:
    blocks = []
    for field, key in (("sightings", "report-sightings"), ("crossings", "report-crossings")):
        rows = [
            [
                say.span(row["when"]),
                say.term("what", row["what"]),
                weapon(row, say),
                say.count(row["count"]),
                say.where(row["where"]),
                row["asset"],
                "–" if row["incident"] is None else str(row["incident"]),
            ]
            for row in document["weapons"][field]
        ]
        head = heads(say, "when", "what", "weapon", "count", "where", "asset", "incident-short")
        blocks.append(sub(say.say(key)))
        widths = (1.8, 1.4, 1.4, 0.8, 2.4, 1.1, 0.6)
        blocks.append(table(head, rows, widths, right=(3, 6), small=True) if rows else none_observed(document, say))
    return blocks


def withdrawal_blocks(document: Document, say: Wording) -> list[Block]:
    clauses = [clause for clause in document["clauses"] if clause["withdrawal"]]
    if not clauses:
        return [para(say.say("report-none-entered"))]
    head = [say.say("report-article"), say.say("report-provisions"), *(say.term("answer", a) for a in ANSWERS)]
    rows = [
        [
            f"{clause['article']} ({clause['provision']})",
            say.named(clause["text"], "–"),
            *(say.number(clause["answers"][answer]) for answer in ANSWERS),
        ]
        for clause in clauses
    ]
    blocks = [table(head, rows, (0, 6, 1.4, 1.3, 1.4), right=(2, 3, 4), small=True)]
    if not any(clause["answers"]["breach_indicated"] + clause["answers"]["cannot_tell"] for clause in clauses):
        blocks.append(none_observed(document, say))
    return blocks


def complaints_blocks(document: Document, say: Wording) -> list[Block]:
    rows = [
        [
            c["number"],
            c["party"],
            c["reference"] or "–",
            say.term("what", c["what"]),
            say.moment(c["received_at"]),
            say.moment(c["answer_due"]),
            say.moment(c["answered_at"]) if c["answered_at"] else "–",
            say.term("state", c["state"]),
        ]
        for c in document["complaints"]
    ]
    head = heads(say, "receipt", "party", "reference", "what", "received", "due", "answered", "state")
    widths = (0, 0.5, 0, 1, 1.2, 1.2, 1.2, 1.2)
    blocks = [table(head, rows, widths, small=True) if rows else para(say.say("report-none-received"), "calm")]
    return blocks + _notices(document, say)


def _notices(document: Document, say: Wording) -> list[Block]:
    rows = [
        [
            say.term("notice", n["kind"]),
            n["party"],
            say.moment(n["given_at"]),
            say.span(n["when"]) if n["when"] else "–",
            say.where(n["where"]) if n["where"] else "–",
            n["text"] or "–",
        ]
        for n in document["notices"]
    ]
    head = heads(say, "kind", "party", "given", "when", "where", "remark")
    shown = table(head, rows, (1.3, 0.7, 1.2, 1.7, 1.8, 2), small=True)
    return [sub(say.say("report-notices")), shown if rows else para(say.say("report-none-received"), "calm")]


def restrictions_blocks(document: Document, say: Wording) -> list[Block]:
    part = document["restrictions"]
    rows = [
        [
            say.span(row["when"]),
            say.term("restriction", row["kind"]),
            row["asset"],
            say.where(row["where"]),
            say.say("report-established" if row["proven"] else "report-probable"),
            row["text"] or "–",
        ]
        for row in part["rows"]
    ]
    head = heads(say, "when", "kind", "asset", "where", "footing", "remark")
    shown = table(head, rows, (1.6, 1.3, 1.1, 2.2, 1, 2), small=True)
    blocks = [shown if rows else para(say.say("report-no-restrictions"), "calm")]
    blocks.append(sub(say.say("report-assets-lost")))
    lost = [[say.span(r["when"]), r["asset"], say.where(r["where"]), r["text"] or "–"] for r in part["assets_lost"]]
    if not lost:
        return [*blocks, para(say.say("report-no-assets-lost"), "calm")]
    return [*blocks, table(heads(say, "when", "asset", "where", "remark"), lost, (1.6, 1.1, 2.2, 3), small=True)]


def coverage_blocks(document: Document, say: Wording) -> list[Block]:
    part = document["coverage"]
    if not part["assets"]:
        return [para(say.say("report-no-coverage"), "warn")]
    hours = part["period_hours"]
    rows = [
        [
            row["asset"],
            say.term("source", row["source_kind"]),
            say.area_km2(row["area_km2"]) if row["area_km2"] else "–",
            say.hours(row["watched_hours"]),
            _share(row["watched_hours"], row["planned_hours"], say),
            _lost(row["lost_hours"], say),
        ]
        for row in part["assets"]
    ]
    lost = _lost(part["lost_hours"], say)
    share = _share(part["watched_hours"], part["planned_hours"], say)
    rows.append([say.say("report-total"), "", "", say.hours(part["watched_hours"]), share, lost])
    head = heads(say, "asset", "kind", "area", "watched-h", "share", "lost-h")
    note = para(say.say("report-coverage-note", hours=say.hours(hours)), "note")
    ground = part["ground"]
    blocks = [table(head, rows, (1, 1.8, 1, 1.1, 0.8, 3), right=(2, 3, 4), small=True, last=True), note]
    if ground:
        told = {name: say.area_km2(ground[f"{name}_km2"]) for name in ("watched", "area")}
        blocks.append(para(say.say("report-ground", **told)))
    return blocks


def _lost(hours: Mapping[str, float], say: Wording) -> str:
    """Reasons with their hours; what would print as 0.0 is left to the data."""
    return say.listing([f"{say.term('lost', reason)} {say.hours(h)}" for reason, h in hours.items() if h >= 0.05])


def _share(part: float, whole: float, say: Wording) -> str:
    return say.percent(part / whole) if whole > 0 else "–"


def quality_blocks(document: Document, say: Wording) -> list[Block]:
    part = document["quality"]
    files = say.say("report-files", read=say.number(part["files_read"]), files=say.number(part["files"]))
    blocks = [para(files)]
    rows = [
        [
            note["name"],
            note["sha256"][:16],
            note["sensor"] or "–",
            say.term("outcome", note["outcome"]),
            _problems(note, say),
        ]
        for note in part["notes"]
    ]
    if rows:
        head = [say.say("report-file"), "SHA-256", *heads(say, "reader", "outcome", "problems")]
        blocks.append(table(head, rows, (2.4, 1.6, 1.1, 1.2, 3), small=True))
    blocks.append(para(say.say("report-sources-checked", number=part["sources_checked"])))
    bad = [
        say.say(
            "report-source-inconsistent",
            source=source["source"],
            reports=say.number(source["reports"]),
            inflation=say.number(source["inflation"], 1),
        )
        for source in part["sources"]
    ]
    return [*blocks, bullets(bad) if bad else para(say.say("report-all-consistent"))]


def _problems(note: Mapping[str, Any], say: Wording) -> str:
    told = [f"{say.gist(key)} × {say.number(number)}" for key, number in note["problems"].items()]
    if note["checksums_bad"]:
        told.append(say.say("report-checksums-bad", number=note["checksums_bad"]))
    return say.listing(told)


def errata_blocks(document: Document, say: Wording) -> list[Block]:
    lines = [f"{e['number']}. " + say.say("report-erratum", **{k: e[k] for k in ("report", "said", "reads", "reason")})
             for e in document["errata"]]  # fmt: skip
    return [bullets(lines) if lines else para(say.say("report-none-entered"))]
