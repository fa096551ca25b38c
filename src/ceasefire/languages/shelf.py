"""Where catalogues come from: the folders beside this file, and packages announced in the group `ceasefire.languages`.

A further language is a package holding `*.ftl` files, announced as
`[project.entry-points."ceasefire.languages"]  ka = "our_package.georgian"`; its name is the language code.
"""

from functools import cache
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.resources.abc import Traversable

from ceasefire.vocabulary.refusal import Refusal

BUILT_IN = ("en", "ru", "tr", "az", "hy")
GROUP = "ceasefire.languages"


@cache
def _brought() -> dict[str, str]:
    """Languages other packages bring: code → package that holds the catalogues."""
    return {point.name: point.module for point in entry_points(group=GROUP) if point.name not in BUILT_IN}


def languages() -> tuple[str, ...]:
    """Codes of every language there is, the built-in ones first."""
    return BUILT_IN + tuple(sorted(_brought()))


def folder(language: str) -> Traversable:
    """The folder of one language's catalogues; refuses an unknown language and names a broken plug-in."""
    if language in BUILT_IN:
        return files("ceasefire.languages") / language
    if language not in _brought():
        raise Refusal("language-unknown", language=language, known=", ".join(languages()))
    try:
        return files(_brought()[language])
    except ModuleNotFoundError as error:
        raise Refusal("language-broken", language=language, package=_brought()[language]) from error


def catalogue_texts(language: str) -> dict[str, str]:
    """Domain → text of its catalogue, in order of domain."""
    found = sorted((item for item in folder(language).iterdir() if item.name.endswith(".ftl")), key=lambda i: i.name)
    return {item.name.removesuffix(".ftl"): item.read_text(encoding="utf-8") for item in found}
