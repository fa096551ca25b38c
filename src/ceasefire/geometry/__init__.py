"""Exact and fast answers about places: inside, how far, how probable; arrays in, arrays out, true metres."""
