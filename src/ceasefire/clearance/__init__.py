"""Mine action: hazard areas and their release, tasks, quality and standards, in the words of IMAS and never its text."""
