"""No sentence without words: every message key the code can say exists in all five languages, with its arguments.

The keys are found in the syntax trees. Where code makes a key from parts, the parts come from the enums they stand for
(`COMPUTED`); where it passes on a key that was named elsewhere, that is said too (`PASSED_ON`). A new way to make a key
fails here until it is in one of the two.
"""

import ast
import importlib
import inspect
import os
import re
import subprocess
import sys
import tomllib
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

import ceasefire
from ceasefire.assessment.records import Answer
from ceasefire.clearance.shape.faults import Fault
from ceasefire.clearance.shape.repair import Mending
from ceasefire.clearance.tasks.lives.paper import FormState
from ceasefire.clearance.tasks.readiness import Item
from ceasefire.desk.status import RECORDS
from ceasefire.languages import say
from ceasefire.languages.catalogue import catalogue
from ceasefire.languages.check import compare, read_messages
from ceasefire.languages.shelf import BUILT_IN, catalogue_texts
from ceasefire.observation.intake.positions import MESSAGES
from ceasefire.verification.standing import Standing
from ceasefire.vocabulary.refusal import Refusal

SRC = Path(ceasefire.__file__).parent
TELLERS = {"say": 0, "tell": 0, "text": 0, "refuse": 0, "_problem": 0, "error": 1, "warning": 1}
"""Functions that take a message key → at which place among their positional arguments."""
CARRIERS = ("Problem", "ProblemNoted", "Flaw", "Reason", "Finding")
"""Records that carry a key as `message=` and its arguments as `arguments=`."""
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9_]+)+")


@dataclass(frozen=True)
class Said:
    """A place in the code that names a message; `names` is None where the arguments are not written out there."""

    place: str
    key: str
    names: frozenset[str] | None


@dataclass(frozen=True)
class Made:
    """A place in the code that makes its key: the file and the expression as written."""

    file: str
    place: str
    expression: str
    names: frozenset[str] | None


@cache
def trees() -> Mapping[str, ast.Module]:
    return {p.relative_to(SRC).as_posix(): ast.parse(p.read_text(encoding="utf-8")) for p in sorted(SRC.rglob("*.py"))}


@cache
def refusals() -> Mapping[str, int]:
    """Name of each kind of refusal → where its key stands among the positional arguments."""
    for file in trees():
        if (
            file.split("/")[0] not in ("cli", "bench", "web")
            and "projections" not in file
            and "Refus" in (SRC / file).read_text(encoding="utf-8")
        ):
            importlib.import_module("ceasefire." + file.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    found, waiting = {}, [Refusal]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        names = list(inspect.signature(kind).parameters)
        if "key" in names:
            found[kind.__name__] = names.index("key")
    return found


def look(file: str, tree: ast.AST) -> Iterator[Said | Made]:
    """Every place in one module that names a message or makes its key."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or (named := key_and_names(node)) is None or carries_no_key(named[0]):
            continue
        key, names = named
        for one in (key.body, key.orelse) if isinstance(key, ast.IfExp) else (key,):
            place = f"{file}:{node.lineno}"
            if not isinstance(one, ast.Constant):
                yield Made(file, place, ast.unparse(one), names)
            elif isinstance(one.value, str) and (KEY.fullmatch(one.value) or called(node) in refusals()):
                yield Said(place, one.value, names)


def called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def key_and_names(call: ast.Call) -> tuple[ast.expr, frozenset[str] | None] | None:
    """The expression of the key and the names of the arguments, if this call says a message."""
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    name = called(call)
    if name in CARRIERS:
        return (keywords["message"], keys_of(keywords.get("arguments"))) if "message" in keywords else None
    at = refusals().get(name, TELLERS.get(name))
    if name == "__init__" and call.args and isinstance(call.args[0], ast.Constant):
        at = 0
    if at is None or len(call.args) <= at:
        return None
    if name == "say" and len(call.args) == 2 and isinstance(call.args[1], ast.Dict | ast.Name) and not keywords:
        return (call.args[at], keys_of(call.args[1])) if not is_language(call.args[1]) else (call.args[at], frozenset())
    given = None if None in keywords else frozenset(str(one) for one in keywords)
    return call.args[at], given - {"place"} if given is not None and name in refusals() else given


def carries_no_key(key: ast.expr) -> bool:
    """Functions of the same names that say something else: a result, a digest, an error."""
    return isinstance(key, ast.Name) and key.id in ("result", "error", "digest", "refusal")


def is_language(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "language"


def keys_of(node: ast.expr | None) -> frozenset[str] | None:
    """The literal keys of a dictionary; empty if there is none, None if they are not written out here."""
    if node is None:
        return frozenset()
    if isinstance(node, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.keys):
        return frozenset(str(key.value) for key in node.keys if isinstance(key, ast.Constant))
    return None


@cache
def places() -> tuple[Said | Made, ...]:
    return tuple(found for file, tree in trees().items() for found in look(file, tree))


def troubles() -> tuple[str, ...]:
    """The names of everything that can be wrong with a transport stream, from the code that finds it."""
    found = set()
    for file in (SRC / "sensors/fmv/ts").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and called(node) in ("add", "add_many")
                and "troubles" in ast.unparse(node.func)
            ):
                first = node.args[0]
                parts = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
                found |= {str(part.value) for part in parts if isinstance(part, ast.Constant)}
    return tuple(sorted(found))


def dashed(values: type[Answer] | type[Standing]) -> tuple[str, ...]:
    return tuple(value.value.replace(" ", "-").replace("_", "-") for value in values)


def each(prefix: str, *names: str) -> tuple[str, ...]:
    return tuple(prefix + name for name in names)


COUNTED = ("observations", "allegations", "coverages", "tracks", "notices")
COMPUTED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("web/screens/sign_in.py", "key"): ("web-sign-in-wait", "web-sign-in-failed"),
    ("cli/case.py", "'cli-standing-' + case.standing.value.replace('_', '-')"): each(
        "cli-standing-", *dashed(Standing)
    ),
    ("cli/case.py", "key"): each("report-held-", "happened", "not-happened"),
    ("cli/case.py", "'cli-answer-' + v.answer.value.replace(' ', '-')"): each("cli-answer-", *dashed(Answer)),
    ("cli/case.py", "'cli-answer-' + verdict.answer.value.replace(' ', '-')"): each("cli-answer-", *dashed(Answer)),
    ("cli/clearance_forms.py", "f'field-form-{one.name}'"): each(
        "field-form-", "hazard", "progress", "device", "accident", "eore", "quality"
    ),
    ("cli/clearance_forms.py", "one['message']"): ("field-version",),
    ("sensors/field_forms/telling.py", "f'received-state-{state_key(one)}'"): each(
        "received-state-", *(one.value for one in FormState), "objection"
    ),
    ("cli/clearance_geocheck.py", "f'geocheck-fault-{fault.value}'"): each(
        "geocheck-fault-", *(one.value for one in Fault)
    ),
    ("cli/clearance_geocheck.py", "f'geocheck-mended-{what}'"): each(
        "geocheck-mended-", *(one.value for one in Mending)
    ),
    ("cli/clearance_period_record.py", "key"): each("period-record-", "land", "books", "items", "unregistered"),
    ("cli/clearance_tasks.py", "f'ctask-light-{light.value}'"): each("ctask-light-", "green", "amber", "red"),
    ("cli/clearance_tasks.py", "f'ctask-item-{check.item.value}'"): each("ctask-item-", *(one.value for one in Item)),
    ("cli/clearance_tasks.py", "f'ctask-make-{make.value}'"): each("ctask-make-", "conventional", "improvised"),
    ("cli/clearance_tasks.py", "f\"ctask-held-{row.pop('account')}\""): each("ctask-held-", "store", "task"),
    ("cli/close_day.py", "'cli-answer-' + answer.replace(' ', '-')"): each("cli-answer-", *dashed(Answer)),
    ("cli/concord.py", "known[question]"): each("concord-", "happened", "all"),
    ("cli/klv.py", "f'fmv-{trouble.name}'"): each("fmv-", *troubles()),
    ("cli/klv.py", "key"): ("fmv-no-metadata-mp4", "fmv-no-metadata"),
    ("cli/read.py", "f'sensor-read-{problem.severity}'"): ("sensor-read-error", "sensor-read-warning"),
    ("cli/rebuild.py", "key"): ("cli-rebuild-same", "cli-rebuild-differs"),
    ("cli/sign.py", "f\"cli-standing-{case.standing.value.replace('_', '-')}\""): each(
        "cli-standing-", *dashed(Standing)
    ),
    ("cli/status.py", "'cli-standing-' + standing.replace('_', '-')"): each("cli-standing-", *dashed(Standing)),
    ("cli/status.py", "f'cli-count-{kind}'"): each("cli-count-", *RECORDS),
    ("cli/take_in.py", "'cli-count-' + name"): each("cli-count-", *COUNTED),
    ("cli/take_in.py", "'cli-outcome-' + told.outcome"): each(
        "cli-outcome-", "read", "partly", "refused", "unknown", "already"
    ),
    ("cli/take_in.py", "'cli-severity-' + problem.severity"): ("cli-severity-error", "cli-severity-warning"),
    ("evidence/unpack.py", "key"): ("archive-member-too-big",),
    ("languages/formats.py", "'compass-' + _POINTS[round(bearing_deg % 360 / 45) % 8]"): each(
        "compass-", "n", "ne", "e", "se", "s", "sw", "w", "nw"
    ),
    ("languages/whereabouts.py", "'place-' + found[1].replace(' ', '-')"): each(
        "place-", "first-at-byte", "line", "column", "byte", "entry", "row"
    ),
    ("cli/show.py", "'cli-answer-' + answer.value.replace(' ', '-')"): each("cli-answer-", *dashed(Answer)),
    ("sensors/detections/reader.py", "message"): tuple(MESSAGES.values()),
    ("sensors/firms.py", "MESSAGES[verdict]"): tuple(MESSAGES.values()),
    ("sensors/reports_table.py", "MESSAGES[verdict]"): tuple(MESSAGES.values()),
    ("sensors/subtitles/reader.py", "MESSAGES[verdict]"): tuple(MESSAGES.values()),
    ("sensors/fmv/problems.py", "f'fmv-{trouble.name}'"): each("fmv-", *troubles()),
    ("sensors/fmv/problems.py", "key"): each("fmv-targets-", "without-place", "out-of-sight", "unreadable", "too-many"),
    ("sensors/fmv/problems.py", "f\"fmv-{name.replace('_', '-')}\""): each(
        "fmv-", "checksum-wrong", "damaged", "without-time", "time-backwards", "gaps"
    ),
    ("cli/clearance_rules.py", "one.paraphrase"): each("standard-rule-", *map(str, range(1, 28))),
    ("verification/case.py", "key"): ("case-already-spoke", "case-already-decided"),
}
"""(file, expression) → every key it can become."""

PASSED_ON = {
    ("desk/keep_mine_action.py", "refusal.key"),
    ("desk/note_duty.py", "refusal.key"),
    ("desk/mine_action.py", "refusal.key"),
    ("clearance/land/files.py", "refusal.key"),
    ("web/pages.py", "refusal.key"),
    ("web/screens/exhibits.py", "no['key']"),
    ("vocabulary/read_plain.py", "amiss.key"),
    ("agreement/cases.py", "refusal.key"),
    ("cli/demo.py", "key"),
    ("cli/read.py", "problem.message"),
    ("desk/reason_words.py", "reason.message"),
    ("clearance/tasks/load.py", "refusal.key"),
    ("clearance/tasks/stops.py", "missing.message"),
    ("agreement/marked_records.py", "refusal.key"),
    ("cli/take_in.py", "problem.message"),
    ("cli/telling.py", "key"),
    ("cli/telling.py", "refusal.key"),
    ("desk/reading.py", "message"),
    ("desk/take_in.py", "problem.message"),
    ("languages/catalogue.py", "refusal.key"),
    ("ledger/canonical.py", "key"),
    ("ledger/policy.py", "refusal.key"),
    ("observation/intake/flaws.py", "message"),
    ("sensors/common.py", "flaw.message"),
}
"""Places that only carry a key which was named, and is checked, where it began."""

TOLD_IN_THEIR_OWN_TESTS = (
    *("agreement/", "assessment/", "reporting/", "roster/", "sensors/forms/", "sensors/field_forms/", "web/"),
    *("clearance/quality/", "clearance/ranking/", "clearance/periods/"),
)
"""Rooms that choose among whole families of keys; `LOOKS_LIKE_A_KEY` finds theirs as words in the code."""
LOOKS_LIKE_A_KEY = re.compile(r"(agreement|weigh|sensor|fmv|cli|assess)(-[a-z0-9_]+)+")
NO_MESSAGES = ("bench/", "world/week.py")
"""Rooms whose `say` writes plain lines for those who measure or simulate."""


REFERENCE = re.compile(r"\{ *([a-z][a-z0-9_-]*) *\}")


@cache
def messages(language: str) -> Mapping[str, tuple[str, frozenset[str]]]:
    """Key → (domain, arguments) of one language; a message needs what the messages inside it need."""
    found, wrong = read_messages(catalogue_texts(language), language)
    assert not wrong
    inside = {key: REFERENCE.findall(catalogue(language).sources[key]) for key in found}
    return {
        key: (domain, names.union(*(found[inner][1] for inner in inside[key])))
        for key, (domain, names) in found.items()
    }


def lacking(found: tuple[Said | Made, ...], known: Mapping[str, tuple[str, frozenset[str]]]) -> list[str]:
    """What the code says and the catalogue does not have, or has with arguments that the code does not give."""
    wrong = []
    for one in found:
        keys = (one.key,) if isinstance(one, Said) else COMPUTED.get((one.file, one.expression), ())
        given = one.names if isinstance(one, Said) else given_beside(one.file, one.expression)
        for key in keys:
            if key not in known:
                wrong.append(f"{one.place}: {key} has no message")
            elif given is not None and known[key][1] - given:
                wrong.append(f"{one.place}: {key} needs {sorted(known[key][1] - given)}, which are not given")
    return wrong


def given_beside(file: str, expression: str) -> frozenset[str] | None:
    """The arguments given wherever this file makes its key so; two places may say two families of keys."""
    sets = [
        made.names for made in places() if isinstance(made, Made) and (made.file, made.expression) == (file, expression)
    ]
    return None if None in sets else frozenset().union(*(names for names in sets if names))


@pytest.mark.parametrize("language", BUILT_IN)
def test_everything_the_code_says_has_words(language: str) -> None:
    found = tuple(one for one in places() if not one.place.startswith(NO_MESSAGES))
    assert len(found) > 300
    assert not lacking(found, messages(language))


def test_no_key_is_made_in_an_unknown_way() -> None:
    unknown = {
        f"{one.place}: {one.expression}"
        for one in places()
        if isinstance(one, Made)
        and (one.file, one.expression) not in COMPUTED
        and (one.file, one.expression) not in PASSED_ON
        and not one.file.startswith(TOLD_IN_THEIR_OWN_TESTS + NO_MESSAGES)
    }
    assert not unknown, "list it in COMPUTED or PASSED_ON"


def test_lists_name_only_what_is_there() -> None:
    made = {(one.file, one.expression) for one in places() if isinstance(one, Made)}
    stale = (set(COMPUTED) | PASSED_ON) - made
    assert not stale


def test_words_that_look_like_keys_are_keys() -> None:
    words = {
        node.value: f"{file}:{node.lineno}"
        for file, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and LOOKS_LIKE_A_KEY.fullmatch(node.value)
    }
    assert len(words) > 100
    assert not {place: word for word, place in words.items() if word not in messages("en")}


def test_all_languages_say_the_same_with_the_same_arguments() -> None:
    assert not list(compare({language: dict(messages(language)) for language in BUILT_IN}))


@pytest.mark.parametrize("language", BUILT_IN)
@pytest.mark.parametrize("value", [0, 1, 2, 5, 21, "x"])
def test_every_message_can_be_told(language: str, value: int | str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for key, (_, names) in messages(language).items():
            told = say(key, language, **dict.fromkeys(names, value))
            assert told.strip(), f"{language}: {key} is empty"
            assert not re.search(r"[{}$]|\S  ", told), f"{language}: {key}: {told}"


def test_a_deleted_message_is_missed() -> None:
    known = dict(messages("ru"))
    for key in ("disk-full", "cli-next-step", "cli-standing-one-spoke", "case-already-spoke", "sensor-position-zero"):
        without = {name: message for name, message in known.items() if name != key}
        assert any(f" {key} has no message" in line for line in lacking(places(), without)), key


def test_an_argument_nobody_gives_is_missed() -> None:
    known = dict(messages("en"))
    known["disk-full"] = ("refusals", frozenset({"size"}))
    assert [line for line in lacking(places(), known) if "disk-full needs ['size']" in line]


PAGE = (SRC.parents[1] / "docs/reference/messages.md").read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


def test_the_page_prints_what_it_says() -> None:
    told = subprocess.run([sys.executable, "-c", blocks("python")[0]], capture_output=True, text=True, check=True)
    assert told.stdout == blocks("text")[0]


def test_the_pages_language_plug_in_works(tmp_path: Path) -> None:
    announced = tomllib.loads(blocks("toml")[0])["project"]
    assert announced["entry-points"]["ceasefire.languages"] == {"ka": "ceasefire_georgian"}
    package, info = tmp_path / "ceasefire_georgian", tmp_path / "ceasefire_georgian-1.dist-info"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "cli.ftl").write_text("cli-next-step = შემდეგი: { $command }\n", encoding="utf-8")
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: ceasefire-georgian\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[ceasefire.languages]\nka = ceasefire_georgian\n")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    speak = "from ceasefire.languages import say; print(say('cli-next-step', 'ka', command='x'))"
    door = "from ceasefire.cli.main import main; main(['-l', 'ka', 'exchange', '-c', 'nothing'])"
    lacks = blocks("sh")[1].split('"')[1]
    told, lacking = (
        subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True).stdout
        for code in (speak, lacks)
    )
    refused = subprocess.run([sys.executable, "-c", door], env=environment, capture_output=True, text=True)
    assert "There is no centre in this folder" in refused.stderr
    assert told == "შემდეგი: x\n"
    assert "refusals: disk-full is missing in ka" in lacking
    assert "cli-next-step" not in lacking


def test_the_pages_check_finds_nothing() -> None:
    assert blocks("sh")[0].startswith("python -m ceasefire.languages.check\n")
    told = subprocess.run([sys.executable, "-m", "ceasefire.languages.check"], capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (0, "")
