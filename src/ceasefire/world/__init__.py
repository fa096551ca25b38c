"""A simulated sector with known truth behind real file formats: demo, exercises, tests and benchmarks play in it."""

from ceasefire.world.day import DayTruth, reports_day, write_day

__all__ = ["DayTruth", "reports_day", "write_day"]
