"""The lives of everything in a clearance task, each a table: what is not listed cannot happen."""

from typing import Any

from ceasefire.clearance.tasks.lives.device import DEVICE, SPOT
from ceasefire.clearance.tasks.lives.harm import ACCIDENT, VICTIM
from ceasefire.clearance.tasks.lives.paper import ACCREDITATION, FORM, SESSION
from ceasefire.clearance.tasks.lives.task import LANE, TASK
from ceasefire.vocabulary.life import Life

LIVES: tuple[Life[Any, Any], ...] = (TASK, LANE, DEVICE, SPOT, ACCIDENT, VICTIM, ACCREDITATION, FORM, SESSION)
"""All of them, for documents and tests."""
