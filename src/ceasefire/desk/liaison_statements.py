"""What is entered in the liaison log: what a protected caller said, who was told what, the answer that came."""

from dataclasses import dataclass
from datetime import datetime

from ceasefire.vocabulary.moment import write_moment
from ceasefire.vocabulary.naming import content_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What somebody reported by hotline, message or at the gate. The caller is protected: no field names anybody.

    The name and number never leave the side that took the call; its own notebook finds them by the handle (`id`).
    """

    channel: str
    heard_at: datetime
    text: str
    language: str
    place: str
    officer: str
    made_at: datetime

    @property
    def id(self) -> str:
        """The handle."""
        return content_name("hrd", [self.channel, write_moment(self.heard_at), self.text, self.officer])


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who was told what, when: an office at a `level` of the ladder, by `officer`. `answer_due` None: for information.

    `about` is an incident, a complaint or a handle, or empty; `raises` is the message one level lower that this takes
    higher.
    """

    level: str
    to: str
    means: str
    told_at: datetime
    text: str
    language: str
    officer: str
    made_at: datetime
    about: str = ""
    answer_due: datetime | None = None
    raises: str | None = None

    @property
    def id(self) -> str:
        """Named by what was told to whom when, so that the same line sent twice is one."""
        return content_name("tld", [self.level, self.to, write_moment(self.told_at), self.text, self.raises or ""])


@dataclass(frozen=True, slots=True, kw_only=True)
class Replied:
    """The answer that came to a message (`told`), word for word."""

    told: str
    came_at: datetime
    text: str
    language: str
    officer: str
    made_at: datetime
