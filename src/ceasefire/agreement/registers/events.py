"""What registers are asked about: something that happened, or perhaps happened, at some time and place."""

from dataclasses import dataclass, field
from datetime import datetime

from ceasefire.agreement.facts import Actor, CaseFacts, FactStatus
from ceasefire.vocabulary.moment import Span
from ceasefire.vocabulary.place import Nowhere, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """`acts` holds what it may have been; `time` is the span in which it lies, None where it is not known.

    `status` says how far the fact stands; `known_from` None: known as soon as it happened.
    """

    id: str
    acts: tuple[str, ...]
    time: Span | None = None
    place: Place = field(default_factory=Nowhere)
    actor: Actor = field(default_factory=Actor)
    status: FactStatus = FactStatus.CLAIMED
    known_from: datetime | None = None

    def known(self, known_at: datetime | None) -> bool:
        """Was it known by then?"""
        since = self.known_from or (self.time.start if self.time else None)
        return known_at is None or since is None or since <= known_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """A file of events."""

    events: tuple[Event, ...]


def event_of(facts: CaseFacts) -> Event:
    """The event of a case, so that cases can be asked about in registers too."""
    place = Nowhere() if facts.place is None else facts.place
    return Event(id=facts.id, acts=facts.acts, time=facts.time, place=place, actor=facts.actor, status=facts.status)
