"""The one place where settings become objects: founds and opens centres, and picks what reads and what renders."""

import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from ceasefire.desk.constitution import Constitution, Delegation
from ceasefire.desk.found_centre import Founding, agree_policy, create_logs, first_entry, make_keys
from ceasefire.desk.reading import Readers
from ceasefire.store.centre_folder import CentreFolder
from ceasefire.store.node import Node

Clock = Callable[[], datetime]


def clock() -> datetime:
    """This machine's clock in UTC; the only place where it is read."""
    return datetime.now(UTC)


def entropy(name: str) -> bytes:
    """32 bytes from the operating system; the name is for exercises only, see `seeded`."""
    return os.urandom(32)


def seeded(seed: str) -> Callable[[str], bytes]:
    """Keys that follow from a seed: for exercises, whose record everyone may make again; never for a real centre."""
    return lambda name: sha256(f"ceasefire exercise {seed} {name}".encode()).digest()


def found_centre(
    folder: Path,
    foundings: Sequence[Founding],
    agree: Callable[[tuple[Delegation, Delegation]], Constitution],
    *,
    randomness: Callable[[str], bytes],
    at: datetime,
) -> CentreFolder:
    """Both delegations sit at one table: keys, one policy, two logs, one constitution signed by both heads."""
    first, second = (make_keys(folder, founding, randomness) for founding in foundings)
    constitution = agree((first, second))
    policy = agree_policy(folder, (first, second))
    create_logs(folder, (first, second), policy, at)
    nodes = {
        one.side: Node(folder / one.side, one.side, other.side) for one, other in ((first, second), (second, first))
    }
    heads = {founding.side: (_head(founding),) for founding in foundings}
    for one, other in ((first, second), (second, first)):
        nodes[one.side].enter([first_entry(constitution, heads)], nodes, at, other.origin)
    centre = CentreFolder(folder)
    centre.exchange(at)
    return centre


def _head(founding: Founding) -> str:
    return "head" if "head" in founding.posts else founding.posts[0]


def open_centre(folder: Path) -> CentreFolder:
    """An existing centre; refuses a folder that is none."""
    return CentreFolder(folder)


def readers() -> Readers:
    """Worker processes for parsers, as many as this process has cores, at most four."""
    return Readers(workers=min(4, len(os.sched_getaffinity(0))))
