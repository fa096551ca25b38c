"""What one sensor or person noticed once, with its doubt; what was merely claimed; and what was watched at all."""

from ceasefire.observation.records import (
    Allegation,
    Coverage,
    Notice,
    Observation,
    Origin,
    Record,
    Track,
    Weapon,
)

__all__ = ["Allegation", "Coverage", "Notice", "Observation", "Origin", "Record", "Track", "Weapon"]
