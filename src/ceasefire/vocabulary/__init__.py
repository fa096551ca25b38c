"""The words of the field: moments, places, doubt, parties and counts, shared by every room."""
