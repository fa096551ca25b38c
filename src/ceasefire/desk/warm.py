"""Loaded once by the process that workers are forked from, so that each of them starts with every sensor ready."""

from ceasefire.desk.reading import sensors

sensors()
