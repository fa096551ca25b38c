"""What the centre says, in the language of the one who reads: message catalogues, numbers, dates and their checks."""

from ceasefire.languages.catalogue import MissingTranslation, UnknownMessage, knows, languages, say, tell

__all__ = ["MissingTranslation", "UnknownMessage", "knows", "languages", "say", "tell"]
