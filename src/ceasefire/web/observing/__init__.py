"""A report typed at the desk, on its way to the document that is sealed: the sheet, its pieces, the writing."""

from ceasefire.web.observing.sheet import Wrong, parts
from ceasefire.web.observing.writing import KINDS_HERE, LISTS, document, written

__all__ = ["KINDS_HERE", "LISTS", "Wrong", "document", "parts", "written"]
