"""The trust policy (C2SP tlog-policy): which logs, which cosigners, and how many of whom must have cosigned.

Two delegations agree on one text, the same file in both logs:

    log <vkey of a's log>
    log <vkey of b's log>
    witness A <vkey of a's cosigner>
    witness B <vkey of b's cosigner>
    group joint all A B
    quorum joint
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from ceasefire.ledger.checkpoint import Checkpoint, open_checkpoint
from ceasefire.ledger.cosignature import Cosignature, verify_cosignatures
from ceasefire.ledger.note import Kind, Note, NoteKey, NoteRefused
from ceasefire.vocabulary.refusal import Refusal

MAX_BYTES = 262_144
_WORDS = re.compile(r"[ \t]+")
_FORBIDDEN = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]")


class PolicyRefused(Refusal):
    """The policy text is not in the form, or a checkpoint does not satisfy it."""


@dataclass(frozen=True, slots=True)
class Group:
    """At least `threshold` of `members` (witnesses or earlier groups)."""

    threshold: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """A parsed policy; `text` is kept byte for byte, because its hash is committed in entry 0 of each log."""

    text: bytes
    logs: tuple[NoteKey, ...]
    witnesses: Mapping[str, NoteKey]
    groups: Mapping[str, Group]
    quorum: str

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the text, 64 hexadecimal digits: to be compared by voice or on paper."""
        return sha256(self.text).hexdigest()

    def log(self, origin: str) -> NoteKey:
        """The log key whose name is `origin`."""
        for key in self.logs:
            if key.name == origin:
                return key
        raise PolicyRefused("policy-unknown-log", origin=origin)

    def witness_names(self, cosignatures: Iterable[Cosignature]) -> frozenset[str]:
        keys = {one.key for one in cosignatures}
        return frozenset(name for name, key in self.witnesses.items() if key in keys)

    def satisfied_by(self, names: frozenset[str]) -> bool:
        """Whether these witnesses together reach the quorum."""
        return self.quorum == "none" or self._witnessed(self.quorum, names)

    def _witnessed(self, name: str, names: frozenset[str]) -> bool:
        if name in self.witnesses:
            return name in names
        group = self.groups[name]
        return sum(self._witnessed(member, names) for member in group.members) >= group.threshold

    def open(self, note: Note) -> tuple[Checkpoint, tuple[Cosignature, ...]]:
        """The checkpoint, signed by its log, and its good cosignatures; the quorum is not demanded here."""
        checkpoint, _ = open_checkpoint(note, self.logs)
        return checkpoint, verify_cosignatures(note, self.witnesses.values())

    def require(self, note: Note) -> tuple[Checkpoint, tuple[Cosignature, ...]]:
        """As `open`, and refuse unless the quorum is reached."""
        checkpoint, cosignatures = self.open(note)
        names = self.witness_names(cosignatures)
        if not self.satisfied_by(names):
            raise PolicyRefused(
                "policy-quorum-not-reached",
                origin=checkpoint.origin,
                size=checkpoint.size,
                present=" ".join(sorted(names)) or "none",
            )
        return checkpoint, cosignatures


def joint_policy(logs: Iterable[NoteKey], cosigners: Mapping[str, NoteKey]) -> Policy:
    """The policy under which a checkpoint counts once every one of `cosigners` (label -> key) has cosigned it."""
    lines = [f"log {key}" for key in logs]
    lines += [f"witness {name} {key}" for name, key in cosigners.items()]
    lines += [f"group joint all {' '.join(cosigners)}", "quorum joint"]
    return parse_policy(("\n".join(lines) + "\n").encode())


def parse_policy(data: bytes) -> Policy:
    """Read a policy text; a refusal names its line."""
    if len(data) > MAX_BYTES or _FORBIDDEN.search(data) or (data and not data.endswith(b"\n")):
        raise PolicyRefused("policy-not-text")
    reader = _Reader()
    for number, line in enumerate(data.decode("utf-8", "surrogateescape").split("\n"), 1):
        words = [word for word in _WORDS.split(line) if word]
        if not words or words[0].startswith("#"):
            continue
        try:
            reader.take(words)
        except Refusal as refusal:
            raise PolicyRefused(refusal.key, place=f"policy line {number}", **refusal.arguments) from refusal
    if reader.quorum is None:
        raise PolicyRefused("policy-without-quorum")
    return Policy(data, tuple(reader.logs), reader.witnesses, reader.groups, reader.quorum)


class _Reader:
    def __init__(self) -> None:
        self.logs: list[NoteKey] = []
        self.witnesses: dict[str, NoteKey] = {}
        self.groups: dict[str, Group] = {}
        self.quorum: str | None = None
        self.used: set[str] = set()

    def take(self, words: list[str]) -> None:
        match words:
            case ["log", vkey] | ["log", vkey, _]:
                self.logs.append(self._fresh(vkey, Kind.NOTE, self.logs))
            case ["witness", name, vkey] | ["witness", name, vkey, _]:
                self._name(name)
                self.witnesses[name] = self._fresh(vkey, Kind.COSIGNATURE, self.witnesses.values())
            case ["group", name, threshold, *members] if members:
                self._name(name)
                self.groups[name] = self._group(threshold, members)
            case ["quorum", name]:
                self._quorum(name)
            case _:
                raise PolicyRefused("policy-line-not-understood", line=" ".join(words)[:80])

    def _fresh(self, vkey: str, kind: Kind, known: Iterable[NoteKey]) -> NoteKey:
        key = NoteKey.parse(vkey)
        if key.kind is not kind:
            raise NoteRefused("policy-key-of-other-kind", name=key.name)
        if any(other.public == key.public for other in known):
            raise PolicyRefused("policy-duplicate-key", name=key.name)
        return key

    def _name(self, name: str) -> None:
        if name == "none" or name in self.witnesses or name in self.groups:
            raise PolicyRefused("policy-name-taken", name=name)

    def _group(self, threshold: str, members: list[str]) -> Group:
        for member in members:
            if member not in self.witnesses and member not in self.groups:
                raise PolicyRefused("policy-name-unknown", name=member)
            if member in self.used:
                raise PolicyRefused("policy-member-twice", name=member)
            self.used.add(member)
        size = len(members)
        if threshold in ("all", "any"):
            return Group(size if threshold == "all" else 1, tuple(members))
        if not re.fullmatch(r"[1-9][0-9]{0,5}", threshold) or int(threshold) > size:
            raise PolicyRefused("policy-threshold", threshold=threshold)
        return Group(int(threshold), tuple(members))

    def _quorum(self, name: str) -> None:
        if self.quorum is not None:
            raise PolicyRefused("policy-second-quorum")
        if name != "none" and name not in self.witnesses and name not in self.groups:
            raise PolicyRefused("policy-name-unknown", name=name)
        self.quorum = name
