"""One delegation's side on this machine: its keys, its own log, its mirror of the other's log.

<side>/keys/*.pem     log, cosigner, and one a post; readable by their owner alone
<side>/keys/salts     the secret that salts bodies
<side>/log/           the log this side writes
<side>/mirror/        its full copy of the other side's log
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from ceasefire.desk.centre import New
from ceasefire.desk.constitution import Constitution
from ceasefire.desk.record import Entry
from ceasefire.desk.statements import KIND_OF
from ceasefire.ledger import canonical
from ceasefire.ledger.body import BodyState, hmac_salts
from ceasefire.ledger.folder import LogRefused
from ceasefire.ledger.keys import PublicKey, SoftwareSigner
from ceasefire.ledger.log import Entry as LogEntry
from ceasefire.ledger.log import Log
from ceasefire.ledger.mirror import Mirror
from ceasefire.ledger.policy import Policy, parse_policy
from ceasefire.ledger.reader import LogFolder
from ceasefire.ledger.statement import Envelope, Statement, StatementRefused, sign
from ceasefire.store.tables import SqliteTables
from ceasefire.vocabulary.plain import from_plain, to_plain
from ceasefire.vocabulary.refusal import Refusal

log = logging.getLogger(__name__)

PREDICATE = "urn:ceasefire:{kind}:v1"
DUTY = "duty"


class Node:
    """A side whose keys are here. Opens its log for each deed and closes it again."""

    def __init__(self, folder: Path, side: str, other: str) -> None:
        self.folder, self.side, self.other = folder, side, other
        self.policy: Policy = parse_policy((folder / "log" / "policy").read_bytes())

    @property
    def log_folder(self) -> Path:
        return self.folder / "log"

    @property
    def mirror_folder(self) -> Path:
        return self.folder / "mirror"

    def signer(self, name: str) -> SoftwareSigner:
        """The key of a post (or "log", "cosigner") of this side; refuses a post whose key is not here."""
        path = self.folder / "keys" / f"{name}.pem"
        if not path.exists():
            raise Refusal("post-key-absent", place=str(path), post=name, side=self.side)
        return SoftwareSigner.load(path, f"{self.side}/{name}")

    def new_post(self, post: str, seed: bytes) -> str:
        """Make the key of a new post from 32 random bytes, or take the one that is here; its public key (hex)."""
        path = self.folder / "keys" / f"{post}.pem"
        if not path.exists():
            SoftwareSigner.generate(f"{self.side}/{post}", seed).save(path)
        return self.signer(post).public.hex

    def open(self) -> Log:
        salts = hmac_salts((self.folder / "keys" / "salts").read_bytes())
        return Log.open(self.log_folder, signer=self.signer("log"), cosigner=self.signer("cosigner"), salts=salts)

    def recover(self, at: datetime) -> None:
        """Publish what was acknowledged before a crash and not yet put into tiles; another writer does it itself."""
        journal = self.log_folder / ".state" / "journal"
        if not journal.exists() or journal.stat().st_size == 0:
            return
        try:
            with self.open() as log:
                log.publish(at=at)
        except LogRefused as refusal:
            if refusal.key != "log-has-another-writer":
                raise

    def mirror(self, origin: str) -> Mirror:
        return Mirror(self.mirror_folder, origin=origin, policy=self.policy, signer=self.signer("cosigner"))

    def enter(self, new: Sequence[New], signers: Mapping[str, "Node"], at: datetime, origin: str) -> range:
        """Sign, append and publish in one group; the cross-link names the newest checkpoint seen of the other log."""
        seen = self.mirror(origin).seen()
        with self.open() as log:
            indices = log.append([self._entry(one, signers, at) for one in new], seen=seen)
            log.publish(at=at)
        return indices

    def _entry(self, new: New, nodes: Mapping[str, "Node"], at: datetime) -> LogEntry:
        posts = dict(new.posts) or {self.side: (DUTY,)}
        # this side's officers first: the first signature names the author
        order = sorted(posts, key=lambda side: (side != self.side, side))
        signers = [nodes[side].signer(post) for side in order for post in posts[side]]
        kind = KIND_OF[type(new.statement)]
        content = sign(statement_of(kind, new.item, new.statement), signers).to_json()
        return LogEntry(
            type=kind,
            item=new.item,
            content=content,
            author=signers[0].public.id,
            time=at,
            withheld=new.withheld,
        )

    def reveal(self, indices: Sequence[int], at: datetime, origin: str) -> None:
        seen = self.mirror(origin).seen()
        with self.open() as log:
            for index in indices:
                log.reveal(index, author=self.signer(DUTY).public.id, at=at, seen=seen)
            log.publish(at=at)

    def collect(self, copy: Path) -> int:
        """Take the other side's cosignature over; returns how many of our entries are received."""
        with self.open() as log:
            return log.collect(copy)


def statement_of(kind: str, item: str, statement: Any) -> Statement:
    """The in-toto statement of one of our records; its subject is the item, by the digest of its canonical JSON."""
    predicate = to_plain(statement)
    digest = sha256(canonical.dumps(predicate)).hexdigest()
    return Statement(subjects={item: digest}, predicate_type=PREDICATE.format(kind=kind), predicate=predicate)


Enrolled = Mapping[PublicKey, str]
"""Key → post, as the constitution enrolled them."""


def enrolled(constitution: Constitution) -> Enrolled:
    """The keys of a constitution's officers."""
    officers = (officer for delegation in constitution.delegations for officer in delegation.officers)
    return {PublicKey(bytes.fromhex(officer.key)): officer.post for officer in officers}


def read_entries(
    folder: Path, side: str, start: int, end: int | None = None, keys: Enrolled | None = None
) -> Iterator[Entry]:
    """Entries of a log folder from `start` on, as deeds see them; withheld or destroyed ones without a statement.

    Signatures are checked against `keys` and those that constitutions in this log bring: its first, and each later one
    that officers of both sides signed. A key once enrolled is known for good; who may act is for the deeds to say.
    """
    files, keys = LogFolder(folder), keys or {}
    for index, leaf in files.entries(start, end):
        content = files.content(leaf)
        if content is BodyState.MISSING:
            raise Refusal("body-missing", place=f"{folder}: entry {index}", item=leaf.item)
        predicate = None if isinstance(content, BodyState) else _predicate(leaf.type, content, f"{side}/{index}")
        signers = () if isinstance(content, BodyState) else _signers(content, keys)
        if leaf.type == "constitution" and predicate is not None:
            said = from_plain(Constitution, predicate, f"{side}/{index}")
            if not keys or _both(said, signers):
                keys = {**keys, **enrolled(said)}
                signers = _signers(content, keys)
        yield Entry(
            side=side,
            index=index,
            kind=leaf.type,
            item=leaf.item,
            claimed_at=leaf.time,
            author=leaf.author,
            seen=leaf.seen.size if leaf.seen else 0,
            statement=predicate,
            signers=signers,
        )


def _both(constitution: Constitution, signers: Sequence[str]) -> bool:
    """Did officers of both sides, known before, sign it? What one side alone signs enrols nobody."""
    return {one.partition("/")[0] for one in signers} >= set(constitution.sides)


def enrolled_before(tables: SqliteTables, side: str, start: int) -> Enrolled:
    """The keys that the first `start` entries of a side's log enrol, as `read_entries` learns them from it."""
    keys: Enrolled = {}
    for entry in tables.entries("constitution"):
        if entry.side == side and entry.index < start:
            said = entry.read()
            keys = {**keys, **enrolled(said)} if not keys or _both(said, entry.signers) else keys
    return keys


def _signers(content: Any, keys: Enrolled) -> tuple[str, ...]:
    """Posts whose signatures are good; none at all where one under a known key is false (`verify` names it)."""
    if "payloadType" not in content:
        return ()
    try:
        return tuple(sorted(keys[key] for key in Envelope.from_json(content).signers(keys)))
    except StatementRefused as refusal:
        log.warning("a statement counts for nobody: %s", refusal)
        return ()


def _predicate(kind: str, content: Any, place: str) -> Mapping[str, Any] | None:
    if not isinstance(content, dict):
        raise Refusal("statement-malformed", place=place)
    if "payloadType" not in content:
        return content  # the log's own entries: opened, revealed, destroyed
    statement = Envelope.from_json(content).statement()
    if statement.predicate_type != PREDICATE.format(kind=kind):
        raise Refusal("statement-of-another-kind", place=place, leaf=kind, statement=statement.predicate_type)
    return statement.predicate
