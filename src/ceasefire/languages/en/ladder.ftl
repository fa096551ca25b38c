# The ladder of liaison as the constitution names it.
constitution-ladder = A ladder of liaison needs two levels or more, each once, in small Latin letters, digits and underscores: { $ladder }
