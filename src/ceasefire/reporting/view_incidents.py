"""Incidents on the page: a card for each that needs reading, a table for the rest."""

from collections.abc import Mapping, Sequence
from typing import Any

from ceasefire.reporting.blocks import Block, para, sub, table
from ceasefire.reporting.wording import Wording

ANSWERS = ("breach_indicated", "cannot_tell", "not_indicated")
Incident = Mapping[str, Any]


def incidents_blocks(document: Mapping[str, Any], say: Wording) -> list[Block]:
    """Cards first, in order of time, then the table of those without a breach indicated and not yet decided."""
    incidents = document["incidents"]
    if not incidents:
        coverage = document["coverage"]
        planned = say.hours(coverage["planned_hours"])
        return [para(say.say("report-calm", watched=say.hours(coverage["watched_hours"]), planned=planned), "calm")]
    articles = {clause["provision"]: clause["article"] for clause in document["clauses"]}
    cards = [card(incident, articles, document, say) for incident in incidents if needs_card(incident)]
    rest = [incident for incident in incidents if not needs_card(incident)]
    blocks: list[Block] = [*cards]
    if rest:
        blocks += [sub(say.say("report-other-incidents"))] if cards else []
        blocks.append(_table(rest, say))
    return blocks + _clauses(document, say)


def needs_card(incident: Incident) -> bool:
    """A breach indicated or open, or a decision: these are told in full."""
    case = incident["case"]
    decided = case["standing"] != "pending" or bool(case["decisions"])
    return decided or any(verdict["answer"] != "not_indicated" for verdict in incident["verdicts"])


def card(incident: Incident, articles: Mapping[str, str], document: Mapping[str, Any], say: Wording) -> Block:
    """Everything about one incident."""
    region = say.region(incident["region"])
    rows = [
        (say.say("report-where"), " · ".join(part for part in (say.where(incident["where"]), region) if part)),
        (say.say("report-count"), _count(incident["count"], document, say)),
        (say.say("report-sources"), _sources(incident, say)),
        (say.say("report-provisions"), "\n".join(_provisions(incident["verdicts"], articles, say))),
        (say.say("report-established-jointly"), "\n".join(_established(incident, articles, say))),
        (say.say("report-rivals"), "\n".join(_rivals(incident, say))),
        (say.say("report-assessments"), " · ".join(_assessments(incident, say))),
        (say.say("report-standing"), " · ".join(_standing(incident, say))),
    ]
    return _card(incident, str(incident["number"]), rows, say)


def _count(count: Mapping[str, Any] | None, document: Mapping[str, Any], say: Wording) -> str:
    """The number and the rule that gave it."""
    rule, told = document["heading"]["rule"], say.count(count)
    if count is None or not rule["version"]:
        return told
    return say.say("report-count-under", count=told, rule=say.named(rule["title"], say.term("rule", rule["name"])))


def _tone(incident: Incident) -> str:
    told = incident.get("established", incident)["verdicts"]
    answers = [verdict["answer"] for verdict in told]
    return next((answer for answer in ANSWERS if answer in answers), "none")


def _sources(incident: Incident, say: Wording) -> str:
    seen = [
        say.say(
            "report-seen-by",
            asset=one["asset"],
            kind=say.term("source", one["source_kind"]),
            means=say.term("means", one["means"]),
            what=say.term("what", one["what"]),
            number=one["reports"],
        )
        for one in incident["seen_by"]
    ]
    told = [say.say("report-alleged-by", party=a["party"], number=a["complaints"]) for a in incident["alleged_by"]]
    earlier = [say.say("report-earlier", number=incident["earlier"])] if incident["earlier"] else []
    only = f" · {say.say('report-alleged-only')}" if incident["allegations_only"] else ""
    return say.capital("; ".join(seen + told + earlier)) + only


def _established(incident: Incident, articles: Mapping[str, str], say: Wording) -> list[str]:
    """What the provisions answer once both delegations hold the same of the fact; nothing where they do not."""
    again = incident.get("established")
    if again is None:
        return []
    key = "report-held-happened" if again["happened"] else "report-held-not-happened"
    lines = [say.say(key, known=say.moment(again["known_at"]))]
    lines += [say.say("report-named-jointly", party=say.own(again["party"]))] if again["party"] else []
    return lines + _provisions(again["verdicts"], articles, say)


def earlier_blocks(document: Mapping[str, Any], say: Wording) -> list[Block]:
    """Incidents of earlier reports whose case moved in this period: a card each, the old answers beside the new."""
    earlier = document.get("earlier", [])
    if not earlier:
        return []
    articles = {clause["provision"]: clause["article"] for clause in document["clauses"]}
    return [sub(say.say("report-earlier-incidents")), *(_earlier_card(one, articles, say) for one in earlier)]


def _earlier_card(incident: Incident, articles: Mapping[str, str], say: Wording) -> Block:
    claimed = {verdict["provision"]: verdict["answer"] for verdict in incident["verdicts"]}
    rows = [
        (say.say("report-where"), say.where(incident["where"])),
        (say.say("report-told-in"), incident["report"]),
        (say.say("report-as-claimed"), say.capital(_answers(claimed, say))),
        (say.say("report-established-jointly"), "\n".join(_established(incident, articles, say))),
        (say.say("report-assessments"), " · ".join(_assessments(incident, say))),
        (say.say("report-standing"), " · ".join(_standing(incident, say))),
    ]
    return _card(incident, "–", rows, say)


def _card(incident: Incident, number: str, rows: list[tuple[str, str]], say: Wording) -> Block:
    """A card; rows without content are left out, never left blank."""
    return {
        "k": "incident",
        "n": number,
        "title": say.capital(say.term("kind", incident["kind"])),
        "when": say.span(incident["when"]),
        "standing": say.term("standing", incident["case"]["standing"]),
        "tone": _tone(incident),
        "id": incident["id"],
        "rows": [list(row) for row in rows if row[1]],
        "quotes": _quotes(incident, say),
    }


def _provisions(verdicts: Sequence[Mapping[str, Any]], articles: Mapping[str, str], say: Wording) -> list[str]:
    """A line per provision that is indicated or open, with its reasons; the others in one line."""
    lines = []
    for verdict in sorted(verdicts, key=lambda v: (ANSWERS.index(v["answer"]), v["provision"])):
        if verdict["answer"] == "not_indicated":
            continue
        name = _provision(verdict["provision"], articles, say)
        answer, chance = say.term("answer", verdict["answer"]), say.probability(verdict["probability"])
        head = say.say("report-verdict", provision=name, answer=answer, chance=chance)
        settles = [say.reason(step) for step in verdict["settles"]]
        tail = [say.say("report-settles", list=say.sentences(settles))] if settles else []
        readings = [str(number) for number in verdict.get("cites", {}).get("readings", [])]
        tail += [say.say("report-readings", list=", ".join(readings))] if readings else []
        lines.append(" ".join([head, *say.reasons(verdict), *tail]))
    clear = [v["provision"] for v in verdicts if v["answer"] == "not_indicated"]
    if clear:
        lines.append(say.capital(say.say("report-clear", list=", ".join(clear))))
    return lines or [say.say("report-no-provision")]


def _provision(provision: str, articles: Mapping[str, str], say: Wording) -> str:
    return f"{provision} ({say.say('report-article')} {articles[provision]})" if provision in articles else provision


def _rivals(incident: Incident, say: Wording) -> list[str]:
    """What speaks for something else, with its reasons; then, by name, what only has reasons against it, or none."""
    lines: list[str] = []
    names: dict[str, list[str]] = {"report-only-against": [], "report-neither": []}
    for rival in incident["rivals"]:
        name = say.term("explanation", rival["explanation"])
        if rival["speaks_for"]:
            lines.append(f"{say.capital(name)} – {_for_and_against(rival, say)}")
        else:
            names["report-only-against" if rival["speaks_against"] else "report-neither"].append(name)
    return lines + [say.capital(say.say(key, list=", ".join(told))) for key, told in names.items() if told]


def _for_and_against(rival: Mapping[str, Any], say: Wording) -> str:
    keys = (("report-for", "speaks_for"), ("report-against", "speaks_against"))
    return "; ".join(
        say.say(key, list=say.sentences([say.reason(step) for step in rival[field]]))
        for key, field in keys
        if rival[field]
    )


def _assessments(incident: Incident, say: Wording) -> list[str]:
    return [
        say.say(
            "report-assessment",
            side=say.side(a["delegation"]),
            answers=_answers(a["answers"], say),
            likelihood=say.term("likelihood", a["likelihood"]),
            grade=f"{a['reliability']}{a['credibility']}",
        )
        for a in incident["case"]["assessments"]
    ]


def _answers(answers: Mapping[str, str], say: Wording) -> str:
    """Provisions gathered by answer, the weightiest first."""
    grouped = [
        f"{', '.join(p for p, given in answers.items() if given == answer)} {say.term('answer', answer)}"
        for answer in ANSWERS
        if answer in answers.values()
    ]
    return ", ".join(grouped) or "–"


def _standing(incident: Incident, say: Wording) -> list[str]:
    case = incident["case"]
    decided = [f"{say.side(d['delegation'])}: {say.term('choice', d['choice'])}" for d in case["decisions"]]
    told = say.term("standing", case["standing"])
    lines = [f"{told} ({'; '.join(decided)})" if decided else told]
    if case["answers"]:
        lines.append(say.say("report-joint-text", answers=_answers(case["answers"], say)))
    return lines


def _quotes(incident: Incident, say: Wording) -> list[list[str]]:
    """Words of the delegations, verbatim in the language they were written in."""
    quotes = []
    for decision in incident["case"]["decisions"]:
        if decision["words"]:
            key = "report-dissent" if decision["dissents"] else "report-words"
            language = say.term("language-name", decision["language"])
            quotes.append([say.say(key, side=say.side(decision["delegation"]), language=language), decision["words"]])
    return quotes


def _table(incidents: list[Incident], say: Wording) -> Block:
    head = [say.say(f"report-{name}") for name in ("no", "when", "what", "where", "count", "sources", "provisions")]
    rows = []
    for incident in incidents:
        sources = [one["asset"] for one in incident["seen_by"]] + [one["party"] for one in incident["alleged_by"]]
        answers = {verdict["provision"]: verdict["answer"] for verdict in incident["verdicts"]}
        kind = say.term("kind", incident["kind"])
        rows.append(
            [
                str(incident["number"]),
                say.span(incident["when"]),
                f"{kind} ({say.say('report-map-alleged')})" if incident["allegations_only"] else kind,
                say.where(incident["where"]),
                say.count(incident["count"]),
                ", ".join(dict.fromkeys(sources)),
                _answers(answers, say),
            ]
        )
    return table(head, rows, (0, 1.5, 1.5, 2.2, 0, 1.3, 1.6), right=(0, 4), small=True)


def _clauses(document: Mapping[str, Any], say: Wording) -> list[Block]:
    """The words of the provisions that were asked, once, and how often each gave each answer."""
    asked = [clause for clause in document["clauses"] if any(clause["answers"].values())]
    if not asked:
        return []
    head = [say.say("report-article"), say.say("report-provisions"), *(say.term("answer", a) for a in ANSWERS)]
    rows = [
        [
            f"{clause['article']} ({clause['provision']})",
            say.named(clause["text"], "–"),
            *(say.number(clause["answers"][answer]) for answer in ANSWERS),
        ]
        for clause in asked
    ]
    return [sub(say.say("report-provisions")), table(head, rows, (0, 6, 1.4, 1.3, 1.4), right=(2, 3, 4), small=True)]
