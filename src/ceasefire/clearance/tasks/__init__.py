"""Clearance tasks: dossier, order, lanes, daily progress, devices, stores, readiness, stops, people who were harmed.

Rules are named by their number in the table of the standards (`clearance/standards`); every one whose text was not read
says so there. Values that a national authority sets (hours, distances, limits) come in as data.
"""
