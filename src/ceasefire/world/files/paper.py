"""How forms get onto disk: YAML or JSON of the family `ceasefire-form/1`, keys in the order people fill them in."""

import json
from pathlib import Path
from typing import Any

import yaml

FAMILY = "ceasefire-form/1"
Form = dict[str, Any]


class _Plain(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """No aliases: a form is read by people."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def form(kind: str, reference: str, **fields: Any) -> Form:
    """A form with its head; fields that are None are left out."""
    head: Form = {"form": FAMILY, "kind": kind, "reference": reference}
    return head | {name: value for name, value in fields.items() if value is not None}


def write(path: Path, content: Form | list[Form]) -> None:
    """YAML or JSON by the name's ending; UTF-8; the same content gives the same bytes."""
    if path.suffix == ".json":
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    else:
        text = yaml.dump(content, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=110)
    path.write_bytes(text.encode())
