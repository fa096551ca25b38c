"""Who may sit at the desk: officers by post and delegation, their keys, and the log of what was read."""
