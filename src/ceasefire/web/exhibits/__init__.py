"""Sealed originals as a browser can show them: copies made apart, each with a note of how; the sealed bytes stay."""
