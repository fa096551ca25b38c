"""What every written part of an agreement shares: unknown fields are refused, moments have a zone, texts are in words.

All models that read a file of an agreement (its text, arms classes, duties, registers) are made of these.
"""

from datetime import date, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

Texts = dict[str, str]
LANGUAGES = ("en", "ru", "tr", "az", "hy")


class Strict(BaseModel):
    """Unknown fields are refused, values cannot change."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


def _zoned(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone: write 2020-11-10T00:00:00+03:00")
    return moment


def _day_or_moment(value: object) -> object:
    """A bare date stays a date; anything longer is a moment."""
    if isinstance(value, str) and len(value.strip()) == 10:
        return date.fromisoformat(value.strip())
    return datetime.fromisoformat(value.strip()) if isinstance(value, str) else value


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _in_words(texts: Texts) -> Texts:
    if "en" not in texts or not all(text.strip() for text in texts.values()):
        raise ValueError("a text is needed in en at least, and none may be empty")
    return texts


Moment = Annotated[datetime, AfterValidator(_zoned)]
Day = Annotated[date, Field(strict=True)]
Deadline = Annotated[Moment | Day, BeforeValidator(_day_or_moment)]
Names = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Worded = Annotated[Texts, AfterValidator(_in_words)]
