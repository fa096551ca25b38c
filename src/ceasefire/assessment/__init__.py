"""Incidents held against the agreement: verdicts with reasons, rival explanations, and named counting rules."""
