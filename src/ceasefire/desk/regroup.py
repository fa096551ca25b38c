"""Officers of both delegations decide together which reports belong to one incident; their word binds the method."""

from datetime import datetime

from ceasefire.desk.centre import Centre, New
from ceasefire.incident.records import Regroup
from ceasefire.vocabulary.refusal import Refusal

ACTS = ("merge", "split", "detach", "confirm")


def regroup(
    centre: Centre,
    act: str,
    reports: tuple[str, ...],
    *,
    reason: str,
    officers: tuple[str, ...],
    side: str,
    at: datetime,
) -> Regroup:
    """Enter a decision signed by an officer of each delegation; the next closing of a day applies it.

    "merge": these reports are one incident; "split": they are not; "detach": each stands alone; "confirm": keep as is.
    """
    if act not in ACTS:
        raise Refusal("regroup-act-unknown", act=act, known=", ".join(ACTS))
    if not reason.strip():
        raise Refusal("regroup-without-reason")
    known = {record.id for record in centre.tables.named(reports)}
    unknown = sorted(set(reports) - known)
    if unknown:
        raise Refusal("report-unknown", report=unknown[0])
    decision = Regroup(act=act, reports=tuple(sorted(reports)), reason=reason, officers=officers)
    posts = posts_of_both(centre, officers)
    centre.enter(side, [New(item=f"regroup/{act}", statement=decision, posts=posts)], at)
    centre.exchange(at)
    return decision


def posts_of_both(centre: Centre, officers: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Officers written side/post as posts by side; refuses unless both delegations are among them."""
    posts: dict[str, tuple[str, ...]] = {}
    for officer in officers:
        side, _, post = officer.partition("/")
        posts[side] = (*posts.get(side, ()), post)
    missing = sorted(set(centre.constitution.sides) - set(posts))
    if missing:
        raise Refusal("needs-both-delegations", missing=missing[0])
    return posts
