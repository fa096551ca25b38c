"""Draws the liaison log: told again from the record when a line is new."""

from typing import Any

from ceasefire.desk.centre import Centre
from ceasefire.desk.liaison import KINDS, Line, liaison
from ceasefire.desk.liaison_statements import Told
from ceasefire.desk.record import Sizes
from ceasefire.store.projections.models import LiaisonRow
from ceasefire.vocabulary.plain import to_plain


def draw_liaison(centre: Centre, taken: Sizes) -> None:
    """Bring the rows of the liaison log up to date with the record."""
    if any(True for _ in centre.tables.entries(*KINDS, first=taken)):
        for name, line in liaison(centre.tables, centre.constitution.levels).items():
            LiaisonRow.objects.update_or_create(name=name, defaults=_fields(line))


def _fields(line: Line) -> dict[str, Any]:
    said = line.said
    return {
        "kind": "told" if isinstance(said, Told) else "heard",
        "at": said.told_at if isinstance(said, Told) else said.heard_at,
        "level": said.level if isinstance(said, Told) else "",
        "standing": line.stand.value if line.stand else "",
        "due": said.answer_due if isinstance(said, Told) else None,
        "side": line.key[0],
        "index": line.key[1],
        "raised_by": line.raised_by,
        "replies": [to_plain(one) for one in line.replies],
        "body": to_plain(said),
    }
