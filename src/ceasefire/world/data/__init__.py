"""Data of the simulated sector: places, parties and phrases; nothing here is code."""
