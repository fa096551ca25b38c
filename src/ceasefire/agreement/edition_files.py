"""An edition of an agreement as the texts of its files, so that a record can carry it and read it back anywhere."""

import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ceasefire.agreement.load import papers, shipped
from ceasefire.vocabulary.refusal import Refusal

FIRST = "agreement.yaml"
BESIDE = ("duties.yaml", "story.yaml")
"""Files that may lie beside an agreement and are taken along where they do."""
MOST = 4 * 2**20
"""An edition larger than this (characters) is refused: it would stand in both logs."""


def edition_files(name_or_path: str) -> dict[str, str]:
    """File name → text of everything an agreement is read from; refuses one that cannot be read."""
    read = papers(name_or_path)
    names = [read.signed.agreement.zones, read.signed.agreement.readings_file]
    found = {name: read.beside(name).read_text(encoding="utf-8") for name in names}
    own = read.beside(read.label.rpartition("/")[2])
    found[FIRST] = own.read_text(encoding="utf-8")
    found |= {name: read.beside(name).read_text(encoding="utf-8") for name in BESIDE if read.beside(name).is_file()}
    size = sum(map(len, found.values()))
    if size > MOST:
        raise Refusal("edition-too-large", size=size, most=MOST)
    return found


def is_shipped(name: str) -> bool:
    """Does the agreement come with the product?"""
    return name in shipped()


def laid_out(files: Mapping[str, str]) -> str:
    """A path from which these texts are read like any agreement's; a folder of this process, gone when it ends."""
    return _laid_out(tuple(sorted(files.items())))


@cache
def _laid_out(files: tuple[tuple[str, str], ...]) -> str:
    folder = tempfile.TemporaryDirectory(prefix="ceasefire-edition-")
    _folders.append(folder)
    for name, text in files:
        if Path(name).name != name or name.startswith("."):
            raise Refusal("edition-file-name", name=name)
        (Path(folder.name) / name).write_text(text, encoding="utf-8")
    return str(Path(folder.name) / FIRST)


_folders: list[tempfile.TemporaryDirectory[str]] = []
"""Kept so that they are removed when the process ends, and not before."""
