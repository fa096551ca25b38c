"""Every sentence people read comes from here: `say(key, language, ...)` fills a Fluent message of that language.

Catalogues are `<language>/<domain>.ftl`; keys are unique across domains. Messages are parsed when first said, because
parsing all of them costs more than a short command does. A key absent from a language falls back to English with a
`MissingTranslation` warning (an error under the tests); a key absent from English too raises `UnknownMessage`.
"""

import re
import warnings
from functools import cache, lru_cache
from threading import RLock
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from ceasefire.languages.shelf import catalogue_texts, languages
from ceasefire.vocabulary.refusal import Refusal

__all__ = ["MissingTranslation", "UnknownMessage", "gist", "knows", "languages", "say", "tell"]

SOURCE_LANGUAGE = "en"
_ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)


class MissingTranslation(UserWarning):
    """A message was told in English, or incompletely, because the catalogue or the caller lacks something."""


class UnknownMessage(LookupError):
    """No catalogue has this key: a mistake in the code, not in the data."""


class _References(Visitor):
    """Collects the other messages and terms that an entry speaks of, and the arguments it asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.arguments: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:
        self.names.add(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:
        self.names.add("-" + node.id.name)
        self.generic_visit(node)


class Catalogue:
    """All messages of one language, parsed one by one as they are needed."""

    def __init__(self, language: str, texts: dict[str, str]) -> None:
        self.language = language
        self.sources = {name: entry for text in texts.values() for name, entry in split_entries(text)}
        self._bundle = FluentBundle([language], use_isolating=False)
        self._parsed: set[str] = set()
        self._ready: set[str] = set()
        self._lock = RLock()
        self._arguments: dict[str, set[str]] = {}

    def __contains__(self, key: str) -> bool:
        return key in self.sources

    def fill(self, key: str, arguments: dict[str, Any]) -> str:
        """The message with its arguments in place; an argument the caller forgot is a `MissingTranslation`."""
        self._parse(key)
        value = self._bundle.get_message(key).value
        if value is None:
            raise UnknownMessage(f"{self.language}: {key} has no text")
        text, errors = self._bundle.format_pattern(value, arguments)
        for error in errors:
            _warn(f"{self.language}: {key}: {error}")
        return str(text)

    def arguments(self, key: str) -> set[str]:
        """Names of the arguments that a message asks for, by itself or through messages it speaks of."""
        self._parse(key)
        return self._arguments[key]

    def _parse(self, name: str) -> None:
        """Parse an entry and what it speaks of; many threads may ask at once, and none sees half of it."""
        if name in self._ready or name not in self.sources:
            return
        with self._lock:
            if name in self._parsed:
                return  # by another thread meanwhile, or by this one, further out
            self._parsed.add(name)
            entry = FluentParser().parse_entry(self.sources[name])
            self._bundle.add_resource(ftl.Resource([entry]))
            references = _References()
            references.visit(entry)
            self._arguments[name] = references.arguments
            for reference in sorted(references.names):
                self._parse(reference)
                self._arguments[name] |= self._arguments.get(reference, set())
            self._ready.add(name)


def split_entries(text: str) -> list[tuple[str, str]]:
    """(name, source) of each message and term (terms with their leading hyphen); Fluent entries begin in column 1."""
    starts = list(_ENTRY.finditer(text))
    ends = [match.start() for match in starts[1:]] + [len(text)]
    return [(match[1], text[match.start() : end]) for match, end in zip(starts, ends, strict=True)]


def catalogue(language: str) -> Catalogue:
    """The catalogue of a language, read once, by whoever of many asks first; refuses one that nobody brought."""
    with _reading:
        return _catalogue(language)


_reading = RLock()


@cache
def _catalogue(language: str) -> Catalogue:
    return Catalogue(language, catalogue_texts(language))


def knows(key: str, language: str = SOURCE_LANGUAGE) -> bool:
    """Is there such a message in this very language (no falling back)?"""
    return key in catalogue(language)


def say(key: str, language: str, /, **arguments: Any) -> str:
    """The message `key` in `language`, its `{ $arguments }` filled.

    Integers are written as the language writes them and choose its plural form; give anything else (dates, decimal
    numbers, identifiers) as text already formatted by `languages.formats`. Falls back to English with a warning.
    """
    if knows(key, language):
        return catalogue(language).fill(key, arguments) if arguments else _plain(key, language)
    if not knows(key):
        raise UnknownMessage(f"no catalogue has the message {key!r}")
    _warn(f"{language}: {key} is not translated")
    return catalogue(SOURCE_LANGUAGE).fill(key, arguments)


@lru_cache(maxsize=4096)
def _plain(key: str, language: str) -> str:
    """A message without arguments is the same every time it is said."""
    return catalogue(language).fill(key, {})


def gist(key: str, language: str) -> str:
    """A message with "…" for every argument: what kind of thing was said, without its particulars."""
    source = language if knows(key, language) else SOURCE_LANGUAGE
    if not knows(key, source):
        raise UnknownMessage(f"no catalogue has the message {key!r}")
    return catalogue(source).fill(key, dict.fromkeys(catalogue(source).arguments(key), "…"))


def tell(refusal: Refusal, language: str) -> str:
    """A refusal in the reader's language, with its place in front; its plain line where no catalogue has it."""
    if not knows(refusal.key):
        _warn(f"refusal {refusal.key!r} has no message")
        return str(refusal)
    said = say(refusal.key, language, **refusal.arguments)
    return f"{refusal.place}: {said}" if refusal.place else said


def _warn(message: str) -> None:
    warnings.warn(message, MissingTranslation, stacklevel=3)
