"""What the centre says, in the language of the one who reads: message catalogues, numbers, dates and their checks."""

from ceasefire.languages.catalogue import MissingTranslation, UnknownMessage, gist, knows, languages, say, tell

__all__ = ["MissingTranslation", "UnknownMessage", "gist", "knows", "languages", "say", "tell"]
