"""A leaf: the small line in the tree that fixes who put what in the log and when, without showing what it says.

JCS JSON with exactly the fields of `Leaf`; at most 65,535 bytes (the length prefix of C2SP tlog-tiles).
"""

import re
from dataclasses import dataclass
from datetime import datetime

from ceasefire.ledger import canonical
from ceasefire.vocabulary.moment import read_moment, utc, write_moment
from ceasefire.vocabulary.refusal import Refusal

MAX_LEAF = 65_535
_HASH = re.compile(r"[0-9a-f]{64}")
_TYPE = re.compile(r"[a-z][a-z0-9._-]{0,63}")
_FIELDS = {"author", "body", "item", "seen", "seq", "time", "type", "withheld"}


class LeafRefused(Refusal):
    """A leaf is not in the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The cross-link: the largest checkpoint of the other log that the author's side held when it wrote the leaf."""

    origin: str
    size: int
    root: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One entry of a log.

    `body` is the SHA-256 (hexadecimal) of the salted body's file; `author` the id of the key that answers for it; `seq`
    the index in this log; `time` the author's claimed time (UTC), proven by nobody; `withheld` says that the body stays
    with its author until an entry of type `body.revealed` names it.
    """

    type: str
    item: str
    body: str
    author: str
    seq: int
    time: datetime
    seen: Seen | None = None
    withheld: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "time", utc(self.time))
        if not _TYPE.fullmatch(self.type) or not _HASH.fullmatch(self.body) or not _HASH.fullmatch(self.author):
            raise LeafRefused("leaf-malformed", place=f"entry {self.seq}")
        if not 0 < len(self.item) <= 512 or self.seq < 0:
            raise LeafRefused("leaf-malformed", place=f"entry {self.seq}")

    def encode(self) -> bytes:
        """The bytes that are hashed into the tree."""
        seen = self.seen and {"origin": self.seen.origin, "root": self.seen.root.hex(), "size": self.seen.size}
        data = canonical.dumps(
            {
                "author": self.author,
                "body": self.body,
                "item": self.item,
                "seen": seen,
                "seq": self.seq,
                "time": write_moment(self.time),
                "type": self.type,
                "withheld": self.withheld,
            }
        )
        if len(data) > MAX_LEAF:
            raise LeafRefused("leaf-too-long", place=f"entry {self.seq}", limit=MAX_LEAF)
        return data

    @classmethod
    def parse(cls, data: bytes) -> "Leaf":
        """Read a leaf; only its own canonical bytes are accepted."""
        plain = canonical.loads(data)
        if not isinstance(plain, dict) or plain.keys() != _FIELDS or not _typed(plain):
            raise LeafRefused("leaf-malformed")
        fields = dict(plain, time=read_moment(plain["time"]), seen=_seen(plain["seen"]))
        leaf = cls(**fields)
        if leaf.encode() != data:
            raise LeafRefused("leaf-not-canonical", place=f"entry {leaf.seq}")
        return leaf


def _typed(plain: dict[str, object]) -> bool:
    words = all(isinstance(plain[name], str) for name in ("author", "body", "item", "time", "type"))
    return words and type(plain["seq"]) is int and type(plain["withheld"]) is bool


def _seen(plain: object) -> Seen | None:
    match plain:
        case None:
            return None
        case {"origin": str(origin), "root": str(root), "size": int(size), **rest} if not rest and _HASH.fullmatch(
            root
        ):
            return Seen(origin=origin, size=size, root=bytes.fromhex(root))
        case _:
            raise LeafRefused("leaf-malformed")
