"""Where a received form stands, in words."""

from ceasefire.clearance.tasks.lives.paper import FormStep
from ceasefire.languages import say
from ceasefire.sensors.field_forms.received import Looked


def state_key(one: Looked) -> str:
    """The part of the key by which the catalogues tell it: a state of the form's life, or `objection`."""
    return "objection" if one.next_step is FormStep.QUERY else one.state.value


def state_words(one: Looked, language: str) -> str:
    """Where it stands."""
    return say(f"received-state-{state_key(one)}", language)
