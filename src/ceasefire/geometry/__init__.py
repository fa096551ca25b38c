"""Exact and fast answers about places: inside, how far, how probable. Arrays in, arrays out, metres on the ellipsoid."""
