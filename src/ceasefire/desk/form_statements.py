"""What an officer says of a form that a field team sent: approved, entered, or asked back, by its sealed bytes."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.clearance.tasks.lives.paper import FormStep
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class FormJudged:
    """Steps of a form's life, taken together by one officer at a moment (UTC).

    `sealed` is the SHA-256 of the form as it came, the source of whatever it `enters` (content names of statements
    entered in the same breath); `instance` its own number, `form` and `version` the blank one it was made with.
    """

    sealed: str
    instance: str
    form: str
    version: str
    steps: tuple[FormStep, ...]
    enters: tuple[str, ...] = ()
    words: str = ""
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        return content_name("ffj", self)
