"""Rules about the code itself: what the house forbids is looked for in the syntax tree, not by eye."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "ceasefire"
MODULES = sorted(SOURCE.rglob("*.py"))
NO_CLOCK = ("vocabulary", "languages", "geometry", "ledger", "evidence", "observation", "agreement", "incident",
            "assessment", "verification", "roster", "clearance",
            "training", "reporting", "sensors", "store", "desk", "world")  # fmt: skip
CLOCKS = {"now", "utcnow", "today", "time", "time_ns", "monotonic", "perf_counter"}
CHANCE = {"random", "secrets"}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def where(path: Path, node: ast.AST) -> str:
    shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return f"{shown}:{getattr(node, 'lineno', 1)}"


def test_every_module_opens_with_a_sentence() -> None:
    assert len(MODULES) > 500
    assert [str(path.relative_to(SOURCE)) for path in MODULES if not ast.get_docstring(tree(path))] == []


def clock_calls(path: Path) -> list[str]:
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            owner = node.func.value
            name = owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")
            if name in ("datetime", "date", "time"):
                found.append(where(path, node))
    return found


def test_no_room_below_the_wiring_reads_a_clock() -> None:
    rooms = [path for path in MODULES if path.relative_to(SOURCE).parts[0] in NO_CLOCK]
    assert not [place for path in rooms for place in clock_calls(path)]


def test_the_clock_test_would_see_one(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("from datetime import datetime\nNOW = datetime.now()\n")
    assert clock_calls(bad) == [f"{bad}:2"]


def test_no_chance_but_what_is_handed_in() -> None:
    found = []
    for path in MODULES:
        if path.relative_to(SOURCE).parts[0] not in NO_CLOCK:
            continue
        for node in ast.walk(tree(path)):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found += [where(path, node) for name in names if name.split(".")[0] in CHANCE]
    assert not found


def test_nothing_is_caught_and_forgotten() -> None:
    found = []
    for path in MODULES:
        for node in ast.walk(tree(path)):
            if not isinstance(node, ast.ExceptHandler):
                continue
            broad = node.type is None or (
                isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
            )
            if broad and not _speaks(node):
                found.append(where(path, node))
    assert not found


def _speaks(handler: ast.ExceptHandler) -> bool:
    """A broad handler must raise, log, or turn the error into something told."""
    return any(
        isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and "log" in ast.dump(node.func))
        for node in ast.walk(handler)
    )


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name.decode() for name in listed.split(b"\0") if name]


REGISTRIES = re.compile("|".join(("index" + "-url", "py" + r"pi\.org", "python" + "hosted", "npm" + r"js\.(org|com)",
                                  "deb" + r"ian\.org/debian")))  # fmt: skip
MACHINES = re.compile(r"(?<![\w.])/(work|root|home/\w+)/\w")


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = []
    for path in tracked():
        if not path.is_file() or path.suffix in (".pdf", ".png", ".ts"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if REGISTRIES.search(line) or MACHINES.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line[:80]}")
    assert not found


def test_no_copy_of_shared_data_is_committed(shared_data: Path) -> None:
    import hashlib

    known = {}
    for sums in shared_data.rglob("SHA256SUMS"):
        for line in sums.read_text().splitlines():
            digest, name = line.split(maxsplit=1)
            known[digest] = name
    copies = [
        f"{path.relative_to(ROOT)} is {known[digest]}"
        for path in tracked()
        if path.is_file() and (digest := hashlib.sha256(path.read_bytes()).hexdigest()) in known
        and not path.name.startswith("LICENSE")
    ]  # fmt: skip
    assert not copies


def test_words_are_neutral() -> None:
    """No country, army or weapon brand in code; parties are data and live in agreements, worlds and catalogues."""
    words = re.compile(
        r"\b(armenia\w*|azerbaijan\w*|turkey|russia|enem(y|ies)|kill chain|target list)\b", re.IGNORECASE
    )
    rooms = (
        "vocabulary",
        "geometry",
        "ledger",
        "evidence",
        "observation",
        "incident",
        "verification",
        "desk",
        "store",
        "cli",
    )
    found = []
    for path in MODULES:
        if path.relative_to(SOURCE).parts[0] in rooms:
            found += [
                f"{path.relative_to(ROOT)}:{number}"
                for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
                if words.search(line)
            ]
    assert not found


def test_requirements_are_hashed_and_without_addresses() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        lines = (ROOT / name).read_text().splitlines()
        pins = [line for line in lines if re.match(r"^[a-z0-9][\w.-]*==", line)]
        assert pins
        assert all(line.endswith("\\") for line in pins)
        assert not [line for line in lines if "://" in line or line.startswith("--")]
