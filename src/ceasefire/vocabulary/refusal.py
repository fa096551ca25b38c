"""A refusal is a "no" that was foreseen: it names place, reason and remedy, and can be told in any language."""

from collections.abc import Mapping


class Refusal(Exception):
    """Something was asked that cannot be done; the one who asked can mend it.

    `key` names the message in the catalogues (`languages/<lang>/*.ftl`), `arguments` fill it, `place` says where
    (file, row, JSON path, log entry). `str()` is a plain English line for logs; people are told through the catalogues.
    """

    def __init__(self, key: str, /, place: str = "", **arguments: str | int | float) -> None:
        self.key = key
        self.place = place
        self.arguments: Mapping[str, str | int | float] = dict(arguments)
        super().__init__(self._plain())

    def _plain(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.arguments.items())
        where = f"{self.place}: " if self.place else ""
        return f"{where}{self.key}" + (f" ({told})" if told else "")
