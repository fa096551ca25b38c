"""How a case is told on the command line: each answer with its whole explanation, as claimed and held jointly."""

from collections.abc import Iterable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

from ceasefire.agreement.telling import as_lines, chance, tell_step
from ceasefire.assessment.records import Established, Verdict
from ceasefire.cli.telling import Voice
from ceasefire.desk.case_file import CaseFile
from ceasefire.languages.formats import moment
from ceasefire.reporting.events import established_plain, verdict_plain
from ceasefire.vocabulary.plain import to_plain


def case_plain(file: CaseFile) -> dict[str, Any]:
    """The case as JSON, in the words of the report's document."""
    case, again = file.now.case, file.established
    return {
        "incident": case.incident,
        "standing": case.standing.value,
        "text": to_plain(case.text) if case.text else None,
        "claimed": [verdict_plain(verdict) for verdict in file.claimed],
        "established": established_plain(again) if again else None,
    }


def case_lines(file: CaseFile, tells: Voice, zone: str) -> Iterator[str]:
    """The case as lines: its standing, then what the provisions answer as claimed and as held jointly."""
    case = file.now.case
    standing = tells.text("cli-standing-" + case.standing.value.replace("_", "-"))
    yield tells.text("cli-sign-done", incident=case.incident, standing=standing)
    yield tells.text("case-as-claimed")
    yield from _verdicts(file.claimed, file, tells)
    yield from established_lines(file.established, file, tells, zone)


def established_lines(again: Established | None, file: CaseFile, tells: Voice, zone: str) -> Iterator[str]:
    """What the provisions answer once both hold the same; one line saying so where they do not yet."""
    if again is None:
        yield tells.text("case-not-joint")
        return
    yield tells.text("report-established-jointly") + ":"
    key = "report-held-happened" if again.happened else "report-held-not-happened"
    yield "  " + tells.text(key, known=moment(again.known_at, tells.language, ZoneInfo(zone)))
    if again.party:
        named = file.signed.agreement.words.get(again.party, {})
        yield "  " + tells.text("report-named-jointly", party=named.get(tells.language, again.party))
    yield from _verdicts(again.verdicts, file, tells)


def answers_jointly(again: Established, tells: Voice) -> str:
    """One line: what each provision answers now that both hold the same."""
    answers = (f"{v.provision}: {tells.text('cli-answer-' + v.answer.value.replace(' ', '-'))}" for v in again.verdicts)
    return f"{tells.text('report-established-jointly')}: {', '.join(answers)}"


def _verdicts(verdicts: Iterable[Verdict], file: CaseFile, tells: Voice) -> Iterator[str]:
    for verdict in verdicts:
        yield "  " + _head(verdict, tells)
        yield from ("    " + line for line in as_lines(verdict.why, tells.language, file.signed))
        if verdict.settles:
            yield "    " + tells.text("agreement-settle-heading")
            yield from (f"      {tell_step(step, tells.language, file.signed)}" for step in verdict.settles)


def _head(verdict: Verdict, tells: Voice) -> str:
    answer = tells.text("cli-answer-" + verdict.answer.value.replace(" ", "-"))
    p = "" if verdict.probability is None else f" (P {chance(verdict.probability, tells.language)})"
    readings = ", ".join(str(number) for number in verdict.cites.readings) if verdict.cites else ""
    tail = " " + tells.text("report-readings", list=readings) if readings else ""
    return f"{verdict.provision}: {answer}{p}.{tail}"
