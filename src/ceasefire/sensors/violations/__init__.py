"""Observation tables in the layout missions annex to their daily reports: position, where, how, how many, what."""

from ceasefire.sensors.violations.table import ViolationTable

__all__ = ["ViolationTable"]
