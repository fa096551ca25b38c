"""Sealed originals and every hand they passed through; no parser is ever called here."""
