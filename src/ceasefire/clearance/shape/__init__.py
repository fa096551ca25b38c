"""Shapes of hazard areas as people deliver them: read from bearings and coordinates, checked, and mended on request."""
