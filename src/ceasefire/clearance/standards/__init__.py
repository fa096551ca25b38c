"""The rules of mine action as data with editions: the one in force on the date of an act is the one that applies."""
