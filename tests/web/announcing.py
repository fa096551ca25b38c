"""Announces the reader of field forms to an installation that was made before it was."""

from importlib.metadata import entry_points
from pathlib import Path


def announce(folder: Path) -> list[str]:
    """A folder to put on the path of Python, where the plug-in is not announced yet; else none."""
    if any(one.name == "field-forms" for one in entry_points(group="ceasefire.sensors")):
        return []
    info = folder / "announced" / "ceasefire_field-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: ceasefire-field\nVersion: 1\n")
    told = "[ceasefire.sensors]\nfield-forms = ceasefire.sensors.field_forms:FieldForms\n"
    (info / "entry_points.txt").write_text(told)
    return [str(info.parent)]
