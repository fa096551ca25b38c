"""Found a centre: both delegations enrol keys, agree on one policy and one constitution, and enter it in both logs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ceasefire.desk.centre import New
from ceasefire.desk.constitution import Constitution, Delegation, Officer
from ceasefire.ledger.body import hmac_salts
from ceasefire.ledger.checkpoint import log_key
from ceasefire.ledger.cosignature import cosigner_key
from ceasefire.ledger.durable import make_folder, write_file
from ceasefire.ledger.keys import SoftwareSigner
from ceasefire.ledger.log import Log
from ceasefire.ledger.policy import Policy, joint_policy
from ceasefire.vocabulary.refusal import Refusal

Randomness = Callable[[str], bytes]
"""Name of a key → 32 bytes: the operating system's for real, a seed's in exercises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """A side to be founded: its short name ("a"), the name it goes by, its posts ("head", "duty", "analyst" …)."""

    side: str
    name: str
    origin: str
    posts: tuple[str, ...] = ("duty", "head")


def make_keys(folder: Path, founding: Founding, randomness: Randomness) -> Delegation:
    """Make a side's keys and return the delegation as the constitution names it. Refuses a folder that has keys."""
    keys = folder / founding.side / "keys"
    if keys.exists():
        raise Refusal("centre-exists", place=str(folder))
    make_folder(keys)
    signers = {
        name: SoftwareSigner.generate(f"{founding.side}/{name}", randomness(f"{founding.side}/{name}"))
        for name in ("log", "cosigner", *founding.posts)
    }
    for name, signer in signers.items():
        signer.save(keys / f"{name}.pem")
    write_file(keys / "salts", randomness(f"{founding.side}/salts"), mode=0o600)
    return Delegation(
        side=founding.side,
        name=founding.name,
        origin=founding.origin,
        log_key=str(log_key(founding.origin, signers["log"])),
        officers=tuple(
            Officer(post=f"{founding.side}/{post}", key=signers[post].public.hex) for post in founding.posts
        ),
    )


def agree_policy(folder: Path, delegations: Sequence[Delegation]) -> Policy:
    """The one policy of both logs: each log, each side's cosigner, and the quorum of both."""
    logs, witnesses = [], {}
    for delegation in delegations:
        keys = folder / delegation.side / "keys"
        logs.append(log_key(delegation.origin, SoftwareSigner.load(keys / "log.pem")))
        cosigner = SoftwareSigner.load(keys / "cosigner.pem")
        name = delegation.origin.rsplit("/", 1)[0] + "/cosigner"
        witnesses[delegation.side.upper()] = cosigner_key(name, cosigner)
    return joint_policy(logs, witnesses)


def create_logs(folder: Path, delegations: Sequence[Delegation], policy: Policy, at: datetime) -> None:
    """An empty log for each side, its first entry committing to the policy."""
    first, second = delegations
    for delegation, other in ((first, second), (second, first)):
        write_file(folder / delegation.side / "other", other.side.encode())
        keys = folder / delegation.side / "keys"
        log = Log.create(
            folder / delegation.side / "log",
            origin=delegation.origin,
            policy=policy,
            signer=SoftwareSigner.load(keys / "log.pem"),
            cosigner=SoftwareSigner.load(keys / "cosigner.pem"),
            salts=hmac_salts((keys / "salts").read_bytes()),
            at=at,
        )
        log.close()


def first_entry(constitution: Constitution, heads: Mapping[str, tuple[str, ...]]) -> New:
    """The constitution, signed by the head of each side, as it is entered in both logs."""
    return New(item=constitution.id, statement=constitution, posts=heads)
