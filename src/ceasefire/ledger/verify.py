"""A whole record checked offline by anyone: each log on its own, then what the logs say about each other.

The record is one log folder (`checkpoint`, `policy`, `tile/`, …), or a folder that holds several, such as `a/` and
`b/`, or a centre's folder with each side's log and its copy of the other's. The check stops at the first thing that is
wrong and names it; what is proven and what is not is said in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ceasefire.ledger.check_log import LogReport, check_log
from ceasefire.ledger.check_passkeys import check_approvals, told
from ceasefire.ledger.policy import Policy
from ceasefire.ledger.wrong import Finding, Naming, Wrong
from ceasefire.vocabulary.moment import write_moment

GUARANTEE = (
    "Once an item shows RECEIVED, neither delegation, nor the host, nor an administrator, nor any of them together "
    "short of BOTH delegations, can alter, remove, reorder or backdate it without any holder of either copy being able "
    "to prove it, offline, with public keys and a program of a few hundred lines; an item shows AGREED only when an "
    "authorised officer of EACH delegation has signed that exact text with a personal key, and a dissent is kept as "
    "signed; no acknowledged record is lost by a crash or power cut of a node; each delegation alone keeps a complete, "
    "verifiable copy if the other leaves. The system does not promise that what a sensor showed was true, that a side "
    "recorded everything it saw, or secrecy from a side entitled to the item; before RECEIVED an item is only its "
    "author's claim, and the screen says so."
)
NOT_PROMISED = (
    "that what a sensor showed was true",
    "that a side recorded everything it saw",
    "anything against both delegations acting together",
    "that the keys in the policy belong to whom you think, unless you compared its fingerprint yourself",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`ok`, or the first thing that is wrong; `proven` and `notices` are sentences in English."""

    ok: bool
    first: Finding | None
    logs: tuple[LogReport, ...] = ()
    proven: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    not_promised: tuple[str, ...] = field(default=NOT_PROMISED)

    def plain(self) -> dict[str, Any]:
        """The verdict as JSON; the field names are stable."""
        first = self.first
        return {
            "ok": self.ok,
            "first": first
            and {
                "log": first.log,
                "file": first.file,
                "entry": first.entry,
                "what": first.what,
                "means": first.meaning,
                "detail": first.detail,
            },
            "logs": [_plain_log(log) for log in self.logs],
            "proven": list(self.proven),
            "notices": list(self.notices),
            "not_promised": list(self.not_promised),
        }


def verify_record(folder: Path, policy: Policy | None = None, *, allow_recorded: bool = False) -> Verdict:
    """Check the record in `folder`. Bring the `policy` you trust; otherwise the record's own is used, and that is said.

    `allow_recorded` accepts a log whose newest entries are not yet received, as while a centre is at work. Never
    raises for what a record may contain; operating system errors propagate.
    """
    logs: list[LogReport] = []
    try:
        for name, path in _find(folder):
            logs.append(check_log(path, name, policy, allow_recorded=allow_recorded))
        _check_together(folder, logs)
    except Wrong as wrong:
        return Verdict(ok=False, first=wrong.finding, logs=tuple(logs))
    notices = tuple(_notices(logs, policy))
    return Verdict(ok=True, first=None, logs=tuple(logs), proven=tuple(_proven(logs)), notices=notices)


def _find(folder: Path) -> list[tuple[str, Path]]:
    if _is_log(folder):
        return [("", folder)]
    inside = [*sorted(folder.glob("*")), *sorted(folder.glob("*/*"))]
    found = [path for path in inside if _is_log(path)]
    if not found:
        raise Naming("", "").wrong("no-log-here", ".")
    return [(path.relative_to(folder).as_posix(), path) for path in found]


def _is_log(folder: Path) -> bool:
    return any((folder / name).exists() for name in ("checkpoint", "policy", "tile"))


def _check_together(folder: Path, logs: Sequence[LogReport]) -> None:
    if not _is_log(folder):
        _require_all(logs)
    for log in logs:
        for other in logs:
            if other.policy.text != log.policy.text:
                raise Naming(other.folder, f"{other.folder}/").wrong("policies-differ", "policy")
            if other is not log and other.origin == log.origin:
                _check_copies(log, other)
    for log in logs:
        others = {other.origin: other for other in sorted(logs, key=lambda one: one.size) if other.origin != log.origin}
        _check_links(log, others)
        _check_destroyed(log, others)
        check_approvals(log.origin, _naming(log), log.approvals, {name: one.approvals for name, one in others.items()})
    _check_constitutions(logs)


def _naming(log: LogReport) -> Naming:
    return Naming(log.folder, f"{log.folder}/" if log.folder else "")


def _require_all(logs: Sequence[LogReport]) -> None:
    present = {log.origin for log in logs}
    for key in logs[0].policy.logs:
        if key.name not in present:
            raise Naming("", "").wrong("log-absent", ".", None, key.name)


def _check_copies(log: LogReport, other: LogReport) -> None:
    size = min(log.size, other.size)
    if log.tree.root(size) != other.tree.root(size):
        index = next(i for i in range(size) if log.tree.node(0, i) != other.tree.node(0, i))
        raise Naming(other.folder, f"{other.folder}/").wrong("copies-differ", "checkpoint", index)


def _check_links(log: LogReport, others: dict[str, LogReport]) -> None:
    """Every cross-link points forward, to a history that the other log still has."""
    naming = _naming(log)
    origins = {key.name for key in log.policy.logs} - {log.origin}
    before: dict[str, int] = {}
    good: set[tuple[str, int, bytes]] = set()
    for index, seen in log.seen:
        link = (seen.origin, seen.size, seen.root)
        if link in good and seen.size == before.get(seen.origin):
            continue
        detail = f"{seen.origin} size {seen.size}"
        if seen.origin not in origins or seen.size < before.get(seen.origin, 0):
            raise naming.wrong("cross-link-malformed", "checkpoint", index, detail)
        before[seen.origin] = seen.size
        other = others.get(seen.origin)
        if other is not None and seen.size > other.size:
            raise naming.wrong("cross-link-cut", "checkpoint", index, f"{detail}, here {other.size}")
        if other is not None and other.tree.root(seen.size) != seen.root:
            raise naming.wrong("cross-link-differs", "checkpoint", index, detail)
        good.add(link)


def _check_destroyed(log: LogReport, others: dict[str, LogReport]) -> None:
    naming = _naming(log)
    for index, commitment in log.gone:
        for other in others.values():
            if commitment not in other.destroyed:
                raise naming.wrong("body-destroyed-by-one-side", "checkpoint", index, other.origin)


def _check_constitutions(logs: Sequence[LogReport]) -> None:
    texts = {log.constitution for log in logs if log.constitution is not None}
    if len(texts) > 1:
        raise Naming(logs[-1].folder, f"{logs[-1].folder}/").wrong("constitutions-differ", "checkpoint")


def _proven(logs: Sequence[LogReport]) -> list[str]:
    said = []
    first = {log.origin: log for log in reversed(logs)}
    for log in logs:
        if (twin := first[log.origin]) is not log:
            said.append(f"{log.origin}: {log.folder} tells the same history as {twin.folder}, to entry {log.size - 1}.")
            continue
        said.append(f"{log.origin}: {log.size} entries stand in the order and in the words that its key signed.")
        if log.received:
            when = f" not later than {write_moment(log.received_at)}" if log.received_at else ""
            said.append(f"{log.origin}: {log.received} entries were received by every cosigner demanded{when}.")
        if log.signed:
            said.append(f"{log.origin}: {log.signed} statements carry good signatures of enrolled officers.")
        said += told(log.origin, [log.approvals])
        said.append(f"{log.origin}: bodies {_counts(log)}.")
    linked = sum(len(log.seen) for log in logs)
    if len({log.origin for log in logs}) > 1:
        said.append(f"{linked} links between the logs hold: neither was cut or rewritten after the other had seen it.")
    return said


def _counts(log: LogReport) -> str:
    return ", ".join(f"{count} {state}" for state, count in sorted(log.bodies.items())) or "none"


def _notices(logs: Sequence[LogReport], brought: Policy | None) -> list[str]:
    said = []
    if brought is None:
        said.append(
            f"The policy came with the record: compare its fingerprint {logs[0].policy.fingerprint} with one you were "
            "given on paper, or bring your own with --policy."
        )
    for log in logs:
        if log.received < log.size:
            said.append(
                f"{log.origin}: {log.size - log.received} newest entries are RECORDED only: their author's claim."
            )
        if log.unchecked:
            said.append(
                f"{log.origin}: {log.unchecked} signed statements could not be checked: no officer is enrolled."
            )
        if word := log.approvals.means["password"]:
            said.append(f"{log.origin}: {word} approvals rest on passwords: that they fitted is the desk's word.")
        if absent := log.approvals.means["elsewhere"]:
            said.append(f"{log.origin}: {absent} approvals are of officers whose own log is not in this record.")
        if log.gone and len(logs) == 1:
            said.append(
                f"{log.origin}: that the other side agreed to {len(log.gone)} destructions stands in its own log."
            )
    return said


def _plain_log(log: LogReport) -> dict[str, Any]:
    return {
        "folder": log.folder,
        "origin": log.origin,
        "size": log.size,
        "root": log.root.hex(),
        "received": log.received,
        "received_at": write_moment(log.received_at) if log.received_at else None,
        "bodies": dict(sorted(log.bodies.items())),
        "statements_checked": log.signed,
        "statements_unchecked": log.unchecked,
        "approvals": dict(sorted(log.approvals.means.items())),
        "links": len(log.seen),
        "policy_sha256": log.policy.fingerprint,
    }
