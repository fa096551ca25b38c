"""A document told in one language as blocks for the page: its own figures, the catalogues' words, nothing else."""

from collections.abc import Mapping
from typing import Any

from ceasefire.reporting import map_legend, maps
from ceasefire.reporting.blocks import Block, bullets, drawing, heading, para, table
from ceasefire.reporting.view_annex import allegation_blocks, observation_blocks
from ceasefire.reporting.view_incidents import earlier_blocks, incidents_blocks
from ceasefire.reporting.view_tables import (
    complaints_blocks,
    coverage_blocks,
    errata_blocks,
    quality_blocks,
    restrictions_blocks,
    rules_blocks,
    weapons_blocks,
    withdrawal_blocks,
)
from ceasefire.reporting.wording import Wording

FIGURES = (
    ("report-incidents", "incidents", 0),
    ("report-breach", "breach_indicated", 0),
    ("report-complaints-new", "complaints", 0),
    ("report-restrictions", "restrictions", 0),
    ("report-weapons", "weapons", 0),
    ("report-watched", "watched_hours", 1),
    ("report-not-watched", "lost_hours", 1),
)


def view(issued: Mapping[str, Any], language: str) -> dict[str, Any]:
    """What the template prints: page furniture and blocks. `issued` is the envelope of a daily or spot report."""
    document = issued["document"]
    say = Wording.of(document, language)
    spot = document.get("unverified", False)
    return {
        **_furniture(issued, say, spot),
        "blocks": _spot(issued, say) if spot else _daily(issued, say),
    }


def _furniture(issued: Mapping[str, Any], say: Wording, spot: bool) -> dict[str, Any]:
    document = issued["document"]
    head = document["heading"]
    banners = [say.say("report-unverified")] if spot else []
    banners += [say.say("report-exercise")] if head["exercise"] else []
    return {
        "language": say.language,
        "title": say.say("report-spot-title" if spot else "report-daily-title"),
        "number": head["number"],
        "centre": head["centre"],
        "period": say.span(head),
        "marking": say.term("report-marking", head["marking"]),
        "banners": banners,
        "footer": say.say("report-footer", number=head["number"], hash=issued["document_sha256"]),
        "page_of": say.say("report-page-of", page="PAGE", pages="PAGES"),
        "head": _head(document, say),
        "note": say.say("report-synthetic") if head["synthetic"] else "",
    }


def _head(document: Mapping[str, Any], say: Wording) -> list[list[str]]:
    head = document["heading"]
    agreement = head["agreement"]
    title = say.named(agreement["title"], agreement["id"])
    rule = say.say(
        "report-rule-version",
        rule=say.named(head["rule"]["title"], say.term("rule", head["rule"]["name"])),
        name=head["rule"]["name"],
        version=head["rule"]["version"],
    )
    logs = [
        say.say("report-data-log", side=side["name"], size=say.number(side["size"]), root=side["root"])
        for side in head["sides"]
    ]
    zone = say.zone_name(head["end"])
    return [
        [say.say("report-period"), f"{say.span(head)} · {say.say('report-times-in', zone=zone)}"],
        [say.say("report-cut-off"), head["cut_off"]],
        *([[say.say("report-rule"), rule]] if head["rule"]["version"] else []),
        [say.say("report-agreement"), say.say("report-edition", title=title, edition=agreement["edition"])],
        [say.say("report-data"), "\n".join(logs)],
    ]


def _daily(issued: Mapping[str, Any], say: Wording) -> list[Block]:
    document = issued["document"]
    sections = (
        ("summary", summary_blocks(document, say)),
        ("incidents", [*incidents_blocks(document, say), *earlier_blocks(document, say)]),
        ("rules", rules_blocks(document, say)),
        ("weapons", weapons_blocks(document, say)),
        ("withdrawal", withdrawal_blocks(document, say)),
        ("complaints", complaints_blocks(document, say)),
        ("movement", restrictions_blocks(document, say)),
        ("coverage", coverage_blocks(document, say)),
        ("map", map_blocks(document, say)),
        ("quality", quality_blocks(document, say)),
        ("errata", errata_blocks(document, say)),
        ("signatures", signature_blocks(issued, say)),
        ("promise", [promise_block(say)]),
    )
    blocks = []
    for number, (name, content) in enumerate(sections, 1):
        blocks += [heading(number, say.say(f"report-h-{name}")), *content]
    blocks += [heading("A", say.say("report-h-annex-observations")), *observation_blocks(document, say)]
    return [*blocks, heading("B", say.say("report-h-annex-allegations")), *allegation_blocks(document, say)]


def _spot(issued: Mapping[str, Any], say: Wording) -> list[Block]:
    document = issued["document"]
    return [
        heading(1, say.say("report-h-incidents")),
        *incidents_blocks(document, say),
        heading(2, say.say("report-h-map")),
        *map_blocks(document, say),
        heading("A", say.say("report-h-annex-observations")),
        *observation_blocks(document, say),
        heading("B", say.say("report-h-annex-allegations")),
        *allegation_blocks(document, say),
    ]


def summary_blocks(document: Mapping[str, Any], say: Wording) -> list[Block]:
    """Figures with the previous period beside them, then the spread over kinds and standings."""
    part = document["summary"]
    previous = part["previous"]
    rows = [[say.say("report-counted"), say.count(part["count"]), _before(say.count, part["count_previous"])]]
    for key, field, digits in FIGURES:
        before = say.number(previous[field], digits) if previous else "–"
        rows.append([say.say(key), say.number(part["now"][field], digits), before])
        if field == "incidents":
            rows.append([say.say("report-of-which-alleged"), say.number(part["alleged_only"]), "–"])
        if field == "breach_indicated":
            rows.append([say.say("report-breach-agreed"), say.number(part["breach_agreed"]), "–"])
            rows.append([say.say("report-cannot-tell"), say.number(part["cannot_tell"]), "–"])
            rows += _established(part.get("established"), say)
    rows.append([say.say("report-rate"), _rate(part["rate"], say), "–"])
    before = say.say("report-previous-period", number=previous["number"]) if previous else say.say("report-no-previous")
    head = [say.say("report-figure"), say.say("report-this-period"), before]
    blocks = [table(head, rows, (4, 2, 1.6), right=(1, 2))]
    if not document["incidents"]:
        blocks += incidents_blocks(document, say)
    for key, group, field in (("report-by-kind", "kind", "kinds"), ("report-by-standing", "standing", "standings")):
        told = [f"{say.term(group, word)} {say.number(n)}" for word, n in part[field].items()]
        blocks += [para(say.say(key, list=say.listing(told)))] if told else []
    return blocks


def _established(part: Mapping[str, int] | None, say: Wording) -> list[list[str]]:
    """How many incidents both delegations hold alike, decided in the period, of this one's and of earlier reports."""
    if part is None:
        return []
    keys = (("held", "happened"), ("held-not", "not_happened"), ("held-breach", "breach_indicated"))
    return [[say.say(f"report-sum-{key}"), say.number(part[field]), "–"] for key, field in keys]


def _before(tell: Any, count: Any) -> str:
    return tell(count) if count else "–"


def _rate(rate: Mapping[str, float] | None, say: Wording) -> str:
    if rate is None:
        return say.say("report-no-rate")
    return say.say("report-rate-value", **{name: say.number(rate[name], 2) for name in ("rate", "low", "high")})


def map_blocks(document: Mapping[str, Any], say: Wording) -> list[Block]:
    """The overview, the detail where it shows more, and one legend for both."""
    near = maps.detail(document, say)
    whole = maps.overview(document, say, height=98 if near else 150)
    if whole is None and near is None:
        return [para(say.say("report-none-entered"))]
    blocks = [drawing(whole, say.say("report-map-overview"))] if whole else []
    blocks += [drawing(near, say.say("report-map-detail"))] if near else []
    rows = [list(row) for row in map_legend.legend(document, say)]
    return [*blocks, {"k": "legend", "rows": rows}, para(map_legend.note(document, say), "note")]


def signature_blocks(issued: Mapping[str, Any], say: Wording) -> list[Block]:
    """Each delegation's signatures in its own box, with its words verbatim, and the state of its log."""
    boxes = []
    for side in issued["document"]["heading"]["sides"]:
        signed = [s for s in issued["signatures"] if s["delegation"] == side["side"]]
        lines = [
            say.say("report-signed-by", post=s["post"], key=_key(s["key"]), when=say.moment(s["signed_at"]))
            for s in signed
        ]
        choices = dict.fromkeys(say.term("choice", s["choice"]) for s in signed)
        title = say.say("report-signature", side=side["name"], choice=", ".join(choices))
        words = [s["words"] for s in signed if s["words"]]
        if not signed:
            title = say.say("report-unsigned", side=side["name"])
        state = say.say(
            "report-log-state",
            side=side["name"],
            origin=side["origin"],
            size=say.number(side["size"]),
            received=say.number(side["received"]),
            root=side["root"],
        )
        boxes.append({"title": title, "lines": lines, "words": words, "state": state})
    return [{"k": "signatures", "boxes": boxes}, para(say.say("report-signed-what"), "note")]


def _key(key: str) -> str:
    return key if len(key) <= 20 else f"{key[:16]}…"


def promise_block(say: Wording) -> Block:
    names = ("truth", "complete", "attribution", "lines", "log")
    return bullets([say.say(f"report-promise-{name}") for name in names])
