"""Mine action: hazard areas and their release, tasks, quality and standards, in words of IMAS and never its text."""
