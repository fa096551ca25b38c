"""Are the catalogues whole? Every key in every language, with the same arguments, in the same domain, and no junk.

`python -m ceasefire.languages.check` prints what is wrong and ends with 1 if anything is.
"""

import sys
from collections.abc import Iterable, Iterator

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from ceasefire.languages.shelf import BUILT_IN, catalogue_texts

Message = tuple[str, frozenset[str]]
"""(domain, names of the arguments)."""


class _Arguments(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


def read_messages(texts: dict[str, str], language: str) -> tuple[dict[str, Message], list[str]]:
    """Key → (domain, arguments) of one language's catalogues, and complaints about junk and doubled keys."""
    messages: dict[str, Message] = {}
    wrong: list[str] = []
    for domain, text in texts.items():
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, ftl.Junk):
                wrong.append(f"{language}/{domain}: not Fluent: {(entry.content or '').strip()[:60]!r}")
            elif isinstance(entry, ftl.Message):
                if entry.id.name in messages:
                    wrong.append(f"{language}/{domain}: {entry.id.name} is also in {messages[entry.id.name][0]}")
                arguments = _Arguments()
                arguments.visit(entry)
                messages[entry.id.name] = (domain, frozenset(arguments.names))
    return messages, wrong


def compare(by_language: dict[str, dict[str, Message]]) -> Iterator[str]:
    """What one language has and another lacks, or says with other arguments or in another domain."""
    keys = {key: message for messages in by_language.values() for key, message in messages.items()}
    for key in sorted(keys):
        holders = {language: messages[key] for language, messages in by_language.items() if key in messages}
        lacking = [language for language in by_language if language not in holders]
        if lacking:
            yield f"{keys[key][0]}: {key} is missing in {', '.join(lacking)}"
        if len(set(holders.values())) > 1:
            told = "; ".join(f"{lang}: {dom}({', '.join(sorted(args))})" for lang, (dom, args) in holders.items())
            yield f"{keys[key][0]}: {key} differs: {told}"


def check(languages: Iterable[str] = BUILT_IN) -> list[str]:
    """Everything wrong with the catalogues of these languages; empty when they are whole."""
    by_language: dict[str, dict[str, Message]] = {}
    wrong: list[str] = []
    for language in languages:
        by_language[language], complaints = read_messages(catalogue_texts(language), language)
        wrong += complaints
    return wrong + list(compare(by_language))


if __name__ == "__main__":
    complaints = check()
    sys.stdout.writelines(f"{line}\n" for line in complaints)
    sys.exit(1 if complaints else 0)
