"""How many: lowest, best and highest, or "could not be counted, at least"."""

from dataclasses import dataclass

from ceasefire.vocabulary.refusal import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number as told. `uncountable` means `low` is a floor and nobody knows more; `best` is then that floor."""

    low: int
    best: int
    high: int
    uncountable: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.best <= self.high:
            raise Refusal("count-out-of-order", low=self.low, best=self.best, high=self.high)

    @classmethod
    def exactly(cls, number: int) -> "Count":
        return cls(low=number, best=number, high=number)

    @classmethod
    def at_least(cls, number: int) -> "Count":
        return cls(low=number, best=number, high=number, uncountable=True)
